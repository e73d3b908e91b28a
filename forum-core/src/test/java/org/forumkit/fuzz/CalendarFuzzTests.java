package org.forumkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Imported;
import org.forumkit.exchange.ScheduleIcal;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.testkit.Fuzzer;
import org.junit.jupiter.api.condition.EnabledIf;

/** Any bytes are a calendar or are refused with their place, and what is read can be written. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class CalendarFuzzTests {

    /** The first byte says whether the zone is known before. */
    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] data) throws IOException {
        boolean isKnown = data.length > 0 && data[0] == '!';
        byte[] file = isKnown ? java.util.Arrays.copyOfRange(data, 1, data.length) : data;
        ImportOptions options = ImportOptions.standard();
        try {
            Imported imported =
                    ScheduleIcal.create()
                            .read(
                                    new ByteArrayInputStream(file),
                                    "file",
                                    isKnown ? options.withZone(ZoneId.of("Asia/Seoul")) : options);
            assertEquals(
                    imported.forum(),
                    ForumJson.read(ForumJson.toString(imported.forum()), "document"));
        } catch (ForumFormatException e) {
            assertTrue(e.faults().get(0).line() > 0);
        }
    }
}
