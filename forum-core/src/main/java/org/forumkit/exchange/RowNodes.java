package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the rows of one table into the parts that a schedule is made of. */
final class RowNodes {
    private static final Pattern SEMICOLONS = Pattern.compile("(?<!\\s)\\s*[;\uFF1B\\n\\r]+\\s*");
    private static final Pattern COMMAS = Pattern.compile("(?<!\\s)\\s*[,\uFF0C\u3001]\\s*");
    private static final Pattern SPACES = Pattern.compile("[;,]?\\s+");

    private final Header header;
    private final Deviations deviations;
    private final TableTimes times;

    RowNodes(Header header, Deviations deviations, TableTimes times) {
        this.header = header;
        this.deviations = deviations;
        this.times = times;
    }

    /** The cells of one row that hold something. */
    private final class Cells {
        private final Rows.Row row;
        private final Map<TableField, Node> plain = new EnumMap<>(TableField.class);
        private final Map<TableField, List<Node>> translated = new EnumMap<>(TableField.class);
        private final List<Node> others = new ArrayList<>();

        private Cells(Rows.Row row, String place) {
            this.row = row;
            List<Header.@Nullable Column> columns = header.columns();
            for (int i = 0; i < row.cells().size(); i++) {
                Header.Column column =
                        i < columns.size()
                                ? columns.get(i)
                                : new Header.Column("column " + (i + 1), null, null);
                String text = row.cell(i);
                if (column != null && !text.isEmpty()) {
                    take(column, i + 1, text, place);
                }
            }
        }

        private void take(Header.Column column, int number, String text, String place) {
            TableField field = column.field();
            if (field != null && column.language() != null) {
                translated
                        .computeIfAbsent(field, key -> new ArrayList<>())
                        .add(string(column.language(), number, text));
            } else if (field != null && plain.get(field) == null) {
                plain.put(field, string(field.key(), number, text));
            } else {
                Node other = string(column.name(), number, text);
                others.add(other);
                if (!place.isEmpty()) {
                    deviations.tellOnce(
                            ImportRule.UNKNOWN,
                            place + column.name(),
                            other,
                            "/people",
                            text,
                            "field",
                            place + column.name());
                }
            }
        }

        private Node string(String name, int number, String text) {
            return Node.of(Node.Kind.STRING, name, row.line(), number, text);
        }

        private @Nullable Node get(TableField field) {
            return plain.get(field);
        }

        private @Nullable String text(TableField field) {
            Node cell = plain.get(field);
            return cell == null ? null : cell.text();
        }

        /** Adds a text under the name that schedules have for it, with its languages. */
        private void add(Node target, TableField field, String name) {
            Node own = plain.get(field);
            List<Node> more = translated.getOrDefault(field, List.of());
            if (more.isEmpty()) {
                if (own != null) {
                    target.add(Node.of(own.kind(), name, own.line(), own.column(), own.value()));
                }
                return;
            }
            Node all = new Node(Node.Kind.OBJECT, name, row.line(), more.get(0).column());
            if (own != null) {
                all.add(Node.of(own.kind(), "und", own.line(), own.column(), own.value()));
            }
            more.forEach(all::add);
            target.add(all);
        }
    }

    /** Returns a row of a table of people. */
    Node person(Rows.Row row) {
        Cells cells = new Cells(row, "person/");
        Node person = new Node(Node.Kind.ROW, "person", row.line(), 1);
        cells.add(person, cells.get(TableField.PERSON) == null ? TableField.ID : TableField.PERSON, "id");
        name(person, cells);
        cells.add(person, TableField.BIOGRAPHY, "biography");
        cells.add(person, TableField.PORTRAIT, "avatar");
        cells.add(person, TableField.POSITION, "position");
        for (TableField each :
                List.of(
                        TableField.ORGANISATION,
                        TableField.COUNTRY,
                        TableField.EMAIL,
                        TableField.TELEPHONE)) {
            cells.add(person, each, each.key());
        }
        links(person, cells);
        cells.others.forEach(person::add);
        return person;
    }

    /** Names of a given and a family name are one where there is no full name. */
    private static void name(Node person, Cells cells) {
        cells.add(person, TableField.NAME, "name");
        if (person.peek("name") == null) {
            List<String> parts =
                    Stream.of(TableField.GIVEN, TableField.FAMILY)
                            .map(cells::text)
                            .filter(each -> each != null)
                            .map(String::valueOf)
                            .toList();
            if (!parts.isEmpty()) {
                person.add(cells.string("name", 1, String.join(" ", parts)));
            }
        }
    }

    /** Returns a row of a table of who appears where, as an event with that person. */
    Node appearance(Rows.Row row) {
        Cells cells = new Cells(row, "appearance/");
        Node event = new Node(Node.Kind.ROW, "event", row.line(), 1);
        cells.add(event, TableField.SESSION, "id");
        Node person = new Node(Node.Kind.OBJECT, "person", row.line(), 1);
        cells.add(person, TableField.PERSON, "id");
        name(person, cells);
        cells.add(person, TableField.ROLE, "role");
        Node people = new Node(Node.Kind.LIST, "persons", row.line(), 1);
        people.add(person);
        event.add(people);
        cells.others.forEach(event::add);
        return event;
    }

