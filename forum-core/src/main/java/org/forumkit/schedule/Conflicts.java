package org.forumkit.schedule;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rooms and people that are needed in two places at once.
 *
 * <p>Sessions that are drafts, cancelled or postponed, and appearances that were declined, do not
 * count; neither does what has no time. Within one session everything may happen at once. Who
 * appears in an item with times of its own is taken for that time, else for the session. Each
 * occupation is reported at most once, with the one before it that lasts longest, so that the
 * result is not larger than the timetable; the time taken is that of sorting it.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Conflicts {
    private final Edition edition;
    private final Map<Taken, List<Slot>> slots = new LinkedHashMap<>();

    private Conflicts(Edition edition) {
        this.edition = edition;
    }

    /** A room or somebody. */
    private record Taken(Conflict.Kind kind, String id) {}

    /** One occupation, its place still in numbers: few of many are ever shown. */
    private record Slot(
            int index,
            int item,
            int reference,
            Session session,
            LocalDateTime start,
            LocalDateTime end) {

        Occupation occupation(Conflict.Kind kind) {
            String place = "/sessions/" + index + (item < 0 ? "" : "/items/" + item);
            String list = kind == Conflict.Kind.ROOM ? "/rooms/" : "/appearances/";
            boolean firm = session.timing() == Timing.FIXED;
            return new Occupation(session.id(), start, end, place + list + reference, firm);
        }
    }

    /**
     * Returns the conflicts of an edition.
     *
     * @param edition the edition, never null
     * @return the conflicts, room by room and person by person, each in order of time; never null,
     *     unmodifiable
     */
    public static List<Conflict> of(Edition edition) {
        Objects.requireNonNull(edition, "edition must not be null");
        Conflicts conflicts = new Conflicts(edition);
        conflicts.collect();
        List<Conflict> found = new ArrayList<>();
        conflicts.slots.forEach((taken, all) -> sweep(taken, all, found));
        return List.copyOf(found);
    }

    private void collect() {
        Map<String, Participant> participants = new HashMap<>();
        edition.participants().forEach(each -> participants.putIfAbsent(each.id(), each));
        List<Session> sessions = edition.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (counts(session.status())) {
                rooms(i, session);
                people(i, -1, session, session.appearances(), participants);
                for (int j = 0; j < session.items().size(); j++) {
                    people(i, j, session, session.items().get(j).appearances(), participants);
                }
            }
        }
    }

    private static boolean counts(SessionStatus status) {
        return status == SessionStatus.CONFIRMED || status == SessionStatus.TENTATIVE;
    }

    private void rooms(int index, Session session) {
        for (int i = 0; i < session.rooms().size(); i++) {
            add(
                    new Taken(Conflict.Kind.ROOM, session.rooms().get(i)),
                    new int[] {index, -1, i},
                    session,
                    session.start(),
                    session.end());
        }
    }

    private void people(
            int index,
            int itemIndex,
            Session session,
            List<Appearance> appearances,
            Map<String, Participant> participants) {
        Item item = itemIndex < 0 ? null : session.items().get(itemIndex);
        LocalDateTime start = session.start();
        LocalDateTime end = session.end();
        LocalDateTime itemEnd = item == null ? null : end(item);
        if (item != null && itemEnd != null) {
            start = item.start();
            end = itemEnd;
        }
        for (int i = 0; i < appearances.size(); i++) {
            Appearance appearance = appearances.get(i);
            Participant participant = participants.get(appearance.participant());
            if (participant != null && appearance.confirmation() != Confirmation.DECLINED) {
                String person = participant.person();
                Taken taken =
                        person == null
                                ? new Taken(Conflict.Kind.PARTICIPANT, participant.id())
                                : new Taken(Conflict.Kind.PERSON, person);
                add(taken, new int[] {index, itemIndex, i}, session, start, end);
            }
        }
    }

    private static @Nullable LocalDateTime end(Item item) {
        LocalDateTime start = item.start();
        if (start == null || item.end() != null || item.runningTime() == null) {
            return start == null ? null : item.end();
        }
        try {
            return start.plus(item.runningTime());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private void add(
            Taken taken,
            int[] place,
            Session session,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end) {
        if (start != null && end != null && start.isBefore(end)) {
            slots.computeIfAbsent(taken, key -> new ArrayList<>())
                    .add(new Slot(place[0], place[1], place[2], session, start, end));
        }
    }

    /**
     * Goes through the occupations in order of time, knowing the two sessions that last longest.
     */
    private static void sweep(Taken taken, List<Slot> all, List<Conflict> found) {
        all.sort(Comparator.comparing(Slot::start));
        Slot longest = null;
        Slot longestOther = null;
        int reported = -1;
        for (Slot slot : all) {
            Slot before =
                    longest != null && longest.index() == slot.index() ? longestOther : longest;
            if (before != null && before.end().isAfter(slot.start()) && reported != slot.index()) {
                found.add(
                        new Conflict(
                                taken.kind(),
                                taken.id(),
                                before.occupation(taken.kind()),
                                slot.occupation(taken.kind())));
                reported = slot.index();
            }
            if (longest == null || slot.end().isAfter(longest.end())) {
                if (longest != null && longest.index() != slot.index()) {
                    longestOther = longest;
                }
                longest = slot;
            } else if (longest.index() != slot.index()
                    && (longestOther == null || slot.end().isAfter(longestOther.end()))) {
                longestOther = slot;
            }
        }
    }
}
