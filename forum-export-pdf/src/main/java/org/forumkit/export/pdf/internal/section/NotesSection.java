package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.export.pdf.internal.layout.Drawing;
import org.jspecify.annotations.Nullable;

/** A page with lines to write on. */
public final class NotesSection implements Section {

    /** How far apart lines are that one writes on, in points: 8 mm. */
    private static final float LINE = 22.7f;

    private static final float THIN = 0.4f;

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        c.begin(new Entry(c.words("print.notes"), c.place("notes"), List.of()));
        lines(c);
    }

    /** Fills what is left of the page with lines. */
    static void lines(Composer c) {
        float height = c.flow().room() - c.look().text();
        c.flow()
                .add(
                        new Drawing(
                                height,
                                0,
                                (page, x, top, width) -> {
                                    page.markArtifact();
                                    // From the foot: lines meet those of the page beside.
                                    for (float at = height; at >= LINE; at -= LINE) {
                                        page.line(
                                                x,
                                                top + at,
                                                x + width,
                                                top + at,
                                                THIN,
                                                c.look().line());
                                    }
                                }));
        c.flow().newPage();
    }
}
