package org.forumkit.release;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two texts word by word: the greedy way of E. W. Myers, O(ND), with bounds. */
final class WordComparison {
    private final boolean turned;
    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private String gap = "";

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
            comparison.compareEnds(characters(first), characters(second));
        } else {
            BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
            comparison.compare(words(first, words), words(second, words));
        }
        comparison.endDifferent();
        comparison.endSame();
        return List.copyOf(comparison.runs);
    }

    private static List<String> words(String text, BreakIterator breaks) {
        List<String> words = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /** The text in pieces that begin and end where characters do. */
    private static List<String> characters(String text) {
        List<String> characters = new ArrayList<>(text.length());
        text.codePoints().forEach(each -> characters.add(Character.toString(each)));
        return characters;
    }

    /** Looks only at how two texts begin and end. */
    private void compareEnds(List<String> first, List<String> second) {
        int start = commonStart(first, second);
        int end = commonEnd(first, second, start);
        first.subList(0, start).forEach(this::keep);
        first.subList(start, first.size() - end).forEach(this::remove);
        second.subList(start, second.size() - end).forEach(this::add);
        first.subList(first.size() - end, first.size()).forEach(this::keep);
    }

    private void compare(List<String> first, List<String> second) {
        int start = commonStart(first, second);
        int end = commonEnd(first, second, start);
        List<String> firstMiddle = first.subList(start, first.size() - end);
        List<String> secondMiddle = second.subList(start, second.size() - end);
        List<int[]> trace = search(numbers(firstMiddle, secondMiddle));
        if (trace.isEmpty()) {
            compareEnds(first, second);
            return;
        }
        first.subList(0, start).forEach(this::keep);
        walk(firstMiddle, secondMiddle, trace);
        first.subList(first.size() - end, first.size()).forEach(this::keep);
    }

    private static int commonStart(List<String> first, List<String> second) {
        int most = Math.min(first.size(), second.size());
        int start = 0;
        while (start < most && first.get(start).equals(second.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> first, List<String> second, int start) {
        int most = Math.min(first.size(), second.size()) - start;
        int end = 0;
        while (end < most
                && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /** The words of both as numbers, equal ones as the same. */
    private static int[][] numbers(List<String> first, List<String> second) {
        Map<String, Integer> known = new HashMap<>();
        return new int[][] {numbers(first, known), numbers(second, known)};
    }

    private static int[] numbers(List<String> words, Map<String, Integer> known) {
        return words.stream()
                .mapToInt(each -> known.computeIfAbsent(each, word -> known.size()))
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

    /** Goes back from the end along the trace, then writes the way down. */
    private void walk(List<String> first, List<String> second, List<int[]> trace) {
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
            for (; x > startX; x--) {
                String word = first.get(x - 1);
                steps.add(() -> keep(word));
            }
            String word = addition ? second.get(fromY) : first.get(fromX);
            steps.add(addition ? () -> add(word) : () -> remove(word));
            x = fromX;
            y = fromY;
        }
        for (; x > 0; x--) {
            String word = first.get(x - 1);
            steps.add(() -> keep(word));
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).run();
        }
    }

    /** A space between two replaced words is taken with them. */
    private void keep(String word) {
        if (!removed.isEmpty() && !added.isEmpty() && gap.isEmpty() && word.isBlank()) {
            gap = word;
            return;
        }
        endDifferent();
        same.append(word);
    }

    private void remove(String word) {
        change(turned ? added : removed, word);
    }

    private void add(String word) {
        change(turned ? removed : added, word);
    }

    private void change(StringBuilder side, String word) {
        endSame();
        removed.append(gap);
        added.append(gap);
        gap = "";
        side.append(word);
    }

    private void endSame() {
        end(TextRun.Kind.SAME, same);
    }

    private void endDifferent() {
        end(TextRun.Kind.REMOVED, removed);
        end(TextRun.Kind.ADDED, added);
        same.append(gap);
        gap = "";
    }

    private void end(TextRun.Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(kind, text.toString()));
            text.setLength(0);
        }
    }
}
