package org.forumkit.release;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Audience;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/** What a ledger keeps of what somebody once saw: enough to say that it is off. */
final class Remains {
    private Remains() {}

    /**
     * Returns what audiences saw last until a release; who sees it again is not told.
     *
     * @param old what was kept of it
     * @param sequence the number that it has if somebody is not shown it any more
     */
    static List<LastSeen> lastSeen(
            LedgerEntry old,
            LedgerContents.Content was,
            LedgerContents.Content is,
            Instant time,
            int sequence) {
        Audience before = audience(was, time);
        if (before == null || !isHidden(is, before, time)) {
            return withoutThoseWhoSee(is, old.lastSeen(), time);
        }
        Map<Audience, LastSeen> lastSeen = new EnumMap<>(Audience.class);
        old.lastSeen().forEach(each -> lastSeen.put(each.audience(), each));
        Session session = was.session();
        lastSeen.put(
                before,
                new LastSeen(
                        before,
                        time,
                        sequence,
                        session == null ? null : seen(session, old.former()),
                        Parties.departed(old.departed(), was, null, time),
                        item(was, time)));
        return withoutThoseWhoSee(is, lastSeen.values(), time);
    }

    /** Returns what those saw last who do not see something now either. */
    static List<LastSeen> withoutThoseWhoSee(
            LedgerContents.Content is, Collection<LastSeen> lastSeen, Instant time) {
        if (is.session() == null && is.item() == null) {
            return List.of();
        }
        return lastSeen.stream().filter(each -> isHidden(is, each.audience(), time)).toList();
    }

    private static boolean isHidden(LedgerContents.Content is, Audience audience, Instant time) {
        Audience now = audience(is, time);
        return now == null || !audience.sees(now);
    }

    /** Returns the widest audience that is shown something; null for what has no time to show. */
    private static @Nullable Audience audience(LedgerContents.Content content, Instant time) {
        if (content.session() != null) {
            return Parties.audience(content.session(), time);
        }
        return content.item() == null || content.item().item().start() == null
                ? null
                : Parties.audience(session(content), content.item().item(), time);
    }

    private static Session session(LedgerContents.Content content) {
        return Objects.requireNonNull(
                Objects.requireNonNull(content.index())
                        .sessions
                        .get(Objects.requireNonNull(content.item()).session()));
    }

    /** A session that named no time any more was still seen at its former one. */
    private static Session seen(Session session, @Nullable Placement former) {
        Session.Builder seen = bare(session).visibility(null);
        if (session.start() == null && former != null) {
            seen.start(former.start()).end(former.end());
        }
        return seen.build();
    }

    /** Returns what a tombstone keeps of a session. */
    static Session withdrawn(Session session, Instant time) {
        Visibility visibility =
                session.status() == SessionStatus.DRAFT
                        ? Visibility.builder().audience(Audience.INTERNAL).build()
                        : lasting(session.visibility(), time);
        return bare(session).visibility(visibility).build();
    }

    private static Session.Builder bare(Session session) {
        return Session.builder(session.id(), session.title())
                .kind(session.kind())
                .start(session.start())
                .end(session.end())
                .timing(session.timing())
                .attendance(session.attendance())
                .rooms(session.rooms())
                .topics(session.topics())
                .languages(session.languages())
                .interpretation(session.interpretation())
                .status(session.status());
    }

    static @Nullable WithdrawnItem item(LedgerContents.Content last, Instant time) {
        EditionIndex.LocatedItem located = last.item();
        if (located == null) {
            return null;
        }
        Session session = session(last);
        Item item = located.item();
        return new WithdrawnItem(
                session.id(),
                Parties.audience(session, time),
                Item.builder(item.id())
                        .kind(item.kind())
                        .title(item.title())
                        .start(item.start())
                        .end(item.end())
                        .runningTime(item.runningTime())
                        .visibility(lasting(item.visibility(), time))
                        .build());
    }

    /** What was hidden until later was never seen, and stays so when that moment comes. */
    private static @Nullable Visibility lasting(@Nullable Visibility visibility, Instant time) {
        Instant until = visibility == null ? null : visibility.hiddenUntil();
        return visibility == null || until == null || !until.isAfter(time)
                ? visibility
                : visibility.toBuilder().audience(Audience.INTERNAL).hiddenUntil(null).build();
    }

    /** Whether anybody but those who work on drafts ever saw a session that was withdrawn. */
    static boolean isShown(Tombstone tombstone) {
        Session session = tombstone.session();
        return session != null
                && (session.status() != SessionStatus.DRAFT || !tombstone.lastSeen().isEmpty());
    }
}
