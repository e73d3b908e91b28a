package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeDocument;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeProfile;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
import org.jspecify.annotations.Nullable;

/** What one audience may see of an edition, as tables. */
final class ProgrammeTables {
    private final boolean isInOneLanguage;
    private final ProgrammeEdition edition;
    private final Losses losses;
    private final ProgrammeLosses left;
    private final boolean isWhole;
    private final Runnable pause;

    /** {@code isWhole} says that who appears has a table of its own. */
    ProgrammeTables(
            Programme programme,
            ProgrammeEdition edition,
            Losses losses,
            boolean isWhole,
            Runnable pause) {
        this.isInOneLanguage = programme.languages().size() == 1;
        this.edition = edition;
        this.losses = losses;
        this.left = new ProgrammeLosses(losses);
        this.isWhole = isWhole;
        this.pause = pause;
    }

    OutgoingTable table(TableKind kind) {
        OutgoingTable table = new OutgoingTable(kind);
        switch (kind) {
            case PEOPLE -> edition.participants().forEach(each -> person(table.row(), each));
            case ITEMS -> edition.sessions().forEach(each -> items(table, each));
            case APPEARANCES -> edition.sessions().forEach(each -> appearances(table, each));
            case SESSIONS -> {
                edition.sessions().forEach(each -> session(table.row(), each));
                left.of(edition);
            }
        }
        return table;
    }

    private void put(OutgoingTable.Row row, TableField field, @Nullable LocalText text) {
        if (text == null) {
            return;
        }
        text.distinct()
                .forEach(
                        each ->
                                row.put(
                                        field,
                                        isInOneLanguage
                                                ? LanguageTags.UNDETERMINED
                                                : each.language(),
                                        Wordings.lines(each.value())));
    }

    private void session(OutgoingTable.Row row, ProgrammeSession session) {
        pause.run();
        row.put(TableField.ID, session.id());
        put(row, TableField.TITLE, session.title());
        row.put(TableField.START, DocumentTables.time(session.start()));
        row.put(TableField.END, DocumentTables.time(session.end()));
        row.put(TableField.ROOM, names(session.rooms().stream().map(ProgrammeRoom::name).toList()));
        row.put(
                TableField.TRACK,
                names(session.topics().stream().map(ProgrammeTopic::title).toList()));
        row.put(TableField.TYPE, DocumentSchedule.type(session.kind()));
        row.put(TableField.STATUS, status(session));
        row.put(TableField.LANGUAGE, String.join(",", session.languages()));
        row.put(TableField.CAPACITY, session.capacity());
        put(row, TableField.ABSTRACT, session.description());
        row.put(
                TableField.LINKS,
                session.links().stream()
                        .map(each -> ReferenceCells.of(name(each.title()), each.url()))
                        .collect(Collectors.joining("\n")));
        documents(row, session.documents());
        row.put(TableField.ONLINE, session.online());
        row.put(TableField.INTERPRETATION, ReferenceCells.of(session.interpretation()));
        if (!isWhole) {
            people(row, session.allSpeakers());
        }
        left.of(session, isWhole);
    }

    private void documents(OutgoingTable.Row row, List<ProgrammeDocument> documents) {
        row.put(
                TableField.DOCUMENTS,
                documents.stream()
                        .map(each -> ReferenceCells.of(name(each.title()), each.url()))
                        .collect(Collectors.joining("\n")));
        documents.forEach(left::of);
    }

    private void items(OutgoingTable table, ProgrammeSession session) {
        int number = 1;
        for (ProgrammeItem each : session.items()) {
            item(table.row(), session, each, number);
            number++;
        }
    }

    private void item(
            OutgoingTable.Row row, ProgrammeSession session, ProgrammeItem item, int number) {
        pause.run();
        row.put(TableField.SESSION, session.id())
                .put(TableField.ITEM, item.id())
                .put(TableField.ORDER, number)
                .put(TableField.NUMBER, item.number());
        put(row, TableField.TITLE, item.title());
        row.put(TableField.START, DocumentTables.time(item.start()));
        row.put(TableField.END, DocumentTables.time(item.end()));
        if (item.end() == null && item.runningTime() != null) {
            row.put(TableField.DURATION, OutgoingTimes.length(item.runningTime()));
        }
        row.put(TableField.TYPE, Items.type(item.kind()));
        row.put(TableField.LANGUAGE, String.join(",", item.languages()));
        put(row, TableField.ABSTRACT, item.description());
        documents(row, item.documents());
        if (!isWhole) {
            people(row, item.speakers());
        }
    }

