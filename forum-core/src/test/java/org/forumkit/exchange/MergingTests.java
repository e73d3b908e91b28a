package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Appearance;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Link;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.release.EntityKind;
import org.forumkit.release.Identity;
import org.forumkit.release.IdentityMap;
import org.forumkit.release.IdentityMatcher;
import org.junit.jupiter.api.Test;

class MergingTests {
    private static final Forum DOCUMENT = Schedules.read(Schedules.xml()).forum();

    private static Forum with(Session session) {
        Edition edition = DOCUMENT.series().editions().get(0);
        return DOCUMENT.with(edition.with(session));
    }

    private static Session first() {
        return DOCUMENT.series().editions().get(0).sessions().get(0);
    }

    @Test
    void changesNothingWhereNothingChanged() {
        Imported merged = Schedules.read(Schedules.xml()).into(DOCUMENT);

        assertEquals(DOCUMENT, merged.forum());
        assertEquals(List.of(), merged.findings());
    }

    @Test
    void bringsWhatChangedAndKeepsWhatAScheduleHasNoPlaceFor() {
        Forum document =
                with(
                        first().toBuilder()
                                .title(Text.of("Welcome").with("ru", "Открытие"))
                                .capacity(40)
                                .build());
        Imported merged =
                Schedules.read(Schedules.xml("10:00:00+01:00", "10:15:00+01:00")).into(document);
        Session session = Schedules.edition(merged).sessions().get(0);

        assertEquals(LocalDateTime.parse("2025-02-01T10:15"), session.start());
        assertEquals(40, session.capacity());
        assertEquals(Text.of("Welcome").with("ru", "Открытие"), session.title());
    }

    @Test
    void tellsOfWhatIsRemoved() {
        Forum document = with(Session.builder("own", Text.of("Of our own")).build());
        Imported merged = Schedules.read(Schedules.xml()).into(document);

        assertEquals(2, Schedules.edition(merged).sessions().size());
        assertEquals(
                "“Of our own” (own) is not in what was imported; it is removed",
                merged.findings().get(0).message(org.forumkit.words.Words.standard(), "en"));
    }

    @Test
    void addsAnotherEdition() {
        Imported merged =
                Schedules.read(Schedules.xml(), Schedules.ENGLISH.withEdition("2026"))
                        .into(DOCUMENT);

        assertEquals(
                List.of("2025", "2026"),
                merged.forum().series().editions().stream().map(Edition::id).toList());
        assertEquals(1, merged.forum().people().size());
    }

    @Test
    void tellsOfAPersonOfAnotherName() {
        Imported merged =
                Schedules.read(Schedules.xml().replace("Ada Example", "Bob Example"))
                        .into(DOCUMENT);

        assertEquals("Ada Example", merged.forum().people().get(0).names().get("en").full());
        assertEquals(
                List.of("exchange.person-differs"),
                merged.findings().stream().map(each -> each.key()).toList());
    }

    /** A document whose ids are not those of its names, with more than a table holds. */
    private static final Forum OWN =
            ForumJson.read(
                    """
                    {
                      "formatVersion": 1,
                      "defaultLanguage": "en",
                      "series": {
                        "id": "sample",
                        "name": "Sample",
                        "editions": [{
                          "id": "first",
                          "title": {"en": "Sample 2026", "ru": "Пример 2026"},
                          "firstDay": "2026-09-01",
                          "lastDay": "2026-09-02",
                          "zone": "Asia/Seoul",
                          "topics": [{"id": "t1", "title": {"en": "Trade", "ru": "Торговля"}}],
                          "venue": {
                            "name": "Centre",
                            "rooms": [{"id": "r1", "name": {"en": "Main Hall", "zh-Hans": "大厅"}}]
                          },
                          "participants": [
                            {"id": "ada-2026", "person": "ada", "rank": 1},
                            {"id": "team", "placeholder": "The team"}
                          ],
                          "sessions": [
                            {
                              "id": "open",
                              "kind": "opening",
                              "title": {"en": "Opening", "ru": "Открытие"},
                              "start": "2026-09-01T09:00:00",
                              "rooms": ["r1"],
                              "setUp": "PT15M",
                              "appearances": [
                                {
                                  "participant": "ada-2026",
                                  "role": "moderator",
                                  "confirmation": "tentative"
                                },
                                {"participant": "team", "role": "host"}
                              ]
                            },
                            {"id": "talk", "title": "Talk"}
                          ]
                        }]
                      },
                      "people": [{"id": "ada", "names": {"en": {"full": "Ada Example"}}}],
                      "organisations": [
                        {"id": "o1", "name": {"en": "Park Ltd", "zh-Hans": "园区公司"}}
                      ]
                    }
                    """,
                    "own");

