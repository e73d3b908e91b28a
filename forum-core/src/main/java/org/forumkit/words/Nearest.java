package org.forumkit.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that somebody probably meant.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Returns the candidate nearest to a word, if one is near.
     *
     * @param word the word as it was written, never null
     * @param candidates the words that there are, never null
     * @return the candidate at the smallest distance, of several the first; null if none is near:
     *     one letter wrong in up to three, two in up to eight, a quarter of longer words
     */
    public static @Nullable String to(String word, Collection<String> candidates) {
        Objects.requireNonNull(word, "word must not be null");
        Objects.requireNonNull(candidates, "candidates must not be null");
        if (word.length() > LONGEST) {
            return null;
        }
        int best = (word.length() < 4 ? 1 : Math.max(2, word.length() / 4)) + 1;
        String nearest = null;
        String wanted = word.toLowerCase(Locale.ROOT);
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) >= best) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < best && distance < candidate.length()) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /**
     * Letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
     */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(current[j - 1] + 1, last[j] + 1);
                least = Math.min(least, last[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, beforeLast[j - 2] + 1);
                }
                current[j] = least;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }
        return last[b.length()];
    }
}
