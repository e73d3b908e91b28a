package org.forumkit.export.ical.serving;

import java.util.List;
import java.util.Objects;
import org.forumkit.export.Options;
import org.forumkit.model.Audience;
import org.forumkit.programme.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What a feed shows, to whom, in which languages and how. Two that are equal are made once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the id of the edition; null for all editions
 * @param selection which part of it, never null
 * @param audience who may see it, never null
 * @param languages the languages in order, tags of BCP 47; never null or empty
 * @param format the extension of the exporter that makes it, as {@code ics}; never null
 * @param options the options that differ from those of all feeds; never null
 * @since 0.1
 */
public record FeedSpec(
        @Nullable String edition,
        Selection selection,
        Audience audience,
        List<String> languages,
        String format,
        Options options) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument but the edition is null
     * @throws IllegalArgumentException if there is no language
     */
    public FeedSpec {
        Objects.requireNonNull(selection, "selection must not be null");
        Objects.requireNonNull(audience, "audience must not be null");
        languages = List.copyOf(languages);
        Objects.requireNonNull(format, "format must not be null");
        Objects.requireNonNull(options, "options must not be null");
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("languages must not be empty");
        }
    }

    /**
     * Returns the feed of all that the public may see of all editions.
     *
     * @param languages the languages in order, never null or empty
     * @return the feed, never null
     */
    public static FeedSpec of(String... languages) {
        return new FeedSpec(
                null,
                Selection.everything(),
                Audience.PUBLIC,
                List.of(languages),
                "ics",
                Options.none());
    }

    /**
     * Returns the same of one edition.
     *
     * @param id the id of the edition, never null
     * @return the changed feed, never null
     */
    public FeedSpec edition(String id) {
        Objects.requireNonNull(id, "id must not be null");
        return new FeedSpec(id, selection, audience, languages, format, options);
    }

    /**
     * Returns the same of a part.
     *
     * @param part which part, never null
     * @return the changed feed, never null
     */
    public FeedSpec select(Selection part) {
        return new FeedSpec(edition, part, audience, languages, format, options);
    }

    /**
     * Returns the same for others.
     *
     * @param others who may see it, never null
     * @return the changed feed, never null
     */
    public FeedSpec audience(Audience others) {
        return new FeedSpec(edition, selection, others, languages, format, options);
    }

    /**
     * Returns the same in another format.
     *
     * @param extension the extension of an exporter, never null
     * @return the changed feed, never null
     */
    public FeedSpec format(String extension) {
        return new FeedSpec(edition, selection, audience, languages, extension, options);
    }

    /**
     * Returns the same with other options.
     *
     * @param others the options that differ from those of all feeds, never null
     * @return the changed feed, never null
     */
    public FeedSpec with(Options others) {
        return new FeedSpec(edition, selection, audience, languages, format, others);
    }
}
