package org.forumkit.export.pdf;

/**
 * The size of a badge.
 *
 * @since 0.1
 */
public enum BadgeSize {
    /** 105 by 148 mm, four on A4. */
    A6(297.64f, 419.53f),
    /** 74 by 105 mm, eight on A4. */
    A7(209.76f, 297.64f),
    /** 90 by 120 mm, four on A4: a usual holder on a lanyard. */
    HOLDER(255.12f, 340.16f),
    /** 85.6 by 54 mm, as a bank card (ID-1); wide. */
    ID_CARD(242.65f, 153.07f),
    /** 90 by 54 mm, as a business card in East Asia; wide. */
    BUSINESS_CARD(255.12f, 153.07f);

    private final float width;
    private final float height;

    BadgeSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
