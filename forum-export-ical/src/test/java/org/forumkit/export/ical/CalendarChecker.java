package org.forumkit.export.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A stricter reader of iCalendar than any client: finds what RFC 5545 and its relatives forbid, and
 * what they allow but clients stumble over.
 */
final class CalendarChecker {

    private static final Map<String, Set<String>> REQUIRED =
            Map.of(
                    "PARTICIPANT", Set.of("UID", "PARTICIPANT-TYPE"),
                    "VLOCATION", Set.of("UID"),
                    "VCALENDAR", Set.of("PRODID", "VERSION"),
                    "VEVENT", Set.of("UID", "DTSTAMP", "DTSTART", "SUMMARY"),
                    "VTIMEZONE", Set.of("TZID"),
                    "STANDARD", Set.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
                    "DAYLIGHT", Set.of("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
                    "VALARM", Set.of("ACTION", "TRIGGER"));

    /** In what each component stands. */
    private static final Map<String, String> INSIDE =
            Map.of(
                    "VEVENT", "VCALENDAR",
                    "VTIMEZONE", "VCALENDAR",
                    "STANDARD", "VTIMEZONE",
                    "DAYLIGHT", "VTIMEZONE",
                    "VALARM", "VEVENT",
                    "PARTICIPANT", "VEVENT",
                    "VLOCATION", "VEVENT");

    /** Besides the required ones, what stands once at most in any component. */
    private static final Set<String> ONCE =
            Set.of(
                    "CALSCALE",
                    "CATEGORIES",
                    "METHOD",
                    "REFRESH-INTERVAL",
                    "X-PUBLISHED-TTL",
                    "X-WR-CALNAME",
                    "X-WR-TIMEZONE",
                    "X-APPLE-CALENDAR-COLOR",
                    "SOURCE",
                    "COLOR",
                    "SUMMARY",
                    "LOCATION",
                    "GEO",
                    "STATUS",
                    "SEQUENCE",
                    "LAST-MODIFIED",
                    "CREATED",
                    "URL",
                    "DTEND",
                    "DURATION",
                    "ORGANIZER",
                    "CLASS",
                    "TRANSP",
                    "PRIORITY",
                    "RECURRENCE-ID",
                    "RRULE",
                    "STYLED-DESCRIPTION",
                    "X-ALT-DESC",
                    "X-APPLE-STRUCTURED-LOCATION");

    private record Component(
            String name, int line, List<ContentLine> properties, List<Component> children) {

        List<ContentLine> all(String property) {
            return properties.stream().filter(line -> line.name().equals(property)).toList();
        }

        String value(String property) {
            return all(property).stream().findFirst().map(ContentLine::value).orElse("");
        }
    }

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> uids = new HashSet<>();
    private final Set<String> zones = new HashSet<>();

    private CalendarChecker() {}

    /** Returns everything that is wrong with a calendar. */
    static List<Fault> check(byte[] calendar) {
        CalendarChecker checker = new CalendarChecker();
        checker.document(checker.tree(new OctetChecker(calendar, checker.faults).lines()));
        return checker.faults;
    }

    private List<Component> tree(List<ContentLine> lines) {
        Component top = new Component("", 1, new ArrayList<>(), new ArrayList<>());
        Deque<Component> open = new ArrayDeque<>(List.of(top));
        for (ContentLine line : lines) {
            if (line.name().equals("BEGIN")) {
                Component component =
                        new Component(
                                line.value(), line.number(), new ArrayList<>(), new ArrayList<>());
                open.element().children().add(component);
                open.push(component);
            } else if (line.name().equals("END")) {
                if (open.size() > 1 && open.element().name().equals(line.value())) {
                    open.pop();
                } else {
                    fault(Fault.Kind.UNBALANCED, line.number(), "END:" + line.value());
                }
            } else {
                if (!open.element().children().isEmpty()) {
                    fault(Fault.Kind.PROPERTY_AFTER_COMPONENT, line.number(), line.name());
                }
                open.element().properties().add(line);
            }
        }
        if (open.size() > 1) {
            fault(Fault.Kind.UNBALANCED, open.element().line(), open.element().name());
        }
        for (ContentLine line : top.properties()) {
            fault(Fault.Kind.UNBALANCED, line.number(), line.name() + " outside");
        }
        return top.children();
    }

    private void document(List<Component> roots) {
        if (roots.size() != 1 || !roots.get(0).name().equals("VCALENDAR")) {
            fault(Fault.Kind.UNBALANCED, 1, "not one VCALENDAR");
        }
        for (Component calendar : roots) {
            if (calendar.children().isEmpty()) {
                fault(Fault.Kind.EMPTY_CALENDAR, calendar.line(), "");
            }
            for (Component child : calendar.children()) {
                if (child.name().equals("VTIMEZONE")) {
                    zones.add(child.value("TZID"));
                }
            }
            component(calendar, calendar.value("METHOD"));
        }
    }

    private void component(Component component, String method) {
        boolean observance =
                component.name().equals("STANDARD") || component.name().equals("DAYLIGHT");
        ValueChecker values = new ValueChecker(observance, faults);
        for (ContentLine line : component.properties()) {
            values.check(line);
            String zone = line.parameter("TZID");
            if (!zone.isEmpty() && !zones.contains(zone)) {
                fault(Fault.Kind.MISSING_TIME_ZONE, line.number(), zone);
            }
        }
        cardinality(component);
        if (component.name().equals("VEVENT")) {
            event(component, method);
        }
        if (component.name().equals("VTIMEZONE") && component.children().isEmpty()) {
            fault(Fault.Kind.MISSING_COMPONENT, component.line(), "STANDARD");
        }
        Set<String> inside = new HashSet<>();
        for (Component child : component.children()) {
            if (!component.name().equals(INSIDE.get(child.name()))) {
                fault(Fault.Kind.MISPLACED_COMPONENT, child.line(), child.name());
            }
            if (component.name().equals("VEVENT")
                    && !child.value("UID").isEmpty()
                    && !inside.add(child.value("UID"))) {
                fault(Fault.Kind.REPEATED_UID, child.line(), child.value("UID"));
            }
            component(child, method);
        }
    }

    private void cardinality(Component component) {
        Set<String> required = REQUIRED.getOrDefault(component.name(), Set.of());
        for (String name : required) {
            if (component.all(name).isEmpty()) {
                fault(
                        Fault.Kind.MISSING_PROPERTY,
                        component.line(),
                        component.name() + " without " + name);
            }
        }
        Set<String> seen = new HashSet<>();
        for (ContentLine line : component.properties()) {
            String name = line.name();
            boolean many = name.equals("NAME") || name.equals("DESCRIPTION");
            boolean once = required.contains(name) || ONCE.contains(name) || many;
            String key = component.name().equals("VCALENDAR") ? line.parameter("LANGUAGE") : "";
            if (once && !seen.add(many ? name + " " + key : name)) {
                fault(Fault.Kind.REPEATED_PROPERTY, line.number(), name);
            }
        }
    }

    private void event(Component event, String method) {
        if (event.all("RECURRENCE-ID").isEmpty() && !uids.add(event.value("UID"))) {
            fault(Fault.Kind.REPEATED_UID, event.line(), event.value("UID"));
        }
        if (method.equals("PUBLISH") && event.all("ORGANIZER").isEmpty()) {
            fault(Fault.Kind.NO_ORGANIZER_UNDER_PUBLISH, event.line(), event.value("UID"));
        }
        if (method.equals("PUBLISH") && !event.all("ATTENDEE").isEmpty()) {
            fault(Fault.Kind.ATTENDEE_UNDER_PUBLISH, event.line(), event.value("UID"));
        }
        if (!event.all("DTEND").isEmpty() && !event.all("DURATION").isEmpty()) {
            fault(Fault.Kind.END_AND_DURATION, event.line(), event.value("UID"));
        }
        if (!event.all("DTSTART").isEmpty() && !event.all("DTEND").isEmpty()) {
            ContentLine end = event.all("DTEND").get(0);
            Instant starts = instant(event.all("DTSTART").get(0));
            Instant ends = instant(end);
            if (starts != null && ends != null && !starts.isBefore(ends)) {
                fault(Fault.Kind.END_BEFORE_START, end.number(), end.value());
            }
        }
    }

    private static Instant instant(ContentLine line) {
        LocalDateTime local = ValueChecker.local(line.value());
        String zone = line.parameter("TZID");
        if (local == null || !(zone.isEmpty() || ZoneId.getAvailableZoneIds().contains(zone))) {
            return null;
        }
        return local.atZone(zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone)).toInstant();
    }

    private void fault(Fault.Kind kind, int line, String detail) {
        faults.add(new Fault(kind, line, detail));
    }
}
