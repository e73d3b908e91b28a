package org.forumkit.export.pdf.internal.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the shapes of a part of a drawing are painted.
 *
 * <p>Mutable until the part is drawn, for one thread; parts inside begin with a copy.
 */
final class SvgStyle {

    private static final int NONE = -1;

    /** What says nothing of how a shape without text, pictures and effects is painted. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of(
                    "alignment-baseline",
                    "baseline-shift",
                    "clip-rule",
                    "color-interpolation",
                    "color-interpolation-filters",
                    "color-rendering",
                    "cursor",
                    "direction",
                    "dominant-baseline",
                    "enable-background",
                    "flood-color",
                    "flood-opacity",
                    "image-rendering",
                    "letter-spacing",
                    "line-height",
                    "overflow",
                    "pointer-events",
                    "solid-color",
                    "solid-opacity",
                    "stop-color",
                    "stop-opacity",
                    "unicode-bidi",
                    "white-space",
                    "word-spacing",
                    "writing-mode");

    /** What may be said only as it is without saying. */
    private static final Map<String, Set<String>> USUAL =
            Map.ofEntries(
                    Map.entry("opacity", Set.of("1", "100%")),
                    Map.entry("fill-opacity", Set.of("1", "100%")),
                    Map.entry("stroke-opacity", Set.of("1", "100%")),
                    Map.entry("visibility", Set.of("visible")),
                    Map.entry("filter", Set.of("none")),
                    Map.entry("mask", Set.of("none")),
                    Map.entry("clip-path", Set.of("none")),
                    Map.entry("marker", Set.of("none")),
                    Map.entry("marker-start", Set.of("none")),
                    Map.entry("marker-mid", Set.of("none")),
                    Map.entry("marker-end", Set.of("none")),
                    Map.entry("paint-order", Set.of("normal", "fill stroke markers")),
                    Map.entry("vector-effect", Set.of("none")),
                    Map.entry("isolation", Set.of("auto")),
                    Map.entry("mix-blend-mode", Set.of("normal")));

    private static final Pattern WHOLE = Pattern.compile("\\+?0{0,9}1(\\.0{0,9})?");

    private static final int MOST_DASHES = 100;

    private int colour;
    private int fill;
    private boolean fillsCurrent;
    private boolean evenOdd;
    private int stroke = NONE;
    private boolean strokesCurrent;
    private double width = 1;
    private int cap;
    private int join;
    private double miter = 4;
    private double[] dashes = {};
    private double dashOffset;
    private boolean hidden;
    SvgMatrix matrix = SvgMatrix.IDENTITY;

    /** Returns a copy for what is inside. */
    SvgStyle inside() {
        SvgStyle copy = new SvgStyle();
        copy.colour = colour;
        copy.fill = fill;
        copy.fillsCurrent = fillsCurrent;
        copy.evenOdd = evenOdd;
        copy.stroke = stroke;
        copy.strokesCurrent = strokesCurrent;
        copy.width = width;
        copy.cap = cap;
        copy.join = join;
        copy.miter = miter;
        copy.dashes = dashes;
        copy.dashOffset = dashOffset;
        copy.hidden = hidden;
        copy.matrix = matrix;
        return copy;
    }

    /** Returns whether nothing of it is drawn. */
    boolean isHidden() {
        return hidden;
    }

    /** Takes a property, and says whether it is one. */
    boolean set(String name, String given) {
        String value = given.trim();
        switch (name) {
            case "color" -> colour = colour(value);
            case "fill" -> {
                fillsCurrent = value.equalsIgnoreCase("currentColor");
                fill = fillsCurrent ? fill : paint(value);
            }
            case "fill-rule" -> evenOdd = choice(value, "nonzero", "evenodd") == 1;
            case "stroke" -> {
                strokesCurrent = value.equalsIgnoreCase("currentColor");
                stroke = strokesCurrent ? stroke : paint(value);
            }
            case "stroke-width" -> width = atLeast(0, SvgScanner.length(value));
            case "stroke-linecap" -> cap = choice(value, "butt", "round", "square");
            case "stroke-linejoin" -> join = choice(value, "miter", "round", "bevel");
            case "stroke-miterlimit" -> miter = atLeast(1, SvgScanner.length(value));
            case "stroke-dasharray" -> dashes = dashes(value);
            case "stroke-dashoffset" -> dashOffset = SvgScanner.length(value);
            case "display" -> hidden |= value.equals("none");
            default -> {
                return isHarmless(name, value);
            }
        }
        return true;
    }

