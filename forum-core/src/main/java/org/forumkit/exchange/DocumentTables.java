package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.kept;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.model.Appearance;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Link;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/** An edition of a document as tables, with all that an import kept beside the model. */
final class DocumentTables {
    /** What was kept has a column of a field where the session itself says nothing of it. */
    private static final Map<String, TableField> KEPT =
            Map.of(
                    "subtitle", TableField.SUBTITLE,
                    "day", TableField.DATE,
                    "clock", TableField.START,
                    "clock-end", TableField.END,
                    "duration", TableField.DURATION,
                    "date", TableField.DATE,
                    "start", TableField.START,
                    "end", TableField.END);

    private final Forum forum;
    private final Edition edition;
    private final Losses losses;
    private final TableLosses left;
    private final DocumentTexts texts;
    private final boolean isWhole;
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();

    /** {@code isWhole} says that who appears has a table of its own. */
    DocumentTables(Forum forum, Edition edition, Losses losses, boolean isWhole) {
        this.forum = forum;
        this.edition = edition;
        this.losses = losses;
        this.left = new TableLosses(losses);
        this.isWhole = isWhole;
        this.texts = new DocumentTexts(forum.defaultLanguage(), losses);
        forum.organisations().forEach(each -> organisations.putIfAbsent(each.id(), each));
        forum.people().forEach(each -> people.put(each.id(), each));
        edition.participants().forEach(each -> participants.put(each.id(), each));
    }

    private void names() {
        for (Room each : edition.venue() == null ? List.<Room>of() : edition.venue().rooms()) {
            rooms.put(each.id(), named(each.id(), each.name(), "room/id"));
        }
        for (Topic each : edition.topics()) {
            topics.put(each.id(), named(each.id(), each.title(), "track/id"));
        }
    }

    private String named(String id, Text name, String field) {
        String text = texts.of(name);
        losses.of(field, Ids.of(text).equals(id) ? 0 : 1);
        return text;
    }

    OutgoingTable table(TableKind kind) {
        OutgoingTable table = new OutgoingTable(kind);
        switch (kind) {
            case PEOPLE -> edition.participants().forEach(each -> person(table, each));
            case APPEARANCES -> edition.sessions().forEach(each -> appearances(table, each));
            case ITEMS -> edition.sessions().forEach(each -> items(table, each));
            case SESSIONS -> {
                left.of(edition);
                names();
                edition.sessions().forEach(each -> session(table.row(), each));
            }
        }
        return table;
    }

    private static void put(OutgoingTable.Row row, TableField field, @Nullable Text text) {
        if (text != null) {
            text.translations().forEach((language, each) -> row.put(field, language, each));
        }
    }

    private void session(OutgoingTable.Row row, Session session) {
        row.put(TableField.ID, session.id());
        put(row, TableField.TITLE, session.title());
        row.put(TableField.START, time(session.start()));
        row.put(TableField.END, time(session.end()));
        row.put(TableField.ROOM, names(session.rooms(), rooms));
        row.put(TableField.TRACK, names(session.topics(), topics));
        Map<String, @Nullable Object> kept = kept(session.extensions());
        row.put(TableField.TYPE, kept.remove("type"));
        if (session.kind() != SessionKind.OTHER) {
            row.put(TableField.TYPE, DocumentSchedule.type(session.kind()));
        }
        row.put(TableField.STATUS, kept.remove("status"));
        if (session.status() != SessionStatus.CONFIRMED) {
            row.put(TableField.STATUS, session.status().name().toLowerCase(Locale.ROOT));
        }
        row.put(TableField.LANGUAGE, kept.remove("language"));
        row.put(TableField.LANGUAGE, String.join(",", session.languages()));
        row.put(TableField.CAPACITY, session.capacity());
        texts(row, session.description(), kept.remove("description"));
        links(row, session, kept.remove("url"));
        documents(row, session.documents());
        row.put(TableField.ONLINE, session.online());
        row.put(TableField.INTERPRETATION, ReferenceCells.of(session.interpretation()));
        Object roles = kept.remove("roles");
        if (!isWhole) {
            people(row, session.appearances(), Outgoing.fields(roles));
        }
        kept.forEach((name, value) -> rest(row, name, value));
        left.of(session, isWhole);
    }

    private void items(OutgoingTable table, Session session) {
        boolean isOrdered = Items.isOrdered(session.items());
        int number = 1;
        for (Item each : session.items()) {
            Object given = isOrdered ? kept(each.extensions()).get(Items.ORDER) : null;
            item(table.row(), session, each, given == null ? number : given);
            number++;
        }
    }

