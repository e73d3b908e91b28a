package org.forumkit.export.pdf.internal.layout;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where the lines of a short text may end, and how bad each place is.
 *
 * <p>Immutable and thread-safe once it is made.
 */
final class DisplayBreaks {

    /** Up to so many pieces, all ways to break a text into up to so many lines are compared. */
    private static final int MOST_PIECES = 60;

    private static final int MOST_COMPARED = 8;
    private static final int HALVINGS = 16;

    /** What a break costs, where lines of like length cost 1. */
    private static final float INSIDE_VALUE = 0.4f;

    private static final float BEHIND_SMALL_WORD = 0.06f;
    private static final float BESIDE_AFFIX = 0.4f;
    private static final float INSIDE_WORD = 0.7f;
    private static final float INSIDE_COMPOUND = 0.25f;
    private static final float TIED = 0.8f;
    private static final float DIVIDED = 3;

    /** Words of one Han that lead on to what follows; any other ends what is before it. */
    private static final String LEADING = "与和及兼暨或副总原前每各第";

    private static final int SMALL = 3;

    /** Text in lines: where each starts, then its length, and how wide the widest is in ems. */
    static final class Lines {

        final int[] starts;
        final float width;

        Lines(int[] starts, float width) {
            this.starts = starts;
            this.width = width;
        }
    }

    private final Paragraph p;
    private final int[] text;
    private final BitSet inside;
    private final float[] sums;
    private int count;
    private int[] places = new int[16];
    private float[] costs = new float[16];

    /** Where a line that starts or ends at a place does so, seen from the start of the text. */
    private float[] from = new float[16];

    private float[] to = new float[16];

    /**
     * Finds the places in a text whose opportunities are marked.
     *
     * @param p the text in ems
     * @param text its code points
     * @param inside behind which characters a word goes on
     * @param mostWidth how wide a line can be in ems; what is wider is divided anywhere
     */
    DisplayBreaks(Paragraph p, int[] text, BitSet inside, float mostWidth) {
        this.p = p;
        this.text = text;
        this.inside = inside;
        this.sums = new float[p.length + 1];
        for (int i = 0; i < p.length; i++) {
            sums[i + 1] = sums[i] + p.advances[i] + p.gaps[i];
        }
        add(0, 0);
        int segment = 0;
        for (int i = 1; i <= p.length; i++) {
            int run = p.segmentRun[segment];
            while (segment < p.segments - 1 && p.segmentEnd[segment] <= i) {
                segment++;
            }
            if (i == p.length || p.is(i - 1, Paragraph.BREAK | Paragraph.LAST_RESORT)) {
                divide(i, mostWidth);
                add(i, i == p.length ? 0 : cost(i, run, p.segmentRun[segment]));
            }
        }
    }

    /** Adds all places before another if what is there is wider than a line can be. */
    private void divide(int place, float mostWidth) {
        int start = places[count - 1];
        if (sums[place] - sums[start] > mostWidth) {
            for (int i = start + 1; i < place; i++) {
                if (!p.is(i, Paragraph.MARK | Paragraph.SPACE)) {
                    add(i, DIVIDED);
                }
            }
        }
    }

