package org.forumkit.examples.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a call says of files, and what the file system answers, in plain words. */
final class LocalFile {
    private static final int MOST_SIBLINGS = 1000;

    private LocalFile() {}

    static Path path(String given) {
        if (given.isEmpty()) {
            throw new WrongCallException("the name of a file is empty");
        }
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new WrongCallException(
                    "\""
                            + given
                            + "\" cannot be the name of a file here; where it is right, the locale"
                            + " may lack its characters: try LC_ALL=C.UTF-8");
        }
    }

    /** Returns the names of what is beside a file, whether that exists or not. */
    static List<String> siblings(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.limit(MOST_SIBLINGS)
                    .map(each -> path.resolveSibling(each.getFileName()).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "its symbolic links lead in a circle";
        }
        if (e instanceof NoSuchFileException missing && missing.getReason() == null) {
            return "there is no such file";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
