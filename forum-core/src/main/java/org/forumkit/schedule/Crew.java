package org.forumkit.schedule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** The people of an organisation, and how many of them are taken as time goes on. */
final class Crew {
    private final int people;
    private final PriorityQueue<Slot> busy = new PriorityQueue<>(Comparator.comparing(Slot::end));
    private final Map<String, Integer> units = new HashMap<>();

    Crew(int people) {
        this.people = people;
    }

    /** Adds an occupation that begins; tells whether there are not enough people for all. */
    boolean isTooSmallFor(Slot slot) {
        while (!busy.isEmpty() && !busy.peek().end().isAfter(slot.start())) {
            units.computeIfPresent(
                    busy.remove().unit(), (unit, times) -> times == 1 ? null : times - 1);
        }
        busy.add(slot);
        units.merge(slot.unit(), 1, Integer::sum);
        return units.size() > people;
    }
}
