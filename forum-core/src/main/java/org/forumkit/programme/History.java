package org.forumkit.programme;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.release.Entity;
import org.forumkit.release.EntityKind;
import org.forumkit.release.LastSeen;
import org.forumkit.release.Ledger;
import org.forumkit.release.LedgerEntry;
import org.forumkit.release.Tombstone;
import org.forumkit.release.WithdrawnItem;
import org.jspecify.annotations.Nullable;

/** What the ledger of a release says; nothing for a draft. */
final class History {
    private final Map<Entity, LedgerEntry> entries = new HashMap<>();
    private final Map<Entity, Tombstone> tombstones = new HashMap<>();
    private final Map<Entity, Set<PastItem>> itemsBySession = new HashMap<>();
    private final Map<String, Sum> programmes = new HashMap<>();

    /**
     * An item that somebody saw once and may be shown no more.
     *
     * @param withdrawn when it was withdrawn; null if it is still there
     * @param last as it was when it was withdrawn; null if it is still there, or not known
     * @param lastSeen what those saw last from whom it was hidden before
     */
    record PastItem(
            String id,
            int sequence,
            Instant created,
            @Nullable Instant withdrawn,
            @Nullable WithdrawnItem last,
            List<LastSeen> lastSeen) {}

    /** What all sessions of an edition have together. */
    private record Sum(long sequence, Instant created, Instant modified) {
        Sum plus(Sum other) {
            return new Sum(
                    sequence + other.sequence,
                    other.created.isBefore(created) ? other.created : created,
                    other.modified.isAfter(modified) ? other.modified : modified);
        }
    }

    /** Returns that of a draft. */
    static History none() {
        return new History();
    }

    static History of(Ledger ledger) {
        History history = new History();
        for (LedgerEntry each : ledger.entries()) {
            history.entries.putIfAbsent(each.entity(), each);
            history.count(each.entity(), each.sequence(), each.created(), each.modified());
            if (!each.lastSeen().isEmpty()) {
                history.past(
                        each.entity(),
                        each.sequence(),
                        each.created(),
                        null,
                        null,
                        each.lastSeen());
            }
        }
        for (Tombstone each : ledger.withdrawn()) {
            history.tombstones.putIfAbsent(each.entity(), each);
            history.past(
                    each.entity(),
                    each.sequence(),
                    each.created(),
                    each.withdrawn(),
                    each.item(),
                    each.lastSeen());
            history.count(each.entity(), each.sequence(), each.created(), each.withdrawn());
        }
        return history;
    }

    private void past(
            Entity entity,
            int sequence,
            Instant created,
            @Nullable Instant withdrawn,
            @Nullable WithdrawnItem last,
            List<LastSeen> lastSeen) {
        PastItem past = new PastItem(entity.id(), sequence, created, withdrawn, last, lastSeen);
        Stream.concat(Stream.ofNullable(last), lastSeen.stream().map(LastSeen::item))
                .filter(Objects::nonNull)
                .map(each -> new Entity(EntityKind.SESSION, entity.edition(), each.session()))
                .forEach(
                        session ->
                                itemsBySession
                                        .computeIfAbsent(session, any -> new LinkedHashSet<>())
                                        .add(past));
    }

    /** Adds up: no number of a ledger is ever lost or goes back, so neither does their sum. */
    private void count(Entity entity, int sequence, Instant created, Instant modified) {
        String edition = entity.edition();
        if (entity.kind() == EntityKind.SESSION && edition != null) {
            programmes.merge(edition, new Sum(sequence, created, modified), Sum::plus);
        }
    }

    ProgrammeRevision revision(EntityKind kind, String edition, String id) {
        LedgerEntry entry = entries.get(new Entity(kind, edition, id));
        return entry == null
                ? ProgrammeRevision.NONE
                : new ProgrammeRevision(entry.sequence(), entry.created(), entry.modified());
    }

    /** Returns that of all sessions of an edition together, null for a draft. */
    @Nullable ProgrammeRevision sessions(String edition) {
        Sum sum = programmes.get(edition);
        return sum == null
                ? null
                : new ProgrammeRevision(
                        (int) Math.min(Integer.MAX_VALUE, sum.sequence()),
                        sum.created(),
                        sum.modified());
    }

    @Nullable LedgerEntry session(String edition, String id) {
        return entries.get(new Entity(EntityKind.SESSION, edition, id));
    }

    /** Returns the items that were in a session when somebody saw them last. */
    Collection<PastItem> pastItems(String edition, String session) {
        return itemsBySession.getOrDefault(
                new Entity(EntityKind.SESSION, edition, session), Set.of());
    }

    /** Returns what those saw last of a session from whom it is hidden. */
    List<LastSeen> lastSeen(String edition, String session) {
        Tombstone withdrawn = withdrawn(edition, session);
        LedgerEntry entry = session(edition, session);
        return withdrawn != null
                ? withdrawn.lastSeen()
                : entry == null ? List.of() : entry.lastSeen();
    }

    @Nullable Tombstone withdrawn(String edition, String id) {
        return tombstones.get(new Entity(EntityKind.SESSION, edition, id));
    }
}