    private void item(OutgoingTable.Row row, Session session, Item item, Object order) {
        row.put(TableField.SESSION, session.id())
                .put(TableField.ITEM, item.id())
                .put(TableField.NUMBER, item.number());
        put(row, TableField.TITLE, item.title());
        row.put(TableField.START, time(item.start()));
        row.put(TableField.END, time(item.end()));
        row.put(
                TableField.DURATION,
                item.runningTime() == null ? null : OutgoingTimes.length(item.runningTime()));
        Map<String, @Nullable Object> kept = kept(item.extensions());
        row.put(TableField.ORDER, order);
        Object given = kept.remove(Items.ORDER);
        losses.of("item/order", given == null || given.equals(order) ? 0 : 1);
        row.put(TableField.TYPE, kept.remove("type"));
        row.put(TableField.TYPE, item.kind() == ItemKind.OTHER ? null : Items.type(item.kind()));
        row.put(TableField.LANGUAGE, kept.remove("language"));
        row.put(TableField.LANGUAGE, String.join(",", item.languages()));
        texts(row, item.description(), kept.remove("description"));
        documents(row, item.documents());
        Object roles = kept.remove("roles");
        if (!isWhole) {
            people(row, item.appearances(), Outgoing.fields(roles));
        }
        kept.forEach((name, value) -> rest(row, name, value));
        left.of(item);
    }

    private void texts(OutgoingTable.Row row, @Nullable Text about, @Nullable Object whole) {
        if (whole instanceof String text) {
            boolean isSame = about != null && about.equals(Text.of(text));
            row.put(TableField.DESCRIPTION, text);
            put(row, TableField.ABSTRACT, isSame ? null : about);
        } else {
            losses.ofNullable("event/description", whole);
            put(row, TableField.ABSTRACT, about);
        }
    }

    private void links(OutgoingTable.Row row, Session session, @Nullable Object page) {
        List<String> links = new ArrayList<>();
        for (Link each : session.links()) {
            if (each.title() == null
                    && links.isEmpty()
                    && each.url().equals(page)
                    && !row.has(TableField.URL)) {
                row.put(TableField.URL, page);
                losses.ofNullable("link/language", each.language());
            } else {
                links.add(link(each));
            }
        }
        row.put(TableField.URL, page);
        row.put(TableField.LINKS, String.join("\n", links));
    }

    private String link(Link link) {
        losses.ofNullable("link/language", link.language());
        return ReferenceCells.of(texts.ofNullable(link.title()), link.url());
    }

    private void documents(OutgoingTable.Row row, List<Document> all) {
        List<String> documents = new ArrayList<>();
        for (Document each : all) {
            documents.add(ReferenceCells.of(texts.of(each.title()), each.url()));
            left.of(each);
        }
        row.put(TableField.DOCUMENTS, String.join("\n", documents));
    }

    private void rest(OutgoingTable.Row row, String name, @Nullable Object value) {
        if (name.equals(CellErrors.NAME) && value instanceof Map<?, ?>) {
            CellErrors.put(row, value, losses, "event");
            return;
        }
        TableField field = KEPT.get(name);
        boolean isPlain =
                value instanceof String || value instanceof Number || value instanceof Boolean;
        boolean isFree = field == null ? TableWords.field(name) == null : !row.has(field);
        if (!isPlain || !isFree) {
            losses.of("event/" + name);
        } else {
            row.put(new OutgoingTable.Column(field, field == null ? name : ""), value);
        }
    }

    private void people(
            OutgoingTable.Row row,
            List<Appearance> appearances,
            Map<String, @Nullable Object> kept) {
        List<String> names = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (Appearance each : appearances) {
            Participant participant = participants.get(String.valueOf(each.participant()));
            Person person = participant == null ? null : people.get(participant.person());
            if (participant == null || person == null) {
                losses.of("appearance");
                continue;
            }
            ids.add(person.id());
            names.add(name(person).replace(';', ','));
            roles.add(role(each, kept));
            left.of(each);
        }
        row.put(TableField.PERSONS, String.join("; ", names));
        row.put(TableField.PERSON_IDS, String.join("; ", ids));
        if (!Set.of("speaker").containsAll(roles)) {
            row.put(TableField.ROLES, String.join("; ", roles));
        }
    }

    private static String role(Appearance appearance, Map<String, @Nullable Object> kept) {
        Object own = kept.get(String.valueOf(appearance.participant()));
        return own instanceof String text
                ? text.replace(';', ',')
                : appearance.role().name().toLowerCase(Locale.ROOT);
    }

