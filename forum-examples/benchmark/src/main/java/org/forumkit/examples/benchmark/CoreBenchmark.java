package org.forumkit.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.forumkit.examples.dialogue.Dialogue;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.release.Changes;
import org.forumkit.schedule.Conflicts;
import org.forumkit.statistics.EditionStatistics;
import org.forumkit.validation.ForumValidator;
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
import tools.jackson.databind.json.JsonMapper;

/**
 * Does what an application does with large editions before it exports anything.
 *
 * <p>Every call goes through 10,000 sessions and 100,000 participants: of one edition, or of ten
 * editions in turn. One small edition again and again would stay in the processor's cache, and the
 * growth be the cache's: so measured, even to visit all ids grows several times. The heap is
 * touched before, for the first touch of a page costs more than what is written there.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CoreBenchmark {
    private static final int SESSIONS = 10_000;
    private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The documents as records, as they are in memory after they were read. */
    @State(Scope.Benchmark)
    public static class Documents {
        /** How many sessions an edition has; it has ten times as many participants. */
        @Param({"1000", "10000"})
        public int sessions;

        private List<Forum> all = List.of();

        /** Generates the editions. */
        @Setup
        public void generate() throws IOException {
            VALIDATOR.setLevel(Level.WARNING);
            List<Forum> read = new ArrayList<>();
            for (int seed = 0; seed < SESSIONS / sessions; seed++) {
                byte[] bytes = ForumJson.toBytes(Editions.generate(seed, sessions));
                read.add(ForumJson.read(new ByteArrayInputStream(bytes), "document"));
            }
            all = List.copyOf(read);
        }
    }

    /** The documents as bytes. */
    @State(Scope.Benchmark)
    public static class Files {
        private List<byte[]> all = List.of();

        /** Writes the documents. */
        @Setup
        public void write(Documents documents) {
            all = documents.all.stream().map(ForumJson::toBytes).toList();
        }
    }

    /** The documents a month later, with nothing in common but what they say. */
    @State(Scope.Benchmark)
    public static class Revisions {
        private List<Forum> all = List.of();

        /** Revises the documents. */
        @Setup
        public void revise(Documents documents) {
            all =
                    IntStream.range(0, documents.all.size())
                            .mapToObj(seed -> Editions.generate(seed, documents.sessions))
                            .map(Editions::revised)
                            .toList();
        }
    }

    /** The Dialogue. */
    @State(Scope.Benchmark)
    public static class Held {
        private final Forum forum = Dialogue.forum();
    }

    /** Reads documents into records. */
    @Benchmark
    public void read(Files files, Blackhole seen) throws IOException {
        for (byte[] each : files.all) {
            seen.consume(ForumJson.read(new ByteArrayInputStream(each), "document"));
        }
    }

    /** Reads the same bytes into Jackson's tree. */
    @Benchmark
    public void tree(Files files, Blackhole seen) {
        for (byte[] each : files.all) {
            seen.consume(MAPPER.readTree(each));
        }
    }

    /** Applies every rule. */
    @Benchmark
    public void validate(Documents documents, Blackhole seen) {
        for (Forum each : documents.all) {
            seen.consume(ForumValidator.standard().validate(each));
        }
    }

    /** Looks for what is in two places at once. */
    @Benchmark
    public void schedule(Documents documents, Blackhole seen) {
        for (Forum each : documents.all) {
            seen.consume(Conflicts.of(edition(each)));
        }
    }

    /** Resolves what delegates may see, in two languages. */
    @Benchmark
    public void programme(Documents documents, Blackhole seen) {
        for (Forum each : documents.all) {
            seen.consume(programme(each).build());
        }
    }

    /** Compares each document with itself a month later. */
    @Benchmark
    public void changes(Documents documents, Revisions revisions, Blackhole seen) {
        for (int i = 0; i < documents.all.size(); i++) {
            seen.consume(Changes.between(documents.all.get(i), revisions.all.get(i)));
        }
    }

    /** Counts the figures of each edition. */
    @Benchmark
    public void figures(Documents documents, Blackhole seen) {
        for (Forum each : documents.all) {
            seen.consume(EditionStatistics.of(each, edition(each).id(), null));
        }
    }

    /** Resolves the programme of the latest Dialogue. */
    @Benchmark
    public Programme dialogue(Held held) {
        return programme(held.forum).edition(Dialogue.LATEST).build();
    }

    private static Edition edition(Forum forum) {
        return forum.series().editions().get(0);
    }

    private static Programme.Builder programme(Forum forum) {
        return Programme.of(forum)
                .audience(Audience.DELEGATES)
                .languages("zh-Hans", "en")
                .at(MOMENT);
    }
}
