package org.forumkit.exchange;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of iCalendar, and the time zones that they name. */
final class IcalTimes {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final Pattern FORM = Pattern.compile("\\d{8}(T\\d{6}Z?)?");
    private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,3})W");
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Map<String, Node> definitions = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    /**
     * A time as it is written.
     *
     * @param time on the clock there, midnight of a date
     * @param isDate whether it is a date alone
     * @param zone the zone or offset of it, null if it floats
     * @param isUnknown whether it names a zone that nobody knows
     */
    record Moment(LocalDateTime time, boolean isDate, @Nullable ZoneId zone, boolean isUnknown) {}

    /** Takes a component VTIMEZONE; returns whether its name says all of it. */
    boolean define(Node component) {
        Node name = component.peek("TZID");
        String id = name == null ? null : name.text();
        if (id == null) {
            return false;
        }
        definitions.putIfAbsent(id, component);
        return known(id) != null;
    }

    /** Returns what a property says, null if it is no time. */
    @Nullable Moment moment(Node property) {
        return moment(String.valueOf(property.text()), parameter(property, "TZID"));
    }

    @Nullable Moment moment(String value, @Nullable String zone) {
        if (!FORM.matcher(value).matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value.substring(0, 8), DATE);
            if (value.length() == 8) {
                return new Moment(date.atStartOfDay(), true, null, false);
            }
            LocalDateTime time = date.atTime(LocalTime.parse(value.substring(9, 15), TIME));
            if (value.endsWith("Z")) {
                return new Moment(time, false, ZoneOffset.UTC, false);
            }
            ZoneId named = zone == null ? null : zone(zone, time);
            return new Moment(time, false, named, zone != null && named == null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable String parameter(Node property, String name) {
        Node parameter = property.peek(name);
        return parameter == null ? null : parameter.text();
    }

    /** Returns a zone by its name, or by what the file says of it at one time. */
    private @Nullable ZoneId zone(String id, LocalDateTime time) {
        ZoneId known = known(id);
        Node definition = definitions.get(id);
        return known == null && definition != null && isSound(definition)
                ? IcalRecurrence.offset(text(definition), time)
                : known;
    }

    /** A zone changes once in a year, if at all; others would take for ever to reckon. */
    private boolean isSound(Node component) {
        for (Node each : component.parts()) {
            String text = String.valueOf(each.text()).toUpperCase(Locale.ROOT);
            boolean fits =
                    switch (each.name()) {
                        case "STANDARD", "DAYLIGHT" -> isSound(each);
                        case "DTSTART" -> moment(text, null) != null;
                        case "RRULE" ->
                                text.matches(".*FREQ=YEARLY.*") && !text.contains("INTERVAL");
                        default -> true;
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Returns the zone of the tz database that a name means, or a definition of that name. */
    @Nullable ZoneId known(String id) {
        ZoneId zone = zones.get(id);
        if (zone == null) {
            zone = named(id);
            Node definition = definitions.get(id);
            Node place = definition == null ? null : definition.peek("X-LIC-LOCATION");
            zone = zone == null && place != null ? named(String.valueOf(place.text())) : zone;
            if (zone != null) {
                zones.put(id, zone);
            }
        }
        return zone;
    }

    /** Some tools put a path before the name; some have the names of Windows. */
    private static @Nullable ZoneId named(String id) {
        for (int at = 0; at >= 0; at = id.indexOf('/', at) + 1) {
            String name = id.substring(at);
            if (ZoneId.getAvailableZoneIds().contains(name)) {
                return ZoneId.of(name);
            }
            if (id.indexOf('/', at) < 0) {
                break;
            }
        }
        String windows = TimeZone.getIDForWindowsID(id, "001");
        return windows == null ? null : ZoneId.of(windows);
    }

    /** Returns a component as it may stand in a file. */
    private static String text(Node component) {
        StringBuilder text = new StringBuilder();
        text.append("BEGIN:").append(component.name()).append("\r\n");
        for (Node each : component.parts()) {
            if (each.kind() == Node.Kind.OBJECT) {
                text.append(text(each));
            } else if (each.parts().isEmpty()) {
                text.append(each.name()).append(':').append(each.text()).append("\r\n");
            }
        }
        return text.append("END:").append(component.name()).append("\r\n").toString();
    }

    /** Returns the end of something by its length, null if that is none. */
    static @Nullable LocalDateTime plus(LocalDateTime start, String length, @Nullable ZoneId zone) {
        try {
            var weeks = WEEKS.matcher(length);
            Duration time =
                    weeks.matches()
                            ? Duration.ofDays(7L * Integer.parseInt(weeks.group(1)))
                            : Duration.parse(length);
            if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
                return null;
            }
            // A day is one on the calendar, an hour one that passes.
            LocalDateTime days = start.plusDays(time.toDays());
            Duration rest = time.minusDays(time.toDays());
            return zone == null ? days.plus(rest) : days.atZone(zone).plus(rest).toLocalDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
