package org.forumkit.export.pdf.internal.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.forumkit.export.pdf.internal.document.PageCanvas.Link;
import org.forumkit.export.pdf.internal.document.StructureElement.MarkedContent;
import org.forumkit.export.pdf.internal.font.FontFace;
import org.forumkit.export.pdf.internal.font.FontSubset;
import org.jspecify.annotations.Nullable;

/** Turns a {@link TaggedDocument} into the objects of a file. */
final class DocumentWriter {

    private static final String PRODUCER = "Forum (forumkit.org)";
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final COSName S = name("S");
    private static final COSName P = name("P");
    private static final COSName K = name("K");
    private static final COSName PG = name("Pg");
    private static final COSName STRUCT_ELEM = name("StructElem");
    private static final COSName LANG = name("Lang");
    private static final COSName DEST = name("Dest");

    private final TaggedDocument source;
    private final PDDocument document = new PDDocument();
    private final COSDocument cos = document.getDocument();
    private final COSDictionary[] pages;
    private final IdentityHashMap<StructureElement, COSDictionary> elements =
            new IdentityHashMap<>();
    private final IdentityHashMap<Link, COSDictionary> links = new IdentityHashMap<>();
    private final COSArray parentNumbers = new COSArray();
    private final Deflater deflater = new Deflater();
    private final MessageDigest digest = sha256();
    private byte[] packed = new byte[1 << 16];

    DocumentWriter(TaggedDocument source) {
        this.source = source;
        this.pages = new COSDictionary[source.pages().size()];
    }

    private static COSName name(String value) {
        return COSName.getPDFName(value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void write(OutputStream out) throws IOException {
        try (document) {
            document.setVersion(1.7f);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            writePages(catalog);
            writeStructure(catalog);
            writeCatalog(catalog);
            identify();
            document.save(new Unclosed(out), CompressParameters.DEFAULT_COMPRESSION);
        } finally {
            deflater.end();
        }
        out.flush();
    }

    // ------------------------------------------------------------------ pages

    private void writePages(COSDictionary catalog) throws IOException {
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new COSDictionary();
        }
        COSDictionary tree = (COSDictionary) catalog.getDictionaryObject(COSName.PAGES);
        COSDictionary resources = new COSDictionary();
        COSArray kids = new COSArray();
        int linkKey = pages.length;
        COSArray linkNumbers = new COSArray();
        for (int i = 0; i < pages.length; i++) {
            PageCanvas canvas = source.pages().get(i);
            ContentBuffer content = canvas.finish();
            digest.update(content.array(), 0, content.size());
            COSDictionary page = pages[i];
            page.setItem(COSName.TYPE, COSName.PAGE);
            page.setItem(COSName.PARENT, tree);
            page.setItem(COSName.MEDIA_BOX, numbers(0, 0, canvas.width(), canvas.height()));
            page.setItem(COSName.RESOURCES, resources);
            page.setItem(COSName.CONTENTS, stream(content.array(), content.size()));
            page.setInt(name("StructParents"), i);
            page.setItem(name("Tabs"), S);
            COSArray owners = new COSArray();
            for (StructureElement owner : canvas.owners) {
                owners.add(element(owner));
            }
            parentNumbers.add(COSInteger.get(i));
            parentNumbers.add(owners);
            if (!canvas.links.isEmpty()) {
                COSArray annotations = new COSArray();
                for (Link link : canvas.links) {
                    annotations.add(annotation(link, page, canvas.height(), linkKey));
                    linkNumbers.add(COSInteger.get(linkKey++));
                    linkNumbers.add(element(link.owner()));
                }
                page.setItem(name("Annots"), annotations);
            }
            kids.add(page);
        }
        parentNumbers.addAll(linkNumbers);
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.length);
        COSDictionary fonts = new COSDictionary();
        for (EmbeddedFont font : source.fonts()) {
            if (font.subset().size() > 1) {
                fonts.setItem(name(font.resource()), font(font));
            }
        }
        resources.setItem(COSName.FONT, fonts);
    }

