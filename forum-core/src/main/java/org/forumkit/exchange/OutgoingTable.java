package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.model.LanguageTags;
import org.jspecify.annotations.Nullable;

/** A table on its way out: rows of texts by the column in which they stand. */
final class OutgoingTable {
    /**
     * A column.
     *
     * @param field what it holds, null of one that is called by {@code name} alone
     * @param name the language of its texts, or what it is called; empty of a text in no language
     */
    record Column(@Nullable TableField field, String name) {}

    /** One row. */
    static final class Row {
        private final Map<Column, String> cells = new LinkedHashMap<>();

        /** Puts a text into a column; nothing if it is null or empty. */
        Row put(TableField field, @Nullable Object text) {
            return put(new Column(field, ""), text);
        }

        /** Puts a text into the column of its language. */
        Row put(TableField field, String language, String text) {
            boolean isNone = language.equals(LanguageTags.UNDETERMINED);
            return put(new Column(field, isNone ? "" : language), text);
        }

        Row put(Column column, @Nullable Object text) {
            if (text != null && !text.toString().isEmpty()) {
                cells.putIfAbsent(column, text.toString());
            }
            return this;
        }

        boolean has(TableField field) {
            return has(new Column(field, ""));
        }

        boolean has(Column column) {
            return cells.containsKey(column);
        }

        String get(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final TableKind kind;
    private final List<Row> rows = new ArrayList<>();

    OutgoingTable(TableKind kind) {
        this.kind = kind;
    }

    TableKind kind() {
        return kind;
    }

    Row row() {
        Row row = new Row();
        rows.add(row);
        return row;
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the columns that hold something: of fields in their order, then all others. */
    List<Column> columns() {
        Map<TableField, Set<String>> fields = new java.util.EnumMap<>(TableField.class);
        Set<Column> others = new java.util.LinkedHashSet<>();
        for (TableField each : kind.always()) {
            fields.put(each, new TreeSet<>());
        }
        for (Row row : rows) {
            for (Column each : row.cells.keySet()) {
                if (each.field() == null) {
                    others.add(each);
                } else {
                    fields.computeIfAbsent(each.field(), key -> new TreeSet<>()).add(each.name());
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        fields.forEach(
                (field, names) -> {
                    if (names.isEmpty()) {
                        columns.add(new Column(field, ""));
                    }
                    names.forEach(name -> columns.add(new Column(field, name)));
                });
        columns.addAll(others);
        return columns;
    }

    /** Returns what a column is called in a language. */
    static String heading(Column column, String language) {
        TableField field = column.field();
        if (field == null) {
            return column.name();
        }
        String name = TableWords.name(field.key(), language);
        return column.name().isEmpty() ? name : name + " (" + column.name() + ")";
    }
}
