package org.forumkit.examples.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.schedule.Conflicts;
import org.forumkit.validation.ForumValidator;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what an application does with a large edition before it exports anything. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
public class CoreBenchmark {
    private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

    /** How many sessions the edition has; it has ten times as many participants. */
    @Param({"1000", "10000"})
    public int sessions;

    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private final JsonMapper mapper = new JsonMapper();
    private @Nullable ForumValidator validator;
    private @Nullable Forum forum;
    private byte[] document = {};

    /** Generates the edition. */
    @Setup
    public void generate() {
        VALIDATOR.setLevel(Level.WARNING);
        validator = ForumValidator.standard();
        forum =
                Synthetic.builder(sessions)
                        .days(30)
                        .rooms(sessions / 100)
                        .sessions(sessions)
                        .participants(10 * sessions)
                        .languages("zh-Hans", "en")
                        .sentences(2)
                        .build()
                        .forum();
        document = ForumJson.toBytes(forum());
    }

    private Forum forum() {
        return Objects.requireNonNull(forum);
    }

    /** Reads the document into records. */
    @Benchmark
    public Forum read() throws IOException {
        return ForumJson.read(new ByteArrayInputStream(document), "document");
    }

    /** Reads the same bytes into Jackson's tree. */
    @Benchmark
    public JsonNode tree() {
        return mapper.readTree(document);
    }

    /** Applies every rule. */
    @Benchmark
    public int validate() {
        return Objects.requireNonNull(validator).validate(forum()).size();
    }

    /** Looks for what is in two places at once. */
    @Benchmark
    public int schedule() {
        return Conflicts.of(forum().series().editions().get(0)).size();
    }

    /** Resolves what delegates may see, in two languages. */
    @Benchmark
    public Programme programme() {
        return Programme.of(forum())
                .audience(Audience.DELEGATES)
                .languages("zh-Hans", "en")
                .at(MOMENT)
                .build();
    }
}
