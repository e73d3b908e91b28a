package org.forumkit.export.pdf.internal.picture;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The operators of a drawing, as they come.
 *
 * <p>Numbers have seven digits at most and are independent of any locale. Mutable, for one thread.
 */
final class SvgOutline {

    private static final int MOST = 16 << 20;
    private static final MathContext DIGITS = new MathContext(7);

    /** How far the handles of a quarter of a circle reach, as a share of the radius. */
    private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

    private final StringBuilder out = new StringBuilder(1 << 12);

    int length() {
        return out.length();
    }

    void cut(int length) {
        out.setLength(length);
    }

    String text() {
        return out.toString();
    }

    SvgOutline raw(String operators) {
        if (out.length() > MOST) {
            throw new SvgFault("there is more to draw than fits a document: 16 million bytes");
        }
        out.append(operators);
        return this;
    }

    SvgOutline number(double value) {
        SvgScanner.checked(value);
        out.append(plain(value)).append(' ');
        return this;
    }

    static String plain(double value) {
        if (Math.abs(value) < 1e-7) {
            return "0";
        }
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    void move(double x, double y) {
        number(x).number(y).raw("m\n");
    }

    void line(double x, double y) {
        number(x).number(y).raw("l\n");
    }

    void curve(double x1, double y1, double x2, double y2, double x, double y) {
        number(x1).number(y1).number(x2).number(y2).number(x).number(y).raw("c\n");
    }

    void close() {
        raw("h\n");
    }

    void ellipse(double cx, double cy, double rx, double ry) {
        rectangle(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry);
    }

    /** Draws a rectangle with round corners; with radii of half its size it is an ellipse. */
    void rectangle(double x, double y, double w, double h, double rx, double ry) {
        if (rx == 0 || ry == 0) {
            number(x).number(y).number(w).number(h).raw("re\n");
            return;
        }
        double kx = rx * (1 - QUARTER);
        double ky = ry * (1 - QUARTER);
        double right = x + w;
        double foot = y + h;
        move(x + rx, y);
        line(right - rx, y);
        curve(right - kx, y, right, y + ky, right, y + ry);
        line(right, foot - ry);
        curve(right, foot - ky, right - kx, foot, right - rx, foot);
        line(x + rx, foot);
        curve(x + kx, foot, x, foot - ky, x, foot - ry);
        line(x, y + ry);
        curve(x, y + ky, x + kx, y, x + rx, y);
        close();
    }
}
