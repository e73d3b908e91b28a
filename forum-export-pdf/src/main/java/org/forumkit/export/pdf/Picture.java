package org.forumkit.export.pdf;

import java.nio.file.Path;
import java.util.Objects;
import org.forumkit.export.pdf.internal.picture.PictureData;
import org.forumkit.export.pdf.internal.picture.PictureFiles;
import org.forumkit.export.pdf.internal.section.Illustration;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A picture to print: a logo, a map, a photograph.
 *
 * <p>It is a PNG or JPEG file, or an SVG file of plain shapes, which stays sharp at any size; which
 * of them is found out from its content. PNG may be partly transparent; JPEG is grey or RGB; of SVG
 * what would look otherwise than in a browser, such as text, gradients and style sheets, is refused
 * by name. A picture has 50 million pixels and 32 MiB at most, SVG 4 MiB. Colours are taken for
 * sRGB. Nothing is fetched, and what a camera wrote into a file about where it was is left out.
 *
 * <p>Readers who do not see it are told what it shows: what it says itself ({@link #describedBy}),
 * else whose logo or portrait, or of what venue the floor plan it is; where neither is known, it is
 * decoration.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Picture {

    private final PictureData data;
    private final @Nullable Text description;
    private final boolean decorative;

    private Picture(PictureData data, @Nullable Text description, boolean decorative) {
        this.data = data;
        this.description = description;
        this.decorative = decorative;
    }

    /**
     * Reads a picture from a file.
     *
     * @param file the file, not null
     * @return the picture, not null
     * @throws IllegalArgumentException if the file cannot be read, is broken, or holds what cannot
     *     be printed; the message names the file, the place in it and the fault
     */
    public static Picture read(Path file) {
        Objects.requireNonNull(file, "file must not be null");
        return new Picture(PictureFiles.read(file), null, false);
    }

    /**
     * Reads a picture from the octets of a file.
     *
     * @param octets the file, not null, copied
     * @return the picture, not null
     * @throws IllegalArgumentException if it is broken, or holds what cannot be printed; the
     *     message names the place in it and the fault
     */
    public static Picture read(byte[] octets) {
        Objects.requireNonNull(octets, "octets must not be null");
        return new Picture(PictureFiles.read("picture", octets), null, false);
    }

    /**
     * Says what it shows, for readers who do not see it.
     *
     * @param text what it shows, in one language or several, not null
     * @return a changed copy, not null
     * @throws IllegalArgumentException if the text is empty or blank in a language
     */
    public Picture describedBy(Text text) {
        Objects.requireNonNull(text, "text must not be null");
        boolean blank = text.translations().values().stream().anyMatch(String::isBlank);
        if (blank || text.translations().isEmpty()) {
            throw new IllegalArgumentException("text must not be blank, was " + text);
        }
        return new Picture(data, text, false);
    }

    /**
     * Marks it as decoration, of which readers who do not see it are told nothing.
     *
     * @return a changed copy, not null
     */
    public Picture asDecoration() {
        return new Picture(data, null, true);
    }

    /**
     * Returns what it shows.
     *
     * @return the text, null if nothing is said
     */
    public @Nullable Text description() {
        return description;
    }

    /**
     * Returns whether it is marked as decoration.
     *
     * @return true if it is
     */
    public boolean isDecoration() {
        return decorative;
    }

    /**
     * Returns how wide it is in units of its own: pixels, or what an SVG file counts in.
     *
     * @return the width, more than 0
     */
    public float width() {
        return data.width();
    }

    /**
     * Returns how high it is in the same units.
     *
     * @return the height, more than 0
     */
    public float height() {
        return data.height();
    }

    /** Returns it as sections print it. */
    Illustration illustration() {
        return new Illustration(data, description, decorative);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture picture
                && decorative == picture.decorative
                && Objects.equals(description, picture.description)
                && data.equals(picture.data);
    }

    @Override
    public int hashCode() {
        return data.hashCode();
    }

    @Override
    public String toString() {
        return "Picture[" + width() + " x " + height() + "]";
    }
}
