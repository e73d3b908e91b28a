package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeSession;

/**
 * The numbers of sessions in the order of the programme, and of the speeches in them, as 3 and 3.2;
 * breaks and what is withdrawn have none. A speech that has a number of its own goes by that.
 *
 * <p>Immutable and thread-safe.
 */
final class Numbering {

    private final IdentityHashMap<ProgrammeSession, Integer> numbers = new IdentityHashMap<>();
    private final StandIns standIns;

    /** Creates those of some sessions, of none where the document has no numbers. */
    Numbering(List<ProgrammeSession> sessions, StandIns standIns) {
        this.standIns = standIns;
        for (ProgrammeSession session : sessions) {
            if (!session.withdrawn() && !Times.isBreak(session)) {
                numbers.put(session, numbers.size() + 1);
            }
        }
    }

    /** The titles of a session, the first behind its number where the document has numbers. */
    List<ResolvedText> titles(ProgrammeSession session) {
        List<ResolvedText> titles = session.title().distinct();
        Integer number = numbers.get(session);
        if (number == null) {
            return titles;
        }
        List<ResolvedText> numbered = new ArrayList<>(titles);
        ResolvedText first = titles.get(0);
        numbered.set(0, standIns.as(first, number + "  " + first.value()));
        return numbered;
    }

    /** The number of a speech, empty where the document has none. */
    String item(ProgrammeSession session, int index) {
        String own = numbers.isEmpty() ? null : session.items().get(index).number();
        Integer number = numbers.get(session);
        return own != null ? own : number == null ? "" : number + "." + (index + 1);
    }
}
