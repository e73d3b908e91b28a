package org.forumkit.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.publication.Each;
import org.forumkit.publication.EntryStatus;
import org.forumkit.publication.Plan;
import org.forumkit.publication.PlanEntry;
import org.forumkit.publication.Publication;
import org.forumkit.publication.PublicationReport;

/**
 * Publishes a feed for each of 10,000 participants, from the plan to the files and the manifest.
 */
final class PersonalFeeds {
    private static final int PARTICIPANTS = 10_000;
    private static final int THREADS = 2;
    private static final Instant STAMP = Instant.parse("2026-01-01T00:00:00Z");

    private PersonalFeeds() {}

    /** Returns how many feeds are written in a second, the median of some times. */
    static double perSecond(int times) throws IOException {
        Forum forum =
                Synthetic.builder(7)
                        .days(3)
                        .rooms(10)
                        .sessions(1_000)
                        .participants(PARTICIPANTS)
                        .languages("zh-Hans", "en")
                        .build()
                        .forum();
        PlanEntry feeds =
                PlanEntry.builder("feeds", "ical", Text.of("en", "{participant}.{extension}"))
                        .each(Each.PARTICIPANT)
                        .only(
                                forum.series().editions().get(0).participants().stream()
                                        .map(each -> each.id())
                                        .toList())
                        .build();
        Plan plan =
                Plan.builder()
                        .audience(Audience.INTERNAL)
                        .at(STAMP)
                        .stamp(STAMP)
                        .entries(List.of(feeds))
                        .build();
        return Rounds.median(Stream.generate(() -> perSecond(forum, plan)).limit(times).toList());
    }

    private static double perSecond(Forum forum, Plan plan) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS - 1);
        try {
            Path folder = Files.createTempDirectory("forum-feeds");
            long started = System.nanoTime();
            PublicationReport report =
                    Publication.builder(forum, plan).build().write(folder, threads);
            double seconds = (System.nanoTime() - started) / 1e9;
            delete(folder);
            int written = report.with(EntryStatus.WRITTEN).size();
            if (written != PARTICIPANTS) {
                throw new IllegalStateException("only " + written + " feeds were written");
            }
            return written / seconds;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
