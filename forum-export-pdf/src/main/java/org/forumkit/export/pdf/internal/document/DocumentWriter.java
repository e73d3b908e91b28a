package org.forumkit.export.pdf.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.export.pdf.internal.document.PageCanvas.Link;
import org.forumkit.export.pdf.internal.document.TaggedDocument.Place;

/** Turns a {@link TaggedDocument} into the objects of a file. */
final class DocumentWriter {

    private static final String PRODUCER = "Forum (forumkit.org)";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final TaggedDocument source;
    private final PdfFile file;
    private final int[] pages;

    /** The number of each page's first link; the others follow. */
    private final int[] firstLinks;

    private DocumentWriter(TaggedDocument source, PdfFile file) {
        this.source = source;
        this.file = file;
        this.pages = new int[source.pages().size()];
        this.firstLinks = new int[pages.length];
    }

    static void write(TaggedDocument source, OutputStream out) throws IOException {
        PdfFile file = new PdfFile(out);
        try {
            new DocumentWriter(source, file).write();
        } finally {
            file.release();
        }
    }

    private void write() throws IOException {
        int catalog = file.reserve();
        int firstPage = file.reserve(pages.length);
        Arrays.setAll(pages, i -> firstPage + i);
        StructureWriter structure = new StructureWriter(file, source.root());
        int pageTree = writePages(structure);
        int structureTree = structure.write(pages, firstLinks);
        writeCatalog(catalog, pageTree, structureTree);
        file.finish(catalog, writeInfo());
    }

    // ------------------------------------------------------------------ pages

