package org.forumkit.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.model.Attendance;
import org.forumkit.model.Interpretation;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Timing;
import org.jspecify.annotations.Nullable;

/**
 * One block of a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id, stable for ever; never null
 * @param kind what kind of session it is; never null
 * @param title its title; never null
 * @param description what it is about; null if there is none
 * @param day the day of the programme that it belongs to; null if there is none
 * @param start when it begins, in the programme edition's zone; null if there is none
 * @param end when it ends, in the programme edition's zone; null if there is none
 * @param timing how firm the times are; never null
 * @param attendance who is expected; never null
 * @param rooms its rooms; never null, copied, unmodifiable
 * @param topics its topics; never null, copied, unmodifiable
 * @param items its items in order; never null, copied, unmodifiable
 * @param speakers who appears in the session as a whole, in order; never null, copied, unmodifiable
 * @param languages the languages spoken on the floor, BCP 47; never null, copied, unmodifiable
 * @param interpretation the languages that it is interpreted into; never null, copied, unmodifiable
 * @param status how certain it is; never null
 * @param capacity how many people it holds; null if there is none
 * @param links where to find out more; never null, copied, unmodifiable
 * @param documents its documents; never null, copied, unmodifiable
 * @param sequence how often it changed since it was first published, 0 for never; never null
 * @param modified when it last changed; null if there is none
 * @param withdrawn true if it was published once and is no longer part of the programme, or of the
 *     part that was selected; the status is that of the session itself; never null
 * @param created when it was first released; null if it was not, or if that is not known
 * @param offSince since when it is not held, cancelled, postponed or withdrawn; null if it is held,
 *     and if that is not known
 * @param formerStart when it was last to begin, for one that was put off and names no time any
 *     more; null for any other, and if that is not known
 * @param formerEnd when it was last to end, as {@code formerStart}
 * @param successors what took its place, if it is not held; never null, copied, unmodifiable
 * @param setUp how long before its start its rooms are got ready, 31 days at most, for the internal
 *     audience only; null if there is none
 * @param online the address where it can be followed or joined online; null if there is none
 * @param concerned the selections of one participant, organisation, country or delegation that a
 *     session belongs to that is withdrawn from the part that was selected, but not from theirs;
 *     empty for any other; never null, copied, unmodifiable
 * @param left the selections of one participant, organisation, country, delegation, day, room or
 *     topic that it was part of once and is no more, and since when: they are told of it as
 *     withdrawn; under {@link Selection#everything} that of everybody; never null, copied,
 *     unmodifiable
 * @param withdrawnItems the items that it had once, each without its description and speakers, for
 *     subscribers to be told that they are off; in no other list; never null, copied, unmodifiable
 * @since 0.1
 */
public record ProgrammeSession(
        String id,
        SessionKind kind,
        LocalText title,
        @Nullable LocalText description,
        @Nullable LocalDate day,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        Timing timing,
        Attendance attendance,
        List<ProgrammeRoom> rooms,
        List<ProgrammeTopic> topics,
        List<ProgrammeItem> items,
        List<ProgrammeAppearance> speakers,
        List<String> languages,
        List<Interpretation> interpretation,
        SessionStatus status,
        @Nullable Integer capacity,
        List<ProgrammeLink> links,
        List<ProgrammeDocument> documents,
        int sequence,
        @Nullable Instant modified,
        boolean withdrawn,
        @Nullable Instant created,
        @Nullable Instant offSince,
        @Nullable LocalDateTime formerStart,
        @Nullable LocalDateTime formerEnd,
        List<ProgrammeSuccessor> successors,
        @Nullable Duration setUp,
        @Nullable String online,
        Set<Selection> concerned,
        Map<Selection, Instant> left,
        List<ProgrammeItem> withdrawnItems) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is, or an element of a list
     */
    public ProgrammeSession {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(title, "title must not be null");
        Objects.requireNonNull(timing, "timing must not be null");
        Objects.requireNonNull(attendance, "attendance must not be null");
        Objects.requireNonNull(status, "status must not be null");
        rooms = List.copyOf(rooms);
        topics = List.copyOf(topics);
        items = List.copyOf(items);
        speakers = List.copyOf(speakers);
        languages = List.copyOf(languages);
        interpretation = List.copyOf(interpretation);
        links = List.copyOf(links);
        documents = List.copyOf(documents);
        successors = List.copyOf(successors);
        concerned = Set.copyOf(concerned);
        left = Map.copyOf(left);
        withdrawnItems = List.copyOf(withdrawnItems);
    }

    /**
     * Tells whether it is not held at the time that it names: cancelled, postponed or withdrawn.
     *
     * @return true if nobody should come
     */
    public boolean isOff() {
        return withdrawn || status == SessionStatus.CANCELLED || status == SessionStatus.POSTPONED;
    }

    /** Returns it with what took its place. */
    ProgrammeSession with(List<ProgrammeSuccessor> others, @Nullable Instant changed) {
        return new ProgrammeSession(
                id,
                kind,
                title,
                description,
                day,
                start,
                end,
                timing,
                attendance,
                rooms,
                topics,
                items.stream().map(item -> item.changed(changed)).toList(),
                speakers,
                languages,
                interpretation,
                status,
                capacity,
                links,
                documents,
                sequence,
                changed,
                withdrawn,
                created,
                offSince,
                formerStart,
                formerEnd,
                others,
                setUp,
                online,
                concerned,
                left,
                withdrawnItems.stream().map(item -> item.changed(changed)).toList());
    }

    /** Returns it as those are told of it whose programme it is part of no more. */
    ProgrammeSession withdrawnSince(Instant since) {
        Set<Selection> others = new HashSet<>(concerned);
        others.addAll(EditionParts.ofPeople(allSpeakers()));
        return new ProgrammeSession(
                id,
                kind,
                title,
                null,
                day,
                start,
                end,
                timing,
                attendance,
                rooms,
                topics,
                List.of(),
                List.of(),
                languages,
                interpretation,
                status,
                null,
                List.of(),
                List.of(),
                sequence,
                modified,
                true,
                created,
                offSince == null || since.isBefore(offSince) ? since : offSince,
                formerStart,
                formerEnd,
                successors,
                null,
                null,
                others,
                left,
                itemsWithdrawnSince(since));
    }

    /** Who left is told of the items that there were until then. */
    private List<ProgrammeItem> itemsWithdrawnSince(Instant since) {
        return Stream.concat(items.stream(), withdrawnItems.stream())
                .filter(
                        item ->
                                item.revision().created() != null
                                        && item.revision().created().isBefore(since))
                .map(item -> item.withdrawnSince(since, modified))
                .toList();
    }

    /**
     * Returns everybody who appears in it or in one of its items.
     *
     * @return its own speakers, then those of its items; never null, unmodifiable
     */
    public List<ProgrammeAppearance> allSpeakers() {
        return items.isEmpty()
                ? speakers
                : Stream.concat(
                                speakers.stream(),
                                items.stream().flatMap(item -> item.speakers().stream()))
                        .toList();
    }
}
