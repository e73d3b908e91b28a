package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Columns;
import org.forumkit.export.pdf.internal.layout.Stack;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.model.EditionFormat;
import org.forumkit.model.FigureState;
import org.forumkit.model.Precision;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeFigure;
import org.forumkit.programme.ProgrammeVenue;
import org.forumkit.words.Ordinals;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a series side by side: when, where and what about, and each figure that more than
 * one of them states, as a chart with a row for each edition and who says so below it.
 *
 * <p>Figures are those that the editions state; nothing is counted here.
 */
public final class ComparisonSection implements Section {

    private static final float LEAST_WIDTH = 480;

    private static final List<ResolvedText> NOTHING = List.of(new ResolvedText("–", "und"));

    /** A figure of an edition, and which of the programme's editions that is. */
    private record Stated(ProgrammeEdition edition, int index, ProgrammeFigure figure) {}

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
        List<List<Stated>> figures =
                figures(editions).values().stream().filter(each -> each.size() > 1).toList();
        if (!figures.isEmpty()) {
            signs(c, editions.size(), figures);
            figures(c, editions, figures);
        }
    }

    private static Table editions(Composer c, List<ProgrammeEdition> editions) {
        Table table =
                c.table(
                        new float[] {9, 6.5f, 6.5f, 17},
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
            if (first == null) {
                c.fill(when, NOTHING, "", size, false, null);
            } else {
                LocalDate last = edition.lastDay();
                List<ResolvedText> days = c.said(language -> Times.range(c, language, first, last));
                c.fill(when, days, "", size, false, null);
            }
            venue(c, row.cell(), edition, source, size);
            about(c, row.cell(), edition, source, size);
        }
        return table;
    }

    /** The theme, and the topics one behind another. */
    private static void about(
            Composer c, Table.Cell cell, ProgrammeEdition edition, String source, float size) {
        cell.newGroup();
        LocalText theme = edition.theme();
        if (theme == null && edition.topics().isEmpty()) {
            c.fill(cell, NOTHING, "", size, false, null);
        }
        if (theme != null) {
            List<ResolvedText> quoted = new ArrayList<>();
            theme.distinct().forEach(each -> quoted.add(CoverSection.quoted(c, each)));
            c.fill(cell, quoted, source + "/theme", size, false, null);
        }
        List<ResolvedText> topics = new ArrayList<>();
        for (int i = 0; i < c.languages().size(); i++) {
            int language = i;
            String between = c.word(c.languages().get(i), "change.separator");
            List<ResolvedText> titles =
                    edition.topics().stream().map(each -> each.title().in(language)).toList();
            String all =
                    titles.stream().map(ResolvedText::value).collect(Collectors.joining(between));
            if (!titles.isEmpty() && topics.stream().noneMatch(each -> each.value().equals(all))) {
                topics.add(new ResolvedText(all, titles.get(0).language()));
            }
        }
        cell.newPart(theme != null && !topics.isEmpty());
        c.fill(cell, topics, source + "/topics", c.look().small(), false, null);
    }

    private static void venue(
            Composer c, Table.Cell cell, ProgrammeEdition edition, String source, float size) {
        ProgrammeVenue venue = edition.venue();
        if (venue != null) {
            LocalText place = venue.city() == null ? venue.name() : venue.city();
            c.fill(cell, place, source + "/venue", size, false);
        }
        EditionFormat format = edition.format();
        if (venue == null && format == null) {
            c.fill(cell, NOTHING, "", size, false, null);
        }
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
                    same.add(new Stated(edition, e, figure));
                }
            }
        }
        return figures;
    }

    private static boolean isOlder(Stated stated, ProgrammeFigure than) {
        return stated.figure().asOf() == null
                || (than.asOf() != null && !than.asOf().isBefore(stated.figure().asOf()));
    }

    /** What the signs at numbers mean, once for all charts. */
    private static void signs(Composer c, int editions, List<List<Stated>> figures) {
        List<ProgrammeFigure> all =
                figures.stream().flatMap(List::stream).map(Stated::figure).toList();
        boolean dashes = figures.stream().anyMatch(each -> each.size() < editions);
        List<ResolvedText> said =
                c.said(
                        language -> {
                            List<String> parts = new ArrayList<>();
                            for (Precision each : List.of(Precision.AT_LEAST, Precision.ABOUT)) {
                                if (all.stream().anyMatch(figure -> figure.precision() == each)) {
                                    parts.add(sign(each) + c.word(language, each));
                                }
                            }
                            if (all.stream().anyMatch(ComparisonSection::mayChange)) {
                                parts.add("* " + c.word(language, FigureState.PROVISIONAL));
                            }
                            if (dashes) {
                                parts.add("– " + c.word(language, "statistic.unknown"));
                            }
                            return String.join(c.word(language, "change.separator"), parts);
                        });
        float above = c.look().text();
        for (ResolvedText each : said) {
            if (!each.value().isEmpty()) {
                c.paragraph(
                        List.of(c.run(each, "").colour(c.look().muted())),
                        c.look()
                                .dense(c.look().small(), each.language())
                                .spaced(above, 0)
                                .keptWithNext());
                above = 0;
            }
        }
    }

    private static boolean mayChange(ProgrammeFigure figure) {
        return figure.state() != FigureState.FINAL;
    }

    /** Charts, two beside each other where there is room, or parts of one below each other. */
    private static void figures(
            Composer c, List<ProgrammeEdition> editions, List<List<Stated>> figures) {
        int most = BarChart.most(c);
        boolean beside = editions.size() <= most && c.flow().format().bodyWidth() >= LEAST_WIDTH;
        List<Stack> row = new ArrayList<>();
        for (List<Stated> stated : figures) {
            for (int from = 0; from < editions.size(); from += most) {
                int to = Math.min(from + most, editions.size());
                row.add(figure(c, editions.subList(from, to), stated, from));
                if (!beside || row.size() == 2) {
                    add(c, row);
                }
            }
        }
        if (!row.isEmpty()) {
            row.add(new Stack());
            add(c, row);
        }
    }

    private static void add(Composer c, List<Stack> row) {
        c.flow()
                .add(
                        row.size() == 1
                                ? row.get(0)
                                : new Columns(List.copyOf(row), c.look().text() * 2));
        row.clear();
    }

    private static Stack figure(
            Composer c, List<ProgrammeEdition> editions, List<Stated> stated, int from) {
        List<ResolvedText> title = stated.get(0).figure().label().distinct();
        long greatest = stated.stream().mapToLong(each -> each.figure().value()).max().orElse(1);
        Stack figure = new Stack().keptWhole();
        if (from == 0) {
            c.headingBlocks(2, title, "", null).forEach(figure::add);
        }
        List<BarChart.Bar> bars = new ArrayList<>();
        List<Stated> some = new ArrayList<>();
        for (int i = 0; i < editions.size(); i++) {
            int index = from + i;
            List<ResolvedText> name = name(c, editions.get(i));
            Stated here =
                    stated.stream().filter(each -> each.index() == index).findFirst().orElse(null);
            if (here == null) {
                bars.add(new BarChart.Bar(name, 0, "–", true));
            } else {
                some.add(here);
                bars.add(
                        new BarChart.Bar(
                                name,
                                here.figure().value(),
                                shown(here.figure()),
                                !mayChange(here.figure())));
            }
        }
        figure.add(BarChart.of(c, title.get(0).value(), bars, greatest));
        sources(c, some).forEach(figure::add);
        return figure;
    }

    /** Who says so: once where it is the same of all; and as of when, where that is later. */
    private static List<Block> sources(Composer c, List<Stated> stated) {
        List<Block> blocks = new ArrayList<>();
        Look look = c.look();
        for (int i = 0; i < c.languages().size(); i++) {
            String language = c.languages().get(i);
            Map<String, List<String>> editions = new LinkedHashMap<>();
            for (Stated each : stated) {
                String origin = origin(c, each, i);
                String name = name(c, each.edition()).get(0).value();
                if (!origin.isEmpty()) {
                    editions.computeIfAbsent(origin, any -> new ArrayList<>()).add(name);
                }
            }
            List<String> parts = new ArrayList<>();
            editions.forEach(
                    (origin, names) ->
                            parts.add(
                                    names.size() == stated.size()
                                            ? origin
                                            : String.join(c.word(language, "separator.list"), names)
                                                    + c.word(language, "separator.label")
                                                    + origin));
            if (!parts.isEmpty()) {
                String said =
                        c.word(language, "print.source")
                                + c.word(language, "separator.label")
                                + String.join(c.word(language, "change.separator"), parts);
                blocks.add(
                        new TextBlock(
                                List.of(c.run(said, language).colour(look.muted())),
                                look.dense(look.small(), language),
                                c.parent().add("P", language)));
            }
        }
        return blocks;
    }

    private static String origin(Composer c, Stated stated, int index) {
        String language = c.languages().get(index);
        List<String> parts = new ArrayList<>();
        LocalText source = stated.figure().source();
        if (source != null) {
            parts.add(source.in(index).value());
        }
        LocalDate asOf = stated.figure().asOf();
        ProgrammeEdition edition = stated.edition();
        LocalDate last = edition.lastDay() == null ? edition.firstDay() : edition.lastDay();
        boolean then =
                last != null
                        && asOf != null
                        && !asOf.isAfter(last)
                        && !asOf.isBefore(Objects.requireNonNull(edition.firstDay()));
        if (asOf != null && !then) {
            parts.add(c.dates(language).date(asOf));
        }
        return String.join(c.word(language, "separator.list"), parts);
    }

    /** The year of an edition and which one it is, as far as they are known, else its title. */
    private static List<ResolvedText> name(Composer c, ProgrammeEdition edition) {
        LocalDate first = edition.firstDay();
        Integer ordinal = edition.ordinal();
        List<ResolvedText> name = new ArrayList<>();
        if (first != null) {
            name.add(new ResolvedText(Integer.toString(first.getYear()), c.languages().get(0)));
        }
        if (ordinal != null && ordinal > 0) {
            name.addAll(c.said(language -> Ordinals.edition(ordinal, language)));
        }
        return name.isEmpty() ? List.of(edition.title().first()) : name;
    }

    private static String shown(ProgrammeFigure figure) {
        return sign(figure.precision()) + figure.value() + (mayChange(figure) ? "*" : "");
    }

    private static String sign(Precision precision) {
        return switch (precision) {
            case EXACT -> "";
            case ABOUT -> "≈ ";
            case AT_LEAST -> "≥ ";
        };
    }
}
