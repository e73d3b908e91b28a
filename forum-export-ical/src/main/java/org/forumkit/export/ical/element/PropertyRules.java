package org.forumkit.export.ical.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What RFC 5545, 7986, 9073 and 9074 say of the values of properties. */
final class PropertyRules {

    /**
     * What is said of one property.
     *
     * @param usual the type of a value that names none; null if it always has to
     * @param others the other types that there may be
     * @param list whether there may be several values
     */
    record Rule(@Nullable ValueType usual, Set<ValueType> others, boolean list) {
        boolean allows(ValueType type) {
            return type == usual || others.contains(type);
        }
    }

    private static final Rule ANY = new Rule(ValueType.TEXT, Set.of(ValueType.values()), true);
    private static final Set<String> STRUCTURED = Set.of("GEO", "REQUEST-STATUS");
    private static final Map<String, Rule> RULES = rules();

    private PropertyRules() {}

    static Rule of(String name) {
        return RULES.getOrDefault(name, ANY);
    }

    /** Whether the values of a property are parts of one. */
    static boolean isStructured(String name) {
        return STRUCTURED.contains(name);
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new HashMap<>();
        String texts =
                "ACTION CALSCALE CLASS COLOR COMMENT CONTACT DESCRIPTION LOCATION METHOD NAME"
                        + " PARTICIPANT-TYPE PRODID PROXIMITY RELATED-TO RESOURCE-TYPE STATUS"
                        + " SUMMARY TRANSP TZID TZNAME UID VERSION";
        add(rules, texts, new Rule(ValueType.TEXT, Set.of(), false));
        add(
                rules,
                "CATEGORIES LOCATION-TYPE RESOURCES REQUEST-STATUS",
                new Rule(ValueType.TEXT, Set.of(), true));
        add(rules, "ATTACH SOURCE TZURL URL", new Rule(ValueType.URI, Set.of(), false));
        add(rules, "CONFERENCE IMAGE", new Rule(null, Set.of(ValueType.URI), false));
        add(
                rules,
                "STRUCTURED-DATA STYLED-DESCRIPTION",
                new Rule(null, Set.of(ValueType.TEXT, ValueType.URI), false));
        add(
                rules,
                "ATTENDEE CALENDAR-ADDRESS ORGANIZER",
                new Rule(ValueType.CAL_ADDRESS, Set.of(), false));
        add(
                rules,
                "PERCENT-COMPLETE PRIORITY REPEAT SEQUENCE",
                new Rule(ValueType.INTEGER, Set.of(), false));
        add(rules, "GEO", new Rule(ValueType.FLOAT, Set.of(), true));
        add(
                rules,
                "ACKNOWLEDGED COMPLETED CREATED DTSTAMP LAST-MODIFIED TZUNTIL",
                new Rule(ValueType.DATE_TIME, Set.of(), false));
        add(
                rules,
                "DTEND DTSTART DUE RECURRENCE-ID",
                new Rule(ValueType.DATE_TIME, Set.of(ValueType.DATE), false));
        add(rules, "EXDATE RDATE", new Rule(ValueType.DATE_TIME, Set.of(ValueType.DATE), true));
        add(rules, "DURATION X-PUBLISHED-TTL", new Rule(ValueType.DURATION, Set.of(), false));
        add(rules, "TRIGGER", new Rule(ValueType.DURATION, Set.of(ValueType.DATE_TIME), false));
        add(rules, "REFRESH-INTERVAL", new Rule(null, Set.of(ValueType.DURATION), false));
        add(rules, "TZOFFSETFROM TZOFFSETTO", new Rule(ValueType.UTC_OFFSET, Set.of(), false));
        add(rules, "RRULE", new Rule(ValueType.RECUR, Set.of(), false));
        return Map.copyOf(rules);
    }

    private static void add(Map<String, Rule> rules, String names, Rule rule) {
        List.of(names.split(" ", -1)).forEach(name -> rules.put(name, rule));
    }
}
