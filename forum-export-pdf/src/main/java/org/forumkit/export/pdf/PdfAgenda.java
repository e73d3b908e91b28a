package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.OnePageSection;

/**
 * The agenda of an edition on one page as PDF: title, theme, time and place, and a table of the
 * sessions of each day.
 *
 * <p>The type is made larger or smaller to fill the page, but never smaller than {@link
 * Theme#smallestSize()}: an agenda that is too long for one page goes over to further ones, and a
 * warning says so. Leave out items, speakers or breaks to shorten it.
 *
 * <p>It has no running text in which words could be divided.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfAgenda extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** Whether speeches are listed; they are unless chosen otherwise. */
    public static final Option<Boolean> ITEMS = CommonOptions.ITEMS;

    /** Whether those who speak are listed; they are unless chosen otherwise. */
    public static final Option<Boolean> SPEAKERS = CommonOptions.SPEAKERS;

    /** Whether breaks and meals are listed; they are unless chosen otherwise. */
    public static final Option<Boolean> BREAKS = CommonOptions.BREAKS;

    /**
     * Whether posts and organisations of speakers are printed; they are unless chosen otherwise.
     */
    public static final Option<Boolean> AFFILIATIONS = CommonOptions.AFFILIATIONS;

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    /** Whether it is said how long speeches take; it is not unless chosen. */
    public static final Option<Boolean> LENGTHS = CommonOptions.LENGTHS;

    /** Whether sessions and speeches have numbers, as 3 and 3.2; they have none unless chosen. */
    public static final Option<Boolean> NUMBERS = CommonOptions.NUMBERS;

    private PdfAgenda(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-agenda",
                OptionSet.of(
                        PAPER,
                        LANDSCAPE,
                        ITEMS,
                        SPEAKERS,
                        BREAKS,
                        AFFILIATIONS,
                        COURTESY_TITLES,
                        LENGTHS,
                        NUMBERS),
                Set.of(HYPHENATION),
                theme,
                fonts);
    }

    /**
     * Returns the agenda with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfAgenda create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfAgenda> builder() {
        return new PdfBuilder<>(PdfAgenda::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(request.get(PAPER), request.get(LANDSCAPE), List.of(new OnePageSection()))
                .narrow();
    }
}
