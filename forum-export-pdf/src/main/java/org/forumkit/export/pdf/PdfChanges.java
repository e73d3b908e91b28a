package org.forumkit.export.pdf;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.ChangesSection;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What changed, as PDF: a supplement to the copy that a reader holds.
 *
 * <p>{@link #since} compares with an earlier programme for the same audience, and tells only what
 * that audience sees in either. Without one, a programme of a release tells which sessions its
 * ledger knows as new, changed or withdrawn since a moment, but not what of them.
 *
 * <pre>{@code
 * PdfChanges changes = PdfChanges.create().since(programmeOfReleaseOne);
 * }</pre>
 *
 * <p>They are told in tables, without running text in which words could be divided; texts stand
 * within sentences of the library, which have no marks of their languages.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfChanges extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is turned sideways; it is not unless chosen. */
    public static final Option<Boolean> LANDSCAPE = CommonOptions.LANDSCAPE;

    /** From when on changes count where there is no earlier programme; all unless given. */
    public static final Option<String> SINCE =
            Option.text(
                    "since",
                    "",
                    Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)?"),
                    "a moment as 2025-08-20T00:00:00Z",
                    option("since"));

    /** What the earlier programme is called, such as Release 3; not said unless given. */
    public static final Option<String> EARLIER =
            Option.text(
                    "earlier",
                    "",
                    Pattern.compile("[^\\p{Cntrl}]{0,200}"),
                    "up to 200 characters",
                    option("earlier"));

    private final @Nullable Programme earlier;

    private PdfChanges(Theme theme, Supplier<FontLibrary> fonts) {
        this(theme, fonts, null);
    }

    private PdfChanges(Theme theme, Supplier<FontLibrary> fonts, @Nullable Programme earlier) {
        super(
                "pdf-changes",
                OptionSet.of(PAPER, LANDSCAPE, SINCE, EARLIER),
                Set.of(HYPHENATION, FALLBACK),
                theme,
                fonts);
        this.earlier = earlier;
    }

    /**
     * Returns the changes with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfChanges create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfChanges> builder() {
        return new PdfBuilder<>(PdfChanges::new);
    }

    /**
     * Returns an exporter of what changed since an earlier programme.
     *
     * @param programme what the reader holds, for the same audience in the same languages and zone;
     *     not null
     * @return a changed copy, not null
     */
    public PdfChanges since(Programme programme) {
        return new PdfChanges(
                theme(), fonts(), Objects.requireNonNull(programme, "programme must not be null"));
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.of(
                request.get(PAPER),
                request.get(LANDSCAPE),
                List.of(
                        new ChangesSection(
                                earlier, moment(request.get(SINCE)), request.get(EARLIER))));
    }

    private static Instant moment(String text) {
        try {
            return text.isEmpty() ? Instant.MIN : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "option \"since\" must be " + SINCE.allowed() + ", not \"" + text + "\"", e);
        }
    }
}
