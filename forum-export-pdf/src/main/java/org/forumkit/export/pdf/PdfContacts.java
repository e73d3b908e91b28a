package org.forumkit.export.pdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.ContactsSection;

/**
 * The list of contacts as PDF, for the internal audience only: who answers for what, and how they
 * and the participants are reached.
 *
 * <p>For any other audience nothing is printed but a sentence that says so, and a warning comes
 * back.
 *
 * <p>It has no running text in which words could be divided, and no times of sessions that could be
 * given by other clocks.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfContacts extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is upright; it is turned sideways unless chosen. */
    public static final Option<Boolean> UPRIGHT = CommonOptions.UPRIGHT;

    /** Whether participants are listed that can be reached; they are unless chosen otherwise. */
    public static final Option<Boolean> PARTICIPANTS =
            Option.flag("participants", true, option("reachable"));

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private PdfContacts(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-contacts",
                OptionSet.of(PAPER, UPRIGHT, PARTICIPANTS, COURTESY_TITLES),
                Set.of(HYPHENATION, SECOND_ZONE),
                theme,
                fonts);
    }

    /**
     * Returns the list with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfContacts create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfContacts> builder() {
        return new PdfBuilder<>(PdfContacts::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(
                request.get(PAPER),
                !request.get(UPRIGHT),
                List.of(new ContactsSection(request.get(PARTICIPANTS))));
    }
}
