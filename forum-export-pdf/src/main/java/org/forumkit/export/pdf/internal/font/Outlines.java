package org.forumkit.export.pdf.internal.font;

import java.util.Arrays;

/** Tables {@code loca} and {@code glyf}: where the outline of each glyph lies. */
final class Outlines {

    /** How deep composite glyphs may be nested; real fonts need two or three levels. */
    static final int MAX_DEPTH = 16;

    /** How many glyphs one composite may unfold to; real fonts stay below twenty. */
    static final int MAX_PARTS = 1024;

    private static final int HEADER = 10;
    private static final int[] NONE = {};

    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int MORE_COMPONENTS = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final FontTable glyf;
    private final int[] starts;
    private final int count;

    Outlines(FontTable loca, FontTable glyf, boolean wide, int count) {
        this.glyf = glyf;
        this.count = count;
        starts = wide ? loca.ints(0, count + 1) : doubled(loca.chars(0, count + 1));
        int previous = 0;
        for (int glyph = 0; glyph <= count; glyph++) {
            int start = starts[glyph];
            if (start < previous || start > glyf.length()) {
                throw loca.fault(
                        "puts glyph " + glyph + " at byte " + start + " of " + glyf.length());
            }
            previous = start;
        }
    }

    private static int[] doubled(char[] halves) {
        int[] starts = new int[halves.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = 2 * halves[i];
        }
        return starts;
    }

    int start(int glyph) {
        return starts[glyph];
    }

    int length(int glyph) {
        return starts[glyph + 1] - starts[glyph];
    }

    int top(int glyph) {
        return length(glyph) == 0 ? 0 : glyf.s16(starts[glyph] + 8);
    }

    /** The width of what is drawn. */
    int width(int glyph) {
        int start = starts[glyph];
        return length(glyph) == 0 ? 0 : glyf.s16(start + 6) - glyf.s16(start + 2);
    }

    void copy(int glyph, byte[] target, int at) {
        glyf.copy(starts[glyph], length(glyph), target, at);
    }

    /** Returns where each component's glyph number stands, counted from the glyph's first byte. */
    int[] componentPlaces(int glyph) {
        if (length(glyph) == 0 || glyf.s16(starts[glyph]) >= 0) {
            return NONE;
        }
        FontTable outline = glyf.slice(starts[glyph], length(glyph));
        int[] places = new int[4];
        int found = 0;
        int at = HEADER;
        int flags;
        do {
            flags = outline.u16(at);
            checkComponent(glyph, outline.u16(at + 2));
            if (found == places.length) {
                places = Arrays.copyOf(places, 2 * found);
            }
            places[found++] = at + 2;
            at += 4 + argumentBytes(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
        if (at > outline.length()) {
            throw glyf.fault("cuts off composite glyph " + glyph);
        }
        return Arrays.copyOf(places, found);
    }

    int component(int glyph, int place) {
        return glyf.u16(starts[glyph] + place);
    }

    private void checkComponent(int glyph, int component) {
        if (component >= count) {
            throw glyf.fault("builds glyph " + glyph + " from glyph " + component + " of " + count);
        }
    }

    static int argumentBytes(int flags) {
        int bytes = (flags & WORDS) != 0 ? 4 : 2;
        if ((flags & SCALE) != 0) {
            return bytes + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return bytes + 4;
        }
        return (flags & MATRIX) != 0 ? bytes + 8 : bytes;
    }

    /** Looks into every glyph, which reads the whole table. */
    void checkAll() {
        int[] parts = new int[count];
        for (int glyph = 0; glyph < count; glyph++) {
            int length = length(glyph);
            if (length != 0 && length < HEADER) {
                throw glyf.fault("has only " + length + " bytes for glyph " + glyph);
            }
            parts(glyph, parts, 0);
        }
    }

    private int parts(int glyph, int[] known, int depth) {
        if (known[glyph] != 0) {
            return known[glyph];
        }
        if (depth > MAX_DEPTH) {
            throw glyf.fault("nests composite glyph " + glyph + " too deep, or in itself");
        }
        int sum = 1;
        for (int place : componentPlaces(glyph)) {
            sum += parts(component(glyph, place), known, depth + 1);
            if (sum > MAX_PARTS) {
                throw glyf.fault("builds glyph " + glyph + " from too many parts");
            }
        }
        known[glyph] = sum;
        return sum;
    }
}
