package org.forumkit.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.forumkit.exchange.Csv;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Importers;
import org.forumkit.exchange.ScheduleJson;
import org.forumkit.exchange.ScheduleXml;
import org.forumkit.exchange.TableKind;
import org.forumkit.exchange.Xlsx;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a schedule or an edition of a document in another format of schedules. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes a schedule, or an edition of a document, as schedule.xml, schedule.json, a"
                        + " table (.csv, .tsv) or a workbook (.xlsx) by the ending of the output,"
                        + " with everything that is in it: it knows neither audience nor embargo.")
final class ConvertCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".xml", ".json", ".csv", ".tsv", ".xlsx");

    private final Terminal terminal;

    @Parameters(
            paramLabel = "IN",
            description =
                    "A schedule.xml, a schedule.json, a table, a workbook, or a document"
                            + " (forum.json); - is standard input.")
    private String file = "";

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "The edition of a document; without it the one that it has.")
    private @Nullable String edition;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            converter = Converters.TableConverter.class,
            description =
                    "What a table has a row for: sessions, people or appearances; sessions without"
                            + " it. A workbook has all three.")
    private TableKind table = TableKind.SESSIONS;

    @Mixin private Output output = new Output();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        output.check(null);
        String name = output.name().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            throw new WrongCallException(
                    "the output must end with .xml, .json, .csv, .tsv or .xlsx, not \""
                            + output.name()
                            + "\"");
        }
        Forum forum;
        try {
            forum = read();
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return Output.nothing(terminal, "");
        }
        String id = edition(forum);
        List<Finding> lost = output.write(terminal, out -> write(forum, id, name, out));
        Findings.of(output.name(), "en", lost).say(terminal);
        return ForumCommand.GOOD;
    }

    private List<Finding> write(Forum forum, String id, String name, OutputStream out)
            throws IOException {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".xml" -> ScheduleXml.write(forum, id, out);
            case ".json" -> ScheduleJson.write(forum, id, out);
            case ".xlsx" -> Xlsx.write(forum, id, out);
            case ".tsv" -> Csv.write(forum, id, table, '\t', out);
            default -> Csv.write(forum, id, table, ',', out);
        };
    }

    /** A schedule if it is one, else a document; of what is neither, the faults of a document. */
    private Forum read() throws IOException {
        if (DocumentArgument.isDialogue(file)) {
            return Source.read(file, terminal).forum();
        }
        byte[] bytes = DocumentArgument.read(file, terminal, in -> in.readAllBytes());
        String name = DocumentArgument.name(file);
        try {
            return Importers.auto()
                    .read(new ByteArrayInputStream(bytes), name, ImportOptions.standard())
                    .forum();
        } catch (ForumFormatException e) {
            if (!isObject(bytes)) {
                throw e;
            }
            return Source.of(bytes, name).forum();
        }
    }

    /** What is no JSON is no document, whatever stands before it. */
    private static boolean isObject(byte[] bytes) {
        for (byte each : bytes) {
            if (each > ' ') {
                return each == '{';
            }
        }
        return true;
    }

    private String edition(Forum forum) {
        List<String> ids = forum.series().editions().stream().map(Edition::id).toList();
        if (edition != null) {
            SelectionOptions.checkId("--edition", edition, ids);
            return edition;
        }
        if (ids.size() != 1) {
            throw new WrongCallException("--edition has to name one of " + String.join(", ", ids));
        }
        return ids.get(0);
    }
}
