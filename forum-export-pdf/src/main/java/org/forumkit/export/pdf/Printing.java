package org.forumkit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.internal.document.DocumentInfo;
import org.forumkit.export.pdf.internal.document.Imposition;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.Sheets;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.export.pdf.internal.section.Chapters;
import org.forumkit.export.pdf.internal.section.Composer;
import org.forumkit.export.pdf.internal.section.Detail;
import org.forumkit.export.pdf.internal.section.Imprint;
import org.forumkit.export.pdf.internal.section.Look;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.export.pdf.internal.section.Setting;
import org.forumkit.export.pdf.internal.section.StandIns;
import org.forumkit.finding.Finding;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/** One run of an exporter: sections in, bytes and findings out. */
final class Printing {

    private static final int TITLE_LENGTH = 400;

    private static final float MILLIMETRE = 72 / 25.4f;

    private final ExportRequest request;
    private final Programme programme;
    private final Layout layout;
    private final PageFormat format;
    private final Setting setting;
    private final Look look;
    private final Report report;
    private final Attached attached;
    private final TaggedDocument document;
    private final Typesetter typesetter;
    private final List<Strand> strands;

    /** Pages that follow one another, although others may stand between them. */
    private record Strand(Programme programme, Flow flow, String prefix, StandIns standIns) {}

    Printing(
            ExportRequest request,
            Theme theme,
            FontLibrary fonts,
            Layout layout,
            Attached attached) {
        this.request = request;
        this.programme = request.programme();
        this.layout = layout;
        this.format = format(request, theme, layout);
        float least = least(theme, format);
        for (Section section : layout.sections()) {
            least = Math.max(least, section.least());
        }
        this.look =
                new Look(
                        theme.accent(),
                        theme.ink(),
                        theme.muted(),
                        theme.line(),
                        theme.tint(),
                        Math.max(least, theme.textSize() * layout.scale()),
                        least,
                        theme.spacing());
        this.report = new Report(programme);
        this.setting =
                new Setting(
                        look,
                        layout.languages() == LanguageLayout.SIDE_BY_SIDE,
                        layout.omitted(),
                        secondZone(),
                        theme.pictures(),
                        new Imprint(
                                request.get(PdfDocument.VERSION),
                                date(),
                                request.get(PdfDocument.ADDRESS)),
                        links(),
                        request.get(CommonOptions.LEAST_LINES));
        this.attached = attached;
        this.document = new TaggedDocument(info(), sheets());
        attached.files().forEach(document::attach);
        this.typesetter = new Typesetter(document, fonts, report, least);
        this.strands = strands();
    }

    /** The smallest type, which is larger where paper hangs on a wall. */
    private static float least(Theme theme, PageFormat format) {
        float edge = Math.min(format.width(), format.height());
        return theme.smallestSize() * Math.max(1, edge / (Paper.A3.width() + 1));
    }

    /** The pages, with room for the code where pages have a foot. */
    private static PageFormat format(ExportRequest request, Theme theme, Layout layout) {
        PageFormat format = layout.format().margins(theme.margins());
        boolean coded =
                format.bottom() > 0
                        && !layout.imposition().leaflet()
                        && !request.get(PdfDocument.ADDRESS).isEmpty();
        return coded ? format.footed(PageMarks.CODED_FOOT) : format;
    }

    /** The pages of the programme in all its languages, and those in each where they alternate. */
    private List<Strand> strands() {
        List<String> languages = programme.languages();
        List<Strand> all = new ArrayList<>();
        all.add(new Strand(programme, flow(1), "", standIns(programme)));
        if (layout.languages() == LanguageLayout.ALTERNATING && languages.size() > 1) {
            for (String language : languages) {
                Programme in = programme.in(language);
                all.add(new Strand(in, flow(languages.size()), language + ".", standIns(in)));
            }
        }
        return all;
    }

    private StandIns standIns(Programme whole) {
        return layout.omitted().contains(Detail.MARKS)
                ? StandIns.none()
                : StandIns.of(whole, request.words());
    }

    private Flow flow(int step) {
        return new Flow(typesetter, format, request::checkCancelled, step);
    }

    private Setting.Links links() {
        LinkStyle style = request.get(CommonOptions.LINKS);
        return new Setting.Links(style == LinkStyle.COLOURED, style.look());
    }

    private @Nullable ZoneId secondZone() {
        String name = request.get(PdfDocument.SECOND_ZONE);
        try {
            return name.isEmpty() ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            report.unknownZone(name);
            return null;
        }
    }

    private Sheets sheets() {
        return new Sheets(
                layout.imposition(),
                request.get(PdfDocument.BLEED) * MILLIMETRE,
                request.get(PdfDocument.CROP_MARKS));
    }

    private DocumentInfo info() {
        String author = "";
        if (programme.series().framework() != null) {
            author = programme.series().framework().name().first().value();
        }
        return new DocumentInfo(
                plain(PageMarks.titles(programme).get(0).value()),
                programme.languages().get(0),
                plain(author),
                "",
                request.stamp());
    }

