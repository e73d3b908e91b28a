package org.forumkit.export.pdf;

import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.document.Imposition;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.BadgeSection;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Name badges as PDF with a QR code, as many on a sheet as there is room for, upright or turned,
 * with marks to cut along.
 *
 * <p>Names are of one size on all badges of a run, as large as nearly all allow; so are posts. A
 * text that does not fit in it is smaller. What does not fit in {@link Theme#smallestSize()} is
 * left out, post and organisation before country and names, and a warning names the text and its
 * place.
 *
 * <p>A portrait is made smaller until the text beside it fits; where even the smallest leaves too
 * little room, it is left out, and a warning says so.
 *
 * <p>{@link #since} prints only what is new: after a first run for release 1, the badges of release
 * 2 are those that were not there, or said something else. Their sizes are those of their own run.
 *
 * <pre>{@code
 * PdfBadges badges = PdfBadges.create().since(programmeOfReleaseOne);
 * }</pre>
 *
 * <p>How languages stand on a badge is given by its room; it has no running text and no times. No
 * address of the current version stands on it: readers at doors would take the code for the
 * participant's. Nobody wears a mark for translators.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfBadges extends PdfDocument {

    private static final int LEAST_SIZE = 40;

    /** The sheet to print on, turned sideways where it holds more; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** The size of a badge, which is no larger than the sheet; A6 unless chosen. */
    public static final Option<Paper> SIZE =
            Paper.option(
                    "size",
                    option("size"),
                    Paper.A6,
                    LEAST_SIZE,
                    Paper.A6,
                    Paper.A7,
                    Paper.HOLDER,
                    Paper.ID_CARD,
                    Paper.BUSINESS_CARD);

    /** What the QR code says; the participant's id unless given, and no code where it is empty. */
    public static final Option<String> CODE =
            Option.text(
                    "code",
                    "{id}",
                    Pattern.compile("[^\\p{Cntrl}]{0,200}"),
                    "up to 200 characters",
                    option("code"));

    /** What is on the back; nothing unless chosen. */
    public static final Option<BadgeBack> BACK =
            Option.choice("back", BadgeBack.NONE, option("back"));

    /**
     * Whether portraits stand beside the names, where they are among the pictures that were given;
     * they do not unless chosen.
     */
    public static final Option<Boolean> PORTRAITS =
            Option.flag("portraits", false, option("portraits"));

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private final @Nullable Programme earlier;

    private PdfBadges(Theme theme, Supplier<FontLibrary> fonts) {
        this(theme, fonts, null);
    }

    private PdfBadges(Theme theme, Supplier<FontLibrary> fonts, @Nullable Programme earlier) {
        super(
                "pdf-badges",
                OptionSet.of(PAPER, SIZE, BACK, CODE, PORTRAITS, COURTESY_TITLES),
                Set.of(LAYOUT, HYPHENATION, FALLBACK, SECOND_ZONE, SIDES, ADDRESS),
                theme,
                fonts);
        this.earlier = earlier;
    }

    /**
     * Returns the badges with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfBadges create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfBadges> builder() {
        return new PdfBuilder<>(PdfBadges::new);
    }

    /**
     * Returns an exporter of the badges that an earlier programme does not have, or that say
     * something else there.
     *
     * @param programme what was printed before, for the same audience in the same languages; not
     *     null
     * @return a changed copy, not null
     */
    public PdfBadges since(Programme programme) {
        return new PdfBadges(
                theme(), fonts(), Objects.requireNonNull(programme, "programme must not be null"));
    }

    @Override
    Layout layout(ExportRequest request) {
        Paper paper = request.get(PAPER);
        Paper size = request.get(SIZE);
        BadgeBack back = request.get(BACK);
        boolean folded = back == BadgeBack.FOLDED;
        float high = folded ? 2 * size.height() : size.height();
        boolean landscape =
                count(size.width(), high, paper.height(), paper.width())
                        > count(size.width(), high, paper.width(), paper.height());
        float width = landscape ? paper.height() : paper.width();
        float height = landscape ? paper.width() : paper.height();
        boolean turned = back == BadgeBack.TURNED;
        Layout layout =
                Layout.sheets(
                        paper,
                        landscape,
                        new BadgeSection(
                                Math.min(size.width(), width),
                                Math.min(size.height(), folded ? height / 2 : height),
                                turned,
                                folded,
                                request.get(CODE),
                                request.get(PORTRAITS),
                                earlier));
        // The back of a badge is behind its front where the sheet is turned around its height.
        return turned
                ? layout.imposed(landscape ? Imposition.TURNED : Imposition.TWO_SIDED)
                : layout;
    }

    /** How many badges there are room for on a sheet. */
    private static int count(float badgeWidth, float badgeHeight, float width, float height) {
        return BadgeSection.places(width, badgeWidth) * BadgeSection.places(height, badgeHeight);
    }
}
