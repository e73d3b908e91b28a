package org.forumkit.programme;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.LanguageTags;
import org.forumkit.release.Departure;
import org.forumkit.release.EntityKind;
import org.jspecify.annotations.Nullable;

/** Tells a session that a part of a programme has from one that it had once. */
final class Leaving {
    private Leaving() {}

    /** Returns whose and which programmes a session left, as far as the audience saw them in it. */
    static Map<Selection, Instant> left(
            List<Departure> departed, Gate gate, PeopleResolver people) {
        if (departed.isEmpty()) {
            return Map.of();
        }
        Map<Selection, Instant> left = new HashMap<>();
        for (Departure each : departed) {
            Selection selection = selection(each, people);
            if (selection != null && gate.audience().sees(each.audience())) {
                left.put(selection, each.since());
            }
        }
        return left;
    }

    private static @Nullable Selection selection(Departure departure, PeopleResolver people) {
        EntityKind kind = departure.kind();
        String id = departure.id();
        if (departure.day() != null) {
            return Selection.day(departure.day());
        }
        if (departure.floor() != null) {
            return Selection.floorLanguage(departure.floor());
        }
        if (departure.interpretation() != null) {
            return Selection.interpretation(departure.interpretation());
        }
        if (kind == null || id == null) {
            return Selection.everything();
        }
        return switch (kind) {
            case PARTICIPANT -> people.isHidden(id) ? null : Selection.participant(id);
            case ORGANISATION -> Selection.organisation(id);
            case COUNTRY -> Selection.country(id);
            case ROOM -> Selection.room(id);
            case TOPIC -> Selection.topic(id);
            case DELEGATION -> people.isHiddenDelegation(id) ? null : Selection.delegation(id);
            default -> null;
        };
    }

    /** Returns a session as it stands in a part that includes it. */
    static ProgrammeSession told(ProgrammeSession session, Selection selection) {
        if (session.left().isEmpty()) {
            return session;
        }
        Instant since = since(session, selection);
        return since == null ? session : session.withdrawnSince(since);
    }

    /** Returns since when a part that includes a session has it no more; null if it has it. */
    private static @Nullable Instant since(ProgrammeSession session, Selection selection) {
        if (selection instanceof Selection.And and) {
            Instant first = since(session, and.first());
            Instant second = since(session, and.second());
            return first == null || (second != null && second.isBefore(first)) ? second : first;
        }
        if (selection instanceof Selection.Or or) {
            if (!or.first().includes(session)) {
                return since(session, or.second());
            }
            Instant first = since(session, or.first());
            if (first == null || !or.second().includes(session)) {
                return first;
            }
            Instant second = since(session, or.second());
            return second == null || second.isAfter(first) ? second : first;
        }
        if (selection instanceof Selection.Language either) {
            return since(
                    session,
                    Selection.floorLanguage(either.language())
                            .or(Selection.interpretation(either.language())));
        }
        return of(session, selection);
    }

    private static @Nullable Instant of(ProgrammeSession session, Selection one) {
        if (EditionParts.has(session, one)) {
            return null;
        }
        Instant own = last(session, one);
        Instant everybody = one.isOfPeople() ? session.left().get(Selection.everything()) : null;
        return own == null || (everybody != null && everybody.isAfter(own)) ? everybody : own;
    }

    /** Returns when a session last left a part, or one in a language that the same readers read. */
    static @Nullable Instant last(ProgrammeSession session, Selection one) {
        Instant last = session.left().get(one);
        for (Map.Entry<Selection, Instant> each : session.left().entrySet()) {
            if (isSameLanguage(one, each.getKey())
                    && (last == null || each.getValue().isAfter(last))) {
                last = each.getValue();
            }
        }
        return last;
    }

    private static boolean isSameLanguage(Selection one, Selection other) {
        if (one instanceof Selection.FloorLanguage wanted
                && other instanceof Selection.FloorLanguage known) {
            return LanguageTags.sameReader(wanted.language(), known.language());
        }
        return one instanceof Selection.InterpretationLanguage wanted
                && other instanceof Selection.InterpretationLanguage known
                && LanguageTags.sameReader(wanted.language(), known.language());
    }
}
