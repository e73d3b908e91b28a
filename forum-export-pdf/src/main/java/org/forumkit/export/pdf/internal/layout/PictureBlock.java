package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.picture.PictureData;

/**
 * A picture in its own ratio, which is never torn.
 *
 * <p>Immutable but for the structure element that it belongs to.
 */
public final class PictureBlock extends Block {

    private final PictureData picture;
    private final StructureElement element;
    private final String language;
    private final float width;
    private final float height;
    private final float space;

    /**
     * Creates one, as large as fits.
     *
     * @param picture the picture, not null
     * @param element what it is in the document's structure, not null
     * @param language of what is said of it, not null
     * @param mostWidth the room for it in points
     * @param mostHeight the room for it in points
     */
    public PictureBlock(
            PictureData picture,
            StructureElement element,
            String language,
            float mostWidth,
            float mostHeight) {
        this.picture = picture;
        this.element = element;
        this.language = language;
        this.width = Math.min(mostWidth, mostHeight * picture.width() / picture.height());
        this.height = width * picture.height() / picture.width();
        this.space = 0;
    }

    private PictureBlock(PictureBlock block, float space) {
        this.picture = block.picture;
        this.element = block.element;
        this.language = block.language;
        this.width = block.width;
        this.height = block.height;
        this.space = space;
    }

    /** Returns it with at least some space above and below, in points. */
    public PictureBlock spaced(float newSpace) {
        return new PictureBlock(this, newSpace);
    }

    /** Returns how wide it is in points. */
    public float width() {
        return width;
    }

    /** Returns how high it is in points. */
    public float height() {
        return height;
    }

    @Override
    float before() {
        return space;
    }

    @Override
    float after() {
        return space;
    }

    /** Draws it at a place of a page. */
    public void draw(Typesetter typesetter, PageCanvas page, float x, float top) {
        if (element == StructureElement.ARTIFACT) {
            page.markArtifact();
        } else {
            page.mark(element, language);
            element.boundingBox(x, page.height() - top - height, x + width, page.height() - top);
        }
        page.picture(typesetter.document().picture(picture), x, top, width, height);
    }

    @Override
    Box measure(Typesetter typesetter, float room) {
        return new Drawing(height, space, (page, x, top, width) -> draw(typesetter, page, x, top))
                .measure(typesetter, room);
    }
}
