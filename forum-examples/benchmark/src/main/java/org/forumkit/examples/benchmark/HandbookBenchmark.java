package org.forumkit.examples.benchmark;

import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Options;
import org.forumkit.export.pdf.PdfHandbook;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Prints the handbook of a synthetic edition in Chinese and English, from a programme to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 4, time = 2)
public class HandbookBenchmark {
    private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

    /** How many sessions the edition has. */
    @Param({"40", "400", "4000"})
    public int sessions;

    private final Exporter handbook = PdfHandbook.create();
    private final OpenPdfHandbook openPdf = new OpenPdfHandbook();
    private final FopHandbook fop = new FopHandbook();
    private @Nullable Programme programme;

    /** Generates the edition. */
    @Setup
    public void generate() {
        programme =
                Programme.of(edition(sessions))
                        .audience(Audience.DELEGATES)
                        .languages("zh-Hans", "en")
                        .at(STAMP)
                        .build();
    }

    /** Generates an edition of so many sessions, as dense at every size but the smallest. */
    static Forum edition(int sessions) {
        return sessions == 40
                ? Synthetic.HANDBOOK_40.forum()
                : Synthetic.builder(sessions)
                        .days(10)
                        .rooms(Math.max(1, sessions / 50))
                        .sessions(sessions)
                        .participants(4 * sessions)
                        .languages("zh-Hans", "en", "ko", "ru")
                        .sentences(4)
                        .build()
                        .forum();
    }

    /** Returns how many pages the handbook has. */
    static int pages(int sessions) throws IOException {
        HandbookBenchmark printed = new HandbookBenchmark();
        printed.sessions = sessions;
        printed.generate();
        try (PdfReader reader = new PdfReader(printed.print())) {
            return reader.getNumberOfPages();
        }
    }

    /**
     * Returns how many octets the handbook of 40 sessions has, that of OpenPDF, and ours with the
     * programme attached as a calendar and as a document.
     */
    static int[] octets() throws IOException {
        HandbookBenchmark printed = new HandbookBenchmark();
        printed.sessions = 40;
        printed.generate();
        Options attached =
                printed.handbook.options().parse(Map.of("attach", "ical,forum-json"));
        return new int[] {
            printed.forum(), printed.openpdf(), printed.print(attached).length
        };
    }

    private Programme programme() {
        return Objects.requireNonNull(programme);
    }

    /** Prints with this library. */
    @Benchmark
    public int forum() throws IOException {
        return print().length;
    }

    private byte[] print() throws IOException {
        return print(handbook.options().parse(Map.of()));
    }

    private byte[] print(Options options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        handbook.export(ExportRequest.of(programme(), STAMP).with(options), out);
        return out.toByteArray();
    }

    /** Prints the same content with the same fonts with OpenPDF, which does not tag it. */
    @Benchmark
    public int openpdf() {
        return openPdf.print(programme()).length;
    }

    /** Prints the same content with the same fonts with Apache FOP, which tags it. */
    @Benchmark
    public int fop() {
        return fop.print(programme()).length;
    }
}