    private static Imported intoOwn(String table) {
        return TableFiles.read(table, Schedules.ENGLISH.withEdition("first")).into(OWN);
    }

    private static Session session(Imported merged, String id) {
        return merged.forum().series().editions().get(0).sessions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(Imported merged) {
        return TableFiles.told(merged).stream()
                .map(each -> each.replaceFirst("^\\S+ ", ""))
                .toList();
    }

    @Test
    void changesNothingByATableThatItWrote() throws Exception {
        for (TableKind each : TableKind.values()) {
            var out = new java.io.ByteArrayOutputStream();
            Csv.write(OWN, "first", each, ',', out);
            Imported merged = TableFiles.read(out.toByteArray(), Schedules.ENGLISH).into(OWN);

            assertEquals(List.of(), told(merged));
            assertEquals(OWN, merged.forum(), each.name());
        }
        Imported merged = TableFiles.read(TableFiles.xlsx(OWN), Schedules.ENGLISH).into(OWN);
        assertEquals(OWN, merged.forum());
    }

    /** What has no column stays; rooms and topics are the same by their names in any language. */
    @Test
    void takesFromATableWhatItHasColumnsFor() {
        Imported merged =
                intoOwn(
                        """
                        id,title,start,room,track
                        open,Opening,2026-09-01 10:00,大厅; Annex,TRADE
                        talk,Talk,2026-09-02 09:00,,
                        new,Another,2026-09-02 11:00,Annex,
                        """);
        Session open = session(merged, "open");

        assertEquals(List.of(), told(merged));
        assertEquals(LocalDateTime.parse("2026-09-01T10:00"), open.start());
        assertEquals(List.of("r1", "annex"), open.rooms());
        assertEquals(List.of("t1"), open.topics());
        assertEquals(first(OWN, 0).title(), open.title());
        assertEquals(first(OWN, 0).appearances(), open.appearances());
        assertEquals(first(OWN, 0).kind(), open.kind());
        assertEquals(first(OWN, 0).setUp(), open.setUp());
        Edition edition = merged.forum().series().editions().get(0);
        assertEquals("Sample 2026", edition.title().translations().get("en"));
        assertEquals(2, edition.venue().rooms().size());
        assertEquals(3, edition.sessions().size());
    }

    private static Session first(Forum forum, int index) {
        return forum.series().editions().get(0).sessions().get(index);
    }

    @Test
    void tellsWhatATableRemoves() {
        Imported merged = intoOwn("id,title\nopen,Welcome\n");

        assertEquals(
                List.of(
                        "exchange.translations-removed /sessions/0/title Opening -> Welcome",
                        "exchange.removed /sessions talk"),
                told(merged));
    }

    @Test
    void addsTranslationsOfATable() {
        Imported merged = intoOwn("id,title (en),title (ko)\nopen,Opening,개회식\ntalk,Talk,\n");

        assertEquals(
                Text.of("en", "Opening").with("ru", "Открытие").with("ko", "개회식"),
                session(merged, "open").title());
    }

    /** A table of appearances says nothing of other sessions, and not that there are none. */
    @Test
    void takesWhoAppearsFromATable() {
        Imported merged =
                intoOwn(
                        """
                        Session reference,Person ID,Name,Role
                        open,ada,Ada Example,moderator
                        open,bo,Bo Sample,speaker
                        """);
        Session open = session(merged, "open");

        assertEquals(
                List.of("ada-2026 TENTATIVE", "bo CONFIRMED", "team CONFIRMED"),
                open.appearances().stream()
                        .map(each -> each.participant() + " " + each.confirmation())
                        .toList());
        assertEquals(2, merged.forum().series().editions().get(0).sessions().size());
        assertEquals(first(OWN, 0).title(), open.title());
        assertEquals(2, merged.forum().people().size());
    }

    @Test
    void takesParticipantsFromATable() {
        Imported merged =
                intoOwn(
                        """
                        Person ID,Name,Position,Organisation,Country
                        ada,Ada Example,Director,园区公司,KR
                        """);
        Edition edition = merged.forum().series().editions().get(0);

        assertEquals(
                edition.participants().get(0),
                OWN.series().editions().get(0).participants().get(0).toBuilder()
                        .position(Text.of("Director"))
                        .organisation("o1")
                        .country("KR")
                        .build());
        assertEquals(OWN.organisations(), merged.forum().organisations());
        assertEquals(2, edition.participants().size());
    }

    /** A table that names no day is of the only edition. */
    @Test
    void goesToTheOnlyEdition() {
        Imported merged = TableFiles.read("id,title\nopen,Opening\ntalk,Talk\n").into(OWN);

        assertEquals(OWN, merged.forum());
    }

    @Test
    void joinsByAMapAndKeepsTheIdsOfTheDocument() {
        Imported imported =
                TableFiles.read(
                        "id,title,people,person ids\nx1,Opening,A. Example,p9\ntalk,Talk,,\n",
                        Schedules.ENGLISH.withEdition("first"));
        IdentityMap map =
                new IdentityMap(
                        List.of(
                                new Identity(EntityKind.SESSION, "first", "open", "x1"),
                                new Identity(EntityKind.PERSON, null, "ada", "p9")));
        Imported merged = imported.into(OWN, map);

        assertEquals(
                List.of("open", "talk"),
                merged.forum().series().editions().get(0).sessions().stream()
                        .map(Session::id)
                        .toList());
        assertEquals(1, merged.forum().people().size());
        assertEquals(first(OWN, 0).appearances(), session(merged, "open").appearances());
        assertEquals(
                List.of("exchange.person-differs /people/0 A. Example -> Ada Example"),
                told(merged));
    }

    @Test
    void proposesWhatMayBeTheSame() {
        Imported imported =
                TableFiles.read(
                        "id,title,start\nx1,Opening,2026-09-01 09:00\ntalk,Talk,\n",
                        Schedules.ENGLISH.withEdition("first"));
        Imported joined = imported.joined(OWN, new IdentityMap(List.of()));

        assertEquals(
                List.of(new Identity(EntityKind.SESSION, "first", "open", "x1")),
                IdentityMatcher.propose(OWN, joined.forum()).stream()
                        .map(each -> each.identity())
                        .toList());
        // Nothing is joined by that.
        assertEquals(
                "x1", joined.into(OWN).forum().series().editions().get(0).sessions().get(0).id());
    }

    /** A value in whose place there is another has changed; what is gone is told. */
    @Test
    void tellsOfEveryValueThatIsRemoved() {
        Session full =
                first().toBuilder()
                        .description(Text.of("Words"))
                        .appearances(
                                List.of(
                                        Appearance.builder().participant("1").build(),
                                        Appearance.builder().placeholder(Text.of("Guest")).build()))
                        .languages(List.of("en", "ru"))
                        .links(List.of(new Link("https://example.org/gone", null, null)))
                        .documents(List.of(Document.builder(Text.of("Paper")).build()))
                        .extensions(Map.of("own", 1, "schedule", Map.of("mood", "good")))
                        .build();
        Imported merged =
                Schedules.read(
                                Schedules.xml("<language>en</language>", "<language/>")
                                        .replaceAll("(?s)<(abstract|description)>.*?</\\1>", ""))
                        .into(with(full));

        assertEquals(
                List.of(
                        "/description Words",
                        "/appearances Guest",
                        "/languages en",
                        "/languages ru",
                        "/links https://example.org/gone",
                        "/documents Paper",
                        "/extensions mood"),
                merged.findings().stream()
                        .filter(each -> each.key().equals("exchange.value-removed"))
                        .map(
                                each ->
                                        each.pointer().replace("/series/editions/0/sessions/0", "")
                                                + " "
                                                + each.value())
                        .toList());
        assertEquals(1, Schedules.edition(merged).sessions().get(0).extensions().get("own"));
        assertEquals(
                "session/description was “Words”; the import does not have it, and it is removed",
                merged.findings().stream()
                        .filter(each -> each.key().equals("exchange.value-removed"))
                        .findFirst()
                        .orElseThrow()
                        .message(org.forumkit.words.Words.standard(), "en"));
    }
}
