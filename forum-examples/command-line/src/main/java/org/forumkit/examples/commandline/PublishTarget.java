package org.forumkit.examples.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.forumkit.publication.Publication;
import org.forumkit.publication.PublicationReport;
import picocli.CommandLine.Option;

/** Where many files go: a folder or a zip file. */
final class PublishTarget {
    @Option(
            names = "--target",
            paramLabel = "FOLDER",
            description = "The folder to write to, made if need be, or a file that ends with .zip.")
    private String target = "";

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

    PublicationReport write(Publication publication, Executor executor) throws IOException {
        Path path = LocalFile.path(target);
        try {
            return isZip(path)
                    ? publication.writeZip(path, executor)
                    : publication.write(path, executor);
        } catch (IOException e) {
            throw new IOException(
                    "\"" + target + "\" cannot be written: " + LocalFile.reason(e), e);
        }
    }
}
