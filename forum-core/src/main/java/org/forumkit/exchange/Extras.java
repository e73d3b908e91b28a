package org.forumkit.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a record keeps of a file beside the model: one extension, by the names of the format.
 *
 * <p>What is empty is not kept.
 */
final class Extras {
    /** The name of the extension. */
    static final String NAME = "schedule";

    /** Most records keep nothing, and there are many. */
    private Map<String, @Nullable Object> kept = Map.of();

    /** Keeps a value; returns false if there is another already, which stays. */
    boolean keep(String name, @Nullable Object value) {
        if (isEmpty(value)) {
            return true;
        }
        Object before = begun().putIfAbsent(name, value);
        return before == null || Objects.equals(before, value);
    }

    /** Keeps a part of the file if it is there; one that is there already stays. */
    boolean keep(@Nullable Node part) {
        return part == null || keep(part.name(), part.plainJson());
    }

    /** Keeps what is there several times as a list. */
    void add(String name, @Nullable Object value) {
        if (!isEmpty(value)) {
            Node.put(begun(), name, value);
        }
    }

    void keepText(String name, @Nullable String value) {
        if (value != null) {
            begun().putIfAbsent(name, value);
        }
    }

    private Map<String, @Nullable Object> begun() {
        if (kept.isEmpty()) {
            kept = new LinkedHashMap<>();
        }
        return kept;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value.equals("")
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof Iterable<?> list && !list.iterator().hasNext());
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    Map<String, @Nullable Object> values() {
        return kept;
    }

    /** Returns them as the extensions of a record. */
    Map<String, @Nullable Object> extensions() {
        return kept.isEmpty() ? Map.of() : Map.of(NAME, kept);
    }
}
