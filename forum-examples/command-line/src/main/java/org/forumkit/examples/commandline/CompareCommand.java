package org.forumkit.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.statistics.EditionComparison;
import org.forumkit.statistics.StatisticNames;
import org.forumkit.statistics.StatisticsCsv;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the figures of editions. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Compares the figures of editions, those counted from the document beside those"
                        + " that it states.")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DocumentArgument document = new DocumentArgument();

    @Option(
            names = "--series",
            paramLabel = "ID",
            description = "The series; without it the one that the document has.")
    private @Nullable String series;

    @Option(
            names = "--editions",
            paramLabel = "ID",
            split = ",",
            description = "The editions, as 2022,2025; without it all.")
    private List<String> editions = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = Converters.DayConverter.class,
            description = "The day that the document is of, to stand beside what is counted.")
    private @Nullable LocalDate asOf;

    @ArgGroup private Form form = new Form();
    @Mixin private OptionalOutput output = new OptionalOutput();
    @Mixin private ReaderLanguage language = new ReaderLanguage();

    /** How the comparison is written: as a table for people, or as data. */
    static final class Form {
        @Option(names = "--json", description = "Write it as JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Write it as CSV, one line for each number.")
        private boolean csv;
    }

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Output chosen = output.chosen();
        chosen.check(document);
        Forum forum;
        try {
            forum = document.read(terminal);
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return ForumCommand.WRONG_DATA;
        }
        List<String> ids = forum.series().editions().stream().map(Edition::id).toList();
        if (series != null) {
            SelectionOptions.checkId("--series", series, List.of(forum.series().id()));
        }
        for (String each : editions) {
            SelectionOptions.checkId("--editions", each, ids);
        }
        EditionComparison comparison =
                EditionComparison.of(forum, editions.isEmpty() ? ids : editions, asOf);
        String result = result(forum, comparison);
        return chosen.write(
                terminal,
                out -> {
                    out.write(result.getBytes(StandardCharsets.UTF_8));
                    return ForumCommand.GOOD;
                });
    }

    private String result(Forum forum, EditionComparison comparison) {
        StatisticNames names = StatisticNames.of(forum, Words.standard(), language.tag());
        if (form.json) {
            return Json.of(comparison);
        }
        if (form.csv) {
            return StatisticsCsv.toString(comparison, names);
        }
        String title = names.of(forum.series().name());
        return Terminal.visible(ComparisonTable.of(title, comparison, names, language.tag()));
    }
}
