package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.document.Imposition;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.LeafletSection;

/**
 * The programme as a folded leaflet in PDF: one sheet, to be printed on both sides and turned along
 * its short edge, whose panels stand so that they are in order once it is folded.
 *
 * <p>Cover, agenda and information for participants are set in the largest type that fits the
 * panels. What does not fit in type of 7 points goes over to further sheets, and a warning says so.
 * Readers that read aloud follow the panels, not the sheet.
 *
 * <p>Its fold says how panels stand on the two sides; on panels languages stand below one another.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfLeaflet extends PdfDocument {

    private static final int LEAST_PAPER = 148;

    /** The paper to fold, turned sideways, whose panels hold a line; A4 unless chosen. */
    public static final Option<Paper> PAPER =
            Paper.option(
                    "paper",
                    option("paper"),
                    Paper.A4,
                    LEAST_PAPER,
                    Paper.A3,
                    Paper.A4,
                    Paper.A5,
                    Paper.B5,
                    Paper.LETTER,
                    Paper.LEGAL);

    /** How the sheet is folded; twice unless chosen. */
    public static final Option<LeafletFold> FOLD =
            Option.choice("fold", LeafletFold.THIRDS, option("leaflet-fold"));

    /** Whether information for participants is printed; it is unless chosen otherwise. */
    public static final Option<Boolean> INFORMATION =
            Option.flag("information", true, option("information"));

    /** Whether speeches are listed; they are not unless chosen. */
    public static final Option<Boolean> ITEMS = Option.flag("items", false, option("items"));

    /** Whether those who speak are listed; they are not unless chosen. */
    public static final Option<Boolean> SPEAKERS =
            Option.flag("speakers", false, option("speakers"));

    /** Whether breaks and meals are listed; they are unless chosen otherwise. */
    public static final Option<Boolean> BREAKS = CommonOptions.BREAKS;

    private PdfLeaflet(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-leaflet",
                OptionSet.of(PAPER, FOLD, INFORMATION, ITEMS, SPEAKERS, BREAKS),
                Set.of(LAYOUT, SIDES),
                theme,
                fonts);
    }

    /**
     * Returns the leaflet with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfLeaflet create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfLeaflet> builder() {
        return new PdfBuilder<>(PdfLeaflet::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        Imposition imposition = request.get(FOLD).imposition();
        LeafletSection section = new LeafletSection(request.get(INFORMATION), imposition.panels());
        return Layout.folded(request.get(PAPER), imposition, List.of(section));
    }
}
