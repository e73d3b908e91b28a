package org.forumkit.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with what its columns hold: of the first rows the first that names at least two of them,
 * or one if none does; what stands above it is no row.
 */
final class Table {
    private static final int HIGHEST_HEADER = 10;

    /** So many rows at the beginning decide in which order their dates are written. */
    private static final int SAMPLE = 1000;

    private final String name;
    private final boolean isHidden;
    private final Rows rows;
    private final Deque<Rows.Row> ahead = new ArrayDeque<>();
    private final List<Rows.Row> above = new ArrayList<>();
    private final @Nullable Header header;
    private final Dates.Order order;

    Table(String name, boolean isHidden, Rows rows, ImportOptions options) throws IOException {
        this.name = name;
        this.isHidden = isHidden;
        this.rows = rows;
        List<Rows.Row> first = new ArrayList<>();
        long length = 0;
        while (first.size() < SAMPLE && length < ImportOptions.MAX_TEXT_LENGTH) {
            Rows.Row row = rows.next();
            if (row == null) {
                break;
            }
            first.add(row);
            length += row.cells().stream().mapToLong(String::length).sum() + row.cells().size();
        }
        ahead.addAll(first);
        header = header(first, options);
        while (header != null && !ahead.isEmpty() && ahead.getFirst().line() <= header.line()) {
            Rows.Row row = ahead.removeFirst();
            if (row.line() < header.line()) {
                above.add(row);
            }
        }
        order = order(first, options);
    }

    private static @Nullable Header header(List<Rows.Row> first, ImportOptions options) {
        Header best = null;
        for (Rows.Row each : first.subList(0, Math.min(first.size(), HIGHEST_HEADER))) {
            Header header = Header.of(each, options.tables().columns());
            int count = header.fields().size();
            if (count > 1) {
                return header;
            }
            best = best == null && count == 1 ? header : best;
        }
        return best;
    }

    /**
     * A date that can be read in one way only decides for all; else English writes the month first
     * and other languages the day.
     */
    private static Dates.Order order(List<Rows.Row> first, ImportOptions options) {
        for (Rows.Row row : first) {
            for (String cell : row.cells()) {
                Dates.Order proven = cell.length() > 40 ? null : Dates.proven(cell);
                if (proven != null) {
                    return proven;
                }
            }
        }
        String language = options.language();
        boolean isEnglish = language == null || language.equals("en") || language.equals("en-US");
        return isEnglish ? Dates.Order.MONTH_FIRST : Dates.Order.DAY_FIRST;
    }

    String name() {
        return name;
    }

    /** Tells whether a spreadsheet does not show it. */
    boolean isHidden() {
        return isHidden;
    }

    boolean isEmpty() {
        return ahead.isEmpty() && header == null;
    }

    /** Returns what the columns hold, null if no row says it. */
    @Nullable Header header() {
        return header;
    }

    /** Returns the rows above the header. */
    List<Rows.Row> above() {
        return above;
    }

    Dates.Order order() {
        return order;
    }

    /** Returns the next row below the header, null after the last. */
    Rows.@Nullable Row next() throws IOException {
        Rows.Row row = ahead.pollFirst();
        return row == null ? rows.next() : row;
    }

    /** Tells, after the last row, whether it ended where rows do. */
    boolean isEnded() {
        return rows.isEnded();
    }
}