    private static String plain(String text) {
        return Typesetter.plain(text, TITLE_LENGTH);
    }

    /** The sizes of type in which a sheet that is folded may hold all, the largest first. */
    private static final float[] FOLDED = {
        1.2f, 1.12f, 1.05f, 1, 0.95f, 0.9f, 0.85f, 0.8f, 0.75f, 0.7f, 0.65f, 0.6f
    };

    /** Prints a document; one that is folded in the largest type that fits on one sheet. */
    static List<Finding> print(
            ExportRequest request,
            Theme theme,
            FontLibrary fonts,
            Layout layout,
            Attached attached,
            OutputStream out)
            throws IOException {
        Imposition imposition = layout.imposition();
        if (!imposition.leaflet()) {
            return new Printing(request, theme, fonts, layout, attached).print(out);
        }
        for (float size : FOLDED) {
            Printing printing = new Printing(request, theme, fonts, layout.scaled(size), attached);
            printing.compose();
            if (printing.document.pages().size() <= imposition.panels()) {
                return printing.finish(out);
            }
        }
        Printing printing = new Printing(request, theme, fonts, layout, attached);
        printing.compose();
        printing.report.severalSheets(
                (printing.document.pages().size() - 1) / imposition.panels() + 1);
        return printing.finish(out);
    }

    private List<Finding> print(OutputStream out) throws IOException {
        compose();
        PageMarks marks =
                new PageMarks(request, setting.imprint(), format, look, document, typesetter);
        // Sheets that are filled to the edges have no foot.
        boolean foot = format.bottom() > 0;
        for (Strand strand : strands) {
            List<PageCanvas> pages = strand.flow().pages();
            List<Run> version = marks.version(strand.programme());
            for (int i = 0; i < pages.size(); i++) {
                List<Run> section = strand.flow().runningTitle(i);
                if (!section.isEmpty()) {
                    boolean begins = i == 0 || !section.equals(strand.flow().runningTitle(i - 1));
                    marks.running(strand.programme(), pages.get(i), section, begins);
                }
                if (foot) {
                    marks.version(version, pages.get(i), section.isEmpty() ? 0 : languages(strand));
                }
            }
        }
        return finish(out);
    }

    /** Writes all sections; nothing is told of how far that is where it is done several times. */
    private void compose() {
        int editions = programme.editions().size();
        for (int i = 0; i < editions; i++) {
            request.checkCancelled();
            if (strands.size() == 1) {
                layout.sections().forEach(chapters(strands.get(0), i)::write);
            } else {
                alternate(i);
            }
            if (!layout.imposition().leaflet()) {
                request.progress(0.8 * (i + 1) / editions);
            }
        }
    }

    /** Writes each section once for each language, on pages that take turns. */
    private void alternate(int edition) {
        List<Chapters> chapters = new ArrayList<>();
        strands.forEach(strand -> chapters.add(chapters(strand, edition)));
        int languages = strands.size() - 1;
        for (Section section : layout.sections()) {
            int first = document.pages().size();
            // Of a pair of pages that face one another the first is a left one.
            if (format.mirrored() && section.alternates() && first % 2 == 0 && first > 0) {
                first++;
            }
            for (int i = 0; i <= languages; i++) {
                if (section.alternates() == i > 0) {
                    strands.get(i).flow().continueAt(first + Math.max(0, i - 1));
                    chapters.get(i).write(section);
                }
            }
            int rest = (document.pages().size() - first) % languages;
            if (section.alternates() && rest > 0) {
                document.page(
                        document.pages().size() + languages - rest - 1,
                        format.width(),
                        format.height());
            }
        }
    }

    private Chapters chapters(Strand strand, int edition) {
        return new Chapters(composer(strand, edition, strand.flow()), layout.sections());
    }

    private Composer composer(Strand strand, int edition, Flow flow) {
        return new Composer(
                strand.programme(),
                edition,
                request.words(),
                setting,
                flow,
                strand.prefix(),
                strand.standIns());
    }

    /** Makes the page of a document that has none, which says why. */
    private void nothing() {
        if (programme.editions().isEmpty()) {
            document.addPage(format.width(), format.height());
            return;
        }
        PageFormat page = format.atLeast(Math.min(format.width(), format.height()) / 8);
        Flow flow = new Flow(typesetter, page, request::checkCancelled, 1);
        composer(strands.get(0), 0, flow).nothing(report.whyNothing());
    }

    private List<Finding> finish(OutputStream out) throws IOException {
        if (document.pages().isEmpty()) {
            nothing();
        }
        request.checkCancelled();
        document.write(out);
        request.progress(1);
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(attached.findings());
        return List.copyOf(findings);
    }

    private static int languages(Strand strand) {
        return strand.programme().languages().size();
    }

    private LocalDate date() {
        ZoneId zone = programme.editions().isEmpty() ? null : programme.editions().get(0).zone();
        return request.stamp().atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
    }
}
