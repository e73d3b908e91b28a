package org.forumkit.export.pdf.internal.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * A family of an application: where its faces come from and what they are for.
 *
 * @param name what messages call it, not null
 * @param languages BCP 47 tags whose text it is meant for, empty for all, not null
 * @param fallback whether it only helps out where no other family has a character
 * @param regular the upright face of normal weight, not null
 * @param bold the bold face, not null; may be {@code regular}
 * @param regularPick which font of the file is the upright face, not null
 * @param boldPick which font of the file is the bold face, not null
 * @param headings whether it is for headings alone
 */
public record FontFamily(
        String name,
        List<String> languages,
        boolean fallback,
        Content regular,
        Content bold,
        FontPick regularPick,
        FontPick boldPick,
        boolean headings) {

    /** Takes files that have one font each. */
    public FontFamily(
            String name, List<String> languages, boolean fallback, Content regular, Content bold) {
        this(name, languages, fallback, regular, bold, FontPick.NONE, FontPick.NONE, false);
    }

    /**
     * Checks and copies.
     *
     * @throws NullPointerException if an argument is null
     */
    public FontFamily {
        Objects.requireNonNull(name, "name must not be null");
        languages = List.copyOf(languages);
        Objects.requireNonNull(regular, "regular must not be null");
        Objects.requireNonNull(bold, "bold must not be null");
        Objects.requireNonNull(regularPick, "regularPick must not be null");
        Objects.requireNonNull(boldPick, "boldPick must not be null");
    }

    /** Returns the family for text of some languages. */
    public FontFamily meantFor(List<String> newLanguages) {
        return new FontFamily(
                name, newLanguages, fallback, regular, bold, regularPick, boldPick, headings);
    }

    /** Returns the family as one that helps out. */
    public FontFamily asFallback() {
        return new FontFamily(
                name, languages, true, regular, bold, regularPick, boldPick, headings);
    }

    /** Returns the family for headings alone. */
    public FontFamily forHeadings() {
        return new FontFamily(
                name, languages, fallback, regular, bold, regularPick, boldPick, true);
    }

    /** Returns the family with other fonts of its files. */
    public FontFamily picking(FontPick newRegular, FontPick newBold) {
        return new FontFamily(
                name, languages, fallback, regular, bold, newRegular, newBold, headings);
    }

    /** A font file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the file from its beginning.
         *
         * @return a stream that the reader closes, not null
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }
}
