package org.forumkit.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.release.TextPieces.Piece;

/**
 * Compares two texts word by word: the greedy way of E. W. Myers, O(ND), with bounds. What is the
 * same but for its encoding is the same, and comes as it is in the text after.
 */
final class WordComparison {
    private final boolean turned;
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private String gapBefore = "";
    private String gapAfter = "";

    private WordComparison(boolean turned) {
        this.turned = turned;
    }

    static List<TextRun> runs(String before, String after, String language) {
        // Of several shortest ways the search takes one; from the smaller text, it is always that.
        boolean turned = before.compareTo(after) > 0;
        WordComparison comparison = new WordComparison(turned);
        String first = turned ? after : before;
        String second = turned ? before : after;
        if (before.length() + after.length() > TextChange.MAX_COMPARED_LENGTH) {
            comparison.compareEnds(TextPieces.characters(first), TextPieces.characters(second));
        } else {
            comparison.compare(
                    TextPieces.words(first, language), TextPieces.words(second, language));
        }
        comparison.endDifferent();
        comparison.endSame();
        return List.copyOf(comparison.runs);
    }

    /** Looks only at how two texts begin and end. */
    private void compareEnds(List<Piece> first, List<Piece> second) {
        int start = commonStart(first, second);
        int end = commonEnd(first, second, start);
        keep(first.subList(0, start), second);
        first.subList(start, first.size() - end).forEach(this::remove);
        second.subList(start, second.size() - end).forEach(this::add);
        keepEnd(first, second, end);
    }

    private void keepEnd(List<Piece> first, List<Piece> second, int length) {
        keep(
                first.subList(first.size() - length, first.size()),
                second.subList(second.size() - length, second.size()));
    }

    private void keep(List<Piece> first, List<Piece> second) {
        for (int i = 0; i < first.size(); i++) {
            keep(first.get(i), second.get(i));
        }
    }

    private void compare(List<Piece> first, List<Piece> second) {
        int start = commonStart(first, second);
        int end = commonEnd(first, second, start);
        List<Piece> firstMiddle = first.subList(start, first.size() - end);
        List<Piece> secondMiddle = second.subList(start, second.size() - end);
        List<int[]> trace = search(numbers(firstMiddle, secondMiddle));
        if (trace.isEmpty()) {
            compareEnds(first, second);
            return;
        }
        keep(first.subList(0, start), second);
        walk(firstMiddle, secondMiddle, trace);
        keepEnd(first, second, end);
    }

    private static int commonStart(List<Piece> first, List<Piece> second) {
        int most = Math.min(first.size(), second.size());
        int start = 0;
        while (start < most && first.get(start).isSame(second.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<Piece> first, List<Piece> second, int start) {
        int most = Math.min(first.size(), second.size()) - start;
        int end = 0;
        while (end < most
                && first.get(first.size() - 1 - end).isSame(second.get(second.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /** The words of both as numbers, equal ones as the same. */
    private static int[][] numbers(List<Piece> first, List<Piece> second) {
        Map<String, Integer> known = new HashMap<>();
        return new int[][] {numbers(first, known), numbers(second, known)};
    }

    private static int[] numbers(List<Piece> words, Map<String, Integer> known) {
        return words.stream()
                .mapToInt(each -> known.computeIfAbsent(each.form(), word -> known.size()))
                .toArray();
    }

    /**
     * Returns, for each number of differences, how far along the first text each diagonal comes;
     * nothing if they are more than the bound.
     */
    private static List<int[]> search(int[][] words) {
        int[] first = words[0];
        int[] second = words[1];
        int bound = Math.min(first.length + second.length, TextChange.MAX_DIFFERING_WORDS);
        List<int[]> trace = new ArrayList<>();
        int[] furthest = new int[2 * bound + 3];
        int middle = bound + 1;
        for (int differences = 0; differences <= bound; differences++) {
            for (int k = -differences; k <= differences; k += 2) {
                int x = start(furthest, middle, k, differences);
                int y = x - k;
                while (x < first.length && y < second.length && first[x] == second[y]) {
                    x++;
                    y++;
                }
                furthest[middle + k] = x;
                if (x >= first.length && y >= second.length) {
                    trace.add(around(furthest, middle, differences));
                    return trace;
                }
            }
            trace.add(around(furthest, middle, differences));
        }
        return List.of();
    }

    private static int[] around(int[] furthest, int middle, int differences) {
        return Arrays.copyOfRange(furthest, middle - differences - 1, middle + differences + 2);
    }

    /** Where a diagonal starts: a word added from above it, or removed from below. */
    private static int start(int[] furthest, int middle, int k, int differences) {
        return isAddition(furthest, middle, k, differences)
                ? furthest[middle + k + 1]
                : furthest[middle + k - 1] + 1;
    }

    private static boolean isAddition(int[] furthest, int middle, int k, int differences) {
        return k == -differences
                || (k != differences && furthest[middle + k - 1] < furthest[middle + k + 1]);
    }

    /** Goes back from the end along the trace, then writes the way down; both begin differently. */
    private void walk(List<Piece> first, List<Piece> second, List<int[]> trace) {
        List<Runnable> steps = new ArrayList<>();
        int x = first.size();
        int y = second.size();
        for (int differences = trace.size() - 1; differences > 0; differences--) {
            int[] furthest = trace.get(differences - 1);
            int k = x - y;
            boolean addition = isAddition(furthest, differences, k, differences);
            int fromX = addition ? furthest[differences + k + 1] : furthest[differences + k - 1];
            int fromY = fromX - (addition ? k + 1 : k - 1);
            int startX = addition ? fromX : fromX + 1;
            for (; x > startX; x--, y--) {
                Piece one = first.get(x - 1);
                Piece other = second.get(y - 1);
                steps.add(() -> keep(one, other));
            }
            Piece word = addition ? second.get(fromY) : first.get(fromX);
            steps.add(addition ? () -> add(word) : () -> remove(word));
            x = fromX;
            y = fromY;
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).run();
        }
    }

    /** A space between two replaced words is taken with them. */
    private void keep(Piece first, Piece second) {
        Piece old = turned ? second : first;
        Piece now = turned ? first : second;
        if (!removed.isEmpty() && !added.isEmpty() && gapAfter.isEmpty() && now.text().isBlank()) {
            gapBefore = old.text();
            gapAfter = now.text();
            return;
        }
        endDifferent();
        same.append(now.text());
    }

    private void remove(Piece word) {
        change(turned ? added : removed, word.text());
    }

    private void add(Piece word) {
        change(turned ? removed : added, word.text());
    }

    private void change(StringBuilder side, String word) {
        endSame();
        removed.append(gapBefore);
        added.append(gapAfter);
        gapBefore = "";
        gapAfter = "";
        side.append(word);
    }

    private void endSame() {
        end(TextRun.Kind.SAME, same);
    }

    private void endDifferent() {
        end(TextRun.Kind.REMOVED, removed);
        end(TextRun.Kind.ADDED, added);
        same.append(gapAfter);
        gapBefore = "";
        gapAfter = "";
    }

    private void end(TextRun.Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(kind, text.toString()));
            text.setLength(0);
        }
    }
}
