package org.forumkit.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values that were chosen for some options of an exporter.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Options {
    private static final Options NONE = new Options(Map.of());

    private final Map<Option<?>, Object> values;

    private Options(Map<Option<?>, Object> values) {
        this.values = values;
    }

    /**
     * Returns options of which none is chosen, so that all have their usual values.
     *
     * @return the options, never null
     */
    public static Options none() {
        return NONE;
    }

    /**
     * Returns these options with one more chosen.
     *
     * @param <T> the type of the value
     * @param option the option, never null
     * @param value the value, never null
     * @return the changed options, never null
     * @throws IllegalArgumentException if the value is not allowed
     */
    public <T> Options with(Option<T> option, T value) {
        Objects.requireNonNull(option, "option must not be null");
        Objects.requireNonNull(value, "value must not be null");
        return put(option, option.check(value));
    }

    <T> Options withParsed(Option<T> option, String string) {
        return put(option, option.parse(string));
    }

    private Options put(Option<?> option, Object value) {
        Map<Option<?>, Object> changed = new LinkedHashMap<>(values);
        changed.put(option, value);
        return new Options(changed);
    }

    /**
     * Returns the value of an option.
     *
     * @param <T> the type of the value
     * @param option the option, never null
     * @return the value that was chosen, or the usual one; never null
     */
    public <T> T get(Option<T> option) {
        Object value = values.get(Objects.requireNonNull(option, "option must not be null"));
        return value == null ? option.defaultValue() : option.cast(value);
    }

    /**
     * Returns the options that were chosen.
     *
     * @return the options in the order in which they were chosen; never null, unmodifiable
     */
    public Set<Option<?>> chosen() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * Returns the chosen values as strings, so that {@link OptionSet#parse} reads them.
     *
     * @return the strings by key in the order of the keys; never null
     */
    public Map<String, String> toStrings() {
        Map<String, String> strings = new TreeMap<>();
        for (Option<?> option : values.keySet()) {
            strings.put(option.key(), format(option));
        }
        return strings;
    }

    private <T> String format(Option<T> option) {
        return option.format(get(option));
    }

    /**
     * Tells whether another object has the same options with the same values.
     *
     * @param other the other object, null if there is none
     * @return true if it is equal
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Options options && options.values.equals(values);
    }

    /**
     * Returns a hash of options and values.
     *
     * @return the hash
     */
    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /**
     * Returns the chosen values as strings.
     *
     * @return as {@code {paper=a5}}; never null
     */
    @Override
    public String toString() {
        return toStrings().toString();
    }
}
