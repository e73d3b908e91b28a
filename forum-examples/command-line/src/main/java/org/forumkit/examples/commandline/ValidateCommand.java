package org.forumkit.examples.commandline;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Forum;
import org.forumkit.validation.ForumValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says everything that is wrong with a document. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Says everything that is wrong with a document, with its place.")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DocumentArgument document = new DocumentArgument();
    @Mixin private ReaderLanguage language = new ReaderLanguage();

    @Mixin private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            converter = Converters.InstantConverter.class,
            description = "The moment at which the document is looked at; now without it.")
    private @Nullable Instant at;

    @Option(names = "--json", description = "Print the findings as a JSON array.")
    private boolean json;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Findings findings = findings();
        if (json) {
            terminal.print(Json.of(findings.data()));
        } else {
            StringBuilder lines = new StringBuilder();
            findings.entries().forEach(each -> lines.append(each.line()).append('\n'));
            terminal.print(lines.append(findings.summary()).append('\n').toString());
        }
        return findings.hasErrors() ? ForumCommand.WRONG_DATA : ForumCommand.GOOD;
    }

    private Findings findings() throws IOException {
        try {
            Forum forum = document.read(terminal);
            return Findings.of(
                    document.name(),
                    language.tag(),
                    ForumValidator.standard().validate(forum, rules.chosen(forum, at, terminal)));
        } catch (ForumFormatException e) {
            return Findings.of(e);
        }
    }
}
