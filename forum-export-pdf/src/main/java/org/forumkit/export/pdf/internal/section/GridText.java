package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.words.Dates;

/**
 * What stands in the boxes of a grid: all about a session in the usual or in smaller type, or a
 * part of it with a number, under which all of it stands in a list.
 *
 * <p>Mutable, for one document and one thread.
 */
final class GridText {

    /** The levels below which a number leads to the rest. */
    static final int WHOLE = 6;

    /** The level from which on time and titles stand in one line. */
    private static final int IN_LINE = 3;

    /** The level that any box has room for. */
    static final int LEAST = WHOLE + 1;

    private static final float[] SIZES = {1, 0.9f, 0.8f, 0.9f, 0.8f, 0};

    /** How much larger the type of a day may be whose boxes all have room for it. */
    private static final float[] ENLARGED = {1, 1.12f, 1.25f, 1.4f};

    /** The size of times by the clocks of another place, as a share of that of the title. */
    private static final float SECOND = 0.8f;

    /** The number of larger sizes. */
    static final int LARGER = ENLARGED.length - 1;

    private final Composer c;
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> listed = new ArrayList<>();
    private float enlarged = 1;

    GridText(Composer c) {
        this.c = c;
    }

    /** The sessions and rooms that only a number leads to, in the order of their numbers from 1. */
    List<Object> listed() {
        return listed;
    }

    private String number(Object of) {
        Integer number = numbers.get(of);
        if (number == null) {
            listed.add(of);
            number = listed.size();
            numbers.put(of, number);
        }
        return "[" + number + "]";
    }

    /** Sets all that follows in larger type, 0 for the usual. */
    void enlarge(int step) {
        enlarged = ENLARGED[step];
    }

    /** The height of a line in the smallest type. */
    float oneLine() {
        return c.look().least() * 1.3f;
    }

    /** The first level of a text that fits a box. */
    int level(ProgrammeSession session, float width, float height, boolean goesOn) {
        for (int level = 0; level < LEAST; level++) {
            List<Block> blocks =
                    blocks(session, level, goesOn, StructureElement.root("en"), "[999]");
            if (c.flow().heightOf(blocks, width) <= height) {
                return level;
            }
        }
        return LEAST;
    }

    /** The text of a box at a level. */
    List<Block> blocks(
            ProgrammeSession session, int level, boolean goesOn, StructureElement owner) {
        String number = "";
        if (level >= WHOLE) {
            number = number(session);
        }
        return blocks(session, level, goesOn, owner, number);
    }

