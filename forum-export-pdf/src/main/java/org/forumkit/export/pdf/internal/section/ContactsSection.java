package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.Audience;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeContact;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.jspecify.annotations.Nullable;

/**
 * How those who answer for something, and participants, are reached: for the internal audience
 * only.
 */
public final class ContactsSection implements Section {

    private final boolean participants;

    /**
     * Creates one.
     *
     * @param participants whether participants are listed whose telephone or e-mail is known
     */
    public ContactsSection(boolean participants) {
        this.participants = participants;
    }

    @Override
    public @Nullable Entry entry(Composer c) {
        return new Entry(c.words("print.contact-list"), c.place("contacts"), List.of());
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        if (c.programme().audience() != Audience.INTERNAL) {
            c.text(c.words("print.internal-only"), "");
            c.flow().typesetter().problems().nothing("pdf.internal-only");
            return;
        }
        List<ProgrammeContact> contacts = c.edition().contacts();
        if (!contacts.isEmpty()) {
            Table table = table(c, "print.responsibility");
            for (int i = 0; i < contacts.size(); i++) {
                contact(c, table.row(-1), contacts.get(i), c.pointer("/contacts/" + i));
            }
            c.flow().add(table);
        }
        List<Integer> reachable = reachable(c);
        if (!reachable.isEmpty()) {
            c.heading(2, c.words("print.participants"), "", null);
            Table table = table(c, "print.post");
            for (int i : reachable) {
                participant(
                        c,
                        table.row(-1),
                        c.edition().participants().get(i),
                        c.pointer("/participants/" + i));
            }
            c.flow().add(table);
        }
        if (contacts.isEmpty() && reachable.isEmpty()) {
            c.text(c.words("print.no-contacts"), "");
        }
    }

    /** The places of the participants whose telephone or e-mail is known. */
    private List<Integer> reachable(Composer c) {
        List<Integer> reachable = new ArrayList<>();
        List<ProgrammeParticipant> all = c.edition().participants();
        for (int i = 0; participants && i < all.size(); i++) {
            if (all.get(i).telephone() != null || all.get(i).email() != null) {
                reachable.add(i);
            }
        }
        return reachable;
    }

    private static Table table(Composer c, String second) {
        return c.table(
                new float[] {8, 12, c.look().text() * 10, c.look().text() * 14},
                "print.name",
                second,
                "print.telephone",
                "print.email");
    }

    private static void contact(
            Composer c, Table.Row row, ProgrammeContact contact, String source) {
        float size = c.look().text() * 0.95f;
        Table.Cell who = row.headingCell(1);
        LocalText name = contact.name();
        ProgrammeOrganisation organisation = contact.organisation();
        if (name != null) {
            c.fill(who, name, source + "/name", size, true);
        }
        if (organisation != null && !organisation.name().equals(name)) {
            c.fill(who, organisation.name(), source + "/organisation", size, name == null);
        }
        Table.Cell what = row.cell();
        c.fill(what, contact.responsibility(), source + "/responsibility", size, false);
        LocalText hours = contact.hours();
        if (hours != null) {
            c.fill(what, hours, source + "/hours", c.look().small(), false);
        }
        if (!contact.languages().isEmpty()) {
            List<ResolvedText> names =
                    c.said(language -> c.languageNames(contact.languages(), language));
            c.fill(what, names, "", c.look().small(), false, null);
        }
        plain(c, row.cell(), contact.telephone(), source + "/telephone");
        plain(c, row.cell(), contact.email(), source + "/email");
    }

    private static void participant(
            Composer c, Table.Row row, ProgrammeParticipant each, String source) {
        float size = c.look().text() * 0.95f;
        Table.Cell who = row.headingCell(1);
        List<ResolvedText> names = new ArrayList<>(2);
        for (int i = 0; i < c.languages().size(); i++) {
            ResolvedText name = People.called(c, each.name(), each.courtesyTitle(), i);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        c.fill(who, names, source + "/name", size, true, null);
        ParticipantsSection.post(
                c,
                row.cell(),
                each.name(),
                People.position(c, each.position(), each.accompanies()),
                each.organisation(),
                source,
                size);
        plain(c, row.cell(), each.telephone(), source + "/telephone");
        plain(c, row.cell(), each.email(), source + "/email");
    }

    private static void plain(Composer c, Table.Cell cell, @Nullable String text, String source) {
        if (text != null) {
            String first = c.languages().get(0);
            Run run = c.run(new ResolvedText(text, first), source);
            cell.text(List.of(run), c.look().dense(c.look().text() * 0.95f, first));
        }
    }
}