    private COSDictionary annotation(Link link, COSDictionary page, float height, int key) {
        COSDictionary a = new COSDictionary();
        links.put(link, a);
        a.setItem(COSName.TYPE, COSName.ANNOT);
        a.setItem(COSName.SUBTYPE, name("Link"));
        a.setInt(name("F"), 4);
        a.setItem(name("Border"), numbers(0, 0, 0));
        a.setItem(
                name("Rect"),
                numbers(link.left(), height - link.bottom(), link.right(), height - link.top()));
        a.setItem(P, page);
        if (link.target().external()) {
            COSDictionary action = new COSDictionary();
            action.setDirect(true);
            action.setItem(S, name("URI"));
            action.setString("URI", link.target().value());
            a.setItem(COSName.A, action);
        } else {
            a.setItem(DEST, new COSString(link.target().value()));
        }
        a.setString(COSName.CONTENTS, link.contents());
        a.setInt(name("StructParent"), key);
        return a;
    }

    // ------------------------------------------------------------------ fonts

    private COSDictionary font(EmbeddedFont font) throws IOException {
        FontSubset subset = font.subset();
        FontFace face = subset.face();
        byte[] program = subset.toFontFile();
        digest.update(program);
        COSStream file = stream(program, program.length);
        file.setInt(COSName.LENGTH1, program.length);
        float scale = 1000f / face.unitsPerEm();
        String baseName = tag(program) + "+" + face.postScriptName();

        int[] box = face.boundingBox();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, name("FontDescriptor"));
        descriptor.setName(name("FontName"), baseName);
        descriptor.setInt(name("Flags"), 4);
        descriptor.setItem(
                name("FontBBox"),
                numbers(box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale));
        descriptor.setFloat(name("ItalicAngle"), face.italicAngle());
        descriptor.setInt(name("Ascent"), Math.round(face.ascent() * scale));
        descriptor.setInt(name("Descent"), Math.round(face.descent() * scale));
        descriptor.setInt(name("CapHeight"), Math.round(face.capHeight() * scale));
        descriptor.setInt(name("StemV"), face.weight() / 5);
        descriptor.setItem(name("FontFile2"), file);

        COSArray widths = new COSArray();
        for (int cid = 1; cid < subset.size(); cid++) {
            widths.add(COSInteger.get(Math.round(subset.advance(cid) * scale)));
        }
        COSArray w = new COSArray();
        w.add(COSInteger.ONE);
        w.add(widths);

