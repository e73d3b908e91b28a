package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * The sequence numbers and times of what subscribers follow, and what was withdrawn.
 *
 * <p>It keeps editions, sessions, items, participants, notices and organisations. The sequence
 * number of a session is raised when its title, start, end, kind of timing or status is another,
 * when the name of a room, of the venue or the time zone is, when its time to set up is or the
 * edition is put off, when it is withdrawn or comes back, when somebody leaves it or comes back to
 * it, or a topic does, since it is withdrawn from their programme, and when it is hidden from
 * somebody or no more: what a calendar client must notice. That of an item is raised by its title
 * and times, when it is withdrawn, hidden, comes back or is moved into another session, and by all
 * else that raises that of its session; of an edition by its title, days, state, zone and venue; of
 * anything else by any change. The time of the last change follows everything that an entry shows:
 * also who appears and what they are called, the topics, the edition's frame. Neither ever goes
 * back; a session that comes with a revision of its own starts with that.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entries what is there, in order; never null, copied, unmodifiable, null is taken for empty
 * @param withdrawn what was withdrawn, in order; never null, copied, unmodifiable, null is taken
 *     for empty
 * @since 0.1
 */
public record Ledger(
        @JsonProperty("entries") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<LedgerEntry> entries,
        @JsonProperty("withdrawn") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<Tombstone> withdrawn) {

    /** Creates one; releases make them. */
    public Ledger {
        entries = entries == null ? List.of() : List.copyOf(entries);
        withdrawn = withdrawn == null ? List.of() : List.copyOf(withdrawn);
    }

    /**
     * Returns what is kept of something.
     *
     * @param entity what, never null
     * @return the entry; null if it is not there or not kept
     */
    public @Nullable LedgerEntry entry(Entity entity) {
        Objects.requireNonNull(entity, "entity must not be null");
        return entries.stream()
                .filter(each -> each.entity().equals(entity))
                .findFirst()
                .orElse(null);
    }

    /** Returns the ledger of a document's first release. */
    static Ledger first(Forum forum, Instant time) {
        return new Ledger(List.of(), List.of()).next(null, forum, time);
    }

    /** Returns the ledger after this one. */
    Ledger next(@Nullable Forum before, Forum after, Instant time) {
        Map<Entity, LedgerContents.Content> was =
                before == null ? Map.of() : new LedgerContents(before).contents();
        Map<Entity, LedgerContents.Content> is = new LedgerContents(after).contents();
        Map<Entity, LedgerEntry> known = new HashMap<>();
        entries.forEach(each -> known.put(each.entity(), each));
        Map<Entity, Tombstone> buried = new HashMap<>();
        withdrawn.forEach(each -> buried.put(each.entity(), each));
        List<LedgerEntry> next = entries(known, buried, was, is, time);
        List<Tombstone> gone = new ArrayList<>();
        withdrawn.stream().filter(each -> !is.containsKey(each.entity())).forEach(gone::add);
        for (LedgerEntry each : entries) {
            LedgerContents.Content last = was.get(each.entity());
            if (!is.containsKey(each.entity())) {
                gone.add(buried(each, last, time));
            }
        }
        gone.sort((first, second) -> first.entity().compareTo(second.entity()));
        return new Ledger(next, gone);
    }

    private static List<LedgerEntry> entries(
            Map<Entity, LedgerEntry> known,
            Map<Entity, Tombstone> buried,
            Map<Entity, LedgerContents.Content> was,
            Map<Entity, LedgerContents.Content> is,
            Instant time) {
        List<LedgerEntry> next = new ArrayList<>();
        // Sessions come before items.
        Set<Entity> left = new HashSet<>();
        is.forEach(
                (entity, content) -> {
                    LedgerEntry old = known.get(entity);
                    LedgerContents.Content last = was.get(entity);
                    LedgerEntry entry =
                            old == null || last == null
                                    ? arrived(entity, content, buried.get(entity), time)
                                    : changed(
                                            old, last, content, time, isIn(content, entity, left));
                    next.add(entry);
                    if (old != null && !old.departed().equals(entry.departed())) {
                        left.add(entity);
                    }
                });
        return next;
    }

    /** An item is withdrawn from the programme of whoever leaves its session. */
    private static boolean isIn(
            LedgerContents.Content content, Entity entity, Set<Entity> sessions) {
        EditionIndex.LocatedItem item = content.item();
        return item != null
                && sessions.contains(
                        new Entity(EntityKind.SESSION, entity.edition(), item.session()));
    }

    private static LedgerEntry arrived(
            Entity entity,
            LedgerContents.Content content,
            @Nullable Tombstone buried,
            Instant time) {
        int sequence = buried == null ? 0 : raised(buried.sequence());
        return new LedgerEntry(
                entity,
                atLeast(sequence, content.session()),
                buried == null ? time : buried.created(),
                time,
                former(content.session(), buried == null ? null : buried.session(), null),
                offSince(content.session(), null, time),
                buried == null
                        ? List.of()
                        : Parties.departed(
                                buried.departed(), content.with(buried.session()), content, time),
                buried == null
                        ? List.of()
                        : Remains.withoutThoseWhoSee(content, buried.lastSeen(), time));
    }

    private static LedgerEntry changed(
            LedgerEntry old,
            LedgerContents.Content was,
            LedgerContents.Content is,
            Instant time,
            boolean isLeft) {
        if (!isLeft && was.all().equals(is.all()) && was.notable().equals(is.notable())) {
            return old;
        }
        List<Departure> departed = Parties.departed(old.departed(), was, is, time);
        int next = atLeast(raised(old.sequence()), is.session());
        List<LastSeen> lastSeen = Remains.lastSeen(old, was, is, time, next);
        boolean isNotable =
                isLeft
                        || !was.notable().equals(is.notable())
                        || !departed.equals(old.departed())
                        || !lastSeen.equals(old.lastSeen());
        return new LedgerEntry(
                old.entity(),
                isNotable ? next : atLeast(old.sequence(), is.session()),
                old.created(),
                time,
                former(is.session(), was.session(), old.former()),
                offSince(is.session(), old.offSince(), time),
                departed,
                lastSeen);
    }

    private static @Nullable Instant offSince(
            @Nullable Session is, @Nullable Instant known, Instant time) {
        boolean off =
                is != null
                        && (is.status() == SessionStatus.CANCELLED
                                || is.status() == SessionStatus.POSTPONED);
        return off ? (known == null ? time : known) : null;
    }

    /** Where subscribers still have a session that says no more when it is. */
    private static @Nullable Placement former(
            @Nullable Session is, @Nullable Session was, @Nullable Placement known) {
        if (is == null || is.start() != null) {
            return null;
        }
        return was == null || was.start() == null ? known : Comparison.placement(was);
    }

    /** The greatest number stays: after it would come one that readers take for older. */
    private static int raised(int sequence) {
        return sequence == Integer.MAX_VALUE ? sequence : sequence + 1;
    }

    private static int atLeast(int sequence, @Nullable Session session) {
        return session == null || session.revision() == null
                ? sequence
                : Math.max(sequence, session.revision());
    }

    private static Tombstone buried(
            LedgerEntry entry, LedgerContents.@Nullable Content last, Instant time) {
        Session session = last == null ? null : last.session();
        return new Tombstone(
                entry.entity(),
                raised(entry.sequence()),
                entry.created(),
                time,
                session == null ? null : Remains.withdrawn(session, time),
                Parties.departed(entry.departed(), last, null, time),
                last == null ? null : Remains.item(last, time),
                entry.lastSeen());
    }

    /** Returns a document with the numbers and times of this ledger, and what was withdrawn. */
    Forum stamp(Forum forum, Instant since) {
        Map<Entity, LedgerEntry> known =
                entries.stream()
                        .filter(each -> each.entity().kind() == EntityKind.SESSION)
                        .collect(Collectors.toMap(LedgerEntry::entity, each -> each));
        Map<String, List<Tombstone>> gone = new HashMap<>();
        for (Tombstone each : withdrawn) {
            String edition = each.entity().edition();
            if (edition != null && Remains.isShown(each) && !each.withdrawn().isBefore(since)) {
                gone.computeIfAbsent(edition, id -> new ArrayList<>()).add(each);
            }
        }
        List<Edition> editions = new ArrayList<>();
        for (Edition each : forum.series().editions()) {
            editions.add(stamp(each, known, gone.getOrDefault(each.id(), List.of())));
        }
        return forum.toBuilder()
                .series(forum.series().toBuilder().editions(editions).build())
                .build();
    }

    private static Edition stamp(
            Edition edition, Map<Entity, LedgerEntry> known, List<Tombstone> gone) {
        List<Session> sessions = new ArrayList<>();
        for (Session each : edition.sessions()) {
            LedgerEntry entry = known.get(Entity.of(EntityKind.SESSION, edition.id(), each.id()));
            sessions.add(
                    entry == null
                            ? each
                            : each.toBuilder()
                                    .revision(entry.sequence())
                                    .modified(entry.modified())
                                    .build());
        }
        Venue venue = edition.venue();
        Set<String> rooms = new HashSet<>();
        if (venue != null) {
            venue.rooms().forEach(each -> rooms.add(each.id()));
        }
        Set<String> topics = edition.topics().stream().map(Topic::id).collect(Collectors.toSet());
        for (Tombstone each : gone) {
            Session session = Objects.requireNonNull(each.session());
            sessions.add(
                    session.toBuilder()
                            .status(SessionStatus.CANCELLED)
                            .rooms(session.rooms().stream().filter(rooms::contains).toList())
                            .topics(session.topics().stream().filter(topics::contains).toList())
                            .appearances(List.of())
                            .revision(each.sequence())
                            .modified(each.withdrawn())
                            .build());
        }
        return edition.toBuilder().sessions(sessions).build();
    }
}
