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
import org.forumkit.export.pdf.internal.section.AgendaSection;
import org.forumkit.export.pdf.internal.section.BackCoverSection;
import org.forumkit.export.pdf.internal.section.BiographiesSection;
import org.forumkit.export.pdf.internal.section.ContentsSection;
import org.forumkit.export.pdf.internal.section.CoverSection;
import org.forumkit.export.pdf.internal.section.FloorPlanSection;
import org.forumkit.export.pdf.internal.section.GlanceSection;
import org.forumkit.export.pdf.internal.section.InformationSection;
import org.forumkit.export.pdf.internal.section.NotesSection;
import org.forumkit.export.pdf.internal.section.OrganisationsSection;
import org.forumkit.export.pdf.internal.section.ParticipantsSection;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.export.pdf.internal.section.SessionsSection;
import org.forumkit.export.pdf.internal.section.TalksSection;
import org.forumkit.export.pdf.internal.section.TopicsSection;

/**
 * The handbook of an edition as PDF: cover, contents, background, agenda, information for
 * participants, topics, sessions, parks, biographies, participants by country, floor plan.
 *
 * <p>What has no data has no page. Files are tagged and archivable (PDF/UA-1 and PDF/A-3a), with
 * all fonts embedded. Characters that no font has, and such that cannot be printed, come back as
 * warnings with their place, as do languages that no text is in. Text that is written from right to
 * left is refused: each character of it is printed as a replacement, and an error names the place.
 *
 * <pre>{@code
 * PdfHandbook handbook = PdfHandbook.create();
 * List<Finding> warnings =
 *         handbook.export(
 *                 ExportRequest.of(programme, stamp).with(PdfHandbook.PAPER, Paper.A5), out);
 * }</pre>
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfHandbook extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** Whether there is a cover; there is one unless chosen otherwise. */
    public static final Option<Boolean> COVER = Option.flag("cover", true, option("cover"));

    /** Whether there is a list of contents; there is one unless chosen otherwise. */
    public static final Option<Boolean> CONTENTS =
            Option.flag("contents", true, option("contents"));

    /** Whether information for participants is printed; it is unless chosen otherwise. */
    public static final Option<Boolean> INFORMATION =
            Option.flag("information", true, option("information"));

    /** Whether sessions are described one by one; they are unless chosen otherwise. */
    public static final Option<Boolean> SESSIONS =
            Option.flag("sessions", true, option("sessions"));

    /** Whether participants are listed by country; they are unless chosen otherwise. */
    public static final Option<Boolean> PARTICIPANTS =
            Option.flag("participants", true, option("participants"));

    /** Whether it is said who those are who appear in sessions; it is unless chosen otherwise. */
    public static final Option<Boolean> BIOGRAPHIES =
            Option.flag("biographies", true, option("biographies"));

    /** Whether there is a page with lines to write on; there is none unless chosen. */
    public static final Option<Boolean> NOTES = Option.flag("notes", false, option("notes"));

    /** Whether the addresses of the edition stand on a back cover; they do not unless chosen. */
    public static final Option<Boolean> BACK_COVER =
            Option.flag("back-cover", false, option("back-cover"));

    /** Whether it is said what sessions are about; it is unless chosen otherwise. */
    public static final Option<Boolean> DESCRIPTIONS =
            Option.flag("descriptions", true, option("descriptions"));

    /** Whether it is said what posters are about; it is unless chosen otherwise. */
    public static final Option<Boolean> POSTERS = CommonOptions.POSTERS;

    /** Whether breaks and meals are in the agenda; they are unless chosen otherwise. */
    public static final Option<Boolean> BREAKS = CommonOptions.BREAKS;

    /**
     * Whether posts and organisations of speakers are printed; they are unless chosen otherwise.
     */
    public static final Option<Boolean> AFFILIATIONS = CommonOptions.AFFILIATIONS;

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    /** Whether each session and each park begins on a new page; they do not unless chosen. */
    public static final Option<Boolean> NEW_PAGES =
            Option.flag("new-pages", false, option("new-pages"));

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

    private PdfHandbook(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-handbook",
                OptionSet.of(
                        PAPER,
                        LANDSCAPE,
                        COVER,
                        CONTENTS,
                        INFORMATION,
                        SESSIONS,
                        PARTICIPANTS,
                        BIOGRAPHIES,
                        NOTES,
                        BACK_COVER,
                        DESCRIPTIONS,
                        POSTERS,
                        BREAKS,
                        AFFILIATIONS,
                        COURTESY_TITLES,
                        NEW_PAGES,
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
     * Returns the handbook with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfHandbook create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfHandbook> builder() {
        return new PdfBuilder<>(PdfHandbook::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(request.get(PAPER), request.get(LANDSCAPE), sections(request));
    }

    private static List<Section> sections(ExportRequest request) {
        List<Section> sections = new ArrayList<>();
        if (request.get(COVER)) {
            sections.add(new CoverSection("print.handbook"));
        }
        if (request.get(CONTENTS)) {
            sections.add(new ContentsSection());
        }
        sections.add(new AboutSection());
        sections.add(new GlanceSection());
        sections.add(new AgendaSection());
        if (request.get(INFORMATION)) {
            sections.add(new InformationSection());
        }
        sections.add(new TopicsSection());
        TalksSection talks = CommonOptions.talks(request.get(TALKS));
        if (request.get(SESSIONS)) {
            sections.add(
                    new SessionsSection(
                            request.get(NEW_PAGES), request.get(SESSION_CONTENTS), talks != null));
        }
        if (talks != null) {
            sections.add(talks);
        }
        sections.add(new OrganisationsSection(request.get(NEW_PAGES)));
        if (request.get(BIOGRAPHIES)) {
            sections.add(new BiographiesSection(false));
        }
        if (request.get(PARTICIPANTS)) {
            sections.add(ParticipantsSection.byCountry(List.of()));
        }
        sections.add(new FloorPlanSection());
        if (request.get(NOTES)) {
            sections.add(new NotesSection());
        }
        if (request.get(BACK_COVER)) {
            sections.add(new BackCoverSection());
        }
        return sections;
    }
}
