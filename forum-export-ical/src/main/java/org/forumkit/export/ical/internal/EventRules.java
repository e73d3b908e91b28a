package org.forumkit.export.ical.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.export.ical.element.Component;
import org.forumkit.export.ical.element.Parameter;
import org.forumkit.export.ical.element.Property;
import org.forumkit.export.ical.element.Value;
import org.jspecify.annotations.Nullable;

/** What a changed event has to keep to be an event of its feed. */
public final class EventRules {
    private static final Set<String> KEPT =
            Set.of(
                    "UID",
                    "RECURRENCE-ID",
                    "DTSTAMP",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "RDATE",
                    "EXDATE");
    private static final Set<String> ONCE =
            Set.of(
                    "CLASS",
                    "COLOR",
                    "CREATED",
                    "DESCRIPTION",
                    "GEO",
                    "LAST-MODIFIED",
                    "LOCATION",
                    "ORGANIZER",
                    "PRIORITY",
                    "SEQUENCE",
                    "STATUS",
                    "SUMMARY",
                    "TRANSP",
                    "URL");
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "ACKNOWLEDGED",
                    "ACTION",
                    "CALENDAR-ADDRESS",
                    "CALSCALE",
                    "COMPLETED",
                    "DUE",
                    "FREEBUSY",
                    "LOCATION-TYPE",
                    "METHOD",
                    "NAME",
                    "PARTICIPANT-TYPE",
                    "PERCENT-COMPLETE",
                    "PRODID",
                    "PROXIMITY",
                    "REFRESH-INTERVAL",
                    "REPEAT",
                    "RESOURCE-TYPE",
                    "SOURCE",
                    "TRIGGER",
                    "TZID",
                    "TZNAME",
                    "TZOFFSETFROM",
                    "TZOFFSETTO",
                    "TZUNTIL",
                    "TZURL",
                    "VERSION");

    private EventRules() {}

    /**
     * Returns what a changed event breaks.
     *
     * @param before the event as it was made, not null
     * @param after the changed event, not null
     * @param zones the zones that the feed describes, not null
     * @param published whether the feed has a METHOD, which forbids attendees and wants an
     *     organiser
     * @return the fault, null if there is none
     */
    public static @Nullable String fault(
            Component before, Component after, Set<String> zones, boolean published) {
        if (!after.name().equals(before.name())) {
            return "a " + after.name() + " takes the place of the " + before.name();
        }
        for (Component each : after.components()) {
            if (!before.components().contains(each)) {
                return "a component " + each.name() + " came in";
            }
        }
        for (String each : KEPT) {
            if (!named(before, each).equals(named(after, each))) {
                return each + " was changed";
            }
        }
        if (published && after.property("ORGANIZER") == null) {
            return "ORGANIZER is gone, which a published calendar must have";
        }
        Set<String> seen = new HashSet<>();
        for (Property each : after.properties()) {
            if (!seen.add(each.name()) && ONCE.contains(each.name())) {
                return each.name() + " is there twice";
            }
            String fault = fault(each, zones, published);
            if (fault != null && !before.properties().contains(each)) {
                return each.name() + " " + fault;
            }
        }
        return null;
    }

    private static List<Property> named(Component event, String name) {
        return event.properties().stream().filter(each -> each.name().equals(name)).toList();
    }

    private static @Nullable String fault(Property property, Set<String> zones, boolean published) {
        if (ELSEWHERE.contains(property.name())) {
            return "is no property of an event";
        }
        Parameter zone = property.parameter("TZID");
        if (zone != null && !zones.contains(zone.values().get(0))) {
            return "is in the zone " + zone.values().get(0) + ", which the feed does not describe";
        }
        Value value = property.values().get(0);
        return switch (property.name()) {
            case "ATTENDEE", "REQUEST-STATUS" ->
                    published ? "must not be in a published calendar" : null;
            case "STATUS" -> oneOf(value, Set.of("TENTATIVE", "CONFIRMED", "CANCELLED"));
            case "TRANSP" -> oneOf(value, Set.of("OPAQUE", "TRANSPARENT"));
            case "CLASS" -> oneOf(value, Set.of("PUBLIC", "PRIVATE", "CONFIDENTIAL"));
            case "COLOR" ->
                    value.toString().matches("[a-z]+") ? null : "must be a CSS name, not " + value;
            case "PRIORITY" -> between(value, 0, 9);
            case "SEQUENCE" -> between(value, 0, Integer.MAX_VALUE);
            case "CREATED", "LAST-MODIFIED" ->
                    value.content() instanceof Instant ? null : "must be in UTC";
            case "GEO" -> place(property.values());
            default -> null;
        };
    }

    private static @Nullable String oneOf(Value value, Set<String> words) {
        return words.contains(value.toString()) ? null : "must not be " + value;
    }

    private static @Nullable String between(Value value, long first, long last) {
        long number = (Long) value.content();
        return number >= first && number <= last ? null : "must not be " + number;
    }

    private static @Nullable String place(List<Value> values) {
        boolean right =
                values.size() == 2
                        && isWithin(values.get(0), "90")
                        && isWithin(values.get(1), "180");
        return right ? null : "must be a latitude and a longitude, not " + values;
    }

    private static boolean isWithin(Value value, String most) {
        return ((BigDecimal) value.content()).abs().compareTo(new BigDecimal(most)) <= 0;
    }
}
