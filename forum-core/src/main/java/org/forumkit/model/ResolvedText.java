package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A text in one language, which is said.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text, never null
 * @param language the language that it is in, BCP 47; never null
 * @since 0.1
 */
@JsonPropertyOrder({"value", "language"})
public record ResolvedText(
        @JsonProperty("value") String value, @JsonProperty("language") String language) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public ResolvedText {
        Objects.requireNonNull(value, "value must not be null");
        Objects.requireNonNull(language, "language must not be null");
    }

    /**
     * Tells whether a reader of a language got another language or script instead.
     *
     * @param requested the language that was asked for, BCP 47; never null
     * @return true if this text is in another language, or in another script of the same
     */
    public boolean isFallbackFor(String requested) {
        return !language.equals(requested) && !LanguageTags.sameReader(language, requested);
    }
}
