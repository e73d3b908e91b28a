package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.realfiles.RealSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read and written reads as it was. */
class RoundTripTests {

    private static byte[] written(Forum forum, boolean isXml, List<Finding> expected)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String edition = forum.series().editions().get(0).id();
        List<Finding> lost =
                isXml
                        ? ScheduleXml.write(forum, edition, out)
                        : ScheduleJson.write(forum, edition, out);
        assertEquals(expected, lost);
        return out.toByteArray();
    }

    private static Forum again(byte[] file, boolean isXml) throws IOException {
        Importer importer = isXml ? ScheduleXml.create() : ScheduleJson.create();
        return importer.read(new ByteArrayInputStream(file), "again", Schedules.ENGLISH).forum();
    }

    private static void assertSame(Forum expected, Forum actual) {
        if (!expected.equals(actual)) {
            Edition before = expected.series().editions().get(0);
            Edition after = actual.series().editions().get(0);
            for (int i = 0; i < before.sessions().size(); i++) {
                assertEquals(before.sessions().get(i), after.sessions().get(i));
            }
            assertEquals(ForumJson.toString(expected), ForumJson.toString(actual));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "real/fosdem/fosdem-2013.xml",
                "real/fosdem/fosdem-2019.xml",
                "real/fosdem/fosdem-2024.xml",
                "real/fosdem/fosdem-2025-rev-af9e70b.xml",
                "real/fosdem/fosdem-2025-rev-011033f.xml",
                "real/voc/frab-camp2019.json",
                "real/voc/pretalx-democon.json",
                "real/voc/invalid-example.json"
            })
    void keepsEveryFieldOfARealFile(String name) throws IOException {
        Forum forum = RealSchedules.read(name, Schedules.ENGLISH).forum();
        boolean isXml = name.endsWith(".xml");

        assertSame(forum, again(written(forum, isXml, List.of()), isXml));
    }

    /** Both formats have places for the same. */
    @ParameterizedTest
    @CsvSource({
        "real/fosdem/fosdem-2025-rev-011033f.xml, false",
        "real/voc/frab-camp2019.json, true",
    })
    void keepsTheSessionsInTheOtherFormat(String name, boolean isXml) throws IOException {
        Forum forum = RealSchedules.read(name, Schedules.ENGLISH).forum();
        Forum again = again(written(forum, isXml, List.of()), isXml);

        for (int i = 0; i < forum.series().editions().get(0).sessions().size(); i++) {
            var before = forum.series().editions().get(0).sessions().get(i);
            var after = again.series().editions().get(0).sessions().get(i);
            assertEquals(
                    before.toBuilder().extensions(java.util.Map.of()).build(),
                    after.toBuilder().extensions(java.util.Map.of()).build());
        }
        assertEquals(forum.people(), again.people());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&<>\"'", "a\tb", "  x", "\uD83D\uDE00", "大厅", "]]>", "line\nline"})
    void keepsEverySign(String text) throws IOException {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        Forum forum =
                Schedules.read(
                                Schedules.xml(
                                        "<track>",
                                        "<abstract>"
                                                + escaped.replace("]]>", "]]&gt;")
                                                + "</abstract><track>"))
                        .forum();

        assertSame(forum, again(written(forum, true, List.of()), true));
    }

    /** JSON has signs that XML has not. */
    @Test
    void tellsOfSignsThatXmlDoesNotHave() throws IOException {
        Forum forum =
                Schedules.read(
                                Schedules.json("Welcome", "Wel\\u0001co\\u0002me")
                                        .getBytes(StandardCharsets.UTF_8),
                                Schedules.ENGLISH)
                        .forum();
        Finding lost = Finding.warning("exchange.no-place", "", "text/control").with("count", "2");

        assertEquals(
                org.forumkit.model.Text.of("Welcome"),
                again(written(forum, true, List.of(lost)), true)
                        .series()
                        .editions()
                        .get(0)
                        .sessions()
                        .get(0)
                        .title());
        assertSame(forum, again(written(forum, false, List.of()), false));
        assertEquals(
                lost,
                Xlsx.write(
                                forum,
                                forum.series().editions().get(0).id(),
                                new ByteArrayOutputStream())
                        .stream()
                        .filter(each -> "text/control".equals(each.value()))
                        .findFirst()
                        .orElseThrow());
    }

    /** Tables call their columns what they like. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Room no",
                "a <b> & c",
                "x='\"",
                "1st",
                "-",
                "x:y",
                "备注 (一)",
                "Ангилал ө",
                "@home",
                "_x0041_",
                "__x_x",
                "\uD83D\uDE00",
                "\u0130\u1234",
                ""
            })
    void keepsEveryName(String name) throws IOException {
        Forum forum = Schedules.read(Schedules.xml()).forum();
        var session = forum.series().editions().get(0).sessions().get(0);
        java.util.Map<String, Object> kept =
                java.util.Map.of(name, "A", "errors", java.util.Map.of(name, "B", "other", "C"));
        Forum named =
                forum.with(
                        forum.series()
                                .editions()
                                .get(0)
                                .with(
                                        session.toBuilder()
                                                .extensions(java.util.Map.of("schedule", kept))
                                                .build()));

        for (boolean isXml : List.of(true, false)) {
            assertEquals(
                    kept,
                    again(written(named, isXml, List.of()), isXml)
                            .series()
                            .editions()
                            .get(0)
                            .sessions()
                            .get(0)
                            .extensions()
                            .get("schedule"));
        }
    }

    /** Not of those that are settled by what is written, or of formats that are not written. */
    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(ImportPairs.all().keySet());
        keys.removeAll(
                Set.of(
                        "exchange.time-unreadable",
                        "exchange.repeated",
                        "exchange.role-unknown",
                        "exchange.state-unknown"));
        keys.removeIf(key -> Character.isLetter(ImportPairs.all().get(key).broken().charAt(0)));
        return keys;
    }

    /** Of what stands twice in a file, one has to be left out where another takes its place. */
    @Test
    void tellsOfWhatIsSettled() throws IOException {
        String file = ImportPairs.all().get("exchange.repeated").broken();

        written(
                Schedules.read(file).forum(),
                true,
                List.of(
                        Finding.warning("exchange.no-place", "", "event/title")
                                .with("count", "1")));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void keepsWhatAnImportDidNotUnderstand(String key) throws IOException {
        byte[] file = ImportPairs.all().get(key).broken().getBytes(StandardCharsets.UTF_8);
        boolean isXml = file[0] == '<';
        Forum forum = Schedules.read(file, Schedules.ENGLISH).forum();

        assertSame(forum, again(written(forum, isXml, List.of()), isXml));
    }

    private static Forum asSecond(Forum forum, List<Finding> expected) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String edition = forum.series().editions().get(0).id();
        assertEquals(expected, ScheduleJson.writeSecond(forum, edition, out));
        Imported again =
                ScheduleJson.create()
                        .read(
                                new ByteArrayInputStream(out.toByteArray()),
                                "again",
                                Schedules.ENGLISH);
        assertEquals("schedule2", again.format());
        return again.forum();
    }

    @Test
    void keepsEveryFieldOfARealSchedule2() throws IOException {
        Forum forum = RealSchedules.read("real/voc/hub-schedule2.json", Schedules.ENGLISH).forum();

        assertSame(forum, asSecond(forum, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "real/fosdem/fosdem-2013.xml",
                "real/fosdem/fosdem-2024.xml",
                "real/fosdem/fosdem-2025-rev-011033f.xml",
                "real/voc/frab-camp2019.json",
                "real/voc/pretalx-democon.json"
            })
    void keepsTheSessionsOfARealFileAsSchedule2(String name) throws IOException {
        Forum forum = RealSchedules.read(name, Schedules.ENGLISH).forum();
        Forum again = asSecond(forum, List.of());

        assertEquals(
                forum.series().editions().get(0).sessions(),
                again.series().editions().get(0).sessions());
        assertEquals(forum.people(), again.people());
    }

    /** A state that no import kept is one of the format's. */
    @Test
    void writesTheStateOfASession() throws IOException {
        Forum forum = Schedules.read(Schedules.second("\"state\": \"CONFIRMED\",", "")).forum();
        Edition edition = forum.series().editions().get(0);
        var session = edition.sessions().get(0);
        for (var status : org.forumkit.model.SessionStatus.values()) {
            Forum changed = forum.with(edition.with(session.toBuilder().status(status).build()));
            var again = asSecond(changed, List.of()).series().editions().get(0).sessions().get(0);
            boolean isPostponed = status == org.forumkit.model.SessionStatus.POSTPONED;

            assertEquals(
                    isPostponed ? org.forumkit.model.SessionStatus.TENTATIVE : status,
                    again.status());
        }
    }

    @Test
    void tellsOfAStateThatVersion1HasNoPlaceFor() throws IOException {
        Forum forum = Schedules.read(Schedules.xml()).forum();
        Edition edition = forum.series().editions().get(0);
        var cancelled =
                edition.sessions().get(0).toBuilder()
                        .status(org.forumkit.model.SessionStatus.CANCELLED)
                        .build();

        written(
                forum.with(edition.with(cancelled)),
                true,
                List.of(
                        Finding.warning("exchange.no-place", "", "session/status")
                                .with("count", "1")));
    }
}
