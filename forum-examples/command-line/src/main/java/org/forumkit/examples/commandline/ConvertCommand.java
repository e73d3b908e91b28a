package org.forumkit.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Importers;
import org.forumkit.exchange.ScheduleJson;
import org.forumkit.exchange.ScheduleXml;
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
                "Writes a schedule, or an edition of a document, as schedule.xml or schedule.json"
                        + " by the ending of the output, with everything that is in it: it knows"
                        + " neither audience nor embargo.")
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "IN",
            description =
                    "A schedule.xml, a schedule.json, or a document (forum.json); - is standard"
                            + " input.")
    private String file = "";

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "The edition of a document; without it the one that it has.")
    private @Nullable String edition;

    @Mixin private Output output = new Output();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        output.check(null);
        String name = output.name().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xml") && !name.endsWith(".json")) {
            throw new WrongCallException(
                    "the output must end with .xml or .json, not \"" + output.name() + "\"");
        }
        Forum forum;
        try {
            forum = read();
        } catch (ForumFormatException e) {
            Findings.of(e).say(terminal);
            return Output.nothing(terminal, "");
        }
        String id = edition(forum);
        List<Finding> lost =
                output.write(
                        terminal,
                        out ->
                                name.endsWith(".xml")
                                        ? ScheduleXml.write(forum, id, out)
                                        : ScheduleJson.write(forum, id, out));
        Findings.of(output.name(), "en", lost).say(terminal);
        return ForumCommand.GOOD;
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
            if (bytes.length > 0 && bytes[0] == '<') {
                throw e;
            }
            return Source.of(bytes, name).forum();
        }
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
