package org.forumkit.exchange;

import static org.forumkit.exchange.JsonLd.putAll;
import static org.forumkit.exchange.Outgoing.put;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.EditionState;
import org.forumkit.model.RelationKind;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeDocument;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeEvent;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeLink;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** An edition and its sessions as events of schema.org. */
final class JsonLdEvents {
    private static final String SCHEMA = "https://schema.org/";

    private final StrictParts parts;
    private final Programme programme;
    private final ProgrammeEdition edition;
    private final Losses losses;
    private final Words words;
    private final String type;
    private final JsonLdThings things;

    JsonLdEvents(
            Programme programme,
            ProgrammeEdition edition,
            Losses losses,
            Words words,
            String type) {
        this.parts = new StrictParts(programme, edition, losses);
        this.programme = programme;
        this.edition = edition;
        this.losses = losses;
        this.words = words;
        this.type = type;
        this.things = new JsonLdThings(programme.languages().get(0), edition, losses, words);
    }

    Map<String, @Nullable Object> edition() {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("@type", type);
        event.put("@id", "urn:uuid:" + parts.uuid("edition"));
        event.put("identifier", programme.series().id() + "/" + edition.id());
        event.put("name", things.text(edition.title()));
        put(event, "description", things.text(edition.description()));
        put(event, "startDate", edition.firstDay() == null ? null : edition.firstDay() + "");
        put(event, "endDate", edition.lastDay() == null ? null : edition.lastDay() + "");
        event.put("eventStatus", SCHEMA + status(edition.state()));
        put(event, "eventAttendanceMode", mode(edition.format()));
        putAll(event, "inLanguage", edition.languages());
        put(event, "location", things.venue());
        things.organisers(event);
        putAll(event, "about", edition.topics().stream().map(this::topic).toList());
        links(edition.links(), event);
        superEvents(event);
        lostOfEdition();
        return event;
    }

    private void lostOfEdition() {
        losses.ofNullable("edition/theme", edition.theme());
        losses.of("edition/notices", edition.notices().size());
        losses.of("edition/contacts", edition.contacts().size());
        losses.of("edition/figures", edition.figures().size());
        losses.of("edition/delegations", edition.delegations().size());
        Set<String> seen = new HashSet<>();
        for (ProgrammeSession session : edition.sessions()) {
            session.allSpeakers().forEach(each -> seen.add(String.valueOf(each.participant())));
        }
        losses.of(
                "edition/participants",
                (int)
                        edition.participants().stream()
                                .filter(each -> !seen.contains(each.id()))
                                .count());
    }

