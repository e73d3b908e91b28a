package org.forumkit.export.pdf.internal.picture;

import org.jspecify.annotations.Nullable;

/**
 * The size of a drawing, and how its own units fill it.
 *
 * <p>Immutable and thread-safe.
 */
record SvgViewport(double width, double height, SvgMatrix matrix) {

    /** Reads it from the root of a file. */
    static SvgViewport of(SvgAttributes root) {
        root.take("x");
        root.take("y");
        double[] box = box(root);
        double width = edge(root, "width");
        double height = edge(root, "height");
        String ratio = root.take("preserveAspectRatio");
        if (box == null) {
            if (width == 0 || height == 0) {
                throw new SvgFault("element svg has neither viewBox nor width and height");
            }
            return new SvgViewport(width, height, SvgMatrix.IDENTITY);
        }
        if (width == 0) {
            width = height == 0 ? box[2] : SvgScanner.checked(height * box[2] / box[3]);
        }
        if (height == 0) {
            height = SvgScanner.checked(width * box[3] / box[2]);
        }
        double across = width / box[2];
        double down = height / box[3];
        if (ratio == null || ratio.trim().startsWith("xMidYMid")) {
            boolean slice = ratio != null && ratio.trim().endsWith("slice");
            across = slice ? Math.max(across, down) : Math.min(across, down);
            down = across;
        } else if (!ratio.trim().equals("none")) {
            throw root.fault(
                    "preserveAspectRatio",
                    new SvgFault("\"" + SvgScanner.shown(ratio) + "\" is not supported"));
        }
        return new SvgViewport(
                width,
                height,
                new SvgMatrix(
                        across,
                        0,
                        0,
                        down,
                        (width - across * box[2]) / 2 - across * box[0],
                        (height - down * box[3]) / 2 - down * box[1]));
    }

    /** A length of the root, 0 where it is left to who shows the drawing. */
    private static double edge(SvgAttributes root, String name) {
        String value = root.take(name);
        if (value == null || value.trim().equals("100%") || value.trim().equals("auto")) {
            return 0;
        }
        try {
            return positive(SvgScanner.length(value));
        } catch (SvgFault e) {
            throw root.fault(name, e);
        }
    }

    private static double positive(double value) {
        if (value < 1e-3) {
            throw new SvgFault(SvgOutline.plain(value) + " is too small");
        }
        return value;
    }

    private static double @Nullable [] box(SvgAttributes root) {
        String value = root.take("viewBox");
        if (value == null) {
            return null;
        }
        try {
            SvgScanner in = new SvgScanner(value);
            double[] box = new double[4];
            for (int i = 0; i < 4; i++) {
                box[i] = in.number();
                in.separator();
            }
            if (in.more()) {
                throw in.fault("the end");
            }
            positive(box[2]);
            positive(box[3]);
            return box;
        } catch (SvgFault e) {
            throw root.fault("viewBox", e);
        }
    }
}
