package org.forumkit.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.internal.document.DocumentInfo;
import org.forumkit.export.pdf.internal.document.Imposition;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.Sheets;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.Line;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.export.pdf.internal.section.Chapters;
import org.forumkit.export.pdf.internal.section.Code;
import org.forumkit.export.pdf.internal.section.Composer;
import org.forumkit.export.pdf.internal.section.Imprint;
import org.forumkit.export.pdf.internal.section.Look;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.export.pdf.internal.section.Setting;
import org.forumkit.finding.Finding;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/** One run of an exporter: sections in, bytes and findings out. */
final class Printing {

    private static final int TITLE_LENGTH = 400;

    private static final float MILLIMETRE = 72 / 25.4f;

    /** How near to the edge of the paper printers print. */
    private static final float EDGE = 12;

    /** The length of an edge of the code at the foot, as telephones read it. */
    private static final float CODE = 42;

    /** How much nothing there is around a code for readers to find it. */
    private static final float QUIET = 6;

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
    private record Strand(Programme programme, Flow flow, String prefix) {}

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
                                request.get(PdfDocument.ADDRESS)));
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
        return coded ? format.footed(CODE + EDGE + QUIET) : format;
    }

    /** The pages of the programme in all its languages, and those in each where they alternate. */
    private List<Strand> strands() {
        List<String> languages = programme.languages();
        List<Strand> all = new ArrayList<>();
        all.add(new Strand(programme, flow(1), ""));
        if (layout.languages() == LanguageLayout.ALTERNATING && languages.size() > 1) {
            for (String language : languages) {
                all.add(new Strand(programme.in(language), flow(languages.size()), language + "."));
            }
        }
        return all;
    }

    private Flow flow(int step) {
        return new Flow(typesetter, format, request::checkCancelled, step);
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
                plain(titles(programme).get(0).value()),
                programme.languages().get(0),
                plain(author),
                "",
                request.stamp());
    }

    private static List<ResolvedText> titles(Programme programme) {
        return programme.editions().size() == 1
                ? programme.edition().title().distinct()
                : programme.series().name().distinct();
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
        // Sheets that are filled to the edges have no foot.
        boolean foot = format.bottom() > 0;
        for (Strand strand : strands) {
            List<PageCanvas> pages = strand.flow().pages();
            List<Run> version = version(strand.programme());
            for (int i = 0; i < pages.size(); i++) {
                List<Run> section = strand.flow().runningTitle(i);
                if (!section.isEmpty()) {
                    running(strand.programme(), pages.get(i), section);
                }
                if (foot) {
                    version(version, pages.get(i), section.isEmpty() ? 0 : languages(strand));
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
        Composer composer =
                new Composer(
                        strand.programme(),
                        edition,
                        request.words(),
                        setting,
                        strand.flow(),
                        strand.prefix());
        return new Chapters(composer, layout.sections());
    }

    private List<Finding> finish(OutputStream out) throws IOException {
        if (document.pages().isEmpty()) {
            document.addPage(format.width(), format.height());
        }
        request.checkCancelled();
        document.write(out);
        request.progress(1);
        List<Finding> findings = new ArrayList<>(report.findings());
        findings.addAll(attached.findings());
        return List.copyOf(findings);
    }

    /** Draws header and footer of a page that has a running title. */
    private void running(Programme said, PageCanvas page, List<Run> section) {
        float size = look.small();
        float left = format.left(page.index());
        float right = left + format.bodyWidth();
        page.markPagination(true);
        headline(said, page, section, left, right);
        page.markPagination(false);
        boolean turned = format.turned(page.index());
        float code = request.get(PdfDocument.ADDRESS).isEmpty() ? 0 : code() + size;
        float end = turned ? right : right - code;
        float x = turned ? left + code : left;
        List<String> languages = said.languages();
        for (int i = 0; i < languages.size(); i++) {
            Line number = typesetter.line(number(languages.get(i), page), size, Float.MAX_VALUE);
            // The only number stands at the outer edge, where leafing fingers look for it.
            boolean last = i == languages.size() - 1 && !(i == 0 && turned);
            number.draw(page, last ? end - number.width() : x, footline());
            x += number.width() + 2 * size;
        }
    }

    /** Draws the section at the outer edge, the title of all at the inner, and a line below. */
    private void headline(
            Programme said, PageCanvas page, List<Run> section, float left, float right) {
        float size = look.small();
        float width = right - left;
        float y = format.top() * 0.58f;
        boolean turned = format.turned(page.index());
        Line chapter = line(section, width * 0.4f);
        chapter.draw(page, turned ? left : right - chapter.width(), y);
        List<Run> titles = new ArrayList<>();
        for (ResolvedText title : titles(said)) {
            titles.add(new Run(title.value(), title.language(), false, look.muted(), null, ""));
        }
        Line line = line(titles, width - chapter.width() - 2 * size);
        line.draw(page, turned ? right - line.width() : left, y);
        page.line(left, y + size * 0.7f, right, y + size * 0.7f, 0.4f, look.line());
    }

    /** The same in as many languages as there is room for, at least a part of the first. */
    private Line line(List<Run> texts, float width) {
        float size = look.small();
        for (int count = texts.size(); count > 1; count--) {
            List<Run> runs = new ArrayList<>();
            for (Run text : texts.subList(0, count)) {
                if (!runs.isEmpty()) {
                    runs.add(muted(text.text("   ")));
                }
                runs.add(muted(text));
            }
            Line line = typesetter.line(runs, size);
            if (line.width() <= width) {
                return line;
            }
        }
        return typesetter.line(muted(texts.get(0)), size, width);
    }

    private float footline() {
        return format.height() - format.bottom() * 0.5f;
    }

    /** The length of an edge of the code at the foot. */
    private float code() {
        return Math.min(CODE, format.bottom() - EDGE - QUIET);
    }

    private static int languages(Strand strand) {
        return strand.programme().languages().size();
    }

    /** Which version it is, with its date in each language; nothing unless it is to be said. */
    private List<Run> version(Programme said) {
        Imprint imprint = setting.imprint();
        List<Run> runs = new ArrayList<>();
        for (String language : imprint.version().isEmpty() ? List.<String>of() : said.languages()) {
            String text = runs.isEmpty() ? imprint.text(language) : imprint.date(language);
            runs.add(new Run(text, language, false, look.muted(), null, ""));
        }
        return runs;
    }

    /**
     * Draws which version it is, and where the current one is, at the foot of a page.
     *
     * @param numbers in how many languages the number of the page stands there
     */
    private void version(List<Run> version, PageCanvas page, int numbers) {
        String address = setting.imprint().address();
        float left = format.left(page.index());
        float right = left + format.bodyWidth();
        boolean turned = format.turned(page.index());
        if (!version.isEmpty()) {
            page.markPagination(false);
            Line line = line(version, format.bodyWidth() * (numbers > 0 ? 0.4f : 0.8f));
            // Of one language the number of the page stands at the outer edge, of two at both.
            boolean middle = numbers > 1;
            float inner = turned ? right - line.width() : left;
            float x = middle ? (format.width() - line.width()) / 2 : inner;
            line.draw(page, x, footline());
        }
        if (!address.isEmpty()) {
            page.markPagination(false);
            float side = code();
            float x = turned ? left : right - side;
            Code.draw(page, address, x, format.height() - EDGE - side, side);
        }
    }

    private LocalDate date() {
        ZoneId zone = programme.editions().isEmpty() ? null : programme.editions().get(0).zone();
        return request.stamp().atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
    }

    private Run muted(Run run) {
        return run.text(typesetter.cleanQuietly(run.text())).colour(look.muted());
    }

    private Run number(String language, PageCanvas page) {
        String text =
                request.words()
                        .format(
                                language,
                                "print.page",
                                Map.of(
                                        "page", Integer.toString(page.index() + 1),
                                        "pages", Integer.toString(document.pages().size())));
        return new Run(text, language, false, look.muted(), null, "");
    }
}
