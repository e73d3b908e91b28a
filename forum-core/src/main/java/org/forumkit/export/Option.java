package org.forumkit.export;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.forumkit.model.Text;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Nearest;

/**
 * One setting of an exporter: its key, type, usual value and what is allowed.
 *
 * <p>It says enough for an application to draw a form and for a command line to document itself.
 * Two options are equal if they are the same object; keep them in constants.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of its values
 * @since 0.1
 */
public final class Option<T> {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*");

    private final String key;
    private final OptionType type;
    private final T defaultValue;
    private final List<String> choices;
    private final String allowed;
    private final Text description;
    private final Class<T> valueType;
    private final Function<String, T> parser;
    private final Function<T, String> formatter;

    private Option(
            String key,
            OptionType type,
            Class<T> valueType,
            T defaultValue,
            List<String> choices,
            String allowed,
            Text description,
            Function<String, T> parser,
            Function<T, String> formatter) {
        Objects.requireNonNull(key, "key must not be null");
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "key must be small letters, digits and hyphens, not \"" + key + "\"");
        }
        this.key = key;
        this.type = type;
        this.valueType = valueType;
        this.defaultValue = Objects.requireNonNull(defaultValue, "defaultValue must not be null");
        this.choices = choices;
        this.allowed = allowed;
        this.description = Objects.requireNonNull(description, "description must not be null");
        this.parser = parser;
        this.formatter = formatter;
        check(defaultValue);
    }

    /**
     * Returns an option that is on or off.
     *
     * @param key its key, never null
     * @param defaultValue its usual value
     * @param description what it does, never null
     * @return the option, never null
     */
    public static Option<Boolean> flag(String key, boolean defaultValue, Text description) {
        return new Option<>(
                key,
                OptionType.FLAG,
                Boolean.class,
                defaultValue,
                List.of("true", "false"),
                "true or false",
                description,
                Option::parseFlag,
                String::valueOf);
    }

    /**
     * Returns an option that is one of the constants of an enumeration.
     *
     * @param <E> the enumeration
     * @param key its key, never null
     * @param defaultValue its usual value, never null
     * @param description what it does, never null
     * @return the option, whose strings are the constants' names in small letters and hyphens;
     *     never null
     */
    public static <E extends Enum<E>> Option<E> choice(
            String key, E defaultValue, Text description) {
        Objects.requireNonNull(defaultValue, "defaultValue must not be null");
        Class<E> values = defaultValue.getDeclaringClass();
        List<E> constants = List.of(values.getEnumConstants());
        List<String> names = constants.stream().map(Option::name).toList();
        return new Option<>(
                key,
                OptionType.CHOICE,
                values,
                defaultValue,
                names,
                "one of " + String.join(", ", names),
                description,
                string -> {
                    int index = names.indexOf(string.toLowerCase(Locale.ROOT));
                    return constants.get(Objects.checkIndex(index, names.size()));
                },
                Option::name);
    }

    /**
     * Returns an option that is a whole number.
     *
     * @param key its key, never null
     * @param defaultValue its usual value
     * @param min the smallest value
     * @param max the greatest value
     * @param description what it does, never null
     * @return the option, never null
     * @throws IllegalArgumentException if the usual value is not between the others
     */
    public static Option<Integer> integer(
            String key, int defaultValue, int min, int max, Text description) {
        return new Option<>(
                key,
                OptionType.INTEGER,
                Integer.class,
                defaultValue,
                List.of(),
                "a whole number from " + min + " to " + max,
                description,
                string -> within(Integer.valueOf(string), min, max),
                String::valueOf);
    }

    /**
     * Returns an option that is a length of time.
     *
     * @param key its key, never null
     * @param defaultValue its usual value, never null
     * @param min the shortest, never null
     * @param max the longest, never null
     * @param description what it does, never null
     * @return the option, whose strings are those of ISO 8601 as {@code PT1H}; never null
     * @throws IllegalArgumentException if the usual value is not between the others
     */
    public static Option<Duration> duration(
            String key, Duration defaultValue, Duration min, Duration max, Text description) {
        return new Option<>(
                key,
                OptionType.DURATION,
                Duration.class,
                defaultValue,
                List.of(),
                "a duration from " + min + " to " + max,
                description,
                string -> within(Duration.parse(string), min, max),
                Duration::toString);
    }

    /**
     * Returns an option that is a line of text.
     *
     * @param key its key, never null
     * @param defaultValue its usual value, never null; often the empty string
     * @param pattern what the text must match, never null
     * @param allowed what the pattern means, as "a host name or nothing"; never null
     * @param description what it does, never null
     * @return the option, never null
     * @throws IllegalArgumentException if the usual value does not match
     */
    public static Option<String> text(
            String key, String defaultValue, Pattern pattern, String allowed, Text description) {
        return new Option<>(
                key,
                OptionType.TEXT,
                String.class,
                defaultValue,
                List.of(),
                allowed,
                description,
                string -> {
                    if (!pattern.matcher(string).matches()) {
                        throw new IllegalArgumentException(allowed);
                    }
                    return string;
                },
                Function.identity());
    }

    /**
     * Returns an option of any type that a line of text says, as a size of paper.
     *
     * @param <T> the type
     * @param key its key, never null
     * @param type the type, whose {@link Object#toString} writes a value so that it is read again;
     *     never null
     * @param defaultValue its usual value, never null
     * @param choices the strings of usual values, its own among them, or none; never null, copied
     * @param allowed what is allowed, as "a4, a5, or 100x150 in millimetres"; never null
     * @param description what it does, never null
     * @param parser reads a value, throws IllegalArgumentException where it is not allowed; never
     *     null
     * @return the option, never null
     * @throws IllegalArgumentException if the usual value is not read back
     */
    public static <T> Option<T> value(
            String key,
            Class<T> type,
            T defaultValue,
            List<String> choices,
            String allowed,
            Text description,
            Function<String, T> parser) {
        return new Option<>(
                key,
                OptionType.TEXT,
                type,
                defaultValue,
                List.copyOf(choices),
                allowed,
                description,
                parser,
                String::valueOf);
    }

    /**
     * Returns the key.
     *
     * @return small letters, digits and hyphens; never null
     */
    public String key() {
        return key;
    }

    /**
     * Returns what kind of value it takes.
     *
     * @return the kind, never null
     */
    public OptionType type() {
        return type;
    }

    /**
     * Returns the value that holds if none is chosen.
     *
     * @return the usual value, never null
     */
    public T defaultValue() {
        return defaultValue;
    }

    /**
     * Returns the strings of all values, if they are few, or of those that are usual.
     *
     * @return the strings, empty if there are no usual ones; never null
     */
    public List<String> choices() {
        return choices;
    }

    /**
     * Returns what is allowed, in words.
     *
     * @return as {@code one of a4, a5}; never null
     */
    public String allowed() {
        return allowed;
    }

    /**
     * Returns what the option does.
     *
     * @return the description, in English at least; never null
     */
    public Text description() {
        return description;
    }

    /**
     * Reads a value.
     *
     * @param string the value as a string, never null
     * @return the value, never null
     * @throws IllegalArgumentException if it is not allowed; the message names key, value, what is
     *     allowed and the nearest choice
     */
    public T parse(String string) {
        Objects.requireNonNull(string, "string must not be null");
        try {
            return parser.apply(string);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            String nearest = Nearest.to(string, choices);
            throw new IllegalArgumentException(
                    "option \""
                            + key
                            + "\" must be "
                            + allowed
                            + ", not \""
                            + Excerpt.of(string)
                            + "\""
                            + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"),
                    e);
        }
    }

    /**
     * Writes a value so that {@link #parse} reads it.
     *
     * @param value the value, never null
     * @return the string, never null
     */
    public String format(T value) {
        return formatter.apply(Objects.requireNonNull(value, "value must not be null"));
    }

    /**
     * Returns the key and what is allowed.
     *
     * @return as {@code paper (one of a4, a5)}; never null
     */
    @Override
    public String toString() {
        return key + " (" + allowed + ")";
    }

    /** Checks a value that was not parsed as strictly as one that was. */
    T check(T value) {
        return parse(format(value));
    }

    T cast(Object value) {
        return valueType.cast(value);
    }

    private static Boolean parseFlag(String string) {
        return switch (string.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static <C extends Comparable<C>> C within(C value, C min, C max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException("not from " + min + " to " + max);
        }
        return value;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
