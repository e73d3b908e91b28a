package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.ProgrammeDocument;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** The documents of all sessions and speeches, with the addresses where they are. */
public final class DocumentsSection implements Section {

    /** A document with the session that it belongs to. */
    private record Filed(ProgrammeSession session, ProgrammeDocument document, String source) {}

    @Override
    public @Nullable Entry entry(Composer c) {
        return filed(c).isEmpty()
                ? null
                : new Entry(c.words("print.documents"), c.place("documents"), List.of());
    }

    private static List<Filed> filed(Composer c) {
        List<Filed> filed = new ArrayList<>();
        for (ProgrammeSession session : c.edition().sessions()) {
            if (session.withdrawn()) {
                continue;
            }
            String source = c.pointer(session);
            session.documents()
                    .forEach(each -> filed.add(new Filed(session, each, source + "/documents")));
            for (int i = 0; i < session.items().size(); i++) {
                ProgrammeItem item = session.items().get(i);
                String place = source + "/items/" + i + "/documents";
                item.documents().forEach(each -> filed.add(new Filed(session, each, place)));
            }
        }
        return filed;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        Table table =
                c.table(
                        new float[] {10, 11, 11},
                        "print.session",
                        "print.document",
                        "print.address");
        String last = "";
        for (Filed each : filed(c)) {
            row(c, table.row(-1), each, each.session().id().equals(last));
            last = each.session().id();
        }
        c.flow().add(table);
    }

    private static void row(Composer c, Table.Row row, Filed filed, boolean sameSession) {
        Look look = c.look();
        float size = look.text() * 0.95f;
        ProgrammeSession of = filed.session();
        Table.Cell session = row.headingCell(1);
        if (sameSession) {
            session.text(
                    List.of(c.run("″", c.languages().get(0)).colour(look.muted())),
                    look.single(size));
        } else {
            row.beginsGroup();
            c.fill(
                    session,
                    of.title().distinct(),
                    c.pointer(of) + "/title",
                    size,
                    true,
                    SessionsSection.link(c, of));
        }
        Table.Cell document = row.cell();
        c.fill(document, filed.document().title(), filed.source(), size, false);
        List<String> in = filed.document().languages();
        if (!in.isEmpty()) {
            List<ResolvedText> names = c.said(language -> c.writtenNames(in, language));
            c.fill(document, names, "", look.small(), false, null);
        }
        Table.Cell address = row.cell();
        String url = filed.document().url();
        if (url != null) {
            Run run = c.address(url, filed.source());
            address.text(List.of(run), look.dense(look.small(), run.language()));
        }
    }
}
