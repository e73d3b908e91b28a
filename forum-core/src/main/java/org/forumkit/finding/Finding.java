package org.forumkit.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing worth saying about a place in a document.
 *
 * <p>The rule is named by its key, which never changes; the words come from {@link Words}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity how much it matters, never null
 * @param key the rule's key, as {@code reference.unknown}; never null
 * @param pointer where it is: a JSON pointer (RFC 6901) into the document, empty for the whole;
 *     never null
 * @param value the value in question, null if there is none
 * @param arguments what the message speaks of, by name; never null, copied, unmodifiable
 * @since 0.1
 */
public record Finding(
        Severity severity,
        String key,
        String pointer,
        @Nullable String value,
        Map<String, String> arguments) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but {@code value} is null
     */
    public Finding {
        Objects.requireNonNull(severity, "severity must not be null");
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(pointer, "pointer must not be null");
        Objects.requireNonNull(arguments, "arguments must not be null");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Returns an error.
     *
     * @param key the rule's key, never null
     * @param pointer the JSON pointer, never null
     * @param value the value in question, null if there is none
     * @return the finding, never null
     */
    public static Finding error(String key, String pointer, @Nullable String value) {
        return new Finding(Severity.ERROR, key, pointer, value, Map.of());
    }

    /**
     * Returns a warning.
     *
     * @param key the rule's key, never null
     * @param pointer the JSON pointer, never null
     * @param value the value in question, null if there is none
     * @return the finding, never null
     */
    public static Finding warning(String key, String pointer, @Nullable String value) {
        return new Finding(Severity.WARNING, key, pointer, value, Map.of());
    }

    /**
     * Returns this finding with one more argument for its message.
     *
     * @param name the argument's name, never null
     * @param argument the argument, never null
     * @return the changed finding, never null
     */
    public Finding with(String name, String argument) {
        Map<String, String> changed = new LinkedHashMap<>(arguments);
        changed.put(
                Objects.requireNonNull(name, "name must not be null"),
                Objects.requireNonNull(argument, "argument must not be null"));
        return new Finding(severity, key, pointer, value, changed);
    }

    /**
     * Returns this finding in words; {@code {value}} stands for the value, which is shown short.
     *
     * <p>An argument {@code nearest} is what was probably meant; the message then ends with it.
     *
     * @param words where the message comes from, never null
     * @param language the reader's language, BCP 47; never null
     * @return the message without the place; the key, value and arguments if the words have none;
     *     never null
     */
    public String message(Words words, String language) {
        Map<String, String> all = new LinkedHashMap<>(arguments);
        if (value != null) {
            all.put("value", Excerpt.of(value));
        }
        if (!words.has("finding." + key)) {
            return all.isEmpty() ? key : key + " " + all;
        }
        all.putIfAbsent("value", "");
        String message = words.format(language, "finding." + key, all);
        return arguments.containsKey("nearest")
                ? message + words.format(language, "finding.nearest", all)
                : message;
    }

    /**
     * Returns this finding in words of English with its place, for logs.
     *
     * @return severity, place and message, never null
     */
    @Override
    public String toString() {
        return severity + " " + pointer + ": " + message(Words.standard(), "en");
    }
}
