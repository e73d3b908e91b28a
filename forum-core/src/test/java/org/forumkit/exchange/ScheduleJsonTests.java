package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Edition;
import org.forumkit.model.Link;
import org.forumkit.model.Person;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.realfiles.RealSchedules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleJsonTests {
    /** What the published JSON Schema refuses. */
    private static final Set<String> OF_THE_SCHEMA =
            Set.of(
                    "exchange.form",
                    "exchange.absent",
                    "exchange.unknown",
                    "exchange.misplaced",
                    "exchange.repeated");

    @Test
    void makesADocument() {
        Imported imported = Schedules.read(Schedules.json());
        Edition edition = Schedules.edition(imported);
        Session session = edition.sessions().get(0);

        assertEquals("schedule-json", imported.format());
        assertEquals(List.of(), imported.findings());
        assertEquals("2025", edition.id());
        assertEquals("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", session.id());
        assertEquals(LocalDateTime.parse("2025-02-01T10:00"), session.start());
        assertEquals(LocalDateTime.parse("2025-02-01T10:30"), session.end());
        assertEquals(Text.of("Short."), session.description());
        assertEquals(List.of(new Link("https://example.org/7", null, null)), session.links());
        assertEquals(
                Map.of(
                        "schedule",
                        Map.of(
                                "id",
                                7,
                                "slug",
                                "sample-7-welcome",
                                "type",
                                "talk",
                                "url",
                                "https://example.org/7")),
                session.extensions());
        assertEquals(
                Map.of("schedule", Map.of("guid", "11111111-2222-3333-4444-555555555555")),
                edition.venue().rooms().get(0).extensions());
    }

    @Test
    void makesTheSameOfTheSecondVersion() {
        Imported imported = Schedules.read(Schedules.second("SPEAKER", "MODERATOR"));
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals("schedule2", imported.format());
        assertEquals(List.of(), imported.findings());
        assertEquals("en", imported.forum().defaultLanguage());
        assertEquals("ada-example", session.appearances().get(0).participant());
        assertEquals(AppearanceRole.MODERATOR, session.appearances().get(0).role());
        assertEquals(LocalDateTime.parse("2025-02-01T10:30"), session.end());
        assertEquals(SessionStatus.CONFIRMED, session.status());
    }

    /** A text in what is no language, or once more in one, is kept with the whole. */
    @Test
    void keepsTextsInWhatIsNoLanguage() {
        String file =
                Schedules.second(
                        "\"title\": \"Welcome\"",
                        "\"title\": \"Welcome\", \"abstract\": {\"en\": \"Short.\","
                                + " \"klingonish!\": \"Qap.\"}");
        Session session = Schedules.session(file);

        assertEquals(Text.of("en", "Short."), session.description());
        assertEquals(
                Map.of("en", "Short.", "klingonish!", "Qap."),
                Outgoing.kept(session.extensions()).get("abstract"));
    }

    @Test
    void takesTextsInSeveralLanguages() {
        String file =
                Schedules.second(
                        "\"title\": \"Welcome\"",
                        "\"title\": \"Welcome\", \"abstract\": {\"de\": \"Kurz.\", \"en\":"
                                + " \"Short.\"}");

        assertEquals(
                Text.of("de", "Kurz.").with("en", "Short."), Schedules.session(file).description());
    }

    @Test
    void takesPeopleThatAreListedBesideTheEvents() {
        String file =
                Schedules.second(
                                "\"name\": \"Ada Example\"",
                                "\"guid\": \"G-1\", \"name\": \"Ada Example\"")
                        .replace(
                                "\"events\":",
                                "\"persons\": [{\"guid\": \"G-1\", \"biography\": \"Writes.\"}],"
                                        + " \"events\":");
        Person person = Schedules.read(file).forum().people().get(0);

        assertEquals("g-1", person.id());
        assertEquals("Ada Example", person.names().get("en").full());
        assertEquals(Text.of("Writes."), person.biography());
    }

    @Test
    void takesDaysBesideTheConference() {
        String whole = Schedules.json();
        int from = whole.indexOf("\"days\": [");
        int to = whole.lastIndexOf("]", whole.lastIndexOf("]")) + 1;
        String days = whole.substring(from, whole.lastIndexOf("]") + 1);
        String file =
                whole.replace(",\n      " + days, "")
                        .replace("\"version\": \"1\",", "\"version\": \"1\", " + days + ",");
        Imported imported = Schedules.read(file);

        assertEquals(to, whole.lastIndexOf("]") + 1);
        assertEquals(
                Schedules.edition(Schedules.read(whole)).sessions(),
                Schedules.edition(imported).sessions());
        assertEquals(
                List.of("exchange.misplaced", "exchange.absent"),
                imported.findings().stream().map(each -> each.key()).toList());
    }

    @Test
    void takesAScheduleWithoutTheObjectAroundIt() {
        String file = Schedules.json("\"schedule\": {", "");
        file = file.substring(0, file.lastIndexOf('}'));

        assertEquals("2025", Schedules.edition(Schedules.read(file)).id());
    }

    /** Nothing goes beyond four in the morning: the night belongs to the day before. */
    @Test
    void findsTheDayChange() {
        String file = Schedules.json("2025-02-01T18:00", "2025-02-02T03:59");

        assertEquals(LocalTime.of(4, 0), Schedules.edition(Schedules.read(file)).dayChange());
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertEquals(
                "file, line 1, column 2: this is not a schedule: it has neither conference nor"
                        + " events",
                refusal("{}"));
        assertEquals("file, line 1, column 2: the file ends in the middle", refusal("{"));
    }

    private static String refusal(String file) {
        return assertThrows(
                        ForumFormatException.class,
                        () ->
                                Schedules.read(
                                        file.getBytes(StandardCharsets.UTF_8), Schedules.ENGLISH))
                .getMessage();
    }

    @ParameterizedTest
    @CsvSource({
        "pretalx-democon.json, schedule-json, 36, 3, 2, 0",
        "frab-camp2019.json, schedule-json, 79, 5, 2, 80",
        "hub-schedule2.json, schedule2, 2, 4, 5, 0",
        "invalid-example.json, schedule-json, 1, 1, 1, 5"
    })
    void readsRealFiles(
            String name, String format, int sessions, int days, int rooms, int deviations)
            throws IOException {
        Imported imported = RealSchedules.read("real/voc/" + name, ImportOptions.standard());
        Edition edition = Schedules.edition(imported);
        Map<?, ?> kept = (Map<?, ?>) edition.extensions().get("schedule");

        assertEquals(format, imported.format());
        assertEquals(sessions, edition.sessions().size());
        assertEquals(days, ((List<?>) kept.get("days")).size());
        assertEquals(rooms, edition.venue().rooms().size());
        assertEquals(
                deviations,
                imported.findings().stream()
                        .filter(each -> OF_THE_SCHEMA.contains(each.key()))
                        .count());
    }

    @Test
    void tellsOfEachDeviationOfARealFile() throws IOException {
        Imported imported = RealSchedules.read("real/voc/invalid-example.json", Schedules.ENGLISH);

        assertEquals(
                List.of(
                        "23:25 exchange.form /sessions/0 2814",
                        "52:30 exchange.unknown /sessions/0 null",
                        "43:29 exchange.form /sessions/0/appearances dsadf",
                        "44:31 exchange.form /sessions/0/appearances MÄaN0",
                        "59:16 exchange.misplaced  rooms"),
                Schedules.told(imported));
    }
}
