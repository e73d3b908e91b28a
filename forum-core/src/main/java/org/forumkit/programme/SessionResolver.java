package org.forumkit.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
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
import org.forumkit.release.LedgerEntry;
import org.forumkit.release.Placement;
import org.forumkit.release.Tombstone;
import org.forumkit.release.WithdrawnItem;
import org.jspecify.annotations.Nullable;

/** Resolves the sessions and items of one edition for one audience. */
final class SessionResolver {
    private final Edition edition;
    private final Directory directory;
    private final Gate gate;
    private final ZoneChange zones;
    private final Map<String, ProgrammeRoom> rooms;
    private final Map<String, ProgrammeTopic> topics;
    private final PeopleResolver people;
    private final History history;

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

    private static Audience usual(Session session) {
        return session.status() == SessionStatus.DRAFT ? Audience.INTERNAL : Audience.PUBLIC;
    }

    /** Tells whether the audience may see what a session is. */
    boolean opens(Session session) {
        return gate.opens(session.visibility(), usual(session));
    }

    /** Returns a session as the audience may see it, null if it may not know of it. */
    @Nullable ProgrammeSession session(Session session) {
        Audience usual = usual(session);
        if (session.status() == SessionStatus.DRAFT && !gate.isInternal()) {
            return null;
        }
        if (opens(session)) {
            return resolve(session, true);
        }
        Text instead = gate.instead(session.visibility(), usual);
        return instead == null ? null : resolve(veiled(session, instead), false);
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
        LocalDateTime start = zones.shown(session.start());
        LedgerEntry entry = history.session(edition.id(), session.id());
        Tombstone withdrawn = history.withdrawn(edition.id(), session.id());
        Placement former = entry == null ? null : entry.former();
        Instant modified = gate.changed(session.modified(), parts(session));
        return new ProgrammeSession(
                session.id(),
                session.kind(),
                directory.text(session.title()),
                directory.optional(session.description()),
                day(start),
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
                withdrawn != null ? withdrawn.created() : entry == null ? null : entry.created(),
                withdrawn != null ? withdrawn.withdrawn() : entry == null ? null : entry.offSince(),
                former == null ? null : zones.shown(former.start()),
                former == null ? null : zones.shown(former.end()),
                List.of(),
                gate.isInternal() ? session.setUp() : null,
                session.online(),
                Set.of(),
                isOpen ? Leaving.left(departed(entry, withdrawn), gate, people) : Map.of(),
                isOpen ? withdrawnItems(session, modified) : List.of());
    }

    /** Nobody is told of an item of a session that they did not see when it was withdrawn. */
    private List<ProgrammeItem> withdrawnItems(Session session, @Nullable Instant modified) {
        List<ProgrammeItem> items = new ArrayList<>();
        for (Tombstone each : history.withdrawnItems(edition.id(), session.id())) {
            WithdrawnItem last = each.item();
            Item seen =
                    last != null && gate.audience().sees(last.audience())
                            ? seen(last.item())
                            : null;
            if (seen != null) {
                ProgrammeRevision revision =
                        new ProgrammeRevision(each.sequence(), each.created(), each.withdrawn());
                items.add(resolve(seen, revision.changed(modified), each.withdrawn()));
            }
        }
        return items;
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
                item.runningTime(),
                item.languages(),
                people.appearances(item.appearances()),
                directory.documents(item.documents()),
                revision,
                withdrawn);
    }

    private @Nullable LocalDate day(@Nullable LocalDateTime start) {
        if (start == null) {
            return null;
        }
        LocalDate day = start.toLocalDate();
        LocalTime dayChange = edition.dayChange();
        return dayChange == null
                        || !start.toLocalTime().isBefore(dayChange)
                        || day.equals(LocalDate.MIN)
                ? day
                : day.minusDays(1);
    }
}
