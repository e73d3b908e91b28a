package org.forumkit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontException;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.Detail;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;
import org.forumkit.words.Words;

/**
 * What all document kinds share: a kind says only what it is called, and of which sections and on
 * which paper it is made.
 *
 * <p>Immutable and thread-safe; fonts are parsed once and shared.
 */
abstract class PdfDocument implements Exporter {

    /** What is left out where the option of this key is off. */
    private static final Map<String, Detail> DETAILS =
            Arrays.stream(Detail.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                    each -> each));

    /**
     * Which version the document is, such as Release 3, at the foot of each page with the date of
     * the request; not said unless given.
     */
    public static final Option<String> VERSION =
            Option.text(
                    "version",
                    "",
                    Pattern.compile("[^\\p{Cntrl}]{0,60}"),
                    "up to 60 characters",
                    option("version"));

    /** Where the current version is, as a QR code at the foot of each page; none unless given. */
    public static final Option<String> ADDRESS =
            Option.text(
                    "address",
                    "",
                    Pattern.compile("(https?://[\\x21-\\x7E]{1,300})?"),
                    "an address that begins with http:// or https://, of up to 300 characters",
                    option("address"));

    /**
     * What is attached to the document: what other exporters, named by their ids with commas
     * between, make of the same programme with their usual options, as {@code ical,schedule-json};
     * nothing unless chosen. It says what the audience may see, as the pages do.
     */
    public static final Option<String> ATTACH =
            Option.text(
                    "attach",
                    "",
                    Pattern.compile("([a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,9})?"),
                    "up to ten ids of exporters, with commas between",
                    option("attach"));

    /**
     * How far what reaches the edge of a page is printed beyond it, to be cut away, in millimetres;
     * 0 unless chosen. A sheet is larger by it, and says so as a trim box and a bleed box.
     */
    public static final Option<Integer> BLEED = Option.integer("bleed", 0, 0, 10, option("bleed"));

    /** Whether marks outside the pages show where to cut and to fold; they do not unless chosen. */
    public static final Option<Boolean> CROP_MARKS =
            Option.flag("crop-marks", false, option("crop-marks"));

    /** The look; the exporter's own unless chosen. */
    public static final Option<ThemeChoice> THEME =
            Option.choice("theme", ThemeChoice.OWN, option("theme"));

    /**
     * How several languages stand on pages; side by side unless chosen. In tables and on signs they
     * stand below one another, unless pages alternate.
     */
    public static final Option<LanguageLayout> LAYOUT =
            Option.choice("layout", LanguageLayout.SIDE_BY_SIDE, option("layout"));

    /**
     * Whether words of English and Russian are divided at the ends of lines of running text; they
     * are unless chosen otherwise.
     */
    public static final Option<Boolean> HYPHENATION =
            Option.flag("hyphenation", true, option("hyphenation"));

    /** In which other zone times are printed too, in smaller type; none unless chosen. */
    public static final Option<String> SECOND_ZONE =
            Option.text(
                    "second-zone",
                    "",
                    Pattern.compile("([A-Za-z][A-Za-z0-9_+/-]{0,60})?"),
                    "the name of a time zone, as Asia/Seoul",
                    option("second-zone"));

    /** On which sides of the sheets pages stand; on one unless chosen. */
    public static final Option<Sides> SIDES = Option.choice("sides", Sides.ONE, option("sides"));

    /** How a text stands that is missing in a language; as any other unless chosen. */
    public static final Option<Fallback> FALLBACK =
            Option.choice("fallback", Fallback.PLAIN, option("fallback"));

    /** What every kind has, unless its class comment says why it makes no sense there. */
    static final List<Option<?>> EVERYWHERE =
            List.of(
                    LAYOUT,
                    HYPHENATION,
                    FALLBACK,
                    SECOND_ZONE,
                    SIDES,
                    VERSION,
                    ADDRESS,
                    ATTACH,
                    THEME,
                    BLEED,
                    CROP_MARKS);

    private final String id;
    private final Text name;
    private final OptionSet options;
    private final Theme theme;
    private final Supplier<FontLibrary> fonts;

    /**
     * Creates a kind that the library's own words have a name for.
     *
     * @param own the options that it has before those that every kind has
     * @param without those of every kind that would change nothing in it, or spoil it
     */
    PdfDocument(
            String id,
            OptionSet own,
            Set<Option<?>> without,
            Theme theme,
            Supplier<FontLibrary> fonts) {
        this(id, words("print.kind." + id), own, without, theme, fonts);
    }

    PdfDocument(
            String id,
            Text name,
            OptionSet own,
            Set<Option<?>> without,
            Theme theme,
            Supplier<FontLibrary> fonts) {
        this.id = id;
        this.name = name;
        List<Option<?>> all = new ArrayList<>(own.all());
        EVERYWHERE.stream().filter(each -> !without.contains(each)).forEach(all::add);
        this.options = OptionSet.of(all.toArray(Option<?>[]::new));
        this.theme = theme;
        this.fonts = fonts;
    }

    /** Returns of what the document is made that a request asks for. */
    abstract Layout layout(ExportRequest request);

    final Theme theme() {
        return theme;
    }

    final Supplier<FontLibrary> fonts() {
        return fonts;
    }

    /** What an option does, in the library's own words. */
    static Text option(String word) {
        return words("print.option." + word);
    }

    private static Text words(String key) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (String language : Words.LANGUAGES) {
            translations.put(language, Words.standard().get(language, key));
        }
        return Text.of(translations);
    }

    /** The layout as the options have it that mean the same in every kind. */
    private Layout chosen(ExportRequest request) {
        Layout layout = layout(request);
        for (Option<?> option : options.all()) {
            Detail detail = DETAILS.get(option.key());
            if (detail != null) {
                layout = layout.with(detail, request.get(option).equals(true));
            }
        }
        if (options.all().contains(FALLBACK)) {
            layout = layout.with(Detail.MARKS, request.get(FALLBACK) == Fallback.MARKED);
        }
        if (options.all().contains(SIDES)) {
            layout = layout.sides(request.get(SIDES));
        }
        return options.all().contains(LAYOUT) ? layout.languages(request.get(LAYOUT)) : layout;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text displayName() {
        return name;
    }

    @Override
    public final String mediaType() {
        return "application/pdf";
    }

    @Override
    public final String fileExtension() {
        return "pdf";
    }

    @Override
    public final OptionSet options() {
        return options;
    }

    @Override
    public final List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        options.check(request.options());
        try {
            return Printing.print(
                    request,
                    request.get(THEME).theme(theme),
                    fonts.get(),
                    chosen(request),
                    Attached.to(id, request, () -> PdfExporters.like(theme, fonts)),
                    out);
        } catch (FontException e) {
            throw new ExportException(id, "a font cannot be used: " + e.getMessage(), e);
        }
    }
}
