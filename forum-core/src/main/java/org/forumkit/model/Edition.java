package org.forumkit.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One holding of a series: its days, place, organisers, sessions and participants.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the edition's id, unique within the series and stable for ever; never null
 * @param ordinal which holding of the series it is, 1 for the first; null if not known
 * @param ordinalNote what is uncertain about the ordinal; null if not known
 * @param title its title; never null
 * @param theme its motto; null if not known
 * @param description its purpose and background; null if not known
 * @param topics its topics in order; never null, copied, unmodifiable, null is taken for empty
 * @param languages its working languages in order; never null, copied, unmodifiable, null is taken
 *     for empty
 * @param firstDay its first day; null if not known
 * @param lastDay its last day; null if not known
 * @param dayChange when one day of the programme ends and the next begins, null for midnight
 * @param zone the IANA time zone of all its times; null if not known
 * @param format where its participants meet; null if not known
 * @param venue where it is held; null if not known
 * @param organisers who stands behind it, by role in protocol order; never null, copied,
 *     unmodifiable, null is taken for empty
 * @param relatedEvents what it is part of, beside, or after; never null, copied, unmodifiable, null
 *     is taken for empty
 * @param sessions its sessions; never null, copied, unmodifiable, null is taken for empty
 * @param participants its participants; never null, copied, unmodifiable, null is taken for empty
 * @param delegations its delegations; never null, copied, unmodifiable, null is taken for empty
 * @param notices practical information in order; never null, copied, unmodifiable, null is taken
 *     for empty
 * @param contacts who answers for what, in order; never null, copied, unmodifiable, null is taken
 *     for empty
 * @param figures its figures; never null, copied, unmodifiable, null is taken for empty
 * @param state where it stands; never null, null is taken for {@code PLANNED}
 * @param remark what a reader of the programme has to know about the data; null if not known
 * @param sources where the data comes from; never null, copied, unmodifiable, null is taken for
 *     empty
 * @param links where to find out more; never null, copied, unmodifiable, null is taken for empty
 * @param extensions what else the document said of it, as JSON values by name; never null, copied,
 *     unmodifiable, null is taken for empty
 * @since 0.1
 */
