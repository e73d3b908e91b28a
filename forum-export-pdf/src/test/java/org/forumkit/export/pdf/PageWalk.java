package org.forumkit.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.forumkit.export.pdf.internal.layout.PageFormat;

/** Reads every glyph of a file back with its place, turned text as if the page were turned. */
final class PageWalk {

    private PageWalk() {}

    /** A glyph with its place in points from the upper left corner, and how far it is turned. */
    record Glyph(String text, float direction, float left, float top, float right, float bottom) {}

    /** Returns which glyphs stand on others or leave their page, at most five. */
    static List<String> faults(byte[] pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages() && faults.size() < 5; i++) {
                PDRectangle sheet = document.getPage(i - 1).getMediaBox();
                List<Glyph> glyphs = glyphs(document, i);
                for (int a = 0; a < glyphs.size() && faults.size() < 5; a++) {
                    Glyph glyph = glyphs.get(a);
                    if (glyph.left() < 2
                            || glyph.top() < 2
                            || glyph.right() > sheet.getWidth() - 2
                            || glyph.bottom() > sheet.getHeight() - 2) {
                        faults.add("page " + i + ": off the page: " + glyph);
                    }
                    for (int b = Math.max(0, a - 4000); b < a; b++) {
                        if (overlap(glyph, glyphs.get(b))) {
                            faults.add("page " + i + ": " + glyph + " over " + glyphs.get(b));
                        }
                    }
                }
            }
        }
        return faults;
    }

    /** Returns the glyphs of each page. */
    static List<List<Glyph>> pages(byte[] pdf) throws IOException {
        List<List<Glyph>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                pages.add(glyphs(document, i));
            }
        }
        return pages;
    }

    private static List<Glyph> glyphs(PDDocument document, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition at) {
                        if (!at.getUnicode().isBlank()) {
                            glyphs.add(glyph(at));
                        }
                    }
                };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return glyphs;
    }

    /** A glyph's place: the letters' height without what may reach into the next line. */
    private static Glyph glyph(TextPosition at) {
        float x = at.getXDirAdj();
        float baseline = at.getYDirAdj();
        float size = at.getFontSize();
        return new Glyph(
                at.getUnicode(),
                at.getDir(),
                x,
                baseline - 0.6f * size,
                x + at.getWidthDirAdj(),
                baseline + 0.1f * size);
    }

    /** Each of two full-width marks gives up to half of itself away, so that much is no overlap. */
    private static boolean overlap(Glyph a, Glyph b) {
        if (a.direction() != b.direction()) {
            return false;
        }
        float across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        float down = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        boolean punctuation = isWidePunctuation(a) || isWidePunctuation(b);
        float allowed = punctuation ? 1.2f * (a.bottom() - a.top()) : 0.6f;
        return across > allowed && down > 0.3f;
    }

    private static boolean isWidePunctuation(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return !Character.isLetterOrDigit(c) && c > 0x2000;
    }

    /** Returns which glyphs leave the margins of their page, at most five; headers and feet may. */
    static List<String> beyond(byte[] pdf, PageFormat format) throws IOException {
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (List<Glyph> page : pages(pdf)) {
            number++;
            for (Glyph glyph : page) {
                // Half of a full-width mark is empty and may reach into the margin.
                float hang =
                        isWidePunctuation(glyph) ? (glyph.right() - glyph.left()) / 2 + 0.6f : 0.6f;
                boolean within =
                        glyph.left() >= format.inner() - hang
                                && glyph.right() <= format.width() - format.outer() + hang;
                if (!within && faults.size() < 5) {
                    faults.add("page " + number + ": beyond the margin: " + glyph);
                }
            }
        }
        return faults;
    }

    /** Returns the size of the smallest glyph in points, from its height. */
    static float smallest(byte[] pdf) throws IOException {
        float smallest = Float.MAX_VALUE;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                for (Glyph glyph : glyphs(document, i)) {
                    smallest = Math.min(smallest, (glyph.bottom() - glyph.top()) / 0.7f);
                }
            }
        }
        return smallest;
    }

    /** Returns the text of all pages in the order of their content, without spaces. */
    static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                glyphs(document, i).forEach(glyph -> text.append(glyph.text()));
            }
        }
        return squeezed(text.toString());
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
