package org.forumkit.export.pdf;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.internal.document.DocumentInfo;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.TaggedDocument;
import org.forumkit.export.pdf.internal.font.FontLibrary;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.Line;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextProblems;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.export.pdf.internal.section.Composer;
import org.forumkit.export.pdf.internal.section.Look;
import org.forumkit.export.pdf.internal.section.Section;
import org.forumkit.finding.Finding;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;

/** One run of an exporter: sections in, bytes and findings out. */
final class Printing implements TextProblems {

    private static final int MOST_FINDINGS = 1000;
    private static final int MOST_CHARACTERS = 20;
    private static final int TITLE_LENGTH = 400;

    /** Where characters could not be printed, and why not. */
    private record Place(String key, String pointer) {}

    private final ExportRequest request;
    private final Programme programme;
    private final PageFormat format;
    private final Look look;
    private final boolean sideBySide;
    private final TaggedDocument document;
    private final Typesetter typesetter;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Place, Set<Integer>> reported = new LinkedHashMap<>();

    Printing(
            ExportRequest request,
            Theme theme,
            FontLibrary fonts,
            Paper paper,
            boolean sideBySide) {
        this.request = request;
        this.programme = request.programme();
        this.sideBySide = sideBySide;
        float scale = Math.min(1.2f, 0.45f + 0.55f * paper.width() / Paper.A4.width());
        float side = 56 * scale;
        this.format =
                new PageFormat(paper.width(), paper.height(), side, side, 66 * scale, 60 * scale);
        this.look =
                new Look(
                        theme.accent(),
                        theme.ink(),
                        theme.muted(),
                        theme.line(),
                        theme.tint(),
                        theme.textSize() * scale,
                        1);
        this.document = new TaggedDocument(info());
        this.typesetter = new Typesetter(document, fonts, this);
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

    List<Finding> print(List<Section> sections, OutputStream out) throws IOException {
        reportLanguages();
        Flow flow = new Flow(typesetter, format, request::checkCancelled);
        int editions = programme.editions().size();
        for (int i = 0; i < editions; i++) {
            request.checkCancelled();
            new Composer(programme, i, request.words(), look, sideBySide, flow).write(sections);
            request.progress(0.8 * (i + 1) / editions);
        }
        if (document.pages().isEmpty()) {
            document.addPage(format.width(), format.height());
        } else {
            for (PageCanvas page : document.pages()) {
                running(flow, page);
            }
        }
        request.checkCancelled();
        document.write(out);
        reportCharacters();
        request.progress(1);
        return List.copyOf(findings);
    }

    /** Draws header and footer of a page. */
    private void running(Flow flow, PageCanvas page) {
        Run section = flow.runningTitle(page.index());
        if (section == null) {
            return;
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
        float footline = format.height() - format.bottom() * 0.5f;
        List<String> languages = programme.languages();
        for (int i = 0; i < languages.size(); i++) {
            Line number = typesetter.line(number(languages.get(i), page), size, Float.MAX_VALUE);
            boolean last = i == languages.size() - 1;
            number.draw(page, last ? right - number.width() : x, footline);
            x += number.width() + 2 * size;
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

    // ---------------------------------------------------------------- findings

    @Override
    public void missing(int codePoint, String place) {
        report("pdf.missing-glyph", codePoint, place);
    }

    @Override
    public void unprintable(int codePoint, String place) {
        report("pdf.unprintable", codePoint, place);
    }

    private void report(String key, int codePoint, String pointer) {
        Place place = new Place(key, pointer);
        if (reported.size() < MOST_FINDINGS || reported.containsKey(place)) {
            reported.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(codePoint);
        }
    }

    private void report(Place place, Set<Integer> codePoints) {
        String more = codePoints.size() > MOST_CHARACTERS ? " …" : "";
        List<String> numbers = new ArrayList<>();
        List<String> characters = new ArrayList<>();
        codePoints.stream()
                .limit(MOST_CHARACTERS)
                .forEach(
                        codePoint -> {
                            numbers.add(String.format(Locale.ROOT, "U+%04X", codePoint));
                            characters.add(described(codePoint));
                        });
        findings.add(
                Finding.warning(place.key(), place.pointer(), String.join(" ", numbers) + more)
                        .with("characters", String.join(", ", characters) + more));
    }

    /** Reports each place once; a text that only repeats another has no place of its own. */
    private void reportCharacters() {
        reported.forEach(
                (place, codePoints) -> {
                    Set<Integer> own = new LinkedHashSet<>(codePoints);
                    if (place.pointer().isEmpty()) {
                        reported.forEach(
                                (other, known) -> {
                                    if (other.key().equals(place.key())
                                            && !other.pointer().isEmpty()) {
                                        own.removeAll(known);
                                    }
                                });
                    }
                    if (!own.isEmpty()) {
                        report(place, own);
                    }
                });
    }

    private void reportLanguages() {
        for (String language : programme.languages()) {
            if (ULocale.forLanguageTag(language).isRightToLeft()) {
                findings.add(Finding.warning("pdf.right-to-left", "", language));
            }
        }
    }

    private static String described(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        boolean visible =
                Character.isDefined(codePoint)
                        && Character.getType(codePoint) != Character.CONTROL
                        && Character.getType(codePoint) != Character.FORMAT
                        && Character.getType(codePoint) != Character.SURROGATE;
        @Nullable String name = visible ? Character.getName(codePoint) : null;
        return name == null ? number : Character.toString(codePoint) + " (" + number + ")";
    }
}
