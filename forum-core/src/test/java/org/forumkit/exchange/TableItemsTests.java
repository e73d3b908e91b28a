package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Audience;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The items of sessions as a table, alone, in a workbook and into a document. */
class TableItemsTests {
    private static final String SESSIONS =
            """
            id,title,start,end
            a,Opening,2026-09-01 09:00,2026-09-01 12:00
            b,Night,2026-09-01 22:00,2026-09-02 02:00
            """;

    private static final String ITEMS =
            """
            Of session,Item ID,Order,Title (en),Title (ru),Type,Start,End,Duration,Language,Abstract,\
            Documents,People,Person IDs,Roles,Slot
            a,a-2,2,Speech,Речь,speech,2026-09-01 09:20,2026-09-01 09:40:30,,"en,ru",On trade,\
            "Slides <https://example.org/s.pdf>
            Paper at the desk",Li Ming; Bo,p1; p2,speaker; moderator,7
            a,a-1,1,Address,,address,2026-09-01 09:00,,00:20,,,,,,,
            b,b-1,1,,,Recital,,,PT1M30S,,,,Li Ming,p1,,
            """;

    private static Edition edition(Forum forum) {
        return forum.series().editions().get(0);
    }

    private static List<Item> items(Forum forum) {
        return edition(forum).sessions().stream().flatMap(each -> each.items().stream()).toList();
    }

    private static Forum document() {
        return TableFiles.read(SESSIONS).forum();
    }

    private static ImportOptions as(Forum forum) {
        return ImportOptions.standard()
                .withLanguage(forum.defaultLanguage())
                .withEdition(edition(forum).id());
    }

    private static Imported into(Forum document, String table) {
        return TableFiles.read(table, as(document)).into(document);
    }

    private static Appearance appears(String person, AppearanceRole role) {
        return Appearance.builder().participant(person).role(role).build();
    }

    private static List<String> ids(Forum forum) {
        return items(forum).stream().map(Item::id).toList();
    }

