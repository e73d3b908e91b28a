package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.DisplayText;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.section.CardSet.Size;

/**
 * The text of a card or sign, which has only so much room.
 *
 * <p>Its parts have the sizes that a {@link CardSet} found for all its cards. What does not fit in
 * them is set smaller; what does not in the smallest type is left out from the last, which matters
 * least, and reported. Nothing is cut.
 *
 * <p>All is centred. Mutable, for one thread.
 */
final class CardText {

    /**
     * How large a text is on two lines, on three and on more at most, as shares of its size on one:
     * it is made smaller rather than broken.
     */
    private record Shares(float two, float three, float more) {

        /** On so many lines, or more. */
        static final int MOST = 4;

        float of(int count) {
            return count == 1 ? 1 : count == 2 ? two : count == 3 ? three : more;
        }
    }

    private static final Shares FIRST = new Shares(0.6f, 0.5f, 0.42f);

    /** The same of Han, which says nothing of where its words end. */
    private static final Shares FIRST_HAN = new Shares(0.42f, 0.36f, 0.3f);

    private static final Shares OTHER = new Shares(0.75f, 0.62f, 0.5f);
    private static final Shares SENTENCE = new Shares(0.88f, 0.88f, 0.88f);

    /** How much smaller those below the first are made before that is. */
    private static final float LESSER = 0.6f;

    private static final float STEP = 0.96f;

    /** How much of the space between them is left before one is left out. */
    private static final float LEAST_AIR = 0.3f;

    /** How much smaller the first may be before the room is called narrow. */
    private static final float CRAMPED = 0.65f;

    /** In smaller type than this a text is rather broken, in points. */
    private static final float UNBROKEN = 11;

    /** A text in its largest size, with the space above as a share of it. */
    private record Line(
            DisplayText text, Size size, float most, float above, float leading, Shares shares) {

        /** The largest size in which it stands in a width. */
        float largest(float width, float least) {
            float size = Math.min(most, width / text.width(1));
            for (int count = 2; count <= Shares.MOST && size < most(count); count++) {
                size = Math.max(size, Math.min(most(count), width / text.width(count)));
            }
            if (size < most(Shares.MOST)) {
                size = Math.min(most(Shares.MOST), width / text.longestWord());
            }
            return Math.max(least, size);
        }

        /** How large it is at most on a number of lines. */
        private float most(int count) {
            return Math.max(most * shares.of(count), Math.min(most, UNBROKEN));
        }

        float height(int count, float size) {
            return count * size * leading;
        }
    }

    private final Composer c;
    private final float width;
    private final float height;
    private final CardSet set;
    private final List<Line> lines = new ArrayList<>(4);
    private float air = 1;

    /** Starts a text of a set of cards for a room. */
    CardText(Composer c, CardSet set, float width, float height) {
        this.c = c;
        this.set = set;
        this.width = width;
        this.height = height;
    }

    /**
     * Adds a text below the others. Those of a role have one size in a set; the first, which may be
     * much shorter in one language than in another, has one for each.
     */
    void add(String role, List<Run> runs, float size, float above) {
        add(role, runs, size, above, lines.isEmpty() ? FIRST : OTHER);
    }

    /** Adds a sentence below the others, which is about as large on several lines as on one. */
    void addSentence(String role, List<Run> runs, float size, float above) {
        add(role, runs, size, above, SENTENCE);
    }

    private void add(String role, List<Run> runs, float size, float above, Shares shares) {
        float least = c.look().least();
        DisplayText text = DisplayText.of(c.flow().typesetter(), runs, width / least);
        if (text != null) {
            String language = text.language();
            lines.add(
                    new Line(
                            text,
                            set.size(role, lines.isEmpty() ? language : ""),
                            Math.max(least, size),
                            above,
                            Look.isEastAsian(language) ? 1.3f : 1.22f,
                            shares.equals(FIRST) && text.hasHan() ? FIRST_HAN : shares));
        }
    }

    int count() {
        return lines.size();
    }

    Size size(int index) {
        return lines.get(index).size();
    }

    /** The largest size of one of the texts, as far as its width is concerned. */
    float largest(int index) {
        return lines.get(index).largest(width, c.look().least());
    }

    /** Whether a text is never to be larger than the first. */
    boolean isLesser(int index) {
        return lines.get(index).most() <= lines.get(0).most();
    }

