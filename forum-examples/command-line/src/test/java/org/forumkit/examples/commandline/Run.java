package org.forumkit.examples.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What a command did: its exit code and what it said. */
record Run(int code, String out, String err) {

    /** Runs a command in this process, without standard input. */
    static Run of(Object... args) {
        return withInput("", args);
    }

    static Run withInput(String input, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] strings = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = args[i].toString();
        }
        InputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
        int code = ForumCommand.run(new Terminal(in, out, err, UTF_8), strings);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Returns the sample document with one text of it replaced. */
    static String sample(String old, String replacement) {
        try (InputStream in =
                Objects.requireNonNull(Run.class.getResourceAsStream("sample.json"))) {
            String sample = new String(in.readAllBytes(), UTF_8);
            if (!sample.contains(old)) {
                throw new IllegalArgumentException("the sample must contain " + old);
            }
            return sample.replace(old, replacement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sample() {
        return sample("", "");
    }

    /** Writes a document to a folder. */
    static Path write(Path folder, String document) throws IOException {
        return Files.writeString(folder.resolve("forum.json"), document);
    }
}