    private static String status(EditionState state) {
        return switch (state) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            default -> "EventScheduled";
        };
    }

    private static @Nullable String mode(@Nullable EditionFormat format) {
        if (format == null) {
            return null;
        }
        return SCHEMA
                + switch (format) {
                    case ON_SITE -> "OfflineEventAttendanceMode";
                    case ONLINE -> "OnlineEventAttendanceMode";
                    case HYBRID -> "MixedEventAttendanceMode";
                };
    }

    private Map<String, @Nullable Object> topic(ProgrammeTopic topic) {
        Map<String, @Nullable Object> thing = new LinkedHashMap<>();
        thing.put("@type", "Thing");
        thing.put("name", things.text(topic.title()));
        put(thing, "description", things.text(topic.description()));
        return thing;
    }

    private void superEvents(Map<String, @Nullable Object> event) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        Map<String, @Nullable Object> series = new LinkedHashMap<>();
        series.put("@type", "EventSeries");
        series.put("identifier", programme.series().id());
        series.put("name", things.text(programme.series().name()));
        put(series, "description", things.text(programme.series().description()));
        all.add(series);
        for (ProgrammeEvent each : edition.relatedEvents()) {
            if (each.kind() != RelationKind.PART_OF) {
                losses.of("edition/relatedEvents");
                continue;
            }
            Map<String, @Nullable Object> parent = new LinkedHashMap<>();
            parent.put("@type", "Event");
            parent.put("name", things.text(each.name()));
            put(parent, "startDate", each.firstDay() == null ? null : each.firstDay() + "");
            put(parent, "endDate", each.lastDay() == null ? null : each.lastDay() + "");
            put(parent, "location", things.place(each.place()));
            links(each.links(), parent);
            all.add(parent);
        }
        putAll(event, "superEvent", all);
    }

    Map<String, @Nullable Object> session(ProgrammeSession session) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        boolean isTalk = session.kind() != SessionKind.BREAK && session.kind() != SessionKind.MEAL;
        event.put("@type", isTalk ? type : "Event");
        event.put("@id", "urn:uuid:" + parts.uuid("session/" + session.id()));
        event.put("identifier", session.id());
        event.put("name", things.text(session.title()));
        put(event, "description", things.text(session.description()));
        times(session, event);
        if (session.kind() != SessionKind.OTHER) {
            event.put("keywords", things.text(words.resolve(things.language(), session.kind())));
        }
        putAll(event, "inLanguage", session.languages());
        putAll(event, "location", things.locations(session));
        put(event, "maximumAttendeeCapacity", session.capacity());
        putAll(event, "about", session.topics().stream().map(this::topic).toList());
        putAll(event, "performer", things.performers(session.speakers()));
        links(session.links(), event);
        documents(session.documents(), event);
        putAll(event, "subEvent", session.items().stream().map(this::item).toList());
        losses.of("session/interpretation", session.interpretation().size());
        return event;
    }

    private void times(ProgrammeSession session, Map<String, @Nullable Object> event) {
        LocalDateTime start = session.start();
        LocalDateTime before = session.formerStart();
        boolean isCancelled = session.withdrawn() || session.status() == SessionStatus.CANCELLED;
        put(event, "startDate", moment(start == null ? before : start));
        put(event, "endDate", moment(start == null ? session.formerEnd() : session.end()));
        losses.of("session/without-start", start == null && before == null ? 1 : 0);
        boolean isMoved = start != null && before != null && !before.equals(start);
        String status =
                isCancelled
                        ? "EventCancelled"
                        : session.status() == SessionStatus.POSTPONED
                                ? "EventPostponed"
                                : isMoved ? "EventRescheduled" : "EventScheduled";
        put(event, "previousStartDate", isMoved ? moment(before) : null);
        event.put("eventStatus", SCHEMA + status);
        boolean isOpen =
                session.status() == SessionStatus.DRAFT
                        || session.status() == SessionStatus.TENTATIVE;
        losses.of("session/status", isOpen ? 1 : 0);
    }

    private @Nullable String moment(@Nullable LocalDateTime time) {
        return time == null ? null : parts.times.moment(time);
    }

    private Map<String, @Nullable Object> item(ProgrammeItem item) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("@type", "Event");
        event.put("identifier", item.id());
        put(event, "name", things.text(item.title()));
        put(event, "description", things.text(item.description()));
        put(event, "startDate", moment(item.start()));
        put(event, "endDate", moment(item.end()));
        put(event, "duration", item.runningTime() == null ? null : item.runningTime() + "");
        putAll(event, "inLanguage", item.languages());
        putAll(event, "performer", things.performers(item.speakers()));
        documents(item.documents(), event);
        losses.ofNullable("item/number", item.number());
        return event;
    }

    /** The first page is that of the event; what else there is is about it. */
    private void links(List<ProgrammeLink> links, Map<String, @Nullable Object> event) {
        String page = StrictParts.page(links);
        put(event, "url", page);
        List<Map<String, @Nullable Object>> others = new ArrayList<>();
        for (ProgrammeLink each : links) {
            if (!each.url().equals(page) || each.title() != null) {
                Map<String, @Nullable Object> work = new LinkedHashMap<>();
                work.put("@type", "CreativeWork");
                put(work, "name", things.text(each.title()));
                work.put("url", each.url());
                put(work, "inLanguage", each.language());
                others.add(work);
            }
        }
        event.put("subjectOf", others);
    }

    /** Documents stand after links in one list. */
    private void documents(List<ProgrammeDocument> documents, Map<String, @Nullable Object> event) {
        List<Object> all = Outgoing.list(event.remove("subjectOf"));
        for (ProgrammeDocument each : documents) {
            Map<String, @Nullable Object> work = new LinkedHashMap<>();
            work.put("@type", "CreativeWork");
            work.put("name", things.text(each.title()));
            put(work, "url", each.url());
            put(work, "encodingFormat", each.mediaType());
            putAll(work, "inLanguage", each.languages());
            all.add(work);
        }
        putAll(event, "subjectOf", all);
    }
}