    /** What the library shows of a session that is off, whatever its status was. */
    private static @Nullable String status(ProgrammeSession session) {
        if (session.status() == SessionStatus.CONFIRMED) {
            return session.isOff() ? "cancelled" : null;
        }
        return session.status().name().toLowerCase(Locale.ROOT);
    }

    private @Nullable String name(@Nullable LocalText name) {
        return name == null ? null : Wordings.line(names(List.of(name)));
    }

    private String names(List<LocalText> names) {
        names.forEach(each -> losses.of("translations", each.distinct().size() > 1 ? 1 : 0));
        return names.stream()
                .map(each -> each.first().value().replace(';', ','))
                .collect(Collectors.joining("; "));
    }

    private void people(OutgoingTable.Row row, List<ProgrammeAppearance> appearances) {
        List<String> ids = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        boolean isKnown = true;
        for (ProgrammeAppearance each : appearances) {
            String id = id(each);
            isKnown &= id != null;
            ids.add(String.valueOf(id));
            left.of(each, false);
            roles.add(role(each));
        }
        row.put(
                TableField.PERSONS,
                names(appearances.stream().map(ProgrammeAppearance::name).toList()));
        if (isKnown) {
            row.put(TableField.PERSON_IDS, String.join("; ", ids));
        } else {
            losses.of("person/id");
        }
        if (!Set.of("speaker").containsAll(roles)) {
            row.put(TableField.ROLES, String.join("; ", roles));
        }
    }

    /** Nobody is known by an id who is only stood for. */
    private static @Nullable String id(ProgrammeAppearance appearance) {
        String id = appearance.person() == null ? appearance.participant() : appearance.person();
        return appearance.placeholder() ? null : id;
    }

    private static String role(ProgrammeAppearance appearance) {
        return appearance.role().name().toLowerCase(Locale.ROOT);
    }

    private void appearances(OutgoingTable table, ProgrammeSession session) {
        session.speakers().forEach(each -> appearance(table.row(), session, null, each));
        for (ProgrammeItem item : session.items()) {
            item.speakers().forEach(each -> appearance(table.row(), session, item.id(), each));
        }
    }

    private void appearance(
            OutgoingTable.Row row,
            ProgrammeSession session,
            @Nullable String item,
            ProgrammeAppearance appearance) {
        row.put(TableField.SESSION, session.id())
                .put(TableField.ITEM, item)
                .put(TableField.PERSON, id(appearance))
                .put(TableField.ROLE, role(appearance));
        put(row, TableField.NAME, appearance.name());
        left.of(appearance, true);
        // Who is no participant has no other row.
        if (appearance.participant() == null) {
            described(row, appearance.position(), appearance.organisation(), appearance.country());
        }
    }

    private void described(
            OutgoingTable.Row row,
            @Nullable LocalText position,
            @Nullable ProgrammeOrganisation organisation,
            @Nullable ProgrammeCountry country) {
        put(row, TableField.POSITION, position);
        row.put(
                TableField.ORGANISATION,
                organisation == null ? null : names(List.of(organisation.name())));
        row.put(TableField.COUNTRY, country == null ? null : country.code());
    }

    private void person(OutgoingTable.Row row, ProgrammeParticipant participant) {
        pause.run();
        boolean isKnown = participant.person() != null;
        row.put(TableField.PERSON, isKnown ? participant.person() : participant.id());
        put(row, TableField.NAME, participant.name());
        described(row, participant.position(), participant.organisation(), participant.country());
        row.put(TableField.EMAIL, participant.email());
        row.put(TableField.TELEPHONE, participant.telephone());
        ProgrammeProfile profile = participant.profile();
        if (profile != null) {
            put(row, TableField.BIOGRAPHY, profile.biography());
            row.put(TableField.PORTRAIT, profile.portrait());
        }
        left.of(participant);
    }
}
