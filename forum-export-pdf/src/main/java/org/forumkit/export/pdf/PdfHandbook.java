package org.forumkit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.export.pdf.internal.font.FontException;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.section.AboutSection;
import org.forumkit.export.pdf.internal.section.AgendaSection;
import org.forumkit.export.pdf.internal.section.ContentsSection;
import org.forumkit.export.pdf.internal.section.CoverSection;
import org.forumkit.export.pdf.internal.section.GlanceSection;
import org.forumkit.export.pdf.internal.section.InformationSection;
import org.forumkit.export.pdf.internal.section.OrganisationsSection;
import org.forumkit.export.pdf.internal.section.ParticipantsSection;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.export.pdf.internal.section.SessionsSection;
import org.forumkit.export.pdf.internal.section.TopicsSection;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;

/**
 * The handbook of an edition as PDF: cover, contents, background, agenda, information for
 * participants, topics, sessions, parks, participants by country.
 *
 * <p>What has no data has no page. Files are tagged and archivable (PDF/UA-1 and PDF/A-2a), with
 * all fonts embedded. Characters that no font has, and such that cannot be printed, come back as
 * warnings with their place, as do languages that no text is in, and such as are written from right
 * to left, which is not supported.
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
public final class PdfHandbook implements Exporter {

    /** The paper to print on; A4 unless chosen. */
    public static final Option<Paper> PAPER =
            Option.choice("paper", Paper.A4, text("Size of the paper", "纸张大小"));

    /** How two languages stand on a page; side by side unless chosen. */
    public static final Option<LanguageLayout> LAYOUT =
            Option.choice(
                    "layout",
                    LanguageLayout.SIDE_BY_SIDE,
                    text(
                            "How running text stands in two languages: side by side or stacked",
                            "两种语言的正文左右对照或上下排列"));

    /** Whether there is a cover; there is one unless chosen otherwise. */
    public static final Option<Boolean> COVER =
            Option.flag("cover", true, text("With a cover", "含封面"));

    /** Whether there is a list of contents; there is one unless chosen otherwise. */
    public static final Option<Boolean> CONTENTS =
            Option.flag("contents", true, text("With a list of contents and page numbers", "含目录"));

    /** Whether information for participants is printed; it is unless chosen otherwise. */
    public static final Option<Boolean> INFORMATION =
            Option.flag(
                    "information", true, text("With venue, notices and contacts", "含参会须知与联系方式"));

    /** Whether sessions are described one by one; they are unless chosen otherwise. */
    public static final Option<Boolean> SESSIONS =
            Option.flag("sessions", true, text("With a description of each session", "含各场会议详情"));

    /** Whether participants are listed by country; they are unless chosen otherwise. */
    public static final Option<Boolean> PARTICIPANTS =
            Option.flag(
                    "participants", true, text("With the participants by country", "含按国家排列的参会名单"));

    private static final String ID = "pdf-handbook";

    private static final OptionSet OPTIONS =
            OptionSet.of(PAPER, LAYOUT, COVER, CONTENTS, INFORMATION, SESSIONS, PARTICIPANTS);

    private final Theme theme;
    private final Supplier<FontLibrary> fonts;

    private PdfHandbook(Theme theme, Supplier<FontLibrary> fonts) {
        this.theme = theme;
        this.fonts = fonts;
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
    public static Builder builder() {
        return new Builder();
    }

    private static Text text(String english, String chinese) {
        Map<String, String> translations = new LinkedHashMap<>();
        translations.put("en", english);
        translations.put("zh-Hans", chinese);
        return Text.of(translations);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text displayName() {
        return text("Handbook (PDF)", "会议手册（PDF）");
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public OptionSet options() {
        return OPTIONS;
    }

    @Override
    public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        OPTIONS.check(request.options());
        try {
            return new Printing(
                            request,
                            theme,
                            fonts.get(),
                            request.get(PAPER),
                            request.get(LAYOUT) == LanguageLayout.SIDE_BY_SIDE)
                    .print(sections(request), out);
        } catch (FontException e) {
            throw new ExportException(ID, "a font cannot be used: " + e.getMessage(), e);
        }
    }

    private static List<Section> sections(ExportRequest request) {
        List<Section> sections = new ArrayList<>();
        if (request.get(COVER)) {
            sections.add(new CoverSection());
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
        if (request.get(SESSIONS)) {
            sections.add(new SessionsSection());
        }
        sections.add(new OrganisationsSection());
        if (request.get(PARTICIPANTS)) {
            sections.add(new ParticipantsSection());
        }
        return sections;
    }

    /**
     * Builds handbooks with a theme and fonts of one's own.
     *
     * <p>Mutable, not for several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private Theme theme = Theme.standard();
        private List<FontSource> fonts = List.of();

        private Builder() {}

        /**
         * Sets the look.
         *
         * @param newTheme the theme, not null
         * @return this builder, not null
         */
        public Builder theme(Theme newTheme) {
            this.theme = Objects.requireNonNull(newTheme, "theme must not be null");
            return this;
        }

        /**
         * Sets the font families that come before the standard ones.
         *
         * @param sources the families in order, not null, copied
         * @return this builder, not null
         */
        public Builder fonts(List<FontSource> sources) {
            this.fonts = List.copyOf(sources);
            return this;
        }

        /**
         * Builds the exporter.
         *
         * @return the exporter, not null
         * @throws IllegalArgumentException if a font cannot be read, is broken, or must not be
         *     embedded; the message names it
         */
        public PdfHandbook build() {
            if (fonts.isEmpty()) {
                return new PdfHandbook(theme, FontLibrary::standard);
            }
            FontLibrary library = FontSource.library(fonts);
            return new PdfHandbook(theme, () -> library);
        }
    }
}
