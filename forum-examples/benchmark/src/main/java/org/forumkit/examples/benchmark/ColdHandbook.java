package org.forumkit.examples.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.PdfHandbook;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;

/** Reads a document and prints its handbook, as a process that does nothing else. */
public final class ColdHandbook {
    private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

    /** Where Linux says how much memory a process has had at the most. */
    private static final Path STATUS = Path.of("/proc/self/status");

    /** More than is needed: without it the heap is as large as the machine allows. */
    private static final String HEAP = "-Xmx256m";

    private ColdHandbook() {}

    /** Returns how many times as long it takes as with OpenPDF, in turn with it. */
    static double timesOpenPdf(int sessions, int rounds) throws IOException {
        Path document = document(sessions);
        try {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                ratios.add(seconds("forum", document) / seconds("openpdf", document));
            }
            return Rounds.median(ratios);
        } finally {
            Files.delete(document);
        }
    }

    /** Returns the seconds that it takes. */
    static double seconds(int sessions, int rounds) throws IOException {
        Path document = document(sessions);
        try {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                seconds.add(seconds("forum", document));
            }
            return Rounds.median(seconds);
        } finally {
            Files.delete(document);
        }
    }

    /** Returns the greatest megabytes that the process had in memory, no number if nobody says. */
    static double residentMegabytes(int sessions) throws IOException {
        Path document = document(sessions);
        Path peak = Files.createTempFile("forum-peak", ".txt");
        try {
            Cold.seconds(
                    ColdHandbook.class,
                    List.of(HEAP),
                    "forum",
                    document.toString(),
                    peak.toString());
            return Double.parseDouble(Files.readString(peak));
        } finally {
            Files.delete(document);
            Files.delete(peak);
        }
    }

    private static double seconds(String printer, Path document) throws IOException {
        return Cold.seconds(ColdHandbook.class, List.of(), printer, document.toString());
    }

    private static Path document(int sessions) throws IOException {
        Path document = Files.createTempFile("forum-handbook", ".json");
        try (OutputStream out = Files.newOutputStream(document)) {
            ForumJson.write(HandbookBenchmark.edition(sessions), out);
        }
        return document;
    }

    /**
     * Prints.
     *
     * @param args {@code forum} or {@code openpdf}, the file of the document, and perhaps a file
     *     for the greatest megabytes that the process had in memory
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Forum forum = ForumJson.read(Path.of(args[1]));
        Programme programme =
                Programme.of(forum)
                        .audience(Audience.DELEGATES)
                        .languages("zh-Hans", "en")
                        .at(STAMP)
                        .build();
        Path printed = Files.createTempFile("forum-handbook", ".pdf");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(printed))) {
            if (args[0].equals("forum")) {
                PdfHandbook.create().export(ExportRequest.of(programme, STAMP), out);
            } else {
                out.write(new OpenPdfHandbook().print(programme));
            }
        } finally {
            Files.delete(printed);
        }
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), String.valueOf(peak()));
        }
    }

    private static double peak() throws IOException {
        if (!Files.exists(STATUS)) {
            return Double.NaN;
        }
        return Files.readAllLines(STATUS).stream()
                .filter(each -> each.startsWith("VmHWM:"))
                .mapToDouble(each -> Double.parseDouble(each.replaceAll("\\D", "")) * 1024 / 1e6)
                .findFirst()
                .orElse(Double.NaN);
    }
}
