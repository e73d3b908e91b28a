package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cards that stand side by side, and so look alike: what is the same on each has one size, the
 * largest in which it fits on nearly all.
 *
 * <p>Mutable, for one thread.
 */
final class CardSet {

    /** How many may need a smaller size of their own. */
    private static final float FEW = 0.05f;

    private static final float STEP = 0.96f;

    /** What is no larger is made smaller after all else, in points. */
    private static final float LEGIBLE = 10;

    /** How much smaller what is larger is made before that. */
    private static final float FIRST_SHARE = 0.65f;

    /** What a text is on each card. */
    private record Part(String role, String language) {}

    /** A part's size, chosen of those that its texts could have. */
    static final class Size {

        private float[] values = new float[4];
        private int count;
        private float points;
        private float floor;
        private int failing;

        private void add(float value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
        }

        private void choose() {
            Arrays.sort(values, 0, count);
            points = values[few()];
            values = new float[0];
        }

        private int few() {
            return (int) (count * FEW);
        }

        /** Makes it smaller if too many of its cards need that; returns whether it did. */
        private boolean shrink() {
            boolean smaller = failing > few() && points > floor;
            if (smaller) {
                points = Math.max(floor, points * STEP);
            }
            failing = 0;
            return smaller;
        }

        float points() {
            return points;
        }
    }

    private final List<CardText> cards = new ArrayList<>();
    private final Map<Part, Size> sizes = new HashMap<>();
    private final float least;

    /**
     * Starts without cards.
     *
     * @param c says how small type may be
     */
    CardSet(Composer c) {
        this.least = c.look().least();
    }

    /** Returns the size of what is the same on all cards, in a language. */
    Size size(String role, String language) {
        return sizes.computeIfAbsent(new Part(role, language), part -> new Size());
    }

    /** Adds a card. */
    void add(CardText card) {
        cards.add(card);
    }

    /** Chooses the sizes: by the width of the cards, then by their height. */
    void settle() {
        for (CardText card : cards) {
            for (int i = 0; i < card.count(); i++) {
                card.size(i).add(card.largest(i));
            }
        }
        sizes.values().forEach(Size::choose);
        for (CardText card : cards) {
            for (int i = 1; i < card.count(); i++) {
                if (card.isLesser(i)) {
                    card.size(i).points = Math.min(card.size(i).points, card.size(0).points);
                }
            }
        }
        List<CardText> failing = new ArrayList<>(cards);
        for (Size each : sizes.values()) {
            each.floor = Math.max(LEGIBLE, each.points * FIRST_SHARE);
        }
        shrink(failing);
        for (Size each : sizes.values()) {
            each.floor = least;
        }
        shrink(failing);
    }

    /** Makes what is on cards whose texts are too high smaller. */
    private void shrink(List<CardText> failing) {
        boolean smaller = true;
        while (smaller) {
            failing.removeIf(CardText::fits);
            for (CardText card : failing) {
                for (int i = 0; i < card.count(); i++) {
                    card.size(i).failing++;
                }
            }
            smaller = false;
            for (Size each : sizes.values()) {
                smaller |= each.shrink();
            }
        }
    }
}
