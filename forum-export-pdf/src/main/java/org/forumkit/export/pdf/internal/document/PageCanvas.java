package org.forumkit.export.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page to draw on.
 *
 * <p>Coordinates are points from the page's upper left corner, y downwards. Everything drawn
 * belongs to the structure element or artifact that was opened last. Mutable, for one thread.
 */
public final class PageCanvas {

    /** What is drawn at the very end, when the numbers of all pages are known. */
    @FunctionalInterface
    public interface Deferred {

        /** Draws at the place in the content where it was put off. */
        void draw(PageCanvas page);
    }

    /** A place on a page that leads elsewhere; the index counts those of a page. */
    record Link(
            int page,
            int index,
            float left,
            float top,
            float right,
            float bottom,
            LinkTarget target,
            String contents,
            StructureElement owner) {}

    private record Gap(int position, Deferred deferred) {}

    /** How near to the edge of the page something reaches it for who cuts, in points. */
    private static final float EDGE = 2;

    private final int index;
    private final float width;
    private final float height;
    private final Sheets sheets;
    private final int column;
    final List<StructureElement> owners = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>(2);

    private PdfBuffer content = new PdfBuffer(8192);
    private @Nullable StructureElement open;
    private @Nullable String openLanguage;
    private @Nullable EmbeddedFont font;
    private float fontSize;
    private int fill = -1;
    private int stroke = -1;
    private float lineWidth = -1;
    private boolean drawingDeferred;

    PageCanvas(int index, float width, float height, Sheets sheets) {
        this.index = index;
        this.width = width;
        this.height = height;
        this.sheets = sheets;
        this.column = sheets.imposition().column(index);
    }

    /** Returns the page's place in the document, from 0. */
    public int index() {
        return index;
    }

    /** Returns the page's width in points. */
    public float width() {
        return width;
    }

    /** Returns the page's height in points. */
    public float height() {
        return height;
    }

    /**
     * Makes what follows content of an element.
     *
     * @param element the element, not null
     * @param language the language of what follows, not null
     */
    public void mark(StructureElement element, String language) {
        if (drawingDeferred || (open == element && language.equals(openLanguage))) {
            return;
        }
        if (element == StructureElement.ARTIFACT) {
            markArtifact();
            return;
        }
        closeMark();
        // Pages that come to stand on one side number what they hold in turns.
        int id = owners.size() * sheets.imposition().columns() + column;
        owners.add(element);
        element.kids.add(new StructureElement.MarkedContent(index, id));
        if (language.equals(element.language())) {
            content.ascii("/").ascii(element.type()).ascii(" <</MCID ").integer(id);
        } else {
            content.ascii("/Span <</Lang ").text(language).ascii("/MCID ").integer(id);
        }
        content.ascii(">> BDC\n");
        open = element;
        openLanguage = language;
    }

    /** Makes what follows decoration that no reader reads out. */
    public void markArtifact() {
        if (open != StructureElement.ARTIFACT && !drawingDeferred) {
            closeMark();
            content.ascii("/Artifact BMC\n");
            open = StructureElement.ARTIFACT;
        }
    }

    /** Makes what follows a running header or footer. */
    public void markPagination(boolean header) {
        closeMark();
        content.ascii("/Artifact <</Type/Pagination/Subtype/")
                .ascii(header ? "Header" : "Footer")
                .ascii(">> BDC\n");
        open = StructureElement.ARTIFACT;
    }

    /**
     * Ends the content of the last element. What the same element has on this page later stands
     * where it is drawn in the order of reading, although other pages come between.
     */
    public void closeMark() {
        if (open != null) {
            content.ascii("EMC\n");
            open = null;
            openLanguage = null;
        }
    }

    /** Fills a rectangle, and what is cut away beside it where it reaches the edge of the page. */
    public void fill(float x, float y, float w, float h, int rgb) {
        float left = x;
        float top = y;
        float right = x + w;
        float bottom = y + h;
        float bleed = sheets.bleed();
        if (bleed > 0) {
            boolean last = column == sheets.imposition().columns() - 1;
            left = left < EDGE && column == 0 ? -bleed : left;
            top = top < EDGE ? -bleed : top;
            right = right > width - EDGE && last ? width + bleed : right;
            bottom = bottom > height - EDGE ? height + bleed : bottom;
        }
        fillColour(rgb);
        content.number(left).number(height - bottom).number(right - left).number(bottom - top);
        content.ascii("re f\n");
    }

    /** Draws a straight line. */
    public void line(float x0, float y0, float x1, float y1, float thickness, int rgb) {
        if (thickness != lineWidth) {
            content.number(thickness).ascii("w ");
            lineWidth = thickness;
        }
        if (rgb != stroke) {
            colour(rgb).ascii(isGrey(rgb) ? "G " : "RG ");
            stroke = rgb;
        }
        content.number(x0).number(height - y0).ascii("m ");
        content.number(x1).number(height - y1).ascii("l S\n");
    }

    /**
     * Draws something turned by half a turn, as the far side of a folded card has it.
     *
     * @param x the middle of the turn, from the left
     * @param y the middle of the turn, from above
     * @param drawing what is drawn, in the coordinates from before the turn; not null
     */
    public void turned(float x, float y, Runnable drawing) {
        closeMark();
        content.ascii("q -1 0 0 -1 ").number(2 * x).number(2 * (height - y)).ascii("cm\n");
        forget();
        drawing.run();
        closeMark();
        content.ascii("Q\n");
        forget();
    }

