package org.forumkit.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Goes through tables of one edition: of people, then of items, then of who appears in which
 * session or item, then of sessions; not for use twice.
 */
final class TableSchedule {
    private static final String POINTER = "/series/editions/0";

    private final ImportOptions options;
    private final Schedule schedule;
    private final Set<String> fields = new HashSet<>();
    private final Map<String, Node> casts = new LinkedHashMap<>();
    private final Map<List<String>, Node> items = new HashMap<>();

    TableSchedule(ImportOptions options) {
        this.options = options;
        this.schedule = new Schedule(options);
        schedule.conferenceIsKnown();
    }

    Deviations deviations() {
        return schedule.deviations();
    }

    Imported read(List<Table> tables, String format) throws IOException {
        List<Table> known = new ArrayList<>();
        for (Table each : tables) {
            if (each.header() == null) {
                unread(each);
            } else {
                known.add(each);
            }
        }
        known.stream().filter(Table::isHidden).forEach(each -> tell(ImportRule.SHEET_HIDDEN, each));
        known.sort(Comparator.comparing(each -> header(each).kind()));
        for (Table each : known) {
            above(each);
            read(each);
        }
        for (Node each : casts.values()) {
            schedule.event(each, null, null);
        }
        Imported imported = schedule.imported(format, new Node(Node.Kind.OTHER, "table", 1, 1));
        return imported.of(fields);
    }

    private static Header header(Table table) {
        return Objects.requireNonNull(table.header(), "header must not be null");
    }

    private void unread(Table table) {
        if (!table.isEmpty()) {
            tell(ImportRule.SHEET, table);
        }
    }

    private void tell(ImportRule rule, Table table) {
        deviations().tell(rule, new Node(Node.Kind.OTHER, "sheet", 1, 1), POINTER, table.name());
    }

    private void above(Table table) {
        for (Rows.Row row : table.above()) {
            List<String> texts = row.cells().stream().filter(each -> !each.isBlank()).toList();
            schedule.unknown(
                    Node.of(Node.Kind.STRING, "above", row.line(), 1, String.join(" | ", texts)),
                    "table");
        }
    }

    private void read(Table table) throws IOException {
        Header header = header(table);
        String of = header.kind() == TableKind.ITEMS ? MergedItems.FIELD : "";
        header.fields().forEach(each -> fields.add(of + each.key()));
        RowNodes rows =
                new RowNodes(
                        header,
                        deviations(),
                        new TableTimes(deviations(), options.tables().firstDay(), table.order()));
        int last = header.line();
        for (Rows.Row row = table.next(); row != null; row = table.next()) {
            last = row.line();
            switch (header.kind()) {
                case PEOPLE -> person(rows.person(row));
                case ITEMS -> cast(rows.item(row, POINTER + "/sessions"), true);
                case APPEARANCES -> cast(rows.appearance(row), false);
                case SESSIONS -> session(rows, row);
            }
        }
        if (!table.isEnded()) {
            Node end = new Node(Node.Kind.OTHER, "row", last, 1);
            deviations().tell(ImportRule.END_MISSING, end, POINTER, null);
        }
    }

    /** What does not say of whom it is stays beside everybody. */
    private void person(Node person) {
        if (!schedule.person(person)) {
            person.parts().forEach(each -> schedule.unknown(each, "table"));
        }
    }

    /** Keeps what a row says of a session, or of an item of it, until the session comes. */
    private void cast(Node event, boolean isItem) {
        Node id = event.peek("id");
        String session = id == null ? "" : String.valueOf(id.text());
        Node list = event.peek("items");
        List<Node> parts = list == null ? new ArrayList<>() : list.parts();
        for (Node each : List.copyOf(parts)) {
            Node name = each.peek("id");
            if (name != null) {
                Node same = items.putIfAbsent(List.of(session, String.valueOf(name.text())), each);
                // Of two rows with one id each is an item; who appears in it is of the first.
                if (same != null && !isItem) {
                    merge(same, each);
                    parts.remove(each);
                }
            }
        }
        Node known = casts.putIfAbsent(session, event);
        if (known != null) {
            merge(known, event);
        }
    }

    private void session(RowNodes rows, Rows.Row row) {
        Node event = rows.session(row, schedule.nextPointer());
        Node id = event.peek("id");
        Node cast = id == null ? null : casts.remove(String.valueOf(id.text()));
        if (cast != null) {
            merge(event, cast);
        }
        schedule.event(event, null, null);
    }

    /** Adds what another row says of the same session. */
    private static void merge(Node event, Node other) {
        for (Node each : other.parts()) {
            boolean isList = each.name().equals("persons") || each.name().equals("items");
            Node list = isList ? event.peek(each.name()) : null;
            if (list != null) {
                each.parts().forEach(list::add);
            } else if (!each.name().equals("id")) {
                event.add(each);
            }
        }
    }
}
