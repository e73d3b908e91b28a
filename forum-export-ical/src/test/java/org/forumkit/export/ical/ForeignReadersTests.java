package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Audience;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.forumkit.release.Release;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of a feed, with every detail and option, is valid to foreign readers. */
class ForeignReadersTests {
    private static final Map<String, String> EVERY_OPTION =
            Map.ofEntries(
                    Map.entry("alarm", "PT15M"),
                    Map.entry("bilingual", "true"),
                    Map.entry("colour", "seagreen"),
                    Map.entry("edition-entry", "true"),
                    Map.entry("html", "true"),
                    Map.entry("image", "https://forum.example.org/i.png?a=1,2;3"),
                    Map.entry("name", "Forum, the; \"whole\""),
                    Map.entry("organiser", "office@forum.example.org"),
                    Map.entry("rich", "true"),
                    Map.entry("source", "https://forum.example.org/en.ics"),
                    Map.entry("zones", "Asia/Seoul,Asia/Ulaanbaatar,Asia/Vladivostok"));

    static List<ExportRequest> requests() {
        Release release =
                Release.builder(
                                SampleForums.complete(),
                                1,
                                Instant.parse("2031-05-01T00:00:00Z"),
                                "Office")
                        .build();
        List<ExportRequest> requests = new ArrayList<>();
        for (String language : SampleForums.LANGUAGES) {
            for (Audience audience : Audience.values()) {
                Programme programme =
                        Programme.of(release)
                                .audience(audience)
                                .languages(language, language.equals("en") ? "ru" : "en")
                                .at(SampleForums.AT)
                                .build();
                for (FeedDetail detail : FeedDetail.values()) {
                    ExportRequest usual =
                            FeedMaker.request(programme).with(IcalFeed.DETAIL, detail);
                    requests.add(usual);
                    requests.add(FeedMaker.with(usual, EVERY_OPTION).with(IcalFeed.DETAIL, detail));
                }
            }
        }
        requests.add(
                FeedMaker.request(
                        Programme.of(release).select(Selection.participant("none")).build()));
        return requests;
    }

    /** ical4j 4.4.0 takes its own constants for what it reads of a PARTICIPANT-TYPE, and fails. */
    private static String withoutTypes(byte[] feed) {
        return new String(feed, StandardCharsets.UTF_8).replaceAll("PARTICIPANT-TYPE:\\w+\r\n", "");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyFeedIsValid(ExportRequest request) throws IOException, ParserException {
        byte[] feed = FeedMaker.octets(request);
        Calendar calendar = new CalendarBuilder().build(new StringReader(withoutTypes(feed)));
        assertEquals(List.of(), List.copyOf(calendar.validate(true).getEntries()));
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(feed))) {
            ICalendar read = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertEquals("", read.validate(ICalVersion.V2_0).toString());
        }
    }
}
