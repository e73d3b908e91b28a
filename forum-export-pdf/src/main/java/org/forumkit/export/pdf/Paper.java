package org.forumkit.export.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.export.Option;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A size of paper, or of a badge that is cut from it.
 *
 * <p>Paper is upright, cards are wide. Two sizes are equal where their names are.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Paper {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final int LEAST = 40;
    private static final int MOST = 1200;
    private static final Pattern OWN = Pattern.compile("([0-9]{2,4})x([0-9]{2,4})");

    /** 841 by 1189 mm, as a poster. */
    public static final Paper A0 = new Paper("a0", 2383.94f, 3370.39f);

    /** 594 by 841 mm, as a poster. */
    public static final Paper A1 = new Paper("a1", 1683.78f, 2383.94f);

    /** 420 by 594 mm, as a poster. */
    public static final Paper A2 = new Paper("a2", 1190.55f, 1683.78f);

    /** 297 by 420 mm. */
    public static final Paper A3 = new Paper("a3", 841.89f, 1190.55f);

    /** 210 by 297 mm. */
    public static final Paper A4 = new Paper("a4", 595.28f, 841.89f);

    /** 148 by 210 mm. */
    public static final Paper A5 = new Paper("a5", 419.53f, 595.28f);

    /** 105 by 148 mm; as a badge four on A4. */
    public static final Paper A6 = new Paper("a6", 297.64f, 419.53f);

    /** 74 by 105 mm; as a badge eight on A4. */
    public static final Paper A7 = new Paper("a7", 209.76f, 297.64f);

    /** 250 by 353 mm. */
    public static final Paper B4 = new Paper("b4", 708.66f, 1000.63f);

    /** 176 by 250 mm. */
    public static final Paper B5 = new Paper("b5", 498.90f, 708.66f);

    /** 8.5 by 11 inches. */
    public static final Paper LETTER = new Paper("letter", 612, 792);

    /** 8.5 by 14 inches. */
    public static final Paper LEGAL = new Paper("legal", 612, 1008);

    /** 11 by 17 inches. */
    public static final Paper TABLOID = new Paper("tabloid", 792, 1224);

    /** 7.25 by 10.5 inches. */
    public static final Paper EXECUTIVE = new Paper("executive", 522, 756);

    /** 90 by 120 mm, four on A4: a usual holder on a lanyard. */
    public static final Paper HOLDER = new Paper("holder", 255.12f, 340.16f);

    /** 85.6 by 54 mm, as a bank card (ID-1); wide. */
    public static final Paper ID_CARD = new Paper("id-card", 242.65f, 153.07f);

    /** 90 by 54 mm, as a business card in East Asia; wide. */
    public static final Paper BUSINESS_CARD = new Paper("business-card", 255.12f, 153.07f);

    private final String name;
    private final float width;
    private final float height;

    private Paper(String name, float width, float height) {
        this.name = name;
        this.width = width;
        this.height = height;
    }

    /**
     * Returns a size of one's own.
     *
     * @param width millimetres, 40 to 1200
     * @param height millimetres, 40 to 1200
     * @return the size, never null
     * @throws IllegalArgumentException if a length is out of range
     */
    public static Paper of(int width, int height) {
        length("width", width);
        length("height", height);
        return new Paper(width + "x" + height, width * MILLIMETRE, height * MILLIMETRE);
    }

    private static void length(String name, int millimetres) {
        if (millimetres < LEAST || millimetres > MOST) {
            throw new IllegalArgumentException(
                    name + " must be from 40 to 1200 mm, was " + millimetres);
        }
    }

    /** An option that is one of some sizes, or one of one's own with no edge below a length. */
    static Option<Paper> option(
            String key, Text description, Paper usual, int least, Paper... named) {
        Map<String, Paper> names = new LinkedHashMap<>();
        for (Paper each : named) {
            names.put(each.name, each);
        }
        String allowed =
                "one of "
                        + String.join(", ", names.keySet())
                        + ", or width and height in millimetres from "
                        + least
                        + " to 1200, as 100x150";
        return Option.value(
                key,
                Paper.class,
                usual,
                List.copyOf(names.keySet()),
                allowed,
                description,
                string -> {
                    Paper one = names.get(string.toLowerCase(Locale.ROOT));
                    Paper own = one == null ? own(string) : null;
                    if (own != null && Math.min(own.width, own.height) >= least * MILLIMETRE) {
                        return own;
                    }
                    if (one == null) {
                        throw new IllegalArgumentException(allowed);
                    }
                    return one;
                });
    }

    private static @Nullable Paper own(String string) {
        Matcher own = OWN.matcher(string);
        return own.matches()
                ? of(Integer.parseInt(own.group(1)), Integer.parseInt(own.group(2)))
                : null;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Paper paper && paper.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * Returns the name as options have it.
     *
     * @return as {@code a4}, or width and height in millimetres as {@code 100x150}; never null
     */
    @Override
    public String toString() {
        return name;
    }
}
