package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at one edition: a person, or an unnamed representative of an organisation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the participant's id, unique within its edition; never null
 * @param person the id of the person, null for a representative without a name
 * @param placeholder what stands where the name would, if no person is named; null if not known
 * @param position the position held at the time of the edition; null if not known
 * @param organisation the id of the organisation at the time of the edition; null if not known
 * @param country the country represented, null for the organisation's
 * @param subdivision the part of a country represented, null for the organisation's
 * @param delegation the id of the delegation; null if not known
 * @param rank the protocol rank, 1 first; null if not known
 * @param status how far the participant has come; never null, null is taken for {@code REGISTERED}
 * @param languages the languages that the participant speaks; never null, copied, unmodifiable,
 *     null is taken for empty
 * @param email for internal eyes only; null if not known
 * @param telephone for internal eyes only; null if not known
 * @param accreditation for internal eyes only; null if not known
 * @param visibility who sees the entry in lists of participants; null if not known
 * @param accompanies the id of the participant whom this one accompanies, as a spouse or an aide
 *     does; null for none
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@Coherent
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "person",
    "placeholder",
    "position",
    "organisation",
    "country",
    "subdivision",
    "delegation",
    "rank",
    "status",
    "languages",
    "email",
    "telephone",
    "accreditation",
    "visibility",
    "accompanies",
    "extensions"
})
public record Participant(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("person") @Identifier @Nullable String person,
        @JsonProperty("placeholder") @Wording(max = Wording.TITLE) @Nullable Text placeholder,
        @JsonProperty("position") @Wording(max = Wording.TITLE) @Nullable Text position,
        @JsonProperty("organisation") @Identifier @Nullable String organisation,
        @JsonProperty("country") @CountryCode @Nullable String country,
        @JsonProperty("subdivision") @SubdivisionCode @Nullable String subdivision,
        @JsonProperty("delegation") @Identifier @Nullable String delegation,
        @JsonProperty("rank") @Positive @Nullable Integer rank,
        @JsonProperty("status") ParticipantStatus status,
        @JsonProperty("languages") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@LanguageTag String> languages,
        @JsonProperty("email") @Wording(max = Wording.TITLE) @Nullable String email,
        @JsonProperty("telephone") @Wording(max = Wording.TITLE) @Nullable String telephone,
        @JsonProperty("accreditation") @Wording(max = Wording.TITLE) @Nullable String accreditation,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility,
        @JsonProperty("accompanies") @Identifier @Nullable String accompanies,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} is null
     */
    public Participant {
        Objects.requireNonNull(id, "id must not be null");
        status = status == null ? ParticipantStatus.REGISTERED : status;
        languages = Copies.list(languages);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the participant's id, unique within its edition; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id);
        builder.person = person;
        builder.placeholder = placeholder;
        builder.position = position;
        builder.organisation = organisation;
        builder.country = country;
        builder.subdivision = subdivision;
        builder.delegation = delegation;
        builder.rank = rank;
        builder.status = status;
        builder.languages = languages;
        builder.email = email;
        builder.telephone = telephone;
        builder.accreditation = accreditation;
        builder.visibility = visibility;
        builder.accompanies = accompanies;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Participant}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private @Nullable String person;
        private @Nullable Text placeholder;
        private @Nullable Text position;
        private @Nullable String organisation;
        private @Nullable String country;
        private @Nullable String subdivision;
        private @Nullable String delegation;
        private @Nullable Integer rank;
        private ParticipantStatus status = ParticipantStatus.REGISTERED;
        private List<String> languages = List.of();
        private @Nullable String email;
        private @Nullable String telephone;
        private @Nullable String accreditation;
        private @Nullable Visibility visibility;
        private @Nullable String accompanies;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the participant's id, unique within its edition; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code person}.
         *
         * @param value the id of the person; null for none
         * @return this builder, never null
         */
        public Builder person(@Nullable String value) {
            this.person = value;
            return this;
        }

        /**
         * Sets {@code placeholder}.
         *
         * @param value what stands where the name would, if no person is named; null for none
         * @return this builder, never null
         */
        public Builder placeholder(@Nullable Text value) {
            this.placeholder = value;
            return this;
        }

        /**
         * Sets {@code position}.
         *
         * @param value the position held at the time of the edition; null for none
         * @return this builder, never null
         */
        public Builder position(@Nullable Text value) {
            this.position = value;
            return this;
        }

        /**
         * Sets {@code organisation}.
         *
         * @param value the id of the organisation at the time of the edition; null for none
         * @return this builder, never null
         */
        public Builder organisation(@Nullable String value) {
            this.organisation = value;
            return this;
        }

        /**
         * Sets {@code country}.
         *
         * @param value the country represented; null for none
         * @return this builder, never null
         */
        public Builder country(@Nullable String value) {
            this.country = value;
            return this;
        }

        /**
         * Sets {@code subdivision}.
         *
         * @param value the part of a country represented; null for none
         * @return this builder, never null
         */
        public Builder subdivision(@Nullable String value) {
            this.subdivision = value;
            return this;
        }

        /**
         * Sets {@code delegation}.
         *
         * @param value the id of the delegation; null for none
         * @return this builder, never null
         */
        public Builder delegation(@Nullable String value) {
            this.delegation = value;
            return this;
        }

        /**
         * Sets {@code rank}.
         *
         * @param value the protocol rank, 1 first; null for none
         * @return this builder, never null
         */
        public Builder rank(@Nullable Integer value) {
            this.rank = value;
            return this;
        }

        /**
         * Sets {@code status}.
         *
         * @param value how far the participant has come; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder status(ParticipantStatus value) {
            this.status = Objects.requireNonNull(value, "status must not be null");
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param value the languages that the participant speaks; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder languages(List<String> value) {
            this.languages = Objects.requireNonNull(value, "languages must not be null");
            return this;
        }

        /**
         * Sets {@code email}.
         *
         * @param value for internal eyes only; null for none
         * @return this builder, never null
         */
        public Builder email(@Nullable String value) {
            this.email = value;
            return this;
        }

        /**
         * Sets {@code telephone}.
         *
         * @param value for internal eyes only; null for none
         * @return this builder, never null
         */
        public Builder telephone(@Nullable String value) {
            this.telephone = value;
            return this;
        }

        /**
         * Sets {@code accreditation}.
         *
         * @param value for internal eyes only; null for none
         * @return this builder, never null
         */
        public Builder accreditation(@Nullable String value) {
            this.accreditation = value;
            return this;
        }

        /**
         * Sets {@code visibility}.
         *
         * @param value who sees the entry in lists of participants; null for none
         * @return this builder, never null
         */
        public Builder visibility(@Nullable Visibility value) {
            this.visibility = value;
            return this;
        }

        /**
         * Sets {@code accompanies}.
         *
         * @param value the id of the participant whom this one accompanies, as a spouse or an aide
         *     does; null for none
         * @return this builder, never null
         */
        public Builder accompanies(@Nullable String value) {
            this.accompanies = value;
            return this;
        }

        /**
         * Sets {@code extensions}.
         *
         * @param value what else the document said of it, as JSON values by name; never null,
         *     copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder extensions(Map<String, @Nullable Object> value) {
            this.extensions = Objects.requireNonNull(value, "extensions must not be null");
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link Participant}, never null
         */
        public Participant build() {
            return new Participant(
                    id,
                    person,
                    placeholder,
                    position,
                    organisation,
                    country,
                    subdivision,
                    delegation,
                    rank,
                    status,
                    languages,
                    email,
                    telephone,
                    accreditation,
                    visibility,
                    accompanies,
                    extensions);
        }
    }
}