    /** Returns a row of a table of sessions. */
    Node session(Rows.Row row, String pointer) {
        Cells cells = new Cells(row, "");
        Node event = new Node(Node.Kind.ROW, "event", row.line(), 1);
        cells.add(event, cells.get(TableField.ID) == null ? TableField.SESSION : TableField.ID, "id");
        for (TableField each :
                List.of(
                        TableField.TITLE,
                        TableField.SUBTITLE,
                        TableField.TYPE,
                        TableField.STATUS,
                        TableField.LANGUAGE,
                        TableField.ABSTRACT,
                        TableField.DESCRIPTION,
                        TableField.CAPACITY,
                        TableField.URL)) {
            cells.add(event, each, each.key());
        }
        several(event, cells.get(TableField.ROOM), "room");
        several(event, cells.get(TableField.TRACK), "track");
        times.add(
                event,
                cells.get(TableField.DATE),
                cells.get(TableField.START),
                cells.get(TableField.END),
                cells.get(TableField.DURATION),
                pointer);
        people(event, cells, pointer);
        links(event, cells);
        cells.others.forEach(event::add);
        return event;
    }

    /** The first is as in a schedule, the others are beside it. */
    private static void several(Node event, @Nullable Node cell, String name) {
        if (cell == null) {
            return;
        }
        String[] parts = SEMICOLONS.split(String.valueOf(cell.text()), -1);
        for (int i = 0; i < parts.length; i++) {
            event.add(
                    Node.of(
                            Node.Kind.STRING,
                            i == 0 ? name : "more-" + name,
                            cell.line(),
                            cell.column(),
                            parts[i]));
        }
    }

    private static void links(Node target, Cells cells) {
        Node cell = cells.get(TableField.LINKS);
        if (target.name().equals("person") && cells.get(TableField.URL) != null) {
            cell = cells.get(TableField.URL);
        }
        if (cell == null) {
            return;
        }
        Node list = new Node(Node.Kind.LIST, "links", cell.line(), cell.column());
        for (String each : SPACES.split(String.valueOf(cell.text()), -1)) {
            Node link = new Node(Node.Kind.OBJECT, "link", cell.line(), cell.column());
            link.add(Node.of(Node.Kind.STRING, "url", cell.line(), cell.column(), each));
            list.add(link);
        }
        target.add(list);
    }

    private void people(Node event, Cells cells, String pointer) {
        Node named = cells.get(TableField.PERSONS);
        named = named == null ? cells.get(TableField.NAME) : named;
        Node numbered = cells.get(TableField.PERSON_IDS);
        numbered = numbered == null ? cells.get(TableField.PERSON) : numbered;
        Node cell = named == null ? numbered : named;
        if (cell == null) {
            return;
        }
        List<String> ids = numbered == null ? List.of() : split(numbered, pointer, false);
        List<String> names =
                named == null ? List.of() : split(named, pointer, ids.size() != 1);
        Node role = cells.get(TableField.ROLES);
        role = role == null ? cells.get(TableField.ROLE) : role;
        List<String> roles = role == null ? List.of() : split(role, pointer, false);
        boolean fits = ids.isEmpty() || names.isEmpty() || ids.size() == names.size();
        if (!fits && numbered != null) {
            event.add(numbered);
            ids = List.of();
        }
        Node list = new Node(Node.Kind.LIST, "persons", cell.line(), cell.column());
        for (int i = 0; i < Math.max(ids.size(), names.size()); i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("id", i < ids.size() ? ids.get(i) : "");
            fields.put("name", i < names.size() ? names.get(i) : "");
            fields.put("role", roles.size() == 1 ? roles.get(0) : i < roles.size() ? roles.get(i) : "");
            Node person = new Node(Node.Kind.OBJECT, "person", cell.line(), cell.column());
            fields.forEach(
                    (name, text) -> {
                        if (!text.isEmpty()) {
                            person.add(
                                    Node.of(
                                            Node.Kind.STRING,
                                            name,
                                            cell.line(),
                                            cell.column(),
                                            text));
                        }
                    });
            list.add(person);
        }
        event.add(list);
    }

    private List<String> split(Node cell, String pointer, boolean tells) {
        String text = String.valueOf(cell.text());
        if (SEMICOLONS.matcher(text).find()) {
            return List.of(SEMICOLONS.split(text, -1));
        }
        if (!tells) {
            return List.of(text);
        }
        List<String> parts =
                Stream.of(COMMAS.split(text, -1)).filter(each -> !each.isEmpty()).toList();
        if (parts.size() > 1) {
            deviations.tellOnce(
                    ImportRule.PEOPLE_SPLIT,
                    "",
                    cell,
                    pointer + "/appearances",
                    text,
                    "made",
                    String.join(" | ", parts));
        }
        return parts;
    }
}
