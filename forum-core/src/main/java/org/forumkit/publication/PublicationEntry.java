package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Audience;
import org.forumkit.programme.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One file of a publication: everything that it depends on but the document, the plan's moments and
 * the exporter.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key names it for as long as its plan has it, as {@code feeds/KR/ko}; never null
 * @param exporter the id of the exporter; never null
 * @param options the exporter's options by key; never null, copied, unmodifiable
 * @param select the part of the programme; null for everything
 * @param each what {@code id} is the id of; null if there is no id
 * @param id what the file is about; null if it is one file
 * @param languages its languages in order, BCP 47; never null, copied, unmodifiable
 * @param fallback the languages that stand in, in this order, where a text has not the one that is
 *     wanted; never null, copied, unmodifiable
 * @param audience whom it is for; never null
 * @param zone the IANA zone in which times are shown; null for the edition's own
 * @param file its name with folders before it, divided by {@code /}, safe on every system and
 *     unlike that of every other entry; never null
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "key",
    "exporter",
    "options",
    "select",
    "each",
    "id",
    "languages",
    "fallback",
    "audience",
    "zone",
    "file"
})
public record PublicationEntry(
        @JsonProperty("key") String key,
        @JsonProperty("exporter") String exporter,
        @JsonProperty("options") Map<String, String> options,
        @JsonProperty("select") @Nullable PlanSelection select,
        @JsonProperty("each") @Nullable Each each,
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("languages") List<String> languages,
        @JsonProperty("fallback") List<String> fallback,
        @JsonProperty("audience") Audience audience,
        @JsonProperty("zone") @Nullable String zone,
        @JsonProperty("file") String file) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public PublicationEntry {
        Objects.requireNonNull(key, "key must not be null");
        Objects.requireNonNull(exporter, "exporter must not be null");
        Objects.requireNonNull(audience, "audience must not be null");
        Objects.requireNonNull(file, "file must not be null");
        options = Values.map(options);
        languages = Values.list(languages);
        fallback = Values.list(fallback);
    }

    /**
     * Returns which part of the programme it shows.
     *
     * @return the selection, never null
     */
    public Selection toSelection() {
        Selection part = PlanSelection.of(select);
        if (each == null || id == null) {
            return part;
        }
        Selection one = each.select(id);
        return part instanceof Selection.Everything ? one : part.and(one);
    }
}
