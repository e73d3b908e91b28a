package org.forumkit.export.pdf.internal.picture;

/**
 * Draws the path of an SVG file.
 *
 * <p>Mutable, for one path and one thread.
 */
final class SvgPath {

    private final SvgScanner in;
    private final SvgOutline out;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The last handle, from which a smooth curve goes on. */
    private double handleX;

    private double handleY;
    private char last;
    private boolean begun;

    private SvgPath(String data, SvgOutline out) {
        this.in = new SvgScanner(data);
        this.out = out;
    }

    static void draw(String data, SvgOutline out) {
        new SvgPath(data, out).draw();
    }

    private void draw() {
        while (in.more()) {
            char command = in.peek();
            if ("MmZzLlHhVvCcSsQqTtAa".indexOf(command) < 0) {
                throw in.fault("a command");
            }
            if (!begun && command != 'M' && command != 'm') {
                throw in.fault("the command M");
            }
            in.take();
            if (command == 'Z' || command == 'z') {
                out.close();
                x = startX;
                y = startY;
                last = 'Z';
            } else {
                in.more();
                all(command);
            }
        }
    }

    /** Draws a command with as many sets of numbers as follow it. */
    private void all(char command) {
        char next = command;
        do {
            one(next);
            last = Character.toUpperCase(next);
            // What follows a move are lines.
            next = next == 'M' ? 'L' : next == 'm' ? 'l' : next;
            in.separator();
        } while (in.atNumber());
    }

    private void one(char command) {
        boolean relative = command >= 'a';
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        char kind = Character.toUpperCase(command);
        if (kind != 'M' && last == 'Z') {
            // Behind an end, a new part begins where that began.
            out.move(x, y);
        }
        switch (kind) {
            case 'M' -> {
                to(fromX + pair(), fromY + pair());
                startX = x;
                startY = y;
                begun = true;
                out.move(x, y);
            }
            case 'L' -> line(fromX + pair(), fromY + pair());
            case 'H' -> line(fromX + pair(), y);
            case 'V' -> line(x, fromY + pair());
            case 'C' -> cubic(fromX + pair(), fromY + pair(), fromX, fromY);
            case 'S' -> {
                boolean smooth = last == 'C' || last == 'S';
                cubic(smooth ? 2 * x - handleX : x, smooth ? 2 * y - handleY : y, fromX, fromY);
            }
            case 'Q' -> quadratic(fromX + pair(), fromY + pair(), fromX, fromY);
            case 'T' -> {
                boolean smooth = last == 'Q' || last == 'T';
                quadratic(smooth ? 2 * x - handleX : x, smooth ? 2 * y - handleY : y, fromX, fromY);
            }
            default -> arc(fromX, fromY);
        }
    }

    /** Reads a number and what stands between it and the next. */
    private double pair() {
        double value = in.number();
        in.separator();
        return value;
    }

    private void to(double newX, double newY) {
        x = SvgScanner.checked(newX);
        y = SvgScanner.checked(newY);
    }

    private void line(double newX, double newY) {
        to(newX, newY);
        out.line(x, y);
    }

    private void cubic(double x1, double y1, double fromX, double fromY) {
        handleX = fromX + pair();
        handleY = fromY + pair();
        to(fromX + pair(), fromY + pair());
        out.curve(x1, y1, handleX, handleY, x, y);
    }

    private void quadratic(double handle1, double handle2, double fromX, double fromY) {
        double beforeX = x;
        double beforeY = y;
        handleX = handle1;
        handleY = handle2;
        to(fromX + pair(), fromY + pair());
        out.curve(
                beforeX + (handleX - beforeX) * 2 / 3,
                beforeY + (handleY - beforeY) * 2 / 3,
                x + (handleX - x) * 2 / 3,
                y + (handleY - y) * 2 / 3,
                x,
                y);
    }

    private void arc(double fromX, double fromY) {
        double beforeX = x;
        double beforeY = y;
        double rx = Math.abs(pair());
        double ry = Math.abs(pair());
        double turned = Math.toRadians(pair() % 360);
        boolean large = in.flag();
        in.separator();
        boolean sweep = in.flag();
        in.separator();
        to(fromX + pair(), fromY + pair());
        if (beforeX == x && beforeY == y) {
            return;
        }
        if (rx == 0 || ry == 0) {
            out.line(x, y);
            return;
        }
        arc(beforeX, beforeY, rx, ry, turned, large, sweep);
    }

    /** Draws an arc to the current point, as SVG 1.1 says in F.6.5 and F.6.6. */
    private void arc(
            double x1,
            double y1,
            double givenRx,
            double givenRy,
            double turned,
            boolean large,
            boolean sweep) {
        double cos = StrictMath.cos(turned);
        double sin = StrictMath.sin(turned);
        double halfX = (cos * (x1 - x) + sin * (y1 - y)) / 2;
        double halfY = (cos * (y1 - y) - sin * (x1 - x)) / 2;
        double rx = givenRx;
        double ry = givenRy;
        double reach = halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry);
        if (reach > 1) {
            rx *= Math.sqrt(reach);
            ry *= Math.sqrt(reach);
        }
        double part = rx * rx * halfY * halfY + ry * ry * halfX * halfX;
        double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - part) / part));
        double side = large == sweep ? -root : root;
        double middleX = side * rx * halfY / ry;
        double middleY = -side * ry * halfX / rx;
        double from = StrictMath.atan2((halfY - middleY) / ry, (halfX - middleX) / rx);
        double to = StrictMath.atan2((-halfY - middleY) / ry, (-halfX - middleX) / rx);
        double angle = to - from;
        if (sweep && angle < 0) {
            angle += 2 * Math.PI;
        } else if (!sweep && angle > 0) {
            angle -= 2 * Math.PI;
        }
        SvgMatrix place =
                new SvgMatrix(
                        rx * cos,
                        rx * sin,
                        -ry * sin,
                        ry * cos,
                        cos * middleX - sin * middleY + (x1 + x) / 2,
                        sin * middleX + cos * middleY + (y1 + y) / 2);
        curves(place, from, angle);
    }

    /** Draws a part of a unit circle that is placed somewhere, in curves of a quarter at most. */
    private void curves(SvgMatrix place, double from, double angle) {
        int count = Math.max(1, (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
        double step = angle / count;
        double reach = 4.0 / 3 * StrictMath.tan(step / 4);
        for (int i = 0; i < count; i++) {
            double a = from + i * step;
            double b = a + step;
            double[] first =
                    at(
                            place,
                            StrictMath.cos(a) - reach * StrictMath.sin(a),
                            StrictMath.sin(a) + reach * StrictMath.cos(a));
            double[] second =
                    at(
                            place,
                            StrictMath.cos(b) + reach * StrictMath.sin(b),
                            StrictMath.sin(b) - reach * StrictMath.cos(b));
            double[] end =
                    i == count - 1
                            ? new double[] {x, y}
                            : at(place, StrictMath.cos(b), StrictMath.sin(b));
            out.curve(first[0], first[1], second[0], second[1], end[0], end[1]);
        }
    }

    private static double[] at(SvgMatrix m, double px, double py) {
        return new double[] {m.a() * px + m.c() * py + m.e(), m.b() * px + m.d() * py + m.f()};
    }
}
