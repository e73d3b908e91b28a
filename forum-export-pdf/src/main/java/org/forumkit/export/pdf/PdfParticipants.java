package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.BiographiesSection;
import org.forumkit.export.pdf.internal.section.ParticipantsSection;

/**
 * The list of participants as PDF, by country, by delegation or in one list, with columns to tick
 * off if wanted, or with biographies as a book of participants.
 *
 * <p>An audience that may not see the participants gets the list of those who appear in sessions.
 *
 * <p>No times of sessions stand in it that could be given by other clocks too.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfParticipants extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** How the list is divided; by country unless chosen. */
    public static final Option<ParticipantGroups> GROUPS =
            Option.choice("groups", ParticipantGroups.COUNTRY, option("groups"));

    /** The headings of columns to tick off, separated by commas; none unless given. */
    public static final Option<String> TICKS =
            Option.text(
                    "ticks",
                    "",
                    Pattern.compile("([^,\\p{Cntrl}]{1,20}(,[^,\\p{Cntrl}]{1,20}){0,5})?"),
                    "up to six headings of 20 characters each, separated by commas",
                    option("ticks"));

    /**
     * Whether it is said below the list who the participants are, and others who appear in
     * sessions, for delegates; it is not unless chosen.
     */
    public static final Option<Boolean> BIOGRAPHIES =
            Option.flag("biographies", false, option("book"));

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private PdfParticipants(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-participants",
                OptionSet.of(PAPER, LANDSCAPE, GROUPS, TICKS, BIOGRAPHIES, COURTESY_TITLES),
                Set.of(SECOND_ZONE),
                theme,
                fonts);
    }

    /**
     * Returns the list with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfParticipants create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfParticipants> builder() {
        return new PdfBuilder<>(PdfParticipants::new);
    }

    static ParticipantsSection section(ParticipantGroups groups, List<String> ticks) {
        return switch (groups) {
            case COUNTRY -> ParticipantsSection.byCountry(ticks);
            case DELEGATION -> ParticipantsSection.byDelegation(ticks);
            case NONE -> ParticipantsSection.together(ticks);
        };
    }

    @Override
    Layout layout(ExportRequest request) {
        String ticks = request.get(TICKS);
        List<String> columns = ticks.isEmpty() ? List.of() : List.of(ticks.split(","));
        ParticipantsSection section = section(request.get(GROUPS), columns);
        return Layout.of(
                request.get(PAPER),
                request.get(LANDSCAPE),
                request.get(BIOGRAPHIES)
                        ? List.of(section, new BiographiesSection(true))
                        : List.of(section));
    }
}
