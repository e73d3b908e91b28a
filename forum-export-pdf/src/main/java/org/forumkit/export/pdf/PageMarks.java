package org.forumkit.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.layout.Line;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.export.pdf.internal.section.Code;
import org.forumkit.export.pdf.internal.section.Imprint;
import org.forumkit.export.pdf.internal.section.Look;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.Programme;

/**
 * What stands in the margins of each page: running heads, numbers, the version, a code.
 *
 * <p>Mutable, for one document and one thread.
 */
final class PageMarks {

    /** How near to the edge of the paper printers print. */
    private static final float EDGE = 12;

    /** How much nothing there is around a code for readers to find it. */
    private static final float QUIET = 6;

    /** The length of an edge of the code, as telephones read it. */
    private static final float CODE = 42;

    /** The foot that a code needs. */
    static final float CODED_FOOT = CODE + EDGE + QUIET;

    private final ExportRequest request;
    private final Imprint imprint;
    private final PageFormat format;
    private final Look look;
    private final TaggedDocument document;
    private final Typesetter typesetter;
    private final Map<Repeated, Line> lines = new HashMap<>();
    private final Map<Heading, Head> heads = new HashMap<>();

    PageMarks(
            ExportRequest request,
            Imprint imprint,
            PageFormat format,
            Look look,
            TaggedDocument document,
            Typesetter typesetter) {
        this.request = request;
        this.imprint = imprint;
        this.format = format;
        this.look = look;
        this.document = document;
        this.typesetter = typesetter;
    }

    /** What the whole document is called. */
    static List<ResolvedText> titles(Programme programme) {
        return programme.editions().size() == 1
                ? programme.edition().title().distinct()
                : programme.series().name().distinct();
    }

    /**
     * Draws header and footer of a page that has a running title; of one that has no words, the
     * footer alone.
     *
     * @param begins whether the page is the first that has the title
     */
    void running(Programme said, PageCanvas page, List<Run> section, boolean begins) {
        float size = look.small();
        float left = format.left(page.index());
        float right = left + format.bodyWidth();
        if (section.stream().anyMatch(each -> !each.text().isEmpty())) {
            page.markPagination(true);
            headline(titles(said), page, section, begins);
        }
        page.markPagination(false);
        boolean turned = format.turned(page.index());
        float code = imprint.address().isEmpty() ? 0 : code() + size;
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
            List<ResolvedText> said, PageCanvas page, List<Run> section, boolean begins) {
        float size = look.small();
        float left = format.left(page.index());
        float right = left + format.bodyWidth();
        float y = format.top() * 0.58f;
        boolean turned = format.turned(page.index());
        List<Run> titles = new ArrayList<>();
        for (ResolvedText title : said) {
            titles.add(new Run(title.value(), title.language(), false, look.muted(), null, ""));
        }
        Head head = heads.computeIfAbsent(new Heading(titles, section, begins), this::head);
        Line chapter = head.section();
        Line title = head.title();
        chapter.draw(page, turned ? left : right - chapter.width(), y);
        title.draw(page, turned ? right - title.width() : left, y);
        page.line(left, y + size * 0.7f, right, y + size * 0.7f, 0.4f, look.line());
    }

    /** What stands at the head of many pages. */
    private record Heading(List<Run> titles, List<Run> section, boolean begins) {}

    private record Head(Line title, Line section) {}

    /**
     * Both in as many languages as there is room for. Where the section begins, and its name stands
     * below in large type, the title goes first; on its further pages the section does.
     */
    private Head head(Heading said) {
        float room = format.bodyWidth() - 2 * look.small();
        int titles = said.titles().size();
        int sections = said.section().size();
        int first = said.begins() ? titles : sections;
        int second = said.begins() ? sections : titles;
        for (int i = first; i > 0; i--) {
            for (int k = second; k > 0; k--) {
                Line title = joined(said.titles().subList(0, said.begins() ? i : k));
                Line section = joined(said.section().subList(0, said.begins() ? k : i));
                if (title.width() + section.width() <= room) {
                    return new Head(title, section);
                }
            }
        }
        Line section = line(said.section().subList(0, 1), format.bodyWidth() * 0.4f);
        return new Head(line(said.titles().subList(0, 1), room - section.width()), section);
    }

    /** A line that many pages have. */
    private record Repeated(List<Run> texts, float width) {}

    /** The same in as many languages as there is room for, at least a part of the first. */
    private Line line(List<Run> texts, float width) {
        return lines.computeIfAbsent(
                new Repeated(texts, width), line -> set(line.texts(), line.width()));
    }

    private Line set(List<Run> texts, float width) {
        for (int count = texts.size(); count > 1; count--) {
            Line line = joined(texts.subList(0, count));
            if (line.width() <= width) {
                return line;
            }
        }
        return typesetter.line(muted(texts.get(0)), look.small(), width);
    }

    private Line joined(List<Run> texts) {
        List<Run> runs = new ArrayList<>();
        for (Run text : texts) {
            if (!runs.isEmpty()) {
                runs.add(muted(text.text("   ")));
            }
            runs.add(muted(text));
        }
        return typesetter.line(runs, look.small());
    }

    private float footline() {
        return format.height() - format.bottom() * 0.5f;
    }

    /** The length of an edge of the code at the foot. */
    private float code() {
        return Math.min(CODE, format.bottom() - EDGE - QUIET);
    }

    /** Which version it is, with its date in each language; nothing unless it is to be said. */
    List<Run> version(Programme said) {
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
    void version(List<Run> version, PageCanvas page, int numbers) {
        String address = imprint.address();
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
