package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.put;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.forumkit.model.AppearanceRole;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** A programme as a schedule that the published schemas of both formats take. */
final class StrictSchedule extends StrictParts {
    private static final Duration LONGEST = Duration.ofHours(99).plusMinutes(59);

    private final boolean isXml;
    private final Runnable pause;
    private final Set<Integer> numbers = new HashSet<>();

    StrictSchedule(
            Programme programme,
            ProgrammeEdition edition,
            Losses losses,
            boolean isXml,
            Runnable pause) {
        super(programme, edition, losses);
        this.isXml = isXml;
        this.pause = pause;
    }

    Outgoing outgoing(Instant stamp) {
        List<Outgoing.Day> days = days();
        Map<String, @Nullable Object> conference = new LinkedHashMap<>();
        conference.put("acronym", acronym);
        conference.put("title", text(edition.title()));
        put(conference, "start", day(edition.firstDay(), days, true));
        put(conference, "end", day(edition.lastDay(), days, false));
        conference.put("days", days.size());
        conference.put("timeslot_duration", "00:05");
        put(conference, "time_zone_name", edition.zone() == null ? null : edition.zone().getId());
        losses.of("edition/organisers", edition.organisers().size());
        losses.of("edition/notices", edition.notices().size());
        losses.of("edition/contacts", edition.contacts().size());
        return new Outgoing(
                head(stamp),
                conference,
                edition.topics().stream().map(this::track).toList(),
                rooms(),
                List.of(),
                days);
    }

    private static @Nullable Object day(
            @Nullable LocalDate day, List<Outgoing.Day> days, boolean isFirst) {
        if (day != null || days.isEmpty()) {
            return day == null ? null : day.toString();
        }
        return days.get(isFirst ? 0 : days.size() - 1).fields().get("date");
    }

    private Map<String, @Nullable Object> track(ProgrammeTopic topic) {
        Map<String, @Nullable Object> track = new LinkedHashMap<>();
        track.put("name", text(topic.title()));
        boolean isColour = topic.colour() != null && topic.colour().matches("#[0-9A-Fa-f]{6}");
        put(track, "color", isColour ? topic.colour() : null);
        return track;
    }

    private List<Outgoing.Day> days() {
        TreeMap<LocalDate, List<ProgrammeSession>> byDay = new TreeMap<>();
        for (ProgrammeSession each : edition.sessions()) {
            if (each.isOff()) {
                losses.of("session/status");
            } else if (each.start() == null || edition.zone() == null) {
                losses.of("session/without-start");
            } else {
                LocalDate day = each.day() == null ? each.start().toLocalDate() : each.day();
                byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(each);
            }
        }
        List<Outgoing.Day> days = new ArrayList<>();
        if (byDay.isEmpty() && isXml) {
            none(byDay);
        }
        byDay.forEach((date, sessions) -> days.add(day(days.size() + 1, date, sessions)));
        return days;
    }

    /** XML has to have a day, if only one without sessions. */
    private void none(Map<LocalDate, List<ProgrammeSession>> byDay) {
        if (edition.firstDay() == null || edition.zone() == null) {
            losses.of("edition/without-day");
        } else {
            byDay.put(edition.firstDay(), List.of());
        }
    }

    private Outgoing.Day day(int index, LocalDate date, List<ProgrammeSession> sessions) {
        LocalDateTime begin = date.atStartOfDay();
        LocalDateTime end = date.atTime(LocalTime.of(23, 59));
        for (ProgrammeSession each : sessions) {
            LocalDateTime last = each.end() == null ? each.start() : each.end();
            end = last != null && last.isAfter(end) ? last : end;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("index", index);
        fields.put("date", date.toString());
        fields.put("start", times.moment(begin));
        fields.put("end", times.moment(end));
        Outgoing.Day day = new Outgoing.Day(fields);
        sessions.forEach(each -> day.add(roomOf(each), () -> event(each)));
        return day;
    }

    private Map<String, @Nullable Object> event(ProgrammeSession session) {
        pause.run();
        LocalDateTime start = Objects.requireNonNull(session.start());
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        String guid = guid("session", session.id());
        event.put("guid", guid);
        event.put("id", number(session.id()));
        event.put("date", times.moment(start));
        event.put("start", times.clock(start));
        event.put("duration", length(start, session.end()));
        event.put("room", roomOf(session));
        event.put("slug", acronym + "-session-" + Ids.of(session.id()));
        event.put("title", title(session));
        event.put("subtitle", "");
        event.put("track", session.topics().isEmpty() ? "" : text(session.topics().get(0).title()));
        event.put("type", DocumentSchedule.type(session.kind()));
        event.put("language", String.join(",", session.languages()));
        event.put(
                "abstract",
                session.description() == null
                        ? ""
                        : Wordings.lines(session.description().first().value()));
        put(event, "url", page(session, guid));
        event.put("persons", persons(session));
        event.put("links", links(session));
        event.put("attachments", attachments(session));
        losses.of("session/items", session.items().size());
        losses.of("session/rooms", Math.max(0, session.rooms().size() - 1));
        losses.of("session/topics", Math.max(0, session.topics().size() - 1));
        losses.of("session/interpretation", session.interpretation().size());
        return event;
    }

    /** Returns the first page of a session; JSON has to have an address. */
    private @Nullable String page(ProgrammeSession session, String guid) {
        String page = page(session.links());
        if (page == null) {
            return isXml ? null : "urn:uuid:" + guid;
        }
        return plain(page);
    }

    private String length(LocalDateTime start, @Nullable LocalDateTime end) {
        Duration length = end == null ? Duration.ZERO : times.between(start, end);
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            losses.of("session/end");
            length = length.compareTo(LONGEST) > 0 ? LONGEST : Duration.ZERO;
        }
        return OutgoingTimes.length(Duration.ofMinutes(length.toMinutes()));
    }

    /** Returns a number of nine digits at most, the same for an id whatever else there is. */
    private int number(String id) {
        int number =
                DocumentPeople.number(id) instanceof Integer given
                        ? given
                        : 1 + Math.floorMod(uuid("number/" + id).hashCode(), 999_999_999);
        while (!numbers.add(number)) {
            number = 1 + number % 999_999_999;
        }
        return number;
    }

    private List<Map<String, @Nullable Object>> persons(ProgrammeSession session) {
        List<Map<String, @Nullable Object>> persons = new ArrayList<>();
        for (ProgrammeAppearance each : session.allSpeakers()) {
            Map<String, @Nullable Object> person = new LinkedHashMap<>();
            String id = each.person() == null ? each.participant() : each.person();
            if (id != null && !each.placeholder()) {
                person.put("guid", guid("person", id));
            }
            person.put("name", text(each.name()));
            persons.add(person);
            if (each.profile() != null) {
                losses.ofNullable("person/biography", each.profile().biography());
                losses.ofNullable("person/portrait", each.profile().portrait());
            }
            losses.of("appearance/role", each.role() == AppearanceRole.SPEAKER ? 0 : 1);
        }
        return persons;
    }
}
