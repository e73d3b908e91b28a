package org.forumkit.export.pdf.internal.layout;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses where the lines of a paragraph end, all at once, so that they are of like length.
 *
 * <p>Each break is reached from the best of those before it that are no more than a line away, so
 * the time grows with the length of the text. Mutable, for one thread.
 */
final class LineBreaker {

    /** No line has more places to break at; it bounds the time. */
    private static final int MOST_PER_LINE = 1000;

    private static final float TOLERANCE = 0.01f;

    /** Ragged text never takes more lines than it needs, however uneven they are. */
    private static final double RAGGED_LINE = 1e4;

    /**
     * What a break costs in a line that is not filled, beside a hundredfold square of its slack.
     */
    private static final double[] RAGGED = {0, 3, 3e4, 1e6, 5e3};

    /** What it costs in a line that is filled, beside the square of its badness. */
    private static final double[] JUSTIFIED = {0, 0, 1e7, 1e9, 1e7};

    /** By how much a hyphen makes a filled line worse; more so above another, and at the end. */
    private static final double WORSE = 100;

    private static final double MUCH_WORSE = 250;

    private static final int HYPHEN = 1;
    private static final int LAST_RESORT = 2;
    private static final int EMERGENCY = 3;
    private static final int RUNT = 4;
    private static final double OVERFULL = 1e12;

    /** Between two Han the eye expects no end of a heading's line. */
    private static final double INSIDE = 4;

    /** What it costs beside where the two are of one word. */
    private static final double INSIDE_WORD = 30;

    /** A last line looks lost where it is shorter than this share of the width. */
    private static final float SHORT_RAGGED = 0.3f;

    private static final float SHORT_JUSTIFIED = 0.12f;
    private static final double SHORT = 600;

    /** How uneven a paragraph may be without its words being divided. */
    private static final float EVEN_RAGGED = 0.18f;

    private static final float EVEN_JUSTIFIED = 0.9f;

    private Paragraph p = new Paragraph();
    private float width;
    private boolean justified;
    private @Nullable BitSet insideWords;
    private double[] costs = RAGGED;

    private double[] sums = new double[256];
    private double[] stretch = new double[256];
    private double[] shrink = new double[256];

    private int count;
    private int[] places = new int[64];
    private int[] visible = new int[64];
    private float[] cut = new float[64];
    private byte[] kinds = new byte[64];
    private double[] best = new double[64];
    private int[] before = new int[64];
    private int runt;
    private boolean forced;

    /**
     * Sets the lines of a paragraph whose opportunities are marked.
     *
     * @param newInsideWords behind which characters a word goes on, if the last line is to be as
     *     long as the others, as in a heading; null if it may be shorter
     */
    void breakLines(
            Paragraph paragraph, float newWidth, TextStyle style, @Nullable BitSet newInsideWords) {
        p = paragraph;
        width = newWidth;
        justified = style.alignment() == TextStyle.Alignment.JUSTIFIED;
        insideWords = justified ? null : newInsideWords;
        costs = justified ? JUSTIFIED : RAGGED;
        sum();
        runt = runt();
        choose(style);
        if (justified && isLoose()) {
            // One line that ends early beside those that do not looks like a mistake.
            p.ragged = true;
            justified = false;
            costs = RAGGED;
            choose(style);
        }
    }

    private void choose(TextStyle style) {
        choose(false);
        if (style.hyphenated() && !isEven()) {
            Opportunities.markHyphens(p);
            choose(true);
        }
    }

    private boolean isLoose() {
        for (int line = 0; line < p.lines - 1; line++) {
            if (Spacing.isLoose(p, line, width - p.width(line))) {
                return true;
            }
        }
        return false;
    }

    private void sum() {
        int length = p.length;
        if (sums.length <= length) {
            sums = new double[length + 1 + length / 2];
            stretch = new double[sums.length];
            shrink = new double[sums.length];
        }
        for (int i = 0; i < length; i++) {
            sums[i + 1] = sums[i] + p.advances[i] + p.gaps[i];
            if (justified) {
                boolean inside = i + 1 < length;
                stretch[i + 1] = stretch[i] + (inside ? Spacing.stretch(p, i) * p.size : 0);
                shrink[i + 1] = shrink[i] + (inside ? Spacing.shrink(p, i) * p.size : 0);
            }
        }
    }

