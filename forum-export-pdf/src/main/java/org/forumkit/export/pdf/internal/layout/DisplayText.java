package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.DisplayBreaks.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A short text as it stands on a card: measured once, then set in any size, in the middle.
 *
 * <p>Widths are in ems, shares of the size. On several lines it is broken between its runs rather
 * than inside one that says something, between words rather than inside them, and into lines of
 * like length.
 *
 * <p>Mutable, as it remembers what it measured; for one thread.
 */
public final class DisplayText {

    private static final float TOLERANCE = 1e-3f;

    private final Typesetter typesetter;
    private final Paragraph p;
    private final float mostWidth;
    private final Lines whole;
    private @Nullable Map<Integer, Lines> broken;
    private @Nullable DisplayBreaks breaks;

    private DisplayText(Typesetter typesetter, Paragraph p, float mostWidth) {
        this.typesetter = typesetter;
        this.p = p;
        this.mostWidth = mostWidth;
        this.whole = new Lines(p.lineStarts, p.width(0));
    }

    /**
     * Measures a text, null where nothing of it can be seen.
     *
     * @param typesetter measures it, not null
     * @param runs the text, not null
     * @param mostWidth how wide a line can be in ems; a word that is wider is divided
     */
    public static @Nullable DisplayText of(Typesetter typesetter, List<Run> runs, float mostWidth) {
        List<Run> clean = new ArrayList<>(runs.size());
        for (Run run : Run.withMarks(runs)) {
            String text = typesetter.clean(run.text(), run.place());
            boolean spaced = clean.isEmpty() || clean.get(clean.size() - 1).text().isBlank();
            // A space stands between two texts, not beside one that is empty.
            if (!text.isEmpty() && !(spaced && text.isBlank())) {
                clean.add(text.equals(run.text()) ? run : run.text(text));
            }
        }
        while (!clean.isEmpty() && clean.get(clean.size() - 1).text().isBlank()) {
            clean.remove(clean.size() - 1);
        }
        return clean.isEmpty()
                ? null
                : new DisplayText(typesetter, typesetter.whole(clean, 1), mostWidth);
    }

    /** Returns the language that it begins in, not null. */
    public String language() {
        return p.runs.get(0).language();
    }

    /** Returns where it comes from, not null. */
    public String place() {
        return p.runs.get(0).place();
    }

    /** Returns what it says, not null. */
    public String text() {
        return Run.joined(p.runs);
    }

    /** Returns whether there are Han or Kana in it. */
    public boolean hasHan() {
        for (byte flags : p.flags) {
            if ((flags & Paragraph.WIDE) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how wide it is on so many lines or fewer, in ems. */
    public float width(int count) {
        return lines(count).width;
    }

    /** Returns how wide its longest word is, in ems. */
    public float longestWord() {
        return breaks().longest();
    }

    /** Returns on how many lines it stands in a width in ems, 0 if on none. */
    public int count(float width) {
        float most = width + TOLERANCE;
        if (width(1) <= most) {
            return 1;
        }
        int last = breaks().most();
        int count = Math.max(2, (int) (width(1) / most));
        while (count <= last && width(count) > most) {
            count++;
        }
        return count <= last ? count : 0;
    }

    /**
     * Draws it in the middle of a width.
     *
     * @param page the page, not null
     * @param x the left edge in points
     * @param top the upper edge in points
     * @param width the room in points
     * @param style size and leading, not null
     * @param count on how many lines
     * @param owner the structure element that it goes into, not null
     */
    public void draw(
            PageCanvas page,
            float x,
            float top,
            float width,
            TextStyle style,
            int count,
            StructureElement owner) {
        Paragraph sized = p.inSize(style.size(), lines(count).starts);
        StructureElement[] owners = new StructureElement[p.runs.size()];
        Arrays.fill(owners, owner);
        for (int line = 0; line < sized.lines; line++) {
            float left = x + (width - sized.width(line)) / 2;
            float baseline = TextBlock.baseline(top + line * style.lineHeight(), style);
            Glyphs.draw(page, sized, line, left, baseline, 0, owners);
        }
    }

    private Lines lines(int count) {
        int wanted = count == 1 ? 1 : Math.min(count, breaks().most());
        if (wanted == 1) {
            return whole;
        }
        Map<Integer, Lines> known = broken;
        if (known == null) {
            known = new HashMap<>();
            broken = known;
        }
        return known.computeIfAbsent(wanted, breaks()::lines);
    }

    private DisplayBreaks breaks() {
        DisplayBreaks known = breaks;
        if (known == null) {
            String text = text();
            known =
                    new DisplayBreaks(
                            p, text.codePoints().toArray(), typesetter.breaks(p, text), mostWidth);
            breaks = known;
        }
        return known;
    }
}
