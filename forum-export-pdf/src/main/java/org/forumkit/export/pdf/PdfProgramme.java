package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.model.Text;

/**
 * A document of one's own as PDF: the sections that an application wants, in its order.
 *
 * <pre>{@code
 * PdfProgramme leaflet =
 *         PdfProgramme.builder(
 *                         "house-leaflet",
 *                         Text.of("en", "Leaflet"),
 *                         List.of(PdfSection.cover(), PdfSection.agenda()))
 *                 .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe, if its sections are; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfProgramme extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

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

    /** How addresses look that lead out of the document; coloured unless chosen. */
    public static final Option<LinkStyle> LINKS = CommonOptions.LINKS;

    private final List<Section> sections;

    private PdfProgramme(
            String id,
            Text name,
            List<Section> sections,
            Theme theme,
            Supplier<FontLibrary> fonts) {
        super(
                id,
                name,
                OptionSet.of(
                        PAPER,
                        LANDSCAPE,
                        BREAKS,
                        AFFILIATIONS,
                        COURTESY_TITLES,
                        LENGTHS,
                        NUMBERS,
                        LINKS),
                Set.of(),
                theme,
                fonts);
        this.sections = sections;
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @param id the exporter's id, as in {@link org.forumkit.export.Exporter#id}; not null
     * @param name the exporter's name, in English at least; not null
     * @param sections the sections in order, not null, copied
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfProgramme> builder(
            String id, Text name, List<PdfSection> sections) {
        List<Section> all = sections.stream().map(PdfSection::section).toList();
        return new PdfBuilder<>((theme, fonts) -> new PdfProgramme(id, name, all, theme, fonts));
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(request.get(PAPER), request.get(LANDSCAPE), sections);
    }
}
