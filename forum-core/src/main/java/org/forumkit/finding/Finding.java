package org.forumkit.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
 * @param landmarks what a reader knows the place by, from the whole to the part; never null,
 *     copied, unmodifiable, empty if nobody has looked
 * @param names what a reader knows that by which an argument gives by its id, by the argument's
 *     name, or by {@code value}; never null, copied, unmodifiable
 * @since 0.1
 */
public record Finding(
        Severity severity,
        String key,
        String pointer,
        @Nullable String value,
        Map<String, String> arguments,
        List<Landmark> landmarks,
        Map<String, Landmark> names) {

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
        landmarks = List.copyOf(landmarks);
        names = Map.copyOf(names);
    }

    /**
     * Creates one whose place has its pointer only.
     *
     * @param severity how much it matters, never null
     * @param key the rule's key, never null
     * @param pointer the JSON pointer, never null
     * @param value the value in question, null if there is none
     * @param arguments what the message speaks of, by name; never null
     * @throws NullPointerException if an argument but {@code value} is null
     */
    public Finding(
            Severity severity,
            String key,
            String pointer,
            @Nullable String value,
            Map<String, String> arguments) {
        this(severity, key, pointer, value, arguments, List.of(), Map.of());
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
        return new Finding(severity, key, pointer, value, changed, landmarks, names);
    }

    /**
     * Returns this finding with what a reader knows that by which an argument gives by its id.
     *
     * @param name the argument's name, or {@code value}; never null
     * @param landmark the name that the message shows in place of the id, never null
     * @return the changed finding, never null
     */
    public Finding naming(String name, Landmark landmark) {
        Map<String, Landmark> changed = new LinkedHashMap<>(names);
        changed.put(
                Objects.requireNonNull(name, "name must not be null"),
                Objects.requireNonNull(landmark, "landmark must not be null"));
        return new Finding(severity, key, pointer, value, arguments, landmarks, changed);
    }

    /**
     * Returns this finding with what a reader knows its place by.
     *
     * @param places from the whole to the part, never null
     * @return the changed finding, never null
     */
    public Finding at(List<Landmark> places) {
        Objects.requireNonNull(places, "places must not be null");
        return new Finding(severity, key, pointer, value, arguments, places, names);
    }

    /**
     * Returns this finding in words: its place, and what is to be said of it.
     *
     * @param words where the message comes from, never null
     * @param language the reader's language, BCP 47; never null
     * @return as {@code Session “Opening”, speaker 3: There is no participant “wong”}; without the
     *     place if nobody has looked for it; never null
     */
    public String message(Words words, String language) {
        String place = place(words, language);
        String sentence = sentence(words, language);
        return place.isEmpty()
                ? sentence
                : place + words.get(language, "separator.label") + sentence;
    }

    /**
     * Returns where this finding is, in words.
     *
     * @param words where the words come from, never null
     * @param language the reader's language, BCP 47; never null
     * @return as {@code Session “Opening”, speaker 3}; empty if nobody has looked; never null
     */
    public String place(Words words, String language) {
        String place =
                landmarks.stream()
                        .map(each -> each.shown(words, language))
                        .collect(Collectors.joining(words.get(language, "separator.list")));
        if (place.isEmpty()) {
            return place;
        }
        int first = place.codePointAt(0);
        return new StringBuilder(place.length())
                .appendCodePoint(Character.toTitleCase(first))
                .append(place, Character.charCount(first), place.length())
                .toString();
    }

    /**
     * Returns what is to be said of the place; {@code {value}} stands for the value, which is shown
     * short, and a name in the reader's language for what is given by its id.
     *
     * <p>An argument {@code nearest} is what was probably meant; the sentence then ends with it.
     *
     * @param words where the sentence comes from, never null
     * @param language the reader's language, BCP 47; never null
     * @return the sentence without the place; the key, value and arguments if the words have none;
     *     never null
     */
    public String sentence(Words words, String language) {
        Map<String, String> all = new LinkedHashMap<>(arguments);
        if (value != null) {
            all.put("value", Excerpt.of(value));
        }
        if (!words.has("finding." + key)) {
            return all.isEmpty() ? key : key + " " + all;
        }
        all.putIfAbsent("value", "");
        names.forEach(
                (name, landmark) -> {
                    String called = landmark.called(language);
                    if (called != null) {
                        all.put(name, called);
                    }
                });
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
