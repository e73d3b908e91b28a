package org.forumkit.export.pdf;

/**
 * A size of paper, upright.
 *
 * @since 0.1
 */
public enum Paper {
    /** 297 by 420 mm. */
    A3(841.89f, 1190.55f),
    /** 210 by 297 mm. */
    A4(595.28f, 841.89f),
    /** 148 by 210 mm. */
    A5(419.53f, 595.28f),
    /** 176 by 250 mm. */
    B5(498.90f, 708.66f),
    /** 8.5 by 11 inches. */
    LETTER(612f, 792f),
    /** 8.5 by 14 inches. */
    LEGAL(612f, 1008f);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Returns the width.
     *
     * @return points of 1/72 inch
     */
    public float width() {
        return width;
    }

    /**
     * Returns the height.
     *
     * @return points of 1/72 inch
     */
    public float height() {
        return height;
    }
}
