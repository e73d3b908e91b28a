package org.forumkit.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rooms and people that are needed in two places at once, or too soon after another.
 *
 * <p>Sessions that are drafts, cancelled or postponed, appearances that were declined and
 * participants who declined or withdrew do not count; neither does what has no time. Within one
 * session everything may happen at once. Who appears in an item with times of its own is taken for
 * that time, else for the session.
 *
 * <ul>
 *   <li>Rooms are the same across editions where their names and their venues' names are.
 *   <li>A person is the same whichever participant, delegation or edition stands for it.
 *   <li>A participant without a person is one human for certain only as the head of a delegation.
 *   <li>An organisation that appears as such sends one of its people: its participants of that
 *       edition and those of its delegations, the delegation's quota if that is more, and at least
 *       one. Whoever of them appears elsewhere at that time cannot be sent.
 *   <li>A way from room to room is looked at from each session of somebody to the next.
 * </ul>
 *
 * <p>Each occupation is reported at most once for each that it takes, with the session before it
 * that lasts longest, and two sessions are reported once for each that both take, however often
 * they do; where the session that lasts longest has been reported with it, the next longest is
 * taken. So the result is not larger than the timetable; the time taken is that of sorting it. Of
 * sessions that begin together the one whose id sorts first counts as the first, in whichever order
 * the document has them.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Conflicts {
    /** Of how many rooms of one session the ways are looked at. */
    private static final int MOST_ROOMS = 8;

    /** By time; what begins together by id, so that the document's order tells nothing. */
    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::start)
                    .thenComparingInt(Slot::edition)
                    .thenComparing(slot -> slot.session().id())
                    .thenComparingInt(Slot::item)
                    .thenComparingInt(Slot::reference);

    private final List<Edition> editions;
    private final List<EditionClock> clocks;
    private final Rooms rooms;
    private final Turnaround turnaround;
    private final String prefix;
    private final List<Conflict> found = new ArrayList<>();

    private Conflicts(
            List<Edition> editions, String language, Turnaround turnaround, String prefix) {
        this.editions = editions;
        this.clocks = editions.stream().map(EditionClock::of).toList();
        this.rooms = new Rooms(editions, language);
        this.turnaround = turnaround;
        this.prefix = prefix;
    }

    /**
     * Returns the conflicts of an edition by itself, without the ways between rooms.
     *
     * @param edition the edition, never null
     * @return the conflicts, pointing into the edition; room by room and person by person, each in
     *     order of time; never null, unmodifiable
     * @throws NullPointerException if {@code edition} is null
     */
    public static List<Conflict> of(Edition edition) {
        Objects.requireNonNull(edition, "edition must not be null");
        return new Conflicts(List.of(edition), "und", Turnaround.none(), "").all();
    }

    /**
     * Returns the conflicts of all editions, also between two of them.
     *
     * @param forum the document, never null
     * @param turnaround how long people need from room to room, never null
     * @return the conflicts, pointing into the document; room by room and person by person, each in
     *     order of time; never null, unmodifiable
     * @throws NullPointerException if an argument is null
     */
    public static List<Conflict> of(Forum forum, Turnaround turnaround) {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(turnaround, "turnaround must not be null");
        return new Conflicts(
                        forum.series().editions(),
                        forum.defaultLanguage(),
                        turnaround,
                        "/series/editions/")
                .all();
    }

    private List<Conflict> all() {
        Occupations occupations = new Occupations(editions, clocks, rooms);
        for (Occupations.Occupant each : occupations.taken()) {
            List<Slot> slots = each.slots();
            slots.sort(ORDER);
            Conflict.Kind kind = each.kind();
            sweep(kind, slots, each.people());
            if (kind == Conflict.Kind.PERSON || kind == Conflict.Kind.HEAD) {
                ways(kind, slots);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Goes through the occupations in order of time, knowing the two sessions that last longest.
     */
    private void sweep(Conflict.Kind kind, List<Slot> slots, @Nullable Integer people) {
        Crew crew = people == null ? null : new Crew(people);
        Set<Pair> reported = new HashSet<>();
        Slot longest = null;
        Slot longestOther = null;
        for (Slot slot : slots) {
            if (crew == null || crew.isTooSmallFor(slot)) {
                for (Slot before : Arrays.asList(longest, longestOther)) {
                    if (isAtOnce(before, slot) && reported.add(Pair.of(before, slot))) {
                        add(kind, before, slot);
                        break;
                    }
                }
            }
            if (longest == null || slot.end().isAfter(longest.end())) {
                if (longest != null && !longest.isOfSameSession(slot)) {
                    longestOther = longest;
                }
                longest = slot;
            } else if (!longest.isOfSameSession(slot)
                    && (longestOther == null || slot.end().isAfter(longestOther.end()))) {
                longestOther = slot;
            }
        }
    }

    private static boolean isAtOnce(@Nullable Slot before, Slot slot) {
        return before != null
                && before.end().isAfter(slot.start())
                && !before.isOfSameSession(slot);
    }

    /** Two sessions, whichever of them begins first. */
    private record Pair(int edition, int index, int otherEdition, int otherIndex) {
        static Pair of(Slot slot, Slot other) {
            boolean inOrder =
                    slot.edition() == other.edition()
                            ? slot.index() < other.index()
                            : slot.edition() < other.edition();
            return inOrder
                    ? new Pair(slot.edition(), slot.index(), other.edition(), other.index())
                    : of(other, slot);
        }
    }

    /** Looks at the ways from what ended last to what begins. */
    private void ways(Conflict.Kind kind, List<Slot> slots) {
        if (turnaround.isNone()) {
            return;
        }
        Slot last = null;
        for (Slot slot : slots) {
            if (last != null && !last.end().isAfter(slot.start()) && !last.isOfSameSession(slot)) {
                Duration needed = needed(last, slot);
                if (Duration.between(last.end(), slot.start()).compareTo(needed) < 0) {
                    found.add(conflict(kind, last, slot, last.end(), slot.start(), needed));
                }
            }
            if (last == null || slot.end().isAfter(last.end())) {
                last = slot;
            }
        }
    }

    /** Returns the shortest way from a room of one session to a room of another. */
    private Duration needed(Slot from, Slot to) {
        Duration shortest = null;
        boolean sameVenue = rooms.isSameVenue(from.edition(), to.edition());
        for (String room : some(from.session().rooms())) {
            for (String other : some(to.session().rooms())) {
                Duration way =
                        isSameRoom(from, room, to, other)
                                ? Duration.ZERO
                                : turnaround.needed(room, other, sameVenue);
                if (shortest == null || way.compareTo(shortest) < 0) {
                    shortest = way;
                }
            }
        }
        if (shortest == null) {
            return sameVenue ? Duration.ZERO : turnaround.needed("", "", false);
        }
        return shortest;
    }

    private static List<String> some(List<String> all) {
        return all.subList(0, Math.min(all.size(), MOST_ROOMS));
    }

    private boolean isSameRoom(Slot from, String room, Slot to, String other) {
        return from.edition() == to.edition()
                ? room.equals(other)
                : Objects.equals(rooms.room(from.edition(), room), rooms.room(to.edition(), other))
                        && rooms.room(from.edition(), room) != null;
    }

    private void add(Conflict.Kind kind, Slot first, Slot second) {
        Instant until = first.end().isBefore(second.end()) ? first.end() : second.end();
        found.add(conflict(kind, first, second, second.start(), until, null));
    }

    private Conflict conflict(
            Conflict.Kind kind,
            Slot first,
            Slot second,
            Instant from,
            Instant until,
            @Nullable Duration needed) {
        return new Conflict(
                kind,
                second.id(),
                occupation(kind, first),
                occupation(kind, second),
                local(second, from),
                local(second, until),
                needed);
    }

    private Occupation occupation(Conflict.Kind kind, Slot slot) {
        String list = kind == Conflict.Kind.ROOM ? "/rooms/" : "/appearances/";
        String place = prefix.isEmpty() ? "" : prefix + slot.edition();
        return slot.occupation(list, place, editions.get(slot.edition()).id());
    }

    /** Returns a moment in local time: as the occupation says it, if it is one of its own. */
    private LocalDateTime local(Slot slot, Instant moment) {
        if (moment.equals(slot.start())) {
            return slot.from();
        }
        return moment.equals(slot.end()) ? slot.until() : clocks.get(slot.edition()).local(moment);
    }
}
