package org.forumkit.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.forumkit.export.Exporters;
import org.forumkit.model.Audience;
import org.forumkit.model.Text;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stopped wherever it may be, a publication that is run again ends as if it had not been. */
class StoppedPublicationTests {
    private static final Plan BEFORE = plan(SampleForums.AT, Each.COUNTRY);
    private static final Plan AFTER = plan(SampleForums.STAMP, Each.PARTICIPANT);

    private static Plan plan(Instant stamp, Each each) {
        return PublicationTests.plan(
                        PlanEntry.builder("whole", "titles", Text.of("all.txt")).build(),
                        PlanEntry.builder("each", "titles", Text.of("{entry}/{id}.txt"))
                                .each(each)
                                .options(Map.of("head", stamp + " {name}"))
                                .build())
                .toBuilder()
                .stamp(stamp)
                .build();
    }

    private static PublicationReport publish(Plan plan, TitlesExporter exporter, Path root)
            throws IOException {
        return Publication.builder(PublicationTests.FORUM, plan)
                .exporters(Exporters.of(exporter))
                .prune(true)
                .build()
                .write(root);
    }

    private static Map<String, String> undisturbed() throws IOException {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path root = memory.getPath("/published");
            publish(AFTER, new TitlesExporter(), root);
            return Trees.of(root);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void afterAnyOperationOfTheFileSystem(boolean isPassing) throws IOException {
        Map<String, String> expected = undisturbed();
        int operations = 0;
        boolean isDone = false;
        while (!isDone) {
            try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
                Path root = memory.getPath("/published");
                publish(BEFORE, new TitlesExporter(), root);
                FaultyFiles faulty = new FaultyFiles(memory, operations, isPassing);
                try {
                    publish(AFTER, new TitlesExporter(), faulty.getPath("/published"));
                } catch (FileSystemException e) {
                    // Where it could not be asked what is there, another operation fails.
                    assertTrue(faulty.hasFailed(), e::toString);
                } catch (IOException e) {
                    assertEquals("the disk is gone", e.getMessage());
                }
                isDone = !faulty.hasFailed();
                String place = "at " + operations;
                int missing = expected.size() - 2 - wholeFiles(root, expected);
                TitlesExporter exporter = new TitlesExporter();
                assertTrue(publish(AFTER, exporter, root).isComplete(), place);
                assertEquals(expected, Trees.of(root), place);
                assertTrue(
                        exporter.exports.get() <= missing + 1,
                        () -> place + ": " + exporter.exports + " exports, missing " + missing);
                operations++;
            }
        }
        assertTrue(operations > 100, "operations: " + operations);
    }

    /** Counts the files that are as they shall be; any other is as it was before, and whole. */
    private static int wholeFiles(Path root, Map<String, String> expected) throws IOException {
        Map<String, String> now = new TreeMap<>(Trees.of(root));
        now.keySet().removeIf(each -> each.startsWith(".forum") || each.equals("manifest.json"));
        int whole = 0;
        for (Map.Entry<String, String> each : now.entrySet()) {
            if (each.getKey().endsWith(".txt")) {
                assertTrue(each.getValue().endsWith("\n"), each::toString);
                whole += each.getValue().equals(expected.get(each.getKey())) ? 1 : 0;
            }
        }
        return whole;
    }

