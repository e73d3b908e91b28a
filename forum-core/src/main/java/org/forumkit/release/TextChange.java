package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text in one language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the language, BCP 47 in canonical form; never null
 * @param before the text before; null if there was none
 * @param after the text after; null if there is none
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextChange(
        @JsonProperty("language") String language,
        @JsonProperty("before") @Nullable String before,
        @JsonProperty("after") @Nullable String after) {

    /**
     * The greatest length of two texts together, in characters, that are compared word by word;
     * longer ones count as replaced as a whole but for how they begin and end.
     */
    public static final int MAX_COMPARED_LENGTH = 1 << 17;

    /**
     * The greatest number of words that two texts may differ in to be compared word by word; beyond
     * it they count as replaced as a whole but for how they begin and end.
     */
    public static final int MAX_DIFFERING_WORDS = 1000;

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code language} is null
     */
    public TextChange {
        Objects.requireNonNull(language, "language must not be null");
    }

    /**
     * Returns the two texts word by word.
     *
     * <p>Words are those of Unicode's rules and, for writing without spaces, of ICU's dictionaries.
     * The time is at most proportional to the length times the words that differ, both of them
     * limited; and the runs of one direction are those of the other with what went and what came
     * exchanged. A run begins and ends where characters as readers count them do, never before a
     * mark or a modifier of one. What is canonically equivalent by Unicode's rules is no change of
     * words, as an é of one character or of two: it stayed, as it is in the text after.
     *
     * @return the runs in order, what went before what came; those that are not removed make up the
     *     text after, those that are not added the text before, but for canonical equivalence; a
     *     single run that stayed where the texts differ in encoding only; never null
     */
    public List<TextRun> words() {
        return WordComparison.runs(
                before == null ? "" : before, after == null ? "" : after, language);
    }
}
