package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.layout.Table;
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
            titles.set(0, new ResolvedText((i + 1) + ".  " + first.value(), first.language()));
            c.heading(2, titles, source + "/title", c.place("topic." + topic.id()));
            LocalText description = topic.description();
            if (description != null) {
                c.text(description, source + "/description");
            }
            Table table = c.table(new float[] {c.look().text() * 13.5f, 10});
            for (ProgrammeSession session : c.edition().sessions()) {
                if (!session.withdrawn() && isAbout(session, topic)) {
                    session(c, table.row(-1), session);
                }
            }
            if (!table.isEmpty()) {
                c.flow().add(table);
            }
        }
    }

    private static boolean isAbout(ProgrammeSession session, ProgrammeTopic topic) {
        return session.topics().stream().anyMatch(each -> each.id().equals(topic.id()));
    }

    private static List<ResolvedText> days(Composer c, ProgrammeSession session) {
        LocalDate day = session.day();
        return day == null
                ? List.of(new ResolvedText("", c.languages().get(0)))
                : c.said(language -> c.dates(language).date(day));
    }

    private static void session(Composer c, Table.Row row, ProgrammeSession session) {
        Look look = c.look();
        float size = look.text() * 0.95f;
        Table.Cell when = row.cell();
        String span = Times.span(session);
        for (ResolvedText day : days(c, session)) {
            // Digits need no second language: the time stands behind the first date only.
            String text = when.isEmpty() ? day.value() + "  " + span : day.value();
            when.text(
                    List.of(c.run(text, day.language()).colour(look.muted())), look.single(size));
        }
        Table.Cell title = row.cell();
        c.fill(
                title,
                session.title().distinct(),
                c.pointer(session) + "/title",
                size,
                false,
                SessionsSection.link(c, session));
        Status.fill(c, title, session);
    }
}
