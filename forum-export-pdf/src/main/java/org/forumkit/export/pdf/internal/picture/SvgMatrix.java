package org.forumkit.export.pdf.internal.picture;

import java.util.Locale;

/**
 * How a part of a drawing is moved, turned and scaled.
 *
 * <p>Immutable and thread-safe.
 */
record SvgMatrix(double a, double b, double c, double d, double e, double f) {

    static final SvgMatrix IDENTITY = new SvgMatrix(1, 0, 0, 1, 0, 0);

    SvgMatrix {
        for (double each : new double[] {a, b, c, d, e, f}) {
            SvgScanner.checked(each);
        }
    }

    /** Returns what first does another, then this. */
    SvgMatrix with(SvgMatrix inner) {
        return new SvgMatrix(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e,
                b * inner.e + d * inner.f + f);
    }

    /** Whether it leaves nothing of what is drawn. */
    boolean flat() {
        return Math.abs(a * d - b * c) < 1e-12;
    }

    /** Reads a list of transformations. */
    static SvgMatrix parse(String value) {
        SvgScanner in = new SvgScanner(value);
        SvgMatrix all = IDENTITY;
        while (in.more()) {
            StringBuilder name = new StringBuilder();
            while (Character.isLetter(in.peek()) && name.length() < 12) {
                name.append(in.take());
            }
            in.more();
            if (in.peek() != '(') {
                throw in.fault("a transformation in brackets");
            }
            in.take();
            double[] numbers = new double[6];
            int count = 0;
            while (in.more() && in.peek() != ')') {
                if (count == 6) {
                    throw in.fault("a bracket");
                }
                numbers[count++] = in.number();
                in.separator();
            }
            if (in.peek() != ')') {
                throw in.fault("a bracket");
            }
            in.take();
            all = all.with(of(name.toString(), numbers, count));
            in.separator();
        }
        return all;
    }

    private static SvgMatrix of(String name, double[] n, int count) {
        String known = name.toLowerCase(Locale.ROOT) + count;
        return switch (known) {
            case "matrix6" -> new SvgMatrix(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "translate1", "translate2" -> new SvgMatrix(1, 0, 0, 1, n[0], n[1]);
            case "scale1" -> new SvgMatrix(n[0], 0, 0, n[0], 0, 0);
            case "scale2" -> new SvgMatrix(n[0], 0, 0, n[1], 0, 0);
            case "rotate1" -> turn(n[0]);
            case "rotate3" ->
                    new SvgMatrix(1, 0, 0, 1, n[1], n[2])
                            .with(turn(n[0]))
                            .with(new SvgMatrix(1, 0, 0, 1, -n[1], -n[2]));
            case "skewx1" -> new SvgMatrix(1, 0, StrictMath.tan(Math.toRadians(n[0])), 1, 0, 0);
            case "skewy1" -> new SvgMatrix(1, StrictMath.tan(Math.toRadians(n[0])), 0, 1, 0, 0);
            default ->
                    throw new SvgFault(
                            "\"" + name + "\" of " + count + " numbers is no transformation");
        };
    }

    private static SvgMatrix turn(double degrees) {
        double angle = Math.toRadians(degrees);
        double sin = StrictMath.sin(angle);
        double cos = StrictMath.cos(angle);
        return new SvgMatrix(cos, sin, -sin, cos, 0, 0);
    }
}
