package org.forumkit.export.pdf.internal.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.forumkit.export.pdf.internal.document.PageCanvas.Link;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sides of the sheets with the pages that stand on them, and the links and fonts of
 * these. A document whose pages are not imposed has a side for each page.
 */
final class PageWriter {

    private final TaggedDocument source;
    private final PdfFile file;
    private final Sheets sheets;

    /** The pages on each side, in the order of reading. */
    private final List<List<PageCanvas>> sides = new ArrayList<>();

    private final int firstSide;

    /** The number of each page's first link; the others follow. */
    private final int[] firstLinks;

    PageWriter(TaggedDocument source, PdfFile file) {
        this.source = source;
        this.file = file;
        this.sheets = source.sheets();
        int pages = source.pages().size();
        int count = sheets.imposition().sides(pages);
        for (int i = 0; i < count; i++) {
            sides.add(new ArrayList<>(sheets.imposition().columns()));
        }
        for (PageCanvas page : source.pages()) {
            sides.get(side(page.index())).add(page);
        }
        this.firstSide = file.reserve(count);
        this.firstLinks = new int[pages];
    }

    private int side(int page) {
        return sheets.imposition().side(page, source.pages().size());
    }

    /** Returns the number of the object of the side that a page stands on. */
    int object(int page) {
        return firstSide + side(page);
    }

    /** Returns the number of the object of a link. */
    int object(Link link) {
        return firstLinks[link.page()] + link.index();
    }

    /** Returns how far from the left of its side a page stands, in points. */
    float left(int page) {
        return sheets.margin()
                + sheets.imposition().column(page) * source.pages().get(page).width();
    }

    /** Returns how far from the lower edge of their side pages stand, in points. */
    float above() {
        return sheets.margin();
    }

    /** Writes all sides; returns the number of the tree's object. */
    int write(StructureWriter structure) throws IOException {
        int tree = file.reserve();
        int resources = file.reserve();
        for (int i = 0; i < sides.size(); i++) {
            writeSide(i, tree, resources, structure);
        }
        PdfBuffer b = file.begin(tree).ascii("<</Type/Pages/Count ").integer(sides.size());
        b.ascii("/Kids[");
        for (int i = 0; i < sides.size(); i++) {
            b.reference(firstSide + i);
        }
        b.ascii("]>>");
        writeResources(resources);
        return tree;
    }

    private void writeSide(int index, int tree, int resources, StructureWriter structure)
            throws IOException {
        List<PageCanvas> pages = sides.get(index);
        // The back of the last sheet of a booklet may be empty.
        PageCanvas any = pages.isEmpty() ? source.pages().get(0) : pages.get(0);
        float margin = sheets.margin();
        float width = any.width() * sheets.imposition().columns() + 2 * margin;
        float height = any.height() + 2 * margin;
        PdfBuffer content = content(pages, new PageCanvas(0, width, height, Sheets.pages()), any);
        int stream = file.reserve();
        file.stream(stream, "", content.array(), content.size());
        for (PageCanvas page : pages) {
            writeLinks(page, structure);
        }
        structure.side(owners(pages));
        PdfBuffer b = file.begin(firstSide + index).ascii("<</Type/Page/Parent ").reference(tree);
        b.ascii("/MediaBox").numbers(0, 0, width, height);
        if (margin > 0) {
            box(b, "/BleedBox", margin - sheets.bleed(), width, height);
            box(b, "/TrimBox", margin, width, height);
        }
        b.ascii("/Resources ").reference(resources);
        b.ascii("/Contents ").reference(stream);
        b.ascii("/StructParents ").integer(index).ascii("/Tabs/S");
        if (pages.stream().anyMatch(page -> !page.links.isEmpty())) {
            b.ascii("/Annots[");
            pages.forEach(page -> page.links.forEach(link -> b.reference(object(link))));
            b.raw(']');
        }
        b.ascii(">>");
    }

    private static void box(PdfBuffer b, String name, float inset, float width, float height) {
        b.ascii(name).numbers(inset, inset, width - inset, height - inset);
    }

