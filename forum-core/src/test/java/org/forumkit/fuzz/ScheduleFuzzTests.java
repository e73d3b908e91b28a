package org.forumkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.Importers;
import org.forumkit.exchange.ScheduleJson;
import org.forumkit.exchange.ScheduleXml;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.testkit.Fuzzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Any bytes are a schedule, a calendar, or are refused with their place, and what is read can be
 * written.
 */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class ScheduleFuzzTests {

    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] data) throws IOException {
        Forum forum = read(data);
        if (forum == null) {
            return;
        }
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "document"));
        String edition = forum.series().editions().get(0).id();
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        ScheduleXml.write(forum, edition, xml);
        ScheduleJson.write(forum, edition, json);
        ScheduleJson.writeSecond(forum, edition, second);
        assertTrue(xml.size() > 0 && json.size() > 0 && second.size() > 0);
    }

    private static @Nullable Forum read(byte[] data) throws IOException {
        try {
            return Importers.auto()
                    .read(new ByteArrayInputStream(data), "file", ImportOptions.standard())
                    .forum();
        } catch (ForumFormatException e) {
            assertTrue(e.faults().get(0).line() > 0);
            return null;
        }
    }
}
