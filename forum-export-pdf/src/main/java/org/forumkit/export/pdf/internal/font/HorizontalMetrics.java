package org.forumkit.export.pdf.internal.font;

/** Table {@code hmtx}: advance width and left side bearing of each glyph. */
final class HorizontalMetrics {

    private final int count;
    private final int full;

    /** Pairs of width and bearing; after {@code full} pairs bearings alone. */
    private final char[] values;

    HorizontalMetrics(FontTable hmtx, int count, int full) {
        this.count = count;
        this.full = full;
        if (full == 0 || full > count) {
            throw hmtx.fault("has widths for " + full + " of " + count + " glyphs");
        }
        values = hmtx.chars(0, count + full);
    }

    int count() {
        return count;
    }

    int advance(int glyph) {
        return values[2 * Math.min(glyph, full - 1)];
    }

    int sideBearing(int glyph) {
        return (short) values[glyph < full ? 2 * glyph + 1 : full + glyph];
    }
}
