package org.forumkit.exchange;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A calendar on its way to a schedule; entries wait until their zone is known. */
final class IcalCalendar {
    private static final String POINTER = "/series/editions/0/extensions/" + Extras.NAME;

    private final Schedule schedule;
    private final IcalTimes times = new IcalTimes();
    private final List<Node> waiting = new ArrayList<>();
    private final IcalEvents events;
    private boolean isKnown;
    private boolean isPublished;

    IcalCalendar(Schedule schedule, ImportOptions options) {
        this.schedule = schedule;
        this.events = new IcalEvents(schedule, times);
        this.isKnown = options.zone() != null;
    }

    /** Takes a component of a calendar whose properties so far are known. */
    void take(Node component, Node calendar) {
        properties(calendar);
        switch (component.name()) {
            case "VEVENT" -> {
                if (isKnown) {
                    schedule.conferenceIsKnown();
                    events.take(component, isPublished);
                } else {
                    waiting.add(component);
                }
            }
            case "VTIMEZONE" -> {
                if (!times.define(component)) {
                    keep(component);
                }
            }
            default -> {
                schedule.deviations()
                        .tellOnce(
                                ImportRule.KEPT,
                                component.name(),
                                component,
                                POINTER,
                                null,
                                "field",
                                component.name());
                keep(component);
            }
        }
    }

    private void keep(Node component) {
        Node calendar = new Node(Node.Kind.OBJECT, "calendar", component.line(), 1);
        calendar.add(component);
        schedule.conference().head(calendar);
    }

    /** Takes the properties of a calendar that were not taken yet. */
    void properties(Node calendar) {
        Node conference =
                new Node(Node.Kind.OBJECT, "conference", calendar.line(), calendar.column());
        isPublished |= "PUBLISH".equalsIgnoreCase(text(calendar.peek("METHOD")));
        field(calendar, conference, "title", "NAME", "X-WR-CALNAME");
        field(calendar, conference, "description", "DESCRIPTION", "X-WR-CALDESC");
        field(calendar, conference, "url", "URL");
        Node zone = calendar.take("X-WR-TIMEZONE");
        if (zone != null) {
            ZoneId known = times.known(String.valueOf(zone.text()));
            String name = known == null ? zone.text() : known.getId();
            conference.add(string(zone, "time_zone_name", name));
        }
        if (!conference.parts().isEmpty()) {
            schedule.conference().take(conference);
            isKnown |= schedule.conference().zone() != null;
        }
        Node rest = new Node(Node.Kind.OBJECT, "calendar", calendar.line(), calendar.column());
        for (Node each : calendar.parts()) {
            if (!each.isTaken()) {
                rest.add(each);
            }
        }
        if (!rest.isEmpty()) {
            schedule.conference().head(rest);
            rest.parts().forEach(Node::markTaken);
        }
    }

    private static String text(@Nullable Node node) {
        return node == null ? "" : String.valueOf(node.text());
    }

    static Node string(Node source, String name, @Nullable String value) {
        return Node.of(Node.Kind.STRING, name, source.line(), source.column(), value);
    }

    /** Takes the first property of some names; the same once more says nothing new. */
    private void field(Node calendar, Node conference, String field, String... names) {
        String taken = null;
        for (String name : names) {
            for (Node each : calendar.parts()) {
                if (each.isTaken() || !each.name().equals(name) || each.text() == null) {
                    continue;
                }
                String text =
                        field.equals("url")
                                ? each.text()
                                : IcalLines.unescaped(String.valueOf(each.text()));
                boolean isPlain = each.parts().stream().noneMatch(part -> !isUri(part));
                if (taken == null && conference.peek(field) == null && !isSaid(field)) {
                    conference.add(string(each, field, text));
                    taken = text;
                    said.put(field, text);
                    if (isPlain) {
                        each.markTaken();
                    }
                } else if (isPlain && text.equals(said.get(field))) {
                    each.markTaken();
                }
            }
        }
    }

    private final Map<String, String> said = new LinkedHashMap<>();

    private boolean isSaid(String field) {
        return said.containsKey(field);
    }

    private static boolean isUri(Node parameter) {
        return parameter.name().equals("VALUE");
    }

    /** All was read: what waited is taken. */
    void end() {
        if (!isKnown) {
            String zone = usual();
            if (zone != null) {
                Node conference = new Node(Node.Kind.OBJECT, "conference", 1, 1);
                conference.add(Node.of(Node.Kind.STRING, "time_zone_name", 1, 1, zone));
                schedule.conference().take(conference);
            }
        }
        schedule.conferenceIsKnown();
        waiting.forEach(each -> events.take(each, isPublished));
        events.end();
    }

    /** Returns the zone that most entries begin in, UTC if none names one; null if all float. */
    private @Nullable String usual() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        boolean isUtc = false;
        for (Node each : waiting) {
            Node start = each.peek("DTSTART");
            IcalTimes.Moment moment = start == null ? null : times.moment(start);
            if (moment == null || moment.zone() == null || start == null) {
                continue;
            }
            String name = IcalTimes.parameter(start, "TZID");
            ZoneId zone = name == null ? null : times.known(name);
            isUtc |= moment.zone().equals(ZoneOffset.UTC) && zone == null;
            if (zone != null) {
                counts.merge(zone.getId(), 1, Integer::sum);
            }
        }
        String usual = isUtc ? "Etc/UTC" : null;
        int most = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                usual = each.getKey();
            }
        }
        return usual;
    }
}
