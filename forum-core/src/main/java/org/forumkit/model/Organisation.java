package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a series in any role.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the organisation's id, unique within the document; never null
 * @param kind what kind of body it is; never null, null is taken for {@code OTHER}
 * @param name its name; never null
 * @param shortName its usual abbreviation; null if not known
 * @param country the country that it belongs to; null if not known
 * @param subdivision the part of the country that it belongs to; null if not known
 * @param parent the id of the organisation that it is a part of; null if not known
 * @param description its introduction of itself; null if not known
 * @param logo where its logo is: a path or an address; null if not known
 * @param links where to find out more; never null, copied, unmodifiable, null is taken for empty
 * @param visibility who sees its own page; null if not known
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "kind",
    "name",
    "shortName",
    "country",
    "subdivision",
    "parent",
    "description",
    "logo",
    "links",
    "visibility",
    "extensions"
})
public record Organisation(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("kind") OrganisationKind kind,
        @JsonProperty("name") @Wording(max = Wording.TITLE) Text name,
        @JsonProperty("shortName") @Wording(max = Wording.TITLE) @Nullable Text shortName,
        @JsonProperty("country") @CountryCode @Nullable String country,
        @JsonProperty("subdivision") @SubdivisionCode @Nullable String subdivision,
        @JsonProperty("parent") @Identifier @Nullable String parent,
        @JsonProperty("description") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text description,
        @JsonProperty("logo") @Wording(max = Wording.TITLE) @Nullable String logo,
        @JsonProperty("links") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Link> links,
        @JsonProperty("visibility") @Valid @Nullable Visibility visibility,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code name} is null
     */
    public Organisation {
        Objects.requireNonNull(id, "id must not be null");
        kind = kind == null ? OrganisationKind.OTHER : kind;
        Objects.requireNonNull(name, "name must not be null");
        links = Copies.list(links);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the organisation's id, unique within the document; never null
     * @param name its name; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id, Text name) {
        return new Builder(id, name);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name);
        builder.kind = kind;
        builder.shortName = shortName;
        builder.country = country;
        builder.subdivision = subdivision;
        builder.parent = parent;
        builder.description = description;
        builder.logo = logo;
        builder.links = links;
        builder.visibility = visibility;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Organisation}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private OrganisationKind kind = OrganisationKind.OTHER;
        private Text name;
        private @Nullable Text shortName;
        private @Nullable String country;
        private @Nullable String subdivision;
        private @Nullable String parent;
        private @Nullable Text description;
        private @Nullable String logo;
        private List<Link> links = List.of();
        private @Nullable Visibility visibility;
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text name) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.name = Objects.requireNonNull(name, "name must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the organisation's id, unique within the document; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code kind}.
         *
         * @param value what kind of body it is; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder kind(OrganisationKind value) {
            this.kind = Objects.requireNonNull(value, "kind must not be null");
            return this;
        }

        /**
         * Sets {@code name}.
         *
         * @param value its name; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder name(Text value) {
            this.name = Objects.requireNonNull(value, "name must not be null");
            return this;
        }

        /**
         * Sets {@code shortName}.
         *
         * @param value its usual abbreviation; null for none
         * @return this builder, never null
         */
        public Builder shortName(@Nullable Text value) {
            this.shortName = value;
            return this;
        }

        /**
         * Sets {@code country}.
         *
         * @param value the country that it belongs to; null for none
         * @return this builder, never null
         */
        public Builder country(@Nullable String value) {
            this.country = value;
            return this;
        }

        /**
         * Sets {@code subdivision}.
         *
         * @param value the part of the country that it belongs to; null for none
         * @return this builder, never null
         */
        public Builder subdivision(@Nullable String value) {
            this.subdivision = value;
            return this;
        }

        /**
         * Sets {@code parent}.
         *
         * @param value the id of the organisation that it is a part of; null for none
         * @return this builder, never null
         */
        public Builder parent(@Nullable String value) {
            this.parent = value;
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param value its introduction of itself; null for none
         * @return this builder, never null
         */
        public Builder description(@Nullable Text value) {
            this.description = value;
            return this;
        }

        /**
         * Sets {@code logo}.
         *
         * @param value where its logo is: a path or an address; null for none
         * @return this builder, never null
         */
        public Builder logo(@Nullable String value) {
            this.logo = value;
            return this;
        }

        /**
         * Sets {@code links}.
         *
         * @param value where to find out more; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder links(List<Link> value) {
            this.links = Objects.requireNonNull(value, "links must not be null");
            return this;
        }

        /**
         * Sets {@code visibility}.
         *
         * @param value who sees its own page; null for none
         * @return this builder, never null
         */
        public Builder visibility(@Nullable Visibility value) {
            this.visibility = value;
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
         * @return a new {@link Organisation}, never null
         */
        public Organisation build() {
            return new Organisation(
                    id,
                    kind,
                    name,
                    shortName,
                    country,
                    subdivision,
                    parent,
                    description,
                    logo,
                    links,
                    visibility,
                    extensions);
        }
    }
}
