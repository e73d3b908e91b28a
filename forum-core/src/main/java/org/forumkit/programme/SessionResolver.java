package org.forumkit.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.release.Departure;
import org.forumkit.release.EntityKind;
import org.forumkit.release.LastSeen;
import org.forumkit.release.LedgerEntry;
import org.forumkit.release.Placement;
import org.forumkit.release.Tombstone;
import org.forumkit.release.WithdrawnItem;
import org.jspecify.annotations.Nullable;

/** Resolves the sessions and items of one edition for one audience. */
final class SessionResolver {
    private static final Duration LONGEST = Duration.ofDays(31);

    private final Edition edition;
    private final Directory directory;
    private final Gate gate;
    private final ZoneChange zones;
    private final Map<String, ProgrammeRoom> rooms;
    private final Map<String, ProgrammeTopic> topics;
    private final PeopleResolver people;
    private final History history;

    /** The items of which the audience sees when they are, found when somebody asks. */
    private @Nullable Set<String> shown;

    SessionResolver(
            Edition edition,
            Directory directory,
            Gate gate,
            ZoneChange zones,
            Map<String, ProgrammeRoom> rooms,
            Map<String, ProgrammeTopic> topics,
            PeopleResolver people,
            History history) {
        this.edition = edition;
        this.directory = directory;
        this.gate = gate;
        this.zones = zones;
        this.rooms = rooms;
        this.topics = topics;
        this.people = people;
        this.history = history;
    }

    /** Tells whether the audience may see what a session is; a draft is for the staff alone. */
    boolean opens(Session session) {
        return !isDraftOfOthers(session) && gate.opens(session.visibility(), Audience.PUBLIC);
    }

    private boolean isDraftOfOthers(Session session) {
        return session.status() == SessionStatus.DRAFT && !gate.isInternal();
    }

    /** Returns a session as the audience may see it, null if it may not know of it. */
    @Nullable ProgrammeSession session(Session session) {
        if (opens(session)) {
            return resolve(session, true);
        }
        Text instead =
                isDraftOfOthers(session)
                        ? null
                        : gate.instead(session.visibility(), Audience.PUBLIC);
        return instead == null ? off(session) : resolve(veiled(session, instead), false);
    }

    /** Returns what the audience is told of a session that it saw once and may see no more. */
    private @Nullable ProgrammeSession off(Session session) {
        LastSeen last = latest(history.lastSeen(edition.id(), session.id()));
        Session seen = last == null ? null : last.session();
        if (last == null || seen == null) {
            return null;
        }
        Session told = seen.toBuilder().revision(last.sequence()).modified(last.since()).build();
        return resolve(told, last.departed(), last.since());
    }

    private @Nullable LastSeen latest(List<LastSeen> lastSeen) {
        return lastSeen.stream()
                .filter(each -> gate.audience().sees(each.audience()))
                .max(Comparator.comparing(LastSeen::since))
                .orElse(null);
    }

    /** What is left of a session that others may know of, but not what it is. */
    private static Session veiled(Session session, Text placeholder) {
        return Session.builder(session.id(), placeholder)
                .kind(SessionKind.OTHER)
                .start(session.start())
                .end(session.end())
                .timing(session.timing())
                .attendance(session.attendance())
                .rooms(session.rooms())
                .status(session.status())
                .revision(session.revision())
                .modified(session.modified())
                .build();
    }

    private ProgrammeSession resolve(Session session, boolean isOpen) {
        LedgerEntry entry = history.session(edition.id(), session.id());
        Tombstone withdrawn = history.withdrawn(edition.id(), session.id());
        List<Departure> departed = isOpen ? departed(entry, withdrawn) : List.of();
        return resolve(session, departed, withdrawn == null ? null : withdrawn.withdrawn());
    }

    private ProgrammeSession resolve(
            Session session, List<Departure> departed, @Nullable Instant withdrawn) {
        LocalDateTime start = zones.shown(session.start());
        LedgerEntry entry = history.session(edition.id(), session.id());
        Tombstone tombstone = history.withdrawn(edition.id(), session.id());
        Placement former = entry == null ? null : entry.former();
        Instant modified = gate.changed(session.modified(), parts(session));
        return new ProgrammeSession(
                session.id(),
                session.kind(),
                directory.text(session.title()),
                directory.optional(session.description()),
                start == null ? null : edition.day(start),
                start,
                zones.shown(session.end()),
                session.timing(),
                session.attendance(),
                EditionResolver.found(session.rooms().stream().map(rooms::get)),
                EditionResolver.found(session.topics().stream().map(topics::get)),
                EditionResolver.found(session.items().stream().map(item -> item(session, item))),
                people.appearances(session.appearances()),
                session.languages(),
                session.interpretation(),
                session.status(),
                session.capacity(),
                directory.links(session.links()),
                directory.documents(session.documents()),
                session.revision() == null ? 0 : session.revision(),
                modified,
                withdrawn != null,
                tombstone != null ? tombstone.created() : entry == null ? null : entry.created(),
                withdrawn != null ? withdrawn : entry == null ? null : entry.offSince(),
                former == null ? null : zones.shown(former.start()),
                former == null ? null : zones.shown(former.end()),
                List.of(),
                gate.isInternal() ? usable(session.setUp()) : null,
                session.online(),
                Set.of(),
                Leaving.left(departed, gate, people),
                withdrawnItems(session, modified));
    }

