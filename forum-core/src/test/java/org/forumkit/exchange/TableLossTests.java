package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.realfiles.SharedFiles;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Walks every cell of every row of tables and workbooks, and finds its text, or each part of it
 * that a separator divides, as a whole value of the record that the row made and of what that
 * refers to, or as the value of a finding about that row and column.
 */
class TableLossTests {
    private final List<String> lost = new ArrayList<>();
    private int count;

    /** Calendars are walked by their properties; see {@link IcalLossTests}. */
    @Test
    void nothingOfARealTableIsLost() throws IOException {
        Path root = SharedFiles.file("real/voc/camp99.csv").getParent().getParent();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files =
                    all.filter(each -> each.toString().matches(".*\\.(csv|tsv|xlsx|ics)"))
                            .sorted()
                            .toList();
        }
        for (Path each : files) {
            byte[] file = Files.readAllBytes(each);
            assertTrue(!each.toString().endsWith(".ics"), "walk it with the other calendars");
            if (each.toString().endsWith(".xlsx")) {
                walk(file, TableWalk.book(file));
            } else {
                char delimiter = each.toString().endsWith(".tsv") ? '\t' : ',';
                walk(file, List.of(TableWalk.csv(file, delimiter)));
            }
        }

        assertEquals(List.of(), lost);
        assertTrue(!files.isEmpty() && count > 100, count + " cells");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void nothingOfAPublishedTableIsLost(TableKind kind) throws IOException {
        for (TableDelimiter delimiter : TableDelimiter.values()) {
            byte[] file =
                    written(
                            TableExporter.csv(),
                            Map.of(
                                    "table", kind.name().toLowerCase(Locale.ROOT),
                                    "delimiter", delimiter.name().toLowerCase(Locale.ROOT)));
            walk(file, List.of(TableWalk.csv(file, delimiter.sign())));
        }

        assertEquals(List.of(), lost);
        assertTrue(count > 20, count + " cells");
    }

    @Test
    void nothingOfAPublishedWorkbookIsLost() throws IOException {
        byte[] file = written(TableExporter.xlsx(), Map.of());
        walk(file, TableWalk.book(file));

        assertEquals(List.of(), lost);
        assertTrue(count > 100, count + " cells");
    }

    /** Invented rows in which every cell is not what its column asks for, or is there twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Title,Date,Start,End,Duration,Room,Track,Type,Status,Language,Abstract,Description,\
                Capacity,URL,Links,Documents,Online,Interpretation,People,Person IDs,Roles,Own,Title,
                A,someday,sometime,never,long,Hall;Attic,Trade;Rest,Gala,maybe,Elvish,S,More,\
                many,nowhere,git://x.example here,ftp://y.example,there,loud,Ada; Bo,1,cook; maid,\
                x,again,y,beyond
                A,someday,sometime,never,long,Hall,Trade,Gala,maybe,Elvish,S,S,\
                0,b.html,a b,c d <git://z>,-,ru (loud),"Cy, Di",,cook,z,again,w,beyond,more
                B,2026-09-01,09:30,9h15 bis,1 Tag,Hall,,talk,Confirmed,"EN, ru",,Only,\
                12.5,https://u.example,,,,"ru, ko",Ada,7,SPEAKER,,,,
                """,
                """
                Person ID,Name,Given name,Family name,Position,Organisation,Country,Email,Telephone,\
                Biography,Portrait,Links,Own,Name (ru),Name (ru),Position (ru)
                p,Ada B,Ada,B,Head,Park,Atlantis,a@x.example,1,About,https://i.example/1,\
                git://x,o,Ада,Адочка,Голова
                p,Ada C,Ada,C,Chief,Works,CN,b@x.example,2,Other,https://i.example/2,\
                https://j.example,p,Адa,,Шеф
                p,Ada B,Ada,B,Head,Park,KR,a@x.example,1,About,https://i.example/1,,o,Ада
                ,Eve,,,,,,,,,,,,
                ,,,,,,,lone@x.example,,,,,,
                """,
                """
                Of session,Item ID,Order,Title,Type,Date,Start,End,Duration,Language,Abstract,\
                Description,Documents,People,Person IDs,Roles,Own,Room
                s,A!,one,T,Gala,day,soon,late,long,Elvish,S,More,ftp://d.example,Ada; Bo,1,\
                cook; maid,x,Attic
                s,A!,2.,T,Speech,,9:00,,,,,,,,,,,
                ,b,1,,,,,9:00,,,,,,,,,y,
                ,c,,,,,,,,,,,,,,,,
                """,
                """
                Of session,Item ID,Person ID,Name,Role,Position,Organisation,Country,Email,Own
                s,,p,Ada,cook,Head,Park,Atlantis,a@x.example,x
                s,i,p,Ada,chair,Chief,Works,CN,b@x.example,y
                s,i,,Bo,maid,,,,,z
                ,,q,Cy,,,,,,
                s,,,,,,,,,w
                s,,,,judge,,,,c@x.example,v
                """
            })
    void nothingOfAnOddTableIsLost(String table) throws IOException {
        byte[] file = table.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        walk(file, List.of(TableWalk.csv(file, ',')));

        assertEquals(List.of(), lost);
        assertTrue(count > 20, count + " cells");
    }

    private static byte[] written(TableExporter exporter, Map<String, String> options)
            throws IOException {
        Programme programme =
                Programme.of(SampleForums.complete())
                        .audience(Audience.INTERNAL)
                        .languages(SampleForums.LANGUAGES)
                        .at(SampleForums.AT)
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(exporter.options().parse(options)),
                out);
        return out.toByteArray();
    }

    private void walk(byte[] file, List<TableWalk.Table> tables) {
        Imported imported = TableFiles.read(file, Schedules.ENGLISH);
        Made made = new Made(imported.forum());
        Map<String, Set<String>> told = new HashMap<>();
        for (Finding each : imported.findings()) {
            String place = each.arguments().get("line") + ":" + each.arguments().get("column");
            Set<String> values = told.computeIfAbsent(place, key -> new HashSet<>());
            values.add(TableWalk.plain(String.valueOf(each.value())));
        }
        for (TableWalk.Table table : tables) {
            for (TableWalk.Row row : table.rows()) {
                Set<String> values = made.values(table.kind(), row);
                for (TableWalk.Cell cell : row.cells()) {
                    count++;
                    Set<String> here = new HashSet<>(values);
                    here.addAll(told.getOrDefault(row.line() + ":" + cell.column(), Set.of()));
                    if (!isFound(cell.text(), here)) {
                        lost.add(row.line() + " " + cell.heading() + ": " + cell.text());
                    }
                }
            }
        }
    }

    private static boolean isFound(String cell, Set<String> values) {
        return values.contains(TableWalk.plain(cell))
                || (cell.startsWith("'") && values.contains(TableWalk.plain(cell.substring(1))))
                || parts(cell, "[;\n]", values)
                || parts(cell, "[,\n]", values)
                || parts(cell, "[;,()<>\n]", values)
                || parts(cell, "\\s+", values);
    }

    private static boolean parts(String cell, String separator, Set<String> values) {
        return Stream.of(cell.split(separator, -1))
                .allMatch(each -> each.isBlank() || values.contains(TableWalk.plain(each)));
    }

    /** What was made of rows, in their order. */
    private static final class Made {
        private final JsonNode forum;
        private final JsonNode edition;
        private final Map<String, Integer> met = new HashMap<>();
        private int sessions;
        private int people;

