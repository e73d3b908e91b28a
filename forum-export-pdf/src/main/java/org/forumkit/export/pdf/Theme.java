package org.forumkit.export.pdf;

/**
 * The look of printed documents: colours, and the size of the type.
 *
 * <p>Sizes of headings and small print follow from the size of running text by steps of 1.2.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Theme {

    private static final float MIN_SIZE = 6;
    private static final float MAX_SIZE = 24;
    private static final Theme STANDARD = builder().build();

    private final int accent;
    private final int ink;
    private final int muted;
    private final int line;
    private final int tint;
    private final float textSize;
    private final float smallestSize;

    private Theme(Builder builder) {
        this.accent = builder.accent;
        this.ink = builder.ink;
        this.muted = builder.muted;
        this.line = builder.line;
        this.tint = builder.tint;
        this.textSize = builder.textSize;
        this.smallestSize = builder.smallestSize;
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
         * Builds the theme.
         *
         * @return the theme, not null
         * @throws IllegalArgumentException if running text is smaller than the smallest size
         */
        public Theme build() {
            if (textSize < smallestSize) {
                throw new IllegalArgumentException(
                        "textSize must not be less than smallestSize, "
                                + textSize
                                + " is less than "
                                + smallestSize);
            }
            return new Theme(this);
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
