package org.forumkit.export.pdf.internal.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.EmbeddedFont;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontChain;
import org.forumkit.export.pdf.internal.font.FontFace;
import org.forumkit.export.pdf.internal.font.FontLibrary;

/**
 * Measures text for one document and breaks it into lines.
 *
 * <p>Mutable, for one thread.
 */
public final class Typesetter {

    /** Space between Han and Latin letters or digits, in ems. */
    private static final float HAN_LATIN = 0.2f;

    private static final int TOOLTIP_LENGTH = 300;

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
    private final LineBreaker breaker = new GreedyLineBreaker();
    private final Map<String, BreakIterator> opportunities = new HashMap<>();

    private char[] codes = new char[256];
    private float[] advances = new float[256];
    private float[] gaps = new float[256];
    private byte[] flags = new byte[256];
    private int length;
    private int[] segmentEnd = new int[16];
    private int[] segmentRun = new int[16];
    private EmbeddedFont[] segmentFont = new EmbeddedFont[16];
    private int segments;

    /**
     * Creates one for a document.
     *
     * @param document where fonts are embedded, not null
     * @param fonts the fonts to choose from, not null
     * @param problems who hears of characters that cannot be printed, not null
     */
    public Typesetter(TaggedDocument document, FontLibrary fonts, TextProblems problems) {
        this.document = document;
        this.fonts = fonts;
        this.problems = problems;
    }

    /** Returns the document, not null. */
    public TaggedDocument document() {
        return document;
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

    /** Returns whether all characters of a text in a language can be printed. */
    public boolean covers(String text, String language) {
        FontChain chain = fonts.chain(language, false);
        return text.codePoints().noneMatch(CleanText::isRightToLeft)
                && cleanQuietly(text).codePoints().allMatch(chain::covers);
    }

    /** Measures text and breaks it into lines of a width. */
    Paragraph set(List<Run> runs, float size, float width) {
        Paragraph p = measure(runs, size);
        float natural = 0;
        for (int i = 0; i < p.length; i++) {
            natural += p.advances[i] + p.gaps[i];
        }
        if (natural <= width) {
            p.lineStarts = new int[] {0, p.length};
            p.lines = 1;
        } else {
            markOpportunities(p);
            breaker.breakLines(p, width);
        }
        return p;
    }

    // ---------------------------------------------------------------- measure

    private Paragraph measure(List<Run> runs, float size) {
        length = 0;
        segments = 0;
        int before = ' ';
        for (int r = 0; r < runs.size(); r++) {
            before = measure(runs.get(r), r, size, before);
        }
        return new Paragraph(
                runs,
                size,
                length,
                Arrays.copyOf(codes, length),
                Arrays.copyOf(advances, length),
                Arrays.copyOf(gaps, length),
                Arrays.copyOf(flags, length),
                segments,
                Arrays.copyOf(segmentEnd, segments),
                Arrays.copyOf(segmentRun, segments),
                Arrays.copyOf(segmentFont, segments));
    }

    private int measure(Run run, int runIndex, float size, int before) {
        FontChain chain = fonts.chain(run.language(), run.bold());
        String text = run.text();
        int end = text.length();
        need(end);
        FontFace face = null;
        EmbeddedFont font = null;
        int last = before;
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += c > 0xFFFF ? 2 : 1;
            if (!chain.covers(c)) {
                problems.missing(c, run.place());
            }
            FontFace next = face != null && isApostrophe(c, last, text, i) ? face : chain.face(c);
            if (next != face || font == null) {
                if (font != null) {
                    endSegment(runIndex, font);
                }
                face = next;
                font = document.font(face);
            }
            char code = font.code(c);
            codes[length] = code;
            advances[length] = font.width(code) * size;
            byte flag = flags(c);
            if (c >= 0x2018 && c <= 0x201D && advances[length] > 0.9f * size) {
                flag = quotation(c);
            }
            flags[length] = flag;
            gaps[length] = 0;
            if (length > 0) {
                gaps[length - 1] = gap(last, flags[length - 1], c, flag) * size;
            }
            length++;
            last = c;
        }
        if (font != null) {
            endSegment(runIndex, font);
        }
        return last;
    }

    private void need(int more) {
        if (length + more > codes.length) {
            int size = Math.max(codes.length * 2, length + more);
            codes = Arrays.copyOf(codes, size);
            advances = Arrays.copyOf(advances, size);
            gaps = Arrays.copyOf(gaps, size);
            flags = Arrays.copyOf(flags, size);
        }
    }

    private void endSegment(int run, EmbeddedFont font) {
        if (segments == segmentEnd.length) {
            segmentEnd = Arrays.copyOf(segmentEnd, segments * 2);
            segmentRun = Arrays.copyOf(segmentRun, segments * 2);
            segmentFont = Arrays.copyOf(segmentFont, segments * 2);
        }
        segmentEnd[segments] = length;
        segmentRun[segments] = run;
        segmentFont[segments] = font;
        segments++;
    }

