package org.forumkit.export.pdf;

import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.CardSection;

/**
 * Name cards for the table as PDF: a folded sheet for each participant, or for each who appears in
 * sessions where the audience may not see the participants.
 *
 * <p>Names are of one size on all cards, as large as nearly all allow; so are posts. A text that
 * does not fit in it is smaller. What does not fit in {@link Theme#smallestSize()} is left out,
 * post and organisation before names, and a warning names the text and its place.
 *
 * <p>How languages and sides stand on a card is said by {@link #FACES} and {@link #FOLD}; it has no
 * running text, no times and no marks for translators.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfTableCards extends PdfDocument {

    /** The paper to fold; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** How the sheet is folded; once in the middle unless chosen. */
    public static final Option<CardFold> FOLD =
            Option.choice("fold", CardFold.HALF, option("fold"));

    /** How many cards stand below one another on a sheet, to be cut; one unless chosen. */
    public static final Option<Integer> PER_SHEET =
            Option.integer("per-sheet", 1, 1, 4, option("per-sheet"));

    /** What stands on the two faces; the same unless chosen. */
    public static final Option<CardFaces> FACES =
            Option.choice("faces", CardFaces.SAME, option("faces"));

    /** Whether post and organisation stand below the name; they do unless chosen otherwise. */
    public static final Option<Boolean> AFFILIATIONS =
            Option.flag("affiliations", true, option("post"));

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private PdfTableCards(Theme theme, Supplier<FontLibrary> fonts) {
        super(
                "pdf-table-cards",
                OptionSet.of(
                        PAPER, LANDSCAPE, FOLD, PER_SHEET, FACES, AFFILIATIONS, COURTESY_TITLES),
                Set.of(LAYOUT, HYPHENATION, FALLBACK, SECOND_ZONE, SIDES),
                theme,
                fonts);
    }

    /**
     * Returns the cards with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfTableCards create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfTableCards> builder() {
        return new PdfBuilder<>(PdfTableCards::new);
    }

    @Override
    Layout layout(ExportRequest request) {
        CardSection cards =
                new CardSection(
                        request.get(FOLD).panels(),
                        request.get(PER_SHEET),
                        request.get(FACES) == CardFaces.LANGUAGES);
        return Layout.sheets(request.get(PAPER), request.get(LANDSCAPE), cards);
    }
}
