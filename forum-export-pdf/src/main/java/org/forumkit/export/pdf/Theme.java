package org.forumkit.export.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.forumkit.export.pdf.internal.section.Illustration;
import org.forumkit.export.pdf.internal.section.Pictures;
import org.jspecify.annotations.Nullable;

/**
 * The look of printed documents: colours, the size of the type, the room around it, a logo.
 *
 * <p>Sizes of headings and small print follow from the size of running text by steps of 1.2. Every
 * colour that text has stands out from white and from the tint by a contrast of 4.5 to 1 at least.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Theme {

    private static final float MIN_SIZE = 6;
    private static final float MAX_SIZE = 24;
    private static final int WHITE = 0xFFFFFF;

    /** What WCAG 2.1 wants of text of any size at level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final Theme STANDARD = builder().build();
    private static final Theme WARM =
            builder()
                    .accent(0x8C1C2E)
                    .ink(0x1F1A17)
                    .muted(0x5C4F47)
                    .line(0xD8C3B4)
                    .tint(0xFAF1E4)
                    .build();

    private static final Theme LARGE_PRINT =
            builder()
                    .accent(0x0F2F52)
                    .ink(0x000000)
                    .muted(0x333333)
                    .line(0x6B6B6B)
                    .textSize(18)
                    .smallestSize(16)
                    .margins(0.8f)
                    .build();

    private static final Theme MONO =
            builder()
                    .accent(0x000000)
                    .ink(0x1A1A1A)
                    .muted(0x4D4D4D)
                    .line(0x999999)
                    .tint(0xEEEEEE)
                    .build();

    private final int accent;
    private final int ink;
    private final int muted;
    private final int line;
    private final int tint;
    private final float textSize;
    private final float smallestSize;
    private final float spacing;
    private final float margins;
    private final @Nullable Picture logo;
    private final Map<String, Picture> pictures;

    private Theme(Theme theme, @Nullable Picture logo, Map<String, Picture> pictures) {
        this.accent = theme.accent;
        this.ink = theme.ink;
        this.muted = theme.muted;
        this.line = theme.line;
        this.tint = theme.tint;
        this.textSize = theme.textSize;
        this.smallestSize = theme.smallestSize;
        this.spacing = theme.spacing;
        this.margins = theme.margins;
        this.logo = logo;
        this.pictures = pictures;
    }

    private Theme(Builder builder) {
        this.logo = builder.logo;
        this.pictures = Map.of();
        this.accent = builder.accent;
        this.ink = builder.ink;
        this.muted = builder.muted;
        this.line = builder.line;
        this.tint = builder.tint;
        this.textSize = builder.textSize;
        this.smallestSize = builder.smallestSize;
        this.spacing = builder.spacing;
        this.margins = builder.margins;
    }

    /**
     * Returns the sober theme: one deep blue and greys.
     *
     * @return the theme, not null
     */
    public static Theme standard() {
        return STANDARD;
    }

    /**
     * Returns a warm theme: deep red on ivory.
     *
     * @return the theme, not null
     */
    public static Theme warm() {
        return WARM;
    }

    /**
     * Returns a theme for readers with low vision: type of 18 points, none below 16, black on
     * white.
     *
     * @return the theme, not null
     */
    public static Theme largePrint() {
        return LARGE_PRINT;
    }

    /**
     * Returns a theme in black and greys, for printers without colours; pictures stay as they are.
     *
     * @return the theme, not null
     */
    public static Theme mono() {
        return MONO;
    }

    /**
     * Returns a builder that starts from the standard theme.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the one colour beside greys.
     *
     * @return 0xRRGGBB
     */
    public int accent() {
        return accent;
    }

    /**
     * Returns the colour of running text.
     *
     * @return 0xRRGGBB
     */
    public int ink() {
        return ink;
    }

    /**
     * Returns the colour of what is less important.
     *
     * @return 0xRRGGBB
     */
    public int muted() {
        return muted;
    }

    /**
     * Returns the colour of thin lines.
     *
     * @return 0xRRGGBB
     */
    public int line() {
        return line;
    }

    /**
     * Returns the colour behind rows that stand out.
     *
     * @return 0xRRGGBB
     */
    public int tint() {
        return tint;
    }

    /**
     * Returns the size of running text on A4.
     *
     * @return points
     */
    public float textSize() {
        return textSize;
    }

    /**
     * Returns the size below which no text is set, however little room there is.
     *
     * @return points
     */
    public float smallestSize() {
        return smallestSize;
    }

    /**
     * Returns how much room there is between lines and rows.
     *
     * @return a share of the usual
     */
    public float spacing() {
        return spacing;
    }

    /**
     * Returns how wide margins are.
     *
     * @return a share of the usual
     */
    public float margins() {
        return margins;
    }

    /**
     * Returns the forum's logo.
     *
     * @return the picture, null for none
     */
    public @Nullable Picture logo() {
        return logo;
    }

    /** Returns a theme with the pictures that programmes refer to, by reference. */
    Theme with(Map<String, Picture> newPictures) {
        return new Theme(this, logo, newPictures);
    }

    /** Returns a theme with the logo and the pictures of this one. */
    Theme pictured(Theme other) {
        return new Theme(other, logo, pictures);
    }

    /** Returns logo and pictures as sections print them. */
    Pictures pictures() {
        Map<String, Illustration> others = new HashMap<>();
        pictures.forEach((reference, picture) -> others.put(reference, picture.illustration()));
        return new Pictures(logo == null ? null : logo.illustration(), others);
    }

    /**
     * Builds themes.
     *
     * <p>Mutable, not for several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private int accent = 0x17406D;
        private int ink = 0x1A1A1A;
        private int muted = 0x595959;
        private int line = 0xC4C9CF;
        private int tint = 0xEEF2F6;
        private float textSize = 10;
        private float smallestSize = MIN_SIZE;
        private float spacing = 1;
        private float margins = 1;
        private @Nullable Picture logo;

        private Builder() {}

        /**
         * Sets the one colour beside greys.
         *
         * @param rgb 0xRRGGBB
         * @return this builder, not null
         */
        public Builder accent(int rgb) {
            this.accent = colour("accent", rgb);
            return this;
        }

        /**
         * Sets the colour of running text.
         *
         * @param rgb 0xRRGGBB
         * @return this builder, not null
         */
        public Builder ink(int rgb) {
            this.ink = colour("ink", rgb);
            return this;
        }

        /**
         * Sets the colour of what is less important.
         *
         * @param rgb 0xRRGGBB
         * @return this builder, not null
         */
        public Builder muted(int rgb) {
            this.muted = colour("muted", rgb);
            return this;
        }

        /**
         * Sets the colour of thin lines.
         *
         * @param rgb 0xRRGGBB
         * @return this builder, not null
         */
        public Builder line(int rgb) {
            this.line = colour("line", rgb);
            return this;
        }

        /**
         * Sets the colour behind rows that stand out.
         *
         * @param rgb 0xRRGGBB
         * @return this builder, not null
         */
        public Builder tint(int rgb) {
            this.tint = colour("tint", rgb);
            return this;
        }

        /**
         * Sets the size of running text on A4.
         *
         * @param points 6 to 24
         * @return this builder, not null
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder textSize(float points) {
            if (!(points >= MIN_SIZE && points <= MAX_SIZE)) {
                throw new IllegalArgumentException(
                        "textSize must be from 6 to 24 points, was " + points);
            }
            this.textSize = points;
            return this;
        }

        /**
         * Sets the size below which no text is set, however little room there is; 6 unless set.
         *
         * @param points 6 to 24
         * @return this builder, not null
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder smallestSize(float points) {
            if (!(points >= MIN_SIZE && points <= MAX_SIZE)) {
                throw new IllegalArgumentException(
                        "smallestSize must be from 6 to 24 points, was " + points);
            }
            this.smallestSize = points;
            return this;
        }

        /**
         * Sets how much room there is between lines and rows; 1 unless set.
         *
         * @param share a share of the usual, 0.8 to 1.6
         * @return this builder, not null
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder spacing(float share) {
            if (!(share >= 0.8f && share <= 1.6f)) {
                throw new IllegalArgumentException("spacing must be from 0.8 to 1.6, was " + share);
            }
            this.spacing = share;
            return this;
        }

        /**
         * Sets how wide margins are; 1 unless set.
         *
         * @param share a share of the usual, 0.6 to 1.5
         * @return this builder, not null
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder margins(float share) {
            if (!(share >= 0.6f && share <= 1.5f)) {
                throw new IllegalArgumentException("margins must be from 0.6 to 1.5, was " + share);
            }
            this.margins = share;
            return this;
        }

        /**
         * Sets the forum's logo, which stands on covers, letters, certificates, cards and signs.
         *
         * @param picture the logo, null for none, as it is unless set
         * @return this builder, not null
         */
        public Builder logo(@Nullable Picture picture) {
            this.logo = picture;
            return this;
        }

        /**
         * Builds the theme.
         *
         * @return the theme, not null
         * @throws IllegalArgumentException if running text is smaller than the smallest size, or if
         *     accent, ink or muted has a contrast of less than 4.5 to 1 to white or to the tint
         */
        public Theme build() {
            if (textSize < smallestSize) {
                throw new IllegalArgumentException(
                        "textSize must not be less than smallestSize, "
                                + textSize
                                + " is less than "
                                + smallestSize);
            }
            readable("accent", accent);
            readable("ink", ink);
            readable("muted", muted);
            return new Theme(this);
        }

        private void readable(String name, int rgb) {
            double contrast = Math.min(Contrast.of(rgb, WHITE), Contrast.of(rgb, tint));
            if (contrast < LEAST_CONTRAST) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT,
                                "%s must have a contrast of at least %.1f to white and to tint,"
                                        + " 0x%06X has %.2f",
                                name,
                                LEAST_CONTRAST,
                                rgb,
                                contrast));
            }
        }

        private static int colour(String name, int rgb) {
            if ((rgb & 0xFF000000) != 0) {
                throw new IllegalArgumentException(
                        name + " must be from 0x000000 to 0xFFFFFF, was " + rgb);
            }
            return rgb;
        }
    }
}
