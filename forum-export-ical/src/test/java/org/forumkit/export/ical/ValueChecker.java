package org.forumkit.export.ical;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the value of one content line. */
final class ValueChecker {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DURATION =
            Pattern.compile(
                    "[+-]?P(\\d+W|\\d+D(T%1$s)?|T%1$s)"
                            .replace("%1$s", "(\\d+H(\\d+M(\\d+S)?)?|\\d+M(\\d+S)?|\\d+S)"));
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "urn", "geo", "tel", "cid", "data", "webcal");

    private final boolean inObservance;
    private final List<Fault> faults;

    ValueChecker(boolean inObservance, List<Fault> faults) {
        this.inObservance = inObservance;
        this.faults = faults;
    }

    void check(ContentLine line) {
        String language = line.parameter("LANGUAGE");
        if (line.parameters().containsKey("LANGUAGE") && !LANGUAGE.matcher(language).matches()) {
            fault(Fault.Kind.MALFORMED_PARAMETER, line);
        }
        switch (line.name()) {
            case "SUMMARY",
                    "DESCRIPTION",
                    "LOCATION",
                    "COMMENT",
                    "CONTACT",
                    "NAME",
                    "PRODID",
                    "TZID",
                    "TZNAME",
                    "UID",
                    "RELATED-TO",
                    "X-ALT-DESC",
                    "X-WR-CALNAME",
                    "X-WR-CALDESC",
                    "X-WR-TIMEZONE" ->
                    text(line, false);
            case "CATEGORIES", "RESOURCES" -> text(line, true);
            case "DTSTAMP", "LAST-MODIFIED", "CREATED" -> utc(line);
            case "DTSTART", "DTEND", "DUE", "RECURRENCE-ID" -> time(line);
            case "DURATION", "X-PUBLISHED-TTL" -> matches(line, DURATION, Fault.Kind.BAD_DURATION);
            case "REFRESH-INTERVAL" -> {
                matches(line, DURATION, Fault.Kind.BAD_DURATION);
                if (!line.parameter("VALUE").equals("DURATION")) {
                    fault(Fault.Kind.BAD_DURATION, line);
                }
            }
            case "TRIGGER" -> {
                if (line.parameter("VALUE").equals("DATE-TIME")) {
                    utc(line);
                } else {
                    matches(line, DURATION, Fault.Kind.BAD_DURATION);
                }
            }
            case "GEO" -> geo(line, line.value(), ";");
            case "URL", "SOURCE", "TZURL", "ORGANIZER", "ATTENDEE" -> uri(line);
            case "CONFERENCE", "IMAGE" -> {
                type(line, "URI");
                uri(line);
            }
            case "STYLED-DESCRIPTION" -> {
                type(line, "TEXT");
                text(line, false);
            }
            case "X-APPLE-STRUCTURED-LOCATION" -> {
                type(line, "URI");
                geo(line, line.value().replaceFirst("^geo:", ""), ",");
            }
            default -> token(line);
        }
    }

    private void token(ContentLine line) {
        String allowed =
                switch (line.name()) {
                    case "VERSION" -> "2\\.0";
                    case "CALSCALE" -> "GREGORIAN";
                    case "METHOD" -> "[A-Z]+";
                    case "SEQUENCE" -> "\\d{1,9}";
                    case "PRIORITY" -> "\\d";
                    case "STATUS" -> "TENTATIVE|CONFIRMED|CANCELLED";
                    case "TRANSP" -> "OPAQUE|TRANSPARENT";
                    case "CLASS" -> "PUBLIC|PRIVATE|CONFIDENTIAL";
                    case "PARTICIPANT-TYPE" ->
                            "ACTIVE|INACTIVE|SPONSOR|CONTACT|BOOKING-CONTACT|EMERGENCY-CONTACT"
                                    + "|PUBLICITY-CONTACT|PLANNER-CONTACT|PERFORMER|SPEAKER";
                    case "COLOR" -> "[a-z]+";
                    case "X-APPLE-CALENDAR-COLOR" -> "#[0-9A-F]{6}";
                    case "TZOFFSETFROM", "TZOFFSETTO" -> "[+-]\\d{4}(\\d\\d)?";
                    case "RRULE" -> "FREQ=YEARLY;BYMONTH=\\d+;BYDAY=-?\\d[A-Z]{2}";
                    default -> ".*";
                };
        matches(line, Pattern.compile(allowed, Pattern.DOTALL), Fault.Kind.BAD_VALUE);
    }

    private void text(ContentLine line, boolean list) {
        String value = line.value();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                if (i == value.length() || "\\;,nN".indexOf(value.charAt(i)) < 0) {
                    fault(Fault.Kind.BAD_ESCAPE, line);
                }
            } else if (c == ';' || (c == ',' && !list)) {
                fault(Fault.Kind.UNESCAPED, line);
            }
        }
    }

    private void utc(ContentLine line) {
        if (!line.value().endsWith("Z") || local(line.value()) == null) {
            fault(Fault.Kind.BAD_DATE, line);
        }
    }

    private void time(ContentLine line) {
        boolean utc = line.value().endsWith("Z");
        boolean zoned = line.parameters().containsKey("TZID");
        if (local(line.value()) == null
                || line.parameter("VALUE").equals("DATE") != (line.value().length() == 8)) {
            fault(Fault.Kind.BAD_DATE, line);
        } else if (zoned && (utc || line.value().length() == 8)) {
            fault(Fault.Kind.ZONE_AND_UTC, line);
        } else if (line.value().length() == 15 && !zoned && !inObservance) {
            fault(Fault.Kind.FLOATING_TIME, line);
        }
    }

    /** Returns the date, or date and time, that a value says, or null. */
    static LocalDateTime local(String value) {
        try {
            return value.length() == 8
                    ? LocalDate.parse(value, DATE).atStartOfDay()
                    : LocalDateTime.parse(value.replaceFirst("Z$", ""), DATE_TIME);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void geo(ContentLine line, String value, String separator) {
        int middle = value.indexOf(separator);
        String latitude = value.substring(0, Math.max(0, middle));
        String longitude = value.substring(middle + 1);
        if (!isNumber(latitude, 90) || !isNumber(longitude, 180)) {
            fault(Fault.Kind.BAD_GEO, line);
        }
    }

    /** What has no usual type has to name its own. */
    private void type(ContentLine line, String type) {
        if (!line.parameter("VALUE").equals(type)) {
            fault(Fault.Kind.MISSING_TYPE, line);
        }
    }

    private static boolean isNumber(String value, double max) {
        return NUMBER.matcher(value).matches() && Math.abs(Double.parseDouble(value)) <= max;
    }

    private void uri(ContentLine line) {
        try {
            String scheme = new URI(line.value()).getScheme();
            if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
                fault(Fault.Kind.BAD_URI, line);
            }
        } catch (URISyntaxException e) {
            fault(Fault.Kind.BAD_URI, line);
        }
    }

    private void matches(ContentLine line, Pattern pattern, Fault.Kind kind) {
        if (!pattern.matcher(line.value()).matches()) {
            fault(kind, line);
        }
    }

    private void fault(Fault.Kind kind, ContentLine line) {
        faults.add(new Fault(kind, line.number(), line.name() + ": " + line.value()));
    }
}
