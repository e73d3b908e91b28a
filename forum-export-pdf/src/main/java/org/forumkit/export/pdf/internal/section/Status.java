package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.ProgrammeSession;

/** Whether a session takes place, where that is not certain. */
final class Status {

    private Status() {}

    /** Returns what is said, empty where a session takes place as it stands there. */
    static List<Run> of(Composer c, ProgrammeSession session) {
        SessionStatus status = session.status();
        return status == SessionStatus.CONFIRMED || status == SessionStatus.DRAFT
                ? List.of()
                : c.inLine(
                        c.said(language -> c.word(language, status)), true, c.look().accent(), "");
    }

    /** Says it in a line of its own. */
    static void fill(Composer c, Table.Cell cell, ProgrammeSession session) {
        List<Run> runs = of(c, session);
        if (!runs.isEmpty()) {
            cell.text(runs, c.look().single(c.look().small()));
        }
    }
}
