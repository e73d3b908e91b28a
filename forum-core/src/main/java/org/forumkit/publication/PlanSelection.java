package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forumkit.programme.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A part of a programme in a form that a plan can hold.
 *
 * <p>Of several rooms any will do, of a room and a topic both must hold; an empty list selects
 * nothing away.
 *
 * <p>Immutable and thread-safe.
 *
 * @param days the days; never null, copied, unmodifiable, null is taken for empty
 * @param rooms the ids of rooms; never null, copied, unmodifiable, null is taken for empty
 * @param topics the ids of topics; never null, copied, unmodifiable, null is taken for empty
 * @param sessions the ids of sessions; never null, copied, unmodifiable, null is taken for empty
 * @param participants the ids of participants; never null, copied, unmodifiable, null is taken for
 *     empty
 * @param organisations the ids of organisations; never null, copied, unmodifiable, null is taken
 *     for empty
 * @param countries the ISO 3166-1 alpha-2 codes of countries; never null, copied, unmodifiable,
 *     null is taken for empty
 * @param delegations the ids of delegations; never null, copied, unmodifiable, null is taken for
 *     empty
 * @param languages the languages, BCP 47, that a listener follows; never null, copied,
 *     unmodifiable, null is taken for empty
 * @param floorLanguages the languages, BCP 47, that are spoken on the floor; never null, copied,
 *     unmodifiable, null is taken for empty
 * @param interpretation the languages, BCP 47, that is interpreted into; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "days",
    "rooms",
    "topics",
    "sessions",
    "participants",
    "organisations",
    "countries",
    "delegations",
    "languages",
    "floorLanguages",
    "interpretation"
})
public record PlanSelection(
        @JsonProperty("days") @JsonFormat(shape = JsonFormat.Shape.STRING) List<LocalDate> days,
        @JsonProperty("rooms") List<String> rooms,
        @JsonProperty("topics") List<String> topics,
        @JsonProperty("sessions") List<String> sessions,
        @JsonProperty("participants") List<String> participants,
        @JsonProperty("organisations") List<String> organisations,
        @JsonProperty("countries") List<String> countries,
        @JsonProperty("delegations") List<String> delegations,
        @JsonProperty("languages") List<String> languages,
        @JsonProperty("floorLanguages") List<String> floorLanguages,
        @JsonProperty("interpretation") List<String> interpretation) {
    /** Creates one; the builder is the better way in. */
    public PlanSelection {
        days = Values.list(days);
        rooms = Values.list(rooms);
        topics = Values.list(topics);
        sessions = Values.list(sessions);
        participants = Values.list(participants);
        organisations = Values.list(organisations);
        countries = Values.list(countries);
        delegations = Values.list(delegations);
        languages = Values.list(languages);
        floorLanguages = Values.list(floorLanguages);
        interpretation = Values.list(interpretation);
    }

    /**
     * Returns a builder of what selects everything so far.
     *
     * @return a new builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what a selection means that need not be there. */
    static Selection of(@Nullable PlanSelection selection) {
        return selection == null ? Selection.everything() : selection.toSelection();
    }

    /**
     * Returns what it means.
     *
     * @return the selection, never null
     */
    public Selection toSelection() {
        return Stream.of(
                        any(days, Selection::day),
                        any(rooms, Selection::room),
                        any(topics, Selection::topic),
                        any(sessions, Selection::session),
                        any(participants, Selection::participant),
                        any(organisations, Selection::organisation),
                        any(countries, Selection::country),
                        any(delegations, Selection::delegation),
                        any(languages, Selection::language),
                        any(floorLanguages, Selection::floorLanguage),
                        any(interpretation, Selection::interpretation))
                .flatMap(List::stream)
                .reduce(Selection::and)
                .orElse(Selection.everything());
    }

    private static <T> List<Selection> any(List<T> values, Function<T, Selection> each) {
        return values.stream().map(each).reduce(Selection::or).stream().toList();
    }

    /**
     * Builds {@link PlanSelection}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private List<LocalDate> days = List.of();
        private List<String> rooms = List.of();
        private List<String> topics = List.of();
        private List<String> sessions = List.of();
        private List<String> participants = List.of();
        private List<String> organisations = List.of();
        private List<String> countries = List.of();
        private List<String> delegations = List.of();
        private List<String> languages = List.of();
        private List<String> floorLanguages = List.of();
        private List<String> interpretation = List.of();

        private Builder() {}

        /**
         * Sets {@code days}.
         *
         * @param values the days; never null
         * @return this builder, never null
         */
        public Builder days(LocalDate... values) {
            this.days = List.of(values);
            return this;
        }

        /**
         * Sets {@code rooms}.
         *
         * @param values the ids of rooms; never null
         * @return this builder, never null
         */
        public Builder rooms(String... values) {
            this.rooms = List.of(values);
            return this;
        }

        /**
         * Sets {@code topics}.
         *
         * @param values the ids of topics; never null
         * @return this builder, never null
         */
        public Builder topics(String... values) {
            this.topics = List.of(values);
            return this;
        }

        /**
         * Sets {@code sessions}.
         *
         * @param values the ids of sessions; never null
         * @return this builder, never null
         */
        public Builder sessions(String... values) {
            this.sessions = List.of(values);
            return this;
        }

        /**
         * Sets {@code participants}.
         *
         * @param values the ids of participants; never null
         * @return this builder, never null
         */
        public Builder participants(String... values) {
            this.participants = List.of(values);
            return this;
        }

        /**
         * Sets {@code organisations}.
         *
         * @param values the ids of organisations; never null
         * @return this builder, never null
         */
        public Builder organisations(String... values) {
            this.organisations = List.of(values);
            return this;
        }

        /**
         * Sets {@code countries}.
         *
         * @param values the ISO 3166-1 alpha-2 codes of countries; never null
         * @return this builder, never null
         */
        public Builder countries(String... values) {
            this.countries = List.of(values);
            return this;
        }

        /**
         * Sets {@code delegations}.
         *
         * @param values the ids of delegations; never null
         * @return this builder, never null
         */
        public Builder delegations(String... values) {
            this.delegations = List.of(values);
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param values the languages, BCP 47, that a listener follows; never null
         * @return this builder, never null
         */
        public Builder languages(String... values) {
            this.languages = List.of(values);
            return this;
        }

        /**
         * Sets {@code floorLanguages}.
         *
         * @param values the languages, BCP 47, that are spoken on the floor; never null
         * @return this builder, never null
         */
        public Builder floorLanguages(String... values) {
            this.floorLanguages = List.of(values);
            return this;
        }

        /**
         * Sets {@code interpretation}.
         *
         * @param values the languages, BCP 47, that is interpreted into; never null
         * @return this builder, never null
         */
        public Builder interpretation(String... values) {
            this.interpretation = List.of(values);
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link PlanSelection}, never null
         */
        public PlanSelection build() {
            return new PlanSelection(
                    days,
                    rooms,
                    topics,
                    sessions,
                    participants,
                    organisations,
                    countries,
                    delegations,
                    languages,
                    floorLanguages,
                    interpretation);
        }
    }
}
