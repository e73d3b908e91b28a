package org.forumkit.export.pdf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.InvitationSection;
import org.forumkit.model.Text;

/**
 * Letters of invitation as PDF: for each participant a page in each language, with theme, date and
 * venue, where the participant appears, whom to answer if the programme has the telephone or e-mail
 * of a contact, and room to sign. The date of the letters is that of the request, or left out where
 * the event has begun by then.
 *
 * <p>Somebody without a courtesy title is addressed in Chinese by a short post, else as 先生/女士; in
 * Korean and Japanese the name above the letter has the honorific.
 *
 * <p>The text may be one's own, of one language by {@link #TEXT}, of several by {@link #wording}.
 * In it stand {@code {name}}, {@code {post}}, {@code {organisation}}, {@code {country}}, {@code
 * {edition}}, {@code {series}}, {@code {theme}}, {@code {dates}}, {@code {venue}} and {@code
 * {city}} for what the programme says; a bar ends a paragraph. What is known of the event stands
 * below the first paragraph.
 *
 * <p>They are printed on one side, as each is somebody's own, and have a page for each language
 * whatever the layout of others, and no marks for translators.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfInvitations extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** The text in the first language; the library's own unless given. */
    public static final Option<String> TEXT = CommonOptions.template("letter");

    /** Whether it is said where the participant appears; it is unless chosen otherwise. */
    public static final Option<Boolean> PART = Option.flag("part", true, option("part"));

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private final Map<String, String> wording;

    private PdfInvitations(Theme theme, Supplier<FontLibrary> fonts) {
        this(theme, fonts, Map.of());
    }

    private PdfInvitations(Theme theme, Supplier<FontLibrary> fonts, Map<String, String> wording) {
        super(
                "pdf-invitations",
                OptionSet.of(PAPER, TEXT, PART, COURTESY_TITLES),
                Set.of(LAYOUT, HYPHENATION, FALLBACK, SIDES),
                theme,
                fonts);
        this.wording = wording;
    }

    /**
     * Returns the letters with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfInvitations create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfInvitations> builder() {
        return new PdfBuilder<>(PdfInvitations::new);
    }

    /**
     * Returns an exporter with a text of one's own in some languages.
     *
     * @param text the text, not null
     * @return a changed copy, not null
     * @throws IllegalArgumentException if it has a placeholder that there is not
     */
    public PdfInvitations wording(Text text) {
        Objects.requireNonNull(text, "text must not be null");
        return new PdfInvitations(theme(), fonts(), CommonOptions.checked(TEXT, text));
    }

    @Override
    Layout layout(ExportRequest request) {
        ZoneId zone =
                request.programme().editions().isEmpty()
                        ? null
                        : request.programme().editions().get(0).zone();
        LocalDate date = request.stamp().atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
        InvitationSection letters =
                new InvitationSection(
                        CommonOptions.chosen(request.get(TEXT), wording), date, request.get(PART));
        return Layout.of(request.get(PAPER), false, List.of(letters));
    }
}