    @Test
    void afterAnyLineOfAnyExport() throws IOException {
        Map<String, String> expected = undisturbed();
        AtomicInteger lines = new AtomicInteger();
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            publish(
                    AFTER,
                    new TitlesExporter(head -> lines.incrementAndGet()),
                    memory.getPath("/published"));
        }
        assertTrue(lines.get() > 20, lines::toString);
        for (int line = 0; line < lines.get(); line++) {
            AtomicInteger left = new AtomicInteger(line);
            TitlesExporter failing =
                    new TitlesExporter(
                            head -> {
                                if (left.decrementAndGet() < 0) {
                                    throw new IllegalStateException("stopped");
                                }
                            });
            try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
                Path root = memory.getPath("/published");
                PublicationReport stopped = publish(AFTER, failing, root);
                int failed = stopped.with(EntryStatus.FAILED).size();
                assertTrue(failed > 0);
                assertFalse(Files.exists(root.resolve(".forum-publication")));
                TitlesExporter exporter = new TitlesExporter();
                publish(AFTER, exporter, root);
                assertEquals(failed, exporter.exports.get());
                assertEquals(expected, Trees.of(root));
            }
        }
    }

    @Test
    void aDamagedJournalIsNoHindrance(@TempDir Path root) throws IOException {
        publish(AFTER, new TitlesExporter(), root);
        Map<String, String> expected = Trees.of(root);
        Path work = Files.createDirectory(root.resolve(".forum-publication"));
        Files.write(work.resolve("journal"), new byte[] {'{', '"', 'n', 0, (byte) 0xff, '\n', '{'});
        Files.writeString(work.resolve(".forum-0.part"), "half");
        publish(AFTER, new TitlesExporter(), root);
        assertEquals(expected, Trees.of(root));
    }

    /** Publishes many files slowly enough to be killed in between. */
    public static final class Child {
        private Child() {}

        /** Takes the target. */
        public static void main(String[] args) throws IOException {
            TitlesExporter slow =
                    new TitlesExporter(
                            head -> {
                                try {
                                    TimeUnit.MILLISECONDS.sleep(1);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            });
            ExecutorService threads = Executors.newFixedThreadPool(2);
            System.out.println("ready");
            try {
                many(slow, Path.of(args[0]), threads);
            } finally {
                threads.shutdown();
            }
        }

        static PublicationReport many(TitlesExporter exporter, Path root, ExecutorService threads)
                throws IOException {
            Plan plan =
                    PublicationTests.plan(
                            PlanEntry.builder("a", "titles", Text.of("{session}/{language}.txt"))
                                    .each(Each.SESSION)
                                    .languages(
                                            SampleForums.LANGUAGES.stream().map(List::of).toList())
                                    .build(),
                            PlanEntry.builder("b", "titles", Text.of("{language}/{name}.txt"))
                                    .each(Each.PARTICIPANT)
                                    .audience(Audience.INTERNAL)
                                    .languages(
                                            SampleForums.LANGUAGES.stream().map(List::of).toList())
                                    .build());
            return Publication.builder(PublicationTests.FORUM, plan)
                    .exporters(Exporters.of(exporter))
                    .build()
                    .write(root, threads);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void afterTheProcessWasKilled(long seed, @TempDir Path folder) throws Exception {
        Random random = new Random(seed);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Path undisturbed = folder.resolve("undisturbed");
            Child.many(new TitlesExporter(), undisturbed, threads);
            int all = count(undisturbed);
            Path target = folder.resolve("target");
            int files = 0;
            for (int kill = 0; kill < 3; kill++) {
                int enough = files + random.nextInt((all - files) / 2);
                kill(target, enough, random.nextInt(10_000));
                int now = count(target);
                assertTrue(now >= files, "seed " + seed + ": " + now + " files after " + files);
                assertTrue(Files.exists(target.resolve(".forum-publication")), "seed " + seed);
                files = now;
            }
            TitlesExporter exporter = new TitlesExporter();
            PublicationReport report = Child.many(exporter, target, threads);
            assertTrue(report.isComplete(), "seed " + seed);
            assertEquals(Trees.of(undisturbed), Trees.of(target), "seed " + seed);
            // What each of three threads had moved but not yet noted, at each of three times.
            int missing = all - files;
            assertTrue(
                    exporter.exports.get() <= missing + 3 * 3,
                    "seed " + seed + ": " + exporter.exports + " exports for " + missing);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Runs a process and kills it some time after so many files are there. */
    private static void kill(Path target, int files, long micros) throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                target.toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
            assertEquals("ready", out.readLine());
            while (child.isAlive() && count(target) < files) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MICROSECONDS.sleep(micros);
        } finally {
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(30, TimeUnit.SECONDS));
        assertNotEquals(0, child.exitValue(), "it was not killed");
    }

    private static int count(Path target) throws IOException {
        try (Stream<Path> all = Files.exists(target) ? Files.walk(target) : Stream.empty()) {
            return (int) all.filter(each -> each.toString().endsWith(".txt")).count();
        } catch (UncheckedIOException e) {
            // A file that was there when the folder was read has gone since.
            return 0;
        }
    }
}
