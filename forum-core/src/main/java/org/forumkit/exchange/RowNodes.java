package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the rows of one table into the parts that a schedule is made of. */
final class RowNodes {
    private static final Pattern SEMICOLONS = Pattern.compile("(?<!\\s)\\s*[;\uFF1B\\n\\r]+\\s*");
    private static final Pattern COMMAS =
            Pattern.compile("(?<!\\s)\\s*[,\uFF0C\u3001]\\s*(?![^()\uFF08\uFF09]{0,200}[)\uFF09])");

    private final Header header;
    private final Deviations deviations;
    private final TableTimes times;

    RowNodes(Header header, Deviations deviations, TableTimes times) {
        this.header = header;
        this.deviations = deviations;
        this.times = times;
    }

    /** The cells of one row that hold something; those that were asked for are known as taken. */
    private final class Cells {
        private final Rows.Row row;
        private final Map<TableField, Node> plain = new EnumMap<>(TableField.class);
        private final Map<TableField, List<Node>> translated = new EnumMap<>(TableField.class);
        private final Map<Node, String> names = new LinkedHashMap<>();
        private final List<Node> errors = new ArrayList<>();
        private final Set<TableField> taken = EnumSet.noneOf(TableField.class);

        private Cells(Rows.Row row) {
            this.row = row;
            List<Header.@Nullable Column> columns = header.columns();
            for (int i = 0; i < row.cells().size(); i++) {
                Header.Column column =
                        i < columns.size()
                                ? columns.get(i)
                                : new Header.Column("column " + (i + 1), null, null);
                String text = row.cell(i);
                if (column != null && !text.isEmpty()) {
                    take(column, i + 1, text);
                }
            }
        }

        private void take(Header.Column column, int number, String text) {
            TableField field = column.field();
            if (CellErrors.is(text)) {
                errors.add(string(column.key(), number, text));
                return;
            }
            Node cell;
            String language = field == null ? null : column.language();
            if (field != null && language != null && !has(field, language)) {
                cell = string(language, number, text);
                translated.computeIfAbsent(field, key -> new ArrayList<>()).add(cell);
            } else if (field != null && language == null && plain.get(field) == null) {
                cell = string(field.key(), number, text);
                plain.put(field, cell);
            } else {
                cell = string(column.name(), number, text);
            }
            names.put(cell, column.name());
        }

        private boolean has(TableField field, String language) {
            return translated.getOrDefault(field, List.of()).stream()
                    .anyMatch(each -> each.name().equals(language));
        }

        private Node string(String name, int number, String text) {
            return Node.of(Node.Kind.STRING, name, row.line(), number, text);
        }

        private @Nullable Node get(TableField field) {
            taken.add(field);
            return plain.get(field);
        }

        private boolean has(TableField field) {
            return plain.containsKey(field);
        }

        /** Adds a text under the name that schedules have for it, with its languages. */
        private void add(Node target, TableField field, String name) {
            Node own = get(field);
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

        /** Adds what nobody asked for by what its column is called; tells of it under a place. */
        private void rest(Node target, String place) {
            if (!errors.isEmpty()) {
                Node all = new Node(Node.Kind.OBJECT, CellErrors.NAME, row.line(), 1);
                errors.forEach(all::add);
                target.add(all);
            }
            taken.forEach(
                    each -> {
                        names.remove(plain.get(each));
                        names.keySet().removeAll(translated.getOrDefault(each, List.of()));
                    });
            names.forEach(
                    (cell, name) -> {
                        Node other = string(name, cell.column(), String.valueOf(cell.text()));
                        target.add(other);
                        if (!place.isEmpty()) {
                            deviations.tellOnce(
                                    ImportRule.UNKNOWN,
                                    place + name,
                                    other,
                                    "/people",
                                    cell.text(),
                                    "field",
                                    place + name);
                        }
                    });
        }
    }

    /** Returns a row of a table of people. */
    Node person(Rows.Row row) {
        Cells cells = new Cells(row);
        Node person = new Node(Node.Kind.ROW, "person", row.line(), 1);
        cells.add(person, cells.has(TableField.PERSON) ? TableField.PERSON : TableField.ID, "id");
        name(person, cells);
        links(person, cells, cells.has(TableField.LINKS) ? TableField.LINKS : TableField.URL);
        described(person, cells);
        cells.rest(person, "person/");
        return person;
    }

    private static void name(Node person, Cells cells) {
        for (TableField each : List.of(TableField.NAME, TableField.GIVEN, TableField.FAMILY)) {
            cells.add(person, each, each.key());
        }
    }

    /** Adds what somebody is. */
    private static void described(Node person, Cells cells) {
        cells.add(person, TableField.PORTRAIT, "avatar");
        for (TableField each :
                List.of(
                        TableField.BIOGRAPHY,
                        TableField.POSITION,
                        TableField.ORGANISATION,
                        TableField.COUNTRY,
                        TableField.EMAIL,
                        TableField.TELEPHONE)) {
            cells.add(person, each, each.key());
        }
    }

