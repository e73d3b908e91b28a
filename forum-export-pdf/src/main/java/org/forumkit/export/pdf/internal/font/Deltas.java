package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/**
 * Table {@code gvar}: how far the points of each glyph move at a place on the axes.
 *
 * <p>Mutable, for one thread.
 */
final class Deltas {

    /** How many moves of points are worked out at most; the largest fonts need some millions. */
    private static final long MOST_MOVES = 200_000_000;

    private static final int PRIVATE_POINTS = 0x2000;
    private static final int INTERMEDIATE = 0x4000;
    private static final int EMBEDDED_PEAK = 0x8000;

    private final FontTable gvar;
    private final float[] place;
    private final int axes;
    private final int glyphs;
    private final boolean wide;
    private final int shared;
    private final int data;
    private long moves;
    private int at;

    Deltas(FontTable gvar, float[] place) {
        this.gvar = gvar;
        this.place = place.clone();
        axes = gvar.u16(4);
        shared = gvar.u32(8);
        glyphs = gvar.u16(12);
        wide = (gvar.u16(14) & 1) != 0;
        data = gvar.u32(16);
        if (axes != place.length) {
            throw gvar.fault("is about " + axes + " axes, not " + place.length);
        }
    }

    /**
     * Moves the points of a glyph.
     *
     * @param ends the index of the last point of each contour, null for points that stand alone
     */
    void move(int glyph, float[] xs, float[] ys, int @Nullable [] ends) {
        if (glyph >= glyphs) {
            return;
        }
        int start = offset(glyph);
        int end = offset(glyph + 1);
        if (end <= start) {
            return;
        }
        FontTable variation = gvar.slice(data + start, end - start);
        int tuples = variation.u16(0) & 0xFFF;
        int header = 4;
        at = variation.u16(2);
        int[] common = (variation.u16(0) & 0x8000) != 0 ? points(variation, xs.length) : null;
        int next = at;
        float[] ownX = xs.clone();
        float[] ownY = ys.clone();
        for (int i = 0; i < tuples; i++) {
            int size = variation.u16(header);
            int flags = variation.u16(header + 2);
            float scalar = scalar(variation, header + 4, flags);
            header +=
                    4
                            + ((flags & EMBEDDED_PEAK) != 0 ? 2 * axes : 0)
                            + ((flags & INTERMEDIATE) != 0 ? 4 * axes : 0);
            at = next;
            next += size;
            if (scalar != 0) {
                count(xs.length);
                int[] points =
                        (flags & PRIVATE_POINTS) != 0 ? points(variation, xs.length) : common;
                apply(variation, points, scalar, new float[][] {ownX, ownY, xs, ys}, ends);
            }
        }
    }

    private void count(int more) {
        moves += more;
        if (moves > MOST_MOVES) {
            throw gvar.fault("moves too many points");
        }
    }

    private int offset(int glyph) {
        return wide ? gvar.u32(20 + 4 * glyph) : 2 * gvar.u16(20 + 2 * glyph);
    }

    private float scalar(FontTable variation, int start, int flags) {
        boolean own = (flags & EMBEDDED_PEAK) != 0;
        FontTable table = own ? variation : gvar;
        int peaks = own ? start : shared + 2 * axes * (flags & 0xFFF);
        int between = start + (own ? 2 * axes : 0);
        float scalar = 1;
        for (int axis = 0; axis < axes; axis++) {
            float peak = table.s16(peaks + 2 * axis) / 16384f;
            float from = Math.min(0, peak);
            float to = Math.max(0, peak);
            if ((flags & INTERMEDIATE) != 0) {
                from = variation.s16(between + 2 * axis) / 16384f;
                to = variation.s16(between + 2 * (axes + axis)) / 16384f;
            }
            scalar *= share(place[axis], from, peak, to);
        }
        return scalar;
    }

