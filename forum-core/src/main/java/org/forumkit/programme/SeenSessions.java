package org.forumkit.programme;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Audience;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of an edition of a programme as those of a document.
 *
 * <p>What is withdrawn is not in it. Mutable, for one thread.
 */
final class SeenSessions {
    private final SeenRules rules;
    private final SeenPeople people;
    private final List<ProgrammeSession> sessions;
    private final Map<String, List<String>> replaced = new HashMap<>();

    SeenSessions(SeenRules rules, SeenPeople people, ProgrammeEdition edition) {
        this.rules = rules;
        this.people = people;
        this.sessions = edition.sessions().stream().filter(each -> !each.withdrawn()).toList();
        if (!rules.compared()) {
            for (ProgrammeSession each : sessions) {
                for (ProgrammeSuccessor successor : each.successors()) {
                    replaced.computeIfAbsent(successor.id(), id -> new ArrayList<>())
                            .add(each.id());
                }
            }
        }
    }

    List<Session> sessions() {
        return sessions.stream().map(this::session).toList();
    }

    /**
     * Returns a time that tells the days of all sessions apart as they are, null for midnight: the
     * next full hour where it does, else the start of the first session of a new day.
     */
    @Nullable LocalTime dayChange() {
        LocalTime last = null;
        LocalTime first = null;
        for (ProgrammeSession each : sessions) {
            if (each.start() != null && each.day() != null) {
                LocalTime time = each.start().toLocalTime();
                if (each.day().isBefore(each.start().toLocalDate())) {
                    last = last == null || time.isAfter(last) ? time : last;
                } else {
                    first = first == null || time.isBefore(first) ? time : first;
                }
            }
        }
        if (rules.compared() || last == null) {
            return null;
        }
        LocalTime hour = last.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        if (hour.isAfter(last) && (first == null || !hour.isAfter(first))) {
            return hour;
        }
        return first == null ? LocalTime.MAX : first;
    }

    private Session session(ProgrammeSession session) {
        return Session.builder(session.id(), SeenTexts.text(session.title()))
                .kind(session.kind())
                .description(SeenTexts.optional(session.description()))
                .start(session.start())
                .end(session.end())
                .timing(session.timing())
                .attendance(session.attendance())
                .rooms(session.rooms().stream().map(ProgrammeRoom::id).toList())
                .topics(session.topics().stream().map(ProgrammeTopic::id).toList())
                .items(session.items().stream().map(this::item).toList())
                .appearances(people.appearances(session.speakers()))
                .languages(session.languages())
                .interpretation(session.interpretation())
                .status(session.status())
                .capacity(session.capacity())
                .links(SeenTexts.links(session.links()))
                .documents(SeenTexts.documents(session.documents()))
                .visibility(rules.visibility(Audience.PUBLIC))
                .revision(session.sequence() == 0 ? null : session.sequence())
                .modified(session.modified())
                .replaces(replaced.getOrDefault(session.id(), List.of()))
                .setUp(session.setUp())
                .online(session.online())
                .build();
    }

    private Item item(ProgrammeItem item) {
        return Item.builder(item.id())
                .kind(item.kind())
                .title(SeenTexts.optional(item.title()))
                .description(SeenTexts.optional(item.description()))
                .start(item.start())
                .end(item.end())
                .runningTime(item.runningTime())
                .languages(item.languages())
                .appearances(people.appearances(item.speakers()))
                .documents(SeenTexts.documents(item.documents()))
                .number(item.number())
                .build();
    }
}
