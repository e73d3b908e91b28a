package org.forumkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.RecordJson;
import org.forumkit.publication.Manifest;
import org.forumkit.publication.Plan;
import org.forumkit.publication.PublicationEntry;
import org.forumkit.release.IdentityMap;
import org.forumkit.testkit.Fuzzer;
import org.junit.jupiter.api.condition.EnabledIf;

/** Any bytes are a file of a kind or are refused, and what is read is itself again. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class RecordJsonFuzzTests {
    private static final List<RecordJson<? extends Record>> KINDS =
            List.of(
                    RecordJson.of(IdentityMap.class),
                    RecordJson.of(Plan.class),
                    RecordJson.of(Manifest.class),
                    RecordJson.of(PublicationEntry.class));

    /** The first byte tells the kind of file: a digit. */
    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] data) throws IOException {
        if (data.length > 0) {
            int kind = Math.floorMod(data[0] - '0', KINDS.size());
            isReadOrRefused(KINDS.get(kind), Arrays.copyOfRange(data, 1, data.length));
        }
    }

    private static <T extends Record> void isReadOrRefused(RecordJson<T> json, byte[] file)
            throws IOException {
        T read;
        try {
            read = json.read(new ByteArrayInputStream(file), "file");
        } catch (ForumFormatException e) {
            assertFalse(e.faults().isEmpty());
            return;
        }
        byte[] written = json.toBytes(read);
        T again = json.read(new ByteArrayInputStream(written), "written");
        assertEquals(read, again);
        assertArrayEquals(written, json.toBytes(again));
    }
}
