package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.DayGridSection;

/**
 * Each day as a grid in PDF: rooms across, hours down, true to scale, over as many sheets as it
 * takes to keep short sessions readable.
 *
 * <p>A session stands in its box with its times and its title in every language. Where the box is
 * too small for that in {@link Theme#smallestSize()}, or in 7 points where that is less, it has a
 * number, under which all of it stands in a list behind the grids. A session without a room reaches
 * over all of them if it is alone at its time.
 *
 * <p>It has no running text in which words could be divided.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfDayGrid extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is upright; it is turned sideways unless chosen. */
    public static final Option<Boolean> UPRIGHT = CommonOptions.UPRIGHT;

    /** How many rooms stand on a sheet at most; as many as there is room for unless chosen. */
    public static final Option<Integer> ROOMS = Option.integer("rooms", 0, 0, 30, option("rooms"));

    /** Whether those who speak are named; they are not unless chosen. */
    public static final Option<Boolean> SPEAKERS =
            Option.flag("speakers", false, option("speakers"));

    /** Whether breaks and meals are shown; they are unless chosen otherwise. */
    public static final Option<Boolean> BREAKS = CommonOptions.BREAKS;

    private PdfDayGrid(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-day-grid",
                OptionSet.of(PAPER, UPRIGHT, ROOMS, SPEAKERS, BREAKS),
                Set.of(HYPHENATION),
                theme,
                fonts);
    }

    /**
     * Returns the grid with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfDayGrid create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfDayGrid> builder() {
        return new PdfBuilder<>(PdfDayGrid::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(
                        request.get(PAPER),
                        !request.get(UPRIGHT),
                        List.of(new DayGridSection(request.get(ROOMS))))
                .wide();
    }
}
