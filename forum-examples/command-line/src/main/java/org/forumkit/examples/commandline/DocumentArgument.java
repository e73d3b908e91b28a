package org.forumkit.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.examples.dialogue.Dialogue;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.model.Forum;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The document that a command is about, alone or in its release. */
final class DocumentArgument {
    private static final String DIALOGUE = "@dialogue";
    private static final String SYNTHETIC = "@synthetic";
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The document or release, JSON. @dialogue is the Northeast Asia Industrial Park"
                            + " Dialogue, @synthetic an invented edition of 40 sessions, both built"
                            + " in; - is standard input.")
    private String file = "";

    /** Returns what messages call the document. */
    String name() {
        return name(file);
    }

    /** Returns the folder that the document is in, null if it is in none. */
    @Nullable Path folder() {
        return isBuiltIn(file) || file.equals(STANDARD_INPUT)
                ? null
                : LocalFile.path(file).toAbsolutePath().getParent();
    }

    /** Tells whether the document is a certain file. */
    boolean isSameFile(Path other) throws IOException {
        return !isBuiltIn(file)
                && !file.equals(STANDARD_INPUT)
                && Files.exists(other)
                && Files.isSameFile(LocalFile.path(file), other);
    }

    /**
     * Returns the document, as it is also where it is in a release.
     *
     * @throws org.forumkit.json.ForumFormatException if it is neither
     */
    Forum read(Terminal terminal) throws IOException {
        return source(terminal).forum();
    }

    /** Returns the document, alone or in its release; else as {@link #read(Terminal)}. */
    Source source(Terminal terminal) throws IOException {
        return Source.read(file, terminal);
    }

    /** Returns a document that is built in, null if a file is meant. */
    static @Nullable Forum builtIn(String file) {
        return switch (file) {
            case DIALOGUE -> Dialogue.forum();
            case SYNTHETIC -> Synthetic.HANDBOOK_40.forum();
            default -> null;
        };
    }

    static boolean isBuiltIn(String file) {
        return file.equals(DIALOGUE) || file.equals(SYNTHETIC);
    }

    /** Reads what a file holds. */
    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    /**
     * Reads a file, or standard input where the call says so.
     *
     * @throws WrongCallException if there is no such file
     */
    static <T> T read(String file, Terminal terminal, Reading<T> reading) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return reading.from(terminal.in());
        }
        Path path = LocalFile.path(file);
        if (Files.isDirectory(path)) {
            throw new WrongCallException("\"" + file + "\" is a folder, not a document");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return reading.from(in);
        } catch (NoSuchFileException e) {
            List<String> known = new ArrayList<>(LocalFile.siblings(path));
            known.add(DIALOGUE);
            known.add(SYNTHETIC);
            throw new WrongCallException(
                    "there is no file \"" + file + "\"" + Converters.didYouMean(file, known));
        } catch (IOException e) {
            throw new IOException("\"" + file + "\" cannot be read: " + LocalFile.reason(e), e);
        }
    }

    /** Returns what messages call a file. */
    static String name(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }
}
