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
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.Imposition;
import org.forumkit.export.pdf.internal.layout.Line;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.export.pdf.internal.section.Code;
import org.forumkit.export.pdf.internal.section.Composer;
import org.forumkit.export.pdf.internal.section.Look;
import org.forumkit.export.pdf.internal.section.Setting;
import org.forumkit.finding.Finding;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.Programme;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/** One run of an exporter: sections in, bytes and findings out. */
final class Printing {

    private static final int TITLE_LENGTH = 400;

    /** How near to the edge of the paper printers print. */
    private static final float EDGE = 12;

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

    Printing(
            ExportRequest request,
            Theme theme,
            FontLibrary fonts,
            Layout layout,
            Attached attached) {
        this.request = request;
        this.programme = request.programme();
        this.layout = layout;
        this.format = layout.format();
        this.look =
                new Look(
                        theme.accent(),
                        theme.ink(),
                        theme.muted(),
                        theme.line(),
                        theme.tint(),
                        Math.max(theme.smallestSize(), theme.textSize() * layout.scale()),
                        theme.smallestSize(),
                        1);
        this.report = new Report(programme);
        this.setting =
                new Setting(
                        look,
                        layout.sideBySide(),
                        layout.omitted(),
                        secondZone(),
                        theme.pictures());
        this.attached = attached;
        this.document = new TaggedDocument(info());
        attached.files().forEach(document::attach);
        this.typesetter = new Typesetter(document, fonts, report, theme.smallestSize());
    }

    private @Nullable ZoneId secondZone() {
        String name = request.get(CommonOptions.SECOND_ZONE);
        try {
            return name.isEmpty() ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            report.unknownZone(name);
            return null;
        }
    }

    private DocumentInfo info() {
        String author = "";
        if (programme.series().framework() != null) {
            author = programme.series().framework().name().first().value();
        }
        return new DocumentInfo(
                plain(title().value()),
                programme.languages().get(0),
                plain(author),
                "",
                request.stamp());
    }

    private ResolvedText title() {
        return programme.editions().size() == 1
                ? programme.edition().title().first()
                : programme.series().name().first();
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
        if (imposition == null) {
            return new Printing(request, theme, fonts, layout, attached).print(out);
        }
        for (float size : FOLDED) {
            Printing printing = new Printing(request, theme, fonts, layout.scaled(size), attached);
            if (printing.compose().opened() <= imposition.panels()) {
                return printing.finish(out);
            }
        }
        Printing printing = new Printing(request, theme, fonts, layout, attached);
        int panels = printing.compose().opened();
        printing.report.severalSheets((panels - 1) / imposition.panels() + 1);
        return printing.finish(out);
    }

    private List<Finding> print(OutputStream out) throws IOException {
        Flow flow = compose();
        for (PageCanvas page : document.pages()) {
            boolean numbered = running(flow, page);
            version(page, numbered);
        }
        return finish(out);
    }

    /** Writes all sections; nothing is told of how far that is where it is done several times. */
    private Flow compose() {
        Flow flow = new Flow(typesetter, format, request::checkCancelled, layout.imposition());
        int editions = programme.editions().size();
        for (int i = 0; i < editions; i++) {
            request.checkCancelled();
            new Composer(programme, i, request.words(), setting, flow).write(layout.sections());
            if (layout.imposition() == null) {
                request.progress(0.8 * (i + 1) / editions);
            }
        }
        return flow;
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

    /** Draws header and footer of a page that has a running title, and says whether it has. */
    private boolean running(Flow flow, PageCanvas page) {
        Run section = flow.runningTitle(page.index());
        if (section == null) {
            return false;
        }
        float size = look.small();
        float width = format.bodyWidth();
        float right = format.left() + width;
        page.markPagination(true);
        float headline = format.top() * 0.58f;
        Line chapter = typesetter.line(muted(section), size, width * 0.4f);
        chapter.draw(page, right - chapter.width(), headline);
        ResolvedText title = title();
        Run whole = new Run(title.value(), title.language(), false, look.muted(), null, "");
        typesetter
                .line(
                        whole.text(typesetter.cleanQuietly(title.value())),
                        size,
                        width - chapter.width() - 2 * size)
                .draw(page, format.left(), headline);
        page.line(
                format.left(),
                headline + size * 0.7f,
                right,
                headline + size * 0.7f,
                0.4f,
                look.line());
        page.markPagination(false);
        float x = format.left();
        float end = request.get(PdfDocument.ADDRESS).isEmpty() ? right : right - code() - size;
        List<String> languages = programme.languages();
        for (int i = 0; i < languages.size(); i++) {
            Line number = typesetter.line(number(languages.get(i), page), size, Float.MAX_VALUE);
            boolean last = i == languages.size() - 1;
            number.draw(page, last ? end - number.width() : x, footline());
            x += number.width() + 2 * size;
        }
        return true;
    }

    private float footline() {
        return format.height() - format.bottom() * 0.5f;
    }

    /** The length of an edge of the code at the foot. */
    private float code() {
        return Math.min(42, format.bottom() - EDGE - 2);
    }

    /** Draws which version it is, and where the current one is, at the foot of a page. */
    private void version(PageCanvas page, boolean numbered) {
        String version = request.get(PdfDocument.VERSION);
        String address = request.get(PdfDocument.ADDRESS);
        float right = format.left() + format.bodyWidth();
        if (!version.isEmpty()) {
            page.markPagination(false);
            String language = programme.languages().get(0);
            String text = version + "  " + Dates.of(language).date(date());
            Run run = new Run(text, language, false, look.muted(), null, "");
            Line line =
                    typesetter.line(
                            run.text(typesetter.cleanQuietly(text)),
                            look.small(),
                            format.bodyWidth() * (numbered ? 0.4f : 0.8f));
            // Of one language the number of the page stands at the right, of two at both sides.
            boolean middle = numbered && programme.languages().size() > 1;
            float x = middle ? (format.width() - line.width()) / 2 : format.left();
            line.draw(page, x, footline());
        }
        if (!address.isEmpty()) {
            page.markPagination(false);
            float side = code();
            Code.draw(page, address, right - side, format.height() - EDGE - side, side);
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
