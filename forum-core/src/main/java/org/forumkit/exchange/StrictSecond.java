package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.put;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionKind;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** A programme as a schedule2 that its published schema takes, in the version alpha-3. */
final class StrictSecond extends StrictParts {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]+[a-z0-9]");
    private static final Pattern ZONE = Pattern.compile("([A-Z][a-z]+/[A-Z][a-z]+).*|.*UTC");

    private final Map<String, String> guids = new LinkedHashMap<>();
    private final String language;
    private boolean isWithoutTrack;

    StrictSecond(Programme programme, ProgrammeEdition edition, Losses losses) {
        super(programme, edition, losses);
        String first = code(programme.languages().get(0));
        this.language = first == null ? "en" : first;
    }

    OutgoingSecond outgoing(Instant stamp) {
        List<ProgrammeSession> sessions = new ArrayList<>();
        for (ProgrammeSession each : edition.sessions()) {
            if (each.start() == null || edition.zone() == null) {
                losses.of("session/without-start");
            } else {
                sessions.add(each);
                isWithoutTrack |= !isBreak(each) && each.topics().isEmpty();
            }
        }
        Map<String, @Nullable Object> conference = conference(sessions, stamp);
        losses.of("edition/organisers", edition.organisers().size());
        losses.of("edition/notices", edition.notices().size());
        losses.of("edition/contacts", edition.contacts().size());
        List<Outgoing.Event> events = new ArrayList<>(sessions.size());
        sessions.forEach(each -> events.add(() -> isBreak(each) ? pause(each) : event(each)));
        return new OutgoingSecond(head(stamp), conference, events, List.of());
    }

    private Map<String, @Nullable Object> conference(
            List<ProgrammeSession> sessions, Instant stamp) {
        List<Map<String, @Nullable Object>> days = days(sessions, stamp);
        Map<String, @Nullable Object> conference = new LinkedHashMap<>();
        conference.put("acronym", acronym);
        conference.put("title", text(edition.title()));
        put(conference, "description", several(edition.description()));
        conference.put("start", days.get(0).get("start"));
        conference.put("end", days.get(days.size() - 1).get("end"));
        String zone = edition.zone() == null ? null : edition.zone().getId();
        boolean isZone = zone != null && ZONE.matcher(zone).matches();
        put(conference, "time_zone_name", isZone ? zone : null);
        losses.of("edition/zone", isZone ? 0 : 1);
        conference.put("languages", codes(edition.languages(), "edition/languages"));
        conference.put("tracks", tracks());
        conference.put("rooms", roomList());
        conference.put("days", days);
        return conference;
    }

    private List<Map<String, @Nullable Object>> days(
            List<ProgrammeSession> sessions, Instant stamp) {
        TreeMap<LocalDate, LocalDateTime> ends = new TreeMap<>();
        for (LocalDate day : bounds(sessions, stamp)) {
            ends.put(day, day.atTime(LocalTime.of(23, 59)));
        }
        for (ProgrammeSession each : sessions) {
            LocalDateTime last = each.end() == null ? each.start() : each.end();
            LocalDate day = day(each);
            LocalDateTime end = ends.getOrDefault(day, day.atTime(LocalTime.of(23, 59)));
            ends.put(day, last != null && last.isAfter(end) ? last : end);
        }
        List<Map<String, @Nullable Object>> days = new ArrayList<>();
        ends.forEach(
                (date, end) -> {
                    Map<String, @Nullable Object> day = new LinkedHashMap<>();
                    day.put("index", days.size() + 1);
                    day.put("date", date.toString());
                    day.put("start", moment(date.atStartOfDay()));
                    day.put("end", moment(end));
                    days.add(day);
                });
        return days;
    }

    /** A schedule2 begins and ends: without a day of its own, when it was made. */
    private Set<LocalDate> bounds(List<ProgrammeSession> sessions, Instant stamp) {
        Set<LocalDate> days = new TreeSet<>();
        if (edition.firstDay() != null) {
            days.add(edition.firstDay());
        }
        if (edition.lastDay() != null) {
            days.add(edition.lastDay());
        }
        if (days.isEmpty() && sessions.isEmpty()) {
            losses.of("edition/firstDay");
            days.add(stamp.atOffset(ZoneOffset.UTC).toLocalDate());
        }
        return days;
    }

    private static LocalDate day(ProgrammeSession session) {
        return session.day() == null
                ? Objects.requireNonNull(session.start()).toLocalDate()
                : session.day();
    }

    private String moment(LocalDateTime time) {
        return edition.zone() == null
                ? new OutgoingTimes(ZoneOffset.UTC).moment(time)
                : times.moment(time);
    }

    private List<Map<String, @Nullable Object>> tracks() {
        List<Map<String, @Nullable Object>> tracks = new ArrayList<>();
        for (ProgrammeTopic each : edition.topics()) {
            Map<String, @Nullable Object> track = new LinkedHashMap<>();
            track.put("name", text(each.title()));
            track.put("slug", slug(each.id()));
            boolean isColour = each.colour() != null && each.colour().matches("#[0-9A-Fa-f]{6}");
            put(track, "color", isColour ? each.colour() : null);
            losses.ofNullable("topic/description", each.description());
            tracks.add(track);
        }
        if (isWithoutTrack) {
            Map<String, @Nullable Object> track = new LinkedHashMap<>();
            track.put("name", text(edition.title()));
            track.put("slug", slug(acronym));
            tracks.add(track);
        }
        return tracks;
    }

    private static String slug(String id) {
        return SLUG.matcher(id).matches() ? id : id + "-0";
    }

    private List<Map<String, @Nullable Object>> roomList() {
        List<Map<String, @Nullable Object>> rooms = rooms();
        rooms.forEach(each -> guids.put(each.get("name") + "", each.get("guid") + ""));
        if (edition.venue() != null) {
            for (ProgrammeRoom each : edition.venue().rooms()) {
                rooms.stream()
                        .filter(room -> uuid("room/" + each.id()).equals(room.get("guid")))
                        .forEach(
                                room -> {
                                    room.put("slug", slug(each.id()));
                                    put(room, "description", several(each.location()));
                                    put(room, "capacity", each.capacity());
                                });
            }
        }
        return rooms;
    }

    private Map<String, @Nullable Object> room(ProgrammeSession session) {
        Map<String, @Nullable Object> room = new LinkedHashMap<>();
        String name = roomOf(session);
        room.put("name", name);
        room.put("guid", guids.get(name));
        losses.of("session/rooms", Math.max(0, session.rooms().size() - 1));
        return room;
    }

    private static boolean isBreak(ProgrammeSession session) {
        return session.kind() == SessionKind.BREAK && !session.isOff();
    }

    /** A break is less than an event. */
    private Map<String, @Nullable Object> pause(ProgrammeSession session) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("type", "BREAK");
        event.put("guid", guid("session", session.id()));
        event.put("title", title(session));
        times(session, event);
        event.put("room", room(session));
        losses.ofNullable("session/description", session.description());
        losses.of("session/links", session.links().size());
        losses.of("session/documents", session.documents().size());
        losses.of("appearance", session.allSpeakers().size());
        losses.of("session/topics", session.topics().size());
        losses.of("session/languages", session.languages().size());
        lost(session);
        return event;
    }

    private void times(ProgrammeSession session, Map<String, @Nullable Object> event) {
        LocalDateTime start = Objects.requireNonNull(session.start());
        losses.of("session/end", session.end() == null ? 1 : 0);
        event.put("start", times.moment(start));
        event.put("end", times.moment(session.end() == null ? start : session.end()));
    }

    private Map<String, @Nullable Object> event(ProgrammeSession session) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        String guid = guid("session", session.id());
        event.put("guid", guid);
        event.put("type", type(session.kind()));
        event.put("slug", acronym + "-session-" + Ids.of(session.id()));
        String page = page(session.links());
        event.put("url", page == null ? "urn:uuid:" + guid : plain(page));
        event.put("title", title(session));
        event.put("subtitle", null);
        times(session, event);
        event.put("room", room(session));
        event.put("track", track(session));
        List<String> codes = codes(session.languages(), "session/languages");
        event.put("language", codes.isEmpty() ? language : codes.get(0));
        losses.of("session/languages", Math.max(0, codes.size() - 1));
        Object about = several(session.description());
        event.put("abstract", about == null ? "" : about);
        event.put("participants", participants(session));
        event.put("links", links(session));
        event.put("attachments", attachments(session));
        event.put("state", state(session));
        lost(session);
        return event;
    }

    private void lost(ProgrammeSession session) {
        losses.of("session/items", session.items().size());
        losses.of("session/interpretation", session.interpretation().size());
        losses.ofNullable("session/capacity", session.capacity());
        losses.ofNullable("session/online", session.online());
    }

    private String type(SessionKind kind) {
        return switch (kind) {
            case KEYNOTE, PROMOTION -> "TALK";
            case DIALOGUE, PANEL -> "DISCUSSION";
            default -> {
                losses.of("session/kind", kind == SessionKind.OTHER ? 0 : 1);
                yield "OTHER";
            }
        };
    }

    private static String state(ProgrammeSession session) {
        if (session.withdrawn()) {
            return "WITHDRAWN";
        }
        return switch (session.status()) {
            case DRAFT -> "DRAFT";
            case TENTATIVE -> "ACCEPTED";
            case CONFIRMED -> "CONFIRMED";
            case CANCELLED -> "CANCELED";
            case POSTPONED -> "DELAYED";
        };
    }

    private Map<String, @Nullable Object> track(ProgrammeSession session) {
        Map<String, @Nullable Object> track = new LinkedHashMap<>();
        boolean isNone = session.topics().isEmpty();
        track.put("slug", slug(isNone ? acronym : session.topics().get(0).id()));
        losses.of("session/topics", Math.max(0, session.topics().size() - 1));
        return track;
    }

    private List<Map<String, @Nullable Object>> participants(ProgrammeSession session) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (ProgrammeAppearance each : session.allSpeakers()) {
            Map<String, @Nullable Object> person = new LinkedHashMap<>();
            String id = each.person() == null ? each.participant() : each.person();
            String name = text(each.name());
            if (id == null || each.placeholder()) {
                id = session.id() + "/" + all.size();
            }
            person.put("guid", guid("person", id));
            person.put("name", name);
            person.put("role", role(each.role()));
            all.add(person);
        }
        return all;
    }

    private String role(AppearanceRole role) {
        return switch (role) {
            case SPEAKER -> "SPEAKER";
            case MODERATOR -> "MODERATOR";
            case HOST -> "HOST";
            default -> {
                losses.of("appearance/role");
                yield role == AppearanceRole.CHAIR ? "MODERATOR" : "SPEAKER";
            }
        };
    }

    /** Returns a text by its languages, of which there is one for each code of two letters. */
    private @Nullable Object several(@Nullable LocalText text) {
        if (text == null) {
            return null;
        }
        List<ResolvedText> all = text.distinct();
        Map<String, @Nullable Object> byCode = new LinkedHashMap<>();
        for (ResolvedText each : all) {
            String code = code(each.language());
            if (code == null || byCode.containsKey(code)) {
                losses.of("translations", all.size() > 1 ? 1 : 0);
            } else {
                byCode.put(code, Wordings.lines(each.value()));
            }
        }
        return byCode.size() > 1 ? byCode : Wordings.lines(text.first().value());
    }

    private List<String> codes(List<String> tags, String field) {
        Set<String> codes = new LinkedHashSet<>();
        for (String tag : tags) {
            String code = code(tag);
            losses.of(field, tag.equals(code) ? 0 : 1);
            if (code != null) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    /** Returns the language of a tag, null if it has no code of two letters. */
    private static @Nullable String code(String tag) {
        String code = tag.split("-", 2)[0];
        return LANGUAGE.matcher(code).matches() ? code : null;
    }
}
