package org.forumkit.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a comparison as CSV, one line for each number of each edition (RFC 4180, UTF-8 without a
 * byte order mark, a line of headings).
 *
 * <p>Of several numbers that are stated of the same, the one that is compared comes first and alone
 * has a growth. An edition that has no number in a row has a line without a value. A cell whose
 * text a spreadsheet might take for a formula begins with an apostrophe.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class StatisticsCsv {
    private static final List<String> HEADINGS =
            List.of(
                    "edition",
                    "ordinal",
                    "first_day",
                    "measure",
                    "breakdown",
                    "key",
                    "name",
                    "value",
                    "origin",
                    "precision",
                    "as_of",
                    "state",
                    "source",
                    "growth_from",
                    "growth",
                    "growth_percent",
                    "growth_precision",
                    "growth_mixed");

    /** With these a formula begins, in one spreadsheet or another. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private StatisticsCsv() {}

    /**
     * Writes a comparison; neither flushes nor closes the stream.
     *
     * @param comparison the comparison, never null
     * @param names the names of its document in the reader’s language, never null
     * @param out where it goes, never null
     * @throws IOException if the stream cannot be written
     */
    public static void write(EditionComparison comparison, StatisticNames names, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out must not be null");
        out.write(toString(comparison, names).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a comparison as CSV: what {@link #write} writes.
     *
     * @param comparison the comparison, never null
     * @param names the names of its document in the reader’s language, never null
     * @return the lines, never null
     */
    public static String toString(EditionComparison comparison, StatisticNames names) {
        Objects.requireNonNull(comparison, "comparison must not be null");
        Objects.requireNonNull(names, "names must not be null");
        StringBuilder csv = new StringBuilder();
        csv.append(String.join(",", HEADINGS)).append("\r\n");
        List<EditionStatistics> editions = comparison.editions();
        for (ComparisonRow row : comparison.rows()) {
            for (int i = 0; i < editions.size(); i++) {
                cell(csv, editions.get(i), row, row.cells().get(i), names);
            }
        }
        return csv.toString();
    }

    private static void cell(
            StringBuilder csv,
            EditionStatistics edition,
            ComparisonRow row,
            ComparisonCell cell,
            StatisticNames names) {
        Statistic counted = cell.counted();
        Statistic stated = cell.stated();
        if (counted != null || stated == null) {
            line(csv, edition, row, counted, growth(cell, Origin.COUNTED), names);
        }
        if (stated != null) {
            line(csv, edition, row, stated, growth(cell, Origin.STATED), names);
            edition.statistics().stream()
                    .filter(row::has)
                    .filter(each -> each.origin() == Origin.STATED && !each.equals(stated))
                    .forEach(each -> line(csv, edition, row, each, null, names));
        }
    }

    private static @Nullable Growth growth(ComparisonCell cell, Origin origin) {
        Growth growth = cell.growth();
        return growth == null || growth.of() != origin ? null : growth;
    }

    private static void line(
            StringBuilder csv,
            EditionStatistics edition,
            ComparisonRow row,
            @Nullable Statistic value,
            @Nullable Growth growth,
            StatisticNames names) {
        text(csv, edition.edition());
        number(csv, edition.ordinal());
        number(csv, edition.firstDay());
        text(csv, EditionCount.word(row.measure()));
        text(csv, EditionCount.word(row.breakdown()));
        text(csv, row.key());
        text(csv, names.of(row.breakdown(), row.key()));
        number(csv, value == null ? null : value.value());
        text(csv, value == null ? "" : EditionCount.word(value.origin()));
        text(csv, value == null ? "" : EditionCount.word(value.precision()));
        number(csv, value == null ? null : value.asOf());
        text(csv, value == null ? "" : EditionCount.word(value.state()));
        text(csv, value == null ? "" : sources(value, names));
        text(csv, growth == null ? "" : growth.from());
        number(csv, growth == null ? null : growth.difference());
        number(csv, growth == null ? null : growth.percent());
        text(csv, growth == null ? "" : EditionCount.word(growth.precision()));
        number(csv, growth == null ? null : growth.mixed());
        csv.setLength(csv.length() - 1);
        csv.append("\r\n");
    }

    private static String sources(Statistic value, StatisticNames names) {
        return value.sources().stream().map(names::of).collect(Collectors.joining("; "));
    }

    private static void number(StringBuilder csv, @Nullable Object value) {
        csv.append(value == null ? "" : value).append(',');
    }

    private static void text(StringBuilder csv, String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        if (safe.matches("[^\",\r\n]*")) {
            csv.append(safe);
        } else {
            csv.append('"').append(safe.replace("\"", "\"\"")).append('"');
        }
        csv.append(',');
    }
}
