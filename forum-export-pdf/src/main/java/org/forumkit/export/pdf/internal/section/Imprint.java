package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Drawing;
import org.forumkit.export.pdf.internal.layout.Line;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.words.Dates;

/**
 * Which version a document is, and where the current one is.
 *
 * <p>Pages with margins have it at their foot; cards, certificates and folded sheets have no foot,
 * and their sections draw it where there is room.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version what the version is called, not null; empty where it is not said
 * @param date the date of the version, not null
 * @param address where the current version is, not null; empty where it is not said
 */
public record Imprint(String version, LocalDate date, String address) {

    private static final float CODE = 64;

    /** Returns version and date in a language, empty where they are not said. */
    public String text(String language) {
        return version.isEmpty() ? "" : version + "  " + date(language);
    }

    /** Returns the date in a language. */
    public String date(String language) {
        return Dates.of(language).date(date);
    }

    /** Returns whether there is an address, which needs room for its code. */
    boolean hasCode() {
        return !address.isEmpty();
    }

    /**
     * Draws version and date in the smallest type.
     *
     * @param share where the line stands in the width: 0 at the left, 0.5 in the middle
     */
    void drawText(
            Composer c, PageCanvas page, float left, float baseline, float width, float share) {
        String language = c.languages().get(0);
        String text = text(language);
        if (text.isEmpty()) {
            return;
        }
        Run run = c.run(c.flow().typesetter().cleanQuietly(text), language);
        Line line =
                c.flow().typesetter().line(run.colour(c.look().muted()), c.look().least(), width);
        page.markArtifact();
        line.draw(page, left + (width - line.width()) * share, baseline);
    }

    /** Draws the code of the address where there is one. */
    void drawCode(PageCanvas page, float left, float top, float side) {
        if (hasCode()) {
            page.markArtifact();
            Code.draw(page, address, left, top, side);
        }
    }

    /** Adds it below what is there, where pages have no foot. */
    void add(Composer c) {
        Stack stack = new Stack().keptWhole();
        Look look = c.look();
        String language = c.languages().get(0);
        if (hasCode()) {
            StructureElement figure = c.parent().add("Figure").alternateText(address);
            stack.add(
                    new Drawing(
                            CODE,
                            look.text() * 0.5f,
                            (page, x, top, width) -> {
                                page.mark(figure, language);
                                Code.draw(page, address, x, top, CODE);
                            }));
        }
        String text = text(language);
        if (!text.isEmpty()) {
            stack.add(
                    new TextBlock(
                            List.of(c.run(text, language).colour(look.muted())),
                            look.single(look.small()).spaced(look.text() * 0.5f, 0),
                            c.parent().add("P", language)));
        }
        if (!stack.isEmpty()) {
            c.flow().space(look.text());
            c.flow().add(stack);
        }
    }
}
