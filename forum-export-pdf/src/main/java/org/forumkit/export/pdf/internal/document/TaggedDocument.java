package org.forumkit.export.pdf.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.export.pdf.internal.font.FontFace;
import org.forumkit.export.pdf.internal.picture.PictureData;

/**
 * A tagged document that grows page by page and is written at the end.
 *
 * <p>Equal calls give equal bytes: the document's identifier comes from its content and its dates
 * from {@link DocumentInfo}. Mutable, for one thread.
 */
public final class TaggedDocument {

    /** A named place. */
    record Place(int page, float y) {}

    private final DocumentInfo info;
    private final Sheets sheets;
    private final StructureElement root;
    private final List<PageCanvas> pages = new ArrayList<>();
    private final IdentityHashMap<FontFace, EmbeddedFont> fonts = new IdentityHashMap<>();
    private final List<EmbeddedFont> fontOrder = new ArrayList<>();
    private final IdentityHashMap<PictureData, EmbeddedPicture> pictures = new IdentityHashMap<>();
    private final Map<PictureData, EmbeddedPicture> pictureOrder = new LinkedHashMap<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Attachment> attachments = new TreeMap<>();

    /**
     * Starts an empty document.
     *
     * @param info what it says about itself, not null
     * @param sheets what its pages are printed on, not null
     */
    public TaggedDocument(DocumentInfo info, Sheets sheets) {
        this.info = info;
        this.sheets = sheets;
        this.root = StructureElement.root(info.language());
    }

    /** Returns the root of the logical structure, not null. */
    public StructureElement root() {
        return root;
    }

    /** Returns the pages so far, not null. */
    public List<PageCanvas> pages() {
        return pages;
    }

    /** Adds a page of a size in points. */
    public PageCanvas addPage(float width, float height) {
        return page(pages.size(), width, height);
    }

    /** Returns a page, which is added with those before it that are not there yet. */
    public PageCanvas page(int index, float width, float height) {
        while (pages.size() <= index) {
            pages.add(new PageCanvas(pages.size(), width, height, sheets));
        }
        return pages.get(index);
    }

    /** Returns a face as this document embeds it, not null. */
    public EmbeddedFont font(FontFace face) {
        EmbeddedFont font = fonts.get(face);
        if (font == null) {
            font = new EmbeddedFont(face, "F" + (fontOrder.size() + 1));
            fonts.put(face, font);
            fontOrder.add(font);
        }
        return font;
    }

    /** Returns a picture as this document embeds it, not null; of equal ones there is one. */
    public EmbeddedPicture picture(PictureData data) {
        EmbeddedPicture picture = pictures.get(data);
        if (picture == null) {
            picture =
                    pictureOrder.computeIfAbsent(
                            data,
                            first -> new EmbeddedPicture(first, "P" + (pictureOrder.size() + 1)));
            pictures.put(data, picture);
        }
        return picture;
    }

    /** Names a place on a page, for links and bookmarks; the first one of a name holds. */
    public void place(String name, PageCanvas page, float y) {
        places.putIfAbsent(name, new Place(page.index(), page.height() - y));
    }

    /** Returns the index of the page that a named place is on, -1 where there is none. */
    public int pageOf(String name) {
        Place place = places.get(name);
        return place == null ? -1 : place.page();
    }

    /** Adds a bookmark on the first level. */
    public Bookmark bookmark(String title, String place) {
        Bookmark bookmark = new Bookmark(title, place);
        bookmarks.add(bookmark);
        return bookmark;
    }

    /** Adds a file; one of the same name that is there already is replaced. */
    public void attach(Attachment attachment) {
        attachments.put(attachment.name(), attachment);
    }

    /**
     * Writes the document; nothing can be added afterwards.
     *
     * @param out where to, not null, not closed
     * @throws IOException if {@code out} fails
     */
    public void write(OutputStream out) throws IOException {
        DocumentWriter.write(this, out);
    }

    DocumentInfo info() {
        return info;
    }

    Sheets sheets() {
        return sheets;
    }

    List<EmbeddedFont> fonts() {
        return fontOrder;
    }

    Collection<EmbeddedPicture> pictures() {
        return pictureOrder.values();
    }

    Map<String, Place> places() {
        return places;
    }

    /** Returns the attached files in the order of their names. */
    Collection<Attachment> attachments() {
        return attachments.values();
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }
}
