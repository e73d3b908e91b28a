package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.SeatingSection;

/**
 * The list for seating and lectern as PDF: the delegations in order, and of each session who sits
 * at the table and who goes to the lectern, in the programme's order, with room to write seats.
 *
 * <p>It has no running text in which words could be divided, and no second zone: it is for the
 * staff in the room.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfSeating extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** Whether there is an empty column for seats; there is one unless chosen otherwise. */
    public static final Option<Boolean> SEATS = Option.flag("seats", true, option("seats"));

    /**
     * Whether posts and organisations of speakers are printed; they are unless chosen otherwise.
     */
    public static final Option<Boolean> AFFILIATIONS = CommonOptions.AFFILIATIONS;

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private PdfSeating(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-seating",
                OptionSet.of(PAPER, LANDSCAPE, SEATS, AFFILIATIONS, COURTESY_TITLES),
                Set.of(HYPHENATION, SECOND_ZONE),
                theme,
                fonts);
    }

    /**
     * Returns the list with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfSeating create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfSeating> builder() {
        return new PdfBuilder<>(PdfSeating::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(
                request.get(PAPER),
                request.get(LANDSCAPE),
                List.of(new SeatingSection(request.get(SEATS))));
    }
}
