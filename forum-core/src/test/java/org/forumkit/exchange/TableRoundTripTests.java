package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.finding.Finding;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Link;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.realfiles.RealSchedules;
import org.forumkit.realfiles.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was read and written as a table or a workbook reads as it was, for what they hold. */
class TableRoundTripTests {

    private static ImportOptions as(Forum forum) {
        return ImportOptions.standard()
                .withLanguage(forum.defaultLanguage())
                .withEdition(forum.series().editions().get(0).id());
    }

    private static Forum again(Forum forum, boolean isBook) {
        byte[] file = isBook ? TableFiles.xlsx(forum) : TableFiles.csv(forum, TableKind.SESSIONS);
        return TableFiles.read(file, as(forum)).forum();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsEveryFieldOfARealTable(boolean isBook) throws IOException {
        byte[] file = Files.readAllBytes(SharedFiles.file("real/voc/camp99.csv"));
        ImportOptions options = ImportOptions.standard().withLanguage("de");
        for (ImportOptions each :
                List.of(options, options.withFirstDay(LocalDate.parse("1999-08-06")))) {
            Forum forum = TableFiles.read(file, each).forum();

            assertEquals(forum, again(forum, isBook));
        }
    }

    /** Returns a session without what a table has no column for; rooms and topics by name. */
    private static Session held(Edition edition, Session session) {
        Map<String, Object> kept = new TreeMap<>();
        Outgoing.kept(session.extensions())
                .forEach((name, value) -> kept.put(name, String.valueOf(value)));
        kept.keySet().removeAll(List.of("id", "attachments", "links"));
        Map<String, String> names = new TreeMap<>();
        edition.venue().rooms().forEach(each -> names.put(each.id(), name(each.name())));
        edition.topics().forEach(each -> names.put("topic " + each.id(), name(each.title())));
        return session.toBuilder()
                .rooms(session.rooms().stream().map(names::get).toList())
                .topics(session.topics().stream().map(each -> names.get("topic " + each)).toList())
                .extensions(kept.isEmpty() ? Map.of() : Map.of("schedule", kept))
                .build();
    }

    private static String name(Text text) {
        return text.translations().values().iterator().next();
    }

    @ParameterizedTest
    @CsvSource({
        "real/fosdem/fosdem-2013.xml, false",
        "real/fosdem/fosdem-2019.xml, true",
        "real/fosdem/fosdem-2024.xml, false",
        "real/fosdem/fosdem-2025-rev-011033f.xml, true",
        "real/voc/frab-camp2019.json, false",
        "real/voc/frab-camp2019.json, true",
        "real/voc/pretalx-democon.json, true"
    })
    void keepsTheSessionsOfARealSchedule(String name, boolean isBook) throws IOException {
        Forum forum = RealSchedules.read(name, Schedules.ENGLISH).forum();
        Edition before = forum.series().editions().get(0);
        Edition after = again(forum, isBook).series().editions().get(0);

        for (int i = 0; i < before.sessions().size(); i++) {
            assertEquals(
                    held(before, before.sessions().get(i)), held(after, after.sessions().get(i)));
        }
        assertEquals(before.sessions().size(), after.sessions().size());
    }

    /** A document that a workbook holds wholly but for what is said of the edition. */
    private static Forum made() {
        Imported imported =
                TableFiles.read(
                        """
                        id,title (en),title (zh-Hans),title (ru),start,end,room,track,type,status,\
                        language,description,capacity,links,documents,online,interpretation,people,person ids,roles
                        a,Opening,开幕式,Открытие,2026-09-01 10:00,2026-09-01 11:00:30,Hall; Foyer,Trade;\
                         Parks,opening,confirmed,"en,ru",A & <b>,30,\
                        "https://example.org/a
                        A <b> & c <https://example.org/b>","Slides <https://example.org/s.pdf>
                        Paper at the desk",https://example.org/live,"zh-Hans; ru (consecutive, 2); ko (3)","Li, Ming;\
                         Bo",p1; p2,moderator; speaker
                        b,=1+1,,,2026-09-02 09:00,,,,other,postponed,,,,,,,,,,
                        """);
        return imported.forum();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsEveryFieldThatThereIsAColumnFor(boolean isBook) {
        Forum forum = made();

        assertEquals(SessionStatus.POSTPONED, sessions(forum).get(1).status());
        assertEquals(2, sessions(forum).get(0).rooms().size());
        assertEquals(
                List.of(
                        new Link("https://example.org/a", null, null),
                        new Link("https://example.org/b", Text.of("A <b> & c"), null)),
                sessions(forum).get(0).links());
        assertEquals(
                List.of(
                        Document.builder(Text.of("Slides"))
                                .url("https://example.org/s.pdf")
                                .build(),
                        Document.builder(Text.of("Paper at the desk")).build()),
                sessions(forum).get(0).documents());
        assertEquals("https://example.org/live", sessions(forum).get(0).online());
        assertEquals(
                List.of(
                        new Interpretation("zh-Hans", InterpretationMode.SIMULTANEOUS, null),
                        new Interpretation("ru", InterpretationMode.CONSECUTIVE, 2),
                        new Interpretation("ko", InterpretationMode.SIMULTANEOUS, 3)),
                sessions(forum).get(0).interpretation());
        assertEquals(forum, again(forum, isBook));
    }

    private static List<Session> sessions(Forum forum) {
        return forum.series().editions().get(0).sessions();
    }

    @Test
    void keepsPeopleWithTheirNamesAndWhatTheyAre() {
        Forum forum =
                TableFiles.read(
                                """
                                Person ID,Name (en),Name (zh-Hans),Position (en),Organisation,Country,\
                                Email,Telephone,Biography,Links
                                p1,Li Ming,李明,Director,Park Ltd,CN,li@example.org,+86 1,"Two
                                lines",https://example.org/li
                                """)
                        .forum();
        Forum again = TableFiles.read(TableFiles.csv(forum, TableKind.PEOPLE), as(forum)).forum();

        assertEquals(forum, again);
        assertEquals(
                forum.people(),
                TableFiles.read(TableFiles.xlsx(forum), as(forum)).forum().people());
    }

    /** The header is in the language of the document, and is read in each. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "ru", "ko", "ja", "mn"})
    void writesAndReadsHeadingsInEachLanguage(String language) {
        Forum forum = made().toBuilder().defaultLanguage(language).build();
        Forum again = again(forum, true);

        assertEquals(sessions(forum), sessions(again));
    }

    /** What a table does not say of a document or a link stays with it. */
    @Test
    void keepsWhatIsKnownOfADocumentThatComesBack() {
        Forum forum = made();
        Document slides =
                Document.builder(Text.of("en", "Slides").with("ru", "Слайды"))
                        .url("https://example.org/s.pdf")
                        .languages(List.of("en"))
                        .build();
        Link link = new Link("https://example.org/a", Text.of("en", "A"), "en");
        Session session =
                sessions(forum).get(0).toBuilder()
                        .documents(List.of(slides))
                        .links(List.of(link))
                        .build();
        Forum known = forum.with(forum.series().editions().get(0).with(session));
        byte[] table = TableFiles.csv(known, TableKind.SESSIONS);

        assertEquals(known, TableFiles.read(table, as(known)).into(known).forum());
    }

    @Test
    void keepsAnInterpretationThatIsNone() {
        Imported imported =
                TableFiles.read("id,title,interpretation,online\n1,A,ru (loud),nowhere\n");

        assertEquals(List.of(), sessions(imported.forum()).get(0).interpretation());
        assertEquals(
                Map.of("interpretation", "ru (loud)", "online", "nowhere"),
                sessions(imported.forum()).get(0).extensions().get("schedule"));
        assertEquals(
                List.of(
                        "2:4 exchange.value-unfit /sessions/0/online nowhere",
                        "2:3 exchange.value-unfit /sessions/0/interpretation ru (loud)"),
                TableFiles.told(imported));
    }

    @Test
    void tellsOfWhatThereIsNoColumnFor() throws IOException {
        Forum forum = made();
        Edition edition = forum.series().editions().get(0);
        Session session =
                edition.sessions().get(0).toBuilder()
                        .links(List.of(new Link("https://example.org/a", Text.of("A"), "ru")))
                        .setUp(Duration.ofMinutes(10))
                        .build();
        Participant nobody =
                Participant.builder("nobody").placeholder(Text.of("To be named")).build();
        List<Participant> participants = new ArrayList<>(edition.participants());
        participants.add(nobody);
        Forum changed =
                forum.with(edition.with(session).toBuilder().participants(participants).build());
        List<Finding> lost = Xlsx.write(changed, edition.id(), new ByteArrayOutputStream());

        assertEquals(
                List.of(
                        "exchange.no-place edition/title 1",
                        "exchange.no-place link/language 1",
                        "exchange.no-place session/setUp 1",
                        "exchange.no-place participant 1"),
                lost.stream()
                        .map(
                                each ->
                                        each.key()
                                                + " "
                                                + each.value()
                                                + " "
                                                + each.arguments().get("count"))
                        .toList());
    }
}
