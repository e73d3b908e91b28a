package org.forumkit.export.pdf.internal.picture;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a document embeds it: an image, or a drawing, that fills the unit square.
 *
 * <p>Immutable and thread-safe; nobody changes the content.
 */
public final class PictureData {

    /** How many times one edge may be as long as the other. */
    private static final float MOST_RATIO = 100;

    /** The most pixels of an image; a page of A3 at 500 dots per inch has fewer. */
    private static final long MOST_PIXELS = 50_000_000;

    private final float width;
    private final float height;
    private final String entries;
    private final byte[] content;
    private final boolean packed;
    private final @Nullable PictureData mask;
    private final String turn;

    PictureData(
            float width,
            float height,
            String entries,
            byte[] content,
            boolean packed,
            @Nullable PictureData mask,
            String turn) {
        this.width = width;
        this.height = height;
        this.entries = entries;
        this.content = content;
        this.packed = packed;
        this.mask = mask;
        this.turn = turn;
    }

    /** Returns how wide it is seen, in units of its own. */
    public float width() {
        return width;
    }

    /** Returns how high it is seen, in the same units. */
    public float height() {
        return height;
    }

    /** Returns the entries of its dictionary, ASCII. */
    public String entries() {
        return entries;
    }

    /** Returns its stream, which is not to be changed. */
    public byte[] content() {
        return content;
    }

    /** Returns whether the stream is compressed as the entries say. */
    public boolean packed() {
        return packed;
    }

    /** Returns how much of it covers what is below, null for all of it. */
    public @Nullable PictureData mask() {
        return mask;
    }

    /** Returns the matrix that turns it upright, empty where it is. */
    public String turn() {
        return turn;
    }

    /** Compares the content too, for a picture that is read twice is one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PictureData data
                && width == data.width
                && height == data.height
                && entries.equals(data.entries)
                && turn.equals(data.turn)
                && Objects.equals(mask, data.mask)
                && Arrays.equals(content, data.content);
    }

    @Override
    public int hashCode() {
        return entries.hashCode() + 31 * Arrays.hashCode(content);
    }

    static void checkPixels(String source, long width, long height) {
        if (width <= 0 || height <= 0) {
            throw new PictureException(
                    source + ": has " + width + " x " + height + " pixels, that is none");
        }
        if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
            throw new PictureException(
                    source + ": has " + width + " x " + height + " pixels, more than 50 million");
        }
        checkRatio(source, (double) width, (double) height);
    }

    static void checkRatio(String source, double width, double height) {
        if (width > MOST_RATIO * height || height > MOST_RATIO * width) {
            throw new PictureException(
                    source + ": one edge is more than 100 times as long as the other");
        }
    }

    /** The entries of an image. */
    static String image(long width, long height, String colours, int bits) {
        return "/Type/XObject/Subtype/Image/Width "
                + width
                + "/Height "
                + height
                + "/ColorSpace"
                + colours
                + "/BitsPerComponent "
                + bits;
    }
}