    private static float share(float value, float from, float peak, float to) {
        if (peak == 0 || value == peak || from > peak || peak > to || (from < 0 && to > 0)) {
            return 1;
        }
        if (value <= from || value >= to) {
            return 0;
        }
        return value < peak ? (value - from) / (peak - from) : (to - value) / (to - peak);
    }

    /** Reads the numbers of points, null for all. */
    private int @Nullable [] points(FontTable variation, int count) {
        int points = variation.u8(at++);
        if (points == 0) {
            return null;
        }
        if ((points & 0x80) != 0) {
            points = (points & 0x7F) << 8 | variation.u8(at++);
        }
        count(points);
        int[] numbers = new int[points];
        int number = 0;
        for (int i = 0; i < points; ) {
            int control = variation.u8(at++);
            for (int run = (control & 0x7F) + 1; run > 0 && i < points; run--) {
                boolean word = (control & 0x80) != 0;
                number += word ? variation.u16(at) : variation.u8(at);
                at += word ? 2 : 1;
                if (number >= count) {
                    throw gvar.fault("moves point " + number + " of " + count);
                }
                numbers[i++] = number;
            }
        }
        return numbers;
    }

    private float[] deltas(FontTable variation, int count, float scalar) {
        float[] deltas = new float[count];
        for (int i = 0; i < count; ) {
            int control = variation.u8(at++);
            for (int run = (control & 0x3F) + 1; run > 0 && i < count; run--) {
                if ((control & 0x80) != 0) {
                    deltas[i++] = 0;
                } else if ((control & 0x40) != 0) {
                    deltas[i++] = scalar * variation.s16(at);
                    at += 2;
                } else {
                    deltas[i++] = scalar * (byte) variation.u8(at++);
                }
            }
        }
        return deltas;
    }

    private void apply(
            FontTable variation,
            int @Nullable [] points,
            float scalar,
            float[][] coordinates,
            int @Nullable [] ends) {
        int count = points == null ? coordinates[0].length : points.length;
        float[][] deltas = {
            deltas(variation, count, scalar), deltas(variation, count, scalar),
        };
        for (int axis = 0; axis < 2; axis++) {
            float[] target = coordinates[2 + axis];
            float[] spread =
                    points == null
                            ? deltas[axis]
                            : spread(points, deltas[axis], coordinates[axis], ends);
            for (int i = 0; i < target.length; i++) {
                target[i] += spread[i];
            }
        }
    }

    /** Gives points without a move of their own one between those of their neighbours. */
    private static float[] spread(
            int[] points, float[] deltas, float[] own, int @Nullable [] ends) {
        float[] spread = new float[own.length];
        boolean[] moved = new boolean[own.length];
        for (int i = 0; i < points.length; i++) {
            spread[points[i]] = deltas[i];
            moved[points[i]] = true;
        }
        if (ends != null) {
            int first = 0;
            for (int last : ends) {
                fill(spread, moved, own, first, last);
                first = last + 1;
            }
        }
        return spread;
    }

    private static void fill(float[] spread, boolean[] moved, float[] own, int first, int last) {
        int start = first;
        while (start <= last && !moved[start]) {
            start++;
        }
        if (start > last) {
            return;
        }
        int before = start;
        do {
            int after = before;
            do {
                after = after == last ? first : after + 1;
            } while (!moved[after]);
            int i = before == last ? first : before + 1;
            while (i != after) {
                spread[i] = between(own[i], own[before], own[after], spread[before], spread[after]);
                i = i == last ? first : i + 1;
            }
            before = after;
        } while (before != start);
    }

    private static float between(float at, float a, float b, float moveA, float moveB) {
        if (a == b) {
            return moveA == moveB ? moveA : 0;
        }
        boolean ordered = a < b;
        float low = ordered ? a : b;
        float high = ordered ? b : a;
        float moveLow = ordered ? moveA : moveB;
        float moveHigh = ordered ? moveB : moveA;
        if (at <= low) {
            return moveLow;
        }
        return at >= high ? moveHigh : moveLow + (moveHigh - moveLow) * (at - low) / (high - low);
    }
}