    private List<Block> blocks(
            ProgrammeSession session,
            int level,
            boolean goesOn,
            StructureElement owner,
            String number) {
        Look look = c.look();
        boolean rest = Times.isBreak(session);
        float share = SIZES[Math.min(level, SIZES.length - 1)];
        float size = Math.max(look.least(), look.small() * enlarged * share);
        String source = c.pointer(session);
        String first = c.languages().get(0);
        List<Run> time = time(session, level, goesOn, number);
        if (level == LEAST) {
            return List.of(block(time, size, owner));
        }
        List<Block> blocks = new ArrayList<>();
        List<ResolvedText> titles = session.title().distinct();
        boolean inline = level >= IN_LINE;
        if (!inline) {
            blocks.add(block(time, size * 0.9f, owner));
        }
        if (level < WHOLE) {
            second(session, size, owner, blocks);
        }
        int count = level >= WHOLE ? 1 : titles.size();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (inline) {
                runs.addAll(i == 0 ? time : List.of());
                runs.add(c.run("  ", first));
            }
            runs.add(
                    c.run(titles.get(i), source + "/title")
                            .bold(i == 0 && !rest)
                            .colour(i == 0 && !rest ? look.ink() : look.muted()));
            if (!inline || i == count - 1) {
                blocks.add(block(runs, size, owner));
                runs = new ArrayList<>();
            }
        }
        if (level < WHOLE) {
            status(session, size, owner, blocks);
            speakers(session, size * 0.95f, owner, blocks);
        }
        return blocks;
    }

    /** When a session is, behind its number if that leads to the rest. */
    private List<Run> time(ProgrammeSession session, int level, boolean goesOn, String number) {
        String first = c.languages().get(0);
        List<Run> time = new ArrayList<>();
        if (goesOn) {
            time.add(c.run("… ", first).colour(c.look().muted()));
        }
        if (level >= WHOLE) {
            time.add(c.run(number + " ", first).bold(true).colour(c.look().accent()));
        }
        String shown = level == LEAST ? start(session) : Times.span(session);
        time.add(c.run(shown, first).bold(level < WHOLE).colour(c.look().muted()));
        return time;
    }

    /** When a session is by the clocks of another place, in small type as a note says. */
    private void second(
            ProgrammeSession session, float size, StructureElement owner, List<Block> blocks) {
        String second = Times.second(c, session);
        if (!second.isEmpty()) {
            Run run = c.run(second, c.languages().get(0)).colour(c.look().muted());
            blocks.add(block(List.of(run), size * SECOND, owner));
        }
    }

    private void status(
            ProgrammeSession session, float size, StructureElement owner, List<Block> blocks) {
        SessionStatus status = session.status();
        if (status != SessionStatus.CONFIRMED && status != SessionStatus.DRAFT) {
            List<ResolvedText> words = c.said(language -> c.word(language, status));
            blocks.add(block(c.inLine(words, true, c.look().accent(), ""), size, owner));
        }
    }

    /** Those who speak, by name, in a line for each language in which they are called otherwise. */
    private void speakers(
            ProgrammeSession session, float size, StructureElement owner, List<Block> blocks) {
        if (!c.shows(Detail.SPEAKERS)) {
            return;
        }
        List<List<ResolvedText>> said = new ArrayList<>(2);
        for (int language = 0; language < c.languages().size(); language++) {
            List<ResolvedText> named = new ArrayList<>();
            for (ProgrammeAppearance each : session.allSpeakers()) {
                ResolvedText name = People.called(c, each.name(), each.courtesyTitle(), language);
                if (!named.contains(name)) {
                    named.add(name);
                }
            }
            if (!named.isEmpty() && !said.contains(named)) {
                said.add(named);
                blocks.add(block(names(session, named, c.languages().get(language)), size, owner));
            }
        }
    }

    private List<Run> names(ProgrammeSession session, List<ResolvedText> named, String language) {
        List<Run> runs = new ArrayList<>();
        for (ResolvedText name : named) {
            if (!runs.isEmpty()) {
                runs.add(c.run(Look.isHan(language) ? "、" : ", ", language));
            }
            runs.add(c.run(name, c.pointer(session) + "/speakers"));
        }
        runs.replaceAll(run -> run.colour(c.look().muted()));
        return runs;
    }

    private static String start(ProgrammeSession session) {
        return session.start() == null ? "" : Dates.time(session.start().toLocalTime());
    }

    private Block block(List<Run> runs, float size, StructureElement owner) {
        String language = runs.get(runs.size() - 1).language();
        float lines = Look.isEastAsian(language) ? 1.3f : 1.22f;
        return new TextBlock(
                runs,
                TextStyle.of(Math.max(size, c.look().least()), lines),
                owner.add("P", language));
    }

    /** The name of a room above its column, which may take so much height and no more. */
    List<Block> heading(ProgrammeRoom room, float width, float height, StructureElement owner) {
        for (int level = 0; level < 3; level++) {
            List<Block> blocks = name(room, level, StructureElement.root("en"));
            if (c.flow().heightOf(blocks, width) <= height) {
                return name(room, level, owner);
            }
        }
        String first = c.languages().get(0);
        return List.of(
                block(
                        List.of(c.run(number(room), first).bold(true).colour(c.look().accent())),
                        c.look().small(),
                        owner));
    }

    /** Words above a column, in each language. */
    List<Block> heading(List<ResolvedText> words, StructureElement owner) {
        List<Block> blocks = new ArrayList<>();
        for (ResolvedText word : words) {
            Run run = c.run(word, "").bold(blocks.isEmpty()).colour(c.look().muted());
            blocks.add(block(List.of(run), c.look().small(), owner));
        }
        return blocks;
    }

    private List<Block> name(ProgrammeRoom room, int level, StructureElement owner) {
        Look look = c.look();
        float size = level == 0 ? look.small() : look.least();
        List<Block> blocks = new ArrayList<>();
        List<ResolvedText> names = room.name().distinct();
        for (int i = 0; i < (level == 2 ? 1 : names.size()); i++) {
            Run run = c.run(names.get(i), "").bold(i == 0);
            blocks.add(block(List.of(run.colour(i == 0 ? look.ink() : look.muted())), size, owner));
        }
        return blocks;
    }
}
