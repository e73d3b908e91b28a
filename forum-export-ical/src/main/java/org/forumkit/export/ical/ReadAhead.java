package org.forumkit.export.ical;

import java.time.LocalDateTime;
import java.util.List;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * Reads a little of all that an entry says before the entry is written.
 *
 * <p>A programme of thousands of sessions does not stay in the processor's cache. A writer would
 * wait for one piece of memory after the other; here they are asked for side by side.
 */
final class ReadAhead {
    /** Something of all that was read, or reading it could be optimised away. */
    int read;

    void session(ProgrammeSession session) {
        text(session.title());
        text(session.description());
        time(session.start());
        time(session.end());
        if (session.modified() != null) {
            read += (int) session.modified().getEpochSecond();
        }
        read += session.id().length();
        people(session.speakers());
        List<ProgrammeItem> items = session.items();
        for (int i = 0; i < items.size(); i++) {
            ProgrammeItem item = items.get(i);
            text(item.title());
            time(item.start());
            time(item.end());
            people(item.speakers());
        }
    }

    private void people(List<ProgrammeAppearance> people) {
        for (int i = 0; i < people.size(); i++) {
            ProgrammeAppearance each = people.get(i);
            text(each.name());
            text(each.position());
            if (each.organisation() != null) {
                text(each.organisation().name());
            }
        }
    }

    private void time(@Nullable LocalDateTime time) {
        if (time != null) {
            read += time.getDayOfMonth() + time.getMinute();
        }
    }

    private void text(@Nullable LocalText text) {
        if (text != null) {
            read += text.first().value().length();
        }
    }
}
