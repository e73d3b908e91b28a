package org.forumkit.examples.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.forumkit.json.ForumJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the JSON Schema of the document. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Writes the JSON Schema of a forum's document, for editors and other tools.")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private OptionalOutput output = new OptionalOutput();

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Output chosen = output.chosen();
        chosen.check(null);
        byte[] schema = ForumJson.schema().getBytes(StandardCharsets.UTF_8);
        return chosen.write(
                terminal,
                out -> {
                    out.write(schema);
                    return ForumCommand.GOOD;
                });
    }
}
