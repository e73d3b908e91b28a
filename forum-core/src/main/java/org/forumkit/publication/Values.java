package org.forumkit.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies of what a record is given; null is taken for empty. */
final class Values {
    private Values() {}

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Unlike {@link Map#copyOf}, keeps the order: it is the caller's. */
    static Map<String, String> map(@Nullable Map<String, String> values) {
        Map<String, String> copy = new LinkedHashMap<>();
        if (values != null) {
            values.forEach(
                    (key, value) ->
                            copy.put(
                                    Objects.requireNonNull(key, "key must not be null"),
                                    Objects.requireNonNull(value, key + " must not be null")));
        }
        return Collections.unmodifiableMap(copy);
    }
}
