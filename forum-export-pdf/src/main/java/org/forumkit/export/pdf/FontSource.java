package org.forumkit.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.export.pdf.internal.font.FontException;
import org.forumkit.export.pdf.internal.font.FontFamily;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.font.FontPick;
import org.forumkit.finding.Finding;

/**
 * A font family that an application brings: a house font, or one with rare characters.
 *
 * <p>Families come before the standard ones, in the order given, for every character they have. The
 * files are TrueType with {@code glyf} outlines, also collections and variable fonts, of which the
 * faces are chosen; they are read and checked when a document kind is created with them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class FontSource {

    private final FontFamily family;

    private FontSource(FontFamily family) {
        this.family = family;
    }

    /**
     * Takes a family from two files.
     *
     * @param family the family's name, not null
     * @param regular the upright face of normal weight, not null
     * @param bold the bold face, not null; {@code regular} again where there is none
     * @return a family for all languages, not null
     */
    public static FontSource of(String family, Path regular, Path bold) {
        Objects.requireNonNull(regular, "regular must not be null");
        Objects.requireNonNull(bold, "bold must not be null");
        Content first = () -> Files.newInputStream(regular);
        Content second = () -> Files.newInputStream(bold);
        return of(family, first, bold.equals(regular) ? first : second);
    }

    /**
     * Takes a family from two streams: resources, bytes, anything that can be opened again.
     *
     * @param family the family's name, not null
     * @param regular the upright face of normal weight, not null
     * @param bold the bold face, not null; {@code regular} again where there is none
     * @return a family for all languages, not null
     */
    public static FontSource of(String family, Content regular, Content bold) {
        Objects.requireNonNull(family, "family must not be null");
        Objects.requireNonNull(regular, "regular must not be null");
        Objects.requireNonNull(bold, "bold must not be null");
        FontFamily.Content first = regular::open;
        FontFamily.Content second = bold.equals(regular) ? first : bold::open;
        return new FontSource(new FontFamily(family, List.of(), false, first, second));
    }

    /**
     * Limits the family to text of some languages.
     *
     * @param languages BCP 47 tags such as {@code zh} or {@code zh-Hant}; a tag stands for all that
     *     begin with it; not null
     * @return a changed copy, not null
     */
    public FontSource forLanguages(String... languages) {
        return new FontSource(family.meantFor(List.of(languages)));
    }

    /**
     * Puts the family behind the standard ones, for the characters that none of them has.
     *
     * @return a changed copy, not null
     */
    public FontSource asFallback() {
        return new FontSource(family.asFallback());
    }

    /**
     * Limits the family to headings, for which it comes before those that are for all text.
     *
     * @return a changed copy, not null
     */
    public FontSource forHeadings() {
        return new FontSource(family.forHeadings());
    }

    /**
     * Chooses the faces by name: from collections by the fonts' PostScript or full names, from
     * variable fonts by the names of instances, such as {@code Bold}.
     *
     * @param regular the upright face of normal weight, not null
     * @param bold the bold face, not null
     * @return a changed copy, not null
     */
    public FontSource named(String regular, String bold) {
        Objects.requireNonNull(regular, "regular must not be null");
        Objects.requireNonNull(bold, "bold must not be null");
        return picking(family.regularPick().name(regular), family.boldPick().name(bold));
    }

    /**
     * Chooses the faces by their places in collections.
     *
     * @param regular the place of the upright face of normal weight, from 0
     * @param bold the place of the bold face, from 0
     * @return a changed copy, not null
     * @throws IllegalArgumentException if a place is negative
     */
    public FontSource numbered(int regular, int bold) {
        if (regular < 0 || bold < 0) {
            throw new IllegalArgumentException(
                    "places must be 0 or more, were " + regular + " and " + bold);
        }
        return picking(family.regularPick().index(regular), family.boldPick().index(bold));
    }

    /**
     * Chooses the faces of variable fonts by places on their axes, such as {@code wght} 400 and
     * 700; axes that are not named stay at their default.
     *
     * @param regular places of the upright face of normal weight by axis, not null
     * @param bold places of the bold face by axis, not null
     * @return a changed copy, not null
     */
    public FontSource varied(Map<String, Float> regular, Map<String, Float> bold) {
        return picking(family.regularPick().axes(regular), family.boldPick().axes(bold));
    }

    private FontSource picking(FontPick regular, FontPick bold) {
        return new FontSource(family.picking(regular, bold));
    }

    /**
     * Reads and checks the files, as a document kind does that is created with them.
     *
     * @return why the family cannot be used: an error with key {@code pdf.font-licence} if its
     *     licence forbids to embed it, with {@code pdf.font-unusable} for any other reason; empty
     *     if it can; not null
     */
    public List<Finding> check() {
        try {
            FontLibrary.of(List.of(family));
            return List.of();
        } catch (FontException e) {
            return List.of(
                    Finding.error(e.key(), "", e.getMessage()).with("family", family.name()));
        }
    }

    static FontLibrary library(List<FontSource> sources) {
        return FontLibrary.of(sources.stream().map(source -> source.family).toList());
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
