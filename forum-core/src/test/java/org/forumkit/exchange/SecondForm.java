package org.forumkit.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the published schema of schedule2, alpha-3, asks of a file; not for use twice. */
final class SecondForm {
    private static final Set<String> TYPES =
            Set.of(
                    "TALK",
                    "WORKSHOP",
                    "HANDS-ON",
                    "MEETING",
                    "DISCUSSION",
                    "PERFORMANCE",
                    "CONCERT",
                    "GAME",
                    "LIGHTNING_TALK",
                    "OTHER");
    private static final Set<String> STATES =
            Set.of(
                    "DRAFT",
                    "SUBMITTED",
                    "ACCEPTED",
                    "REJECTED",
                    "CONFIRMED",
                    "DELAYED",
                    "CANCELED",
                    "WITHDRAWN",
                    "DELETED");
    private static final Set<String> ROLES =
            Set.of("SPEAKER", "MODERATOR", "CONTRIBUTOR", "HOST", "GUEST");
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String SLUG = "[a-z0-9_-]+[a-z0-9]";
    private static final String LANGUAGE = "[a-z]{2}";

    private final List<String> faults = new ArrayList<>();

    private SecondForm() {}

    /** Returns what of a file is not as the schema wants it. */
    static List<String> faults(byte[] file) {
        SecondForm form = new SecondForm();
        Map<?, ?> root = new JsonMapper().readValue(file, Map.class);
        form.closed("root", root, Set.of("schedule"), Set.of("$schema", "generator"));
        Map<?, ?> schedule = (Map<?, ?>) root.get("schedule");
        form.need(schedule.get("version") instanceof String, "version");
        form.conference((Map<?, ?>) schedule.get("conference"));
        ((List<?>) schedule.get("events")).forEach(each -> form.event((Map<?, ?>) each));
        return form.faults;
    }

    private void need(boolean fits, Object what) {
        if (!fits) {
            faults.add(String.valueOf(what));
        }
    }

    private void closed(String what, Map<?, ?> map, Set<String> needed, Set<String> others) {
        needed.forEach(each -> need(map.containsKey(each), what + " without " + each));
        for (Object each : map.keySet()) {
            need(needed.contains(each) || others.contains(each), what + " with " + each);
        }
    }

    private void fits(@Nullable Object value, String pattern) {
        need(value instanceof String text && text.matches(pattern), value + " as " + pattern);
    }

    private void moment(@Nullable Object value) {
        need(OffsetDateTime.parse(value + "") != null, value);
    }

    private void conference(Map<?, ?> conference) {
        closed(
                "conference",
                conference,
                Set.of("title", "acronym", "days", "start", "end"),
                Set.of("description", "time_zone_name", "languages", "tracks", "rooms"));
        fits(conference.get("acronym"), "[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?");
        moment(conference.get("start"));
        moment(conference.get("end"));
        localizable(conference.get("description"));
        ((List<?>) conference.get("languages")).forEach(each -> fits(each, LANGUAGE));
        for (Object each : (List<?>) conference.get("tracks")) {
            fits(((Map<?, ?>) each).get("slug"), SLUG);
        }
        for (Object each : (List<?>) conference.get("rooms")) {
            Map<?, ?> room = (Map<?, ?>) each;
            closed("room", room, Set.of("name", "guid"), Set.of("slug", "description", "capacity"));
            fits(room.get("guid"), UUID);
            localizable(room.get("description"));
        }
        for (Object each : (List<?>) conference.get("days")) {
            Map<?, ?> day = (Map<?, ?>) each;
            closed("day", day, Set.of("date", "end", "start", "index"), Set.of());
            need(day.get("index") instanceof Integer, day);
            need(LocalDate.parse(day.get("date") + "") != null, day);
            moment(day.get("start"));
            moment(day.get("end"));
        }
    }

    private void localizable(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (language, text) -> {
                        fits(language, LANGUAGE);
                        need(text instanceof String, text);
                    });
        } else {
            need(value == null || value instanceof String, value);
        }
    }

    private void event(Map<?, ?> event) {
        moment(event.get("start"));
        moment(event.get("end"));
        fits(event.get("guid"), UUID);
        fits(((Map<?, ?>) event.get("room")).get("guid"), UUID);
        need(event.get("title") instanceof String, event);
        if ("BREAK".equals(event.get("type"))) {
            closed(
                    "break",
                    event,
                    Set.of("start", "end", "title", "type"),
                    Set.of("guid", "subtitle", "room"));
            return;
        }
        closed(
                "event",
                event,
                Set.of(
                        "abstract",
                        "guid",
                        "language",
                        "links",
                        "participants",
                        "room",
                        "slug",
                        "start",
                        "end",
                        "subtitle",
                        "title",
                        "track",
                        "type",
                        "url"),
                Set.of("attachments", "state"));
        need(TYPES.contains(event.get("type")), event.get("type"));
        need(STATES.contains(event.get("state")), event.get("state"));
        fits(event.get("language"), LANGUAGE);
        fits(event.get("slug"), SLUG);
        fits(((Map<?, ?>) event.get("track")).get("slug"), SLUG);
        fits(event.get("url"), "[a-z]+:\\p{Graph}+");
        for (String list : List.of("links", "attachments")) {
            for (Object each : (List<?>) event.get(list)) {
                fits(((Map<?, ?>) each).get("url"), "[a-z]+:\\p{Graph}+");
            }
        }
        localizable(event.get("abstract"));
        for (Object each : (List<?>) event.get("participants")) {
            Map<?, ?> person = (Map<?, ?>) each;
            fits(person.get("guid"), UUID);
            need(person.get("name") instanceof String, person);
            need(ROLES.contains(person.get("role")), person);
        }
    }
}
