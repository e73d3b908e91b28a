package org.forumkit.programme;

import java.util.Objects;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.words.Excerpt;

/**
 * In what order countries stand in a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class CountryOrder {
    private static final String PROTOCOL = "protocol";
    private static final CountryOrder BY_PROTOCOL = new CountryOrder(PROTOCOL);

    private final String name;

    private CountryOrder(String name) {
        this.name = name;
    }

    /**
     * Returns the order of the document's list of countries; what is not on it follows by code.
     *
     * @return the order, never null
     */
    public static CountryOrder protocol() {
        return BY_PROTOCOL;
    }

    /**
     * Returns the alphabetical order of the names in a language, which need not be one of the
     * programme's: Chinese goes by pinyin or strokes.
     *
     * @param language the language, BCP 47, as {@code en} or {@code zh-Hans-u-co-stroke}; never
     *     null
     * @return the order, never null
     * @throws IllegalArgumentException if {@code language} is not well formed
     */
    public static CountryOrder alphabetical(String language) {
        Objects.requireNonNull(language, "language must not be null");
        if (!LanguageTags.isWellFormed(language)) {
            throw new IllegalArgumentException(
                    "language must be a tag of BCP 47 such as zh-Hans, not \""
                            + Excerpt.of(language)
                            + "\"");
        }
        return new CountryOrder(language);
    }

    /**
     * Returns the order that a word stands for.
     *
     * @param value {@code protocol} or the tag of a language; never null
     * @return the order, never null
     * @throws IllegalArgumentException if it is neither
     */
    public static CountryOrder parse(String value) {
        return Objects.requireNonNull(value, "value must not be null").equals(PROTOCOL)
                ? BY_PROTOCOL
                : alphabetical(value);
    }

    /**
     * Returns the order of a document's countries.
     *
     * @param forum the document, never null
     * @return the order of codes, which says why; different codes are never equal; never null
     */
    public Precedence<String> of(Forum forum) {
        return CountryPrecedence.of(
                Objects.requireNonNull(forum, "forum must not be null"),
                name.equals(PROTOCOL) ? null : name);
    }

    /**
     * Returns the word that {@link #parse} takes.
     *
     * @return {@code protocol} or the tag of a language, never null
     */
    @Override
    public String toString() {
        return name;
    }
}
