package org.forumkit.examples.commandline;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three standard streams of a process.
 *
 * @param in what is read for the file {@code -}
 * @param out where results go
 * @param err where messages go
 * @param charset the charset of messages and of results that are text
 * @param isWatched true if somebody looks on while a command runs
 */
record Terminal(
        InputStream in, OutputStream out, OutputStream err, Charset charset, boolean isWatched) {

    Terminal(InputStream in, OutputStream out, OutputStream err, Charset charset) {
        this(in, out, err, charset, false);
    }

    static Terminal ofProcess() {
        Console console = console();
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset(console),
                console != null);
    }

    /**
     * Returns the console of a terminal: from Java 22 on there may be one without, which says so.
     */
    private static @Nullable Console console() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).orElse(null);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Only somebody who looks at a terminal needs its charset; a file or a pipe gets UTF-8. */
    private static Charset charset(@Nullable Console console) {
        if (console == null || console.charset().equals(StandardCharsets.US_ASCII)) {
            return StandardCharsets.UTF_8;
        }
        return console.charset();
    }

    /** Writes lines to standard output. */
    void print(String lines) throws IOException {
        write(visible(lines).getBytes(charset));
    }

    /** Writes bytes to standard output as they are. */
    void write(byte[] bytes) throws IOException {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new ClosedOutputException(e);
        }
    }

    /** Writes a line to standard error; if nobody can be told, nobody is. */
    void say(String line) {
        try {
            err.write((visible(line) + "\n").getBytes(charset));
            err.flush();
        } catch (IOException e) {
            // There is no other place to say so.
        }
    }

    /**
     * Shows a line that the next one replaces; the empty line takes it away. It goes to standard
     * output: that is known to be a terminal.
     */
    void show(String line) {
        if (isWatched) {
            try {
                out.write(("\r\u001b[K" + visible(line)).getBytes(charset));
                out.flush();
            } catch (IOException e) {
                // It is of no use where nobody sees it.
            }
        }
    }

    /**
     * Returns a text that does not act on a terminal, whatever document it comes from: all but line
     * feeds that has no shape of its own is shown as JSON escapes it.
     */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        each -> {
                            if (each == '\n' || !acts(each)) {
                                shown.appendCodePoint(each);
                            } else {
                                for (char unit : Character.toChars(each)) {
                                    shown.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                                }
                            }
                        });
        return shown.toString();
    }

    private static boolean acts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    /** Standard output takes no more: the disk behind it is full, or its reader has gone. */
    static final class ClosedOutputException extends IOException {
        private static final long serialVersionUID = 1L;

        ClosedOutputException(IOException cause) {
            super("standard output cannot be written: " + cause.getMessage(), cause);
        }

        /** Tells whether it is a pipe whose reader has seen enough, as with {@code head}. */
        boolean isReaderGone() {
            return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
