package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Beside;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.MeasuredWidths;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.layout.Rule;
import org.forumkit.export.pdf.internal.layout.Run;
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
 * <p>A sign is one page. A long name of a room is set smaller; a few sessions are set larger than
 * the rest, in the room that there is; sessions that do not fit in the smallest type are left out
 * from the last, at the very end the name, and reported.
 */
public final class DoorSignSection implements Section {

    /** How large the date and the like are set at most, as a multiple of the type's size. */
    private static final float USUAL = 2.6f;

    /** How large sessions are set, likewise. */
    private static final float[] SIZES = {
        5.2f, 4.6f, 4.1f, 3.7f, 3.3f, 3, 2.8f, USUAL, 2.3f, 2, 1.85f, 1.7f, 1.55f, 1.4f, 1.3f, 1.2f,
        1.1f, 1, 0.9f, 0.8f, 0.7f, 0.6f
    };

    /** How much smaller the room's name is set where it is long, until it leaves enough room. */
    private static final float[] NAMES = {1, 0.8f, 0.64f, 0.5f, 0.4f, 0.32f, 0.24f};

    private static final float MOST_NAME = 0.4f;

    /** How much smaller a room's name is set to stand on one line. */
    private static final float ON_ONE_LINE = 0.6f;

    /** How large what takes place is at most beside the room's name. */
    private static final float BESIDE_NAME = 0.6f;

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
        float usual = c.look().text() * USUAL;
        float most = mostForSessions(c, day, name, count, usual);
        return c.fitted(
                SIZES,
                SIZES[SIZES.length - 1],
                () -> blocks(c, day, name, count, usual),
                made -> c.look().text() <= most && c.flow().height(made) <= room);
    }

    /** The largest type in which no word of a title is torn, and the room's name stands out. */
    private static float mostForSessions(
            Composer c, RoomDay day, float name, int count, float usual) {
        float times = 0;
        float words = 0;
        for (ProgrammeSession session : day.sessions().subList(0, count)) {
            Run time = c.run(Times.span(session), c.languages().get(0)).bold(true);
            times = Math.max(times, c.flow().typesetter().width(List.of(time), usual));
            for (ResolvedText title : session.title().distinct()) {
                List<Run> runs = List.of(c.run(title, "").bold(true));
                words = Math.max(words, CardText.longestWord(c, runs, usual));
            }
        }
        float used = count == 1 ? words : times + usual + words;
        float unbroken = 0.99f * usual * c.flow().format().bodyWidth() / Math.max(1, used);
        Run first = name(c, day, 0);
        float beside = BESIDE_NAME * nameSize(c, first, usual * name * 4.2f);
        return Math.min(unbroken, Math.max(usual, beside));
    }

    /** Returns how large the room's name is set, as a share of the usual. */
    private static float name(Composer c, RoomDay day, float room) {
        float least = NAMES[NAMES.length - 1];
        for (float name : NAMES) {
            float height = c.height(c.make(() -> heading(c, day, name, c.look().text())));
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

    private static List<Block> heading(Composer c, RoomDay day, float share, float text) {
        List<Block> blocks = new ArrayList<>(2);
        List<ResolvedText> names = day.room().name().distinct();
        StructureElement heading = c.parent().add("H1", names.get(0).language());
        float first = 0;
        for (int i = 0; i < names.size(); i++) {
            Run run = name(c, day, i);
            float size = nameSize(c, run, text * share * (i == 0 ? 4.2f : 2.2f));
            size = i == 0 ? size : Math.min(size, first);
            first = i == 0 ? size : first;
            blocks.add(new TextBlock(List.of(run), TextStyle.of(size, 1.2f), heading));
        }
        return blocks;
    }

    private static Run name(Composer c, RoomDay day, int index) {
        return c.run(day.room().name().distinct().get(index), place(c, day))
                .bold(true)
                .colour(index == 0 ? c.look().accent() : c.look().ink());
    }

    /**
     * Returns the size in which a name is on one line, if that is not much smaller, or no word is
     * wider than the sign; never less than the text's.
     */
    private static float nameSize(Composer c, Run run, float size) {
        float room = 0.995f * c.flow().format().bodyWidth();
        float line = room / c.flow().typesetter().width(List.of(run), size);
        float word = room / CardText.longestWord(c, List.of(run), size);
        float scale = line >= ON_ONE_LINE ? line : word;
        return Math.max(c.look().text(), size * Math.min(1, scale));
    }

    private static List<Block> blocks(Composer c, RoomDay day, float name, int count, float usual) {
        Look look = c.look();
        float text = Math.min(look.text(), usual);
        List<Block> blocks = new ArrayList<>();
        if (name > 0) {
            blocks.addAll(heading(c, day, name, text));
        }
        LocalText location = day.room().location();
        if (location != null) {
            blocks.add(lines(c, location.distinct(), false, look.muted(), text, ""));
        }
        blocks.add(new Rule(2, 0, look.accent(), text * 0.8f, text * 0.5f));
        if (day.day() != null) {
            blocks.add(lines(c, Times.day(c, day.day()), true, look.ink(), text, ""));
        }
        boolean alone = count == 1;
        Table table = c.table(new MeasuredWidths(alone ? 1 : 2), List.of());
        for (ProgrammeSession session : day.sessions().subList(0, count)) {
            session(c, table, session, alone, text);
        }
        blocks.add(table);
        if (Times.anyIndicative(day.sessions().subList(0, count))) {
            blocks.add(lines(c, c.words("print.indicative"), false, look.muted(), text, ""));
        }
        blocks.add(foot(c, text));
        return blocks;
    }

    /** What the edition is called, with the logo at its right. */
    private static Block foot(Composer c, float text) {
        List<ResolvedText> titles = c.edition().title().distinct();
        Block title = lines(c, titles, false, c.look().muted(), text, c.pointer("/title"));
        float room = c.flow().format().bodyWidth() * 0.3f;
        PictureBlock logo = Pictures.logo(c, c.parent(), room, text * 2.6f);
        return logo == null ? title : new Beside(title, logo, logo.width(), text);
    }

    /** One that is alone has all the width, below when it is. */
    private static void session(
            Composer c, Table table, ProgrammeSession session, boolean alone, float text) {
        Look look = c.look();
        boolean rest = Times.isBreak(session);
        Table.Row row = table.row(-1);
        String span = Times.span(session);
        Run time = c.run(span, c.languages().get(0)).bold(!rest);
        Table.Cell when = alone ? row.cell() : row.headingCell(1);
        if (!span.isEmpty()) {
            when.text(
                    List.of(time.colour(rest ? look.muted() : look.ink())),
                    look.single(alone ? text : look.text()));
        }
        Table.Cell title = alone ? when : row.cell();
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
            Composer c,
            List<ResolvedText> texts,
            boolean bold,
            int colour,
            float size,
            String place) {
        List<Run> runs = c.inLine(texts, bold, colour, place);
        return new TextBlock(
                runs,
                c.look().single(size).spaced(size * 0.4f, 0),
                c.parent().add("P", runs.get(0).language()));
    }
}
