package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference to something on the web.
 *
 * <p>Immutable and thread-safe.
 *
 * @param url the address, absolute, of scheme http, https or mailto; never null
 * @param title what stands behind it; null if not known
 * @param language the language of what stands behind it; null if not known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"url", "title", "language"})
public record Link(
        @JsonProperty("url") @WebAddress String url,
        @JsonProperty("title") @Wording(max = Wording.TITLE) @Nullable Text title,
        @JsonProperty("language") @LanguageTag @Nullable String language) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code url} is null
     */
    public Link {
        Objects.requireNonNull(url, "url must not be null");
    }
}
