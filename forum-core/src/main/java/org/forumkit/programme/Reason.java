package org.forumkit.programme;

import java.util.Map;
import java.util.Objects;
import org.forumkit.words.Words;

/**
 * Why one stands before another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the key of its words, as {@code order.rank}; never null
 * @param arguments what the words speak of: {@code first} and {@code second}, and by what; never
 *     null, copied, unmodifiable
 * @since 0.1
 */
public record Reason(String key, Map<String, String> arguments) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Reason {
        Objects.requireNonNull(key, "key must not be null");
        arguments = Map.copyOf(arguments);
    }

    /**
     * Returns it in words.
     *
     * @param words where the sentence comes from, never null
     * @param language the reader's language, BCP 47; never null
     * @return as {@code MN stands before KR: by name in en, “Mongolia” before “South Korea”}; never
     *     null
     */
    public String message(Words words, String language) {
        return words.format(language, key, arguments);
    }
}