    private List<ProgrammeItem> withdrawnItems(Session session, @Nullable Instant modified) {
        List<ProgrammeItem> items = new ArrayList<>();
        for (History.PastItem each : history.pastItems(edition.id(), session.id())) {
            LastSeen last = lastSeen(each);
            WithdrawnItem item = last == null ? null : last.item();
            if (last != null && item != null && item.session().equals(session.id())) {
                ProgrammeRevision revision =
                        new ProgrammeRevision(last.sequence(), each.created(), last.since());
                items.add(resolve(item.item(), revision.changed(modified), last.since()));
            }
        }
        return items;
    }

    /** Returns what the audience saw last of an item, null if it still sees it or never did. */
    private @Nullable LastSeen lastSeen(History.PastItem past) {
        WithdrawnItem last = past.last();
        Instant withdrawn = past.withdrawn();
        if (last != null && withdrawn != null && gate.audience().sees(last.audience())) {
            Item seen = seen(last.item());
            if (seen != null) {
                WithdrawnItem item = new WithdrawnItem(last.session(), last.audience(), seen);
                return new LastSeen(
                        last.audience(), withdrawn, past.sequence(), null, List.of(), item);
            }
        }
        return isShown(past.id()) ? null : latest(past.lastSeen());
    }

    /** Tells whether the audience sees when an item is. */
    private boolean isShown(String item) {
        if (shown == null) {
            shown = new HashSet<>();
            for (Session session : edition.sessions()) {
                if (opens(session)) {
                    for (Item each : session.items()) {
                        if (each.start() != null && seen(each) != null) {
                            shown.add(each.id());
                        }
                    }
                }
            }
        }
        return shown.contains(item);
    }

    private static List<Departure> departed(
            @Nullable LedgerEntry entry, @Nullable Tombstone withdrawn) {
        return withdrawn != null
                ? withdrawn.departed()
                : entry == null ? List.of() : entry.departed();
    }

    /** Everything of a session that may have been hidden until a moment. */
    private Stream<? extends @Nullable Visibility> parts(Session session) {
        Stream<Appearance> appearances =
                Stream.concat(
                        session.appearances().stream(),
                        session.items().stream().flatMap(item -> item.appearances().stream()));
        Stream<Document> documents =
                Stream.concat(
                        session.documents().stream(),
                        session.items().stream().flatMap(item -> item.documents().stream()));
        return Stream.of(
                        Stream.ofNullable(session.visibility()),
                        session.items().stream().map(Item::visibility),
                        appearances.flatMap(people::visibilities),
                        documents.map(Document::visibility))
                .flatMap(Function.identity());
    }

    private Stream<? extends @Nullable Visibility> parts(Session session, Item item) {
        return Stream.of(
                        Stream.ofNullable(session.visibility()),
                        Stream.ofNullable(item.visibility()),
                        item.appearances().stream().flatMap(people::visibilities),
                        item.documents().stream().map(Document::visibility))
                .flatMap(Function.identity());
    }

    private @Nullable ProgrammeItem item(Session session, Item item) {
        Item seen = seen(item);
        if (seen == null) {
            return null;
        }
        ProgrammeRevision known = history.revision(EntityKind.ITEM, edition.id(), item.id());
        Instant modified = gate.changed(known.modified(), parts(session, seen));
        return resolve(
                seen, new ProgrammeRevision(known.sequence(), known.created(), modified), null);
    }

    /** Returns what the audience sees of an item, null if nothing. */
    private @Nullable Item seen(Item item) {
        if (gate.opens(item.visibility(), Audience.PUBLIC)) {
            return item;
        }
        Text instead = gate.instead(item.visibility(), Audience.PUBLIC);
        return instead == null
                ? null
                : Item.builder(item.id())
                        .title(instead)
                        .start(item.start())
                        .end(item.end())
                        .runningTime(item.runningTime())
                        .build();
    }

    private ProgrammeItem resolve(
            Item item, ProgrammeRevision revision, @Nullable Instant withdrawn) {
        return new ProgrammeItem(
                item.id(),
                item.kind(),
                directory.optional(item.title()),
                directory.optional(item.description()),
                zones.shown(item.start()),
                zones.shown(item.end()),
                usable(item.runningTime()),
                item.languages(),
                people.appearances(item.appearances()),
                directory.documents(item.documents()),
                revision,
                withdrawn,
                item.number());
    }

    /** A time that nothing takes cannot be told: clocks and calendars end before. */
    private static @Nullable Duration usable(@Nullable Duration time) {
        return time == null || time.isNegative() || time.compareTo(LONGEST) > 0 ? null : time;
    }
}
