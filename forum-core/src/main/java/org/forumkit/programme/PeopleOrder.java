package org.forumkit.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.LanguageTags;
import org.forumkit.programme.Precedence.Criterion;
import org.forumkit.words.Collation;
import org.forumkit.words.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * In what order people stand in a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PeopleOrder {
    /** As the document gives them. */
    public static final PeopleOrder GIVEN = new PeopleOrder("given", null);

    /** By protocol rank, those without a rank last; of equal rank as the document gives them. */
    public static final PeopleOrder PROTOCOL = new PeopleOrder("protocol", null);

    /**
     * By family name in the programme's first language and as its readers sort: Chinese by pinyin
     * or strokes, a family name by the reading that it has as such; Japanese by reading where the
     * person has a name in {@code ja-Hira}, {@code ja-Kana} or {@code ja-Hrkt}. A Mongolian stands
     * under the given name, whoever has no name under what stands for it; of equal names by id.
     */
    public static final PeopleOrder ALPHABETICAL = new PeopleOrder("alphabetical", null);

    private final String name;
    private final @Nullable String language;

    private PeopleOrder(String name, @Nullable String language) {
        this.name = name;
        this.language = language;
    }

    /**
     * Returns the order of {@link #ALPHABETICAL} by the names and the alphabet of a language.
     *
     * @param language the language, BCP 47, as {@code en} or {@code zh-Hans-u-co-stroke}; it need
     *     not be one of the programme's; never null
     * @return the order, never null
     * @throws IllegalArgumentException if {@code language} is not well formed
     */
    public static PeopleOrder alphabetical(String language) {
        Objects.requireNonNull(language, "language must not be null");
        if (!LanguageTags.isWellFormed(language)) {
            throw new IllegalArgumentException(
                    "language must be a tag of BCP 47 such as zh-Hans, not \""
                            + Excerpt.of(language)
                            + "\"");
        }
        return new PeopleOrder(language, language);
    }

    /**
     * Returns the order that a word stands for.
     *
     * @param value {@code given}, {@code protocol}, {@code alphabetical} or the tag of a language;
     *     never null
     * @return the order, never null
     * @throws IllegalArgumentException if it is none of these
     */
    @JsonCreator
    public static PeopleOrder parse(String value) {
        return switch (Objects.requireNonNull(value, "value must not be null")) {
            case "given" -> GIVEN;
            case "protocol" -> PROTOCOL;
            case "alphabetical" -> ALPHABETICAL;
            default -> alphabetical(value);
        };
    }

    /** Returns the language whose alphabet is asked for, null if none is. */
    @Nullable String alphabet(String first) {
        if (language != null) {
            return language;
        }
        return name.equals("alphabetical") ? first : null;
    }

    /** Returns the order; the collation is that of the alphabet, if one is asked for. */
    Precedence<Standing> precedence(String alphabet, @Nullable Collation collation) {
        if (collation != null) {
            return Standing.by(
                    List.of(
                            Criterion.byName(
                                    collation,
                                    alphabet,
                                    Comparator.comparing(
                                            Standing::key,
                                            Comparator.nullsLast(Comparator.naturalOrder())),
                                    Standing::name),
                            Standing.BY_ID,
                            Standing.BY_PLACE));
        }
        return name.equals("protocol")
                ? Standing.by(List.of(Standing.BY_RANK, Standing.BY_PLACE))
                : Standing.by(List.of(Standing.BY_PLACE));
    }

    /**
     * Returns the word that {@link #parse} takes.
     *
     * @return {@code given}, {@code protocol}, {@code alphabetical} or the tag of a language; never
     *     null
     */
    @Override
    @JsonValue
    public String toString() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeopleOrder order && order.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
