package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.programme.Programme;

/** Makes feeds for tests; every one of them passes the strict checker. */
final class FeedMaker {

    private FeedMaker() {}

    static ExportRequest request(Programme programme) {
        return ExportRequest.of(programme, SampleForum.STAMP)
                .with(IcalFeed.AUTHORITY, "calendar.example.org");
    }

    static byte[] octets(ExportRequest request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        findings(request, out);
        byte[] feed = out.toByteArray();
        assertEquals(List.of(), CalendarChecker.check(feed));
        return feed;
    }

    /** Returns the feed unfolded, with line feeds only. */
    static String text(ExportRequest request) {
        return new String(octets(request), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .replace("\r\n", "\n");
    }

    static String text(Programme programme) {
        return text(request(programme));
    }

    static List<String> findings(ExportRequest request) {
        return findings(request, new ByteArrayOutputStream()).stream()
                .map(finding -> finding.severity() + " " + finding.key() + " " + finding.value())
                .toList();
    }

    private static List<Finding> findings(ExportRequest request, ByteArrayOutputStream out) {
        try {
            return IcalFeed.create().export(request, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the content lines of a feed. */
    static List<ContentLine> lines(byte[] feed) {
        return new OctetChecker(feed, new ArrayList<>()).lines();
    }

    static ExportRequest with(ExportRequest request, Map<String, String> options) {
        return request.with(IcalFeed.create().options().parse(options));
    }
}
