package org.forumkit.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies of what a record is given; null is taken for empty.
 *
 * <p>Most maps of a document have one entry, as texts in one language; for these there is a map
 * that takes a sixth of the memory.
 */
final class Copies {
    private Copies() {}

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Unlike {@link Map#copyOf}, keeps the order: it is the document's. */
    static <V> Map<String, V> map(@Nullable Map<String, V> values) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        if (values.size() == 1) {
            Map.Entry<String, V> only = values.entrySet().iterator().next();
            String key = required(only.getKey(), "key");
            return Collections.singletonMap(key, required(only.getValue(), key));
        }
        Map<String, V> copy = new LinkedHashMap<>(capacity(values));
        values.forEach((key, value) -> copy.put(required(key, "key"), required(value, key)));
        return Collections.unmodifiableMap(copy);
    }

    static Map<String, @Nullable Object> json(@Nullable Map<String, @Nullable Object> values) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        if (values.size() == 1) {
            Map.Entry<String, @Nullable Object> only = values.entrySet().iterator().next();
            return Collections.singletonMap(
                    required(only.getKey(), "key"), jsonValue(only.getValue()));
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(capacity(values));
        values.forEach((key, value) -> copy.put(required(key, "key"), jsonValue(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Nothing is added to a copy: the table that a map of unknown size begins with is too great.
     */
    private static int capacity(Map<?, ?> values) {
        return (int) Math.min(Integer.MAX_VALUE, values.size() * 4L / 3 + 1);
    }

    private static @Nullable Object jsonValue(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.size() == 1) {
                Map.Entry<?, ?> only = map.entrySet().iterator().next();
                return Collections.singletonMap(
                        String.valueOf(only.getKey()), jsonValue(only.getValue()));
            }
            Map<String, @Nullable Object> members = new LinkedHashMap<>(capacity(map));
            map.forEach((key, member) -> members.put(String.valueOf(key), jsonValue(member)));
            return Collections.unmodifiableMap(members);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(jsonValue(element)));
            return Collections.unmodifiableList(elements);
        }
        if (value instanceof Number number) {
            return jsonNumber(number);
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException(
                "extensions must be JSON values: string, number, boolean, list, map or null, not "
                        + value.getClass().getName());
    }

    /** Brings a number into the type that it has when it is read, so that equal ones are equal. */
    private static Number jsonNumber(Number value) {
        if (value instanceof Float || value instanceof Double) {
            double real = value.doubleValue();
            if (!Double.isFinite(real)) {
                throw new IllegalArgumentException(
                        "extensions must hold finite numbers, not " + real);
            }
            return jsonNumber(new BigDecimal(value.toString()));
        }
        // One such as 1.5E1 is written without a point, and read as a whole number.
        if (value instanceof BigDecimal decimal && decimal.scale() != 0) {
            return value;
        }
        BigInteger whole = new BigInteger(value.toString());
        if (whole.bitLength() < Integer.SIZE) {
            return whole.intValue();
        }
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
    }

    private static <V> V required(@Nullable V value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        return value;
    }
}
