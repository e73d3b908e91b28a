package org.forumkit.export.ical;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.export.ical.internal.LineSink;
import org.forumkit.model.AppearanceRole;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** Describes who appears as RFC 9073 does; nobody is invited by it, and no address is in it. */
final class ParticipantWriter {
    private final LineSink out;
    private final FeedWords words;
    private final EntryLines lines;

    ParticipantWriter(LineSink out, FeedWords words, EntryLines lines) {
        this.out = out;
        this.words = words;
        this.lines = lines;
    }

    void of(ProgrammeSession session) throws IOException {
        Set<String> seen = new HashSet<>();
        write("session-" + session.id(), session.speakers(), seen);
        for (ProgrammeItem item : session.items()) {
            write("item-" + item.id(), item.speakers(), seen);
        }
    }

    void of(ProgrammeItem item) throws IOException {
        write("item-" + item.id(), item.speakers(), new HashSet<>());
    }

    private void write(String where, List<ProgrammeAppearance> speakers, Set<String> seen)
            throws IOException {
        for (int i = 0; i < speakers.size(); i++) {
            ProgrammeAppearance speaker = speakers.get(i);
            String who =
                    speaker.participant() == null
                            ? where + "-" + (i + 1)
                            : "participant-" + speaker.participant();
            if (seen.add(who)) {
                write(who, speaker);
            }
        }
    }

    private void write(String who, ProgrammeAppearance speaker) throws IOException {
        out.begin("PARTICIPANT");
        lines.uid("", who);
        out.property("PARTICIPANT-TYPE").token(type(speaker.role())).end();
        Lines.text(out, "SUMMARY", speaker.name().first());
        LocalText organisation =
                speaker.organisation() == null ? null : speaker.organisation().name();
        if (speaker.position() != null || organisation != null) {
            out.property("DESCRIPTION");
            part(speaker.position());
            if (speaker.position() != null && organisation != null) {
                out.text(words.listSeparator);
            }
            part(organisation);
            out.end();
        }
        out.end("PARTICIPANT");
    }

    private void part(@Nullable LocalText text) throws IOException {
        if (text != null) {
            out.text(text.first().value());
        }
    }

    private static String type(AppearanceRole role) {
        return switch (role) {
            case MODERATOR, CHAIR, HOST, SIGNATORY, RAPPORTEUR -> "ACTIVE";
            case SPEAKER, PANELLIST, PRESENTER -> "SPEAKER";
        };
    }
}
