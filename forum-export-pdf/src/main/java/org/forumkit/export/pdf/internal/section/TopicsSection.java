package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** The topics with the sessions that are about them. */
public final class TopicsSection implements Section {

    @Override
    public @Nullable Entry entry(Composer c) {
        return c.edition().topics().isEmpty()
                ? null
                : new Entry(c.words("print.topics"), c.place("topics"), List.of());
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        List<ProgrammeTopic> topics = c.edition().topics();
        for (int i = 0; i < topics.size(); i++) {
            ProgrammeTopic topic = topics.get(i);
            String source = c.pointer("/topics/" + i);
            List<ResolvedText> titles = new ArrayList<>(topic.title().distinct());
            ResolvedText first = titles.get(0);
            titles.set(0, new ResolvedText((i + 1) + ".\u2002" + first.value(), first.language()));
            c.heading(2, titles, source + "/title", c.place("topic." + topic.id()));
            LocalText description = topic.description();
            if (description != null) {
                c.text(description, source + "/description");
            }
            for (ProgrammeSession session : c.edition().sessions()) {
                if (!session.withdrawn() && isAbout(session, topic)) {
                    session(c, session);
                }
            }
        }
    }

    private static boolean isAbout(ProgrammeSession session, ProgrammeTopic topic) {
        return session.topics().stream().anyMatch(each -> each.id().equals(topic.id()));
    }

    private static void session(Composer c, ProgrammeSession session) {
        Look look = c.look();
        List<Run> runs = new ArrayList<>();
        String language = c.languages().get(0);
        StringBuilder when = new StringBuilder();
        if (session.day() != null) {
            when.append(c.dates(language).date(session.day())).append(' ');
        }
        when.append(Times.span(session));
        if (when.length() > 0) {
            runs.add(c.run(when + "\u2003", language).colour(look.muted()));
        }
        for (Run run : c.inLine(session.title().distinct(), false, look.ink(), "")) {
            runs.add(run.link(SessionsSection.link(c, session)));
        }
        c.paragraph(runs, TextStyle.of(look.text() * 0.95f, 1.4f).spaced(3, 3));
    }
}
