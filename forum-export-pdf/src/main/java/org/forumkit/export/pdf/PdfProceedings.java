package org.forumkit.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.AboutSection;
import org.forumkit.export.pdf.internal.section.ContentsSection;
import org.forumkit.export.pdf.internal.section.CoverSection;
import org.forumkit.export.pdf.internal.section.DocumentsSection;
import org.forumkit.export.pdf.internal.section.ParticipantsSection;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.export.pdf.internal.section.SessionsSection;
import org.forumkit.export.pdf.internal.section.TopicsSection;

/**
 * The frame of the proceedings of an edition as PDF: cover, contents, background and figures,
 * topics, each session on a page of its own with what was said by whom, the documents of all
 * sessions, and the participants.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfProceedings extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** On which sides of the sheets pages stand; on one unless chosen. */
    public static final Option<Sides> SIDES = CommonOptions.SIDES;

    /** How two languages stand on a page; side by side unless chosen. */
    public static final Option<LanguageLayout> LAYOUT = CommonOptions.LAYOUT;

    /** Whether participants are listed by country; they are unless chosen otherwise. */
    public static final Option<Boolean> PARTICIPANTS = PdfHandbook.PARTICIPANTS;

    /**
     * Whether posts and organisations of speakers are printed; they are unless chosen otherwise.
     */
    public static final Option<Boolean> AFFILIATIONS = CommonOptions.AFFILIATIONS;

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private PdfProceedings(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-proceedings",
                OptionSet.of(
                        PAPER,
                        LAYOUT,
                        PARTICIPANTS,
                        AFFILIATIONS,
                        COURTESY_TITLES,
                        SIDES,
                        VERSION,
                        ADDRESS,
                        ATTACH),
                theme,
                fonts);
    }

    /**
     * Returns the proceedings with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfProceedings create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfProceedings> builder() {
        return new PdfBuilder<>(PdfProceedings::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        List<Section> sections =
                new ArrayList<>(
                        List.of(
                                new CoverSection("print.proceedings"),
                                new ContentsSection(),
                                new AboutSection(),
                                new TopicsSection(),
                                new SessionsSection(true),
                                new DocumentsSection()));
        if (request.get(PARTICIPANTS)) {
            sections.add(ParticipantsSection.byCountry(List.of()));
        }
        return Layout.of(request.get(PAPER), false, sections);
    }
}
