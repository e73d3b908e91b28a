package org.forumkit.export.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds QR codes by the black rectangles that they are drawn of. */
final class CodeWalk extends PDFGraphicsStreamEngine {

    private final List<Rectangle2D> pending = new ArrayList<>();
    private final List<Rectangle2D> black = new ArrayList<>();

    private CodeWalk(PDPage page) {
        super(page);
    }

    /** Returns the length of the edge of the one code of each page in points, 0 for no code. */
    static List<Double> sides(byte[] pdf, String says) throws IOException {
        List<Double> sides = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                CodeWalk walk = new CodeWalk(page);
                walk.processPage(page);
                sides.add(walk.side(says));
            }
        }
        return sides;
    }

    private double side(String says) {
        if (black.isEmpty()) {
            return 0;
        }
        Rectangle2D whole = (Rectangle2D) black.get(0).clone();
        black.forEach(whole::add);
        QrCode code = QrCode.encodeText(says, QrCode.Ecc.MEDIUM);
        return is(code, whole, false) || is(code, whole, true) ? whole.getWidth() : -1;
    }

    private boolean is(QrCode code, Rectangle2D whole, boolean turned) {
        double module = whole.getWidth() / code.size;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                double across = whole.getMinX() + (x + 0.5) * module;
                double down = whole.getMaxY() - (y + 0.5) * module;
                boolean dark = black.stream().anyMatch(each -> each.contains(across, down));
                int last = code.size - 1;
                if (dark != code.getModule(turned ? last - x : x, turned ? last - y : y)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Rectangle2D rectangle = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
        rectangle.add(p2);
        pending.add(rectangle);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (getGraphicsState().getNonStrokingColor().toRGB() == 0) {
            black.addAll(pending);
        }
        pending.clear();
    }

    @Override
    public void endPath() {
        pending.clear();
    }

    @Override
    public void strokePath() {
        pending.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        pending.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Double();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void moveTo(float x, float y) {}

    @Override
    public void lineTo(float x, float y) {}

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

    @Override
    public void closePath() {}

    @Override
    public void shadingFill(COSName name) {}
}