    /** Whether the first is much smaller than the width asks for. */
    boolean isCramped() {
        return !lines.isEmpty() && size(0).points() < CRAMPED * largest(0);
    }

    /** Whether all fit in their sizes, in the smallest type where those are not chosen yet. */
    boolean fits() {
        float[] all = new float[lines.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.max(c.look().least(), lines.get(i).size().points());
        }
        return height(all) <= height;
    }

    /**
     * Draws what fits.
     *
     * @param room how high the room is that it stands in
     * @param share how far down it stands in the room that is left: 0 at the top, 1 at the foot
     * @param owner the structure element that it goes into
     */
    void draw(
            PageCanvas page, float x, float top, float room, float share, StructureElement owner) {
        float[] fitted = fitted();
        float at = top + (room - height(fitted)) * share;
        for (int i = 0; i < fitted.length; i++) {
            Line line = lines.get(i);
            float size = fitted[i];
            int count = line.text().count(width / size);
            boolean repeated = owner == StructureElement.ARTIFACT;
            String language = line.text().language();
            at += i == 0 ? 0 : line.above() * size * air;
            line.text()
                    .draw(
                            page,
                            x,
                            at,
                            width,
                            TextStyle.of(size, line.leading()),
                            count,
                            repeated ? owner : owner.add("P", language));
            at += line.height(count, size);
        }
        for (Line line : lines.subList(fitted.length, lines.size())) {
            c.flow().typesetter().problems().doesNotFit(line.text().text(), line.text().place());
        }
    }

    /** The sizes of the texts that fit: of as many from the first on as do. */
    private float[] fitted() {
        for (int count = lines.size(); count > 0; count--) {
            float[] all = whole(count);
            air = 1;
            if (height(all) <= height || shrunk(all)) {
                return all;
            }
            air = LEAST_AIR;
            if (height(all) <= height) {
                return all;
            }
        }
        return new float[0];
    }

    /** The sizes of the first texts, smaller where a word would be wider than the card. */
    private float[] whole(int count) {
        float least = c.look().least();
        float[] all = new float[count];
        for (int i = 0; i < count; i++) {
            DisplayText text = lines.get(i).text();
            float size = lines.get(i).size().points();
            if (text.count(width / size) == 0) {
                size = width / text.longestWord();
            }
            boolean lesser = i > 0 && isLesser(i);
            all[i] = Math.max(least, lesser ? Math.min(size, all[0]) : size);
        }
        return all;
    }

    /** Makes texts smaller until all fit: first the lesser ones on several lines, then all. */
    private boolean shrunk(float[] all) {
        float least = c.look().least();
        boolean[] several = new boolean[all.length];
        for (int i = 1; i < all.length; i++) {
            several[i] = lines.get(i).text().count(width / all[i]) != 1;
        }
        for (float share = 1; ; share *= STEP) {
            for (int i = 0; i < all.length; i++) {
                if (several[i] || share < LESSER) {
                    all[i] = Math.max(least, all[i] * STEP);
                }
            }
            if (height(all) <= height) {
                return true;
            }
            if (share < LESSER && isSmallest(all)) {
                return false;
            }
        }
    }

    private boolean isSmallest(float[] all) {
        for (float size : all) {
            if (size > c.look().least()) {
                return false;
            }
        }
        return true;
    }

    /** How high texts are in some sizes, infinitely if one is too wide or they are too high. */
    private float height(float[] all) {
        float used = 0;
        for (int i = 0; i < all.length; i++) {
            Line line = lines.get(i);
            float size = all[i];
            int count = line.text().count(width / size);
            used += count == 0 ? Float.MAX_VALUE : line.height(count, size);
            used += i == 0 ? 0 : line.above() * size * air;
            if (used > height) {
                return Float.MAX_VALUE;
            }
        }
        return used;
    }

    /** The width of the longest word; Han and Kana may be broken anywhere. */
    static float longestWord(Composer c, List<Run> runs, float size) {
        float most = 1;
        for (Run run : runs) {
            for (String word : run.text().split("\\s+", -1)) {
                boolean han = word.codePoints().anyMatch(Character::isIdeographic);
                if (!han && !word.isEmpty()) {
                    float width = c.flow().typesetter().width(List.of(run.text(word)), size);
                    most = Math.max(most, width);
                }
            }
        }
        return most;
    }
}