    /** Assumes nothing of font and colours. */
    private void forget() {
        font = null;
        fill = -1;
        stroke = -1;
        lineWidth = -1;
    }

    /** Draws a row of fine dots that ends at the right. */
    public void dots(float x0, float y, float x1, int rgb) {
        content.ascii("q 1 J [0 3.2] 0 d ");
        content.number(0.7f).ascii("w ");
        colour(rgb).ascii(isGrey(rgb) ? "G " : "RG ");
        content.number(x1).number(height - y).ascii("m ");
        content.number(x0).number(height - y).ascii("l S Q\n");
    }

    /**
     * Draws glyphs along a baseline.
     *
     * @param newFont the font, not null
     * @param size the size in points
     * @param rgb the colour
     * @param x the left end in points
     * @param baseline the baseline in points from the top
     * @param codes the font's codes, not null
     * @param from the first index
     * @param to the index behind the last
     * @param gaps additional space behind each glyph in points, null for none
     */
    public void text(
            EmbeddedFont newFont,
            float size,
            int rgb,
            float x,
            float baseline,
            char[] codes,
            int from,
            int to,
            float @Nullable [] gaps) {
        fillColour(rgb);
        content.ascii("BT ");
        if (font != newFont || fontSize != size) {
            content.raw('/').ascii(newFont.resource()).raw(' ').number(size).ascii("Tf ");
            font = newFont;
            fontSize = size;
        }
        content.number(x).number(height - baseline).ascii("Td ");
        boolean spaced = false;
        if (gaps != null) {
            for (int i = from; i < to - 1 && !spaced; i++) {
                spaced = gaps[i] != 0;
            }
        }
        content.ascii(spaced ? "[(" : "(");
        for (int i = from; i < to; i++) {
            content.code(codes[i]);
            if (spaced && gaps != null && gaps[i] != 0 && i + 1 < to) {
                content.raw(')').number(-1000 * gaps[i] / size).raw('(');
            }
        }
        content.ascii(spaced ? ")] TJ ET\n" : ") Tj ET\n");
    }

    /**
     * Draws the hyphen of a word that is divided at a line's end; who reads the text back does not
     * get it.
     *
     * @param x the left end in points
     * @param baseline the baseline in points from the top
     */
    public void hyphen(EmbeddedFont newFont, float size, int rgb, float x, float baseline) {
        fillColour(rgb);
        content.ascii("/Span<</ActualText()>> BDC\n");
        text(newFont, size, rgb, x, baseline, new char[] {newFont.hyphen()}, 0, 1, null);
        content.ascii("EMC\n");
    }

    /** Draws a picture that fills a rectangle. */
    public void picture(EmbeddedPicture picture, float x, float y, float w, float h) {
        content.ascii("q ").number(w).ascii("0 0 ").number(h);
        content.number(x).number(height - y - h).ascii("cm ");
        if (!picture.data().turn().isEmpty()) {
            content.ascii(picture.data().turn()).ascii(" cm ");
        }
        content.raw('/').ascii(picture.resource()).ascii(" Do Q\n");
    }

    private void fillColour(int rgb) {
        if (rgb != fill) {
            colour(rgb).ascii(isGrey(rgb) ? "g " : "rg ");
            fill = rgb;
        }
    }

    private PdfBuffer colour(int rgb) {
        if (isGrey(rgb)) {
            return content.number((rgb & 255) / 255f);
        }
        return content.number((rgb >> 16 & 255) / 255f)
                .number((rgb >> 8 & 255) / 255f)
                .number((rgb & 255) / 255f);
    }

    private static boolean isGrey(int rgb) {
        return (rgb >> 16 & 255) == (rgb & 255) && (rgb >> 8 & 255) == (rgb & 255);
    }

    /**
     * Makes a rectangle lead elsewhere.
     *
     * @param target where to, not null
     * @param contents what a reader is told about it, not null
     * @param owner the {@code Link} element around it, not null
     */
    public void link(
            float left,
            float top,
            float right,
            float bottom,
            LinkTarget target,
            String contents,
            StructureElement owner) {
        Link link =
                new Link(index, links.size(), left, top, right, bottom, target, contents, owner);
        links.add(link);
        owner.kids.add(link);
    }

    /** Puts off drawing at this place until all pages are there; it belongs to what is open now. */
    public void defer(Deferred deferred) {
        gaps.add(new Gap(content.size(), deferred));
    }

    /** Ends the page: fills the gaps and returns its content. */
    PdfBuffer finish() {
        closeMark();
        if (gaps.isEmpty()) {
            return content;
        }
        PdfBuffer before = content;
        content = new PdfBuffer(before.size() + 128 * gaps.size());
        drawingDeferred = true;
        int position = 0;
        for (Gap gap : gaps) {
            content.copy(before.array(), position, gap.position());
            position = gap.position();
            content.ascii("q ");
            forget();
            gap.deferred().draw(this);
            content.ascii("Q\n");
        }
        content.copy(before.array(), position, before.size());
        gaps.clear();
        drawingDeferred = false;
        return content;
    }
}
