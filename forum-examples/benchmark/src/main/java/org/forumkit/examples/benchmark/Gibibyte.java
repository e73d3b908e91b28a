package org.forumkit.examples.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.release.Changes;
import org.forumkit.release.Release;
import org.forumkit.validation.ForumValidator;

/**
 * Releases an edition of 10,000 sessions and 100,000 participants: reads the document as it was and
 * as it is a month later, validates it, releases it, and says what changed.
 */
public final class Gibibyte {
    private static final int SESSIONS = 10_000;
    private static final Instant TIME = Instant.parse("2030-04-01T00:00:00Z");

    /** Kept here, for a logger that nobody holds forgets its level. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Gibibyte() {}

    /** Does the work in a JVM of that size some times; returns the seconds that each took. */
    static List<Double> seconds(int times) throws IOException {
        Path folder = Files.createTempDirectory("forum-gibibyte");
        Path before = folder.resolve("before.json");
        Path draft = folder.resolve("draft.json");
        try {
            prepare(before, draft);
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                seconds.add(
                        Cold.seconds(
                                Gibibyte.class,
                                List.of("-Xmx1g"),
                                before.toString(),
                                draft.toString()));
            }
            return seconds;
        } finally {
            Files.deleteIfExists(before);
            Files.deleteIfExists(draft);
            Files.delete(folder);
        }
    }

    private static void prepare(Path before, Path draft) throws IOException {
        Forum forum = Editions.generate(1, SESSIONS);
        try (OutputStream out = Files.newOutputStream(before)) {
            ForumJson.write(forum, out);
        }
        try (OutputStream out = Files.newOutputStream(draft)) {
            ForumJson.write(Editions.revised(forum), out);
        }
    }

    /**
     * Does the work in this JVM, and prints how long each step took and what came of it.
     *
     * @param args the file of the document before and the file of the draft
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        VALIDATOR.setLevel(Level.WARNING);
        long started = System.nanoTime();
        Forum before = ForumJson.read(Path.of(args[0]));
        Forum draft = ForumJson.read(Path.of(args[1]));
        long read = System.nanoTime();
        List<Finding> findings = ForumValidator.standard().validate(draft);
        long validated = System.nanoTime();
        Release release = Release.builder(draft, 1, TIME, "secretariat").build();
        long released = System.nanoTime();
        Changes changes = Changes.between(before, release.forum());
        long compared = System.nanoTime();
        System.out.printf(
                "read %.1f s, validate %.1f s (%d findings), release %.1f s, diff %.1f s (%d"
                        + " changes)%n",
                (read - started) / 1e9,
                (validated - read) / 1e9,
                findings.size(),
                (released - validated) / 1e9,
                (compared - released) / 1e9,
                changes.all().size());
    }
}
