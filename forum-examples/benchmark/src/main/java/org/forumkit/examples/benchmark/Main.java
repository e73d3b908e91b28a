package org.forumkit.examples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs every comparison and writes the figures as one flat JSON object of name and number. */
public final class Main {
    private static final int ROUNDS = 5;
    private static final int CORE_ROUNDS = 2;
    private static final Duration SERVING = Duration.ofSeconds(5);
    private static final Duration LOAD = Duration.ofSeconds(60);

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the file to write, and optionally what the names of the figures start with,
     *     separated by commas
     * @throws IOException if the file cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Summary summary = new Summary();
        List<String> only = List.of(args.length > 1 ? args[1].split(",", -1) : new String[] {""});
        if (only.stream().anyMatch("core.1gib"::startsWith)) {
            measureGibibyte(summary);
        }
        if (only.stream().anyMatch("core"::startsWith)) {
            measureCore(summary);
        }
        if (only.stream().anyMatch("exchange"::startsWith)) {
            measureExchange(summary);
        }
        if (only.stream().anyMatch("pdf"::startsWith)) {
            measureHandbook(summary);
        }
        if (only.stream().anyMatch("pdf.cold"::startsWith)) {
            measureColdHandbook(summary);
        }
        if (only.stream().anyMatch("pdf.cards"::startsWith)) {
            measureCards(summary);
        }
        if (only.stream().anyMatch("ical"::startsWith)) {
            measureFeed(summary);
        }
        if (only.stream().anyMatch("ical.cold"::startsWith)) {
            summary.put("ical.cold100.ms_over_jvm", ColdFeed.millisecondsOverJvm());
        }
        if (only.stream().anyMatch("ical.publication"::startsWith)) {
            summary.put("ical.publication.feeds_per_s", PersonalFeeds.perSecond(CORE_ROUNDS));
        }
        if (only.stream().anyMatch("ical.serve"::startsWith)) {
            measureServing(summary);
        }
        if (only.stream().anyMatch("ical.load"::startsWith)) {
            measureLoad(summary);
        }
        summary.write(Path.of(args[0]));
    }

    /** Serves for a few seconds in each way, after as many that do not count. */
    private static void measureServing(Summary summary) throws IOException {
        try (ServingLoad load = new ServingLoad()) {
            load.run(ServingLoad.Mode.MIXED, SERVING, Duration.ZERO);
            ServingLoad.Result tagged = load.run(ServingLoad.Mode.TAGGED, SERVING, Duration.ZERO);
            summary.put("ical.serve.requests_per_s.304", tagged.perSecond());
            summary.put("ical.serve.p99_ms.304", tagged.p99());
            ServingLoad.Result zipped = load.run(ServingLoad.Mode.GZIP, SERVING, Duration.ZERO);
            summary.put("ical.serve.requests_per_s.gzip", zipped.perSecond());
            summary.put("ical.serve.p99_ms.gzip", zipped.p99());
            ServingLoad.Result fresh =
                    load.run(ServingLoad.Mode.MIXED, SERVING, Duration.ofSeconds(1));
            summary.put("ical.serve.p99_ms.new_release", fresh.p99());
            load.check();
        }
    }

    /** Serves for a minute, with a new release every second, and looks at every answer. */
    private static void measureLoad(Summary summary) throws IOException {
        try (ServingLoad load = new ServingLoad()) {
            ServingLoad.Result result =
                    load.run(ServingLoad.Mode.MIXED, LOAD, Duration.ofSeconds(1));
            load.check();
            summary.put("ical.load.requests_per_s", result.perSecond());
            summary.put("ical.load.p99_ms", result.p99());
        }
    }

    private static void measureGibibyte(Summary summary) throws IOException {
        summary.put("core.1gib.s", Rounds.median(Gibibyte.seconds(CORE_ROUNDS)));
    }

    private static void measureCore(Summary summary) throws RunnerException {
        Rounds rounds = new Rounds(CoreBenchmark.class, CORE_ROUNDS);
        List<String> growing =
                List.of("read", "validate", "schedule", "programme", "changes", "figures");
        for (String method : growing) {
            rounds.run(method, "sessions", List.of("1000", "10000"));
            summary.put(
                    "core." + method + ".growth_1k_10k", rounds.growth(method, "1000", "10000"));
        }
        rounds.run("sessions", "10000", "tree", "dialogue");
        summary.put("core.read.times_tree_read", rounds.ratio("read", "tree", "10000"));
        summary.put("core.validate.s", rounds.milliseconds("validate", "10000") / 1000);
        summary.put("core.programme.dialogue.ms", rounds.milliseconds("dialogue", "10000"));
    }

    /** Reads a real file, where it is there. */
    private static void measureExchange(Summary summary) throws IOException, RunnerException {
        Path file = GreatSchedule.file();
        if (file == null) {
            System.out.println("exchange: skipped, there is no " + GreatSchedule.FILE);
            return;
        }
        Rounds rounds = new Rounds(ExchangeBenchmark.class, ROUNDS);
        rounds.run("file", file.toString(), "read", "stax");
        summary.put(
                "exchange.fosdem2025.times_stax", rounds.ratio("read", "stax", file.toString()));
        Rounds growing = new Rounds(ExchangeGrowthBenchmark.class, CORE_ROUNDS);
        for (String copies : List.of("10", "100")) {
            growing.run("copies", copies, "whole", "parts");
            summary.put(
                    "exchange.fosdem2025.growth_1_" + copies,
                    growing.ratio("whole", "parts", copies));
        }
        summary.put(
                "exchange.fosdem2025x100.heap_over_model.mb",
                ExchangeHeap.megabytesOverModel(file));
    }

    private static void measureHandbook(Summary summary) throws IOException, RunnerException {
        Rounds rounds = new Rounds(HandbookBenchmark.class, ROUNDS);
        rounds.run("sessions", "40", "forum", "openpdf", "fop");
        summary.put("pdf.handbook40.warm.ms", rounds.milliseconds("forum", "40"));
        summary.put("pdf.handbook40.allocated.mb", rounds.allocatedBytes("forum", "40") / 1e6);
        summary.put("pdf.handbook40.openpdf.warm.ms", rounds.milliseconds("openpdf", "40"));
        summary.put("pdf.handbook40.fop.warm.ms", rounds.milliseconds("fop", "40"));
        summary.put("pdf.times_faster_than.openpdf", rounds.ratio("openpdf", "forum", "40"));
        summary.put("pdf.times_faster_than.fop", rounds.ratio("fop", "forum", "40"));
        int[] octets = HandbookBenchmark.octets();
        summary.put("pdf.handbook40.kb", octets[0] / 1e3);
        summary.put("pdf.handbook40.openpdf.kb", octets[1] / 1e3);
        summary.put("pdf.handbook40.attached.kb", octets[2] / 1e3);
        Rounds growing = new Rounds(HandbookBenchmark.class, CORE_ROUNDS);
        growing.run("forum", "sessions", List.of("40", "400", "4000"));
        for (int sessions : new int[] {40, 400, 4000}) {
            summary.put(
                    "pdf.pages_per_s." + sessions,
                    HandbookBenchmark.pages(sessions)
                            * 1000
                            / growing.milliseconds("forum", String.valueOf(sessions)));
        }
    }

    private static void measureColdHandbook(Summary summary) throws IOException {
        summary.put("pdf.handbook40.cold.times_openpdf", ColdHandbook.timesOpenPdf(40, 2 * ROUNDS));
        summary.put("pdf.handbook1000.cold.s", ColdHandbook.seconds(1000, ROUNDS));
        double resident = ColdHandbook.residentMegabytes(1000);
        if (Double.isNaN(resident)) {
            System.out.println("pdf.handbook1000.rss.mb: skipped, this system does not say it");
        } else {
            summary.put("pdf.handbook1000.rss.mb", resident);
        }
    }

    private static void measureCards(Summary summary) throws RunnerException {
        Rounds rounds = new Rounds(CardsBenchmark.class, CORE_ROUNDS);
        rounds.run("participants", "10000", "alone", "together");
        summary.put("pdf.cards_per_s.1", 10_000e3 / rounds.milliseconds("alone", "10000"));
        summary.put("pdf.cards_per_s.2", 20_000e3 / rounds.milliseconds("together", "10000"));
    }

    private static void measureFeed(Summary summary) throws RunnerException {
        Rounds rounds = new Rounds(FeedBenchmark.class, ROUNDS);
        rounds.run("events", "10000", "forum", "ical4j", "biweekly", "floor");
        summary.put("ical.times_faster_than.ical4j", rounds.ratio("ical4j", "forum", "10000"));
        summary.put("ical.times_faster_than.biweekly", rounds.ratio("biweekly", "forum", "10000"));
        summary.put("ical.times_floor", rounds.ratio("forum", "floor", "10000"));
        summary.put(
                "ical.bytes_allocated_per_event", rounds.allocatedBytes("forum", "10000") / 10_000);
        for (String events : new String[] {"100", "1000", "100000"}) {
            rounds.run("events", events, "forum");
        }
        for (String events : new String[] {"100", "1000", "10000", "100000"}) {
            summary.put(
                    "ical.ns_per_event." + events,
                    rounds.milliseconds("forum", events) * 1e6 / Integer.parseInt(events));
        }
    }
}
