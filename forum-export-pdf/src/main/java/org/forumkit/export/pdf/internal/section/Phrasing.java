package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.document.LinkTarget;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.Typesetter;
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

    Phrasing(List<String> languages, Words words, Typesetter typesetter) {
        super(languages, words, typesetter);
    }

    /** The look of what is written now. */
    abstract Look look();

    Run run(ResolvedText text, String place) {
        return new Run(text.value(), text.language(), false, look().ink(), null, place);
    }

    Run run(String text, String language) {
        return new Run(text, language, false, look().ink(), null, "");
    }

    /** An address on the web, which leads there. */
    Run address(String url, String place) {
        return run(new ResolvedText(url, languages().get(0)), place)
                .colour(look().accent())
                .link(LinkTarget.address(url));
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
        for (int i = 0; i < texts.size(); i++) {
            ResolvedText text = texts.get(i);
            Run run =
                    run(text, source)
                            .bold(bold && i == 0)
                            .colour(i == 0 ? look().ink() : look().muted())
                            .link(link);
            cell.text(List.of(run), look().dense(size, text.language()));
        }
    }
}
