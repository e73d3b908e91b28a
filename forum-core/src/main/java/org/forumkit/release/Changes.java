package org.forumkit.release;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one document to another, as data and in words.
 *
 * <p>What has an id is the same where kind, edition and id are; where ids changed, an {@link
 * IdentityMap} says what is the same. Of several with one id the first counts. Where the order of a
 * list means something, another order is a change; the order of sessions, participants,
 * delegations, figures and related events means nothing. The revision and the time of a session's
 * last change are no changes of it. Of what came or went with its session or its edition, only that
 * is told.
 *
 * <p>It knows everything that the documents say, also what not every audience may see: it is for
 * those who make the programme. The time taken is that of sorting what there is.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Changes {
    /**
     * The unseen character (a word joiner) that tells marks of what was and what is in {@link
     * #linesByDay} from the same signs in a text.
     */
    public static final String MARK = "\u2060";

    private final Forum before;
    private final Forum after;
    private final List<Change> all;

    private Changes(Forum before, Forum after, List<Change> all) {
        this.before = before;
        this.after = after;
        this.all = all;
    }

    /**
     * Compares two documents.
     *
     * @param before the document before, never null
     * @param after the document after, never null
     * @return what changed, never null
     */
    public static Changes between(Forum before, Forum after) {
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(after, "after must not be null");
        return new Changes(before, after, Comparison.of(before, after));
    }

    /**
     * Compares two documents in which some things have other ids.
     *
     * @param before the document before, never null
     * @param after the document after, never null
     * @param identities what is the same under which ids, never null
     * @return what changed, under the ids of the document after; never null
     * @throws IllegalArgumentException if the map gives something an id that something else has
     *     before, an item also one of another session of its edition; or if one of its identities
     *     names nothing, neither in the document before nor in the one after
     */
    public static Changes between(Forum before, Forum after, IdentityMap identities) {
        Objects.requireNonNull(before, "before must not be null");
        Objects.requireNonNull(identities, "identities must not be null");
        Objects.requireNonNull(after, "after must not be null");
        Forum renamed = identities.apply(before);
        identities.check(before, after);
        return between(renamed, after);
    }

    /**
     * Returns everything that changed.
     *
     * @return the changes in order of their entities and kinds, never null, unmodifiable
     */
    public List<Change> all() {
        return all;
    }

    /**
     * Tells whether nothing changed.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Returns what changed in one kind.
     *
     * @param kind the kind, never null
     * @return the changes in order of their entities, never null, unmodifiable
     */
    public List<Change> of(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind must not be null");
        return all.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Returns what changed of a session and its items.
     *
     * @param edition the id of its edition, never null
     * @param session its id, never null
     * @return the changes, never null; none if there is no such session
     */
    public Changes ofSession(String edition, String session) {
        Objects.requireNonNull(edition, "edition must not be null");
        Objects.requireNonNull(session, "session must not be null");
        Set<Entity> concerned = new HashSet<>();
        concerned.add(Entity.of(EntityKind.SESSION, edition, session));
        sessions(edition)
                .filter(each -> each.id().equals(session))
                .flatMap(each -> each.items().stream())
                .forEach(each -> concerned.add(Entity.of(EntityKind.ITEM, edition, each.id())));
        return filter(each -> concerned.contains(each.entity()));
    }

    /**
     * Returns what changed for a participant.
     *
     * <p>It is what changed of the participant, person and delegation, of the sessions and items
     * where the participant appears before or after, and of the edition itself and its venue. Where
     * the participant appears in some items of a session only, the other items do not count.
     *
     * @param edition the id of the edition, never null
     * @param participant the participant's id, never null
     * @return the changes, never null; none but those of the edition if there is no such
     *     participant
     */
    public Changes forParticipant(String edition, String participant) {
        Objects.requireNonNull(edition, "edition must not be null");
        Objects.requireNonNull(participant, "participant must not be null");
        Set<Entity> concerned = new HashSet<>();
        concerned.add(Entity.of(EntityKind.EDITION, edition, edition));
        concerned.add(Entity.of(EntityKind.VENUE, edition, "venue"));
        concerned.add(Entity.of(EntityKind.PARTICIPANT, edition, participant));
        editions(edition)
                .flatMap(each -> each.participants().stream())
                .filter(each -> each.id().equals(participant))
                .forEach(each -> concernOf(edition, each, concerned));
        sessions(edition).forEach(each -> concernOf(edition, each, participant, concerned));
        return filter(each -> concerned.contains(each.entity()));
    }

    private static void concernOf(String edition, Participant participant, Set<Entity> concerned) {
        if (participant.person() != null) {
            concerned.add(Entity.of(EntityKind.PERSON, participant.person()));
        }
        if (participant.delegation() != null) {
            concerned.add(Entity.of(EntityKind.DELEGATION, edition, participant.delegation()));
        }
    }

    private static void concernOf(
            String edition, Session session, String participant, Set<Entity> concerned) {
        boolean whole = appears(session.appearances(), participant);
        for (Item item : session.items()) {
            if (whole || appears(item.appearances(), participant)) {
                concerned.add(Entity.of(EntityKind.ITEM, edition, item.id()));
                concerned.add(Entity.of(EntityKind.SESSION, edition, session.id()));
            }
        }
        if (whole) {
            concerned.add(Entity.of(EntityKind.SESSION, edition, session.id()));
        }
    }

    private static boolean appears(List<Appearance> appearances, String participant) {
        return appearances.stream().anyMatch(each -> participant.equals(each.participant()));
    }

    private Stream<Edition> editions(String id) {
        return Stream.of(before, after)
                .flatMap(each -> each.series().editions().stream())
                .filter(each -> each.id().equals(id));
    }

    private Stream<Session> sessions(String edition) {
        return editions(edition).flatMap(each -> each.sessions().stream());
    }

    /**
     * Returns some of the changes.
     *
     * @param wanted says which, never null
     * @return the changes that are wanted, never null
     */
    public Changes filter(Predicate<Change> wanted) {
        Objects.requireNonNull(wanted, "wanted must not be null");
        return new Changes(before, after, all.stream().filter(wanted).toList());
    }

    /**
     * Returns the changes in words, one line for each.
     *
     * <p>They come by edition in the order of time, what has no time last. Times are the edition's.
     *
     * @param words where the words come from, never null
     * @param language the reader's language, BCP 47; never null
     * @return the lines, as {@code Moved: Opening, 09:00–09:30 → 09:30–10:00, Hall A → Hall B};
     *     never null, unmodifiable
     */
    public List<ChangeLine> lines(Words words, String language) {
        Objects.requireNonNull(words, "words must not be null");
        Objects.requireNonNull(language, "language must not be null");
        return new ChangeLines(new ChangeWords(before, after, words, language, null)).of(all);
    }

    /**
     * Returns the changes in words for paper, where they stand beside their kind and under a day.
     *
     * <p>They come in the same order. They say neither the kind nor that day, but of each session
     * and item when and where it is. What was is {@code [-so-]}, what is {@code {+so+}}, both
     * between two {@link #MARK}s; a text that changed stands below what it is of.
     *
     * @param words where the words come from, never null
     * @param language the reader's language, BCP 47; never null
     * @param day the day that stands above what is said of something, null for none; never null
     * @return the lines, as {@code Opening, [-09:00–09:30-] → {+09:30–10:00+}, Hall A}; never null,
     *     unmodifiable
     */
    public List<ChangeLine> linesByDay(
            Words words, String language, Function<Entity, @Nullable LocalDate> day) {
        Objects.requireNonNull(words, "words must not be null");
        Objects.requireNonNull(language, "language must not be null");
        Objects.requireNonNull(day, "day must not be null");
        return new ChangeLines(new ChangeWords(before, after, words, language, day)).of(all);
    }
}
