package org.forumkit.export.pdf.internal.layout;

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
 * Finds font, code and width of each character of a text.
 *
 * <p>Mutable, for one thread.
 */
final class Measurer {

    private final TaggedDocument document;
    private final FontLibrary fonts;
    private final TextProblems problems;

    /**
     * The faces of text and of headings, in either weight, by language: to find them takes as long
     * as to measure a word.
     */
    private final List<List<Map<String, FontChain>>> chains =
            List.of(
                    List.of(new HashMap<>(), new HashMap<>()),
                    List.of(new HashMap<>(), new HashMap<>()));

    private char[] codes = new char[256];
    private float[] advances = new float[256];
    private float[] gaps = new float[256];
    private byte[] flags = new byte[256];
    private int length;
    private int[] segmentEnd = new int[16];
    private int[] segmentRun = new int[16];
    private EmbeddedFont[] segmentFont = new EmbeddedFont[16];
    private int segments;

    Measurer(TaggedDocument document, FontLibrary fonts, TextProblems problems) {
        this.document = document;
        this.fonts = fonts;
        this.problems = problems;
    }

    /** Returns a paragraph of one line, however long. */
    Paragraph measure(List<Run> runs, float size) {
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
        FontChain chain =
                chains.get(run.heading() ? 1 : 0)
                        .get(run.bold() ? 1 : 0)
                        .computeIfAbsent(
                                run.language(),
                                language -> fonts.chain(language, run.bold(), run.heading()));
        String text = run.text();
        int end = text.length();
        need(end);
        FontFace face = null;
        EmbeddedFont font = null;
        int last = before;
        for (int i = 0; i < end; ) {
            int c = text.codePointAt(i);
            i += c > 0xFFFF ? 2 : 1;
            FontFace own = chain.faceOrNull(c);
            if (own == null) {
                problems.missing(c, run.place());
                own = chain.face(c);
            }
            FontFace next = face != null && Characters.isApostrophe(c, last, text, i) ? face : own;
            if (next != face || font == null) {
                if (font != null) {
                    endSegment(runIndex, font);
                }
                face = next;
                font = document.font(face);
            }
            boolean shared = c == 0xB7 || c == 0x2027;
            char code = shared && next == own ? font.code(c, chain.glyph(c)) : font.code(c);
            codes[length] = code;
            advances[length] = font.width(code) * size;
            byte flag = Characters.flags(c, font, code);
            flags[length] = flag;
            gaps[length] = 0;
            if (length > 0) {
                gaps[length - 1] = Characters.gap(last, flags[length - 1], c, flag) * size;
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
}