@Coherent
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "ordinal",
    "ordinalNote",
    "title",
    "theme",
    "description",
    "topics",
    "languages",
    "firstDay",
    "lastDay",
    "dayChange",
    "zone",
    "format",
    "venue",
    "organisers",
    "relatedEvents",
    "sessions",
    "participants",
    "delegations",
    "notices",
    "contacts",
    "figures",
    "state",
    "remark",
    "sources",
    "links",
    "extensions"
})
public record Edition(
        @JsonProperty("id") @Identifier String id,
        @JsonProperty("ordinal") @Positive @Nullable Integer ordinal,
        @JsonProperty("ordinalNote") @Wording(max = Wording.TITLE) @Nullable Text ordinalNote,
        @JsonProperty("title") @Wording(max = Wording.TITLE) Text title,
        @JsonProperty("theme") @Wording(max = Wording.TITLE) @Nullable Text theme,
        @JsonProperty("description") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text description,
        @JsonProperty("topics") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Topic> topics,
        @JsonProperty("languages") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@LanguageTag String> languages,
        @JsonProperty("firstDay") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDate firstDay,
        @JsonProperty("lastDay") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalDate lastDay,
        @JsonProperty("dayChange") @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Nullable LocalTime dayChange,
        @JsonProperty("zone") @ZoneName @Nullable String zone,
        @JsonProperty("format") @Nullable EditionFormat format,
        @JsonProperty("venue") @Valid @Nullable Venue venue,
        @JsonProperty("organisers") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid OrganiserRole> organisers,
        @JsonProperty("relatedEvents") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid RelatedEvent> relatedEvents,
        @JsonProperty("sessions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Session> sessions,
        @JsonProperty("participants") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Participant> participants,
        @JsonProperty("delegations") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Delegation> delegations,
        @JsonProperty("notices") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Notice> notices,
        @JsonProperty("contacts") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Contact> contacts,
        @JsonProperty("figures") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Valid Figure> figures,
        @JsonProperty("state") EditionState state,
        @JsonProperty("remark") @Wording(max = Wording.DESCRIPTION, lines = true)
                @Nullable Text remark,
        @JsonProperty("sources") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<@Wording(max = Wording.TITLE) Text> sources,
        @JsonProperty("links") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Valid Link> links,
        @JsonProperty("extensions") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                Map<String, @Nullable Object> extensions) {

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code id} or {@code title} is null
     */
    public Edition {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(title, "title must not be null");
        topics = Copies.list(topics);
        languages = Copies.list(languages);
        organisers = Copies.list(organisers);
        relatedEvents = Copies.list(relatedEvents);
        sessions = Copies.list(sessions);
        participants = Copies.list(participants);
        delegations = Copies.list(delegations);
        notices = Copies.list(notices);
        contacts = Copies.list(contacts);
        figures = Copies.list(figures);
        state = state == null ? EditionState.PLANNED : state;
        sources = Copies.list(sources);
        links = Copies.list(links);
        extensions = Copies.json(extensions);
    }

    /**
     * Returns the day of the programme that a time belongs to: before the day change it is still
     * the day before.
     *
     * @param time the time, in the edition's zone; never null
     * @return the day, never null
     */
    public LocalDate day(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        boolean isStillBefore = dayChange != null && time.toLocalTime().isBefore(dayChange);
        return isStillBefore && day.isAfter(LocalDate.MIN) ? day.minusDays(1) : day;
    }

    /**
     * Returns this edition with one session replaced by id, or added at the end.
     *
     * @param session the session, never null
     * @return the changed edition, never null
     */
    public Edition with(Session session) {
        Objects.requireNonNull(session, "session must not be null");
        List<Session> changed = new ArrayList<>(sessions);
        changed.replaceAll(each -> each.id().equals(session.id()) ? session : each);
        if (!changed.contains(session)) {
            changed.add(session);
        }
        return toBuilder().sessions(changed).build();
    }

    /**
     * Returns this edition without one session.
     *
     * @param sessionId the id of the session, never null
     * @return the changed edition, or an equal one if it has no such session; never null
     */
    public Edition withoutSession(String sessionId) {
        Objects.requireNonNull(sessionId, "sessionId must not be null");
        return toBuilder()
                .sessions(sessions.stream().filter(each -> !each.id().equals(sessionId)).toList())
                .build();
    }

    /**
     * Returns a builder with what every one of them has.
     *
     * @param id the edition's id, unique within the series and stable for ever; never null
     * @param title its title; never null
     * @return a new builder, never null
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(String id, Text title) {
        return new Builder(id, title);
    }

    /**
     * Returns a builder that starts from this one.
     *
     * @return a new builder, never null
     */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title);
        builder.ordinal = ordinal;
        builder.ordinalNote = ordinalNote;
        builder.theme = theme;
        builder.description = description;
        builder.topics = topics;
        builder.languages = languages;
        builder.firstDay = firstDay;
        builder.lastDay = lastDay;
        builder.dayChange = dayChange;
        builder.zone = zone;
        builder.format = format;
        builder.venue = venue;
        builder.organisers = organisers;
        builder.relatedEvents = relatedEvents;
        builder.sessions = sessions;
        builder.participants = participants;
        builder.delegations = delegations;
        builder.notices = notices;
        builder.contacts = contacts;
        builder.figures = figures;
        builder.state = state;
        builder.remark = remark;
        builder.sources = sources;
        builder.links = links;
        builder.extensions = extensions;
        return builder;
    }

    /**
     * Builds {@link Edition}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private String id;
        private @Nullable Integer ordinal;
        private @Nullable Text ordinalNote;
        private Text title;
        private @Nullable Text theme;
        private @Nullable Text description;
        private List<Topic> topics = List.of();
        private List<String> languages = List.of();
        private @Nullable LocalDate firstDay;
        private @Nullable LocalDate lastDay;
        private @Nullable LocalTime dayChange;
        private @Nullable String zone;
        private @Nullable EditionFormat format;
        private @Nullable Venue venue;
        private List<OrganiserRole> organisers = List.of();
        private List<RelatedEvent> relatedEvents = List.of();
        private List<Session> sessions = List.of();
        private List<Participant> participants = List.of();
        private List<Delegation> delegations = List.of();
        private List<Notice> notices = List.of();
        private List<Contact> contacts = List.of();
        private List<Figure> figures = List.of();
        private EditionState state = EditionState.PLANNED;
        private @Nullable Text remark;
        private List<Text> sources = List.of();
        private List<Link> links = List.of();
        private Map<String, @Nullable Object> extensions = Map.of();

        private Builder(String id, Text title) {
            this.id = Objects.requireNonNull(id, "id must not be null");
            this.title = Objects.requireNonNull(title, "title must not be null");
        }

        /**
         * Sets {@code id}.
         *
         * @param value the edition's id, unique within the series and stable for ever; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder id(String value) {
            this.id = Objects.requireNonNull(value, "id must not be null");
            return this;
        }

        /**
         * Sets {@code ordinal}.
         *
         * @param value which holding of the series it is, 1 for the first; null for none
         * @return this builder, never null
         */
        public Builder ordinal(@Nullable Integer value) {
            this.ordinal = value;
            return this;
        }

        /**
         * Sets {@code ordinalNote}.
         *
         * @param value what is uncertain about the ordinal; null for none
         * @return this builder, never null
         */
        public Builder ordinalNote(@Nullable Text value) {
            this.ordinalNote = value;
            return this;
        }

        /**
         * Sets {@code title}.
         *
         * @param value its title; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder title(Text value) {
            this.title = Objects.requireNonNull(value, "title must not be null");
            return this;
        }

        /**
         * Sets {@code theme}.
         *
         * @param value its motto; null for none
         * @return this builder, never null
         */
        public Builder theme(@Nullable Text value) {
            this.theme = value;
            return this;
        }

        /**
         * Sets {@code description}.
         *
         * @param value its purpose and background; null for none
         * @return this builder, never null
         */
        public Builder description(@Nullable Text value) {
            this.description = value;
            return this;
        }

        /**
         * Sets {@code topics}.
         *
         * @param value its topics in order; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder topics(List<Topic> value) {
            this.topics = Objects.requireNonNull(value, "topics must not be null");
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param value its working languages in order; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder languages(List<String> value) {
            this.languages = Objects.requireNonNull(value, "languages must not be null");
            return this;
        }

        /**
         * Sets {@code firstDay}.
         *
         * @param value its first day; null for none
         * @return this builder, never null
         */
        public Builder firstDay(@Nullable LocalDate value) {
            this.firstDay = value;
            return this;
        }

        /**
         * Sets {@code lastDay}.
         *
         * @param value its last day; null for none
         * @return this builder, never null
         */
        public Builder lastDay(@Nullable LocalDate value) {
            this.lastDay = value;
            return this;
        }

        /**
         * Sets {@code dayChange}.
         *
         * @param value when one day of the programme ends and the next begins; null for none
         * @return this builder, never null
         */
        public Builder dayChange(@Nullable LocalTime value) {
            this.dayChange = value;
            return this;
        }

        /**
         * Sets {@code zone}.
         *
         * @param value the IANA time zone of all its times; null for none
         * @return this builder, never null
         */
        public Builder zone(@Nullable String value) {
            this.zone = value;
            return this;
        }

        /**
         * Sets {@code format}.
         *
         * @param value where its participants meet; null for none
         * @return this builder, never null
         */
        public Builder format(@Nullable EditionFormat value) {
            this.format = value;
            return this;
        }

        /**
         * Sets {@code venue}.
         *
         * @param value where it is held; null for none
         * @return this builder, never null
         */
        public Builder venue(@Nullable Venue value) {
            this.venue = value;
            return this;
        }

        /**
         * Sets {@code organisers}.
         *
         * @param value who stands behind it, by role in protocol order; never null, copied when
         *     built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder organisers(List<OrganiserRole> value) {
            this.organisers = Objects.requireNonNull(value, "organisers must not be null");
            return this;
        }

        /**
         * Sets {@code relatedEvents}.
         *
         * @param value what it is part of, beside, or after; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder relatedEvents(List<RelatedEvent> value) {
            this.relatedEvents = Objects.requireNonNull(value, "relatedEvents must not be null");
            return this;
        }

        /**
         * Sets {@code sessions}.
         *
         * @param value its sessions; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder sessions(List<Session> value) {
            this.sessions = Objects.requireNonNull(value, "sessions must not be null");
            return this;
        }

        /**
         * Sets {@code participants}.
         *
         * @param value its participants; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder participants(List<Participant> value) {
            this.participants = Objects.requireNonNull(value, "participants must not be null");
            return this;
        }

        /**
         * Sets {@code delegations}.
         *
         * @param value its delegations; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder delegations(List<Delegation> value) {
            this.delegations = Objects.requireNonNull(value, "delegations must not be null");
            return this;
        }

        /**
         * Sets {@code notices}.
         *
         * @param value practical information in order; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder notices(List<Notice> value) {
            this.notices = Objects.requireNonNull(value, "notices must not be null");
            return this;
        }

        /**
         * Sets {@code contacts}.
         *
         * @param value who answers for what, in order; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder contacts(List<Contact> value) {
            this.contacts = Objects.requireNonNull(value, "contacts must not be null");
            return this;
        }

        /**
         * Sets {@code figures}.
         *
         * @param value its figures; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder figures(List<Figure> value) {
            this.figures = Objects.requireNonNull(value, "figures must not be null");
            return this;
        }

        /**
         * Sets {@code state}.
         *
         * @param value where it stands; never null
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder state(EditionState value) {
            this.state = Objects.requireNonNull(value, "state must not be null");
            return this;
        }

        /**
         * Sets {@code remark}.
         *
         * @param value what a reader of the programme has to know about the data; null for none
         * @return this builder, never null
         */
        public Builder remark(@Nullable Text value) {
            this.remark = value;
            return this;
        }

        /**
         * Sets {@code sources}.
         *
         * @param value where the data comes from; never null, copied when built
         * @return this builder, never null
         * @throws NullPointerException if {@code value} is null
         */
        public Builder sources(List<Text> value) {
            this.sources = Objects.requireNonNull(value, "sources must not be null");
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
         * @return a new {@link Edition}, never null
         */
        public Edition build() {
            return new Edition(
                    id,
                    ordinal,
                    ordinalNote,
                    title,
                    theme,
                    description,
                    topics,
                    languages,
                    firstDay,
                    lastDay,
                    dayChange,
                    zone,
                    format,
                    venue,
                    organisers,
                    relatedEvents,
                    sessions,
                    participants,
                    delegations,
                    notices,
                    contacts,
                    figures,
                    state,
                    remark,
                    sources,
                    links,
                    extensions);
        }
    }
}
