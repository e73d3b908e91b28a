package org.forumkit.examples.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the methods of a benchmark in turn, round by round, each time in a JVM of its own.
 *
 * <p>The machine's speed drifts; within a round it is nearly the same for all, so a ratio is the
 * median of the ratios of the rounds.
 */
final class Rounds {
    private final Class<?> benchmark;
    private final int rounds;
    private final Map<String, List<Double>> milliseconds = new LinkedHashMap<>();
    private final Map<String, List<Double>> allocated = new LinkedHashMap<>();

    Rounds(Class<?> benchmark, int rounds) {
        this.benchmark = benchmark;
        this.rounds = rounds;
    }

    /** Runs methods in turn, each with one value of the parameter. */
    void run(String parameter, String value, String... methods) throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            for (String method : methods) {
                measure(method, parameter, value);
            }
        }
    }

    /** Runs a method with several values of the parameter in turn. */
    void run(String method, String parameter, List<String> values) throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            for (String value : values) {
                measure(method, parameter, value);
            }
        }
    }

    private void measure(String method, String parameter, String value) throws RunnerException {
        RunResult result = run(method, parameter, value);
        add(milliseconds, method, value, result.getPrimaryResult().getScore());
        Result<?> garbage =
                Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
        add(allocated, method, value, garbage.getScore());
    }

    private RunResult run(String method, String parameter, String value) throws RunnerException {
        return new Runner(
                        new OptionsBuilder()
                                .include("^" + benchmark.getName() + "\\." + method + "$")
                                .param(parameter, value)
                                .addProfiler(GCProfiler.class)
                                .verbosity(VerboseMode.SILENT)
                                .shouldFailOnError(true)
                                .build())
                .runSingle();
    }

    private static void add(
            Map<String, List<Double>> figures, String method, String value, double figure) {
        figures.computeIfAbsent(method + " " + value, key -> new ArrayList<>()).add(figure);
    }

    /** Returns the median time of one call. */
    double milliseconds(String method, String value) {
        return median(of(milliseconds, method, value));
    }

    /** Returns the median of what one call allocates. */
    double allocatedBytes(String method, String value) {
        return median(of(allocated, method, value));
    }

    /** Returns how many times as long the first takes as the second, the median of the rounds. */
    double ratio(String first, String second, String value) {
        return ratio(of(milliseconds, first, value), of(milliseconds, second, value));
    }

    /** Returns how many times as long one value takes as another, the median of the rounds. */
    double growth(String method, String from, String to) {
        return ratio(of(milliseconds, method, to), of(milliseconds, method, from));
    }

    private double ratio(List<Double> firsts, List<Double> seconds) {
        return median(
                IntStream.range(0, rounds)
                        .mapToObj(round -> firsts.get(round) / seconds.get(round))
                        .toList());
    }

    private static List<Double> of(Map<String, List<Double>> figures, String method, String value) {
        return Objects.requireNonNull(
                figures.get(method + " " + value), () -> method + " " + value + " was not run");
    }

    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