    private void appearances(OutgoingTable table, Session session) {
        appearances(table, session, null);
        session.items().forEach(each -> appearances(table, session, each));
    }

    private void appearances(OutgoingTable table, Session session, @Nullable Item item) {
        Map<String, @Nullable Object> roles =
                Outgoing.fields(
                        kept(item == null ? session.extensions() : item.extensions()).get("roles"));
        for (Appearance each : item == null ? session.appearances() : item.appearances()) {
            Participant participant = participants.get(String.valueOf(each.participant()));
            Person person = participant == null ? null : people.get(participant.person());
            if (person == null) {
                losses.of("appearance");
                continue;
            }
            left.of(each);
            table.row()
                    .put(TableField.SESSION, session.id())
                    .put(TableField.ITEM, item == null ? null : item.id())
                    .put(TableField.PERSON, person.id())
                    .put(TableField.NAME, name(person))
                    .put(TableField.ROLE, role(each, roles));
        }
    }

    private String name(Person person) {
        PersonName name = person.names().get(forum.defaultLanguage());
        if (name == null) {
            name = person.names().values().stream().findFirst().orElse(null);
        }
        return name == null ? person.id() : full(name);
    }

    /** Returns a name as a whole, made of its parts where it has no other. */
    static String full(PersonName name) {
        return name.full() != null
                ? name.full()
                : new RowPerson.Parts(
                                Objects.requireNonNullElse(name.given(), ""),
                                Objects.requireNonNullElse(name.family(), ""))
                        .whole();
    }

    /** Parts of a name have columns in the language of the document. */
    private void name(OutgoingTable.Row row, String language, PersonName name, int count) {
        boolean hasParts = name.given() != null || name.family() != null;
        boolean isOwn = language.equals(forum.defaultLanguage());
        if (isOwn) {
            row.put(TableField.GIVEN, name.given()).put(TableField.FAMILY, name.family());
        }
        if (name.full() != null || count > 1 || !isOwn) {
            row.put(TableField.NAME, language, full(name));
        }
        boolean isMore =
                (hasParts && !isOwn)
                        || name.patronymic() != null
                        || name.order() != null
                        || name.courtesyTitle() != null;
        losses.of("person/names", isMore ? 1 : 0);
    }

    private void person(OutgoingTable table, Participant participant) {
        Person person = people.get(String.valueOf(participant.person()));
        if (person == null) {
            losses.of("participant");
            return;
        }
        OutgoingTable.Row row = table.row().put(TableField.PERSON, person.id());
        person.names()
                .forEach((language, name) -> name(row, language, name, person.names().size()));
        put(row, TableField.POSITION, participant.position());
        row.put(TableField.ORGANISATION, organisation(participant.organisation()));
        row.put(TableField.COUNTRY, participant.country());
        row.put(TableField.EMAIL, participant.email());
        row.put(TableField.TELEPHONE, participant.telephone());
        put(row, TableField.BIOGRAPHY, person.biography());
        row.put(TableField.PORTRAIT, person.portrait());
        row.put(
                TableField.LINKS,
                person.links().stream().map(this::link).collect(Collectors.joining("\n")));
        kept(person.extensions()).forEach((name, value) -> other(row, name, value));
        left.of(participant, person);
    }

    private void other(OutgoingTable.Row row, String name, @Nullable Object value) {
        boolean isFree = TableWords.field(name) == null && !(value instanceof Iterable<?>);
        if (name.equals(CellErrors.NAME) && value instanceof Map<?, ?>) {
            CellErrors.put(row, value, losses, "person");
        } else if (isFree && !(value instanceof Map<?, ?>)) {
            row.put(new OutgoingTable.Column(null, name), value);
        } else {
            losses.of("person/" + name);
        }
    }

    private @Nullable String organisation(@Nullable String id) {
        Organisation organisation = organisations.get(id);
        if (organisation == null) {
            return null;
        }
        left.of(organisation);
        return named(organisation.id(), organisation.name(), "organisation/id");
    }

    private static String names(List<String> ids, Map<String, String> names) {
        return ids.stream()
                .map(each -> names.getOrDefault(each, each).replace(';', ','))
                .collect(Collectors.joining("; "));
    }

    /** Returns a time as spreadsheets know it, with seconds where there are some. */
    static @Nullable String time(@Nullable LocalDateTime time) {
        return time == null ? null : time.toString().replace('T', ' ');
    }
}
