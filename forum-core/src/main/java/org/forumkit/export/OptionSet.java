package org.forumkit.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Nearest;

/**
 * The options that an exporter knows, in the order in which a form shows them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class OptionSet {
    private final Map<String, Option<?>> byKey;

    private OptionSet(Map<String, Option<?>> byKey) {
        this.byKey = byKey;
    }

    /**
     * Returns a set.
     *
     * @param options the options in order, never null
     * @return the set, never null
     * @throws IllegalArgumentException if two options have the same key
     */
    public static OptionSet of(Option<?>... options) {
        Map<String, Option<?>> byKey = new LinkedHashMap<>();
        for (Option<?> option : options) {
            if (byKey.putIfAbsent(option.key(), option) != null) {
                throw new IllegalArgumentException(
                        "option \"" + option.key() + "\" is there twice");
            }
        }
        return new OptionSet(byKey);
    }

    /**
     * Returns the options.
     *
     * @return the options in order; never null, unmodifiable
     */
    public List<Option<?>> all() {
        return List.copyOf(byKey.values());
    }

    /**
     * Returns an option.
     *
     * @param key its key, never null
     * @return the option, never null
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public Option<?> get(String key) {
        Option<?> option = byKey.get(Objects.requireNonNull(key, "key must not be null"));
        if (option != null) {
            return option;
        }
        String nearest = Nearest.to(key, byKey.keySet());
        throw new IllegalArgumentException(
                "there is no option \""
                        + Excerpt.of(key)
                        + "\""
                        + (nearest == null ? "." : "; did you mean \"" + nearest + "\"?")
                        + (byKey.isEmpty() ? " There are none" : " The options are " + all()));
    }

    /**
     * Reads options as a form, a query string or a command line gives them.
     *
     * @param strings the values by key, never null
     * @return the options, never null
     * @throws IllegalArgumentException if a key is unknown or a value is not allowed; the message
     *     names key, value and what is allowed
     */
    public Options parse(Map<String, String> strings) {
        Options options = Options.none();
        for (Map.Entry<String, String> each : strings.entrySet()) {
            options = options.withParsed(get(each.getKey()), each.getValue());
        }
        return options;
    }

    /**
     * Checks that options were chosen from this set.
     *
     * @param options the options, never null
     * @throws IllegalArgumentException if one of them is of another set
     */
    public void check(Options options) {
        for (Option<?> option : options.chosen()) {
            Option<?> own = get(option.key());
            if (own != option) {
                throw new IllegalArgumentException(
                        "option \"" + option.key() + "\" is of another exporter");
            }
        }
    }
}
