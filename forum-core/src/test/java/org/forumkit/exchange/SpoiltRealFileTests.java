package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.forumkit.realfiles.SharedFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real files of every format, each with a changed byte or without its end. */
@Timeout(600)
class SpoiltRealFileTests {
    private static final int SEEDS = 10_000;

    /** One in so many seeds is for a schedule.xml: they are a hundred times as large. */
    private static final int LARGE = 50;

    /** What is larger is cut at every kilobyte only where it is asked for: it takes minutes. */
    private static final int LARGE_SIZE = 1 << 20;

    private static final boolean IS_WHOLE = Boolean.getBoolean("forum.cuts.all");

    private static final List<byte[]> XML = new ArrayList<>();
    private static final List<byte[]> OTHERS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        for (String name :
                List.of("2013", "2019", "2024", "2025-rev-af9e70b", "2025-rev-011033f")) {
            XML.add(bytes("real/fosdem/fosdem-" + name + ".xml"));
        }
        for (String name :
                List.of("frab-camp2019", "pretalx-democon", "hub-schedule2", "invalid-example")) {
            OTHERS.add(bytes("real/voc/" + name + ".json"));
        }
        // It is JSON, but no schedule.
        OTHERS.add(bytes("real/cjk/openeuler-sig-gathering-2024.zh-en.json"));
        for (Path each : feeds()) {
            OTHERS.add(Files.readAllBytes(each));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(SharedFiles.file(name));
    }

    private static List<Path> feeds() throws IOException {
        try (var all = Files.list(SharedFiles.file("ical-faults/t-good.ics").getParent())) {
            return all.sorted().toList();
        }
    }

    private static Importer importer(byte[] file) {
        return switch (file[0]) {
            case '<' -> ScheduleXml.create();
            case '{' -> ScheduleJson.create();
            default -> ScheduleIcal.create();
        };
    }

    /**
     * Half of them stay in ASCII. What comes of it is a document that can be written, or a fault
     * with its place.
     */
    @Test
    void standAChangedByte() {
        int refused = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<byte[]> files = seed % LARGE == 0 ? XML : OTHERS;
            byte[] original = files.get(random.nextInt(files.size()));
            byte[] file = original.clone();
            file[random.nextInt(file.length)] = (byte) random.nextInt(seed % 2 == 0 ? 256 : 128);
            boolean isRead =
                    HostileFileTests.tried(file, importer(original), "seed " + seed) != null;
            refused += isRead ? 0 : 1;
        }

        assertTrue(refused > SEEDS / 10 && refused < SEEDS * 9 / 10, "refused " + refused);
    }

    private static void cut(byte[] file, int length) {
        assertNull(
                HostileFileTests.tried(
                        Arrays.copyOf(file, length), importer(file), "cut at " + length));
    }

    /** What is larger is cut once in each 64 kB, at another kilobyte of them each time. */
    @Test
    void areRefusedWithoutTheirEnd() {
        int large = 0;
        int cuts = 0;
        Random random = new Random(1);
        for (byte[] each : all()) {
            boolean isWhole = IS_WHOLE || each.length <= LARGE_SIZE;
            large += isWhole ? 0 : 1;
            int step = isWhole ? 1024 : 64 * 1024;
            for (int from = 0; from < each.length - 16; from += step) {
                int length = from + (isWhole ? 0 : 1024 * random.nextInt(64));
                if (length < each.length - 16) {
                    cut(each, length);
                    cuts++;
                }
            }
        }
        assertEquals(IS_WHOLE ? 0 : 4, large);
        assertTrue(cuts > (IS_WHOLE ? 7_000 : 1_000), cuts + " cuts");
    }

    private static List<byte[]> all() {
        List<byte[]> all = new ArrayList<>(XML);
        all.addAll(OTHERS);
        return all;
    }
}
