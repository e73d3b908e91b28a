package org.forumkit.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.forumkit.exchange.Csv;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Importers;
import org.forumkit.exchange.JsonLd;
import org.forumkit.exchange.ScheduleJson;
import org.forumkit.exchange.ScheduleXml;
import org.forumkit.exchange.TableKind;
import org.forumkit.exchange.Xlsx;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.ical.IcalFeed;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.programme.Programme;
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
                "Writes a schedule, a calendar, a table, or an edition of a document by the ending"
                        + " of the output as schedule.xml (.xml), schedule.json (.json), JSON-LD"
                        + " (.jsonld), a calendar (.ics), a table (.csv, .tsv) or a workbook"
                        + " (.xlsx), with everything that is in it: it knows neither audience nor"
                        + " embargo.")
final class ConvertCommand implements Callable<Integer> {
    private static final List<String> ENDINGS =
            List.of("xml", "json", "jsonld", "ics", "csv", "tsv", "xlsx");

    private final Terminal terminal;

    @Parameters(
            paramLabel = "IN",
            description =
                    "A schedule.xml, a schedule.json, a calendar (.ics), a table, a workbook, or a document"
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
                    "What a table has a row for: sessions, people, items or appearances; sessions"
                            + " without it. A workbook has all four.")
    private TableKind table = TableKind.SESSIONS;

    @Option(
            names = "--schedule2",
            description = "Writes .json as schedule2, not as version 1 of schedule.json.")
    private boolean isSecond;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Converters.ZoneConverter.class,
            description =
                    "The time zone of a schedule, a calendar or a table, whatever it says; a"
                            + " document has its own.")
    private @Nullable ZoneId zone;

    @Mixin private Output output = new Output();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        output.check(null);
        String name = output.name().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!ENDINGS.contains(ending)) {
            throw new WrongCallException(
                    "the output must end with ."
                            + String.join(", .", ENDINGS.subList(0, ENDINGS.size() - 1))
                            + " or ."
                            + ENDINGS.get(ENDINGS.size() - 1)
                            + ", not \""
                            + output.name()
                            + "\"");
        }
        if (isSecond && !ending.equals("json")) {
            throw new WrongCallException("--schedule2 goes with an output that ends with .json");
        }
        Forum forum;
        try {
            forum = read();
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return Output.nothing(terminal, "");
        }
        String id = edition(forum);
        List<Finding> lost = output.write(terminal, out -> write(forum, id, ending, out));
        Findings.of(output.name(), "en", lost).say(terminal);
        return ForumCommand.GOOD;
    }

    /** A schedule if it is one, else a document; of what is neither, the faults of a document. */
    private Forum read() throws IOException {
        if (DocumentArgument.isBuiltIn(file)) {
            return Source.read(file, terminal).forum();
        }
        byte[] bytes = DocumentArgument.read(file, terminal, in -> in.readAllBytes());
        ImportOptions options = ImportOptions.standard();
        options = zone == null ? options : options.withZone(zone);
        String name = DocumentArgument.name(file);
        try {
            return Importers.auto().read(new ByteArrayInputStream(bytes), name, options).forum();
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

    private List<Finding> write(Forum forum, String id, String ending, OutputStream out)
            throws IOException {
        return switch (ending) {
            case "xml" -> ScheduleXml.write(forum, id, out);
            case "json" ->
                    isSecond
                            ? ScheduleJson.writeSecond(forum, id, out)
                            : ScheduleJson.write(forum, id, out);
            case "csv" -> Csv.write(forum, id, table, ',', out);
            case "tsv" -> Csv.write(forum, id, table, '\t', out);
            case "xlsx" -> Xlsx.write(forum, id, out);
            case "ics" -> IcalFeed.create().export(request(forum, id), out);
            default -> JsonLd.create().export(request(forum, id), out);
        };
    }

    /** Asks for all that there is, in every language of the edition. */
    private static ExportRequest request(Forum forum, String id) {
        Edition chosen =
                forum.series().editions().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        Instant stamp = ProgrammeOptions.changed(chosen);
        Map<String, String> languages = new LinkedHashMap<>();
        Stream.concat(Stream.of(forum.defaultLanguage()), chosen.languages().stream())
                .forEach(each -> languages.putIfAbsent(LanguageTags.canonical(each), each));
        Programme programme =
                Programme.of(forum)
                        .edition(id)
                        .audience(Audience.INTERNAL)
                        .languages(List.copyOf(languages.values()))
                        .at(stamp)
                        .build();
        return ExportRequest.of(programme, stamp);
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
