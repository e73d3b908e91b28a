package org.forumkit.export.pdf.internal.section;

import org.forumkit.export.pdf.internal.layout.TextStyle;

/**
 * Colours and sizes of one document: a theme fitted to a paper.
 *
 * <p>Immutable and thread-safe.
 *
 * @param accent the one colour
 * @param ink the colour of running text
 * @param muted the colour of what is less important
 * @param line the colour of thin lines
 * @param tint the colour behind rows that stand out
 * @param text the size of running text in points
 * @param least the smallest size that text is set in, in points
 * @param air how much there is between lines and rows, as a share of the usual
 */
public record Look(
        int accent, int ink, int muted, int line, int tint, float text, float least, float air) {

    private static final float STEP = 1.2f;

    /** Returns the look with smaller type and less air, or larger type, never below the least. */
    Look tightened(float by) {
        float size = Math.max(Math.min(least, text), text * by);
        return new Look(
                accent,
                ink,
                muted,
                line,
                tint,
                size,
                least,
                air * (1 - Math.max(0, Math.min(0.16f, 0.8f * (1 - by)))));
    }

    /** Returns the size of small print in points. */
    public float small() {
        return Math.max(least, text / STEP);
    }

    /** Returns the size of headings of a level, 1 the largest, in points. */
    public float heading(int level) {
        return switch (level) {
            case 1 -> text * STEP * STEP * STEP * STEP;
            case 2 -> text * STEP * STEP;
            default -> text * STEP;
        };
    }

    /** Returns a style of running text for a language. */
    public TextStyle running(float size, String language) {
        return TextStyle.of(size, air * (isEastAsian(language) ? 1.6f : 1.42f));
    }

    /** Returns a style of text in tables and lists for a language. */
    public TextStyle dense(float size, String language) {
        return TextStyle.of(size, air * (isEastAsian(language) ? 1.45f : 1.34f));
    }

    /** Returns a style of a line in tables and lists. */
    TextStyle single(float size) {
        return TextStyle.of(size, air * 1.4f);
    }

    /** Returns whether a language is written in Han, Kana or Hangul. */
    static boolean isEastAsian(String language) {
        return language.startsWith("zh") || language.startsWith("ja") || language.startsWith("ko");
    }

    /** Returns whether a language has full-width punctuation. */
    static boolean isHan(String language) {
        return language.startsWith("zh") || language.startsWith("ja");
    }
}
