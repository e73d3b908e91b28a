package org.forumkit.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/** What a calendar or a page shows of each thing, and the part that a client must notice. */
final class LedgerContents {
    private final Map<Entity, Content> contents = new TreeMap<>();
    private final Forum forum;

    LedgerContents(Forum forum) {
        this.forum = forum;
        for (Organisation each : forum.organisations()) {
            add(Entity.of(EntityKind.ORGANISATION, each.id()), new Content(each, each));
        }
        EditionIndex.of(forum).values().forEach(this::edition);
    }

    /**
     * What something holds.
     *
     * @param all all that is shown of it
     * @param notable the part that raises its sequence number
     * @param session itself, if it is a session
     * @param index the edition of a session or an item
     * @param item itself, if it is an item
     */
    record Content(
            Object all,
            Object notable,
            @Nullable Session session,
            @Nullable EditionIndex index,
            EditionIndex.@Nullable LocatedItem item) {
        Content(Object all, Object notable) {
            this(all, notable, null, null, null);
        }

        /** Returns the same of another state of the session. */
        Content with(@Nullable Session other) {
            return new Content(all, notable, other, index, item);
        }
    }

    Map<Entity, Content> contents() {
        return contents;
    }

    private void add(Entity entity, Content content) {
        contents.putIfAbsent(entity, content);
    }

    private void edition(EditionIndex index) {
        Edition edition = index.edition;
        String id = edition.id();
        Venue venue = edition.venue();
        List<@Nullable Object> place =
                Arrays.asList(edition.zone(), venue == null ? null : venue.name());
        List<@Nullable Object> held = Arrays.asList(place, isOff(edition.state()));
        Edition bare =
                edition.toBuilder()
                        .sessions(List.of())
                        .participants(List.of())
                        .delegations(List.of())
                        .notices(List.of())
                        .figures(List.of())
                        .build();
        // The rooms and topics of the edition are in it.
        List<@Nullable Object> frame =
                new ArrayList<>(Arrays.asList(bare, forum.series().name(), forum.countries()));
        edition.organisers().stream()
                .flatMap(each -> each.organisations().stream())
                .forEach(each -> frame.add(index.organisation(each)));
        edition.contacts().forEach(each -> frame.add(index.organisation(each.organisation())));
        add(
                Entity.of(EntityKind.EDITION, id, id),
                new Content(
                        Arrays.asList(
                                frame,
                                edition.sessions().stream()
                                        .filter(each -> !each.replaces().isEmpty())
                                        .map(each -> List.of(each.id(), each.replaces()))
                                        .toList()),
                        Arrays.asList(
                                place,
                                edition.title(),
                                edition.firstDay(),
                                edition.lastDay(),
                                edition.state())));
        for (Notice each : edition.notices()) {
            add(Entity.of(EntityKind.NOTICE, id, each.id()), new Content(each, each));
        }
        Map<String, Object> people = new HashMap<>();
        for (Participant each : index.participants.values()) {
            Object shown = participant(index, each);
            people.put(each.id(), shown);
            add(Entity.of(EntityKind.PARTICIPANT, id, each.id()), new Content(shown, shown));
        }
        for (Session each : index.sessions.values()) {
            add(
                    Entity.of(EntityKind.SESSION, id, each.id()),
                    new Content(
                            session(index, each, frame, people),
                            notable(index, each, held),
                            each,
                            index,
                            null));
        }
        index.items.forEach(
                (item, each) ->
                        add(
                                Entity.of(EntityKind.ITEM, id, item),
                                item(
                                        index,
                                        each,
                                        frame,
                                        held,
                                        who(index, each.item().appearances(), people))));
    }

    private static boolean isOff(EditionState state) {
        return state == EditionState.CANCELLED || state == EditionState.POSTPONED;
    }

    /** An item's entry says when and where its session is, and is as certain as it. */
    private static Content item(
            EditionIndex index,
            EditionIndex.LocatedItem located,
            Object frame,
            Object held,
            Object who) {
        Item item = located.item();
        Session session = Objects.requireNonNull(index.sessions.get(located.session()));
        List<@Nullable Object> around = notable(index, session, held);
        return new Content(
                Arrays.asList(located, frame, who, around, session.rooms(), session.visibility()),
                Arrays.asList(
                        located.session(),
                        item.title(),
                        item.start(),
                        item.end(),
                        item.runningTime(),
                        around),
                null,
                index,
                located);
    }

    private static List<@Nullable Object> participant(EditionIndex index, Participant each) {
        return Arrays.asList(
                each, index.person(each.person()), index.organisation(each.organisation()));
    }

    private static List<@Nullable Object> session(
            EditionIndex index, Session session, Object frame, Map<String, Object> people) {
        List<@Nullable Object> shown = new ArrayList<>();
        shown.add(session.toBuilder().revision(null).modified(null).build());
        shown.add(frame);
        shown.addAll(
                who(
                        index,
                        Stream.concat(
                                        session.appearances().stream(),
                                        session.items().stream()
                                                .map(Item::appearances)
                                                .flatMap(List::stream))
                                .toList(),
                        people));
        return shown;
    }

    private static List<@Nullable Object> who(
            EditionIndex index, List<Appearance> appearances, Map<String, Object> people) {
        List<@Nullable Object> who = new ArrayList<>();
        for (Appearance each : appearances) {
            who.add(each.participant() == null ? null : people.get(each.participant()));
            who.add(index.organisation(each.organisation()));
        }
        return who;
    }

    private static List<@Nullable Object> notable(
            EditionIndex index, Session session, Object place) {
        List<@Nullable Object> notable =
                new ArrayList<>(
                        Arrays.asList(
                                session.title(),
                                session.start(),
                                session.end(),
                                session.timing(),
                                session.status(),
                                session.setUp(),
                                place));
        session.rooms().stream()
                .sorted()
                .map(index.rooms::get)
                .filter(Objects::nonNull)
                .forEach(each -> notable.add(each.name()));
        return notable;
    }
}
