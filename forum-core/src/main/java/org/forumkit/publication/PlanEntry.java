package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Audience;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * One kind of file of a plan: one file, or one for each country, room, participant ..., and one in
 * each of some languages.
 *
 * <p>The name of the file and the values of options are templates: a word in braces stands for
 * something of each file, a brace that is there twice for itself. The words are: series, edition,
 * edition-title, ordinal, release, audience, entry, extension; language, which is all languages of
 * the file joined by hyphens; name, which is what the file is about in words of its first language;
 * id, and that of {@link Each}, as country, of which the code is in small letters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the entry's id, unique in its plan, part of the keys of its files; never null
 * @param exporter the id of the exporter; never null
 * @param file the template of the file's name with folders before it, divided by {@code /}; of
 *     several the one for the file's first language; never null
 * @param options the exporter's options, templates by key; never null, copied, unmodifiable, null
 *     is taken for empty
 * @param select the part of the programme; null for everything
 * @param each what there is one file of each of; null for one file
 * @param only the ids that {@code each} is limited to, in this order, of countries also those that
 *     the audience sees nobody of; never null, copied, unmodifiable, null is taken for empty, which
 *     is all
 * @param except the ids that {@code each} leaves out; never null, copied, unmodifiable, null is
 *     taken for empty
 * @param languages for each file its languages in order, BCP 47; never null, copied, unmodifiable,
 *     null is taken for empty, which is one file in the document's default language
 * @param fallback the languages that stand in, in this order, where a text has not the one that is
 *     wanted; never null, copied, unmodifiable, null is taken for empty
 * @param audience whom the files are for; null for whom the plan says
 * @param zone the IANA zone in which times are shown; null for the plan's
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "exporter",
    "file",
    "options",
    "select",
    "each",
    "only",
    "except",
    "languages",
    "fallback",
    "audience",
    "zone"
})
public record PlanEntry(
        @JsonProperty("id") String id,
        @JsonProperty("exporter") String exporter,
        @JsonProperty("file") Text file,
        @JsonProperty("options") Map<String, String> options,
        @JsonProperty("select") @Nullable PlanSelection select,
        @JsonProperty("each") @Nullable Each each,
        @JsonProperty("only") List<String> only,
        @JsonProperty("except") List<String> except,
        @JsonProperty("languages") List<List<String>> languages,
        @JsonProperty("fallback") List<String> fallback,
        @JsonProperty("audience") @Nullable Audience audience,
        @JsonProperty("zone") @Nullable String zone) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id}, {@code exporter} or {@code file} is null, or an
     *     element is
     */
    public PlanEntry {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(exporter, "exporter must not be null");
        Objects.requireNonNull(file, "file must not be null");
        options = Values.map(options);
        only = Values.list(only);
        except = Values.list(except);
        languages = Values.list(languages);
        languages = languages.stream().map(List::copyOf).toList();
        fallback = Values.list(fallback);
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the entry's id, unique in its plan, part of the keys of its files; never null
     * @param exporter the id of the exporter; never null
     * @param file the template of the file's name with folders before it, divided by {@code /}; of
     *     several the one for the file's first language; never null
     * @return a new builder, never null
     */
    public static Builder builder(String id, String exporter, Text file) {
        return new Builder(id, exporter, file);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, exporter, file);
        builder.options = options;
        builder.select = select;
        builder.each = each;
        builder.only = only;
        builder.except = except;
        builder.languages = languages;
        builder.fallback = fallback;
        builder.audience = audience;
        builder.zone = zone;
        return builder;
    }

    /**
     * Builds {@link PlanEntry}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final String id;
        private final String exporter;
        private final Text file;
        private Map<String, String> options = Map.of();
        private @Nullable PlanSelection select;
        private @Nullable Each each;
        private List<String> only = List.of();
        private List<String> except = List.of();
        private List<List<String>> languages = List.of();
        private List<String> fallback = List.of();
        private @Nullable Audience audience;
        private @Nullable String zone;

        private Builder(String id, String exporter, Text file) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.exporter = Objects.requireNonNull(exporter, "exporter must not be null");
            this.file = Objects.requireNonNull(file, "file must not be null");
        }

        /**
         * Sets {@code options}.
         *
         * @param value the exporter's options, templates by key; never null, copied
         * @return this builder, never null
         */
        public Builder options(Map<String, String> value) {
            this.options = Objects.requireNonNull(value, "options must not be null");
            return this;
        }

        /**
         * Sets {@code select}.
         *
         * @param value the part of the programme; null for everything
         * @return this builder, never null
         */
        public Builder select(@Nullable PlanSelection value) {
            this.select = value;
            return this;
        }

        /**
         * Sets {@code each}.
         *
         * @param value what there is one file of each of; null for one file
         * @return this builder, never null
         */
        public Builder each(@Nullable Each value) {
            this.each = value;
            return this;
        }

        /**
         * Sets {@code only}.
         *
         * @param value the ids that {@code each} is limited to, in this order; never null, copied,
         *     which is all
         * @return this builder, never null
         */
        public Builder only(List<String> value) {
            this.only = Objects.requireNonNull(value, "only must not be null");
            return this;
        }

        /**
         * Sets {@code except}.
         *
         * @param value the ids that {@code each} leaves out; never null, copied
         * @return this builder, never null
         */
        public Builder except(List<String> value) {
            this.except = Objects.requireNonNull(value, "except must not be null");
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param value for each file its languages in order, BCP 47; never null, copied, which is
         *     one file in the document's default language
         * @return this builder, never null
         */
        public Builder languages(List<List<String>> value) {
            this.languages = Objects.requireNonNull(value, "languages must not be null");
            return this;
        }

        /**
         * Sets {@code fallback}.
         *
         * @param value the languages that stand in, in this order, where a text has not the one
         *     that is wanted; never null, copied
         * @return this builder, never null
         */
        public Builder fallback(List<String> value) {
            this.fallback = Objects.requireNonNull(value, "fallback must not be null");
            return this;
        }

        /**
         * Sets {@code audience}.
         *
         * @param value whom the files are for; null for whom the plan says
         * @return this builder, never null
         */
        public Builder audience(@Nullable Audience value) {
            this.audience = value;
            return this;
        }

        /**
         * Sets {@code zone}.
         *
         * @param value the IANA zone in which times are shown; null for the plan's
         * @return this builder, never null
         */
        public Builder zone(@Nullable String value) {
            this.zone = value;
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link PlanEntry}, never null
         */
        public PlanEntry build() {
            return new PlanEntry(
                    id, exporter, file, options, select, each, only, except, languages, fallback,
                    audience, zone);
        }
    }
}
