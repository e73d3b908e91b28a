package org.forumkit.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.release.Release;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Nearest;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one audience may see of a forum, in some languages, at one moment.
 *
 * <p>It holds plain values: every text in each language, every reference resolved, everything
 * hidden left out, everybody in order. Whatever an exporter needs is in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param series the series, never null
 * @param editions the editions in the document's order; never null, copied, unmodifiable
 * @param languages the languages of its texts in order, BCP 47; never null or empty, copied,
 *     unmodifiable
 * @param audience whom it is for, never null
 * @param at the moment that embargoes were measured by, never null
 * @param release the release that it is of; null for a draft
 * @param findings what is worth saying about how it was made: {@code language.absent} for a
 *     language that none of its texts is in; never null, copied, unmodifiable
 * @since 0.1
 */
public record Programme(
        ProgrammeSeries series,
        List<ProgrammeEdition> editions,
        List<String> languages,
        Audience audience,
        Instant at,
        @Nullable ProgrammeRelease release,
        List<Finding> findings) {

    /**
     * Creates one; {@link #of} is the way in.
     *
     * @throws NullPointerException if an argument or an element of a list is null
     * @throws IllegalArgumentException if there is no language
     */
    public Programme {
        Objects.requireNonNull(series, "series must not be null");
        Objects.requireNonNull(audience, "audience must not be null");
        Objects.requireNonNull(at, "at must not be null");
        editions = List.copyOf(editions);
        languages = List.copyOf(languages);
        findings = List.copyOf(findings);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("languages must not be empty");
        }
    }

    /**
     * Starts a programme of a document that is still a draft: its sequence numbers are those of the
     * document.
     *
     * @param forum the document, never null
     * @return a new builder, never null
     */
    public static Builder of(Forum forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        return new Builder(forum, History.none(), null);
    }

    /**
     * Starts a programme of a release: it has the numbers and times of the ledger, and what was
     * withdrawn stands in it as withdrawn.
     *
     * @param release the release, never null
     * @return a new builder, never null
     */
    public static Builder of(Release release) {
        Objects.requireNonNull(release, "release must not be null");
        return new Builder(
                release.stamped(),
                History.of(release.ledger()),
                new ProgrammeRelease(release.number(), release.time()));
    }

    /**
     * Returns the edition of a programme that has one.
     *
     * @return the edition, never null
     * @throws IllegalStateException if it has none or several
     */
    public ProgrammeEdition edition() {
        if (editions.size() != 1) {
            throw new IllegalStateException(
                    "the programme has " + editions.size() + " editions, not one");
        }
        return editions.get(0);
    }

    /**
     * Returns a document of what this programme shows and nothing else, of which the same programme
     * can be made: for the same audience, in the same languages with the same ones that stand in,
     * in the order as it is given.
     *
     * <p>What this one's audience is shown is not shown to a wider one by a programme of that
     * document. What only a ledger knows has no place in a document: sessions and items that are
     * withdrawn, when a session was made and where it stood before, and how often an item and the
     * edition changed. Nor have family names: whoever sorts people by name sorts them by what is
     * shown. In another zone than the edition's a session may lie outside the edition's days, which
     * stay as they are.
     *
     * @return the document in the programme's languages, of which the first is its default; never
     *     null
     */
    public Forum document() {
        return SeenForum.read(this);
    }

    /**
     * Returns a part of this programme; {@link ProgrammeParts} is faster where many are wanted.
     *
     * @param selection the part, never null
     * @return the part, the same as if the builder had been given the selection; never null
     */
    public Programme select(Selection selection) {
        Objects.requireNonNull(selection, "selection must not be null");
        if (selection instanceof Selection.Everything) {
            return this;
        }
        return with(
                editions.stream()
                        .filter(selection::includes)
                        .map(each -> EditionParts.filter(each, selection.within(each)))
                        .toList());
    }

    /**
     * Returns this programme in one of its languages, as for pages that alternate between two.
     *
     * @param language one of the languages of this programme, never null
     * @return the programme with the texts of that language alone, which fall back as they did;
     *     never null
     * @throws IllegalArgumentException if it is not one of them
     */
    public Programme in(String language) {
        int index =
                languages.indexOf(Objects.requireNonNull(language, "language must not be null"));
        if (index < 0) {
            throw new IllegalArgumentException(
                    "language must be one of "
                            + languages
                            + ", not \""
                            + Excerpt.of(language)
                            + "\"");
        }
        return languages.size() == 1 ? this : OneLanguage.of(this, index);
    }

    Programme with(List<ProgrammeEdition> others) {
        return new Programme(series, others, languages, audience, at, release, findings);
    }

    /**
     * Builds {@link Programme}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Forum forum;
        private final History history;
        private final @Nullable ProgrammeRelease release;
        private @Nullable String edition;
        private Audience audience = Audience.PUBLIC;
        private List<String> languages;
        private List<String> fallback = List.of();
        private @Nullable ZoneId zone;
        private Instant at = Instant.MIN;
        private Selection selection = Selection.everything();
        private PeopleOrder order = PeopleOrder.GIVEN;
        private CountryOrder countryOrder = CountryOrder.protocol();
        private Words words = Words.standard();

        private Builder(Forum forum, History history, @Nullable ProgrammeRelease release) {
            this.forum = forum;
            this.history = history;
            this.release = release;
            this.languages = List.of(forum.defaultLanguage());
        }

        /**
         * Returns a builder that starts from what this one was told, without reading the document
         * or the ledger again.
         *
         * @return a new builder, never null
         */
        public Builder copy() {
            Builder copy = new Builder(forum, history, release);
            copy.edition = edition;
            copy.audience = audience;
            copy.languages = languages;
            copy.fallback = fallback;
            copy.zone = zone;
            copy.at = at;
            copy.selection = selection;
            copy.order = order;
            copy.countryOrder = countryOrder;
            copy.words = words;
            return copy;
        }

        /**
         * Takes one edition; without it all are taken.
         *
         * @param id the edition's id, never null
         * @return this builder, never null
         */
        public Builder edition(String id) {
            this.edition = Objects.requireNonNull(id, "id must not be null");
            return this;
        }

        /**
         * Says whom the programme is for; without it, the public.
         *
         * @param value the audience, never null
         * @return this builder, never null
         */
        public Builder audience(Audience value) {
            this.audience = Objects.requireNonNull(value, "audience must not be null");
            return this;
        }

        /**
         * Says in which languages; without it, in the document's default language.
         *
         * @param tags the languages in order, BCP 47; never null or empty
         * @return this builder, never null
         * @throws IllegalArgumentException if there is none, or one is there twice, is not well
         *     formed or names no language
         */
        public Builder languages(String... tags) {
            return languages(List.of(tags));
        }

        /**
         * Says in which languages; without it, in the document's default language.
         *
         * @param tags the languages in order, BCP 47; never null or empty, copied
         * @return this builder, never null
         * @throws IllegalArgumentException if there is none, or one is there twice, is not well
         *     formed or names no language
         */
        public Builder languages(List<String> tags) {
            List<String> copy = LanguageTags.checked("languages", tags);
            if (copy.isEmpty()) {
                throw new IllegalArgumentException("languages must not be empty");
            }
            this.languages = copy;
            return this;
        }

        /**
         * Says which languages stand in, in this order, where a text has not the one that is wanted
         * and before any other does; without it, the other languages of the programme do, then the
         * wanted one in another script or region, the document's default, and whatever there is.
         *
         * <p>The library's own words do not follow it: they are there in the languages that {@link
         * #words} have.
         *
         * @param tags the languages in order, BCP 47; never null, empty for none
         * @return this builder, never null
         * @throws IllegalArgumentException if one is there twice, is not well formed or names no
         *     language
         */
        public Builder fallback(String... tags) {
            return fallback(List.of(tags));
        }

        /**
         * Says which languages stand in, as {@link #fallback(String...)} does.
         *
         * @param tags the languages in order, BCP 47; never null, empty for none, copied
         * @return this builder, never null
         * @throws IllegalArgumentException if one is there twice, is not well formed or names no
         *     language
         */
        public Builder fallback(List<String> tags) {
            this.fallback = LanguageTags.checked("fallback", tags);
            return this;
        }

        /**
         * Says in which zone times are shown; without it, in the edition's own.
         *
         * @param value the zone, never null
         * @return this builder, never null
         */
        public Builder zone(ZoneId value) {
            this.zone = Objects.requireNonNull(value, "zone must not be null");
            return this;
        }

        /**
         * Says at which moment embargoes are measured; without it, all of them still hold.
         *
         * @param moment the moment, never null
         * @return this builder, never null
         */
        public Builder at(Instant moment) {
            this.at = Objects.requireNonNull(moment, "moment must not be null");
            return this;
        }

        /**
         * Takes a part only; without it, everything that the audience may see.
         *
         * @param value the selection, never null
         * @return this builder, never null
         */
        public Builder select(Selection value) {
            this.selection = Objects.requireNonNull(value, "selection must not be null");
            return this;
        }

        /**
         * Says in what order people stand; without it, as the document gives them.
         *
         * @param value the order, never null
         * @return this builder, never null
         */
        public Builder order(PeopleOrder value) {
            this.order = Objects.requireNonNull(value, "order must not be null");
            return this;
        }

        /**
         * Says in what order countries stand; without it, as the document lists them.
         *
         * @param value the order, never null
         * @return this builder, never null
         */
        public Builder countryOrder(CountryOrder value) {
            this.countryOrder = Objects.requireNonNull(value, "countryOrder must not be null");
            return this;
        }

        /**
         * Says where the library's own words come from; without it, those that come with it.
         *
         * @param value the words, never null
         * @return this builder, never null
         */
        public Builder words(Words value) {
            this.words = Objects.requireNonNull(value, "words must not be null");
            return this;
        }

        /**
         * Returns the programme.
         *
         * @return a new programme, never null
         * @throws IllegalArgumentException if the document has no edition of the id that was given
         */
        public Programme build() {
            List<Edition> chosen = chosen();
            Gate gate = new Gate(audience, at);
            Directory directory = directory(gate);
            ProgrammeSeries series = directory.series();
            List<ProgrammeEdition> editions =
                    chosen.stream()
                            .map(
                                    each ->
                                            new EditionResolver(
                                                            each, directory, gate, zone, order,
                                                            history)
                                                    .resolve())
                            .toList();
            List<Finding> findings =
                    directory.absentLanguages().stream()
                            .map(tag -> Finding.warning("language.absent", "", tag))
                            .toList();
            return new Programme(series, editions, languages, audience, at, release, findings)
                    .select(selection);
        }

        /**
         * Returns the orders that people, delegations, organisations and countries of the edition
         * stand in, to be asked why one is before another.
         *
         * @return the orders, never null
         * @throws IllegalArgumentException if the document has no edition of the id that was given
         * @throws IllegalStateException if there is not one edition
         */
        public Orders orders() {
            List<Edition> chosen = chosen();
            if (chosen.size() != 1) {
                throw new IllegalStateException(
                        "there are " + chosen.size() + " editions, not one");
            }
            Gate gate = new Gate(audience, at);
            Directory directory = directory(gate);
            return new EditionResolver(chosen.get(0), directory, gate, zone, order, history)
                    .orders();
        }

        private Directory directory(Gate gate) {
            return new Directory(forum, languages, fallback, gate, words, countryOrder);
        }

        private List<Edition> chosen() {
            List<Edition> chosen =
                    forum.series().editions().stream()
                            .filter(each -> edition == null || each.id().equals(edition))
                            .toList();
            if (chosen.isEmpty() && edition != null) {
                throw new IllegalArgumentException(unknownEdition(edition));
            }
            return chosen;
        }

        private String unknownEdition(String id) {
            List<String> ids = forum.series().editions().stream().map(Edition::id).toList();
            String nearest = Nearest.to(id, ids);
            return "edition must be one of "
                    + String.join(", ", ids)
                    + ", not \""
                    + Excerpt.of(id)
                    + "\""
                    + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?");
        }
    }
}
