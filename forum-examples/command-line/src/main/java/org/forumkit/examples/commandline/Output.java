package org.forumkit.examples.commandline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forumkit.export.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its result: as a whole or not at all. */
final class Output {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description =
                    "Where to write; - is standard output. A file that is there is replaced"
                            + " when the new one is complete.")
    private String output = "";

    /** Leaves it to the command line to say where. */
    Output() {}

    Output(String output) {
        this.output = output;
    }

    /**
     * Finds what is wrong with the call before any work is done.
     *
     * @param document what must not be written over, null if nothing is read
     * @throws WrongCallException if the result cannot go there
     */
    void check(@Nullable DocumentArgument document) throws IOException {
        if (output.equals(STANDARD_OUTPUT)) {
            return;
        }
        Path path = LocalFile.path(output);
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(path)) {
            throw new WrongCallException("\"" + output + "\" is a folder, not a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new WrongCallException("there is no folder \"" + folder + "\"");
        }
        if (document != null && document.isSameFile(path)) {
            throw new WrongCallException("\"" + output + "\" is the document itself");
        }
    }

    /** Returns what messages call the file. */
    String name() {
        return output;
    }

    /** Tells whether it is a file that is there. */
    boolean isFile() {
        return !output.equals(STANDARD_OUTPUT) && Files.isRegularFile(LocalFile.path(output));
    }

    /** Says that nothing was written, and what can be done; returns the exit code. */
    static int nothing(Terminal terminal, String advice) {
        terminal.say("forum: nothing was written" + advice);
        return ForumCommand.WRONG_DATA;
    }

    /** Writes the result and returns what the writing returned. */
    <T> T write(Terminal terminal, WholeFile.Writing<T> writing) throws IOException {
        if (output.equals(STANDARD_OUTPUT)) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            T result = writing.to(whole);
            terminal.write(whole.toByteArray());
            return result;
        }
        try {
            return WholeFile.write(LocalFile.path(output), writing);
        } catch (AccessDeniedException e) {
            throw new WrongCallException("\"" + output + "\" cannot be written: permission denied");
        } catch (IOException e) {
            throw new IOException(
                    "\"" + output + "\" cannot be written: " + LocalFile.reason(e), e);
        }
    }
}
