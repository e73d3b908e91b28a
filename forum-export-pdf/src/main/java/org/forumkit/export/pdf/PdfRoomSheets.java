package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.RoomSheetsSection;

/**
 * The agenda of each room as PDF, each day on a page of its own, with speeches and speakers.
 *
 * <p>They have no running text in which words could be divided.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfRoomSheets extends PdfDocument {

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

    private PdfRoomSheets(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-room-sheets",
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
     * Returns the sheets with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfRoomSheets create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfRoomSheets> builder() {
        return new PdfBuilder<>(PdfRoomSheets::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(
                request.get(PAPER), request.get(LANDSCAPE), List.of(new RoomSheetsSection()));
    }
}
