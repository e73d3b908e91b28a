package org.forumkit.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.release.Entity;
import org.forumkit.release.EntityKind;
import org.forumkit.release.Ledger;
import org.forumkit.release.LedgerEntry;
import org.forumkit.release.Tombstone;
import org.forumkit.release.WithdrawnItem;
import org.jspecify.annotations.Nullable;

/** What the ledger of a release says; nothing for a draft. */
final class History {
    private final Map<Entity, LedgerEntry> entries = new HashMap<>();
    private final Map<Entity, Tombstone> tombstones = new HashMap<>();
    private final Map<Entity, List<Tombstone>> itemsBySession = new HashMap<>();
    private final Map<String, Sum> programmes = new HashMap<>();

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
        }
        for (Tombstone each : ledger.withdrawn()) {
            history.tombstones.putIfAbsent(each.entity(), each);
            WithdrawnItem item = each.item();
            if (item != null) {
                history.itemsBySession
                        .computeIfAbsent(
                                new Entity(
                                        EntityKind.SESSION,
                                        each.entity().edition(),
                                        item.session()),
                                any -> new ArrayList<>())
                        .add(each);
            }
            history.count(each.entity(), each.sequence(), each.created(), each.withdrawn());
        }
        return history;
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

    /** Returns what was withdrawn that was last in a session. */
    List<Tombstone> withdrawnItems(String edition, String session) {
        return itemsBySession.getOrDefault(
                new Entity(EntityKind.SESSION, edition, session), List.of());
    }

    @Nullable Tombstone withdrawn(String edition, String id) {
        return tombstones.get(new Entity(EntityKind.SESSION, edition, id));
    }
}
