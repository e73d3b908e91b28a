package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeContact;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeNotice;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** Information for participants: venue, notices, channels of interpretation, contacts. */
public final class InformationSection implements Section {

    /** What there is to be for three columns, as a multiple of the type's size. */
    private static final float LEAST_WIDTH = 36;

    @Override
    public @Nullable Entry entry(Composer c) {
        ProgrammeEdition edition = c.edition();
        ProgrammeVenue venue = edition.venue();
        boolean any =
                !edition.notices().isEmpty()
                        || !edition.contacts().isEmpty()
                        || Channels.any(c)
                        || (venue != null && venue.address() != null);
        return any
                ? new Entry(c.words("print.information"), c.place("information"), List.of())
                : null;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        content(c);
    }

    /** Writes all of it below what is there. */
    static void content(Composer c) {
        ProgrammeEdition edition = c.edition();
        ProgrammeVenue venue = edition.venue();
        if (venue != null) {
            c.heading(2, c.words("print.venue"), "", null);
            c.text(venue.name(), c.pointer("/venue/name"));
            LocalText address = venue.address();
            if (address != null) {
                c.text(address, c.pointer("/venue/address"));
            }
        }
        for (int i = 0; i < edition.notices().size(); i++) {
            ProgrammeNotice notice = edition.notices().get(i);
            String source = c.pointer("/notices/" + i);
            c.heading(2, notice.title(), source + "/title", null);
            c.text(notice.text(), source + "/text");
        }
        if (Channels.any(c)) {
            c.heading(2, c.words("print.channels"), "", null);
            c.flow().add(Channels.table(c));
        }
        if (!edition.contacts().isEmpty()) {
            c.heading(2, c.words("print.contacts"), "", null);
            contacts(c, edition.contacts());
        }
    }

    private static void contacts(Composer c, List<ProgrammeContact> contacts) {
        // An address that is broken cannot be read, so it gets what room there is.
        boolean wide = c.flow().format().bodyWidth() > LEAST_WIDTH * c.look().text();
        Table table =
                wide
                        ? c.table(
                                new float[] {9, 9, 12},
                                "print.responsibility",
                                "print.name",
                                "print.reached")
                        : c.table(new float[] {10});
        float size = c.look().text() * 0.95f;
        for (int i = 0; i < contacts.size(); i++) {
            ProgrammeContact contact = contacts.get(i);
            String source = c.pointer("/contacts/" + i);
            Table.Row row = table.row(-1);
            Table.Cell what = wide ? row.cell() : row.headingCell(1);
            c.fill(what, contact.responsibility(), source + "/responsibility", size, !wide);
            Table.Cell who = wide ? row.cell() : what;
            LocalText name = contact.name();
            if (name != null) {
                c.fill(who, name, source + "/name", size, wide);
            }
            if (contact.organisation() != null && !contact.organisation().name().equals(name)) {
                c.fill(who, contact.organisation().name(), source + "/organisation", size, false);
            }
            reached(c, wide ? row.cell() : what, contact, source, size);
        }
        c.flow().add(table);
    }

    private static void reached(
            Composer c, Table.Cell cell, ProgrammeContact contact, String source, float size) {
        String first = c.languages().get(0);
        for (String plain : new String[] {contact.telephone(), contact.email()}) {
            if (plain != null) {
                Run run = c.run(new ResolvedText(plain, first), source);
                cell.text(List.of(run), c.look().dense(size, first));
            }
        }
        ContactsSection.served(c, cell, contact, source);
    }
}
