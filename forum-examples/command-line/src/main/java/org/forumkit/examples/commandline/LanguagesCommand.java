package org.forumkit.examples.commandline;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.forumkit.json.ForumFormatException;
import org.forumkit.languages.Completeness;
import org.forumkit.words.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts a document's texts by language. */
@Command(
        name = "languages",
        mixinStandardHelpOptions = true,
        description = "Counts a document's texts by field and language.")
final class LanguagesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DocumentArgument document = new DocumentArgument();
    @Mixin private ReaderLanguage language = new ReaderLanguage();

    @ArgGroup private Form form = new Form();

    /** What is told of the texts, instead of a table. */
    static final class Form {
        @Option(
                names = "--json",
                description = "Print the counts as JSON, with the places where a text is missing.")
        private boolean json;

        @Option(
                names = "--places",
                description = "Print where a text is missing, a line for each place and language.")
        private boolean places;
    }

    LanguagesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Completeness completeness;
        try {
            completeness = Completeness.of(document.read(terminal));
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return ForumCommand.WRONG_DATA;
        }
        if (form.json) {
            terminal.print(Json.of(completeness));
        } else {
            terminal.print(
                    form.places
                            ? places(completeness)
                            : completeness.table(Words.standard(), language.tag()));
        }
        return ForumCommand.GOOD;
    }

    private static String places(Completeness completeness) {
        StringBuilder lines = new StringBuilder();
        for (Completeness.Field field : completeness.fields()) {
            for (Completeness.Count count : field.languages()) {
                for (String pointer : count.missing()) {
                    lines.append(count.language())
                            .append(' ')
                            .append(field.field())
                            .append(' ')
                            .append(pointer)
                            .append('\n');
                }
            }
        }
        return lines.toString();
    }
}
