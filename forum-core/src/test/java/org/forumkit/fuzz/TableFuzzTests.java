package org.forumkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.forumkit.exchange.Csv;
import org.forumkit.exchange.ImportOptions;
import org.forumkit.exchange.TableKind;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.testkit.Fuzzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;

/** Any bytes are a table or are refused with their place, and what is read can be written. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class TableFuzzTests {
    /** Days of the week alone are dates then, too. */
    private static final ImportOptions OPTIONS =
            ImportOptions.standard().withFirstDay(LocalDate.of(2026, 9, 1));

    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] data) throws IOException {
        Forum forum = read(data);
        if (forum == null) {
            return;
        }
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "document"));
        String edition = forum.series().editions().get(0).id();
        for (TableKind each : TableKind.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Csv.write(forum, edition, each, ',', out);
            // Csv finds the columns by itself in what it wrote.
            Csv.create().read(new ByteArrayInputStream(out.toByteArray()), "table", OPTIONS);
        }
    }

    private static @Nullable Forum read(byte[] data) throws IOException {
        try {
            return Csv.create().read(new ByteArrayInputStream(data), "file", OPTIONS).forum();
        } catch (ForumFormatException e) {
            assertTrue(e.faults().get(0).line() > 0);
            return null;
        }
    }
}
