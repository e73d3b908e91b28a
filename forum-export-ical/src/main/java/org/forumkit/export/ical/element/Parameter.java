package org.forumkit.export.ical.element;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.forumkit.export.ical.element.internal.Characters;

/**
 * A parameter of a property.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name in capitals, as {@code LANGUAGE}; never null
 * @param values the values without quotes and escapes, at least one; never null, copied,
 *     unmodifiable
 * @since 0.1
 */
public record Parameter(String name, List<String> values) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /**
     * Creates one. Of the values line breaks become LF, other control characters vanish and half a
     * surrogate pair becomes U+FFFD.
     *
     * @throws NullPointerException if an argument or an element of a list is null
     * @throws IllegalArgumentException if the name has other characters than ASCII letters, digits
     *     and hyphens or is ENCODING, if there is no value, or if a language is no tag of BCP 47
     */
    public Parameter {
        name = Names.of(name);
        values = values.stream().map(Characters::clean).toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values of " + name + " must not be empty");
        }
        if (name.equals("ENCODING")) {
            throw new IllegalArgumentException("name must not be ENCODING: no value is encoded");
        }
        if (name.equals("LANGUAGE")
                && !(values.size() == 1 && LANGUAGE.matcher(values.get(0)).matches())) {
            throw new IllegalArgumentException("LANGUAGE must be a tag of BCP 47, not " + values);
        }
        if (name.equals("VALUE") || name.equals("TZID")) {
            values = List.of(single(name, values));
        }
    }

    private static String single(String name, List<String> values) {
        if (values.size() != 1 || values.get(0).isEmpty()) {
            throw new IllegalArgumentException(name + " must have one value, not " + values);
        }
        return name.equals("VALUE") ? values.get(0).toUpperCase(Locale.ROOT) : values.get(0);
    }

    /**
     * Returns a parameter.
     *
     * @param name the name, never null
     * @param values the values, at least one; never null
     * @return the parameter, never null
     * @throws IllegalArgumentException as the constructor
     */
    public static Parameter of(String name, String... values) {
        return new Parameter(name, List.of(values));
    }
}
