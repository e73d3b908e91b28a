package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a role in a session or an item: a participant, an organisation, or a placeholder.
 *
 * <p>Immutable and thread-safe.
 *
 * @param participant the id of the participant; null if not known
 * @param organisation the id of the organisation that appears or that the placeholder represents;
 *     null if not known
 * @param placeholder what stands where a name would; null if not known
 * @param role the role; never null, null is taken for {@code SPEAKER}
 * @param confirmation how certain it is; never null, null is taken for {@code CONFIRMED}
 * @param visibility who sees it; null if not known
 * @since 0.1
 */
@Coherent
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "participant",
    "organisation",
    "placeholder",
    "role",
    "confirmation",
    "visibility"
})
public record Appearance(
        @JsonProperty("participant") @Identifier @Nullable String participant,
        @JsonProperty("organisation") @Identifier @Nullable String organisation,
        @JsonProperty("placeholder") @Wording(max = Wording.TITLE) @Nullable Text placeholder,
        @JsonProperty("role") AppearanceRole role,
        @JsonProperty("confirmation") Confirmation confirmation,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility) {

    /** Creates one; the builder is the better way in. */
    public Appearance {
        role = role == null ? AppearanceRole.SPEAKER : role;
        confirmation = confirmation == null ? Confirmation.CONFIRMED : confirmation;
    }

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
        builder.participant = participant;
        builder.organisation = organisation;
        builder.placeholder = placeholder;
        builder.role = role;
        builder.confirmation = confirmation;
        builder.visibility = visibility;
        return builder;
    }

    /**
     * Builds {@link Appearance}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private @Nullable String participant;
        private @Nullable String organisation;
        private @Nullable Text placeholder;
        private AppearanceRole role = AppearanceRole.SPEAKER;
        private Confirmation confirmation = Confirmation.CONFIRMED;
        private @Nullable Visibility visibility;

        private Builder() {}

        /**
         * Sets {@code participant}.
         *
         * @param value the id of the participant; null for none
         * @return this builder, never null
         */
        public Builder participant(@Nullable String value) {
            this.participant = value;
            return this;
        }

        /**
         * Sets {@code organisation}.
         *
         * @param value the id of the organisation that appears or that the placeholder represents;
         *     null for none
         * @return this builder, never null
         */
        public Builder organisation(@Nullable String value) {
            this.organisation = value;
            return this;
        }

        /**
         * Sets {@code placeholder}.
         *
         * @param value what stands where a name would; null for none
         * @return this builder, never null
         */
        public Builder placeholder(@Nullable Text value) {
            this.placeholder = value;
            return this;
        }

        /**
         * Sets {@code role}.
         *
         * @param value the role; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder role(AppearanceRole value) {
            this.role = Objects.requireNonNull(value, "role must not be null");
            return this;
        }

        /**
         * Sets {@code confirmation}.
         *
         * @param value how certain it is; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder confirmation(Confirmation value) {
            this.confirmation = Objects.requireNonNull(value, "confirmation must not be null");
            return this;
        }

        /**
         * Sets {@code visibility}.
         *
         * @param value who sees it; null for none
         * @return this builder, never null
         */
        public Builder visibility(@Nullable Visibility value) {
            this.visibility = value;
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link Appearance}, never null
         */
        public Appearance build() {
            return new Appearance(
                    participant, organisation, placeholder, role, confirmation, visibility);
        }
    }
}