    private static boolean isHarmless(String name, String value) {
        Set<String> usual = USUAL.get(name);
        if (usual != null) {
            String plain = value.toLowerCase(Locale.ROOT);
            if (!usual.contains(WHOLE.matcher(plain).matches() ? "1" : plain)) {
                throw new SvgFault("\"" + SvgScanner.shown(value) + "\" is not supported");
            }
            return true;
        }
        return WITHOUT_EFFECT.contains(name)
                || name.startsWith("font")
                || name.startsWith("shape-")
                || name.startsWith("text-")
                || name.startsWith("-inkscape-");
    }

    private static int choice(String value, String... allowed) {
        int index = Arrays.asList(allowed).indexOf(value);
        if (index < 0) {
            throw new SvgFault("\"" + SvgScanner.shown(value) + "\" is not supported");
        }
        return index;
    }

    private static double atLeast(double least, double value) {
        if (value < least) {
            throw new SvgFault(SvgOutline.plain(value) + " is less than " + (int) least);
        }
        return value;
    }

    private static int paint(String value) {
        if (value.equals("none") || value.equals("transparent")) {
            return NONE;
        }
        if (value.startsWith("url")) {
            throw new SvgFault("gradients and patterns are not supported");
        }
        return colour(value);
    }

    private static int colour(String value) {
        Integer rgb = SvgColours.parse(value);
        if (rgb == null) {
            throw new SvgFault("\"" + SvgScanner.shown(value) + "\" is no colour that is known");
        }
        return rgb;
    }

    private static double[] dashes(String value) {
        if (value.equals("none")) {
            return new double[0];
        }
        SvgScanner in = new SvgScanner(value);
        double[] read = new double[MOST_DASHES];
        int count = 0;
        double sum = 0;
        while (in.more()) {
            if (count == MOST_DASHES) {
                throw new SvgFault("there are more than 100 dashes");
            }
            read[count] = atLeast(0, in.number());
            sum += read[count++];
            if (in.peek() == 'p') {
                in.take();
                in.take();
            }
            in.separator();
        }
        return sum == 0 ? new double[0] : Arrays.copyOf(read, count);
    }

    private int filled() {
        return fillsCurrent ? colour : fill;
    }

    private int stroked() {
        return width == 0 ? NONE : strokesCurrent ? colour : stroke;
    }

    /** Writes how what follows is painted; returns the operator that does it, null for not. */
    @Nullable String paint(SvgOutline out, boolean fills) {
        int inner = fills ? filled() : NONE;
        int outer = stroked();
        if ((inner == NONE && outer == NONE) || hidden || matrix.flat()) {
            return null;
        }
        if (!matrix.equals(SvgMatrix.IDENTITY)) {
            out.number(matrix.a()).number(matrix.b()).number(matrix.c()).number(matrix.d());
            out.number(matrix.e()).number(matrix.f()).raw("cm\n");
        }
        if (inner != NONE) {
            channels(out, inner).raw("rg\n");
        }
        if (outer == NONE) {
            return evenOdd ? "f*\n" : "f\n";
        }
        channels(out, outer).raw("RG\n").number(width).raw("w ");
        out.number(cap).raw("J ").number(join).raw("j ").number(miter).raw("M\n");
        if (dashes.length > 0) {
            out.raw("[");
            for (double dash : dashes) {
                out.number(dash);
            }
            out.raw("]").number(dashOffset).raw("d\n");
        }
        return inner == NONE ? "S\n" : evenOdd ? "B*\n" : "B\n";
    }

    private static SvgOutline channels(SvgOutline out, int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            out.number(Math.round(((rgb >> shift) & 255) / 0.255) / 1000.0);
        }
        return out;
    }
}
