package org.forumkit.export.pdf.internal.font;

import java.util.List;

/**
 * The families that documents are set in, chosen by character, language and weight.
 *
 * <p>Chinese text is set in Noto Sans SC, Japanese in JP, Korean in KR, as the same code point has
 * other shapes in each; Latin, Greek and Cyrillic letters come from Noto Sans in every language.
 * Quotation marks, ellipsis, dash and middle dot are full width in Chinese and Japanese text.
 * Families of the application come before the standard ones.
 *
 * <p>Immutable and thread-safe. A face is parsed at its first use, once per process.
 */
public final class FontLibrary {

    private FontLibrary() {}

    /**
     * Returns the families that come with the module.
     *
     * @return the one library of the process, not null
     * @throws IllegalStateException if the font files are not there (classifier {@code nofonts})
     */
    public static FontLibrary standard() {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts an application's families in front of the standard ones, which may be missing then.
     *
     * @param families the families, first choice first, not null
     * @return a library that has read and parsed the families given, not null
     * @throws FontException if a font cannot be read, is broken, or forbids embedding
     * @throws IllegalStateException if no family is given and the standard ones are missing
     */
    public static FontLibrary of(List<FontFamily> families) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the faces for a run of text; ask once per run.
     *
     * @param language the run's BCP 47 tag, not null
     * @param bold whether it is bold
     * @return the faces, not null; the same object for languages that are set alike
     */
    public FontChain chain(String language, boolean bold) {
        throw new UnsupportedOperationException();
    }
}
