package org.forumkit.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Imported;
import org.forumkit.exchange.Importer;
import org.forumkit.exchange.Importers;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a document of what other tools write. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes a document of what other tools write (schedule.xml, schedule.json, calendars,"
                        + " tables as CSV or TSV, workbooks), and says what deviates from the format"
                        + " and what was made of it.")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The files, each one edition; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description =
                    "auto, schedule-xml, schedule-json, ical, csv or xlsx; ${DEFAULT-VALUE} without it:"
                            + " by what the file holds.")
    private String format = "auto";

    @Option(
            names = "--into",
            paramLabel = "DOC",
            description =
                    "A document that the editions are brought into, record by record of the same"
                            + " id; without it, the first file's.")
    private @Nullable String into;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Converters.ZoneConverter.class,
            description = "The time zone of the edition, whatever the file says.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = ReaderLanguage.Tag.class,
            description = "The language of texts that do not name theirs.")
    private @Nullable String language;

    @Option(
            names = "--series",
            paramLabel = "ID",
            description = "The id of the series; without it, it is made of the title.")
    private @Nullable String series;

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "The id of the edition; without it, the year of its first day.")
    private @Nullable String edition;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Where to write the findings as a JSON array; without it, they are told as"
                            + " lines.")
    private @Nullable String report;

    @Mixin private TableArguments tables = new TableArguments();

    @Mixin private JoinArguments joining = new JoinArguments();

    @Mixin private Output output = new Output();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        output.check(null);
        joining.check(into, output);
        if (report != null) {
            new Output(report).check(null);
        }
        if (edition != null && files.size() > 1) {
            throw new WrongCallException("--edition goes with one FILE only");
        }
        List<Findings.Entry> findings = new ArrayList<>();
        Forum forum;
        try {
            forum = imported(options(), importer(), findings);
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return Output.nothing(terminal, "");
        }
        if (joining.proposes()) {
            byte[] map = joining.proposals();
            return output.write(
                    terminal,
                    out -> {
                        out.write(map);
                        return ForumCommand.GOOD;
                    });
        }
        tell(findings);
        return output.write(
                terminal,
                out -> {
                    ForumJson.write(forum, out);
                    return ForumCommand.GOOD;
                });
    }

    private Forum imported(ImportOptions options, Importer importer, List<Findings.Entry> findings)
            throws IOException {
        Forum forum = into == null ? null : Source.read(into, terminal).forum();
        for (String file : files) {
            String name = DocumentArgument.name(file);
            Imported imported =
                    DocumentArgument.read(file, terminal, in -> importer.read(in, name, options));
            Imported whole = forum == null ? imported : joining.into(forum, imported, terminal);
            forum = whole.forum();
            findings.addAll(Findings.of(name, "en", whole.findings()).entries());
        }
        if (forum == null) {
            throw new WrongCallException("a FILE is missing");
        }
        return forum;
    }

    private void tell(List<Findings.Entry> findings) throws IOException {
        if (report == null) {
            findings.forEach(each -> terminal.say(each.line()));
            return;
        }
        byte[] json =
                Json.of(findings.stream().map(Findings.Entry::data).toList())
                        .getBytes(StandardCharsets.UTF_8);
        new Output(report)
                .write(
                        terminal,
                        out -> {
                            out.write(json);
                            return ForumCommand.GOOD;
                        });
    }

    private Importer importer() {
        List<Importer> known =
                Stream.concat(Stream.of(Importers.auto()), Importers.all().stream()).toList();
        for (Importer each : known) {
            if (each.id().equals(format)) {
                return each;
            }
        }
        List<String> ids = known.stream().map(Importer::id).toList();
        throw new WrongCallException(
                "--format must be one of "
                        + String.join(", ", ids)
                        + ", not \""
                        + format
                        + "\""
                        + Converters.didYouMean(format, ids));
    }

    private ImportOptions options() throws IOException {
        try {
            ImportOptions options = ImportOptions.standard();
            options = zone == null ? options : options.withZone(zone);
            options = language == null ? options : options.withLanguage(language);
            options = series == null ? options : options.withSeries(series);
            options = edition == null ? options : options.withEdition(edition);
            return tables.add(options, terminal);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--" + e.getMessage());
        }
    }
}