        COSDictionary system = new COSDictionary();
        system.setDirect(true);
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "Identity");
        system.setInt("Supplement", 0);

        COSDictionary cid = new COSDictionary();
        cid.setItem(COSName.TYPE, COSName.FONT);
        cid.setItem(COSName.SUBTYPE, name("CIDFontType2"));
        cid.setName(COSName.BASE_FONT, baseName);
        cid.setItem(name("CIDSystemInfo"), system);
        cid.setItem(name("CIDToGIDMap"), name("Identity"));
        cid.setItem(name("FontDescriptor"), descriptor);
        cid.setInt(name("DW"), 1000);
        cid.setItem(name("W"), w);

        byte[] unicode = font.toUnicode();
        COSDictionary type0 = new COSDictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, name("Type0"));
        type0.setName(COSName.BASE_FONT, baseName);
        type0.setItem(COSName.ENCODING, name("Identity-H"));
        COSArray descendants = new COSArray();
        descendants.add(cid);
        type0.setItem(name("DescendantFonts"), descendants);
        type0.setItem(name("ToUnicode"), stream(unicode, unicode.length));
        return type0;
    }

    /** Six letters from the font's content, as a subset's name begins. */
    private static String tag(byte[] program) {
        byte[] hash = sha256().digest(program);
        StringBuilder tag = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + (hash[i] & 255) % 26));
        }
        return tag.toString();
    }

    // -------------------------------------------------------------- structure

    private COSDictionary element(StructureElement element) {
        return elements.computeIfAbsent(element, e -> new COSDictionary());
    }

    private void writeStructure(COSDictionary catalog) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, name("StructTreeRoot"));
        tree.setItem(K, element(source.root()));
        COSDictionary parents = new COSDictionary();
        parents.setItem(name("Nums"), parentNumbers);
        tree.setItem(name("ParentTree"), parents);
        tree.setInt(name("ParentTreeNextKey"), parentNumbers.size() / 2);
        fill(source.root(), tree);
        catalog.setItem(name("StructTreeRoot"), tree);
        COSDictionary marked = new COSDictionary();
        marked.setDirect(true);
        marked.setBoolean("Marked", true);
        catalog.setItem(name("MarkInfo"), marked);
    }

    private void fill(StructureElement element, COSDictionary parent) {
        COSDictionary d = element(element);
        d.setItem(COSName.TYPE, STRUCT_ELEM);
        d.setItem(S, name(element.type()));
        d.setItem(P, parent);
        String language = element.ownLanguage();
        if (language != null) {
            d.setString(LANG, language);
        }
        String alternate = element.alternateText();
        if (alternate != null) {
            d.setString(name("Alt"), alternate);
        }
        COSDictionary attributes = attributes(element);
        if (attributes != null) {
            d.setItem(COSName.A, attributes);
        }
        int home = -1;
        COSArray kids = new COSArray();
        for (Object kid : element.kids) {
            if (kid instanceof StructureElement child) {
                kids.add(element(child));
            } else if (kid instanceof MarkedContent content) {
                if (home < 0) {
                    home = content.page();
                    d.setItem(PG, pages[home]);
                }
                kids.add(
                        content.page() == home
                                ? COSInteger.get(content.id())
                                : reference("MCR", content.page(), "MCID", content.id()));
            } else if (kid instanceof Link link) {
                COSDictionary object = reference("OBJR", link.page(), null, 0);
                object.setItem(name("Obj"), links.get(link));
                kids.add(object);
            }
        }
        if (kids.size() == 1) {
            d.setItem(K, kids.get(0));
        } else if (kids.size() > 1) {
            d.setItem(K, kids);
        }
        for (Object kid : element.kids) {
            if (kid instanceof StructureElement child) {
                fill(child, d);
            }
        }
    }

    private COSDictionary reference(String type, int page, @Nullable String key, int id) {
        COSDictionary r = new COSDictionary();
        r.setDirect(true);
        r.setItem(COSName.TYPE, name(type));
        r.setItem(PG, pages[page]);
        if (key != null) {
            r.setInt(key, id);
        }
        return r;
    }

    private static @Nullable COSDictionary attributes(StructureElement element) {
        String scope = element.scope();
        String numbering = element.numbering();
        if (scope == null && numbering == null && element.columnSpan() == 1) {
            return null;
        }
        COSDictionary a = new COSDictionary();
        a.setDirect(true);
        a.setItem(name("O"), name(numbering == null ? "Table" : "List"));
        if (scope != null) {
            a.setName("Scope", scope);
        }
        if (numbering != null) {
            a.setName("ListNumbering", numbering);
        }
        if (element.columnSpan() != 1) {
            a.setInt("ColSpan", element.columnSpan());
        }
        return a;
    }

    // ---------------------------------------------------------------- catalog

    private void writeCatalog(COSDictionary catalog) throws IOException {
        DocumentInfo info = source.info();
        catalog.setString(LANG, info.language());
        COSDictionary preferences = new COSDictionary();
        preferences.setDirect(true);
        preferences.setBoolean("DisplayDocTitle", true);
        catalog.setItem(name("ViewerPreferences"), preferences);
        if (!source.bookmarks().isEmpty()) {
            COSDictionary outlines = new COSDictionary();
            outlines.setItem(COSName.TYPE, name("Outlines"));
            outline(source.bookmarks(), outlines);
            outlines.setInt(COSName.COUNT, source.bookmarks().size());
            catalog.setItem(name("Outlines"), outlines);
            catalog.setItem(name("PageMode"), name("UseOutlines"));
        }
        COSArray names = new COSArray();
        source.places()
                .forEach(
                        (key, place) -> {
                            names.add(new COSString(key));
                            COSArray target = new COSArray();
                            target.add(pages[place.page()]);
                            target.add(name("XYZ"));
                            target.add(COSInteger.ZERO);
                            target.add(new COSFloat(place.y()));
                            target.add(COSNull.NULL);
                            names.add(target);
                        });
        if (names.size() > 0) {
            COSDictionary destinations = new COSDictionary();
            destinations.setItem(name("Names"), names);
            COSDictionary trees = new COSDictionary();
            trees.setItem(name("Dests"), destinations);
            catalog.setItem(name("Names"), trees);
        }
        byte[] xmp = Xmp.bytes(info, PRODUCER);
        digest.update(xmp);
        COSStream metadata = cos.createCOSStream();
        try (OutputStream o = metadata.createRawOutputStream()) {
            o.write(xmp);
        }
        metadata.setItem(COSName.TYPE, name("Metadata"));
        metadata.setItem(COSName.SUBTYPE, name("XML"));
        catalog.setItem(name("Metadata"), metadata);
        byte[] icc = SrgbProfile.bytes();
        COSStream profile = stream(icc, icc.length);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, name("OutputIntent"));
        intent.setItem(S, name("GTS_PDFA1"));
        intent.setString("OutputConditionIdentifier", "sRGB IEC61966-2.1");
        intent.setString("Info", "sRGB IEC61966-2.1");
        intent.setItem(name("DestOutputProfile"), profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        catalog.setItem(name("OutputIntents"), intents);
        writeInfo(info);
    }

    private void writeInfo(DocumentInfo info) {
        COSDictionary d = document.getDocumentInformation().getCOSObject();
        d.setString(COSName.TITLE, info.title());
        if (!info.author().isEmpty()) {
            d.setString(name("Author"), info.author());
        }
        if (!info.subject().isEmpty()) {
            d.setString(name("Subject"), info.subject());
        }
        d.setString(name("Producer"), PRODUCER);
        String date = PDF_DATE.format(info.created());
        d.setString(name("CreationDate"), date);
        d.setString(name("ModDate"), date);
    }

    private void outline(List<Bookmark> bookmarks, COSDictionary parent) {
        COSDictionary previous = null;
        for (Bookmark bookmark : bookmarks) {
            COSDictionary d = new COSDictionary();
            d.setString(COSName.TITLE, bookmark.title());
            d.setItem(COSName.PARENT, parent);
            d.setItem(DEST, new COSString(bookmark.place()));
            if (previous == null) {
                parent.setItem(name("First"), d);
            } else {
                d.setItem(name("Prev"), previous);
                previous.setItem(name("Next"), d);
            }
            if (!bookmark.kids.isEmpty()) {
                outline(bookmark.kids, d);
                d.setInt(COSName.COUNT, -bookmark.kids.size());
            }
            previous = d;
        }
        if (previous != null) {
            parent.setItem(name("Last"), previous);
        }
    }

    private void identify() {
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        ids.setDirect(true);
        cos.setDocumentID(ids);
    }

    // ---------------------------------------------------------------- objects

    private static COSArray numbers(float... values) {
        COSArray a = new COSArray();
        for (float v : values) {
            COSBase number =
                    v == (int) v
                            ? COSInteger.get((int) v)
                            : new COSFloat(Math.round(v * 100) / 100f);
            a.add(number);
        }
        return a;
    }

    private COSStream stream(byte[] data, int length) throws IOException {
        deflater.reset();
        deflater.setInput(data, 0, length);
        deflater.finish();
        COSStream stream = cos.createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream o = stream.createRawOutputStream()) {
            while (!deflater.finished()) {
                o.write(packed, 0, deflater.deflate(packed));
            }
        }
        return stream;
    }

    /** Keeps the caller's stream open when the file is complete. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
