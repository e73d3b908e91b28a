package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Room;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Walks every field of every record of an edition that has all there are, written as tables, and
 * finds what it says in a cell of the row of that record, or its name in a warning.
 */
class TableLeftOutTests {
    private static final String EDITION = "2030";

    /** What is said by an empty cell. */
    private static final Set<String> USUAL =
            Set.of(
                    "edition/firstDay 2030-05-02",
                    "edition/state planned",
                    "organisation/kind other",
                    "participant/status registered",
                    "session/kind other",
                    "session/status confirmed",
                    "session/timing fixed",
                    "session/attendance parallel",
                    "item/kind other",
                    "interpretation/mode simultaneous",
                    "appearance/confirmation confirmed");

    /** What a part of a record is called in a warning; what is not here as in the document. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "documents", "document",
                    "links", "link",
                    "rooms", "room",
                    "topics", "track",
                    "interpretation", "interpretation",
                    "names", "person");

    private final List<String> lost = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Forum forum = full();
    private JsonNode document = MissingNode.getInstance();
    private JsonNode edition = MissingNode.getInstance();
    private int count;

    /** The document of every field, with what the editions before it have left over. */
    static Forum full() {
        try (InputStream in = ForumJson.class.getResourceAsStream("forum-1.json")) {
            return ForumJson.read(in, "forum-1.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void walk() {
        document = TableWalk.json(forum);
        edition = find(document.get("series").get("editions"), EDITION);
    }

    @Test
    void everyFieldIsInAWorkbookOrToldOf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tell(Xlsx.write(forum, EDITION, out));
        for (TableWalk.Table each : TableWalk.book(out.toByteArray())) {
            records(each, true);
        }
        edition();

        assertEquals(List.of(), lost);
        assertTrue(count > 300, count + " fields");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void everyFieldIsInATableOrToldOf(TableKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tell(Csv.write(forum, EDITION, kind, ',', out));
        records(TableWalk.csv(out.toByteArray(), ','), false);
        if (kind == TableKind.SESSIONS) {
            edition();
        }

        assertEquals(List.of(), lost);
        assertTrue(count > 8, count + " fields");
    }

    @Test
    void tellsOfRoomsAndTopicsThatNoSessionNames() throws IOException {
        Edition bare =
                Edition.builder("2030", Text.of("Bare"))
                        .topics(List.of(Topic.builder("t", Text.of("T")).build()))
                        .venue(
                                Venue.builder(Text.of("Bare"))
                                        .rooms(List.of(Room.builder("r", Text.of("R")).build()))
                                        .build())
                        .build();
        tell(
                Csv.write(
                        forum.with(bare),
                        EDITION,
                        TableKind.SESSIONS,
                        ',',
                        new ByteArrayOutputStream()));

        assertEquals(Set.of("edition/title", "room", "track"), told);
    }

    /** Of each component of what is published it is known whether it is in a cell or told of. */
    @Test
    void everyComponentOfWhatIsPublishedIsInATableOrToldOf() {
        known(
                ProgrammeSession.class,
                "id kind title description start end rooms topics items speakers languages"
                        + " interpretation status capacity links documents online offSince",
                "timing attendance successors setUp",
                "day sequence modified withdrawn created formerStart formerEnd concerned left"
                        + " withdrawnItems");
        known(
                ProgrammeItem.class,
                "id kind title description start end runningTime languages speakers documents number",
                "",
                "revision withdrawnSince");
        known(
                ProgrammeAppearance.class,
                "participant person role name position organisation country",
                "confirmation courtesyTitle delegation profile",
                "placeholder rank");
        known(
                ProgrammeParticipant.class,
                "id person name position organisation country email telephone profile",
                "courtesyTitle subdivision delegation rank status accreditation accompanies",
                "placeholder");
    }

    private static void known(Class<?> record, String cells, String told, String made) {
        assertEquals(
                Stream.of(record.getRecordComponents())
                        .map(each -> each.getName())
                        .sorted()
                        .toList(),
                Stream.of((cells + " " + told + " " + made).split(" ", -1))
                        .filter(each -> !each.isEmpty())
                        .sorted()
                        .toList());
    }

    @Test
    void tellsWhatAPublishedWorkbookHasNoColumnFor() throws IOException {
        Programme programme =
                Programme.of(full())
                        .audience(Audience.INTERNAL)
                        .languages(List.of("en", "zh-Hans"))
                        .at(Instant.parse("2030-04-30T00:00:00Z"))
                        .edition(EDITION)
                        .build();
        tell(
                TableExporter.xlsx()
                        .export(
                                ExportRequest.of(programme, SampleForums.STAMP),
                                new ByteArrayOutputStream()));

        Map<String, String> byRecord = new TreeMap<>();
        for (String each : new TreeSet<>(told)) {
            byRecord.merge(
                    each.replaceFirst("/.*", ""),
                    each.replaceFirst("[^/]*/?", ""),
                    (first, other) -> first + " " + other);
        }
        Map<String, String> expected = new TreeMap<>();
        expected.put("appearance", "confirmation");
        expected.put("document", "languages mediaType");
        expected.put(
                "edition",
                "contacts delegations description figures firstDay format "
                        + "languages lastDay links notices ordinal ordinalNote "
                        + "organisers relatedEvents remark state theme title zone");
        expected.put("link", "language");
        expected.put("organisation", "country description kind links logo shortName subdivision");
        expected.put(
                "participant",
                "accompanies accreditation courtesyTitle delegation rank status subdivision");
        expected.put("person", "biography portrait");
        expected.put("room", "capacity location");
        expected.put("session", "attendance setUp timing");
        expected.put("track", "colour description");
        expected.put("translations", "");
        expected.put("venue", "");
        assertEquals(expected, byRecord);
    }

    private void tell(List<Finding> findings) {
        findings.forEach(each -> told.add(String.valueOf(each.value())));
    }

    private static JsonNode find(JsonNode list, String id) {
        for (JsonNode each : list) {
            if (each.path("id").asString("").equals(id)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private static Set<String> cells(TableWalk.Table table, String id, String... headings) {
        Set<String> cells = new HashSet<>();
        for (TableWalk.Row row : table.rows()) {
            String key = List.of(headings).stream().map(row::get).collect(Collectors.joining(" "));
            if (key.equals(id)) {
                for (TableWalk.Cell each : row.cells()) {
                    cells.add(TableWalk.plain(each.text().replaceFirst("^'", "")));
                    for (String part : each.text().split("[;,()<>\n]", -1)) {
                        cells.add(TableWalk.plain(part));
                    }
                }
            }
        }
        return cells;
    }

    /** What is said of an edition as a whole has no row. */
    private void edition() {
        for (Map.Entry<String, JsonNode> each : edition.properties()) {
            String name = each.getKey();
            if (!Set.of("id", "topics", "venue", "sessions", "participants").contains(name)) {
                field("edition", name, each.getValue(), Set.of());
            }
        }
        for (Map.Entry<String, JsonNode> each : edition.path("venue").properties()) {
            if (!each.getKey().equals("rooms")) {
                field("venue", each.getKey(), each.getValue(), Set.of());
            }
        }
    }

    private void records(TableWalk.Table table, boolean isBook) {
        switch (table.kind()) {
            case PEOPLE -> edition.path("participants").forEach(each -> person(table, each));
            case SESSIONS -> edition.path("sessions").forEach(each -> session(table, each, isBook));
            case ITEMS ->
                    items(
                            (session, item) -> {
                                String id = item.path("id").asString();
                                Set<String> cells = cells(table, id, "Item ID");
                                found("item", Set.of("appearances"), item, cells);
                                if (!isBook) {
                                    item.path("appearances")
                                            .forEach(each -> appearance(each, cells));
                                }
                            });
            case APPEARANCES -> {
                for (JsonNode session : edition.path("sessions")) {
                    cast(table, session, session.path("id").asString() + "  ");
                }
                items(
                        (session, item) ->
                                cast(
                                        table,
                                        item,
                                        session.path("id").asString()
                                                + " "
                                                + item.path("id").asString()
                                                + " "));
            }
        }
    }

    /** Takes an item with its session. */
    private interface Taking {
        void take(JsonNode session, JsonNode item);
    }

    private void items(Taking taking) {
        for (JsonNode session : edition.path("sessions")) {
            session.path("items").forEach(item -> taking.take(session, item));
        }
    }

    private void session(TableWalk.Table table, JsonNode session, boolean isBook) {
        Set<String> cells = cells(table, session.path("id").asString(), "ID");
        for (JsonNode each : session.path("rooms")) {
            JsonNode room = find(edition.path("venue").path("rooms"), each.asString());
            named(cells, room.path("name"));
            found("room", Set.of(), room, cells);
        }
        for (JsonNode each : session.path("topics")) {
            JsonNode topic = find(edition.path("topics"), each.asString());
            named(cells, topic.path("title"));
            found("track", Set.of(), topic, cells);
        }
        Set<String> elsewhere = new HashSet<>(Set.of("rooms", "topics", "appearances"));
        if (isBook) {
            elsewhere.add("items");
        } else {
            session.path("appearances").forEach(each -> appearance(each, cells));
        }
        found("session", elsewhere, session, cells);
    }

    /** What is called by a name in the language of the document is in the table. */
    private void named(Set<String> cells, JsonNode name) {
        String own = name.isObject() ? name.path("en").asString() : name.asString();
        assertTrue(cells.contains(TableWalk.plain(own)), own);
    }

    private void person(TableWalk.Table table, JsonNode participant) {
        String id = participant.path("person").asString("");
        if (id.isEmpty()) {
            count++;
            if (!told.contains("participant")) {
                lost.add("participant " + participant.path("id"));
            }
            return;
        }
        Set<String> cells = cells(table, id, "Person ID");
        JsonNode organisation =
                find(document.path("organisations"), participant.path("organisation").asString());
        named(cells, organisation.path("name"));
        found("organisation", Set.of(), organisation, cells);
        found("person", Set.of(), find(document.path("people"), id), cells);
        found("participant", Set.of("organisation"), participant, cells);
    }

    private void cast(TableWalk.Table table, JsonNode of, String place) {
        for (JsonNode each : of.path("appearances")) {
            JsonNode participant =
                    find(edition.path("participants"), each.path("participant").asString(""));
            appearance(
                    each,
                    cells(
                            table,
                            place + participant.path("person").asString(""),
                            "Of session",
                            "Item ID",
                            "Person ID"));
        }
    }

    /** Somebody without a person has no row; else a row names the person. */
    private void appearance(JsonNode appearance, Set<String> cells) {
        JsonNode participant =
                find(edition.path("participants"), appearance.path("participant").asString(""));
        if (participant.path("person").isMissingNode()) {
            count++;
            if (!told.contains("appearance")) {
                lost.add("appearance " + appearance);
            }
            return;
        }
        assertTrue(cells.contains(participant.path("person").asString()), cells.toString());
        found("appearance", Set.of("participant"), appearance, cells);
    }

    private void found(String record, Set<String> elsewhere, JsonNode node, Set<String> cells) {
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (!elsewhere.contains(each.getKey())) {
                field(record, each.getKey(), each.getValue(), cells);
            }
        }
    }

    private void field(String record, String name, JsonNode value, Set<String> cells) {
        count++;
        Set<String> leaves = new HashSet<>();
        TableWalk.leaves(value, leaves::add);
        leaves.removeIf(each -> USUAL.contains(record + "/" + name + " " + each));
        if (cells.containsAll(leaves) || told.contains(record + "/" + name)) {
            return;
        }
        String own = value.path("en").asString("");
        boolean isHalf = !own.isEmpty() && cells.contains(TableWalk.plain(own));
        if (isHalf && told.contains("translations")) {
            return;
        }
        String part = NAMES.get(name);
        if (part != null && value.isArray()) {
            value.forEach(each -> found(part, Set.of(), each, cells));
        } else {
            lost.add(record + "/" + name + " " + value);
        }
    }
}
