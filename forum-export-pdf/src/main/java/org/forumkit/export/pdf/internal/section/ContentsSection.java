package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.ContentsLine;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The list of what is on which page.
 *
 * <p>It takes two pages at most where it can: of a long programme it lists sections and days, and
 * leaves single sessions to the bookmarks.
 */
public final class ContentsSection implements Section {

    private static final int DEEPEST = 3;
    private static final float MOST_PAGES = 1.9f;

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (c.entries().isEmpty()) {
            return;
        }
        c.begin(new Entry(c.words("print.contents"), c.place("contents"), List.of()));
        float room = c.flow().room() + (MOST_PAGES - 1) * c.flow().format().bodyHeight();
        int depth = DEEPEST;
        Composer.Made lines = lines(c, depth);
        while (depth > 1 && c.height(lines) > room) {
            depth--;
            lines = lines(c, depth);
        }
        c.add(lines);
        c.flow().newPage();
    }

    private static Composer.Made lines(Composer c, int depth) {
        return c.make(() -> lines(c, c.parent().add("TOC"), depth));
    }

    private static List<Block> lines(Composer c, StructureElement list, int depth) {
        List<Block> lines = new ArrayList<>();
        for (Entry each : c.entries()) {
            add(c, each, list, 1, depth, lines);
        }
        return lines;
    }

    private static void add(
            Composer c,
            Entry entry,
            StructureElement list,
            int level,
            int depth,
            List<Block> lines) {
        Look look = c.look();
        float size = level == 1 ? look.text() : look.text() * 0.95f;
        float above = level == 1 ? 0.75f : level == 2 && goesOn(entry, level, depth) ? 0.5f : 0.28f;
        TextStyle style = look.single(size).spaced(size * above, 0);
        if (goesOn(entry, level, depth)) {
            style = style.keptWithNext();
        }
        List<Run> runs =
                c.inLine(entry.texts(), level == 1, level == 1 ? look.accent() : look.ink(), "");
        StructureElement item = list.add("TOCI");
        lines.add(
                new ContentsLine(
                        runs,
                        style,
                        (level - 1) * look.text() * 1.5f,
                        look.line(),
                        item.add("Reference"),
                        entry.place()));
        if (goesOn(entry, level, depth)) {
            StructureElement below = list.add("TOC");
            for (Entry kid : entry.kids()) {
                add(c, kid, below, level + 1, depth, lines);
            }
        }
    }

    private static boolean goesOn(Entry entry, int level, int depth) {
        return level < depth && !entry.kids().isEmpty();
    }
}
