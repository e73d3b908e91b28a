package org.forumkit.examples.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.ical.IcalFeed;
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

/** Writes the calendar of a synthetic edition in Chinese, from a programme to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        // Memory that was never touched is slower, the more of it a writer takes.
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 2)
public class FeedBenchmark {
    private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

    /** How many entries the calendar has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private final Exporter feed = IcalFeed.create();
    private @Nullable Programme programme;
    private @Nullable PeerFeeds peers;
    private List<String> entries = List.of();

    /** Generates the edition. */
    @Setup
    public void generate() throws IOException {
        programme =
                Programme.of(
                                Synthetic.builder(events)
                                        .days(30)
                                        .rooms(50)
                                        .sessions(events)
                                        .participants(events)
                                        .languages("zh-Hans", "en")
                                        .sentences(4)
                                        .build()
                                        .forum())
                        .at(STAMP)
                        .build();
        peers = new PeerFeeds(programme(), STAMP);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        feed.export(ExportRequest.of(programme(), STAMP), out);
        peers.checkSame(out.toByteArray());
        entries = entries(out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> entries(String calendar) {
        String end = "END:VEVENT\r\n";
        List<String> entries = new ArrayList<>();
        for (int from = calendar.indexOf("BEGIN:VEVENT"); from >= 0; ) {
            int until = calendar.indexOf(end, from) + end.length();
            entries.add(calendar.substring(from, until));
            from = calendar.indexOf("BEGIN:VEVENT", until);
        }
        return entries;
    }

    private PeerFeeds peers() {
        return Objects.requireNonNull(peers);
    }

    private Programme programme() {
        return Objects.requireNonNull(programme);
    }

    /** Writes with this library. */
    @Benchmark
    public long forum() throws IOException {
        Counting out = new Counting();
        feed.export(ExportRequest.of(programme(), STAMP), out);
        return out.count;
    }

    /** Writes the same entries with ical4j, without its validation. */
    @Benchmark
    public long ical4j() throws IOException {
        Counting out = new Counting();
        peers().ical4j(out);
        return out.count;
    }

    /** Writes the same entries with biweekly. */
    @Benchmark
    public long biweekly() throws IOException {
        Counting out = new Counting();
        peers().biweekly(out);
        return out.count;
    }

    /** Encodes the text of each entry, as if it were there already: little is left to win. */
    @Benchmark
    public long floor() {
        Counting out = new Counting();
        for (String entry : entries) {
            byte[] octets = entry.getBytes(StandardCharsets.UTF_8);
            out.write(octets, 0, octets.length);
        }
        return out.count;
    }

    /** Copies what it is given, as a socket would. */
    private static final class Counting extends OutputStream {
        private final byte[] window = new byte[1 << 16];
        private long count;

        @Override
        public void write(int octet) {
            window[(int) (count++ & (window.length - 1))] = (byte) octet;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            System.arraycopy(octets, from, window, 0, Math.min(length, window.length));
            count += length;
        }
    }
}