    /** The first place from which on one character or two would be alone on the last line. */
    private int runt() {
        int shown = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (!p.is(i, Paragraph.SPACE) && !p.is(i, Paragraph.CLOSING) && ++shown == 3) {
                return i + 1;
            }
        }
        return p.length;
    }

    private void choose(boolean hyphens) {
        collect(hyphens);
        for (int j = 1; j < count; j++) {
            reach(j);
        }
        int lines = 0;
        for (int j = count - 1; j > 0; j = before[j]) {
            lines++;
        }
        int[] starts = new int[lines + 1];
        forced = false;
        for (int j = count - 1, line = lines; line >= 0; j = before[j], line--) {
            starts[line] = places[j];
            forced |= kinds[j] >= LAST_RESORT;
        }
        p.lineStarts = starts;
        p.lines = lines;
    }

    // ------------------------------------------------------------------ places

    private void collect(boolean hyphens) {
        count = 0;
        add(0, 0);
        for (int i = 1; i <= p.length; i++) {
            int kind = kind(i, hyphens);
            if (kind >= 0) {
                int last = places[count - 1];
                if (sums[visibleEnd(i)] - sums[last] > width) {
                    divide(last, i);
                }
                add(i, kind);
            }
        }
    }

    private int kind(int i, boolean hyphens) {
        if (i == p.length || p.is(i - 1, Paragraph.BREAK)) {
            return 0;
        }
        if (hyphens && p.is(i - 1, Paragraph.HYPHEN)) {
            return HYPHEN;
        }
        return p.is(i - 1, Paragraph.LAST_RESORT) ? LAST_RESORT : -1;
    }

    /** Adds all places within something that is wider than a line. */
    private void divide(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!p.is(i, Paragraph.MARK) && !p.is(i, Paragraph.SPACE)) {
                add(i, EMERGENCY);
            }
        }
    }

    private void add(int place, int kind) {
        if (count == places.length) {
            int size = count * 2;
            places = Arrays.copyOf(places, size);
            visible = Arrays.copyOf(visible, size);
            cut = Arrays.copyOf(cut, size);
            kinds = Arrays.copyOf(kinds, size);
            best = Arrays.copyOf(best, size);
            before = Arrays.copyOf(before, size);
        }
        int end = visibleEnd(place);
        places[count] = place;
        visible[count] = end;
        kinds[count] = (byte) kind;
        cut[count] = 0;
        if (end > 0) {
            cut[count] = p.gaps[end - 1] + p.trimmedEnd(end - 1);
        }
        if (kind == HYPHEN) {
            cut[count] -= p.font(place - 1).hyphenWidth() * p.size;
        }
        count++;
    }

    private int visibleEnd(int place) {
        int end = place;
        while (end > 0 && p.is(end - 1, Paragraph.SPACE)) {
            end--;
        }
        return end;
    }

    // ------------------------------------------------------------------- costs

    private void reach(int j) {
        double least = Double.MAX_VALUE;
        int from = j - 1;
        int end = visible[j];
        int first = Math.max(0, j - MOST_PER_LINE);
        for (int i = j - 1; i >= first; i--) {
            int start = places[i];
            double natural = 0;
            double give = 0;
            if (end > start) {
                float hang = p.is(start, Paragraph.OPENING) ? p.size / 2 : 0;
                natural = sums[end] - sums[start] - cut[j] - hang;
                give = justified ? shrink[end - 1] - shrink[start] : 0;
            }
            double cost;
            if (natural - give > width + TOLERANCE) {
                if (i < j - 1) {
                    if (natural - give > width + 2 * p.size) {
                        break;
                    }
                    continue;
                }
                cost = OVERFULL;
            } else {
                cost = justified ? justified(i, j, natural) : ragged(i, j, natural);
            }
            double total = best[i] + cost;
            if (total < least) {
                least = total;
                from = i;
            }
        }
        best[j] = least;
        before[j] = from;
    }

    private double ragged(int i, int j, double natural) {
        boolean last = j == count - 1;
        double slack = (width - natural) / width;
        double cost = RAGGED_LINE + ends(i, j);
        if (!last || insideWords != null) {
            cost += 100 * slack * slack;
        } else if (i > 0) {
            double missing = Math.max(0, SHORT_RAGGED - natural / width);
            cost += SHORT * missing * missing;
        }
        if (insideWords != null && !last) {
            cost += isInside(places[j]) ? INSIDE : 0;
            cost += insideWords.get(places[j] - 1) ? INSIDE_WORD : 0;
        }
        return cost;
    }

    private double justified(int i, int j, double natural) {
        double ratio = ratio(i, j, natural);
        double badness = Math.min(1e5, 100.0 * Math.abs(ratio * ratio * ratio));
        double demerits = 10 + badness;
        if (kinds[j] == HYPHEN) {
            demerits += kinds[i] == HYPHEN ? MUCH_WORSE : WORSE;
        }
        if (j == count - 1 && kinds[i] == HYPHEN) {
            demerits += MUCH_WORSE;
        }
        if (j == count - 1 && i > 0 && natural < SHORT_JUSTIFIED * width) {
            demerits += WORSE;
        }
        return demerits * demerits + ends(i, j);
    }

    private double ratio(int i, int j, double natural) {
        double slack = width - natural;
        int start = places[i];
        int end = visible[j];
        if ((slack > 0 && j == count - 1) || slack == 0 || end <= start) {
            return 0;
        }
        double[] give = slack > 0 ? stretch : shrink;
        double sum = give[end - 1] - give[start];
        if (sum <= 0) {
            return slack > 0 ? 2 * Spacing.MOST : 0;
        }
        // A line beyond what looks even is not stretched at all, and the emptier the worse.
        return Math.min(slack / sum, 2 * Spacing.MOST + slack / width);
    }

    /** What it costs to end lines at two places, one after the other. */
    private double ends(int i, int j) {
        double cost = costs[kinds[j]];
        if (kinds[j] == HYPHEN && kinds[i] == HYPHEN) {
            cost += 2 * costs[HYPHEN];
        }
        return j == count - 1 && places[i] >= runt && i > 0 ? cost + costs[RUNT] : cost;
    }

    private boolean isInside(int place) {
        return p.is(place - 1, Paragraph.WIDE)
                && !p.is(place - 1, Paragraph.CLOSING)
                && p.is(place, Paragraph.WIDE)
                && !p.is(place, Paragraph.OPENING);
    }

    private boolean isEven() {
        if (forced) {
            return false;
        }
        for (int line = 0; line < p.lines; line++) {
            float slack = width - p.width(line);
            boolean last = line == p.lines - 1;
            if (justified && !last) {
                float ratio = Spacing.ratio(p, line, slack);
                if (Math.abs(ratio) > EVEN_JUSTIFIED || (ratio == 0 && slack > p.size)) {
                    return false;
                }
            } else if (!last && slack > EVEN_RAGGED * width) {
                return false;
            }
        }
        return true;
    }
}
