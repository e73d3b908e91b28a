package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Columns;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.FigureState;
import org.forumkit.model.Precision;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeFigure;
import org.forumkit.programme.ProgrammeTopic;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a series side by side: when, where and what about, and each figure that more than
 * one of them states, as a chart with its table beside it.
 *
 * <p>Figures are those that the editions state; nothing is counted here.
 */
public final class ComparisonSection implements Section {

    private static final float LEAST_WIDTH = 480;

    /** A figure of an edition, and which of the programme's editions that is. */
    private record Stated(ProgrammeEdition edition, int index, ProgrammeFigure figure, int place) {}

    @Override
    public @Nullable Entry entry(Composer c) {
        return isFirst(c)
                ? new Entry(c.words("print.comparison"), c.place("comparison"), List.of())
                : null;
    }

    /** All editions are told of together. */
    private static boolean isFirst(Composer c) {
        return c.pointer("").equals("/editions/0");
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        if (entry == null) {
            return;
        }
        c.begin(entry);
        List<ProgrammeEdition> editions = c.programme().editions();
        notes(c, editions);
        c.fitted(() -> List.of(editions(c, editions)));
        figures(editions)
                .forEach(
                        (label, stated) -> {
                            if (stated.size() > 1) {
                                figure(c, stated);
                            }
                        });
    }

    private static Table editions(Composer c, List<ProgrammeEdition> editions) {
        Table table =
                c.table(
                        new float[] {9, 7, 8, 14},
                        "print.edition",
                        "print.date",
                        "print.venue",
                        "print.theme-topics");
        float size = c.look().text() * 0.95f;
        for (int e = 0; e < editions.size(); e++) {
            ProgrammeEdition edition = editions.get(e);
            String source = "/editions/" + e;
            Table.Row row = table.row(-1);
            c.fill(row.headingCell(1), edition.title(), source + "/title", size, true);
            Table.Cell when = row.cell();
            LocalDate first = edition.firstDay();
            if (first != null) {
                LocalDate last = edition.lastDay();
                List<ResolvedText> days = c.said(language -> Times.range(c, language, first, last));
                c.fill(when, days, "", size, false, null);
            }
            venue(c, row.cell(), edition, source, size);
            Table.Cell about = row.cell();
            LocalText theme = edition.theme();
            if (theme != null) {
                List<ResolvedText> quoted = new ArrayList<>();
                theme.distinct().forEach(each -> quoted.add(CoverSection.quoted(c, each)));
                c.fill(about, quoted, source + "/theme", size, false, null);
            }
            for (int i = 0; i < edition.topics().size(); i++) {
                ProgrammeTopic topic = edition.topics().get(i);
                about.newPart(true);
                c.fill(
                        about,
                        topic.title(),
                        source + "/topics/" + i + "/title",
                        c.look().small(),
                        false);
            }
        }
        return table;
    }

    private static void venue(
            Composer c, Table.Cell cell, ProgrammeEdition edition, String source, float size) {
        ProgrammeVenue venue = edition.venue();
        if (venue != null) {
            LocalText place = venue.city() == null ? venue.name() : venue.city();
            c.fill(cell, place, source + "/venue", size, false);
        }
        EditionFormat format = edition.format();
        if (format != null) {
            List<ResolvedText> words = c.said(language -> c.word(language, format));
            cell.text(
                    c.inLine(words, false, c.look().muted(), ""),
                    c.look().dense(c.look().small(), c.languages().get(0)));
        }
    }

    /** What is uncertain about the ordinals, once. */
    private static void notes(Composer c, List<ProgrammeEdition> editions) {
        List<LocalText> said = new ArrayList<>();
        for (int e = 0; e < editions.size(); e++) {
            LocalText note = editions.get(e).ordinalNote();
            if (note != null && !said.contains(note)) {
                said.add(note);
                c.flow()
                        .add(
                                c.textBlock(
                                        note.distinct(),
                                        "/editions/" + e + "/ordinalNote",
                                        c.look().small(),
                                        c.parent()));
            }
        }
    }

    /** The figures by what they count, of each edition the last. */
    private static Map<String, List<Stated>> figures(List<ProgrammeEdition> editions) {
        Map<String, List<Stated>> figures = new LinkedHashMap<>();
        for (int e = 0; e < editions.size(); e++) {
            ProgrammeEdition edition = editions.get(e);
            for (int i = 0; i < edition.figures().size(); i++) {
                ProgrammeFigure figure = edition.figures().get(i);
                String key = figure.kind() + " " + figure.label().first().value();
                int index = e;
                List<Stated> same = figures.computeIfAbsent(key, any -> new ArrayList<>());
                same.removeIf(each -> each.index() == index && isOlder(each, figure));
                if (same.stream().noneMatch(each -> each.index() == index)) {
                    same.add(new Stated(edition, e, figure, i));
                }
            }
        }
        return figures;
    }