    private int writePages(StructureWriter structure) throws IOException {
        int tree = file.reserve();
        int resources = file.reserve();
        for (int i = 0; i < pages.length; i++) {
            PageCanvas canvas = source.pages().get(i);
            PdfBuffer content = canvas.finish();
            int stream = file.reserve();
            file.stream(stream, "", content.array(), content.size());
            writeLinks(canvas, structure);
            structure.page(canvas.owners);
            PdfBuffer b = file.begin(pages[i]).ascii("<</Type/Page/Parent ").reference(tree);
            b.ascii("/MediaBox").numbers(0, 0, canvas.width(), canvas.height());
            b.ascii("/Resources ").reference(resources);
            b.ascii("/Contents ").reference(stream);
            b.ascii("/StructParents ").integer(i).ascii("/Tabs/S");
            if (!canvas.links.isEmpty()) {
                b.ascii("/Annots[");
                for (Link link : canvas.links) {
                    b.reference(firstLinks[i] + link.index());
                }
                b.raw(']');
            }
            b.ascii(">>");
        }
        PdfBuffer b = file.begin(tree).ascii("<</Type/Pages/Count ").integer(pages.length);
        b.ascii("/Kids[");
        for (int page : pages) {
            b.reference(page);
        }
        b.ascii("]>>");
        writeResources(resources);
        return tree;
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
        float height = canvas.height();
        for (Link link : canvas.links) {
            PdfBuffer b = file.begin(first + link.index());
            b.ascii("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]");
            b.ascii("/Rect");
            b.numbers(link.left(), height - link.bottom(), link.right(), height - link.top());
            b.ascii("/P ").reference(pages[link.page()]);
            if (link.target().external()) {
                b.ascii("/A<</S/URI/URI").string(address(link.target().value())).ascii(">>");
            } else {
                b.ascii("/Dest").string(key(link.target().value()));
            }
            b.ascii("/Contents").text(link.contents());
            b.ascii("/StructParent ").integer(pages.length + structure.link(link.owner()));
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

    // ---------------------------------------------------------------- catalog

    private void writeCatalog(int number, int pageTree, int structureTree) throws IOException {
        int outlines = writeOutlines();
        int places = writePlaces();
        int[] attached = writeAttachments();
        int intent = writeOutputIntent();
        byte[] xmp = Xmp.bytes(source.info(), PRODUCER);
        int metadata = file.reserve();
        file.plainStream(metadata, "/Type/Metadata/Subtype/XML", xmp, xmp.length);
        PdfBuffer b = file.begin(number).ascii("<</Type/Catalog/Pages ").reference(pageTree);
        b.ascii("/Lang").text(source.info().language());
        b.ascii("/MarkInfo<</Marked true>>/StructTreeRoot ").reference(structureTree);
        b.ascii("/ViewerPreferences<</DisplayDocTitle true>>");
        if (outlines != 0) {
            b.ascii("/Outlines ").reference(outlines).ascii("/PageMode/UseOutlines");
        }
        // The numbers at the foot of pages count from the first page, as these do.
        b.ascii("/PageLabels<</Nums[0<</S/D>>]>>");
        writeNames(b, places, attached);
        b.ascii("/Metadata ").reference(metadata);
        b.ascii("/OutputIntents[").reference(intent).ascii("]>>");
    }

    private void writeNames(PdfBuffer b, int places, int[] attached) {
        if (places == 0 && attached.length == 0) {
            return;
        }
        b.ascii("/Names<<");
        if (places != 0) {
            b.ascii("/Dests ").reference(places);
        }
        if (attached.length > 0) {
            b.ascii("/EmbeddedFiles<</Names[");
            int i = 0;
            for (Attachment each : source.attachments()) {
                b.string(key(each.name())).reference(attached[i++]);
            }
            b.ascii("]>>");
        }
        b.ascii(">>");
        if (attached.length > 0) {
            b.ascii("/AF[");
            for (int each : attached) {
                b.reference(each);
            }
            b.raw(']');
        }
    }

    /** Writes the attached files and what is said of each; returns the numbers of the latter. */
    private int[] writeAttachments() throws IOException {
        int[] numbers = new int[source.attachments().size()];
        String date = PDF_DATE.format(source.info().created());
        int i = 0;
        for (Attachment each : source.attachments()) {
            byte[] octets = each.octets();
            int stream = file.reserve();
            PdfBuffer entries = new PdfBuffer(128);
            entries.ascii("/Type/EmbeddedFile/Subtype").name(each.mediaType());
            entries.ascii("/Params<</Size ").integer(octets.length);
            entries.ascii("/ModDate").text(date).ascii(">>");
            file.stream(
                    stream,
                    new String(entries.array(), 0, entries.size(), StandardCharsets.ISO_8859_1),
                    octets,
                    octets.length);
            numbers[i] = file.reserve();
            PdfBuffer b = file.begin(numbers[i++]).ascii("<</Type/Filespec/F");
            b.text(each.name()).ascii("/UF").text(each.name());
            b.ascii("/Desc").text(each.description());
            b.ascii("/AFRelationship/Alternative/EF<</F ").reference(stream);
            b.ascii("/UF ").reference(stream).ascii(">>>>");
        }
        return numbers;
    }

    private int writeOutputIntent() throws IOException {
        byte[] icc = SrgbProfile.bytes();
        int profile = file.reserve();
        file.stream(profile, "/N 3", icc, icc.length);
        int number = file.reserve();
        file.begin(number)
                .ascii("<</Type/OutputIntent/S/GTS_PDFA1")
                .ascii("/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)")
                .ascii("/DestOutputProfile ")
                .reference(profile)
                .ascii(">>");
        return number;
    }

    /** Writes the places by name, as names of bytes that ascend; returns 0 where there are none. */
    private int writePlaces() throws IOException {
        if (source.places().isEmpty()) {
            return 0;
        }
        Map<byte[], Place> places = new TreeMap<>(Arrays::compareUnsigned);
        source.places().forEach((name, place) -> places.put(key(name), place));
        int number = file.reserve();
        PdfBuffer b = file.begin(number).ascii("<</Names[");
        places.forEach(
                (name, place) ->
                        b.string(name)
                                .raw('[')
                                .reference(pages[place.page()])
                                .ascii("/XYZ 0 ")
                                .number(place.y())
                                .ascii("null]"));
        b.ascii("]>>");
        return number;
    }

    private static byte[] key(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }

    private int writeInfo() throws IOException {
        DocumentInfo info = source.info();
        int number = file.reserve();
        PdfBuffer b = file.begin(number).ascii("<</Title").text(info.title());
        if (!info.author().isEmpty()) {
            b.ascii("/Author").text(info.author());
        }
        if (!info.subject().isEmpty()) {
            b.ascii("/Subject").text(info.subject());
        }
        String date = PDF_DATE.format(info.created());
        b.ascii("/Producer").text(PRODUCER);
        b.ascii("/CreationDate").text(date).ascii("/ModDate").text(date).ascii(">>");
        return number;
    }

    // --------------------------------------------------------------- bookmarks

    private int writeOutlines() throws IOException {
        List<Bookmark> bookmarks = source.bookmarks();
        if (bookmarks.isEmpty()) {
            return 0;
        }
        int number = file.reserve();
        int[] kids = writeBookmarks(bookmarks, number);
        file.begin(number)
                .ascii("<</Type/Outlines/First ")
                .reference(kids[0])
                .ascii("/Last ")
                .reference(kids[kids.length - 1])
                .ascii("/Count ")
                .integer(kids.length)
                .ascii(">>");
        return number;
    }

    private int[] writeBookmarks(List<Bookmark> bookmarks, int parent) throws IOException {
        int[] numbers = new int[bookmarks.size()];
        int first = file.reserve(numbers.length);
        Arrays.setAll(numbers, i -> first + i);
        for (int i = 0; i < numbers.length; i++) {
            Bookmark bookmark = bookmarks.get(i);
            int[] kids = writeBookmarks(bookmark.kids, numbers[i]);
            PdfBuffer b = file.begin(numbers[i]).ascii("<</Title").text(bookmark.title());
            b.ascii("/Parent ").reference(parent);
            b.ascii("/Dest").string(key(bookmark.place()));
            if (i > 0) {
                b.ascii("/Prev ").reference(numbers[i - 1]);
            }
            if (i + 1 < numbers.length) {
                b.ascii("/Next ").reference(numbers[i + 1]);
            }
            if (kids.length > 0) {
                b.ascii("/First ").reference(kids[0]);
                b.ascii("/Last ").reference(kids[kids.length - 1]);
                b.ascii("/Count ").integer(-kids.length);
            }
            b.ascii(">>");
        }
        return numbers;
    }
}
