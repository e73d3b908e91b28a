package org.forumkit.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.CoverSection;
import org.forumkit.export.pdf.internal.section.FloorPlanSection;
import org.forumkit.export.pdf.internal.section.InformationSection;
import org.forumkit.export.pdf.internal.section.Section;

/**
 * Information for participants as PDF, the chapter of the handbook as a document of its own: venue,
 * notices, contacts, and the floor plan.
 *
 * <p>No times of sessions stand in it that could be given by other clocks too.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfInformation extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** Whether there is a cover; there is none unless chosen. */
    public static final Option<Boolean> COVER = Option.flag("cover", false, option("cover"));

    private PdfInformation(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-information",
                OptionSet.of(PAPER, LANDSCAPE, COVER),
                Set.of(SECOND_ZONE),
                theme,
                fonts);
    }

    /**
     * Returns the document with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfInformation create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfInformation> builder() {
        return new PdfBuilder<>(PdfInformation::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        List<Section> sections = new ArrayList<>();
        if (request.get(COVER)) {
            sections.add(new CoverSection("print.information"));
        }
        sections.add(new InformationSection());
        sections.add(new FloorPlanSection());
        return Layout.of(request.get(PAPER), request.get(LANDSCAPE), sections);
    }
}
