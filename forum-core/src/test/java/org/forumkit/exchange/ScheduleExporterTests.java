package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.Forum;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.Programme;
import org.forumkit.realfiles.RealSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleExporterTests {
    private static final Instant STAMP = Instant.parse("2025-01-01T00:00:00Z");

    private static Imported exported(Forum forum, boolean isXml, List<Finding> expected)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScheduleExporter exporter = isXml ? ScheduleExporter.xml() : ScheduleExporter.json();
        Programme programme = Programme.of(forum).build();
        List<Finding> lost = exporter.export(ExportRequest.of(programme, STAMP), out);
        assertEquals(expected, lost);
        assertEquals(List.of(), isXml ? XmlForm.faults(out.toByteArray()) : List.of());
        Importer importer = isXml ? ScheduleXml.create() : ScheduleJson.create();
        return importer.read(
                new ByteArrayInputStream(out.toByteArray()), "file", Schedules.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "real/fosdem/fosdem-2013.xml, true",
        "real/fosdem/fosdem-2024.xml, true",
        "real/fosdem/fosdem-2025-rev-011033f.xml, true",
        "real/fosdem/fosdem-2025-rev-011033f.xml, false",
        "real/voc/pretalx-democon.json, true",
        "real/voc/frab-camp2019.json, false",
        "real/voc/frab-camp2019.json, true"
    })
    void publishesRealFilesWithoutADeviation(String name, boolean isXml) throws IOException {
        ImportOptions options =
                name.contains("fosdem")
                        ? Schedules.ENGLISH.withZone(java.time.ZoneId.of("Europe/Brussels"))
                        : Schedules.ENGLISH;
        Forum forum = RealSchedules.read(name, options).forum();
        Imported again = exported(forum, isXml, List.of());

        assertEquals(
                forum.series().editions().get(0).sessions().size(),
                Schedules.edition(again).sessions().size());
        assertEquals(
                List.of(),
                again.findings().stream()
                        .filter(each -> StrictRules.KEYS.contains(each.key()))
                        .toList());
    }

    /** Its schema asks for a day. */
    @Test
    void writesADayWhereThereIsNoSession() throws IOException {
        Forum forum = Schedules.read(Schedules.xml()).forum();
        var edition =
                forum.series().editions().get(0).toBuilder()
                        .sessions(List.of())
                        .topics(List.of())
                        .firstDay(java.time.LocalDate.of(2025, 2, 1));
        Imported again = exported(forum.with(edition.build()), true, List.of());

        assertEquals(
                List.of(Map.of("index", "1", "date", "2025-02-01")),
                ((List<?>)
                                ((Map<?, ?>) Schedules.edition(again).extensions().get("schedule"))
                                        .get("days"))
                        .stream()
                                .map(
                                        each ->
                                                Map.of(
                                                        "index",
                                                        ((Map<?, ?>) each).get("index"),
                                                        "date",
                                                        ((Map<?, ?>) each).get("date")))
                                .toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Programme programme =
                Programme.of(forum.with(edition.firstDay(null).lastDay(null).build())).build();
        assertEquals(
                List.of(
                        Finding.warning("exchange.no-place", "", "edition/without-day")
                                .with("count", "1")),
                ScheduleExporter.xml().export(ExportRequest.of(programme, STAMP), out));
    }

    /** What nobody but the secretariat sees stays with it: extensions have no audience. */
    @Test
    void publishesNoExtension() throws IOException {
        String file =
                Schedules.xml("<track>", "<subtitle>secret</subtitle><mood>secret</mood><track>");
        Imported again = exported(Schedules.read(file).forum(), true, List.of());

        assertEquals(false, again.forum().toString().contains("secret"));
    }

    @Test
    void tellsOfWhatIsLeftOut() throws IOException {
        Forum forum = Schedules.read(Schedules.xml()).forum();
        Session session = forum.series().editions().get(0).sessions().get(0);
        Forum changed =
                forum.with(
                        forum.series()
                                .editions()
                                .get(0)
                                .with(session.toBuilder().status(SessionStatus.CANCELLED).build()));
        Imported again =
                exported(
                        changed,
                        false,
                        List.of(
                                new Finding(
                                        org.forumkit.finding.Severity.WARNING,
                                        "exchange.no-place",
                                        "",
                                        "session/status",
                                        Map.of("count", "1"))));

        assertEquals(1, Schedules.edition(again).sessions().size());
    }

    @ParameterizedTest
    @CsvSource({
        "real/fosdem/fosdem-2024.xml",
        "real/fosdem/fosdem-2025-rev-011033f.xml",
        "real/voc/frab-camp2019.json",
        "real/voc/hub-schedule2.json"
    })
    void publishesRealFilesAsSchedule2(String name) throws IOException {
        ImportOptions options =
                name.contains("fosdem")
                        ? Schedules.ENGLISH.withZone(java.time.ZoneId.of("Europe/Brussels"))
                        : Schedules.ENGLISH;
        Forum forum = RealSchedules.read(name, options).forum();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScheduleExporter.second().export(ExportRequest.of(Programme.of(forum).build(), STAMP), out);

        assertEquals(List.of(), SecondForm.faults(out.toByteArray()));
        Imported again = Schedules.read(out.toByteArray(), options);
        assertEquals(
                List.of(),
                again.findings().stream()
                        .filter(each -> StrictRules.KEYS.contains(each.key()))
                        .toList());
        Map<String, Session> sessions = new HashMap<>();
        Schedules.edition(again).sessions().forEach(each -> sessions.put(each.id(), each));
        for (Session one : forum.series().editions().get(0).sessions()) {
            String id =
                    JsonForm.isUuid(one.id())
                            ? one.id()
                            : uuid(forum.series(), "session/" + one.id());
            Session other = sessions.get(id);
            assertEquals(one.title(), other.title());
            assertEquals(one.start(), other.start());
            assertEquals(one.end(), other.end());
            assertEquals(one.description(), other.description());
            assertEquals(one.appearances().size(), other.appearances().size());
        }
    }

    private static String uuid(Series series, String name) {
        String whole = "forum:" + series.id() + "/" + series.editions().get(0).id() + "/" + name;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
