package org.forumkit.export.pdf;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.CertificateSection;
import org.forumkit.model.Text;

/**
 * Certificates of participation as PDF: a page for each participant who attended, with name, event,
 * date and place, and lines for the organisers to sign on.
 *
 * <p>Who is not named gets none. Where nobody attended by the document, a page says so and a
 * warning comes back.
 *
 * <p>The sentence may be one's own, of one language by {@link #TEXT}, of several by {@link
 * #wording}. In it stand {@code {name}}, {@code {post}}, {@code {organisation}}, {@code {country}},
 * {@code {edition}}, {@code {series}}, {@code {theme}}, {@code {dates}}, {@code {venue}} and {@code
 * {city}} for what the programme says; a bar ends a paragraph.
 *
 * <p>They have no running text in which words could be divided, no times and no marks for
 * translators, and are printed on one side, as each is somebody's own.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 *
 * @since 0.1
 */
public final class PdfCertificates extends PdfDocument {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER = CommonOptions.PAPER;

    /** Whether the paper is upright; it is turned sideways unless chosen. */
    public static final Option<Boolean> UPRIGHT = CommonOptions.UPRIGHT;

    /** The sentence below the name, in the first language; the library's own unless given. */
    public static final Option<String> TEXT = CommonOptions.template("text");

    /** Whether participants count whose attendance is not recorded; they do not unless chosen. */
    public static final Option<Boolean> EVERYBODY =
            Option.flag("everybody", false, option("everybody"));

    /** Whether there are lines to sign on; there are unless chosen otherwise. */
    public static final Option<Boolean> SIGNATURES =
            Option.flag("signatures", true, option("signatures"));

    /** Whether names have courtesy titles; they have unless chosen otherwise. */
    public static final Option<Boolean> COURTESY_TITLES = CommonOptions.COURTESY_TITLES;

    private final Map<String, String> wording;

    private PdfCertificates(Theme theme, Supplier<FontLibrary> fonts) {
        this(theme, fonts, Map.of());
    }

    private PdfCertificates(Theme theme, Supplier<FontLibrary> fonts, Map<String, String> wording) {
        super(
                "pdf-certificates",
                OptionSet.of(PAPER, UPRIGHT, TEXT, EVERYBODY, SIGNATURES, COURTESY_TITLES),
                Set.of(HYPHENATION, FALLBACK, SECOND_ZONE, SIDES),
                theme,
                fonts);
        this.wording = wording;
    }

    /**
     * Returns the certificates with the standard theme and fonts.
     *
     * @return the exporter, not null
     */
    public static PdfCertificates create() {
        return builder().build();
    }

    /**
     * Returns a builder that starts from the standard theme and fonts.
     *
     * @return a new builder, not null
     */
    public static PdfBuilder<PdfCertificates> builder() {
        return new PdfBuilder<>(PdfCertificates::new);
    }

    /**
     * Returns an exporter with a sentence of one's own in some languages.
     *
     * @param text the sentence below the name, not null
     * @return a changed copy, not null
     * @throws IllegalArgumentException if it has a placeholder that there is not
     */
    public PdfCertificates wording(Text text) {
        Objects.requireNonNull(text, "text must not be null");
        return new PdfCertificates(theme(), fonts(), CommonOptions.checked(TEXT, text));
    }

    @Override
    Layout layout(ExportRequest request) {
        return Layout.sheets(
                request.get(PAPER),
                !request.get(UPRIGHT),
                new CertificateSection(
                        CommonOptions.chosen(request.get(TEXT), wording),
                        request.get(EVERYBODY),
                        request.get(SIGNATURES)));
    }
}
