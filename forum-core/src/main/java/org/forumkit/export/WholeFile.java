package org.forumkit.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Writes a file as a whole or not at all.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class WholeFile {

    private static final int MAX_PARTS = 10_000;

    private WholeFile() {}

    /**
     * Writes what a file shall hold.
     *
     * @param <T> what the writing returns
     * @since 0.1
     */
    @FunctionalInterface
    public interface Writing<T> {
        /**
         * Writes the whole content.
         *
         * @param out where to, never null; need not be closed
         * @return what the caller of {@link WholeFile#write} gets
         * @throws IOException if it cannot be written
         */
        T to(OutputStream out) throws IOException;
    }

    /**
     * Writes a file beside its final place and moves it there when it is complete.
     *
     * <p>If anything fails, a file that was there before is as it was, and nothing else is left.
     *
     * @param <T> what the writing returns
     * @param file the file, in a folder that exists; never null
     * @param writing what it shall hold, never null
     * @return what the writing returned
     * @throws IOException if the file cannot be written
     */
    public static <T> T write(Path file, Writing<T> writing) throws IOException {
        Objects.requireNonNull(writing, "writing must not be null");
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "file is a root");
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        }
        Path part = createPart(folder);
        boolean complete = false;
        try {
            T result;
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                result = writing.to(out);
            }
            move(part, file);
            complete = true;
            return result;
        } finally {
            if (!complete) {
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * Unlike a temporary file of the JDK, it gets the usual permissions: it is to be the output.
     */
    private static Path createPart(Path folder) throws IOException {
        for (int number = 0; ; number++) {
            try {
                return Files.createFile(folder.resolve(".forum-" + number + ".part"));
            } catch (FileAlreadyExistsException e) {
                if (number == MAX_PARTS) {
                    throw e;
                }
            }
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
