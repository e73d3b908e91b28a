package org.forumkit.examples.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.FigureState;
import org.forumkit.model.Precision;
import org.forumkit.model.Text;
import org.forumkit.statistics.Arrivals;
import org.forumkit.statistics.Breakdown;
import org.forumkit.statistics.ComparisonCell;
import org.forumkit.statistics.ComparisonRow;
import org.forumkit.statistics.EditionComparison;
import org.forumkit.statistics.EditionStatistics;
import org.forumkit.statistics.Growth;
import org.forumkit.statistics.Measure;
import org.forumkit.statistics.Origin;
import org.forumkit.statistics.Statistic;
import org.forumkit.statistics.StatisticNames;
import org.forumkit.statistics.TopicHistory;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** A comparison of editions as lines for people. */
final class ComparisonTable {
    private static final String UNKNOWN = "\u2013";
    private static final String PRESENT = "\u25CF";
    private static final String INDENT = "  ";

    private final EditionComparison comparison;
    private final StatisticNames names;
    private final String language;
    private final Table table = new Table();
    private final Map<Text, Integer> sources = new LinkedHashMap<>();

    private ComparisonTable(EditionComparison comparison, StatisticNames names, String language) {
        this.comparison = comparison;
        this.names = names;
        this.language = language;
    }

    static String of(
            String title, EditionComparison comparison, StatisticNames names, String language) {
        return new ComparisonTable(comparison, names, language).lines(title);
    }

    private String lines(String title) {
        table.line(title);
        table.line("");
        List<String> head = new ArrayList<>(List.of(""));
        for (EditionStatistics each : comparison.editions()) {
            head.add(each.ordinal() == null ? each.edition() : heading(each));
        }
        table.row(head);
        String group = "";
        for (ComparisonRow row : comparison.rows()) {
            if (row.breakdown() != Breakdown.TOPIC) {
                String next = group(row);
                if (!next.isEmpty() && !next.equals(group)) {
                    table.line(next);
                }
                group = next;
                rows(row, next.isEmpty() ? "" : INDENT);
            }
        }
        topics();
        arrivals();
        table.line("");
        table.line(word("compare.legend"));
        table.line(word("compare.internal"));
        sources.forEach(
                (source, number) ->
                        table.line(
                                (number == 1 ? word("compare.sources") + ": " : INDENT)
                                        + names.of(source)));
        return table.toString();
    }

    private static String heading(EditionStatistics edition) {
        return edition.ordinal() + ". " + edition.edition();
    }

    private String group(ComparisonRow row) {
        return row.breakdown() == Breakdown.TOTAL
                ? ""
                : names.of(row.measure()) + ", " + names.of(row.breakdown());
    }

    private void rows(ComparisonRow row, String indent) {
        String name =
                row.breakdown() == Breakdown.TOTAL
                        ? names.of(row.measure())
                        : names.of(row.breakdown(), row.key());
        for (Origin origin : Origin.values()) {
            if (row.cells().stream().anyMatch(each -> number(each, origin) != null)) {
                List<String> cells = new ArrayList<>();
                cells.add(indent + name + " (" + names.of(origin) + ")");
                row.cells().forEach(each -> cells.add(shown(number(each, origin))));
                table.row(cells);
            }
        }
        if (row.breakdown() == Breakdown.TOTAL
                && row.cells().stream().anyMatch(each -> each.growth() != null)) {
            List<String> cells = new ArrayList<>(List.of(INDENT + word("compare.growth")));
            row.cells().forEach(each -> cells.add(shown(each.growth())));
            table.row(cells);
        }
    }

    private static @Nullable Statistic number(ComparisonCell cell, Origin origin) {
        return origin == Origin.COUNTED ? cell.counted() : cell.stated();
    }

    private String shown(@Nullable Statistic number) {
        if (number == null) {
            return UNKNOWN;
        }
        number.sources().forEach(each -> sources.putIfAbsent(each, sources.size() + 1));
        return sign(number.precision())
                + number.value()
                + (number.state() == FigureState.PROVISIONAL ? "*" : "");
    }

    private static String shown(@Nullable Growth growth) {
        if (growth == null) {
            return "";
        }
        String number =
                growth.percent() == null
                        ? signed(String.valueOf(growth.difference()))
                        : signed(String.valueOf(growth.percent()).replaceFirst("\\.0$", "")) + " %";
        return sign(growth.precision()) + number + (growth.mixed() ? "\u2020" : "");
    }

    private static String signed(String number) {
        return number.startsWith("-") ? "\u2212" + number.substring(1) : "+" + number;
    }

    private static String sign(Precision precision) {
        return switch (precision) {
            case EXACT -> "";
            case ABOUT -> "\u2248 ";
            case AT_LEAST -> "\u2265 ";
        };
    }

    private void topics() {
        if (comparison.topics().isEmpty()) {
            return;
        }
        table.line(word("compare.topics"));
        for (TopicHistory topic : comparison.topics()) {
            List<String> cells = new ArrayList<>(List.of(INDENT + names.of(topic.title())));
            for (EditionStatistics each : comparison.editions()) {
                boolean present = topic.present().contains(each.edition());
                boolean absent = topic.absent().contains(each.edition());
                cells.add(present ? PRESENT : absent ? "" : UNKNOWN);
            }
            table.row(cells);
        }
    }

    private void arrivals() {
        table.line("");
        for (Arrivals each : comparison.arrivals()) {
            if (each.of() != Measure.PEOPLE && !each.firstSeen().isEmpty()) {
                String heading =
                        Words.standard()
                                .format(
                                        language,
                                        "compare.first-seen",
                                        Map.of("edition", each.edition()));
                List<String> shown =
                        each.firstSeen().stream()
                                .map(
                                        id ->
                                                each.of() == Measure.COUNTRIES
                                                        ? names.of(Breakdown.COUNTRY, id)
                                                        : names.organisation(id))
                                .toList();
                table.line(
                        names.of(each.of())
                                + " \u2013 "
                                + heading
                                + word("separator.label")
                                + String.join(word("separator.list"), shown));
            }
        }
    }

    private String word(String key) {
        return Words.standard().get(language, key);
    }
}