        private Made(Forum made) {
            forum = TableWalk.json(made);
            edition = forum.get("series").get("editions").get(0);
        }

        private Set<String> values(TableKind kind, TableWalk.Row row) {
            Set<String> values = new HashSet<>();
            switch (kind) {
                case SESSIONS -> {
                    session(edition.get("sessions").get(sessions++), values::add);
                }
                case PEOPLE -> person(row.get("Person ID"), row.get("Name"), values::add);
                case ITEMS -> item(row, values);
                case APPEARANCES -> appearance(row, values::add);
            }
            for (String each : List.copyOf(values)) {
                if (each.matches("\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d")) {
                    values.add(each.substring(0, 10));
                    values.add(each.substring(11));
                }
            }
            return values;
        }

        private static JsonNode find(JsonNode list, String field, String value) {
            for (JsonNode each : list == null ? List.<JsonNode>of() : list) {
                if (each.path(field).asString("").equals(value)) {
                    return each;
                }
            }
            return tools.jackson.databind.node.MissingNode.getInstance();
        }

        private void session(JsonNode session, Consumer<String> values) {
            TableWalk.leaves(session, values);
            for (JsonNode each : session.path("rooms")) {
                TableWalk.leaves(
                        find(edition.path("venue").path("rooms"), "id", each.asString()), values);
            }
            for (JsonNode each : session.path("topics")) {
                TableWalk.leaves(find(edition.path("topics"), "id", each.asString()), values);
            }
            cast(session, values);
        }

        private void cast(JsonNode of, Consumer<String> values) {
            for (JsonNode each : of.path("appearances")) {
                participant(each.path("participant").asString(""), values);
            }
        }

        private void participant(String id, Consumer<String> values) {
            JsonNode participant = find(edition.path("participants"), "id", id);
            TableWalk.leaves(participant, values);
            TableWalk.leaves(
                    find(forum.path("people"), "id", participant.path("person").asString("")),
                    values);
            TableWalk.leaves(
                    find(
                            forum.path("organisations"),
                            "id",
                            participant.path("organisation").asString("")),
                    values);
        }

        /** A row without an id is somebody new, unless it has a name that was met. */
        private void person(String id, String name, Consumer<String> values) {
            String key = id.isEmpty() ? "name " + name : id;
            Integer number = met.computeIfAbsent(key, each -> people++);
            participant(edition.path("participants").path(number).path("id").asString(""), values);
            TableWalk.leaves(edition.path("extensions"), values);
        }

        private JsonNode within(TableWalk.Row row) {
            String session = row.get("Of session");
            return find(edition.get("sessions"), "id", session.isEmpty() ? "session" : session);
        }

        private void item(TableWalk.Row row, Set<String> values) {
            JsonNode items = within(row).path("items");
            String id = row.get("Item ID");
            int number = 0;
            for (JsonNode each : items) {
                number++;
                boolean isSame =
                        each.path("id").asString().equals(id)
                                || each.path("extensions")
                                        .path("schedule")
                                        .path("id")
                                        .asString("")
                                        .equals(id);
                if (isSame && met.merge(id + " " + number, 1, Integer::sum) == 1) {
                    TableWalk.leaves(each, values::add);
                    cast(each, values::add);
                    values.add(row.get("Of session"));
                    String order = row.get("Order");
                    if (order.replace(".", "").equals(Integer.toString(number))) {
                        values.add(order);
                    }
                    return;
                }
            }
        }

        private void appearance(TableWalk.Row row, Consumer<String> values) {
            JsonNode of = within(row);
            values.accept(of.path("id").asString());
            String item = row.get("Item ID");
            if (!item.isEmpty()) {
                of = find(of.path("items"), "id", item);
                values.accept(of.path("id").asString());
            }
            int number = met.merge(of.path("id").asString(), 1, Integer::sum) - 1;
            JsonNode appearance = of.path("appearances").path(number);
            TableWalk.leaves(appearance, values);
            TableWalk.leaves(of.path("extensions"), values);
            participant(appearance.path("participant").asString(""), values);
        }
    }
}
