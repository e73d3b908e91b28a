package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.MeasuredWidths;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.export.pdf.internal.section.Entrants.Group;
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

    /** How wide the page is, as a multiple of the type's size, where there are four columns. */
    private static final float WIDE = 44;

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
        boolean apart = c.flow().format().bodyWidth() > WIDE * c.look().text();
        MeasuredWidths widths = new MeasuredWidths(apart ? 4 : 3);
        List<ProgrammeContact> contacts = c.edition().contacts();
        Map<String, ProgrammeParticipant> reachable = participants ? reachable(c) : Map.of();
        // The columns of one table are as wide as those of the other.
        Composer.Made first = c.make(() -> List.of(contacts(c, widths, apart)));
        Composer.Made second = c.make(() -> List.of(participants(c, widths, apart, reachable)));
        if (!contacts.isEmpty()) {
            c.add(first);
        }
        if (!reachable.isEmpty()) {
            c.heading(2, c.words("print.participants"), "", null);
            c.add(second);
        }
        if (contacts.isEmpty() && reachable.isEmpty()) {
            c.text(c.words("print.no-contacts"), "");
        }
    }

    /** Telephones and addresses stand one below the other where there is not room for both. */
    private static Table table(Composer c, MeasuredWidths widths, boolean apart, String second) {
        return c.table(
                widths,
                apart
                        ? c.headings("print.name", second, "print.telephone", "print.email")
                        : c.headings("print.name", second, "print.reached"));
    }

    private static Table contacts(Composer c, MeasuredWidths widths, boolean apart) {
        Table table = table(c, widths, apart, "print.responsibility");
        List<ProgrammeContact> contacts = c.edition().contacts();
        for (int i = 0; i < contacts.size(); i++) {
            ProgrammeContact contact = contacts.get(i);
            String source = c.pointer("/contacts/" + i);
            Table.Row row = table.row(-1);
            contact(c, row, contact, source);
            reached(c, row, apart, contact.telephone(), contact.email(), source);
        }
        return table;
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
        served(c, what, contact, source);
    }

    /** Adds when somebody is there, and which languages they speak. */
    static void served(Composer c, Table.Cell cell, ProgrammeContact contact, String source) {
        LocalText hours = contact.hours();
        if (hours != null) {
            List<ResolvedText> said = new ArrayList<>(2);
            for (ResolvedText text : hours.distinct()) {
                Map<String, String> arguments = Map.of("hours", text.value());
                String language = text.language();
                said.add(c.as(text, c.sentence(language, "print.contact-hours", arguments)));
            }
            c.note(cell, said, source + "/hours");
        }
        if (!contact.languages().isEmpty()) {
            c.note(cell, c.said(language -> spoken(c, contact, language)), "");
        }
    }

    private static String spoken(Composer c, ProgrammeContact contact, String language) {
        String names = c.languageNames(contact.languages(), language);
        return c.sentence(language, "print.contact-languages", Map.of("languages", names));
    }

    /** The participants whose telephone or e-mail is known, by their places. */
    private static Map<String, ProgrammeParticipant> reachable(Composer c) {
        Map<String, ProgrammeParticipant> reachable = new HashMap<>();
        List<ProgrammeParticipant> all = c.edition().participants();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).telephone() != null || all.get(i).email() != null) {
                reachable.put(c.pointer("/participants/" + i), all.get(i));
            }
        }
        return reachable;
    }

    private static Table participants(
            Composer c,
            MeasuredWidths widths,
            boolean apart,
            Map<String, ProgrammeParticipant> reachable) {
        Table table = table(c, widths, apart, "print.post");
        for (Group group : groups(c)) {
            boolean titled = false;
            for (Entrant each : group.members()) {
                ProgrammeParticipant reached = reachable.get(each.source());
                if (reached == null) {
                    continue;
                }
                if (!titled) {
                    ParticipantsSection.title(c, table, group, apart ? 4 : 3);
                    titled = true;
                }
                float size = c.look().text() * 0.95f;
                Table.Row row = table.row(-1);
                ParticipantsSection.name(c, row.headingCell(1), each, size);
                ParticipantsSection.post(c, row.cell(), each, size);
                reached(c, row, apart, reached.telephone(), reached.email(), each.source());
            }
        }
        return table;
    }

    /** By delegation or country, where that is known. */
    private static List<Group> groups(Composer c) {
        List<ProgrammeParticipant> all = c.edition().participants();
        if (all.stream().anyMatch(each -> each.delegation() != null)) {
            return Entrants.byDelegation(c, "participants");
        }
        return all.stream().anyMatch(each -> each.country() != null)
                ? Entrants.byCountry(c, "participants")
                : Entrants.together(c, "participants");
    }

    private static void reached(
            Composer c,
            Table.Row row,
            boolean apart,
            @Nullable String telephone,
            @Nullable String email,
            String source) {
        Table.Cell cell = row.cell();
        plain(c, cell, telephone, source + "/telephone");
        plain(c, apart ? row.cell() : cell, email, source + "/email");
    }

    private static void plain(Composer c, Table.Cell cell, @Nullable String text, String source) {
        if (text != null) {
            String first = c.languages().get(0);
            Run run = c.run(new ResolvedText(text, first), source);
            cell.text(List.of(run), c.look().dense(c.look().text() * 0.95f, first));
        }
    }
}
