package org.forumkit.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Imported;
import org.forumkit.exchange.ScheduleXml;
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
import org.openjdk.jmh.infra.Blackhole;

/** Reads one great schedule, and the same sessions from as many small ones in turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ExchangeGrowthBenchmark {

    /** One file. */
    @State(Scope.Benchmark)
    public static class Whole {
        /** How many times as large as the real one. */
        @Param("10")
        public int copies;

        private byte[] file = new byte[0];

        /** Makes it. */
        @Setup
        public void make() throws IOException {
            file = schedule().bytes(0, copies);
        }
    }

    /** Files as large as the real one. */
    @State(Scope.Benchmark)
    public static class Parts {
        /** How many. */
        @Param("10")
        public int copies;

        private final List<byte[]> files = new ArrayList<>();

        /** Makes them. */
        @Setup
        public void make() throws IOException {
            GreatSchedule schedule = schedule();
            for (int copy = 0; copy < copies; copy++) {
                files.add(schedule.bytes(copy, 1));
            }
        }
    }

    private static GreatSchedule schedule() throws IOException {
        return new GreatSchedule(Objects.requireNonNull(GreatSchedule.file()));
    }

    private static Imported read(byte[] file) throws IOException {
        return ScheduleXml.create()
                .read(new ByteArrayInputStream(file), "schedule", ImportOptions.standard());
    }

    /** Makes a document of the one. */
    @Benchmark
    public void whole(Whole source, Blackhole seen) throws IOException {
        seen.consume(read(source.file));
    }

    /** Makes documents of the many, and holds as much at the end. */
    @Benchmark
    public void parts(Parts source, Blackhole seen) throws IOException {
        List<Imported> all = new ArrayList<>(source.files.size());
        for (byte[] each : source.files) {
            all.add(read(each));
        }
        seen.consume(all);
    }
}
