package org.forumkit.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.forumkit.export.Exporters;
import org.forumkit.finding.Finding;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.forumkit.programme.Selection;
import org.forumkit.release.Release;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PublicationTests {
    static final Forum FORUM = SampleForums.complete();

    @TempDir private Path folder;

    private final TitlesExporter titles = new TitlesExporter();

    private static PlanEntry.Builder entry(String id, String file) {
        return PlanEntry.builder(id, "titles", Text.of(file)).options(Map.of("head", "{entry}"));
    }

    static Plan plan(PlanEntry... entries) {
        return Plan.builder()
                .audience(Audience.DELEGATES)
                .at(SampleForums.AT)
                .stamp(SampleForums.STAMP)
                .entries(List.of(entries))
                .build();
    }

    /** One for each country, in two languages, and one for the whole: 2 x countries + 1. */
    static Plan countries() {
        return plan(
                entry("whole", "all.{extension}").build(),
                entry("countries", "{country}/agenda-{language}.{extension}")
                        .options(Map.of("head", "{id} {language}"))
                        .each(Each.COUNTRY)
                        .languages(List.of(List.of("en"), List.of("ko", "zh-Hans")))
                        .build());
    }

    private static Publication.Builder publication(Plan plan, TitlesExporter exporter) {
        return Publication.builder(FORUM, plan).exporters(Exporters.of(exporter));
    }

    private static List<String> findings(Plan plan) {
        return publication(plan, new TitlesExporter()).build().findings().stream()
                .map(each -> each.severity() + " " + each.pointer() + " " + message(each))
                .toList();
    }

    private static String message(Finding finding) {
        for (String language : Words.LANGUAGES) {
            if (finding.key().startsWith("plan.")) {
                assertFalse(finding.message(Words.standard(), language).contains("{"));
            }
        }
        return finding.message(Words.standard(), "en");
    }

    private static List<String> statuses(PublicationReport report) {
        return report.results().stream()
                .map(each -> each.entry().key() + " " + each.status())
                .toList();
    }

    private static Map<EntryStatus, Long> counts(PublicationReport report) {
        return report.results().stream()
                .collect(Collectors.groupingBy(EntryResult::status, Collectors.counting()));
    }

    @Test
    void entriesHaveStableKeysAndNames() {
        assertEquals(
                List.of(
                        "whole/en all.txt",
                        "countries/CN/en cn/agenda-en.txt",
                        "countries/JP/en jp/agenda-en.txt",
                        "countries/KR/en kr/agenda-en.txt",
                        "countries/MN/en mn/agenda-en.txt",
                        "countries/RU/en ru/agenda-en.txt",
                        "countries/CN/ko+zh-Hans cn/agenda-ko-zh-Hans.txt",
                        "countries/JP/ko+zh-Hans jp/agenda-ko-zh-Hans.txt",
                        "countries/KR/ko+zh-Hans kr/agenda-ko-zh-Hans.txt",
                        "countries/MN/ko+zh-Hans mn/agenda-ko-zh-Hans.txt",
                        "countries/RU/ko+zh-Hans ru/agenda-ko-zh-Hans.txt"),
                publication(countries(), titles).build().entries().stream()
                        .map(each -> each.key() + " " + each.file())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Each.class)
    void thereIsAFileOfEachThatTheAudienceSees(Each each) {
        Forum secret = SampleForums.withSecrets(Audience.PUBLIC);
        Plan plan =
                plan(
                        entry("x", each.word() + "-{id}-{" + each.word() + "}-{name}.txt")
                                .each(each)
                                .audience(Audience.PUBLIC)
                                .build());
        List<PublicationEntry> all =
                Publication.builder(FORUM, plan).exporters(Exporters.of(titles)).build().entries();
        // The public sees no list of delegations.
        assertEquals(each == Each.DELEGATION, all.isEmpty(), all::toString);
        Publication.builder(secret, plan)
                .exporters(Exporters.of(titles))
                .build()
                .entries()
                .forEach(
                        entry ->
                                assertFalse(
                                        entry.toString().contains(SampleForums.SECRET),
                                        entry::toString));
    }

    @Test
    void aCountryThatIsNamedNeedNotBeSeen() {
        Plan plan =
                plan(
                        entry("c", "{country} {name}.txt")
                                .each(Each.COUNTRY)
                                .only(List.of("KR", "ID", "XX"))
                                .languages(List.of(List.of("zh-Hans")))
                                .build());
        Publication publication = publication(plan, titles).build();
        assertEquals(
                List.of("kr 韩国.txt", "id 印度尼西亚.txt"),
                publication.entries().stream().map(PublicationEntry::file).toList());
        assertEquals(List.of("XX"), publication.findings().stream().map(Finding::value).toList());
    }

    @Test
    void templatesTakeWordsInTheFilesOwnLanguage() {
        PublicationEntry entry =
                publication(
                                plan(
                                        PlanEntry.builder(
                                                        "rooms",
                                                        "titles",
                                                        Text.of("{{{series}}}/{release}/{name}.txt")
                                                                .with(
                                                                        "ko",
                                                                        "{edition}-{name}/{ordinal}.txt"))
                                                .options(
                                                        Map.of(
                                                                "head",
                                                                "{edition-title}: {audience} {room}"))
                                                .each(Each.ROOM)
                                                .only(List.of("hall-b"))
                                                .languages(List.of(List.of("ko"), List.of("ru")))
                                                .build()),
                                titles)
                        .build()
                        .entries()
                        .get(0);
        assertEquals("rooms/hall-b/ko", entry.key());
        assertTrue(entry.file().matches("2031-B홀/\\d+\\.txt"), entry.file());
        assertTrue(String.valueOf(entry.options().get("head")).endsWith(": delegates hall-b"));
        assertEquals(Selection.room("hall-b"), entry.toSelection());
    }

    @Test
    void writesFilesAndManifest() throws IOException {
        PublicationReport report = publication(countries(), titles).build().write(folder);
        assertEquals(Map.of(EntryStatus.WRITTEN, 11L), counts(report));
        assertTrue(report.isComplete());
        Map<String, String> tree = Trees.of(folder);
        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "all.txt",
                                "cn/",
                                "cn/agenda-en.txt",
                                "cn/agenda-ko-zh-Hans.txt",
                                "jp/",
                                "jp/agenda-en.txt",
                                "jp/agenda-ko-zh-Hans.txt",
                                "kr/",
                                "kr/agenda-en.txt",
                                "kr/agenda-ko-zh-Hans.txt",
                                "manifest.json",
                                "mn/",
                                "mn/agenda-en.txt",
                                "mn/agenda-ko-zh-Hans.txt",
                                "ru/",
                                "ru/agenda-en.txt",
                                "ru/agenda-ko-zh-Hans.txt")),
                tree.keySet());
        assertTrue(
                String.valueOf(tree.get("kr/agenda-ko-zh-Hans.txt"))
                        .startsWith("kr ko-zh-Hans\n개막식 "));
        Manifest manifest = RecordJson.of(Manifest.class).read(folder.resolve("manifest.json"));
        assertEquals(11, manifest.files().size());
        ManifestFile first = manifest.files().get(0);
        byte[] bytes = Files.readAllBytes(folder.resolve("all.txt"));
        assertEquals("all.txt", first.name());
        assertEquals(bytes.length, first.size());
        assertEquals(Sha256.of(bytes), first.sha256());
        assertEquals("text/plain; charset=utf-8", first.mediaType());
        assertEquals("whole/en", first.key());
        assertEquals("titles.done", report.results().get(0).findings().get(0).key());
    }

    @Test
    void secondRunDoesNothing() throws IOException {
        publication(countries(), titles).build().write(folder);
        Path file = folder.resolve("kr/agenda-en.txt");
        Path manifest = folder.resolve("manifest.json");
        FileTime old = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        Files.setLastModifiedTime(manifest, old);
        int exports = titles.exports.get();

        PublicationReport report = publication(countries(), titles).build().write(folder);

        assertEquals(Map.of(EntryStatus.UNCHANGED, 11L), counts(report));
        assertEquals(exports, titles.exports.get());
        assertEquals(old, Files.getLastModifiedTime(file));
        assertEquals(old, Files.getLastModifiedTime(manifest));
        PublicationReport again =
                publication(countries(), titles).rebuild(true).build().write(folder);
        assertEquals(Map.of(EntryStatus.UNCHANGED, 11L), counts(again));
        assertEquals(exports + 11, titles.exports.get());
        assertEquals(old, Files.getLastModifiedTime(file));
    }

    @Test
    void makesEverythingAgainWhenToldOfAnotherSetUp() throws IOException {
        publication(countries(), titles).setUp("first").build().write(folder);
        int exports = titles.exports.get();
        publication(countries(), titles).setUp("first").build().write(folder);
        assertEquals(exports, titles.exports.get());

        PublicationReport report =
                publication(countries(), titles).setUp("second").build().write(folder);

        assertEquals(exports + 11, titles.exports.get());
        assertEquals(Map.of(EntryStatus.UNCHANGED, 11L), counts(report));
    }

    @Test
    void doesAgainWhatWasChangedOrLost() throws IOException {
        publication(countries(), titles).build().write(folder);
        Map<String, String> tree = Trees.of(folder);
        Files.delete(folder.resolve("cn/agenda-en.txt"));
        Path touched = folder.resolve("kr/agenda-en.txt");
        Files.writeString(touched, Files.readString(touched).replace('k', 'x'));
        int exports = titles.exports.get();

        PublicationReport report = publication(countries(), titles).build().write(folder);

        assertEquals(
                List.of("countries/CN/en", "countries/KR/en"),
                report.with(EntryStatus.WRITTEN).stream().map(e -> e.entry().key()).toList());
        assertEquals(exports + 2, titles.exports.get());
        assertEquals(tree, Trees.of(folder));
    }

    @Test
    void everyInputCounts() throws IOException {
        Plan plan = plan(entry("whole", "all.txt").build());
        publication(plan, titles).build().write(folder);
        List<Plan> others =
                List.of(
                        plan.toBuilder().at(SampleForums.STAMP).build(),
                        plan.toBuilder().stamp(SampleForums.AT).build(),
                        plan.toBuilder().zone("Asia/Tokyo").build(),
                        plan.toBuilder().audience(Audience.PUBLIC).build(),
                        plan(entry("whole", "all.txt").languages(List.of(List.of("ko"))).build()),
                        plan(entry("whole", "all.txt").options(Map.of("head", "x")).build()),
                        plan(
                                entry("whole", "all.txt")
                                        .select(PlanSelection.builder().rooms("hall-a").build())
                                        .build()));
        for (Plan other : others) {
            int exports = titles.exports.get();
            publication(other, titles).build().write(folder);
            assertEquals(exports + 1, titles.exports.get(), other::toString);
            publication(plan, titles).build().write(folder);
        }
        Words words = Words.standard().with("en", Map.of("session-kind.break", "Coffee"));
        int exports = titles.exports.get();
        publication(plan, titles).words(words).build().write(folder);
        assertEquals(exports + 1, titles.exports.get());
    }

    @Test
    void anEntryThatFailsHarmsNoOther() throws IOException {
        publication(countries(), titles).build().write(folder);
        Map<String, String> tree = Trees.of(folder);
        Plan plan = countries().toBuilder().stamp(SampleForums.AT).build();
        List<Throwable> failures =
                List.of(
                        new IOException("No space left on device"),
                        new IllegalStateException("broken"),
                        new StackOverflowError("deep"),
                        new OutOfMemoryError("large"),
                        new NoClassDefFoundError("none"),
                        new AssertionError("wrong"),
                        new InternalError("odd"));
        List<String> reasons = new ArrayList<>();
        for (Throwable failure : failures) {
            TitlesExporter failing =
                    new TitlesExporter(
                            head -> {
                                if (head.equals("kr en")) {
                                    throwIt(failure);
                                }
                            });
            PublicationReport report = publication(plan, failing).build().write(folder);
            assertEquals(1, report.with(EntryStatus.FAILED).size());
            assertFalse(report.isComplete());
            EntryResult result = report.with(EntryStatus.FAILED).get(0);
            assertEquals("countries/KR/en", result.entry().key());
            Finding reason = result.failure();
            assertNotNull(reason);
            reasons.add(reason.key() + ": " + message(reason));
            assertEquals(tree.get("kr/agenda-en.txt"), Trees.of(folder).get("kr/agenda-en.txt"));
        }
        assertEquals(
                "publication.export-failed: kr/agenda-en.txt was not made:"
                        + " exporter titles: failed: No space left on device",
                reasons.get(0));
        assertEquals(
                "publication.export-failed: kr/agenda-en.txt was not made:"
                        + " exporter titles: failed: java.lang.IllegalStateException: broken",
                reasons.get(1));
        PublicationReport report = publication(plan, titles).build().write(folder);
        assertEquals(11, report.with(EntryStatus.UNCHANGED).size());
        assertEquals(tree.keySet(), Trees.of(folder).keySet());
    }

    private static void throwIt(Throwable failure) throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        throw (Error) failure;
    }

    @Test
    void retriesWhatFailedAfterTheOthers() throws IOException {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        TitlesExporter flaky =
                new TitlesExporter(
                        head -> {
                            if (seen.add(head)) {
                                throw new IOException("not yet");
                            }
                        });
        List<String> told = new ArrayList<>();
        PublicationReport report =
                publication(countries(), flaky)
                        .retries(2)
                        .listener(
                                new PublicationListener() {
                                    @Override
                                    public void finished(EntryResult result, int done, int total) {
                                        told.add(result.status() + " " + done + "/" + total);
                                    }
                                })
                        .build()
                        .write(folder);
        assertEquals(Map.of(EntryStatus.WRITTEN, 11L), counts(report));
        assertEquals(22, told.size());
        assertEquals("FAILED 1/11", told.get(0));
        assertEquals("WRITTEN 11/11", told.get(21));
        assertThrows(
                IllegalArgumentException.class, () -> publication(countries(), flaky).retries(-1));
    }

    @Test
    void threadsDoNotChangeTheResult() throws Exception {
        publication(countries(), titles).build().write(folder.resolve("one"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            PublicationReport report =
                    publication(countries(), titles).build().write(folder.resolve("many"), threads);
            assertEquals(
                    publication(countries(), titles).build().entries(),
                    report.results().stream().map(EntryResult::entry).toList());
        } finally {
            threads.shutdown();
        }
        assertEquals(Trees.of(folder.resolve("one")), Trees.of(folder.resolve("many")));
    }

    @Test
    void anExecutorThatDoesNothingOrRefusesStopsNothing() throws IOException {
        PublicationReport lazy =
                publication(countries(), titles).build().write(folder.resolve("a"), work -> {});
        assertTrue(lazy.isComplete());
        PublicationReport refused =
                publication(countries(), titles)
                        .build()
                        .write(
                                folder.resolve("b"),
                                work -> {
                                    throw new RejectedExecutionException();
                                });
        assertTrue(refused.isComplete());
    }

    @Test
    void cancellingSkipsTheRestAndLeavesWholeFiles() throws IOException {
        Map<String, String> whole;
        publication(countries(), titles).build().write(folder.resolve("whole"));
        whole = Trees.of(folder.resolve("whole"));
        AtomicBoolean stop = new AtomicBoolean();
        TitlesExporter stopping =
                new TitlesExporter(
                        head -> {
                            if (head.equals("jp en")) {
                                stop.set(true);
                            }
                        });
        Path target = folder.resolve("target");
        PublicationReport report =
                publication(countries(), stopping)
                        .prune(true)
                        .cancelledWhen(stop::get)
                        .build()
                        .write(target);
        assertEquals(Map.of(EntryStatus.WRITTEN, 2L, EntryStatus.SKIPPED, 9L), counts(report));
        assertFalse(report.isComplete());
        assertEquals(
                Set.of("all.txt", "cn/", "cn/agenda-en.txt", "manifest.json"),
                Trees.of(target).keySet());
        int exports = titles.exports.get();
        publication(countries(), titles).build().write(target);
        assertEquals(exports + 9, titles.exports.get());
        assertEquals(whole, Trees.of(target));
    }

    @Test
    void interruptStopsItAndStays() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        TitlesExporter waiting =
                new TitlesExporter(
                        head -> {
                            if (head.equals("jp en")) {
                                running.countDown();
                                try {
                                    Thread.sleep(60_000);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                        });
        List<PublicationReport> reports = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean isInterrupted = new AtomicBoolean();
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                reports.add(
                                        publication(countries(), waiting).build().write(folder));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            isInterrupted.set(Thread.currentThread().isInterrupted());
                        });
        thread.start();
        assertTrue(running.await(30, TimeUnit.SECONDS));
        thread.interrupt();
        thread.join(30_000);
        assertTrue(isInterrupted.get());
        assertEquals(
                Map.of(EntryStatus.WRITTEN, 2L, EntryStatus.SKIPPED, 9L), counts(reports.get(0)));
        assertEquals(
                Set.of("all.txt", "cn/", "cn/agenda-en.txt", "manifest.json"),
                Trees.of(folder).keySet());
    }

    @Test
    void shuttingDownTheExecutorStopsIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        TitlesExporter stopping =
                new TitlesExporter(
                        head -> {
                            if (head.equals("jp en")) {
                                threads.shutdownNow();
                            }
                        });
        PublicationReport report =
                publication(countries(), stopping).build().write(folder, threads);
        assertEquals(11, report.results().size());
        assertTrue(publication(countries(), titles).build().write(folder).isComplete());
    }

    @Test
    void aListenerThatThrowsEndsItWithAWholeTree() throws IOException {
        Publication publication =
                publication(countries(), titles)
                        .listener(
                                new PublicationListener() {
                                    @Override
                                    public void finished(EntryResult result, int done, int total) {
                                        if (done == 3) {
                                            throw new IllegalStateException("enough");
                                        }
                                    }
                                })
                        .build();
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> publication.write(folder));
        assertEquals("enough", e.getMessage());
        assertEquals(
                Set.of(
                        "all.txt",
                        "cn/",
                        "cn/agenda-en.txt",
                        "jp/",
                        "jp/agenda-en.txt",
                        "manifest.json"),
                Trees.of(folder).keySet());
    }

    @Test
    void filesThatNoEntryHasAreReportedAndRemovedOnDemandOnly() throws IOException {
        publication(countries(), titles).build().write(folder);
        Files.writeString(folder.resolve("cn/mine.txt"), "mine");
        Plan less = plan(entry("whole", "all.{extension}").build());

        PublicationReport report = publication(less, titles).build().write(folder);
        assertEquals(10, report.obsolete().size());
        assertEquals(List.of(), report.pruned());
        assertTrue(Files.exists(folder.resolve("kr/agenda-en.txt")));

        PublicationReport pruned = publication(less, titles).prune(true).build().write(folder);
        assertEquals(report.obsolete(), pruned.obsolete());
        assertEquals(report.obsolete(), pruned.pruned());
        assertEquals(
                Set.of("all.txt", "cn/", "cn/mine.txt", "manifest.json"),
                Trees.of(folder).keySet());
        assertEquals(List.of(), publication(less, titles).build().write(folder).obsolete());
    }

    @Test
    void aManifestCannotPointOutside() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "mine");
        Path target = Files.createDirectory(folder.resolve("target"));
        Files.write(
                target.resolve("manifest.json"),
                RecordJson.of(Manifest.class)
                        .toBytes(
                                Manifest.of(
                                        List.of(
                                                new ManifestFile(
                                                        "../outside.txt", 4L, "", "", "k", ""),
                                                new ManifestFile(
                                                        outside.toString(),
                                                        4L,
                                                        "",
                                                        "",
                                                        "k",
                                                        "")))));
        publication(countries(), titles).prune(true).build().write(target);
        assertEquals("mine", Files.readString(outside));
    }

    @Test
    void refusesWhatIsNoManifest() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"name\": \"my web application\"}");
        IOException e =
                assertThrows(
                        IOException.class,
                        () -> publication(countries(), titles).build().write(folder));
        assertTrue(String.valueOf(e.getMessage()).contains("manifest.json"), e::toString);
        assertEquals(
                "{\"name\": \"my web application\"}",
                Files.readString(folder.resolve("manifest.json")));
    }

    @Test
    void oneTargetTakesOnePublicationAtATime() throws IOException {
        List<String> second = new ArrayList<>();
        publication(countries(), titles)
                .listener(
                        new PublicationListener() {
                            @Override
                            public void started(PublicationEntry entry) {
                                IOException e =
                                        assertThrows(
                                                IOException.class,
                                                () ->
                                                        publication(countries(), titles)
                                                                .build()
                                                                .write(folder));
                                second.add(String.valueOf(e.getMessage()));
                            }
                        })
                .build()
                .write(folder);
        assertEquals(11, second.size());
        assertEquals("another process publishes to " + folder, second.get(0));
        assertEquals(Set.of("all.txt", "manifest.json"), files(folder));
    }

    private static Set<String> files(Path folder) throws IOException {
        return Trees.of(folder).keySet().stream()
                .filter(each -> !each.contains("/"))
                .collect(Collectors.toSet());
    }

    @Test
    void writesIntoAZipFileAndIntoMemory() throws IOException {
        publication(countries(), titles).build().write(folder.resolve("plain"));
        Map<String, String> tree = Trees.of(folder.resolve("plain"));
        Path zip = folder.resolve("published.zip");
        for (int round = 0; round < 2; round++) {
            try (FileSystem system = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
                Path root = system.getPath("/");
                PublicationReport report = publication(countries(), titles).build().write(root);
                EntryStatus status = round == 0 ? EntryStatus.WRITTEN : EntryStatus.UNCHANGED;
                assertEquals(Map.of(status, 11L), counts(report));
            }
            try (FileSystem system = FileSystems.newFileSystem(zip)) {
                assertEquals(tree, Trees.of(system.getPath("/")));
            }
        }
        Plan other = countries().toBuilder().zone("Asia/Tokyo").build();
        try (FileSystem system = FileSystems.newFileSystem(zip)) {
            PublicationReport report =
                    publication(other, titles).build().write(system.getPath("/"));
            assertEquals(Map.of(EntryStatus.WRITTEN, 11L), counts(report));
        }
        for (Configuration kind :
                List.of(Configuration.unix(), Configuration.windows(), Configuration.osX())) {
            try (FileSystem system = Jimfs.newFileSystem(kind)) {
                Path root = system.getRootDirectories().iterator().next().resolve("published");
                ExecutorService threads = Executors.newFixedThreadPool(3);
                PublicationReport report =
                        publication(countries(), titles).build().write(root, threads);
                assertEquals(Map.of(EntryStatus.WRITTEN, 11L), counts(report));
                assertEquals(tree, Trees.of(root));
                PublicationReport changed = publication(other, titles).build().write(root, threads);
                assertEquals(Map.of(EntryStatus.WRITTEN, 11L), counts(changed));
                threads.shutdown();
            }
        }
    }

    @Test
    void aChangeOfCaseDoesNotRemoveTheFileItself() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.windows())) {
            Path root = system.getPath("C:\\published");
            publication(plan(entry("a", "Agenda.txt").build()), titles).build().write(root);
            PublicationReport report =
                    publication(plan(entry("a", "agenda.txt").build()), titles)
                            .prune(true)
                            .build()
                            .write(root);
            assertEquals(List.of(), report.pruned());
            assertTrue(Files.exists(root.resolve("agenda.txt")));
        }
    }

    @Test
    void aFolderWhereAFileShouldBeFailsThatEntryOnly() throws IOException {
        Files.createDirectories(folder.resolve("kr/agenda-en.txt/x"));
        PublicationReport report = publication(countries(), titles).build().write(folder);
        assertEquals(
                List.of("countries/KR/en"),
                report.with(EntryStatus.FAILED).stream().map(e -> e.entry().key()).toList());
        Finding failure = report.with(EntryStatus.FAILED).get(0).failure();
        assertNotNull(failure);
        assertEquals("publication.write-failed", failure.key());
        assertEquals(
                "kr/agenda-en.txt was not written: "
                        + folder.resolve("kr/agenda-en.txt")
                        + " is a folder",
                message(failure));
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailureOfAll() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assumeTrue(Files.isRegularFile(file));
        assertThrows(IOException.class, () -> publication(countries(), titles).build().write(file));
    }

    @Test
    void exportsOneEntryAnywhere() throws IOException {
        Publication publication = publication(countries(), titles).build();
        publication.write(folder);
        Publication elsewhere = publication(countries(), new TitlesExporter()).build();
        for (PublicationEntry entry : publication.entries()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            elsewhere.export(entry, out);
            assertEquals(Files.readString(folder.resolve(entry.file())), out.toString(UTF_8));
        }
    }

    @Test
    void languagesThatStandInAreInWhatIsMadeAndMakeItAnew() throws IOException {
        PlanEntry.Builder entry = entry("all", "all.txt").languages(List.of(List.of("uz")));
        publication(plan(entry.build()), titles).build().write(folder);
        String english = Files.readString(folder.resolve("all.txt"));
        entry.fallback(List.of("ko", "ru"));
        PublicationReport report = publication(plan(entry.build()), titles).build().write(folder);
        assertEquals(Map.of(EntryStatus.WRITTEN, 1L), counts(report));
        assertTrue(english.contains(title("en")), english);
        String korean = Files.readString(folder.resolve("all.txt"));
        assertTrue(korean.contains(title("ko")), korean);
        entry.fallback(List.of("ru", "ko"));
        publication(plan(entry.build()), titles).build().write(folder);
        String russian = Files.readString(folder.resolve("all.txt"));
        assertTrue(russian.contains(title("ru")), russian);
    }

    private static String title(String language) {
        List<Edition> editions = FORUM.series().editions();
        Edition last = editions.get(editions.size() - 1);
        return String.valueOf(last.sessions().get(0).title().translations().get(language));
    }

    @Test
    void saysWhatIsWrongWithAPlan() {
        Plan plan =
                plan(
                                PlanEntry.builder("a", "title", Text.of("x")).build(),
                                entry("A b", "x").zone("Asia/Soul").build(),
                                entry("c", "{countri}-{room}").each(Each.COUNTRY).build(),
                                entry("d", " ").build(),
                                entry("e", "e")
                                        .languages(List.of(List.of("e_n"), List.of()))
                                        .fallback(List.of("ru", "x-foo", "ru"))
                                        .build(),
                                entry("e", "e{")
                                        .options(Map.of("haed", "x", "head", "{topic}"))
                                        .build(),
                                entry("f", "same")
                                        .each(Each.COUNTRY)
                                        .only(List.of("KR", "CN", "XX"))
                                        .build(),
                                entry("g", "g").options(Map.of("haed", "x")).build())
                        .toBuilder()
                        .zone("Mars")
                        .build();
        assertEquals(
                List.of(
                        "ERROR /zone “Mars” is not a time zone",
                        "ERROR /entries/0/exporter There is no exporter “title”; did you mean"
                                + " “titles”?",
                        "ERROR /entries/1/id “A b” is not an id",
                        "ERROR /entries/1/zone “Asia/Soul” is not a time zone; did you mean"
                                + " “Asia/Seoul”?",
                        "ERROR /entries/2/file “countri” stands for nothing here; there is"),
                findings(plan).stream()
                        .limit(5)
                        .map(each -> each.replaceAll("(: small| audience,).*|; use[^;]*", ""))
                        .toList());
        assertEquals(
                List.of(
                        "/entries/2/file",
                        "/entries/3/file",
                        "/entries/4/languages/0/0",
                        "/entries/4/languages/1",
                        "/entries/4/fallback/1",
                        "/entries/4/fallback/2",
                        "/entries/5/id",
                        "/entries/6/file",
                        "/entries/6/only",
                        "/entries/7/options/haed"),
                publication(plan, titles).build().findings().stream()
                        .skip(5)
                        .map(Finding::pointer)
                        .toList());
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> publication(plan, titles).build().write(folder));
        assertTrue(String.valueOf(e.getMessage()).startsWith("plan must have no errors"));
    }

    @Test
    void asksForEditionVersionAndStamp() {
        Plan plan = countries();
        assertEquals(
                List.of(
                        "ERROR /edition The series has no edition “2O31”; did you mean"
                                + " “2031”?"),
                findings(plan.toBuilder().edition("2O31").build()));
        assertEquals(
                List.of("ERROR /release The plan is for release 3, which this document is not"),
                findings(plan.toBuilder().release(3).build()));
        assertEquals(
                List.of("plan.edition-missing"),
                Publication.builder(SampleForums.withSeveralEditions(), plan)
                        .exporters(Exporters.of(titles))
                        .build()
                        .findings()
                        .stream()
                        .map(Finding::key)
                        .toList());
        assertEquals(
                List.of(
                        "ERROR /formatVersion The plan is of version 2, which this library does not read"),
                findings(plan.toBuilder().formatVersion(2).build()));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        publication(plan.toBuilder().stamp(null).build(), titles)
                                .build()
                                .write(folder));
    }

    @Test
    void aReleaseIsPublishedWithItsNumberItsTimeAndWhatWasWithdrawn() throws IOException {
        Release first = Release.builder(FORUM, 1, SampleForums.AT, "The secretariat").build();
        Edition edition = FORUM.series().editions().get(0);
        Edition shorter = edition.withoutSession("tour");
        Forum changed =
                FORUM.toBuilder()
                        .series(FORUM.series().toBuilder().editions(List.of(shorter)).build())
                        .build();
        Release second =
                Release.builder(changed, 2, SampleForums.STAMP, "The secretariat")
                        .base(first)
                        .build();
        Plan plan = plan(entry("all", "{release}.txt").build()).toBuilder().stamp(null).build();
        Publication publication =
                Publication.builder(second, plan).exporters(Exporters.of(titles)).build();
        publication.write(folder);
        Publication.builder(
                        second.stamped(),
                        plan(entry("all", "stamped.txt").build()).toBuilder()
                                .stamp(second.time())
                                .build())
                .exporters(Exporters.of(titles))
                .build()
                .write(folder);
        String text = Files.readString(folder.resolve("2.txt"));
        assertTrue(text.contains("\nTour "), text);
        assertEquals(text, Files.readString(folder.resolve("stamped.txt")));
        assertEquals(
                List.of("plan.release-other"),
                Publication.builder(second, plan.toBuilder().release(1).build())
                        .exporters(Exporters.of(titles))
                        .build()
                        .findings()
                        .stream()
                        .map(Finding::key)
                        .toList());
    }

    @Test
    void anEmptyPlanMakesAnEmptyManifest() throws IOException {
        assertEquals(List.of(), statuses(publication(plan(), titles).build().write(folder)));
        assertEquals(
                "{\n  \"formatVersion\": 1,\n  \"files\": []\n}\n",
                Files.readString(folder.resolve("manifest.json")));
    }
}
