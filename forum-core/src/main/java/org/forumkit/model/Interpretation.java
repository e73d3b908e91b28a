package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One language that a session is interpreted into.
 *
 * <p>Immutable and thread-safe.
 *
 * @param language the language; never null
 * @param mode how it is interpreted; never null, null is taken for {@code SIMULTANEOUS}
 * @param channel the channel of the receivers; null if not known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"language", "mode", "channel"})
public record Interpretation(
        @JsonProperty("language") @LanguageTag String language,
        @JsonProperty("mode") InterpretationMode mode,
        @JsonProperty("channel") @Positive @Nullable Integer channel) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code language} is null
     */
    public Interpretation {
        Objects.requireNonNull(language, "language must not be null");
        mode = mode == null ? InterpretationMode.SIMULTANEOUS : mode;
    }
}
