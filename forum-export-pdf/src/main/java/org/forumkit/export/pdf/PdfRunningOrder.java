package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.RunningOrderSection;

/**
 * The running order of an edition as PDF, for those who run it: what happens minute by minute, who
 * acts, in which languages and on which channels, and room to write cues.
 *
 * <p>Set-up times are in programmes for the internal audience only. Speeches without a time of
 * their own follow one another by their running times; a time that was reckoned so has a tilde.
 *
 * <p>It has no running text in which words could be divided, and no second zone: those who run an
 * event stand by the clocks of the venue.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfRunningOrder extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is upright; it is turned sideways unless chosen. */
    public static final Option<Boolean> UPRIGHT = CommonOptions.UPRIGHT;

    /** Whether there is an empty column for cues; there is one unless chosen otherwise. */
    public static final Option<Boolean> CUES = Option.flag("cues", true, option("cues"));

    /**
     * Whether posts and organisations of speakers are printed; they are unless chosen otherwise.
     */
    public static final Option<Boolean> AFFILIATIONS = CommonOptions.AFFILIATIONS;

    private PdfRunningOrder(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-running-order",
                OptionSet.of(PAPER, UPRIGHT, CUES, AFFILIATIONS),
                Set.of(HYPHENATION, SECOND_ZONE),
                theme,
                fonts);
    }

    /**
     * Returns the running order with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfRunningOrder create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfRunningOrder> builder() {
        return new PdfBuilder<>(PdfRunningOrder::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(
                        request.get(PAPER),
                        !request.get(UPRIGHT),
                        List.of(new RunningOrderSection(request.get(CUES))))
                .scaled(0.85f);
    }
}
