package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.Precision;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeEvent;
import org.forumkit.programme.ProgrammeFigure;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeOrganiser;
import org.jspecify.annotations.Nullable;

/** Purpose and background, who stands behind the edition, what it is part of, its figures. */
public final class AboutSection implements Section {

    @Override
    public @Nullable Entry entry(Composer c) {
        ProgrammeEdition edition = c.edition();
        boolean any =
                edition.description() != null
                        || !edition.organisers().isEmpty()
                        || !edition.figures().isEmpty()
                        || edition.remark() != null;
        return any ? new Entry(c.words("print.about"), c.place("about"), List.of()) : null;
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        ProgrammeEdition edition = c.edition();
        LocalText description = edition.description();
        if (description != null) {
            c.text(description, c.pointer("/description"));
        }
        LocalText remark = edition.remark();
        LocalText ordinalNote = edition.ordinalNote();
        if (remark != null || ordinalNote != null) {
            c.heading(2, c.words("print.remark"), "", null);
        }
        if (remark != null) {
            c.text(remark, c.pointer("/remark"));
        }
        if (ordinalNote != null) {
            c.text(ordinalNote, c.pointer("/ordinalNote"));
        }
        if (!edition.organisers().isEmpty()) {
            c.heading(2, c.words("print.organisers"), "", null);
            organisers(c, edition.organisers());
        }
        if (!edition.relatedEvents().isEmpty()) {
            c.heading(2, c.words("print.related"), "", null);
            events(c, edition.relatedEvents());
        }
        if (!edition.figures().isEmpty()) {
            c.heading(2, c.words("print.figures"), "", null);
            figures(c, edition.figures());
        }
    }

    private static void organisers(Composer c, List<ProgrammeOrganiser> organisers) {
        Table table = c.table(new float[] {6, 16});
        for (ProgrammeOrganiser organiser : organisers) {
            Table.Row row = table.row(-1);
            label(c, row.headingCell(1), organiser.label().distinct());
            Table.Cell cell = row.cell();
            for (ProgrammeOrganisation organisation : organiser.organisations()) {
                c.fill(cell, organisation.name(), c.pointer("/organisers"), c.look().text(), false);
            }
        }
        c.flow().add(table);
    }

    private static void label(Composer c, Table.Cell cell, List<ResolvedText> texts) {
        for (ResolvedText text : texts) {
            cell.text(
                    List.of(c.run(text, "").colour(c.look().muted())),
                    c.look().dense(c.look().text(), text.language()));
        }
    }

    private static void events(Composer c, List<ProgrammeEvent> events) {
        Table table = c.table(new float[] {6, 16});
        for (int i = 0; i < events.size(); i++) {
            ProgrammeEvent event = events.get(i);
            Table.Row row = table.row(-1);
            List<ResolvedText> kinds = new ArrayList<>(2);
            for (String language : c.languages()) {
                kinds.add(new ResolvedText(c.word(language, event.kind()), language));
            }
            label(c, row.headingCell(1), kinds);
            Table.Cell cell = row.cell();
            c.fill(
                    cell,
                    event.name(),
                    c.pointer("/relatedEvents/" + i + "/name"),
                    c.look().text(),
                    false);
            when(c, cell, event);
        }
        c.flow().add(table);
    }

    private static void when(Composer c, Table.Cell cell, ProgrammeEvent event) {
        if (event.firstDay() == null) {
            return;
        }
        LocalDate first = event.firstDay();
        List<ResolvedText> texts =
                c.said(language -> Times.range(c, language, first, event.lastDay()));
        cell.text(
                c.inLine(texts, false, c.look().muted(), ""),
                c.look().dense(c.look().small(), c.languages().get(0)));
    }

    private static void figures(Composer c, List<ProgrammeFigure> figures) {
        Table table = c.table(new float[] {9, 4, 9}, "print.figure", "print.value", "print.source");
        for (int i = 0; i < figures.size(); i++) {
            ProgrammeFigure figure = figures.get(i);
            String source = c.pointer("/figures/" + i);
            Table.Row row = table.row(-1);
            c.fill(row.cell(), figure.label(), source + "/label", c.look().text(), false);
            Table.Cell value = row.cell();
            String language = c.languages().get(0);
            Run number = c.run(Long.toString(figure.value()), language).bold(true);
            value.text(List.of(number), c.look().dense(c.look().text(), language));
            List<ResolvedText> notes = new ArrayList<>(2);
            for (String each : c.languages()) {
                // A number is exact unless it is said to be none.
                String precision =
                        figure.precision() == Precision.EXACT
                                ? ""
                                : c.word(each, figure.precision())
                                        + (Look.isHan(each) ? "，" : ", ");
                notes.add(new ResolvedText(precision + c.word(each, figure.state()), each));
            }
            c.fill(value, notes, "", c.look().small(), false, null);
            Table.Cell origin = row.cell();
            LocalText from = figure.source();
            if (from != null) {
                c.fill(origin, from, source + "/source", c.look().small(), false);
            }
            LocalDate asOf = figure.asOf();
            if (asOf != null) {
                List<ResolvedText> dates = c.said(each -> c.dates(each).date(asOf));
                c.fill(origin, dates, "", c.look().small(), false, null);
            }
        }
        c.flow().add(table);
    }
}
