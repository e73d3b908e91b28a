package org.forumkit.examples.dialogue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.forumkit.export.WholeFile;
import org.forumkit.export.WholeFile.Writing;
import org.forumkit.finding.Finding;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;

/** A folder of files: each is written as a whole, reported with a line, and listed on a page. */
final class OutputFolder {
    private final Path folder;
    private final PrintStream report;
    private final IndexPage index = new IndexPage();

    OutputFolder(Path folder, PrintStream report) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.report = report;
    }

    void write(String file, LocalText about, List<String> languages, Writing<List<Finding>> content)
            throws IOException {
        write(file, content);
        index.add(file, about, languages);
    }

    void write(String file, LocalText about, List<String> languages, byte[] content)
            throws IOException {
        write(file, about, languages, whole(content));
    }

    /** Writes the page that lists what was written before. */
    void writeIndex(ProgrammeEdition edition) throws IOException {
        write("index.html", whole(index.toBytes(edition)));
    }

    private static Writing<List<Finding>> whole(byte[] content) {
        return out -> {
            out.write(content);
            return List.of();
        };
    }

    private void write(String file, Writing<List<Finding>> writing) throws IOException {
        long start = System.nanoTime();
        List<Finding> findings = WholeFile.write(folder.resolve(file), writing);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (!findings.isEmpty()) {
            throw new IllegalStateException(file + ": " + findings);
        }
        long size = Files.size(folder.resolve(file));
        report.printf(Locale.ROOT, "%-32s %9d bytes %6d ms%n", file, size, millis);
    }
}
