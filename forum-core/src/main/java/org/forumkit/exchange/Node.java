package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small part of a file: one event, one conference; an element of XML, or a value of JSON.
 *
 * <p>Parts that were asked for are known as taken; what is left over is kept elsewhere. A text has
 * no white space around it, and an empty one is as good as none.
 */
final class Node {
    /** What a part is. */
    enum Kind {
        ELEMENT,
        ATTRIBUTE,
        OBJECT,
        LIST,
        STRING,
        OTHER,
        /** A row of a table: an object whose fields are those that this package gives it. */
        ROW
    }

    private final Kind kind;
    private final String name;
    private final int line;
    private final int column;
    private @Nullable Object value;
    private List<Node> parts = List.of();
    private boolean taken;

    Node(Kind kind, String name, int line, int column) {
        this.kind = kind;
        this.name = name;
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
    }

    /** Returns one that holds a value: a string, a number, a boolean or null. */
    static Node of(Kind kind, String name, int line, int column, @Nullable Object value) {
        Node node = new Node(kind, name, line, column);
        node.set(value);
        return node;
    }

    void set(@Nullable Object given) {
        value = given instanceof String text ? text.strip() : given;
    }

    void add(Node part) {
        if (parts.isEmpty()) {
            parts = new ArrayList<>();
        }
        parts.add(part);
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    List<Node> parts() {
        return parts;
    }

    boolean isTaken() {
        return taken;
    }

    /** Returns the first part of a name that is not empty, and marks it and empty ones as taken. */
    @Nullable Node take(String wanted) {
        for (Node each : parts) {
            if (!each.taken && each.name.equals(wanted)) {
                each.taken = true;
                if (!each.isEmpty()) {
                    return each;
                }
            }
        }
        return null;
    }

    /** Returns all parts of a name that are not empty, and marks them and empty ones as taken. */
    List<Node> takeAll(String wanted) {
        List<Node> all = new ArrayList<>();
        for (Node each : parts) {
            if (!each.taken && each.name.equals(wanted)) {
                each.taken = true;
                if (!each.isEmpty()) {
                    all.add(each);
                }
            }
        }
        return all;
    }

    /** Returns the text of the first part of a name that has one, and marks it as taken. */
    @Nullable String takeText(String wanted) {
        Node part = peek(wanted);
        if (part == null || part.text() == null) {
            return null;
        }
        part.taken = true;
        return part.text();
    }

    /** Returns the first part of a name that is not empty and not taken. */
    @Nullable Node peek(String wanted) {
        for (Node each : parts) {
            if (!each.taken && each.name.equals(wanted) && !each.isEmpty()) {
                return each;
            }
        }
        return null;
    }

    /** Gives a part back that was of no use. */
    void giveBack() {
        taken = false;
    }

    void markTaken() {
        taken = true;
    }

    /** Returns the text of this part alone, a number or truth value as it is written. */
    @Nullable String text() {
        if (value == null || (value instanceof String text && text.isEmpty())) {
            return null;
        }
        return value.toString();
    }

    boolean isNull() {
        return kind == Kind.OTHER && value == null;
    }

    @Nullable Object value() {
        return value;
    }

    /** Tells whether it says nothing: no text, and no part that says something. */
    boolean isEmpty() {
        if (value != null && !value.equals("")) {
            return false;
        }
        for (Node each : parts) {
            if (!each.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns what was not taken of it, as a JSON value: an element without parts as its text, an
     * attribute under its name after an {@code @}, so that it can be one again.
     */
    @Nullable Object json() {
        return json(true);
    }

    /** Returns what was not taken of it, where the format says what is an attribute. */
    @Nullable Object plainJson() {
        return json(false);
    }

    private @Nullable Object json(boolean marked) {
        if (kind == Kind.LIST) {
            List<@Nullable Object> list = new ArrayList<>(parts.size());
            parts.forEach(each -> list.add(each.json(marked)));
            return list;
        }
        if (kind == Kind.OBJECT || !parts.isEmpty()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (Node each : parts) {
                if (!each.taken && !(each.isEmpty() && each.kind != Kind.ELEMENT)) {
                    boolean mark = marked && each.kind == Kind.ATTRIBUTE;
                    put(members, mark ? "@" + each.name : each.name, each.json(marked));
                }
            }
            if (text() != null) {
                put(members, "text", value);
            }
            return members;
        }
        return value == null && kind == Kind.ELEMENT ? "" : value;
    }

    /** What is there several times becomes a list. */
    static void put(Map<String, @Nullable Object> members, String name, @Nullable Object value) {
        if (!members.containsKey(name)) {
            members.put(name, value);
            return;
        }
        Object before = members.get(name);
        if (before instanceof Several several) {
            several.add(value);
        } else {
            Several several = new Several();
            several.add(before);
            several.add(value);
            members.put(name, several);
        }
    }

    /** A list that stands for parts of one name, not for a list of the file. */
    private static final class Several extends ArrayList<@Nullable Object> {
        private static final long serialVersionUID = 1L;
    }
}
