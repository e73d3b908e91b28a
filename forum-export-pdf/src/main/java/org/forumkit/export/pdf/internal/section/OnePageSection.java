package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Columns;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.Rule;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of an edition on one page: title, theme, time and place above the table of each day.
 *
 * <p>Where the smallest type is still too large, the agenda goes over to further pages in the usual
 * one, and the report says so.
 */
public final class OnePageSection implements Section {

    private static final float[] SIZES = {
        1.1f, 1.05f, 1, 0.95f, 0.9f, 0.85f, 0.8f, 0.75f, 0.7f, 0.65f, 0.6f
    };

    /** How much higher than a page the usual type may be for smaller type to make it fit. */
    private static final float MOST_TIGHTENED = 4;

    @Override
    public @Nullable Entry entry(Composer c) {
        return new Entry(c.words("print.agenda"), c.place("agenda"), List.of());
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        Flow flow = c.flow();
        flow.newPage();
        flow.runningTitle(List.of());
        float room = flow.format().bodyHeight();
        boolean hopeless = c.height(c.make(() -> blocks(c))) > room * MOST_TIGHTENED;
        float[] sizes = hopeless ? new float[0] : SIZES;
        List<Block> blocks = c.fitted(sizes, 1, () -> blocks(c), made -> flow.height(made) <= room);
        int before = flow.pages().size();
        if (flow.height(blocks) > room && entry != null) {
            // Sheets that are several are put in order by their numbers; the first has the title.
            flow.runningTitle(List.of(c.run("", c.languages().get(0))));
            flow.add(blocks.remove(0));
            flow.flush();
            flow.runningTitle(c.inEach(entry.texts()));
        }
        blocks.forEach(flow::add);
        flow.flush();
        int pages = flow.pages().size() - before;
        if (pages > 1) {
            flow.typesetter().problems().severalPages(pages);
        }
    }

    private static List<Block> blocks(Composer c) {
        List<Block> blocks = new ArrayList<>(title(c));
        blocks.add(new Rule(1.2f, 0, c.look().accent(), 5, 4));
        List<Block> facts = facts(c);
        if (!facts.isEmpty()) {
            blocks.add(new Columns(facts, c.look().text() * 1.8f));
        }
        if (Times.anyIndicative(c.edition())) {
            blocks.add(note(c, c.words("print.indicative")));
        }
        List<ResolvedText> zone = Times.secondZone(c);
        if (!zone.isEmpty()) {
            blocks.add(note(c, zone));
        }
        var days = Times.byDay(c);
        days.forEach(
                (day, sessions) -> {
                    if (day != null) {
                        blocks.addAll(c.headingBlocks(2, Times.day(c, day), "", null));
                    } else if (days.size() > 1) {
                        blocks.addAll(c.headingBlocks(2, c.words("print.time-open"), "", null));
                    }
                    blocks.add(AgendaTable.of(c, day, sessions));
                });
        return blocks;
    }

    private static Block note(Composer c, List<ResolvedText> texts) {
        return new TextBlock(
                c.inLine(texts, false, c.look().muted(), ""),
                c.look()
                        .dense(c.look().small(), c.languages().get(0))
                        .spaced(c.look().text() * 0.6f, 0),
                c.parent().add("P"));
    }

    private static List<Block> title(Composer c) {
        Look look = c.look();
        List<Block> blocks = new ArrayList<>(4);
        List<ResolvedText> titles = c.edition().title().distinct();
        StructureElement heading = c.parent().add("H1", titles.get(0).language());
        for (int i = 0; i < titles.size(); i++) {
            ResolvedText text = titles.get(i);
            float size = i == 0 ? look.heading(1) : look.heading(3);
            blocks.add(
                    new TextBlock(
                            List.of(
                                    c.run(text, c.pointer("/title"))
                                            .bold(true)
                                            .colour(i == 0 ? look.accent() : look.ink())),
                            TextStyle.of(size, 1.3f).keptWithNext(),
                            heading,
                            i == 0 ? c.place("agenda") : null));
        }
        LocalText theme = c.edition().theme();
        if (theme != null) {
            for (ResolvedText text : theme.distinct()) {
                blocks.add(
                        new TextBlock(
                                List.of(
                                        c.run(CoverSection.quoted(c, text), c.pointer("/theme"))
                                                .colour(look.muted())),
                                look.single(look.text()),
                                c.parent().add("P", text.language())));
            }
        }
        return blocks;
    }

    /** When and where, a column for each of two languages; one below the other for more. */
    private static List<Block> facts(Composer c) {
        ProgrammeEdition edition = c.edition();
        ProgrammeVenue venue = edition.venue();
        List<Block> columns = new ArrayList<>();
        for (int i = 0; i < c.languages().size(); i++) {
            String language = c.languages().get(i);
            Stack stack = new Stack().keptWhole();
            if (edition.firstDay() != null) {
                String date = Times.range(c, language, edition.firstDay(), edition.lastDay());
                fact(c, stack, new ResolvedText(date, language), true, "");
            }
            if (venue != null) {
                fact(c, stack, c.in(venue.name(), i), false, c.pointer("/venue/name"));
            }
            if (!stack.isEmpty()) {
                columns.add(stack);
            }
        }
        if (columns.size() > 2 || !c.sideBySide()) {
            Stack all = new Stack();
            columns.forEach(all::add);
            return List.of(all);
        }
        return columns;
    }

    private static void fact(
            Composer c, Stack stack, ResolvedText text, boolean bold, String source) {
        stack.add(
                new TextBlock(
                        List.of(c.run(text, source).bold(bold)),
                        c.look().dense(c.look().text(), text.language()),
                        c.parent().add("P", text.language())));
    }
}