    @Test
    void readsAllThatATableSaysOfItems() {
        Imported merged = into(document(), ITEMS);

        assertEquals(
                List.of(
                        Item.builder("a-1")
                                .kind(ItemKind.ADDRESS)
                                .title(Text.of("en", "Address"))
                                .start(LocalDateTime.parse("2026-09-01T09:00"))
                                .runningTime(Duration.ofMinutes(20))
                                .build(),
                        Item.builder("a-2")
                                .kind(ItemKind.SPEECH)
                                .title(Text.of("en", "Speech").with("ru", "Речь"))
                                .description(Text.of("On trade"))
                                .start(LocalDateTime.parse("2026-09-01T09:20"))
                                .end(LocalDateTime.parse("2026-09-01T09:40:30"))
                                .languages(List.of("en", "ru"))
                                .appearances(
                                        List.of(
                                                appears("p1", AppearanceRole.SPEAKER),
                                                appears("p2", AppearanceRole.MODERATOR)))
                                .documents(
                                        List.of(
                                                Document.builder(Text.of("Slides"))
                                                        .url("https://example.org/s.pdf")
                                                        .build(),
                                                Document.builder(Text.of("Paper at the desk"))
                                                        .build()))
                                .extensions(Map.of("schedule", Map.of("Slot", "7")))
                                .build(),
                        Item.builder("b-1")
                                .runningTime(Duration.ofSeconds(90))
                                .appearances(List.of(appears("p1", AppearanceRole.SPEAKER)))
                                .extensions(Map.of("schedule", Map.of("type", "Recital")))
                                .build()),
                items(merged.forum()));
        assertEquals(
                List.of("2:16 exchange.unknown /sessions/0/items/1/extensions/schedule 7"),
                TableFiles.told(merged));
        assertEquals(
                List.of("Opening", "Night"),
                edition(merged.forum()).sessions().stream()
                        .map(each -> each.title().translations().get("und"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void keepsEveryItemThroughATable(char delimiter) throws IOException {
        Forum forum = into(document(), ITEMS).forum();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> lost = Csv.write(forum, edition(forum).id(), TableKind.ITEMS, delimiter, out);
        Imported again = TableFiles.read(out.toByteArray(), as(forum));

        assertEquals(List.of(), lost);
        assertEquals(items(forum), items(again.forum()));
        assertEquals(forum, again.into(forum).forum());
        assertEquals(forum.people(), again.into(document()).forum().people());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans", "ru", "ko", "ja", "mn"})
    void keepsAWholeDocumentThroughAWorkbookInEachLanguage(String language) throws IOException {
        Forum forum = into(document(), ITEMS).forum().toBuilder().defaultLanguage(language).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> lost = Xlsx.write(forum, edition(forum).id(), out);
        Imported again = TableFiles.read(out.toByteArray(), as(forum));

        assertEquals(List.of("edition/title"), lost.stream().map(Finding::value).toList());
        assertEquals(edition(forum).sessions(), edition(again.forum()).sessions());
        assertEquals(forum, again.into(forum).forum());
    }

    /** Their languages are those of the library; the first word is the one that is written. */
    @ParameterizedTest
    @CsvSource({
        "en, 'Of session,Item ID,Order,Title'",
        "zh-Hans, '所属场次,议程项编号,次序,标题'",
        "ru, 'ID заседания,ID пункта,Порядок,Название'",
        "ko, '소속 세션,항목 ID,순서,제목'",
        "ja, '所属セッション,項目ID,順番,タイトル'",
        "mn, 'Хуралдааны ID,Асуудлын ID,Дараалал,Гарчиг'"
    })
    void writesAHeaderInEachLanguage(String language, String header) {
        Forum forum = document().toBuilder().defaultLanguage(language).build();
        String table = Schedules.text(TableFiles.csv(forum, TableKind.ITEMS));

        assertEquals("\uFEFF" + header + "\r\n", table);
    }

    @Test
    void takesColumnsThatTheCallerNames() {
        Imported imported =
                TableFiles.read(
                        "Block,Key,What\na,x,Speech\n",
                        Schedules.ENGLISH.withColumns(
                                Map.of("Block", "session", "Key", "item", "What", "title")));

        assertEquals(
                List.of(Item.builder("x").title(Text.of("Speech")).build()),
                items(imported.forum()));
        assertEquals(
                List.of("2:1 exchange.missing /sessions/0/title null -> a"),
                TableFiles.told(imported));
    }

    /** What is not the place in the session is kept as it is written, and written again. */
    @Test
    void putsItemsInTheOrderThatTheyName() {
        Imported imported =
                TableFiles.read(
                        """
                        of session,item id,order,title
                        a,w,20,W
                        a,v,"20,5",V
                        a,x,21.,X
                        a,y,第一,Y
                        a,z,1,Z
                        """);

        assertEquals(List.of("z", "w", "v", "x", "y"), ids(imported.forum()));
        assertEquals(
                List.of(
                        "{}",
                        "{schedule={order=20}}",
                        "{schedule={order=20,5}}",
                        "{schedule={order=21.}}",
                        "{schedule={order=第一}}"),
                items(imported.forum()).stream()
                        .map(each -> each.extensions().toString())
                        .toList());
        assertEquals(
                List.of(
                        "2:1 exchange.missing /sessions/0/title null -> a",
                        "5:3 exchange.value-unfit /sessions/0/items/4 第一"),
                TableFiles.told(imported));
        assertEquals(
                items(imported.forum()),
                items(
                        TableFiles.read(
                                        TableFiles.csv(imported.forum(), TableKind.ITEMS),
                                        Schedules.ENGLISH)
                                .forum()));
    }

    /** Where items have changed places since, numbers say nothing any more. */
    @Test
    void numbersItemsAnewThatAreInAnotherOrder() {
        Imported imported =
                TableFiles.read("of session,item id,order,title\na,v,10,V\na,w,20,W\na,x,30,X\n");
        Session session = Schedules.edition(imported).sessions().get(0);
        List<Item> moved = new java.util.ArrayList<>(session.items());
        java.util.Collections.swap(moved, 0, 1);
        Forum changed =
                imported.forum()
                        .with(
                                Schedules.edition(imported)
                                        .with(session.toBuilder().items(moved).build()));

        assertEquals(
                "\uFEFFOf session,Item ID,Order,Title\r\na,w,1,W\r\na,v,2,V\r\na,x,3,X\r\n",
                new String(
                        TableFiles.csv(changed, TableKind.ITEMS),
                        java.nio.charset.StandardCharsets.UTF_8));
        Imported merged =
                into(imported.forum(), "of session,item id,order,title\na,w,1,W\na,v,15,V\n");
        assertEquals(
                List.of("{}", "{schedule={order=15}}"),
                items(merged.forum()).stream().map(each -> each.extensions().toString()).toList());
    }

    /** The day of an item that names a time alone is that of its session. */
    @Test
    void takesTheDayOfTheSession() {
        Imported merged =
                into(
                        document(),
                        """
                        of session,item id,order,title,start,end,duration
                        a,a-1,1,A,9:30,9.45 Uhr,
                        a,a-2,2,B,10h00-10h15,,
                        a,a-3,3,C,上午11:00,,20 min
                        b,b-1,1,D,23:50,00:10,
                        b,b-2,2,E,00:10,,
                        """);

        assertEquals(
                List.of(
                        "2026-09-01T09:30 2026-09-01T09:45 null",
                        "2026-09-01T10:00 2026-09-01T10:15 null",
                        "2026-09-01T11:00 null PT20M",
                        "2026-09-01T23:50 2026-09-02T00:10 null",
                        "2026-09-02T00:10 null null"),
                items(merged.forum()).stream()
                        .map(each -> each.start() + " " + each.end() + " " + each.runningTime())
                        .toList());
        assertEquals(List.of(), TableFiles.told(merged));
        assertEquals(
                List.of(Map.of()),
                items(merged.forum()).stream().map(Item::extensions).distinct().toList());
    }

    @Test
    void keepsATimeWhoseDayNobodyKnows() {
        Imported imported =
                TableFiles.read("of session,item id,order,title,start\na,a-1,1,A,9:30\n");

        assertEquals(
                Map.of("schedule", Map.of("clock", "9:30")),
                items(imported.forum()).get(0).extensions());
        assertEquals(
                List.of(
                        "2:1 exchange.missing /sessions/0/title null -> a",
                        "2:5 exchange.time-incomplete /sessions/0/items/0/start 9:30"),
                TableFiles.told(imported));
    }

    @Test
    void tellsOfALengthThatIsNone() {
        Imported imported =
                TableFiles.read("of session,item id,order,title,duration\na,a-1,1,A,long\n");

        assertEquals(
                Map.of("schedule", Map.of("duration", "long")),
                items(imported.forum()).get(0).extensions());
        assertEquals(
                List.of(
                        "2:1 exchange.missing /sessions/0/title null -> a",
                        "2:5 exchange.length-unreadable /sessions/0/items/0/runningTime long"),
                TableFiles.told(imported));
    }

    /** Without an id it is that of the session with the title, or with the number. */
    @Test
    void makesIdsOfItemsThatHaveNoneOrAnotherHas() {
        Imported imported =
                TableFiles.read(
                        """
                        of session,item id,order,title
                        a,,1,Words of welcome
                        a,,2,
                        a,x,3,X
                        b,x,1,Y
                        b,A Talk!,2,Z
                        """);

        assertEquals(
                List.of("a-words-of-welcome", "a-2", "x", "x-1ab804ab", "a-talk"),
                ids(imported.forum()));
        assertEquals(
                List.of(
                        "2:1 exchange.missing /sessions/0/title null -> a",
                        "2:1 exchange.id-missing /sessions/0/items/0/id null -> a-words-of-welcome",
                        "3:1 exchange.id-missing /sessions/0/items/1/id null -> a-2",
                        "5:1 exchange.missing /sessions/1/title null -> b",
                        "5:1 exchange.id-taken /sessions/1/items/0/id x -> x-1ab804ab"),
                TableFiles.told(imported));
        assertEquals(
                Map.of("schedule", Map.of("id", "A Talk!")),
                items(imported.forum()).get(4).extensions());
    }

    /** A table of items says which a session has that is in it; of others it says nothing. */
    @Test
    void changesWhatATableSaysAndTellsWhatItRemoves() {
        Forum forum = into(document(), ITEMS).forum();
        Imported merged =
                into(
                        forum,
                        """
                        of session,item id,order,title
                        a,a-3,1,New
                        a,a-2,2,Speech
                        """);

        assertEquals(List.of("a-3", "a-2", "b-1"), ids(merged.forum()));
        assertEquals(items(forum).get(1), items(merged.forum()).get(1));
        assertEquals(
                List.of("null:null exchange.removed /sessions/a/items a-1"),
                TableFiles.told(merged));
        assertEquals(
                "“Address” (a-1) is not in what was imported; it is removed",
                merged.findings().stream()
                        .filter(each -> each.key().equals("exchange.removed"))
                        .findFirst()
                        .orElseThrow()
                        .message(org.forumkit.words.Words.standard(), "en"));
    }

    /** Who appears where may name an item; it removes none. */
    @Test
    void takesWhoAppearsInAnItem() {
        Forum forum = into(document(), ITEMS).forum();
        Imported merged =
                into(
                        forum,
                        """
                        of session,item id,person id,name,role
                        a,a-1,p9,Cy,
                        a,a-2,p2,Bo,moderator
                        a,,p1,Li Ming,chair
                        """);

        assertEquals(List.of("a-1", "a-2", "b-1"), ids(merged.forum()));
        assertEquals(
                List.of(
                        List.of(appears("p9", AppearanceRole.SPEAKER)),
                        List.of(appears("p2", AppearanceRole.MODERATOR)),
                        List.of(appears("p1", AppearanceRole.SPEAKER))),
                items(merged.forum()).stream().map(Item::appearances).toList());
        assertEquals(
                List.of(appears("p1", AppearanceRole.CHAIR)),
                edition(merged.forum()).sessions().get(0).appearances());
        assertEquals(
                List.of("null:null exchange.value-removed /sessions/a/items/1/appearances p1"),
                TableFiles.told(merged));
    }

    @Test
    void tellsOfWhatThereIsNoColumnFor() throws IOException {
        Forum forum = into(document(), ITEMS).forum();
        Session session = edition(forum).sessions().get(0);
        Item item =
                session.items().get(0).toBuilder()
                        .visibility(Visibility.builder().audience(Audience.PRESS).build())
                        .build();
        Forum changed =
                forum.with(edition(forum).with(session.toBuilder().items(List.of(item)).build()));

        assertEquals(
                List.of("item/visibility"),
                Csv.write(
                                changed,
                                edition(forum).id(),
                                TableKind.ITEMS,
                                ',',
                                new ByteArrayOutputStream())
                        .stream()
                        .map(Finding::value)
                        .toList());
        assertEquals(
                List.of("edition/title", "session/items"),
                Csv.write(
                                forum,
                                edition(forum).id(),
                                TableKind.SESSIONS,
                                ',',
                                new ByteArrayOutputStream())
                        .stream()
                        .map(Finding::value)
                        .toList());
    }

    /** What is published reads as the items that the audience sees. */
    @ParameterizedTest
    @EnumSource(TableDelimiter.class)
    void publishesItems(TableDelimiter delimiter) throws IOException {
        Programme programme =
                Programme.of(SampleForums.complete())
                        .audience(Audience.PUBLIC)
                        .languages(List.of("en"))
                        .at(SampleForums.AT)
                        .build();
        TableExporter exporter = TableExporter.csv();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(
                                exporter.options()
                                        .parse(
                                                Map.of(
                                                        "table",
                                                        "items",
                                                        "delimiter",
                                                        delimiter
                                                                .name()
                                                                .toLowerCase(
                                                                        java.util.Locale.ROOT)))),
                out);
        Forum forum = TableFiles.read(out.toByteArray(), Schedules.ENGLISH).forum();

        List<ProgrammeItem> seen =
                programme.editions().get(0).sessions().stream()
                        .flatMap(each -> each.items().stream())
                        .toList();
        assertEquals(
                seen.stream().map(TableItemsTests::line).toList(),
                items(forum).stream().map(TableItemsTests::line).toList());
        assertEquals(
                seen.stream()
                        .map(each -> each.speakers().stream().map(who -> who.role()).toList())
                        .toList(),
                items(forum).stream()
                        .map(each -> each.appearances().stream().map(who -> who.role()).toList())
                        .toList());
        assertTrue(seen.size() > 1);
    }

    private static String line(ProgrammeItem item) {
        String title = item.title() == null ? null : item.title().first().value();
        return String.join(
                "|",
                Stream.of(
                                item.id(),
                                item.kind(),
                                title,
                                item.start(),
                                item.end(),
                                item.runningTime(),
                                item.languages())
                        .map(String::valueOf)
                        .toList());
    }

    private static String line(Item item) {
        String title =
                item.title() == null
                        ? null
                        : item.title().translations().values().iterator().next();
        return String.join(
                "|",
                Stream.of(
                                item.id(),
                                item.kind(),
                                title,
                                item.start(),
                                item.end(),
                                item.runningTime(),
                                item.languages())
                        .map(String::valueOf)
                        .toList());
    }
}
