package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.ContentsLine;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.jspecify.annotations.Nullable;

/** The list of what is on which page. */
public final class ContentsSection implements Section {

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (c.entries().isEmpty()) {
            return;
        }
        c.begin(new Entry(c.words("print.contents"), c.place("contents"), List.of()));
        StructureElement list = c.parent().add("TOC");
        for (Entry each : c.entries()) {
            write(c, each, list, 1);
        }
        c.flow().newPage();
    }

    private static void write(Composer c, Entry entry, StructureElement list, int level) {
        Look look = c.look();
        float size = level == 1 ? look.text() : look.text() * 0.95f;
        TextStyle style = c.look().single(size).spaced(level == 1 ? size * 0.75f : size * 0.28f, 0);
        if (level == 1 && !entry.kids().isEmpty()) {
            style = style.keptWithNext();
        }
        List<Run> runs =
                c.inLine(entry.texts(), level == 1, level == 1 ? look.accent() : look.ink(), "");
        StructureElement item = list.add("TOCI");
        c.flow()
                .add(
                        new ContentsLine(
                                runs,
                                style,
                                (level - 1) * look.text() * 1.5f,
                                look.line(),
                                item.add("Reference"),
                                entry.place()));
        if (!entry.kids().isEmpty()) {
            StructureElement below = list.add("TOC");
            for (Entry kid : entry.kids()) {
                write(c, kid, below, level + 1);
            }
        }
    }
}
