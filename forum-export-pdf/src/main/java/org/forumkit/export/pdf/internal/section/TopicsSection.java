package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.MeasuredWidths;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** The topics with the sessions that are about them. */
public final class TopicsSection implements Section {

    /** What there is to be for times in a column of their own, as a multiple of the type's size. */
    private static final float LEAST_WIDTH = 36;

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
        if (!AgendaSection.isIn(c)) {
            AgendaSection.indicative(c, c.edition().sessions());
        }
        boolean wide = c.flow().format().bodyWidth() > c.look().text() * LEAST_WIDTH;
        MeasuredWidths widths = new MeasuredWidths(wide ? 3 : 2);
        List<Composer.Made> topics = new ArrayList<>();
        for (int i = 0; i < c.edition().topics().size(); i++) {
            int index = i;
            topics.add(c.make(() -> topic(c, index, widths, wide)));
        }
        topics.forEach(c::add);
    }

    private static List<Block> topic(Composer c, int index, MeasuredWidths widths, boolean wide) {
        ProgrammeTopic topic = c.edition().topics().get(index);
        String source = c.pointer("/topics/" + index);
        List<ResolvedText> titles = new ArrayList<>(topic.title().distinct());
        ResolvedText first = titles.get(0);
        titles.set(0, c.as(first, (index + 1) + ".  " + first.value()));
        String place = c.place("topic." + topic.id());
        List<Block> blocks = new ArrayList<>(c.headingBlocks(2, titles, source + "/title", place));
        LocalText description = topic.description();
        if (description != null) {
            blocks.add(
                    c.textBlock(
                            description.distinct(),
                            source + "/description",
                            c.look().text(),
                            c.parent()));
        }
        Table table = c.table(widths, List.of());
        for (ProgrammeSession session : c.edition().sessions()) {
            if (!session.withdrawn() && isAbout(session, topic)) {
                session(c, table.row(-1), session, wide);
            }
        }
        if (!table.isEmpty()) {
            blocks.add(c.continued(table, titles));
        }
        return blocks;
    }

    private static boolean isAbout(ProgrammeSession session, ProgrammeTopic topic) {
        return session.topics().stream().anyMatch(each -> each.id().equals(topic.id()));
    }

    private static void session(Composer c, Table.Row row, ProgrammeSession session, boolean wide) {
        Look look = c.look();
        float size = look.text() * 0.95f;
        Table.Cell date = row.cell();
        LocalDate day = session.day();
        if (day != null) {
            for (ResolvedText each : c.said(language -> c.dates(language).date(day))) {
                date.text(List.of(c.run(each, "").colour(look.muted())), look.single(size));
            }
        }
        Run span = c.run(Times.span(session), c.languages().get(0));
        (wide ? row.cell() : date).text(List.of(span.colour(look.muted())), look.single(size));
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
