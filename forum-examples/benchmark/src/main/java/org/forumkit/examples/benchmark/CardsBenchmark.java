package org.forumkit.examples.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.pdf.PdfTableCards;
import org.forumkit.model.Audience;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Prints a table card for each participant of a synthetic edition, in Chinese and English. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 2)
public class CardsBenchmark {
    private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

    /** How many participants the edition has. */
    @Param({"10000"})
    public int participants;

    private final Exporter cards = PdfTableCards.create();
    private @Nullable Programme programme;

    /** Generates the edition. */
    @Setup
    public void generate() {
        programme =
                Programme.of(
                                Synthetic.builder(participants)
                                        .sessions(10)
                                        .participants(participants)
                                        .languages("zh-Hans", "en")
                                        .build()
                                        .forum())
                        .audience(Audience.DELEGATES)
                        .languages("zh-Hans", "en")
                        .at(STAMP)
                        .build();
    }

    private void print() throws IOException {
        cards.export(
                ExportRequest.of(Objects.requireNonNull(programme), STAMP),
                OutputStream.nullOutputStream());
    }

    /** Prints them all in one thread. */
    @Benchmark
    @Threads(1)
    public void alone() throws IOException {
        print();
    }

    /** Prints them all in each of two threads. */
    @Benchmark
    @Threads(2)
    public void together() throws IOException {
        print();
    }
}
