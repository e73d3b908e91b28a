package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.DoorSignSection;

/**
 * Signs for the doors of rooms as PDF: a page for each room and day, with the room's name and the
 * sessions in it.
 *
 * <p>The type is as large as the page allows. Sessions that do not fit in {@link
 * Theme#smallestSize()} are left out from the last, and a warning names each.
 *
 * <p>They have no running text in which words could be divided, no second zone, as their readers
 * stand at the door, no marks for translators, and are printed on one side, as the other is not
 * seen.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfDoorSigns extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** Whether breaks and meals are listed; they are unless chosen otherwise. */
    public static final Option<Boolean> BREAKS = CommonOptions.BREAKS;

    private PdfDoorSigns(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-door-signs",
                OptionSet.of(PAPER, LANDSCAPE, BREAKS),
                Set.of(HYPHENATION, FALLBACK, SECOND_ZONE, SIDES),
                theme,
                fonts);
    }

    /**
     * Returns the signs with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfDoorSigns create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfDoorSigns> builder() {
        return new PdfBuilder<>(PdfDoorSigns::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(request.get(PAPER), request.get(LANDSCAPE), List.of(new DoorSignSection()))
                .narrow();
    }
}
