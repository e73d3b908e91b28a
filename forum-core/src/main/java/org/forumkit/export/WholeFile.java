package org.forumkit.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file as a whole or not at all.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class WholeFile {

    private static final int MAX_PARTS = 10_000;
    private static final int MAX_LINKS = 40;
    private static final List<Path> OPEN_FILES = List.of(Path.of("/proc"), Path.of("/dev/fd"));

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
     * What is no regular file, such as a pipe or a device, is never replaced but written to; what
     * is open already, as {@code /dev/stdout}, is written on. A symbolic link stays, and the file
     * that it leads to is replaced, or made if there is none yet. A file that is replaced keeps its
     * permissions; one that may not be written is not replaced.
     *
     * @param <T> what the writing returns
     * @param file the file, in a folder that exists; never null
     * @param writing what it shall hold, never null
     * @return what the writing returned
     * @throws IOException if the file cannot be written
     */
    public static <T> T write(Path file, Writing<T> writing) throws IOException {
        return write(file, null, writing);
    }

    /**
     * Writes a file in a folder for files that are not complete and moves it to its final place
     * when it is; else as {@link #write(Path, Writing)}.
     *
     * @param <T> what the writing returns
     * @param file the file, in a folder that exists when the writing is done; never null
     * @param partFolder where it is written, a folder on the same file system; null for beside its
     *     final place
     * @param writing what it shall hold, never null
     * @return what the writing returned
     * @throws IOException if the file cannot be written
     */
    public static <T> T write(Path file, @Nullable Path partFolder, Writing<T> writing)
            throws IOException {
        Objects.requireNonNull(writing, "writing must not be null");
        Objects.requireNonNull(file, "file must not be null");
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return write(writing, Files.newOutputStream(file, StandardOpenOption.WRITE));
        }
        Path real = followed(file);
        if (isOpen(real)) {
            return write(writing, Files.newOutputStream(file, StandardOpenOption.APPEND));
        }
        if (Files.exists(real) && !Files.isWritable(real)) {
            throw new AccessDeniedException(file.toString());
        }
        Path folder = Objects.requireNonNull(real.getParent(), "file is a root");
        if (partFolder == null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    file.toString(), null, "there is no folder \"" + folder + "\"");
        }
        Path part = createPart(partFolder == null ? folder : partFolder);
        boolean complete = false;
        try {
            Writing<T> protectedly =
                    out -> {
                        keepPermissions(real, part);
                        return writing.to(out);
                    };
            T result = write(protectedly, Files.newOutputStream(part));
            move(part, real);
            complete = true;
            return result;
        } finally {
            if (!complete) {
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * Returns where symbolic links lead, whether something is there or not; of a file that the
     * system lists as open, that entry.
     */
    private static Path followed(Path file) throws IOException {
        Path path = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path) && !isOpen(path); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    private static boolean isOpen(Path path) {
        return OPEN_FILES.stream().anyMatch(path::startsWith);
    }

    private static <T> T write(Writing<T> writing, OutputStream raw) throws IOException {
        try (OutputStream out = new BufferedOutputStream(raw, 1 << 16)) {
            return writing.to(out);
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

    /** What only some could read before is not opened to others by being written again. */
    private static void keepPermissions(Path file, Path part) throws IOException {
        PosixFileAttributeView before =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView after =
                Files.getFileAttributeView(part, PosixFileAttributeView.class);
        if (before != null && after != null && Files.exists(file)) {
            after.setPermissions(before.readAttributes().permissions());
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
            // In a zip file or in memory an atomic move may not replace.
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
