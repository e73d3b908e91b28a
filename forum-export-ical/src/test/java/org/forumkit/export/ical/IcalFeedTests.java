package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporters;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcalFeedTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2025, 8, 26, 9, 0);

    private static Session.Builder session(String id) {
        return Session.builder(id, Text.of("en", "Title")).start(NINE).end(NINE.plusHours(1));
    }

    private static ExportRequest request(Session... sessions) {
        return FeedMaker.request(SampleForum.programme("Asia/Shanghai", List.of(sessions)));
    }

    private static Set<String> uids(String feed) {
        Set<String> uids = new TreeSet<>();
        feed.lines().filter(line -> line.startsWith("UID:")).forEach(uids::add);
        return uids;
    }

    private static void assertContains(String part, String feed) {
        assertTrue(feed.contains("\n" + part + "\n"), () -> part + " is not in\n" + feed);
    }

    private static void assertLacks(String part, String feed) {
        assertFalse(feed.contains("\n" + part), () -> part + " is in\n" + feed);
    }

    /** Returns what the kept files are made from, by the name of the file. */
    static Map<String, ExportRequest> kept() {
        ExportRequest english = FeedMaker.request(SampleForum.programme("en"));
        return Map.of(
                "sample-en",
                english,
                "sample-zh-Hans",
                FeedMaker.request(SampleForum.programme("zh-Hans", "en")),
                "sample-rich",
                RichFeedTests.request(Audience.INTERNAL, "zh-Hans", "en"),
                "sample-options",
                FeedMaker.with(
                        english,
                        Map.of(
                                "authority", "a.example",
                                "name", "Sample · Green",
                                "refresh", "PT90M",
                                "colour", "none",
                                "edition-entry", "true",
                                "cancelled", "keep",
                                "organiser", "office@forum.example.org",
                                "source", "https://forum.example.org/all.ics")));
    }

    @Test
    void theFeedIsWhatItWas() throws IOException {
        for (Map.Entry<String, ExportRequest> each : kept().entrySet()) {
            GoldenFile.check(each.getKey() + ".ics", FeedMaker.octets(each.getValue()));
        }
    }

    @Test
    void itIsAnExporterOfItsModule() {
        IcalFeed feed = IcalFeed.create();
        assertEquals("ical", feed.id());
        assertEquals("text/calendar; charset=utf-8", feed.mediaType());
        assertEquals("ics", feed.fileExtension());
        assertEquals("ical", Exporters.load().get("ical").id());
        assertEquals(List.of(), Exporters.load().failures());
    }

    @Test
    void equalRequestsGiveEqualBytes() {
        assertArrayEquals(
                FeedMaker.octets(FeedMaker.request(SampleForum.programme("ru", "en"))),
                FeedMaker.octets(FeedMaker.request(SampleForum.programme("ru", "en"))));
    }

    @Test
    void uidsAreTheSameInEveryLanguageAndSelection() {
        Set<String> all = uids(FeedMaker.text(SampleForum.programme("en")));
        assertEquals(
                Set.of(
                        "UID:sample-2025-session-opening@calendar.example.org",
                        "UID:sample-2025-session-dialogue@calendar.example.org",
                        "UID:sample-2025-session-visit@calendar.example.org",
                        "UID:sample-2025-session-dinner@calendar.example.org"),
                all);
        assertEquals(all, uids(FeedMaker.text(SampleForum.programme("zh-Hans"))));
        assertEquals(
                Set.of("UID:sample-2025-session-dialogue@calendar.example.org"),
                uids(
                        FeedMaker.text(
                                Programme.of(SampleForum.forum())
                                        .select(Selection.topic("green"))
                                        .build())));
    }

    @Test
    void withoutAnAuthorityAUidHasNone() {
        ExportRequest request = ExportRequest.of(SampleForum.programme("en"), SampleForum.STAMP);
        assertTrue(uids(FeedMaker.text(request)).contains("UID:sample-2025-session-opening"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "-a.example",
                "a..example",
                "a.example/",
                "a@b",
                "a.example\r\nX:1",
                "é.example"
            })
    void anAuthorityIsAHostName(String authority) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> IcalFeed.create().options().parse(Map.of("authority", authority)));
        assertTrue(refused.getMessage().contains("authority"), refused.getMessage());
        assertTrue(refused.getMessage().contains("host name"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "organiser, nobody",
        "organiser, a@b@c",
        "source, ftp://a.example",
        "source, https://a.example/a b",
        "refresh, 1 hour",
        "refresh, PT1S",
        "colour, mauve",
        "cancelled, maybe",
        "edition-entry, yes",
    })
    void malformedOptionsAreRefused(String key, String value) {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> IcalFeed.create().options().parse(Map.of(key, value)));
        assertTrue(refused.getMessage().contains(key), refused.getMessage());
        assertTrue(refused.getMessage().contains(value), refused.getMessage());
    }

    @Test
    void stampsComeFromTheDataAndElseFromTheRequest() {
        String feed =
                FeedMaker.text(
                        request(
                                session("a")
                                        .revision(7)
                                        .modified(Instant.parse("2025-08-01T10:00:00Z"))
                                        .build(),
                                session("b").build()));
        assertContains(
                "DTSTAMP:20250801T100000Z\nLAST-MODIFIED:20250801T100000Z\nSEQUENCE:7", feed);
        assertContains("DTSTAMP:20250820T000000Z\nSEQUENCE:0", feed);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, TENTATIVE, Title",
        "TENTATIVE, TENTATIVE, Title",
        "CONFIRMED, CONFIRMED, Title",
        "CANCELLED, CANCELLED, Cancelled: Title",
        "POSTPONED, CANCELLED, Postponed: Title",
    })
    void statusIsSaidByPropertyAndInWords(SessionStatus status, String property, String title) {
        Edition edition =
                Edition.builder("e", Text.of("en", "E"))
                        .zone("Asia/Seoul")
                        .sessions(List.of(session("a").status(status).build()))
                        .build();
        Series series = Series.builder("s", Text.of("en", "S")).editions(List.of(edition)).build();
        Programme programme =
                Programme.of(Forum.builder("en", series).build())
                        .audience(Audience.INTERNAL)
                        .build();
        String feed = FeedMaker.text(programme);
        assertContains("STATUS:" + property, feed);
        assertContains("SUMMARY;LANGUAGE=en:" + title, feed);
    }

    @Test
    void cancelledSessionsFollowTheOption() {
        ExportRequest request =
                request(session("a").status(SessionStatus.CANCELLED).build(), session("b").build());
        String kept = FeedMaker.text(request.with(IcalFeed.CANCELLED, CancelledSessions.KEEP));
        assertContains("SUMMARY;LANGUAGE=en:Title", kept);
        assertContains("STATUS:CANCELLED", kept);
        assertLacks("SUMMARY;LANGUAGE=en:Cancelled", kept);
        assertEquals(
                Set.of("UID:sample-2025-session-b@calendar.example.org"),
                uids(FeedMaker.text(request.with(IcalFeed.CANCELLED, CancelledSessions.OMIT))));
    }

    @Test
    void theYear9999IsWrittenButForItsLastDay() {
        LocalDateTime eve = LocalDateTime.of(9999, 12, 30, 9, 0);
        ExportRequest request =
                FeedMaker.request(
                        SampleForum.programme(
                                "-18:00",
                                List.of(
                                        session("eve").start(eve).end(eve.plusHours(14)).build(),
                                        session("last")
                                                .start(eve.plusDays(1))
                                                .end(eve.plusDays(1).plusHours(1))
                                                .build())));
        assertEquals(
                List.of("WARNING ical.session-without-start last"), FeedMaker.findings(request));
        assertContains("DTSTART:99991231T030000Z\nDTEND:99991231T170000Z", FeedMaker.text(request));
    }

    /** Documents may say so; checking tells of it. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -60, Long.MAX_VALUE})
    void timesThatNothingTakesAreNotTold(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        Item item = Item.builder("i").start(NINE).runningTime(time).build();
        Session session = session("s").setUp(time).items(List.of(item)).build();
        Edition edition =
                Edition.builder("2025", Text.of("en", "Edition"))
                        .zone("Asia/Shanghai")
                        .sessions(List.of(session))
                        .build();
        Series series =
                Series.builder("sample", Text.of("en", "Series"))
                        .editions(List.of(edition))
                        .build();
        Forum forum = Forum.builder("en", series).build();
        ExportRequest request =
                FeedMaker.request(Programme.of(forum).audience(Audience.INTERNAL).build())
                        .with(IcalFeed.DETAIL, FeedDetail.ITEMS);

        assertEquals(
                Set.of(
                        "UID:sample-2025-session-s@calendar.example.org",
                        "UID:sample-2025-item-i@calendar.example.org"),
                uids(FeedMaker.text(request)));
        assertEquals(1, FeedMaker.text(request).split("DTEND", -1).length - 1);
    }

    @Test
    void sessionsWithoutUsableTimesAreReported() {
        ExportRequest request =
                request(
                        session("fine").build(),
                        session("no-start").start(null).build(),
                        session("no-end").end(null).build(),
                        session("end-first").end(NINE.minusHours(1)).build(),
                        session("far").start(LocalDateTime.of(20250, 1, 1, 0, 0)).build(),
                        session("no-times").start(null).end(null).build());
        assertEquals(
                List.of(
                        "WARNING ical.session-without-end no-end",
                        "WARNING ical.session-without-end end-first",
                        "WARNING ical.session-without-start far",
                        "WARNING ical.session-without-start no-start",
                        "WARNING ical.session-without-start no-times"),
                FeedMaker.findings(request));
        assertEquals(
                Set.of(
                        "UID:sample-2025-session-fine@calendar.example.org",
                        "UID:sample-2025-session-no-end@calendar.example.org",
                        "UID:sample-2025-session-end-first@calendar.example.org"),
                uids(FeedMaker.text(request)));
    }

    @Test
    void withoutAZoneThereAreNoTimes() {
        ExportRequest request =
                FeedMaker.request(
                        SampleForum.programme("Moon/Crater", List.of(session("a").build())));
        assertEquals(
                List.of("WARNING ical.edition-without-zone 2025", "WARNING ical.empty null"),
                FeedMaker.findings(request));
        assertEquals(Set.of(), uids(FeedMaker.text(request)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Z", "GMT", "Etc/UTC"})
    void utcNeedsNoZone(String zone) {
        String feed = FeedMaker.text(SampleForum.programme(zone, List.of(session("a").build())));
        assertContains("DTSTART:20250826T090000Z\nDTEND:20250826T100000Z", feed);
        assertLacks("BEGIN:VTIMEZONE", feed);
    }

    @Test
    void aZoneOfOneOffsetIsWrittenInUtc() {
        String feed =
                FeedMaker.text(SampleForum.programme("+08:00", List.of(session("a").build())));
        assertContains("DTSTART:20250826T010000Z\nDTEND:20250826T020000Z", feed);
    }

    @Test
    void aTransitionBetweenSessionsIsInTheZone() {
        Session before =
                session("a").start(NINE.withMonth(10).withDayOfMonth(25)).end(null).build();
        Session after = session("b").start(NINE.withMonth(10).withDayOfMonth(27)).end(null).build();
        String feed =
                FeedMaker.text(SampleForum.programme("Europe/Berlin", List.of(before, after)));
        assertContains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", feed);
        assertContains("DTSTART;TZID=Europe/Berlin:20251025T090000", feed);
    }

    @Test
    void anEmptyProgrammeIsAValidCalendar() {
        String feed = FeedMaker.text(request());
        assertContains("BEGIN:VTIMEZONE", feed);
        assertContains("TZID:Asia/Shanghai", feed);
        Programme none =
                Programme.of(Forum.builder("en", Series.builder("s", Text.of("S")).build()).build())
                        .build();
        assertContains("X-WR-CALNAME:S", FeedMaker.text(none));
        assertContains("X-WR-TIMEZONE:UTC\nBEGIN:VTIMEZONE\nTZID:UTC", FeedMaker.text(none));
    }

    @Test
    void anEditionIsAnAllDayEntryThatBlocksNothing() {
        String feed =
                FeedMaker.text(
                        FeedMaker.request(SampleForum.programme("en"))
                                .with(IcalFeed.DETAIL, FeedDetail.EDITION));
        assertEquals(Set.of("UID:sample-2025-edition-2025@calendar.example.org"), uids(feed));
        assertContains("DTSTART;VALUE=DATE:20250826\nDTEND;VALUE=DATE:20250828", feed);
        assertContains("TRANSP:TRANSPARENT", feed);
        assertContains("STATUS:CONFIRMED", feed);
        assertLacks("BEGIN:VTIMEZONE", feed);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-20", "+12025-08-27"})
    void anEditionWithAnImpossibleLastDayHasItsFirst(LocalDate last) {
        Edition edition =
                SampleForum.forum().series().editions().get(0).toBuilder().lastDay(last).build();
        Series series = SampleForum.forum().series().toBuilder().editions(List.of(edition)).build();
        String feed =
                FeedMaker.text(
                        FeedMaker.request(Programme.of(Forum.builder("en", series).build()).build())
                                .with(IcalFeed.DETAIL, FeedDetail.EDITION));
        assertContains("DTSTART;VALUE=DATE:20250826\nDTEND;VALUE=DATE:20250827", feed);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, TENTATIVE",
        "ANNOUNCED, CONFIRMED",
        "HELD, CONFIRMED",
        "POSTPONED, CANCELLED",
        "CANCELLED, CANCELLED",
    })
    void anEditionSaysItsState(EditionState state, String status) {
        Edition edition =
                SampleForum.forum().series().editions().get(0).toBuilder().state(state).build();
        Series series = SampleForum.forum().series().toBuilder().editions(List.of(edition)).build();
        String feed =
                FeedMaker.text(
                        FeedMaker.request(Programme.of(Forum.builder("en", series).build()).build())
                                .with(IcalFeed.DETAIL, FeedDetail.EDITION));
        assertContains("STATUS:" + status, feed);
    }

    @Test
    void aSeriesIsOneCalendarOfItsEditions() {
        Series series = SampleForum.forum().series();
        Edition first = series.editions().get(0);
        Edition second =
                first.toBuilder()
                        .id("2026")
                        .title(Text.of("en", "8th"))
                        .zone("Asia/Seoul")
                        .firstDay(null)
                        .build();
        Forum forum =
                Forum.builder("en", series.toBuilder().editions(List.of(first, second)).build())
                        .build();
        ExportRequest request =
                FeedMaker.request(Programme.of(forum).build()).with(IcalFeed.EDITION_ENTRY, true);
        String feed = FeedMaker.text(request);
        assertContains("X-WR-CALNAME:Sample series", feed);
        assertContains("TZID:Asia/Shanghai", feed);
        assertContains("TZID:Asia/Seoul", feed);
        assertEquals(9, uids(feed).size());
        Set<String> ofOne = new TreeSet<>(uids(feed));
        ofOne.removeIf(uid -> uid.startsWith("UID:sample-2025-"));
        String one =
                FeedMaker.text(
                        FeedMaker.request(
                                        Programme.of(forum)
                                                .select(Selection.edition("2026"))
                                                .build())
                                .with(IcalFeed.EDITION_ENTRY, true));
        assertEquals(ofOne, uids(one));
        assertContains("X-WR-CALNAME:8th", one);
        assertLacks("TZID:Asia/Shanghai", one);
        assertTrue(
                FeedMaker.findings(request).contains("WARNING ical.edition-without-days 2026"),
                FeedMaker.findings(request)::toString);
    }

    @Test
    void textsThatFellBackSayTheirLanguage() {
        String feed = FeedMaker.text(SampleForum.programme("ko"));
        assertContains("SUMMARY;LANGUAGE=en:Opening", feed);
        assertTrue(feed.contains("\nCATEGORIES:Green parks\\, low carbon,Trade,"), feed);
        assertTrue(feed.contains("\nCATEGORIES;LANGUAGE=ko:"), feed);
    }

    @Test
    void theStreamStaysOpenAndFailuresPass() {
        boolean[] closed = {false};
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("disk full");
                    }

                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        IOException failure =
                assertThrows(
                        IOException.class,
                        () ->
                                IcalFeed.create()
                                        .export(
                                                FeedMaker.request(SampleForum.programme("en")),
                                                full));
        assertEquals("disk full", failure.getMessage());
        assertFalse(closed[0]);
    }

    @Test
    void aCancelledRequestStops() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                CancellationException.class,
                () ->
                        IcalFeed.create()
                                .export(
                                        FeedMaker.request(SampleForum.programme("en"))
                                                .cancelledWhen(() -> true),
                                        out));
        assertEquals(0, out.size());
    }

    @Test
    void manySessionsAreStreamedAndProgressIsTold() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sessions.add(session("s" + i).build());
        }
        List<Double> parts = new ArrayList<>();
        int[] largest = {0};
        OutputStream out =
                new OutputStream() {
                    @Override
                    public void write(int octet) {}

                    @Override
                    public void write(byte[] octets, int offset, int length) {
                        largest[0] = Math.max(largest[0], length);
                    }
                };
        IcalFeed.create()
                .export(request(sessions.toArray(new Session[0])).onProgress(parts::add), out);
        assertEquals(List.of(0.256, 0.512, 0.768, 1.0), parts);
        assertTrue(largest[0] <= 16 * 1024, "largest write " + largest[0]);
    }

    @Test
    void theFeedIsUtf8WithoutAMark() {
        byte[] feed = FeedMaker.octets(FeedMaker.request(SampleForum.programme("zh-Hans")));
        assertTrue(
                new String(feed, StandardCharsets.UTF_8).startsWith("BEGIN:VCALENDAR\r\nVERSION"));
    }
}
