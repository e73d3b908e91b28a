package org.forumkit.export.pdf.internal.section;

import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's portrait at the left of the text of a badge, as large as it leaves the text its room.
 *
 * <p>Where even the smallest leaves too little, it is left out and reported, and the text stands as
 * if there were none.
 *
 * <p>Immutable, for one thread.
 */
final class BadgePortrait {

    /** The sizes that are tried, the largest first. */
    private static final float[] SIZES = {1, 0.85f, 0.7f, 0.55f};

    private static final float MOST_WIDTH = 0.38f;
    private static final float MOST_HEIGHT = 0.72f;

    /** Makes the text of a badge for a width. */
    @FunctionalInterface
    interface Making {

        /** Returns the text as one of a set. */
        CardText text(CardSet set, float width);
    }

    private final Composer c;
    private final Entrant entrant;
    private final Illustration picture;
    private final float width;
    private final float height;
    private final float taken;

    private BadgePortrait(
            Composer c, Entrant entrant, Illustration picture, float width, float height) {
        this.c = c;
        this.entrant = entrant;
        this.picture = picture;
        this.width = Math.min(width, height * ratio(picture));
        this.height = height;
        this.taken = this.width + Math.max(this.width * 0.12f, height * 0.08f);
    }

    private static float ratio(Illustration picture) {
        return picture.data().width() / picture.data().height();
    }

    /**
     * Returns the portrait, null where none is given or it leaves the text too little room.
     *
     * @param width of the room for both
     * @param height of the room for both
     * @param making makes the text
     */
    static @Nullable BadgePortrait of(
            Composer c, Entrant entrant, float width, float height, Making making) {
        String source = entrant.source() + "/portrait";
        String reference = entrant.portrait();
        Illustration picture = Pictures.given(c, reference, source);
        if (reference == null || picture == null) {
            return null;
        }
        BadgePortrait fitting = null;
        for (float size : SIZES) {
            BadgePortrait portrait =
                    new BadgePortrait(
                            c,
                            entrant,
                            picture,
                            width * MOST_WIDTH * size,
                            height * MOST_HEIGHT * size);
            float rest = width - portrait.taken;
            CardSet alone = new CardSet(c);
            CardText text = making.text(alone, rest);
            if (text.fits()) {
                alone.add(text);
                alone.settle();
                if (!text.isCramped()) {
                    return portrait;
                }
                fitting = portrait;
            }
        }
        if (fitting == null) {
            c.flow().typesetter().problems().doesNotFit(reference, source);
        }
        return fitting;
    }

    /** Returns how much of the width it takes, with the space beside it. */
    float taken() {
        return taken;
    }

    /** Draws it at the left of a room. */
    void draw(PageCanvas sheet, float left, float top, float room, StructureElement owner) {
        PictureBlock block =
                picture.block(owner, c.languages(), entrant.name().first(), width, height);
        block.draw(c.flow().typesetter(), sheet, left, top + (room - block.height()) * 0.4f);
    }
}
