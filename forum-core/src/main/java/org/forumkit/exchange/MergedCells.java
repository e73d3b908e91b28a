package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook that go over several rows; what stands in one is said of each row. */
final class MergedCells {
    /** What is more is taken as spreadsheets store it: the first row alone has the text. */
    private static final int MOST = 10_000;

    private static final Pattern RANGE =
            Pattern.compile("ref=[\"']([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})[\"']");
    private static final Pattern ID = Pattern.compile("\\sId=[\"']([^\"']+)[\"']");
    private static final Pattern TARGET = Pattern.compile("\\sTarget=[\"']([^\"']+)[\"']");

    private final Map<String, List<Range>> byPart = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private int count;

    /** The first column of such a cell, from 0, and its rows, from 1. */
    record Range(int column, int first, int last) {}

    /** Takes a start tag of a part, without its brackets. */
    void tag(String part, String tag) {
        if (tag.startsWith("mergeCell ")) {
            Matcher range = RANGE.matcher(tag);
            if (range.find() && count < MOST) {
                int first = Integer.parseInt(range.group(2));
                int last = Integer.parseInt(range.group(3));
                if (first < last) {
                    count++;
                    byPart.computeIfAbsent(file(part), key -> new ArrayList<>())
                            .add(new Range(column(range.group(1)), first, last));
                }
            }
        } else if (tag.startsWith("Relationship ") && file(part).equals("workbook.xml.rels")) {
            Matcher id = ID.matcher(tag);
            Matcher target = TARGET.matcher(tag);
            if (id.find() && target.find() && parts.size() < MOST) {
                parts.put(id.group(1), file(target.group(1)));
            }
        }
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Returns the cells of a sheet, which the workbook knows by an id; those above first. */
    List<Range> of(@Nullable String id) {
        String part = parts.get(id);
        List<Range> ranges =
                new ArrayList<>(part == null ? List.of() : byPart.getOrDefault(part, List.of()));
        ranges.sort(Comparator.comparingInt(Range::first));
        return ranges;
    }

    /** Puts texts of the rows above where they are said of a row, too; not for use twice. */
    static final class Filling {
        private final List<Range> ranges;
        private final Map<Range, String> open = new HashMap<>();
        private int next;

        Filling(List<Range> ranges) {
            this.ranges = ranges;
        }

        /** Takes the next row, and returns it with what is said above. */
        List<String> row(int line, List<String> texts) {
            open.keySet().removeIf(each -> each.last() < line);
            List<String> filled = texts;
            if (texts.stream().anyMatch(each -> !each.isBlank())) {
                for (Map.Entry<Range, String> each : open.entrySet()) {
                    filled = with(filled, each.getKey().column(), each.getValue());
                }
            }
            while (next < ranges.size() && ranges.get(next).first() <= line) {
                Range range = ranges.get(next);
                if (range.first() == line && range.column() < texts.size()) {
                    open.put(range, texts.get(range.column()));
                }
                next++;
            }
            return filled;
        }

        private static List<String> with(List<String> texts, int column, String text) {
            if (column < texts.size() && !texts.get(column).isBlank()) {
                return texts;
            }
            List<String> filled = new ArrayList<>(texts);
            while (filled.size() <= column) {
                filled.add("");
            }
            filled.set(column, text);
            return filled;
        }
    }
}
