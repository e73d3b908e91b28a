package org.forumkit.export.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.forumkit.export.Exporter;
import org.forumkit.export.pdf.internal.font.FontLibrary;

/**
 * Builds the exporter of a document kind with a theme and fonts of one's own.
 *
 * <p>Mutable, not for several threads.
 *
 * @param <E> the kind, such as {@link PdfHandbook}
 * @since 0.1
 */
public final class PdfBuilder<E extends Exporter> {

    private final BiFunction<Theme, Supplier<FontLibrary>, E> kind;
    private Theme theme = Theme.standard();
    private List<FontSource> fonts = List.of();
    private Map<String, Picture> pictures = Map.of();

    PdfBuilder(BiFunction<Theme, Supplier<FontLibrary>, E> kind) {
        this.kind = kind;
    }

    /**
     * Sets the look.
     *
     * @param newTheme the theme, not null
     * @return this builder, not null
     */
    public PdfBuilder<E> theme(Theme newTheme) {
        this.theme = Objects.requireNonNull(newTheme, "theme must not be null");
        return this;
    }

    /**
     * Sets the font families that come before the standard ones.
     *
     * @param sources the families in order, not null, copied
     * @return this builder, not null
     */
    public PdfBuilder<E> fonts(List<FontSource> sources) {
        this.fonts = List.copyOf(sources);
        return this;
    }

    /**
     * Sets the pictures that the programme refers to, for nothing is fetched: logos of
     * organisations. One that is not given is not printed.
     *
     * @param byReference each picture by what the document says of where it is, such as {@code
     *     logos/park.svg}; not null, copied
     * @return this builder, not null
     */
    public PdfBuilder<E> pictures(Map<String, Picture> byReference) {
        this.pictures = Map.copyOf(byReference);
        return this;
    }

    /** Builds one that looks as another document does. */
    E like(Theme whole, Supplier<FontLibrary> library) {
        return kind.apply(whole, library);
    }

    /**
     * Builds the exporter.
     *
     * @return the exporter, not null
     * @throws IllegalArgumentException if a font cannot be read, is broken, or must not be
     *     embedded; the message names it
     */
    public E build() {
        Theme whole = pictures.isEmpty() ? theme : theme.with(pictures);
        if (fonts.isEmpty()) {
            return kind.apply(whole, FontLibrary::standard);
        }
        FontLibrary library = FontSource.library(fonts);
        return kind.apply(whole, () -> library);
    }
}
