package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the cells of a table, and around those that hold it.
 *
 * @param delimiter between two cells
 * @param quote around a cell
 * @param isSaid whether the first line says the delimiter, as spreadsheets write {@code sep=;}
 */
record CsvForm(char delimiter, char quote, boolean isSaid) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int MOST_RECORDS = 50;
    private static final Pattern SAID = Pattern.compile("sep=([^\\r\\n])\\R");

    /**
     * Finds out by the beginning of a text: the delimiter is that which divides the most lines into
     * as many cells as one another, and of several the one that makes more cells.
     */
    static CsvForm of(String head, @Nullable Character delimiter, @Nullable Character quote) {
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        Matcher said = SAID.matcher(text);
        boolean isSaid = said.lookingAt();
        char sign = quote == null ? quote(text) : quote;
        if (delimiter != null || isSaid) {
            return new CsvForm(
                    delimiter == null ? said.group(1).charAt(0) : delimiter, sign, isSaid);
        }
        char best = ',';
        long bestScore = 0;
        for (char each : DELIMITERS) {
            long score = score(text, each, sign);
            if (score > bestScore) {
                best = each;
                bestScore = score;
            }
        }
        return new CsvForm(best, sign, false);
    }

    /** An apostrophe is a quote where cells begin and end with it, and none with the usual one. */
    private static char quote(String text) {
        boolean isUsual = false;
        boolean isOther = false;
        for (String line : text.lines().limit(MOST_RECORDS).toList()) {
            isUsual |= line.startsWith("\"");
            for (char each : DELIMITERS) {
                isUsual |= line.contains(each + "\"");
                isOther |= line.startsWith("'") && line.contains("'" + each);
            }
        }
        return isOther && !isUsual ? '\'' : '"';
    }

    private static long score(String text, char delimiter, char quote) {
        List<Integer> counts = counts(text, delimiter, quote);
        long most = 0;
        int cells = 0;
        for (int each : counts) {
            long alike = counts.stream().filter(other -> other == each).count();
            if (each > 1 && (alike > most || (alike == most && each > cells))) {
                most = alike;
                cells = each;
            }
        }
        return most * 1000 / Math.max(1, counts.size()) * 1000 + Math.min(cells, 999);
    }

    private static List<Integer> counts(String text, char delimiter, char quote) {
        List<Integer> counts = new ArrayList<>();
        int cells = 1;
        boolean isQuoted = false;
        boolean isStart = true;
        boolean isBlank = true;
        for (int i = 0; i < text.length() && counts.size() < MOST_RECORDS; i++) {
            char c = text.charAt(i);
            if (c == quote && (isQuoted || isStart)) {
                isQuoted = !isQuoted;
                isStart = !isQuoted;
                isBlank = false;
            } else if (!isQuoted && (c == '\n' || c == '\r')) {
                if (!isBlank) {
                    counts.add(cells);
                }
                cells = 1;
                isStart = true;
                isBlank = true;
            } else if (!isQuoted) {
                cells += c == delimiter ? 1 : 0;
                isStart = c == delimiter || (isStart && c == ' ');
                isBlank &= c == ' ';
            }
        }
        if (!isBlank) {
            counts.add(cells);
        }
        return counts;
    }
}
