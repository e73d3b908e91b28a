package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What there is one file of each of.
 *
 * <p>Only what the audience sees counts: nothing hidden shows in the name of a file.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Each {
    /**
     * Every country of a participant or speaker, in protocol order; then those who have to be told
     * that they take part in a session no more.
     */
    @JsonProperty("country")
    COUNTRY,

    /** Every room of the venue; then those that have a session no more. */
    @JsonProperty("room")
    ROOM,

    /** Every topic of the edition; then those that have a session no more. */
    @JsonProperty("topic")
    TOPIC,

    /** Every day that has a session; then those that have one no more. */
    @JsonProperty("day")
    DAY,

    /** Every session. */
    @JsonProperty("session")
    SESSION,

    /**
     * Everybody on the list of participants, then whoever else appears in a session, then those who
     * have to be told that they do so no more.
     */
    @JsonProperty("participant")
    PARTICIPANT,

    /**
     * The organisation of every participant and speaker; then those who have to be told that they
     * take part in a session no more.
     */
    @JsonProperty("organisation")
    ORGANISATION,

    /** Every delegation. */
    @JsonProperty("delegation")
    DELEGATION;

    private interface Found {
        void accept(String id, @Nullable LocalText name);
    }

    /** Returns the word that stands for the id in a template, as {@code country}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what one file is about.
     *
     * @param id the id, of a country its code, of a day its date; never null
     * @return the selection, never null
     * @throws java.time.format.DateTimeParseException if it is no date of a day
     */
    public Selection select(String id) {
        Objects.requireNonNull(id, "id must not be null");
        return switch (this) {
            case COUNTRY -> Selection.country(id);
            case ROOM -> Selection.room(id);
            case TOPIC -> Selection.topic(id);
            case DAY -> Selection.day(LocalDate.parse(id));
            case SESSION -> Selection.session(id);
            case PARTICIPANT -> Selection.participant(id);
            case ORGANISATION -> Selection.organisation(id);
            case DELEGATION -> Selection.delegation(id);
        };
    }

    /**
     * Returns everything that there is one file of, by id, with its name in the first language.
     *
     * @param staff the edition as the staff sees it, for the names of those who appear no more; who
     *     was seen once and is not hidden now is known to the audience
     */
    Map<String, String> in(ProgrammeEdition edition, Supplier<ProgrammeEdition> staff) {
        Map<String, String> all = in(edition);
        Set<String> former = former(edition);
        former.removeAll(all.keySet());
        if (!former.isEmpty()) {
            Map<String, String> names = in(staff.get());
            former.forEach(id -> all.put(id, names.getOrDefault(id, id)));
        }
        return all;
    }

    /** Returns the ids of those who left a session, or had one that was withdrawn. */
    private Set<String> former(ProgrammeEdition edition) {
        Set<String> former = new TreeSet<>();
        for (ProgrammeSession session : edition.sessions()) {
            for (Selection each : session.left().keySet()) {
                if (this == PARTICIPANT && each instanceof Selection.Participant participant) {
                    former.add(participant.id());
                } else if (this == ORGANISATION
                        && each instanceof Selection.Organisation organisation) {
                    former.add(organisation.id());
                } else if (this == COUNTRY && each instanceof Selection.Country country) {
                    former.add(country.code());
                } else if (this == DAY && each instanceof Selection.Day day) {
                    former.add(day.day().toString());
                } else if (this == ROOM && each instanceof Selection.Room room) {
                    former.add(room.id());
                } else if (this == TOPIC && each instanceof Selection.Topic topic) {
                    former.add(topic.id());
                }
            }
        }
        return former;
    }

    private Map<String, String> in(ProgrammeEdition edition) {
        Map<String, String> all = new LinkedHashMap<>();
        search(
                edition,
                (id, name) -> all.putIfAbsent(id, name == null ? id : name.first().value()));
        return all;
    }

    private void search(ProgrammeEdition edition, Found found) {
        switch (this) {
            case COUNTRY ->
                    edition.countries().forEach(each -> found.accept(each.code(), each.name()));
            case ROOM -> {
                if (edition.venue() != null) {
                    edition.venue().rooms().forEach(each -> found.accept(each.id(), each.name()));
                }
            }
            case TOPIC -> edition.topics().forEach(each -> found.accept(each.id(), each.title()));
            case DAY ->
                    edition.sessions().stream()
                            .map(ProgrammeSession::day)
                            .filter(Objects::nonNull)
                            .sorted()
                            .forEach(day -> found.accept(day.toString(), null));
            case SESSION ->
                    edition.sessions().forEach(each -> found.accept(each.id(), each.title()));
            case PARTICIPANT -> participants(edition, found);
            case ORGANISATION -> organisations(edition, found);
            case DELEGATION ->
                    edition.delegations().forEach(each -> found.accept(each.id(), each.name()));
        }
    }

    private static void participants(ProgrammeEdition edition, Found found) {
        for (ProgrammeParticipant each : edition.participants()) {
            found.accept(each.id(), each.name());
        }
        edition.sessions()
                .forEach(
                        session -> {
                            for (ProgrammeAppearance each : session.allSpeakers()) {
                                if (each.participant() != null) {
                                    found.accept(each.participant(), each.name());
                                }
                            }
                        });
    }

    private static void organisations(ProgrammeEdition edition, Found found) {
        edition.participants().forEach(each -> organisation(each.organisation(), found));
        edition.sessions()
                .forEach(
                        session ->
                                session.allSpeakers()
                                        .forEach(each -> organisation(each.organisation(), found)));
    }

    private static void organisation(@Nullable ProgrammeOrganisation organisation, Found found) {
        if (organisation != null) {
            found.accept(organisation.id(), organisation.name());
        }
    }
}
