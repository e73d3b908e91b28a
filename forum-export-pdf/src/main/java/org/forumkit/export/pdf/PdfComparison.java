package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.ComparisonSection;

/**
 * The comparison of the editions of a series as PDF, of a programme that has several: when, where
 * and what about, and a chart for each figure that more than one of them states.
 *
 * <p>Charts are drawn as vectors, say in words what they show, and have a row for each edition,
 * with a dash where it states nothing. Signs say how exact a number is and whether it may still
 * change, which is drawn in grey too; below stands who says so, and as of when if that is not the
 * time of the edition.
 *
 * <p>It has no running text in which words could be divided, and no times that could be given by
 * other clocks.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfComparison extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is upright; it is turned sideways unless chosen. */
    public static final Option<Boolean> UPRIGHT = CommonOptions.UPRIGHT;

    private PdfComparison(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-comparison",
                OptionSet.of(PAPER, UPRIGHT),
                Set.of(HYPHENATION, SECOND_ZONE),
                theme,
                fonts);
    }

    /**
     * Returns the comparison with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfComparison create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfComparison> builder() {
        return new PdfBuilder<>(PdfComparison::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(
                request.get(PAPER), !request.get(UPRIGHT), List.of(new ComparisonSection()));
    }
}
