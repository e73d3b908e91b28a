package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Beside;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Rule;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.section.Rooms.RoomDay;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/**
 * A sign for the door of each room, one for each day: the room, and what takes place in it.
 *
 * <p>A sign is one page. A long name of a room is set smaller; sessions that do not fit in the
 * smallest type are left out from the last, at the very end the name, and reported.
 */
public final class DoorSignSection implements Section {

    private static final float[] SIZES = {
        2.6f, 2.3f, 2, 1.85f, 1.7f, 1.55f, 1.4f, 1.3f, 1.2f, 1.1f, 1, 0.9f, 0.8f, 0.7f, 0.6f
    };

    /** How much smaller the room's name is set where it is long, until it leaves enough room. */
    private static final float[] NAMES = {1, 0.8f, 0.64f, 0.5f, 0.4f, 0.32f, 0.24f};

    private static final float MOST_NAME = 0.4f;

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<RoomDay> days = Rooms.days(c);
        for (RoomDay each : days) {
            sign(c, each);
        }
        if (days.isEmpty()) {
            c.flow().typesetter().problems().nothing("pdf.no-rooms");
        }
    }

    private static void sign(Composer c, RoomDay day) {
        Flow flow = c.flow();
        flow.newPage();
        flow.runningTitle(List.of());
        float room = flow.format().bodyHeight();
        float name = name(c, day, room);
        int count = day.sessions().size();
        List<Block> blocks = fitted(c, day, name, count);
        while (count > 0 && flow.height(blocks) > room) {
            count--;
            blocks = fitted(c, day, name, count);
        }
        if (name > 0 && flow.height(blocks) > room) {
            for (ResolvedText text : day.room().name().distinct()) {
                flow.typesetter().problems().doesNotFit(text.value(), place(c, day));
            }
            blocks = fitted(c, day, 0, 0);
        }
        blocks.subList(0, blocks.size() - 1).forEach(flow::add);
        flow.addAt(blocks.get(blocks.size() - 1), 1, 0);
        for (ProgrammeSession session : day.sessions().subList(count, day.sessions().size())) {
            flow.typesetter()
                    .problems()
                    .doesNotFit(session.title().first().value(), c.pointer(session) + "/title");
        }
        flow.newPage();
    }

    private static List<Block> fitted(Composer c, RoomDay day, float name, int count) {
        float room = c.flow().format().bodyHeight();
        return c.fitted(
                SIZES,
                SIZES[SIZES.length - 1],
                () -> blocks(c, day, name, count),
                made -> c.flow().height(made) <= room);
    }

    /** Returns how large the room's name is set, as a share of the usual. */
    private static float name(Composer c, RoomDay day, float room) {
        float least = NAMES[NAMES.length - 1];
        for (float name : NAMES) {
            float height = c.height(c.make(() -> heading(c, day, name)));
            if (height <= MOST_NAME * room) {
                return name;
            }
        }
        return least;
    }

    private static String place(Composer c, RoomDay day) {
        ProgrammeVenue venue = c.edition().venue();
        int index = venue == null ? -1 : venue.rooms().indexOf(day.room());
        return index < 0 ? "" : c.pointer("/venue/rooms/" + index + "/name");
    }

    private static List<Block> heading(Composer c, RoomDay day, float share) {
        Look look = c.look();
        List<Block> blocks = new ArrayList<>(2);
        List<ResolvedText> names = day.room().name().distinct();
        StructureElement heading = c.parent().add("H1", names.get(0).language());
        for (int i = 0; i < names.size(); i++) {
            Run run =
                    c.run(names.get(i), place(c, day))
                            .bold(true)
                            .colour(i == 0 ? look.accent() : look.ink());
            float size = unbroken(c, run, look.text() * share * (i == 0 ? 4.2f : 2.2f));
            blocks.add(new TextBlock(List.of(run), TextStyle.of(size, 1.2f), heading));
        }
        return blocks;
    }

    /** Returns the size in which no word is wider than the sign, never less than the text's. */
    private static float unbroken(Composer c, Run run, float size) {
        float room = c.flow().format().bodyWidth();
        float longest = CardText.longestWord(c, List.of(run), size);
        return Math.max(c.look().text(), Math.min(size, size * 0.995f * room / longest));
    }

    private static List<Block> blocks(Composer c, RoomDay day, float name, int count) {
        Look look = c.look();
        List<Block> blocks = new ArrayList<>();
        if (name > 0) {
            blocks.addAll(heading(c, day, name));
        }
        LocalText location = day.room().location();
        if (location != null) {
            blocks.add(lines(c, location.distinct(), false, look.muted(), ""));
        }
        blocks.add(new Rule(2, 0, look.accent(), look.text() * 0.8f, look.text() * 0.5f));
        if (day.day() != null) {
            blocks.add(lines(c, Times.day(c, day.day()), true, look.ink(), ""));
        }
        Table table = c.table(new float[] {look.text() * 7.2f, 10});
        for (ProgrammeSession session : day.sessions().subList(0, count)) {
            session(c, table, session);
        }
        blocks.add(table);
        if (Times.anyIndicative(day.sessions().subList(0, count))) {
            blocks.add(lines(c, c.words("print.indicative"), false, look.muted(), ""));
        }
        blocks.add(foot(c));
        return blocks;
    }

    /** What the edition is called, with the logo at its right. */
    private static Block foot(Composer c) {
        Look look = c.look();
        Block title =
                lines(c, c.edition().title().distinct(), false, look.muted(), c.pointer("/title"));
        float room = c.flow().format().bodyWidth() * 0.3f;
        PictureBlock logo = Pictures.logo(c, c.parent(), room, look.text() * 2.6f);
        return logo == null ? title : new Beside(title, logo, logo.width(), look.text());
    }

    private static void session(Composer c, Table table, ProgrammeSession session) {
        Look look = c.look();
        boolean rest = Times.isBreak(session);
        Table.Row row = table.row(-1);
        row.headingCell(1)
                .text(
                        List.of(
                                c.run(Times.span(session), c.languages().get(0))
                                        .bold(!rest)
                                        .colour(rest ? look.muted() : look.ink())),
                        look.single(look.text()));
        Table.Cell title = row.cell();
        List<ResolvedText> titles = session.title().distinct();
        for (int i = 0; i < titles.size(); i++) {
            boolean strong = i == 0 && !rest;
            Run run = c.run(titles.get(i), c.pointer(session) + "/title").bold(strong);
            title.text(
                    List.of(run.colour(strong ? look.ink() : look.muted())),
                    look.dense(look.text(), run.language()));
        }
        Status.fill(c, title, session);
    }

    /** Texts in one line where they fit, else each in lines of its own. */
    private static Block lines(
            Composer c, List<ResolvedText> texts, boolean bold, int colour, String place) {
        float size = c.look().text();
        TextStyle style = c.look().single(size).spaced(size * 0.4f, 0);
        List<Run> runs = c.inLine(texts, bold, colour, place);
        float width = c.flow().format().bodyWidth();
        if (c.flow().typesetter().width(runs, size) <= width) {
            return new TextBlock(runs, style, c.parent().add("P", runs.get(0).language()));
        }
        Stack lines = new Stack();
        for (int i = 0; i < runs.size(); i += 2) {
            Run run = runs.get(i);
            StructureElement owner = c.parent().add("P", run.language());
            lines.add(new TextBlock(List.of(run), i == 0 ? style : style.spaced(0, 0), owner));
        }
        return lines;
    }
}
