package org.forumkit.export.pdf.internal.picture;

/** Draws the shapes of an SVG file. */
final class SvgShapes {

    private SvgShapes() {}

    /** Draws what an element says; one without an extent draws nothing. */
    static void draw(String name, SvgAttributes from, SvgOutline out) {
        switch (name) {
            case "path" -> path(from, out);
            case "rect" -> rectangle(from, out);
            case "circle" -> {
                double r = from.size("r", 0);
                ellipse(from, r, r, out);
            }
            case "ellipse" -> {
                double rx = from.size("rx", -1);
                double ry = from.size("ry", -1);
                ellipse(from, rx < 0 ? Math.max(0, ry) : rx, ry < 0 ? Math.max(0, rx) : ry, out);
            }
            case "line" -> {
                out.move(from.length("x1", 0), from.length("y1", 0));
                out.line(from.length("x2", 0), from.length("y2", 0));
            }
            default -> points(from, name.equals("polygon"), out);
        }
    }

    private static void path(SvgAttributes from, SvgOutline out) {
        String data = from.take("d");
        if (data != null && !data.trim().equals("none")) {
            try {
                SvgPath.draw(data, out);
            } catch (SvgFault e) {
                throw from.fault("d", e);
            }
        }
    }

    private static void rectangle(SvgAttributes from, SvgOutline out) {
        double x = from.length("x", 0);
        double y = from.length("y", 0);
        double width = from.size("width", 0);
        double height = from.size("height", 0);
        double rx = from.size("rx", -1);
        double ry = from.size("ry", -1);
        if (width > 0 && height > 0) {
            double across = Math.min(width / 2, rx < 0 ? Math.max(0, ry) : rx);
            double down = Math.min(height / 2, ry < 0 ? Math.max(0, rx) : ry);
            out.rectangle(x, y, width, height, across, down);
        }
    }

    private static void ellipse(SvgAttributes from, double rx, double ry, SvgOutline out) {
        double x = from.length("cx", 0);
        double y = from.length("cy", 0);
        if (rx > 0 && ry > 0) {
            out.ellipse(x, y, rx, ry);
        }
    }

    private static void points(SvgAttributes from, boolean closed, SvgOutline out) {
        String data = from.take("points");
        if (data == null) {
            return;
        }
        try {
            SvgScanner in = new SvgScanner(data);
            boolean first = true;
            while (in.more()) {
                double x = in.number();
                in.separator();
                double y = in.number();
                in.separator();
                if (first) {
                    out.move(x, y);
                } else {
                    out.line(x, y);
                }
                first = false;
            }
            if (closed && !first) {
                out.close();
            }
        } catch (SvgFault e) {
            throw from.fault("points", e);
        }
    }
}