    private void add(int place, float cost) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            costs = Arrays.copyOf(costs, count * 2);
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        int end = place;
        while (end > 0 && p.is(end - 1, Paragraph.SPACE)) {
            end--;
        }
        places[count] = place;
        costs[count] = cost;
        from[count] = sums[place] + (place < p.length && p.is(place, Paragraph.OPENING) ? 0.5f : 0);
        to[count] = end == 0 ? 0 : sums[end] - p.gaps[end - 1] - p.trimmedEnd(end - 1);
        count++;
    }

    private float cost(int place, int runBefore, int runBehind) {
        float cost = p.is(place - 1, Paragraph.LAST_RESORT) ? TIED : 0;
        boolean han = p.is(place - 1, Paragraph.WIDE) && p.is(place, Paragraph.WIDE);
        if (inside.get(place - 1)) {
            cost += han ? INSIDE_WORD : INSIDE_COMPOUND;
        } else if (runBefore == runBehind) {
            boolean affix = han && (isAffix(place, false) || isAffix(place - 1, true));
            cost += affix ? BESIDE_AFFIX : isBehindSmallWord(place) ? BEHIND_SMALL_WORD : 0;
        }
        boolean value = runBefore == runBehind && !p.runs.get(runBefore).place().isEmpty();
        return value ? cost + INSIDE_VALUE : cost;
    }

    /** Whether a Han is a word that leads on, or one that ends what is before it. */
    private boolean isAffix(int index, boolean leads) {
        boolean word = (index == 0 || !inside.get(index - 1)) && !inside.get(index);
        return word
                && Character.isIdeographic(text[index])
                && (LEADING.indexOf(text[index]) >= 0) == leads;
    }

    /** Whether what ends at a place is of, the, and, в, и ... */
    private boolean isBehindSmallWord(int place) {
        int end = place - 1;
        int at = end;
        while (at > 0 && Character.isLowerCase(text[at - 1])) {
            at--;
        }
        return text[end] == ' '
                && at < end
                && end - at <= SMALL
                && (at == 0 || text[at - 1] == ' ');
    }

    /** Returns on how many lines it may stand at most. */
    int most() {
        return count - 1;
    }

    /** Returns how wide the widest piece is in ems. */
    float longest() {
        float longest = 0;
        for (int j = 1; j < count; j++) {
            longest = Math.max(longest, to[j] - from[j - 1]);
        }
        return longest;
    }

    /** Breaks it into a number of lines, or fewer where there are not so many places. */
    Lines lines(int wanted) {
        int lines = Math.min(wanted, most());
        return count <= MOST_PIECES && lines <= MOST_COMPARED ? compared(lines) : even(lines);
    }

    /** The best of all ways to break it. */
    private Lines compared(int lines) {
        float share = lines / (to[count - 1] * to[count - 1]);
        float[] least = new float[count];
        Arrays.fill(least, Float.MAX_VALUE);
        least[0] = 0;
        int[][] before = new int[lines + 1][count];
        for (int line = 1; line <= lines; line++) {
            float[] next = new float[count];
            Arrays.fill(next, Float.MAX_VALUE);
            for (int j = line; j < count; j++) {
                for (int i = line - 1; i < j; i++) {
                    float width = to[j] - from[i];
                    float cost = least[i] + costs[j] + width * width * share;
                    if (least[i] < Float.MAX_VALUE && cost < next[j]) {
                        next[j] = cost;
                        before[line][j] = i;
                    }
                }
            }
            least = next;
        }
        int[] starts = new int[lines + 1];
        starts[lines] = p.length;
        float width = 0;
        for (int line = lines, j = count - 1; line > 0; line--) {
            int i = before[line][j];
            width = Math.max(width, to[j] - from[i]);
            starts[line - 1] = places[i];
            j = i;
        }
        return new Lines(starts, width);
    }

    /** Lines as short as may be for their number, each filled before the next begins. */
    private Lines even(int lines) {
        float least = Math.max(longest(), to[count - 1] / lines);
        float most = to[count - 1];
        for (int i = 0; i < HALVINGS && least < most; i++) {
            float middle = (least + most) / 2;
            if (filled(middle).starts.length - 1 <= lines) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return filled(most);
    }

    private Lines filled(float room) {
        int[] starts = new int[count];
        int lines = 0;
        float widest = 0;
        int i = 0;
        while (i < count - 1) {
            int j = i + 1;
            while (j + 1 < count && to[j + 1] - from[i] <= room) {
                j++;
            }
            widest = Math.max(widest, to[j] - from[i]);
            starts[lines++] = places[i];
            i = j;
        }
        starts[lines] = p.length;
        return new Lines(Arrays.copyOf(starts, lines + 1), widest);
    }
}
