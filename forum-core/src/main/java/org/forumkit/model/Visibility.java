package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who sees an entity, from when on, and what stands in its place until then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param audience the widest audience that sees it, null for the default of its kind
 * @param hiddenUntil the moment before which only the internal audience sees it; null if not known
 * @param placeholder what others see in its place, null if they see nothing of it
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"audience", "hiddenUntil", "placeholder"})
public record Visibility(
        @JsonProperty("audience") @Nullable Audience audience,
        @JsonProperty("hiddenUntil") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable Instant hiddenUntil,
        @JsonProperty("placeholder") @Wording(max = Wording.TITLE) @Nullable Text placeholder) {

    /**
     * Returns a builder.
     *
     * @return a new builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.audience = audience;
        builder.hiddenUntil = hiddenUntil;
        builder.placeholder = placeholder;
        return builder;
    }

    /**
     * Builds {@link Visibility}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private @Nullable Audience audience;
        private @Nullable Instant hiddenUntil;
        private @Nullable Text placeholder;

        private Builder() {}

        /**
         * Sets {@code audience}.
         *
         * @param value the widest audience that sees it; null for none
         * @return this builder, never null
         */
        public Builder audience(@Nullable Audience value) {
            this.audience = value;
            return this;
        }

        /**
         * Sets {@code hiddenUntil}.
         *
         * @param value the moment before which only the internal audience sees it; null for none
         * @return this builder, never null
         */
        public Builder hiddenUntil(@Nullable Instant value) {
            this.hiddenUntil = value;
            return this;
        }

        /**
         * Sets {@code placeholder}.
         *
         * @param value what others see in its place; null for none
         * @return this builder, never null
         */
        public Builder placeholder(@Nullable Text value) {
            this.placeholder = value;
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link Visibility}, never null
         */
        public Visibility build() {
            return new Visibility(audience, hiddenUntil, placeholder);
        }
    }
}
