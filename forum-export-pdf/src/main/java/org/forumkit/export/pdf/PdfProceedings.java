package org.forumkit.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.forumkit.export.pdf.internal.section.TalksSection;
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

    /** Whether participants are listed by country; they are unless chosen otherwise. */
    public static final Option<Boolean> PARTICIPANTS = PdfHandbook.PARTICIPANTS;

    /**
     * Whether posts and organisations of speakers are printed; they are unless chosen otherwise.
     */
    public static final Option<Boolean> AFFILIATIONS = CommonOptions.AFFILIATIONS;

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    /** Whether it is said what posters are about; it is unless chosen otherwise. */
    public static final Option<Boolean> POSTERS = CommonOptions.POSTERS;

    /** Whether it is said how long speeches take; it is not unless chosen. */
    public static final Option<Boolean> LENGTHS = CommonOptions.LENGTHS;

    /** Whether sessions and speeches have numbers, as 3 and 3.2; they have none unless chosen. */
    public static final Option<Boolean> NUMBERS = CommonOptions.NUMBERS;

    /** In what order all speeches are listed with their pages; they are not unless chosen. */
    public static final Option<TalkOrder> TALKS = CommonOptions.TALKS;

    /** Whether a list of its speeches stands in each session; it does not unless chosen. */
    public static final Option<Boolean> SESSION_CONTENTS = CommonOptions.SESSION_CONTENTS;

    /**
     * Whether the e-mail addresses of those who appear stand below their names in the descriptions
     * of sessions, and below their speeches in the list of these; they do not unless chosen. Only a
     * programme for the internal audience has addresses.
     */
    public static final Option<Boolean> EMAILS = CommonOptions.EMAILS;

    /** How addresses look that lead out of the document; coloured unless chosen. */
    public static final Option<LinkStyle> LINKS = CommonOptions.LINKS;

    /**
     * How many lines of a description have to have room at the foot of a page for it to begin
     * there, or all of it where it is shorter; 1 unless chosen, and no line of a paragraph stands
     * alone.
     */
    public static final Option<Integer> LEAST_LINES = CommonOptions.LEAST_LINES;

    private PdfProceedings(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-proceedings",
                OptionSet.of(
                        PAPER,
                        PARTICIPANTS,
                        AFFILIATIONS,
                        COURTESY_TITLES,
                        POSTERS,
                        LENGTHS,
                        NUMBERS,
                        TALKS,
                        SESSION_CONTENTS,
                        EMAILS,
                        LINKS,
                        LEAST_LINES),
                Set.of(),
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
        TalksSection talks = CommonOptions.talks(request.get(TALKS));
        List<Section> sections =
                new ArrayList<>(
                        List.of(
                                new CoverSection("print.proceedings"),
                                new ContentsSection(),
                                new AboutSection(),
                                new TopicsSection(),
                                new SessionsSection(
                                        true, request.get(SESSION_CONTENTS), talks != null)));
        if (talks != null) {
            sections.add(talks);
        }
        sections.add(new DocumentsSection());
        if (request.get(PARTICIPANTS)) {
            sections.add(ParticipantsSection.byCountry(List.of()));
        }
        return Layout.of(request.get(PAPER), false, sections);
    }
}
