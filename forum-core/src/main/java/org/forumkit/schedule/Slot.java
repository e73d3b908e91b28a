package org.forumkit.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import org.forumkit.model.Session;
import org.forumkit.model.Timing;

/**
 * One occupation, its place still in numbers: few of many are ever shown.
 *
 * @param edition the edition's place in the series
 * @param index the session's place in the edition
 * @param item the item's place in the session, -1 for the session as a whole
 * @param reference the place in the list of rooms or appearances
 * @param id what the document calls that which is taken
 * @param unit who of an organisation is taken
 */
record Slot(
        int edition,
        int index,
        int item,
        int reference,
        String id,
        String unit,
        Session session,
        LocalDateTime from,
        LocalDateTime until,
        Instant start,
        Instant end) {

    boolean isOfSameSession(Slot other) {
        return index == other.index && edition == other.edition;
    }

    /** Returns it with its pointer; the prefix leads to the edition. */
    Occupation occupation(String list, String prefix, String editionId) {
        String pointer =
                prefix
                        + "/sessions/"
                        + index
                        + (item < 0 ? "" : "/items/" + item)
                        + list
                        + reference;
        boolean firm = session.timing() == Timing.FIXED;
        return new Occupation(editionId, session.id(), from, until, pointer, firm);
    }
}