    /**
     * Returns a row of a table of who appears where, as an event with that person, or with an item
     * of it that has the person.
     */
    Node appearance(Rows.Row row) {
        Cells cells = new Cells(row);
        Node event = new Node(Node.Kind.ROW, "event", row.line(), 1);
        cells.add(event, TableField.SESSION, "id");
        Node whole = event;
        if (cells.has(TableField.ITEM)) {
            whole = within(event, cells);
        }
        Node person = new Node(Node.Kind.ROW, "person", row.line(), 1);
        cells.add(person, TableField.PERSON, "id");
        name(person, cells);
        described(person, cells);
        cells.add(person, TableField.ROLE, "role");
        Node people = new Node(Node.Kind.LIST, "persons", row.line(), 1);
        people.add(person);
        whole.add(people);
        cells.rest(whole, "");
        return event;
    }

    /** Adds an item to an event, with its id. */
    private static Node within(Node event, Cells cells) {
        Node item = new Node(Node.Kind.ROW, "item", event.line(), 1);
        cells.add(item, cells.has(TableField.ITEM) ? TableField.ITEM : TableField.ID, "id");
        Node items = new Node(Node.Kind.LIST, "items", event.line(), 1);
        items.add(item);
        event.add(items);
        return item;
    }

    /** Returns a row of a table of items, as an event with that item. */
    Node item(Rows.Row row, String pointer) {
        Cells cells = new Cells(row);
        Node event = new Node(Node.Kind.ROW, "event", row.line(), 1);
        cells.add(event, TableField.SESSION, "id");
        Node item = within(event, cells);
        for (TableField each :
                List.of(
                        TableField.ORDER,
                        TableField.NUMBER,
                        TableField.TITLE,
                        TableField.TYPE,
                        TableField.LANGUAGE,
                        TableField.ABSTRACT,
                        TableField.DESCRIPTION)) {
            cells.add(item, each, each.key());
        }
        times(item, cells, pointer);
        people(item, cells, pointer);
        documents(item, cells);
        cells.rest(item, "");
        return event;
    }

    private void times(Node event, Cells cells, String pointer) {
        times.add(
                event,
                cells.get(TableField.DATE),
                cells.get(TableField.START),
                cells.get(TableField.END),
                cells.get(TableField.DURATION),
                pointer);
    }

    private static void documents(Node event, Cells cells) {
        Node documents = cells.get(TableField.DOCUMENTS);
        if (documents != null) {
            event.add(ReferenceCells.documents(documents));
        }
    }

    /** Returns a row of a table of sessions. */
    Node session(Rows.Row row, String pointer) {
        Cells cells = new Cells(row);
        Node event = new Node(Node.Kind.ROW, "event", row.line(), 1);
        cells.add(event, cells.has(TableField.ID) ? TableField.ID : TableField.SESSION, "id");
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
                        TableField.ONLINE,
                        TableField.INTERPRETATION,
                        TableField.URL)) {
            cells.add(event, each, each.key());
        }
        several(event, cells.get(TableField.ROOM), "room");
        several(event, cells.get(TableField.TRACK), "track");
        times(event, cells, pointer);
        people(event, cells, pointer);
        links(event, cells, TableField.LINKS);
        documents(event, cells);
        cells.rest(event, "");
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

    private static void links(Node target, Cells cells, TableField field) {
        Node cell = cells.get(field);
        if (cell == null) {
            return;
        }
        target.add(ReferenceCells.links(cell));
    }

    private void people(Node event, Cells cells, String pointer) {
        Node named =
                cells.get(cells.has(TableField.PERSONS) ? TableField.PERSONS : TableField.NAME);
        Node numbered =
                cells.get(
                        cells.has(TableField.PERSON_IDS)
                                ? TableField.PERSON_IDS
                                : TableField.PERSON);
        Node role = cells.get(cells.has(TableField.ROLES) ? TableField.ROLES : TableField.ROLE);
        List<String> ids = numbered == null ? List.of() : split(numbered, pointer, false);
        List<String> names = named == null ? List.of() : split(named, pointer, ids.size() != 1);
        List<String> roles = role == null ? List.of() : split(role, pointer, false);
        if (numbered != null && !names.isEmpty() && ids.size() != names.size()) {
            event.add(numbered);
            ids = List.of();
        }
        int count = Math.max(ids.size(), names.size());
        boolean isRoled = roles.size() == 1 || roles.size() == count;
        if (role != null && !isRoled) {
            event.add(role);
        }
        Node cell = named == null ? numbered : named;
        boolean isSplit = cells.has(TableField.GIVEN) || cells.has(TableField.FAMILY);
        if (cell == null && isSplit) {
            count = 1;
        } else if (cell == null) {
            return;
        }
        Node at = cell == null ? event : cell;
        Node list = new Node(Node.Kind.LIST, "persons", at.line(), at.column());
        for (int i = 0; i < count; i++) {
            Node person = new Node(Node.Kind.ROW, "person", at.line(), at.column());
            part(person, "id", ids, i);
            part(person, "name", names, i);
            part(person, "role", isRoled ? roles : List.of(), roles.size() == 1 ? 0 : i);
            list.add(person);
        }
        // Of several nobody knows whose it is.
        if (count == 1) {
            Node only = list.parts().get(0);
            cells.add(only, TableField.GIVEN, "given");
            cells.add(only, TableField.FAMILY, "family");
            described(only, cells);
        }
        event.add(list);
    }

    private static void part(Node person, String name, List<String> texts, int index) {
        if (index < texts.size() && !texts.get(index).isEmpty()) {
            person.add(
                    Node.of(
                            Node.Kind.STRING,
                            name,
                            person.line(),
                            person.column(),
                            texts.get(index)));
        }
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
