package org.forumkit.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.forumkit.export.Exporters;
import org.forumkit.model.Text;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip file is a target like a folder, and equal files give equal bytes. */
class ZipPublicationTests {
    @TempDir private Path folder;
    private Path zip;
    private final TitlesExporter titles = new TitlesExporter();

    @BeforeEach
    void name() {
        zip = folder.resolve("published.zip");
    }

    private Publication.Builder publication(Plan plan) {
        return Publication.builder(PublicationTests.FORUM, plan).exporters(Exporters.of(titles));
    }

    private static PublicationReport write(Publication publication, Path zip) throws IOException {
        return publication.writeZip(zip, Runnable::run);
    }

    private static Map<String, String> tree(Path zip) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            return Trees.of(files.getPath("/"));
        }
    }

    @Test
    void holdsWhatAFolderHolds() throws IOException {
        Publication publication = publication(PublicationTests.countries()).build();
        publication.write(folder.resolve("plain"));
        assertEquals(11, write(publication, zip).with(EntryStatus.WRITTEN).size());
        assertEquals(Trees.of(folder.resolve("plain")), tree(zip));
    }

    @Test
    void doesAgainOnlyWhatIsMissing() throws IOException {
        Publication publication = publication(PublicationTests.countries()).build();
        write(publication, zip);
        byte[] bytes = Files.readAllBytes(zip);
        try (FileSystem files = FileSystems.newFileSystem(zip)) {
            Files.delete(files.getPath("/kr/agenda-en.txt"));
        }
        int exports = titles.exports.get();
        PublicationReport report = write(publication, zip);
        assertEquals(10, report.with(EntryStatus.UNCHANGED).size());
        assertEquals(exports + 1, titles.exports.get());
        assertArrayEquals(bytes, Files.readAllBytes(zip));
    }

    @Test
    void equalFilesGiveEqualBytesInWhateverOrderTheyWereMade() throws IOException {
        Plan plan = PublicationTests.countries();
        write(publication(plan).build(), zip);
        byte[] bytes = Files.readAllBytes(zip);

        Path other = folder.resolve("other.zip");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            publication(plan).build().writeZip(other, threads);
        } finally {
            threads.shutdown();
        }
        assertArrayEquals(bytes, Files.readAllBytes(other));

        Path grown = folder.resolve("grown.zip");
        List<PlanEntry> backwards = List.of(plan.entries().get(1));
        write(publication(plan.toBuilder().entries(backwards).build()).build(), grown);
        write(publication(plan).build(), grown);
        assertArrayEquals(bytes, Files.readAllBytes(grown));
    }

    /** Zip file systems lose files that several threads write at once. */
    @Test
    void losesNothingOfSeveralThreads() throws IOException {
        Plan plan = PublicationTests.countries();
        write(publication(plan).build(), zip);
        byte[] bytes = Files.readAllBytes(zip);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 100; i++) {
                Path other = folder.resolve(i + ".zip");
                PublicationReport report = publication(plan).build().writeZip(other, threads);
                assertEquals(11, report.with(EntryStatus.WRITTEN).size(), "round " + i);
                assertArrayEquals(bytes, Files.readAllBytes(other), "round " + i);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void namesAreInOrderAndTimesAreTheStampInEveryZone() throws IOException {
        write(publication(PublicationTests.countries()).build(), zip);
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry each : file.stream().toList()) {
                names.add(each.getName());
                // The format counts in steps of two seconds.
                assertEquals(LocalDateTime.parse("2031-05-02T03:04:04"), each.getTimeLocal());
                assertNull(each.getExtra(), each::getName);
            }
        }
        assertEquals(names.stream().sorted().toList(), names);
        assertEquals(12, names.size());
    }

    @Test
    void aStampThatTheFormatCannotSayIsTheNearest() throws IOException {
        for (Instant stamp : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
            Plan plan =
                    PublicationTests.plan(
                                    PlanEntry.builder("a", "titles", Text.of("a.txt")).build())
                            .toBuilder()
                            .stamp(stamp)
                            .build();
            write(publication(plan).build(), zip);
            try (ZipFile file = new ZipFile(zip.toFile())) {
                ZipEntry entry = file.getEntry("a.txt");
                int year = stamp.equals(Instant.MAX) ? 2099 : 1980;
                assertEquals(year, entry.getTimeLocal().getYear());
                assertNull(entry.getExtra());
            }
        }
    }

    @Test
    void whatIsNoZipFileStays() throws IOException {
        Files.writeString(zip, "mine");
        assertThrows(
                IOException.class,
                () -> write(publication(PublicationTests.countries()).build(), zip));
        assertEquals("mine", Files.readString(zip));
    }

    @Test
    void aPlanWithErrorsMakesNoFile() {
        Plan plan = PublicationTests.countries().toBuilder().zone("Mars").build();
        assertThrows(IllegalArgumentException.class, () -> write(publication(plan).build(), zip));
        assertFalse(Files.exists(zip));
    }

    @Test
    void anInterruptKeepsWhatIsDone() throws IOException {
        TitlesExporter interrupting =
                new TitlesExporter(
                        head -> {
                            if (head.equals("jp en")) {
                                Thread.currentThread().interrupt();
                            }
                        });
        Publication publication =
                Publication.builder(PublicationTests.FORUM, PublicationTests.countries())
                        .exporters(Exporters.of(interrupting))
                        .build();
        PublicationReport report = write(publication, zip);
        assertTrue(Thread.interrupted());
        assertEquals(2, report.with(EntryStatus.WRITTEN).size());
        assertEquals(9, report.with(EntryStatus.SKIPPED).size());
        write(publication(PublicationTests.countries()).build(), zip);
        assertEquals(11, titles.exports.get() + 2);
    }

    @Test
    void aProcessThatEndsLeavesTheFileAsItWas() throws IOException {
        write(publication(PublicationTests.countries()).build(), zip);
        byte[] bytes = Files.readAllBytes(zip);
        Plan other = PublicationTests.countries().toBuilder().stamp(SampleForums.AT).build();
        List<byte[]> meanwhile = new ArrayList<>();
        PublicationListener listener =
                new PublicationListener() {
                    @Override
                    public void started(PublicationEntry entry) {
                        try {
                            meanwhile.add(Files.readAllBytes(zip));
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    }
                };
        write(publication(other).listener(listener).rebuild(true).build(), zip);
        assertEquals(11, meanwhile.size());
        meanwhile.forEach(each -> assertArrayEquals(bytes, each));
    }

    @Test
    void aFileSystemThatTheCallerOpenedWillDo() throws IOException {
        Publication publication = publication(PublicationTests.countries()).build();
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            assertTrue(publication.write(files.getPath("/below/it")).isComplete());
        }
        publication.write(folder.resolve("plain"));
        Map<String, String> below = tree(zip);
        Trees.of(folder.resolve("plain"))
                .forEach((name, content) -> assertEquals(content, below.get("below/it/" + name)));
    }
}
