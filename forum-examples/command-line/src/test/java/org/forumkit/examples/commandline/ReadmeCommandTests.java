package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.json.ForumJson;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands that the README shows for real files, exactly as they are there. */
class ReadmeCommandTests {
    private static final String COMMAND = "    java -jar forum.jar ";
    private static final String REAL = "fosdem-2025-rev-";

    @TempDir private Path folder;

    private static Path above(String name) {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve(name))) {
            here = here.getParent();
        }
        Assumptions.assumeTrue(here != null, "skipped: no " + name + " beside the checkout");
        return here.resolve(name);
    }

    /** Returns the commands from the first that names a real file to the end of the block. */
    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String line :
                Files.readAllLines(above("CONTRIBUTING.md").resolveSibling("README.md"))) {
            boolean isCommand = line.startsWith(COMMAND);
            if (isCommand && (line.contains(REAL) || !commands.isEmpty())) {
                commands.add(line.substring(COMMAND.length()).replaceFirst(" +#.*", ""));
            } else if (!commands.isEmpty()) {
                return commands;
            }
        }
        return commands;
    }

    /** Real files are used in place; what is made is in a folder of the test. */
    private Object place(String word) {
        if (word.startsWith(REAL)) {
            return above("shared/real/fosdem/" + word);
        }
        return word.matches("[a-z]+\\.(json|pdf|jsonld)|published") ? folder.resolve(word) : word;
    }

    @Test
    void runsFromImportToPrintAndFeeds() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (String command : commands()) {
            Object[] words = List.of(command.split(" +", -1)).stream().map(this::place).toArray();
            Run run = Run.of(words);
            assertEquals(0, run.code(), command + "\n" + run.err());
            runs.add(run);
        }

        assertEquals(7, runs.size());
        assertEquals(
                940,
                ForumJson.read(folder.resolve("fosdem.json"))
                        .series()
                        .editions()
                        .get(0)
                        .sessions()
                        .size());
        assertTrue(runs.get(2).out().contains("warning"), runs.get(2).out());
        List<String> sessions =
                runs.get(3)
                        .out()
                        .lines()
                        .filter(each -> !each.matches(".*\\((person|participant)\\)"))
                        .toList();
        assertEquals(16, sessions.stream().filter(each -> each.startsWith("New: ")).count());
        assertEquals(3, sessions.stream().filter(each -> each.startsWith("Withdrawn: ")).count());
        assertEquals(8, sessions.stream().filter(each -> each.startsWith("Moved: ")).count());
        assertTrue(Files.size(folder.resolve("fosdem.pdf")) > 1 << 20);
        assertTrue(
                Files.readString(folder.resolve("published/edition-en.ics"))
                        .startsWith("BEGIN:VCALENDAR\r\n"));
        assertTrue(Files.readString(folder.resolve("fosdem.jsonld")).contains("subEvent"));
    }
}