    private static byte flags(int c) {
        if (c == ' ') {
            return Paragraph.SPACE;
        }
        if (c < 0x300) {
            return 0;
        }
        if (isHan(c)) {
            return Paragraph.WIDE;
        }
        return switch (c) {
            case 0x3001,
                    0x3002,
                    0xFF0C,
                    0xFF0E,
                    0x3009,
                    0x300B,
                    0x300D,
                    0x300F,
                    0x3011,
                    0x3015,
                    0xFF09,
                    0xFF3D,
                    0xFF5D ->
                    Paragraph.CLOSING | Paragraph.WIDE;
            case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0xFF3B, 0xFF5B ->
                    Paragraph.OPENING | Paragraph.WIDE;
            default -> other(c);
        };
    }

    /** Quotation marks that are full width, as Chinese has them. */
    private static byte quotation(int c) {
        boolean opens = c == 0x2018 || c == 0x201C;
        return (byte) (Paragraph.WIDE | (opens ? Paragraph.OPENING : Paragraph.CLOSING));
    }

    private static byte other(int c) {
        if ((c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF60)) {
            return Paragraph.WIDE;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                ? Paragraph.MARK
                : 0;
    }

    private static boolean isHan(int c) {
        return (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0x3041 && c <= 0x30FF && c != 0x30FB)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    private static boolean isLatin(int c) {
        return c < 0x2000 && Character.isLetterOrDigit(c);
    }

    /** Whether a quotation mark is an apostrophe: inside a word of letters that are not Han. */
    private static boolean isApostrophe(int c, int before, String text, int next) {
        return c == 0x2019
                && isLatin(before)
                && Character.isLetter(before)
                && next < text.length()
                && isLatin(text.charAt(next))
                && Character.isLetter(text.charAt(next));
    }

    private static float gap(int a, byte aFlags, int b, byte bFlags) {
        int both = Paragraph.CLOSING | Paragraph.OPENING;
        if ((aFlags & both) != 0 && (bFlags & both) != 0) {
            boolean opensThenCloses =
                    (aFlags & Paragraph.OPENING) != 0 && (bFlags & Paragraph.CLOSING) != 0;
            return opensThenCloses ? 0 : -0.5f;
        }
        if ((isHan(a) && isLatin(b)) || (isLatin(a) && isHan(b))) {
            return HAN_LATIN;
        }
        return 0;
    }

    // ----------------------------------------------------------- opportunities

    private void markOpportunities(Paragraph p) {
        StringBuilder joined = new StringBuilder(p.length + 8);
        for (Run run : p.runs) {
            joined.append(run.text());
        }
        String text = joined.toString();
        BreakIterator breaks = breaks(p.runs.get(0).language());
        breaks.setText(text);
        int index = 0;
        int offset = 0;
        breaks.first();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (text.length() == p.length) {
                index = at;
            } else {
                index += text.codePointCount(offset, at);
                offset = at;
            }
            if (index > 0 && index < p.length && !splitsKoreanWord(text, at)) {
                p.flags[index - 1] |=
                        TiedText.isTied(text, at) ? Paragraph.LAST_RESORT : Paragraph.BREAK;
            }
        }
    }

    private static boolean splitsKoreanWord(String text, int at) {
        char a = text.charAt(at - 1);
        char b = text.charAt(at);
        boolean hangul = (a >= 0xAC00 && a <= 0xD7A3) || (b >= 0xAC00 && b <= 0xD7A3);
        return hangul && Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b);
    }

    private BreakIterator breaks(String language) {
        String key = lineBreakLocale(language);
        BreakIterator breaks = opportunities.get(key);
        if (breaks == null) {
            breaks = BreakIterator.getLineInstance(new ULocale(key));
            opportunities.put(key, breaks);
        }
        return breaks;
    }

    private static String lineBreakLocale(String language) {
        String main = language.length() > 2 ? language.substring(0, 2) : language;
        return switch (main) {
            case "zh", "ja" -> main + "@lb=strict";
            case "ko" -> main;
            default -> "en";
        };
    }

    // ------------------------------------------------------------------- lines

    /** Returns how wide text is on one line, in points. */
    public float width(List<Run> runs, float size) {
        Paragraph p = measure(runs, size);
        p.lineStarts = new int[] {0, p.length};
        p.lines = 1;
        return p.width(0);
    }

    /**
     * Sets one line that is not broken, as a running header needs it.
     *
     * @param run the text, not null
     * @param size the size in points
     * @param width the room; a longer text is shortened with an ellipsis
     * @return the line, not null
     */
    public Line line(Run run, float size, float width) {
        Paragraph p = measure(List.of(run), size);
        p.lineStarts = new int[] {0, p.length};
        p.lines = 1;
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
            p = measure(List.of(run.text(text.substring(0, offset).strip() + "…")), size);
            p.lineStarts = new int[] {0, p.length};
            p.lines = 1;
        }
        return new Line(p);
    }
}
