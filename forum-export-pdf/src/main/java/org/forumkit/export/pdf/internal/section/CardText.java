package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.document.PageCanvas;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.Block;
import org.forumkit.export.pdf.internal.layout.Flow;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextBlock;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.layout.Typesetter;

/**
 * The text of a card or sign, which has only so much room.
 *
 * <p>Texts are made smaller together until they fit; those that do not in the smallest type are
 * left out from the last, which matters least, and reported. Nothing is cut.
 *
 * <p>All is centred. Mutable, for one thread.
 */
final class CardText {

    /** How much smaller the first text is made to stand on one line. */
    private static final float FIRST_UNBROKEN = 0.6f;

    /** The same of Han, which says nothing of where its words end. */
    private static final float FIRST_HAN_UNBROKEN = 0.42f;

    /** How much smaller the others are made for it. */
    private static final float UNBROKEN = 0.75f;

    /** How much smaller a text is made to stand on three lines. */
    private static final float LEAST_BROKEN = 0.5f;

    private static final float STEP = 0.93f;

    /** The steps in which lines become shorter until there would be more of them. */
    private static final float NARROWER = 0.96f;

    /** A text in its largest size, with the space above as a share of it. */
    private record Line(List<Run> runs, float size, float above, boolean sentence) {}

    private final Composer c;
    private final List<Line> lines = new ArrayList<>();
    private float largest = 1;

    CardText(Composer c) {
        this.c = c;
    }

    /** Adds a text below the others. */
    void add(List<Run> runs, float size, float above) {
        add(runs, size, above, false);
    }

    /** Adds a sentence below the others, which is as large on several lines as on one. */
    void addSentence(List<Run> runs, float size, float above) {
        add(runs, size, above, true);
    }

    private void add(List<Run> runs, float size, float above, boolean sentence) {
        List<Run> clean = new ArrayList<>(runs.size());
        for (Run run : runs) {
            boolean blank = c.flow().typesetter().cleanQuietly(run.text()).isBlank();
            // A space stands between two texts, not beside one that is empty.
            if (blank && !clean.isEmpty() && clean.get(clean.size() - 1).text().isBlank()) {
                continue;
            }
            if (!blank || !clean.isEmpty()) {
                clean.add(run);
            }
        }
        while (!clean.isEmpty() && clean.get(clean.size() - 1).text().isBlank()) {
            clean.remove(clean.size() - 1);
        }
        if (!clean.isEmpty()) {
            lines.add(new Line(clean, size, above, sentence));
        }
    }

    /** Returns how much smaller all texts have to be to fit, 1 for no smaller. */
    float scale(float width, float height) {
        return fit(unbroken(width), lines.size(), 1, width, height).scale();
    }

    /** Returns whether all texts fit, in the smallest type if need be. */
    boolean fits(float width, float height) {
        return fit(unbroken(width), lines.size(), largest, width, height).height() <= height;
    }

    /** By how much texts are smaller, and how high they are then. */
    private record Fit(float scale, float height) {}

    /** Makes the first texts smaller until they fit or are as small as they may be. */
    private Fit fit(float[] sizes, int count, float from, float width, float height) {
        float scale = from;
        while (true) {
            List<Block> blocks = blocks(sizes, count, scale, StructureElement.root("en"));
            float used = c.flow().heightOf(blocks, width);
            if (used <= height || isSmallest(sizes, count, scale)) {
                return new Fit(scale, used);
            }
            scale *= STEP;
        }
    }

    /** Makes all texts smaller, as another is that stands beside. */
    CardText scaled(float scale) {
        largest = scale;
        return this;
    }

    /**
     * Draws what fits.
     *
     * @param share how far down it stands in the room that is left: 0 at the top, 1 at the foot
     * @param owner the structure element that it goes into
     */
    void draw(
            PageCanvas page,
            float x,
            float top,
            float width,
            float height,
            float share,
            StructureElement owner) {
        Flow flow = c.flow();
        float[] sizes = unbroken(width);
        int count = lines.size();
        float from = largest;
        while (count > 0) {
            Fit fit = fit(sizes, count, from, width, height);
            if (fit.height() <= height) {
                float at = top + (height - fit.height()) * share;
                List<Block> blocks = blocks(sizes, count, fit.scale(), owner);
                put(page, x, at, width, sizes, fit.scale(), blocks);
                break;
            }
            count--;
            from = 1;
        }
        for (Line line : lines.subList(count, lines.size())) {
            StringBuilder text = new StringBuilder();
            line.runs().forEach(run -> text.append(run.text()));
            flow.typesetter().problems().doesNotFit(text.toString(), line.runs().get(0).place());
        }
    }

