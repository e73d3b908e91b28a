package org.forumkit.export.pdf.internal.section;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forumkit.export.pdf.internal.document.LinkTarget;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Texts as runs of type, in the look of one document.
 *
 * <p>Mutable, for one document and one thread.
 */
abstract class Phrasing extends Wording {

    private final Setting setting;
    private final StandIns standIns;

    Phrasing(
            List<String> languages,
            Words words,
            Typesetter typesetter,
            Setting setting,
            StandIns standIns) {
        super(languages, words, typesetter);
        this.setting = setting;
        this.standIns = standIns;
    }

    /** In which other zone times are printed too, null for none. */
    @Nullable ZoneId secondZone() {
        return setting.secondZone();
    }

    /** Whether two languages stand side by side. */
    boolean sideBySide() {
        return setting.sideBySide();
    }

    /** Which version the document is. */
    Imprint imprint() {
        return setting.imprint();
    }

    /** The pictures that there are. */
    Pictures pictures() {
        return setting.pictures();
    }

    /** Whether something is printed. */
    boolean shows(Detail detail) {
        return !setting.omitted().contains(detail);
    }

    /** How many lines of a description have to have room where it begins. */
    int leastLines() {
        return setting.leastLines();
    }

    /** The look of what is written now. */
    abstract Look look();

    Run run(ResolvedText text, String place) {
        Run run = new Run(text.value(), text.language(), false, look().ink(), null, place);
        String missing = standIns.missing(text);
        return missing == null ? run : run.mark(mark(text.language(), missing));
    }

    /** Says in a language that what is not there in it is in another. */
    private Run mark(String language, String missing) {
        // Its script matters only where the language is the same.
        boolean same = LanguageTags.sameLanguage(language, missing);
        String tag = same ? language : Locale.forLanguageTag(language).getLanguage();
        ResolvedText name = printableName(tag, missing);
        String unbroken = name.value().replace(' ', '\u00A0');
        return run(" [" + unbroken + "]", name.language()).colour(look().muted());
    }

    /** Returns a text for what is all in one of the languages. */
    ResolvedText in(LocalText text, int index) {
        return standIns.in(text, index);
    }

    /** Returns a text in one of the languages that stands once where it is the same in all. */
    ResolvedText once(LocalText text, int index) {
        return standIns.once(text, index);
    }

    /** Returns a text with another value, which stands in for what it stood in for. */
    ResolvedText as(ResolvedText text, String value) {
        return standIns.as(text, value);
    }

    Run run(String text, String language) {
        return new Run(text, language, false, look().ink(), null, "");
    }

    /** An address on the web, which leads there. */
    Run address(String url, String place) {
        return address(url, url, place);
    }

    /** An address as it is read, which leads to another. */
    Run address(String shown, String uri, String place) {
        return run(new ResolvedText(shown, languages().get(0)), place)
                .colour(setting.links().coloured() ? look().accent() : look().ink())
                .link(LinkTarget.address(uri).look(setting.links().look()));
    }

    /** The paragraphs of a text; where it stands in, the last one says so. */
    List<ResolvedText> paragraphs(ResolvedText text) {
        List<ResolvedText> paragraphs = new ArrayList<>(1);
        for (String paragraph : text.value().split("\\R", -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(new ResolvedText(paragraph, text.language()));
            }
        }
        if (!paragraphs.isEmpty()) {
            int last = paragraphs.size() - 1;
            paragraphs.set(last, as(text, paragraphs.get(last).value()));
        }
        return paragraphs;
    }

    /** The same text in several languages, each as a run of its own. */
    List<Run> inEach(List<ResolvedText> texts) {
        return texts.stream().map(text -> run(text, "")).toList();
    }

    /** Several texts in one line, the first bold or plain, those after it muted. */
    List<Run> inLine(List<ResolvedText> texts, boolean bold, int colour, String place) {
        List<Run> runs = new ArrayList<>();
        for (ResolvedText text : texts) {
            if (!runs.isEmpty()) {
                runs.add(run(Typesetter.BETWEEN, text.language()));
            }
            Run run = run(text, place);
            runs.add(runs.isEmpty() ? run.bold(bold).colour(colour) : run.colour(look().muted()));
        }
        return runs;
    }

    /** What stands above something that goes on from the page before. */
    List<Run> continued(List<ResolvedText> texts) {
        List<ResolvedText> said = new ArrayList<>(texts.size());
        for (ResolvedText text : texts) {
            Map<String, String> title = Map.of("title", text.value());
            String sentence = sentence(text.language(), "print.continued", title);
            said.add(new ResolvedText(sentence, text.language()));
        }
        return inLine(said, true, look().accent(), "");
    }

    /** A word of the library as the heading of a column. */
    List<Run> heading(String key) {
        return inLine(words(key), true, look().ink(), "");
    }

    /** Words of the library as the headings of columns. */
    List<List<Run>> headings(String... keys) {
        return Stream.of(keys).map(this::heading).toList();
    }

    /** Adds a line for each language to a cell. */
    void fill(Table.Cell cell, LocalText text, String source, float size, boolean bold) {
        fill(cell, text.distinct(), source, size, bold, null);
    }

    void fill(
            Table.Cell cell,
            List<ResolvedText> texts,
            String source,
            float size,
            boolean bold,
            @Nullable LinkTarget link) {
        fill(cell, texts, source, size, bold, link, 1);
    }

    /** Adds small lines to a cell, a little below what is there. */
    void note(Table.Cell cell, List<ResolvedText> texts, String source) {
        float size = look().small();
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            Run run = run(text, source).colour(i == 0 ? look().ink() : look().muted());
            float above = i == 0 ? size * 0.4f : 0;
            cell.text(List.of(run), look().dense(size, text.language()).spaced(above, 0));
        }
    }

    /** Adds what something is about to a cell; it begins where enough of its lines have room. */
    void about(Table.Cell cell, LocalText text, String source, float size) {
        fill(cell, text.distinct(), source, size, false, null, leastLines());
    }

    private void fill(
            Table.Cell cell,
            List<ResolvedText> texts,
            String source,
            float size,
            boolean bold,
            @Nullable LinkTarget link,
            int lines) {
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            Run run =
                    run(text, source)
                            .bold(bold && i == 0)
                            .colour(i == 0 ? look().ink() : look().muted())
                            .link(link);
            cell.text(List.of(run), look().dense(size, text.language()), lines);
        }
    }
}
