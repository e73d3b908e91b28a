package org.forumkit.export.pdf.internal.layout;

import java.util.BitSet;
import java.util.List;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontChain;
import org.forumkit.export.pdf.internal.font.FontLibrary;

/**
 * Measures text for one document and breaks it into lines.
 *
 * <p>Mutable, for one thread.
 */
public final class Typesetter {

    /** What stands between a text and the same in another language on one line. */
    public static final String BETWEEN = "  ";

    private static final int TOOLTIP_LENGTH = 300;

    /** How many ems of a word are kept whole wherever it might be broken. */
    private static final float SHORT_WORD = 6;

    private static final TextProblems SILENT =
            new TextProblems() {
                @Override
                public void missing(int codePoint, String place) {}

                @Override
                public void unprintable(int codePoint, String place) {}

                @Override
                public void rightToLeft(int codePoint, String place) {}

                @Override
                public void doesNotFit(String text, String place) {}

                @Override
                public void severalPages(int pages) {}
            };

    private final TaggedDocument document;
    private final FontLibrary fonts;
    private final TextProblems problems;
    private final float least;
    private final Measurer measurer;
    private final Opportunities opportunities = new Opportunities();
    private final LineBreaker breaker = new LineBreaker();

    /**
     * Creates one for a document.
     *
     * @param document where fonts are embedded, not null
     * @param fonts the fonts to choose from, not null
     * @param problems who hears of characters that cannot be printed, not null
     * @param least the size in points below which nothing is set, whatever is asked for
     */
    public Typesetter(
            TaggedDocument document, FontLibrary fonts, TextProblems problems, float least) {
        this.document = document;
        this.fonts = fonts;
        this.problems = problems;
        this.least = least;
        this.measurer = new Measurer(document, fonts, problems);
    }

    /** Returns the document, not null. */
    public TaggedDocument document() {
        return document;
    }

    /** Returns a style with type that is not too small. */
    TextStyle legible(TextStyle style) {
        return style.size() >= least ? style : style.sized(least);
    }

    /** Returns who hears of what cannot be printed, not null. */
    public TextProblems problems() {
        return problems;
    }

    /** Returns a text without what has no place on paper; reports what it took out. */
    public String clean(String text, String place) {
        return CleanText.of(text, place, problems);
    }

    /** Returns a text without what has no place on paper; tells nobody. */
    public String cleanQuietly(String text) {
        return CleanText.of(text, "", SILENT);
    }

    /**
     * Returns a text as metadata carries it: cleaned, and cut to a length.
     *
     * @param text the text, not null
     * @param length the most characters to keep
     * @return the text, not null
     */
    public static String plain(String text, int length) {
        String part = text.substring(0, Math.min(text.length(), 2 * length));
        String clean = CleanText.of(part, "", SILENT).strip();
        if (clean.codePointCount(0, clean.length()) <= length) {
            return clean;
        }
        return clean.substring(0, clean.offsetByCodePoints(0, length)) + "…";
    }

    /** Returns no more of a text than a tooltip shows. */
    static String shorten(CharSequence text) {
        return plain(
                text.subSequence(0, Math.min(text.length(), 2 * TOOLTIP_LENGTH)).toString(),
                TOOLTIP_LENGTH);
    }

    /** Returns whether it is known where words of a language may be divided. */
    public static boolean dividesWords(String language) {
        return Hyphenation.knows(language);
    }

    /** Returns whether all characters of a text in a language can be printed. */
    public boolean covers(String text, String language) {
        FontChain chain = fonts.chain(language, false);
        return text.codePoints().noneMatch(CleanText::isRightToLeft)
                && cleanQuietly(text).codePoints().allMatch(chain::covers);
    }

    /** Measures text on one line, however long. */
    Paragraph whole(List<Run> runs, float size) {
        return measurer.measure(runs, size);
    }

