package org.forumkit.export.pdf.internal.document;

/**
 * The sheets that pages are printed on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param imposition how pages stand on them, not null
 * @param bleed how far what reaches the edge of a page goes on behind it, in points
 * @param marks whether marks show where to cut and to fold
 */
public record Sheets(Imposition imposition, float bleed, boolean marks) {

    /** How much room marks need beside what is cut away, in points. */
    private static final float ROOM = 24;

    private static final float LENGTH = 15;
    private static final float DISTANCE = 4;
    private static final float FOLD = 7;
    private static final float THICKNESS = 0.3f;
    private static final int BLACK = 0;
    private static final int GREY = 0x595959;

    /** Returns one page on each sheet, which is not cut. */
    public static Sheets pages() {
        return new Sheets(Imposition.PAGES, 0, false);
    }

    /** Returns how much wider than its pages a sheet is on each side, in points. */
    float margin() {
        return marks ? Math.max(bleed, DISTANCE) + ROOM : bleed;
    }

    /**
     * Draws the marks of a side.
     *
     * @param side the side as a page of its own
     * @param width the width of a page in points
     */
    void mark(PageCanvas side, float width) {
        float left = margin();
        float right = side.width() - left;
        float bottom = side.height() - left;
        if (marks) {
            side.markArtifact();
            float gap = Math.max(bleed, DISTANCE);
            for (float x : new float[] {left, right}) {
                vertical(side, x, left - gap, BLACK);
                vertical(side, x, bottom + gap + LENGTH, BLACK);
            }
            for (float y : new float[] {left, bottom}) {
                side.line(left - gap - LENGTH, y, left - gap, y, THICKNESS, BLACK);
                side.line(right + gap, y, right + gap + LENGTH, y, THICKNESS, BLACK);
            }
        }
        if (marks || imposition.leaflet()) {
            for (int i = 1; i < imposition.columns(); i++) {
                side.markArtifact();
                fold(side, left + i * width, left, bottom);
            }
        }
    }

    /** A mark of the length of all marks that ends at a height. */
    private static void vertical(PageCanvas side, float x, float end, int colour) {
        side.line(x, end - LENGTH, x, end, THICKNESS, colour);
    }

    /** A mark at a fold, on what is cut away where something is. */
    private void fold(PageCanvas side, float x, float top, float bottom) {
        float gap = marks ? Math.max(bleed, DISTANCE) : -FOLD;
        side.line(x, top - gap - FOLD, x, top - gap, THICKNESS, GREY);
        side.line(x, bottom + gap, x, bottom + gap + FOLD, THICKNESS, GREY);
    }
}