    private static boolean isOlder(Stated stated, ProgrammeFigure than) {
        return stated.figure().asOf() == null
                || (than.asOf() != null && !than.asOf().isBefore(stated.figure().asOf()));
    }

    /** A chart with its table, over several pages where there are very many editions. */
    private static void figure(Composer c, List<Stated> stated) {
        List<ResolvedText> title = stated.get(0).figure().label().distinct();
        long greatest = stated.stream().mapToLong(each -> each.figure().value()).max().orElse(1);
        int most = BarChart.most(c);
        for (int from = 0; from < stated.size(); from += most) {
            List<Stated> some = stated.subList(from, Math.min(from + most, stated.size()));
            Stack whole = new Stack().keptWhole();
            if (from == 0) {
                c.headingBlocks(2, title, "", null).forEach(whole::add);
            }
            Block chart = BarChart.of(c, title.get(0).value(), bars(some), greatest);
            List<Block> blocks = List.of(chart, table(c, some));
            if (c.flow().format().bodyWidth() < LEAST_WIDTH) {
                blocks.forEach(whole::add);
            } else {
                whole.add(new Columns(blocks, c.look().text() * 2));
            }
            c.flow().add(whole);
        }
    }

    private static List<BarChart.Bar> bars(List<Stated> stated) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (Stated each : stated) {
            bars.add(
                    new BarChart.Bar(
                            name(each.edition()),
                            each.figure().value(),
                            shown(each.figure()),
                            each.figure().state() == FigureState.FINAL));
        }
        return bars;
    }

    /** The year of an edition with its ordinal, as far as they are known. */
    private static String name(ProgrammeEdition edition) {
        Integer ordinal = edition.ordinal();
        String number = ordinal == null ? "" : ordinal.toString();
        if (edition.firstDay() == null) {
            return number.isEmpty() ? edition.id() : "(" + number + ")";
        }
        String year = Integer.toString(edition.firstDay().getYear());
        return number.isEmpty() ? year : year + " (" + number + ")";
    }

    private static String shown(ProgrammeFigure figure) {
        String sign =
                switch (figure.precision()) {
                    case EXACT -> "";
                    case ABOUT -> "≈ ";
                    case AT_LEAST -> "≥ ";
                };
        return sign + figure.value();
    }

    private static Table table(Composer c, List<Stated> stated) {
        Look look = c.look();
        boolean sources =
                stated.stream()
                        .map(Stated::figure)
                        .anyMatch(each -> each.source() != null || each.asOf() != null);
        Table table =
                sources
                        ? c.table(
                                new float[] {look.text() * 7, 7, 11},
                                "print.edition",
                                "print.value",
                                "print.source")
                        : c.table(
                                new float[] {look.text() * 7, 10}, "print.edition", "print.value");
        String first = c.languages().get(0);
        for (Stated each : stated) {
            ProgrammeFigure figure = each.figure();
            Table.Row row = table.row(-1);
            row.headingCell(1)
                    .text(List.of(c.run(name(each.edition()), first)), look.single(look.small()));
            value(c, row.cell(), figure);
            if (sources) {
                origin(c, row.cell(), each);
            }
        }
        return table;
    }

    private static void value(Composer c, Table.Cell cell, ProgrammeFigure figure) {
        Look look = c.look();
        Run number = c.run(shown(figure), c.languages().get(0)).bold(true);
        cell.text(List.of(number), look.single(look.small()));
        List<ResolvedText> states = new ArrayList<>();
        if (figure.precision() != Precision.EXACT) {
            states.addAll(c.said(language -> c.word(language, figure.precision())));
        }
        if (figure.state() != FigureState.FINAL) {
            states.addAll(c.said(language -> c.word(language, figure.state())));
        }
        if (!states.isEmpty()) {
            c.fill(cell, states, "", look.small(), false, null);
        }
    }

    /** Who says so, and as of when. */
    private static void origin(Composer c, Table.Cell cell, Stated stated) {
        Look look = c.look();
        String first = c.languages().get(0);
        LocalText from = stated.figure().source();
        if (from != null) {
            String source = "/editions/" + stated.index() + "/figures/" + stated.place();
            c.fill(cell, from, source + "/source", look.small(), false);
        }
        LocalDate asOf = stated.figure().asOf();
        if (asOf != null) {
            cell.text(
                    List.of(c.run(c.dates(first).date(asOf), first)),
                    look.dense(look.small(), first));
        }
    }
}