    /**
     * Returns how wide the longest part of a text is that no line should end in: a word with what
     * is tied to it; of one that may be broken, such as Han, as many ems as are kept whole.
     */
    float longestWord(Paragraph p) {
        opportunities.mark(p, Run.joined(p.runs));
        float longest = 0;
        float part = 0;
        float word = 0;
        for (int i = 0; i < p.length; i++) {
            boolean space = p.is(i, Paragraph.SPACE);
            boolean breaks = p.is(i, Paragraph.BREAK);
            if (space && breaks) {
                part = 0;
                word = 0;
                continue;
            }
            part += p.advances[i];
            word += p.advances[i];
            longest = Math.max(longest, word <= SHORT_WORD * p.size ? word : part);
            part = breaks ? 0 : part + p.gaps[i];
            word += p.gaps[i];
        }
        return longest;
    }

    /**
     * Measures text and breaks it into lines of a width. Where texts of several languages follow
     * one another and do not fit in one line, none begins in a line that it does not fit in.
     *
     * @param balanced whether all lines are to be of like length, as in a heading
     */
    Paragraph set(List<Run> runs, TextStyle style, float width, boolean balanced) {
        return set(whole(runs, style.size()), style, width, balanced);
    }

    /** The same of text that was measured, in its place. */
    Paragraph set(Paragraph p, TextStyle style, float width, boolean balanced) {
        if (p.width(0) > width) {
            int second = second(p.runs, style, width);
            if (second > 0 && style.alignment() != TextStyle.Alignment.JUSTIFIED) {
                p.putTogether(
                        set(p.runs.subList(0, second), style, width, balanced),
                        set(p.runs.subList(second, p.runs.size()), style, width, balanced));
                return p;
            }
            String text = Run.joined(p.runs);
            opportunities.mark(p, text);
            breaker.breakLines(
                    p, width, style, balanced ? opportunities.insideWords(p, text) : null);
        }
        return p;
    }

    /**
     * The run that begins what is said again in another language, behind as many as fit in the
     * first line; 0 where nothing is.
     */
    private int second(List<Run> runs, TextStyle style, float width) {
        int second = 0;
        for (int i = 2; i < runs.size(); i++) {
            if (runs.get(i - 1).text().equals(BETWEEN)
                    && !runs.get(i).language().equals(runs.get(i - 2).language())) {
                boolean fits = width(runs.subList(0, i - 1), style.size()) <= width;
                if (second > 0 && !fits) {
                    return second;
                }
                second = i;
            }
        }
        return second;
    }

    /** Marks where the lines of measured text may end, and tells behind what a word goes on. */
    BitSet breaks(Paragraph p, String text) {
        opportunities.mark(p, text);
        return opportunities.insideWords(p, text);
    }

    /** Returns how wide text is on one line, in points. */
    public float width(List<Run> runs, float size) {
        return measurer.measure(runs, Math.max(least, size)).width(0);
    }

    /**
     * Sets one line of several texts, however long it is.
     *
     * @param runs the texts, not null
     * @param size the size in points, if it is not too small
     * @return the line, not null
     */
    public Line line(List<Run> runs, float size) {
        return new Line(measurer.measure(runs, Math.max(least, size)));
    }

    /**
     * Sets one line that is not broken, as a running header needs it.
     *
     * @param run the text, not null
     * @param wanted the size in points, if it is not too small
     * @param width the room; a longer text is shortened with an ellipsis
     * @return the line, not null
     */
    public Line line(Run run, float wanted, float width) {
        float size = Math.max(least, wanted);
        Paragraph p = measurer.measure(List.of(run), size);
        if (p.width(0) > width) {
            String text = run.text();
            float used = size;
            int kept = 0;
            int offset = 0;
            while (kept < p.length && used + p.advances[kept] + p.gaps[kept] <= width) {
                used += p.advances[kept] + p.gaps[kept];
                offset += Character.charCount(text.codePointAt(offset));
                kept++;
            }
            p = measurer.measure(List.of(run.text(text.substring(0, offset).strip() + "…")), size);
        }
        return new Line(p);
    }
}