    /** Puts texts one below the other, each in lines of about the same length. */
    private void put(
            PageCanvas page,
            float x,
            float top,
            float width,
            float[] sizes,
            float scale,
            List<Block> blocks) {
        Flow flow = c.flow();
        float at = top;
        for (int i = 0; i < blocks.size(); i++) {
            Line line = lines.get(i);
            float size = size(sizes[i], scale);
            List<Block> block = List.of(blocks.get(i));
            float high = flow.heightOf(block, width);
            float narrow = width;
            if (high > 2 * size) {
                float least = longestWord(c, line.runs(), line.size()) * size / line.size();
                while (narrow * NARROWER > least
                        && flow.heightOf(block, narrow * NARROWER) <= high) {
                    narrow *= NARROWER;
                }
            }
            at += i == 0 ? 0 : line.above() * size;
            flow.put(page, x + (width - narrow) / 2, at, narrow, block);
            at += high;
        }
    }

    private float size(float largest, float scale) {
        return Math.max(c.look().least(), largest * scale);
    }

    private List<Block> blocks(float[] sizes, int count, float scale, StructureElement owner) {
        List<Block> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Line line = lines.get(i);
            float size = size(sizes[i], scale);
            String language = line.runs().get(0).language();
            TextStyle style =
                    TextStyle.of(size, Look.isEastAsian(language) ? 1.3f : 1.22f)
                            .spaced(i == 0 ? 0 : line.above() * size, 0)
                            .aligned(TextStyle.Alignment.CENTRE);
            boolean repeated = owner == StructureElement.ARTIFACT;
            blocks.add(
                    new TextBlock(line.runs(), style, repeated ? owner : owner.add("P", language)));
        }
        return blocks;
    }

    private boolean isSmallest(float[] sizes, int count, float scale) {
        for (int i = 0; i < count; i++) {
            if (sizes[i] * scale > c.look().least()) {
                return false;
            }
        }
        return true;
    }

    /** The sizes in which each text stands on one line, or its words are at least not broken. */
    private float[] unbroken(float width) {
        float[] sizes = new float[lines.size()];
        Typesetter typesetter = c.flow().typesetter();
        for (int i = 0; i < sizes.length; i++) {
            Line line = lines.get(i);
            float whole = typesetter.width(line.runs(), line.size());
            float most = line.sentence() ? 1 : i > 0 ? UNBROKEN : firstUnbroken(line);
            float size = most;
            if (whole * most <= width) {
                size = Math.min(1, 0.995f * width / whole);
            } else if (!line.sentence()) {
                size = Math.min(most, Math.max(LEAST_BROKEN, 2.75f * width / whole));
            }
            // A longer text is never larger than a shorter one, nor a lesser one than the first.
            sizes[i] =
                    line.size()
                            * Math.min(
                                    size,
                                    0.995f * width / longestWord(c, line.runs(), line.size()));
            if (line.size() <= lines.get(0).size()) {
                sizes[i] = Math.min(sizes[i], sizes[0]);
            }
        }
        return sizes;
    }

    private static float firstUnbroken(Line line) {
        boolean han = line.runs().stream().anyMatch(run -> isHan(run.text()));
        return han ? FIRST_HAN_UNBROKEN : FIRST_UNBROKEN;
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The width of the longest word; Han and Kana may be broken anywhere. */
    static float longestWord(Composer c, List<Run> runs, float size) {
        float most = 1;
        for (Run run : runs) {
            for (String word : run.text().split("\\s+", -1)) {
                if (!isHan(word) && !word.isEmpty()) {
                    float width = c.flow().typesetter().width(List.of(run.text(word)), size);
                    most = Math.max(most, width);
                }
            }
        }
        return most;
    }
}
