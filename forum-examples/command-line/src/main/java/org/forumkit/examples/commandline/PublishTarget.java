package org.forumkit.examples.commandline;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where many files go: a folder or a zip file. */
final class PublishTarget {
    @Option(
            names = "--target",
            paramLabel = "FOLDER",
            description = "The folder to write to, made if need be, or a file that ends with .zip.")
    private String target = "";

    /** Writes many files. */
    @FunctionalInterface
    interface Writing<T> {
        T to(Path root) throws IOException;
    }

    /**
     * Finds what is wrong with the call before any work is done.
     *
     * @throws WrongCallException if nothing can be written there
     */
    void check(DocumentArgument document) throws IOException {
        if (target.isEmpty()) {
            throw new WrongCallException("--target is missing: the folder or zip file to write to");
        }
        Path path = LocalFile.path(target);
        if (document.isSameFile(path)) {
            throw new WrongCallException("\"" + target + "\" is the document itself");
        }
        if (Files.exists(path) && !Files.isDirectory(path) && !isZip(path)) {
            throw new WrongCallException(
                    "\"" + target + "\" is a file, neither a folder nor a zip");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (isZip(path) && folder != null && !Files.isDirectory(folder)) {
            throw new WrongCallException("there is no folder \"" + folder + "\"");
        }
    }

    private static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                && !Files.isDirectory(path);
    }

    <T> T write(Writing<T> writing) throws IOException {
        Path path = LocalFile.path(target);
        try {
            if (!isZip(path)) {
                return writing.to(path);
            }
            try (FileSystem zip = FileSystems.newFileSystem(path, Map.of("create", "true"))) {
                return writing.to(zip.getPath("/"));
            }
        } catch (Terminal.ClosedOutputException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(
                    "\"" + target + "\" cannot be written: " + LocalFile.reason(e), e);
        }
    }
}