    /** The content of a side: that of a page as it is, or that of several, and marks. */
    private PdfBuffer content(List<PageCanvas> pages, PageCanvas side, PageCanvas any) {
        if (sheets.margin() == 0 && sheets.imposition().columns() == 1) {
            return pages.get(0).finish();
        }
        PdfBuffer all = new PdfBuffer(8192);
        for (PageCanvas page : pages) {
            PdfBuffer content = page.finish();
            all.ascii("q 1 0 0 1 ").number(left(page.index())).number(above());
            all.ascii("cm\n").copy(content.array(), 0, content.size()).ascii("Q\n");
        }
        sheets.mark(side, any.width());
        PdfBuffer marks = side.finish();
        return all.copy(marks.array(), 0, marks.size());
    }

    /** Who owns what the pages of a side hold, by its numbers. */
    private List<@Nullable StructureElement> owners(List<PageCanvas> pages) {
        int columns = sheets.imposition().columns();
        if (columns == 1) {
            return List.copyOf(pages.get(0).owners);
        }
        int most = pages.stream().mapToInt(page -> page.owners.size()).max().orElse(0);
        List<@Nullable StructureElement> owners =
                new ArrayList<>(Collections.nCopies(most * columns, null));
        for (PageCanvas page : pages) {
            int column = sheets.imposition().column(page.index());
            for (int i = 0; i < page.owners.size(); i++) {
                owners.set(i * columns + column, page.owners.get(i));
            }
        }
        return owners;
    }

    private void writeResources(int number) throws IOException {
        PdfBuffer fonts = new PdfBuffer(256);
        FontWriter writer = new FontWriter(file);
        for (EmbeddedFont font : source.fonts()) {
            if (font.subset().size() > 1) {
                fonts.name(font.resource()).raw(' ').reference(writer.write(font));
            }
        }
        PdfBuffer pictures = new PdfBuffer(64);
        for (EmbeddedPicture picture : source.pictures()) {
            pictures.name(picture.resource()).raw(' ').reference(picture.write(file));
        }
        PdfBuffer b = file.begin(number).ascii("<</Font<<").copy(fonts.array(), 0, fonts.size());
        if (pictures.size() > 0) {
            b.ascii(">>/XObject<<").copy(pictures.array(), 0, pictures.size());
        }
        b.ascii(">>>>");
    }

    private void writeLinks(PageCanvas canvas, StructureWriter structure) throws IOException {
        int first = file.reserve(canvas.links.size());
        firstLinks[canvas.index()] = first;
        float x = left(canvas.index());
        float y = above() + canvas.height();
        for (Link link : canvas.links) {
            PdfBuffer b = file.begin(first + link.index());
            boolean framed = link.target().look() == LinkLook.FRAMED;
            b.ascii("<</Type/Annot/Subtype/Link/F 4/Border[0 0 ").ascii(framed ? "0.5]" : "0]");
            b.ascii("/Rect");
            float room = framed ? 1 : 0;
            b.numbers(
                    x + link.left() - room,
                    y - link.bottom(),
                    x + link.right() + room,
                    y - link.top());
            b.ascii("/P ").reference(object(link.page()));
            if (link.target().external()) {
                b.ascii("/A<</S/URI/URI").string(address(link.target().value())).ascii(">>");
            } else {
                b.ascii("/Dest").string(DocumentWriter.key(link.target().value()));
            }
            b.ascii("/Contents").text(link.contents());
            b.ascii("/StructParent ").integer(sides.size() + structure.link(link.owner()));
            b.ascii(">>");
        }
    }

    /** An address in ASCII, which is all that one may hold. */
    private static byte[] address(String uri) {
        StringBuilder address = new StringBuilder(uri.length());
        for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                address.append((char) b);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        }
        return address.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Writes what viewers call the sides: as the numbers at the foot of pages, which count from the
     * first page, and as both of them where two pages stand on a side.
     */
    void writeLabels(PdfBuffer b) {
        b.ascii("/PageLabels<</Nums[");
        if (sheets.imposition().columns() == 2 && !sheets.imposition().leaflet()) {
            for (int i = 0; i < sides.size(); i++) {
                StringBuilder label = new StringBuilder();
                sides.get(i).stream()
                        .sorted(
                                (one, other) ->
                                        Float.compare(left(one.index()), left(other.index())))
                        .forEach(
                                page ->
                                        label.append(label.isEmpty() ? "" : ", ")
                                                .append(page.index() + 1));
                b.integer(i).ascii("<</P").text(label.toString()).ascii(">>");
            }
        } else {
            b.ascii("0<</S/D>>");
        }
        b.ascii("]>>");
    }
}
