package org.forumkit.export.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.util.Matrix;
import org.forumkit.export.pdf.PageWalk.Glyph;

/** Reads every picture of a file back with its place, turned ones as if the page were turned. */
final class PictureWalk {

    private PictureWalk() {}

    /** A picture with its place in points from the upper left corner. */
    record Placed(
            int page,
            String name,
            boolean turned,
            float left,
            float top,
            float right,
            float bottom) {

        float width() {
            return right - left;
        }

        float height() {
            return bottom - top;
        }

        boolean meets(float from, float above, float to, float below) {
            return to > left + 0.3f
                    && from < right - 0.3f
                    && below > top + 0.3f
                    && above < bottom - 0.3f;
        }
    }

    /** What readers are told of a figure: its text, the language of that, where it is. */
    record Told(String text, String language, Rectangle2D box) {}

    static List<Placed> of(byte[] pdf) throws IOException {
        List<Placed> placed = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                new Engine(i, document.getPage(i), placed).processPage(document.getPage(i));
            }
        }
        return placed;
    }

    /** Returns which pictures stand on text or on others, or leave their page, at most five. */
    static List<String> faults(byte[] pdf) throws IOException {
        List<String> faults = new ArrayList<>();
        List<List<Glyph>> glyphs = PageWalk.pages(pdf);
        List<Placed> all = of(pdf);
        for (int i = 0; i < all.size(); i++) {
            Placed each = all.get(i);
            if (each.left() < 2 || each.top() < 2 || each.width() < 0.5f || each.height() < 0.5f) {
                faults.add("off the page, or nothing: " + each);
            }
            for (Glyph glyph : glyphs.get(each.page())) {
                if (each.turned() == (glyph.direction() == 180)
                        && each.meets(glyph.left(), glyph.top(), glyph.right(), glyph.bottom())) {
                    faults.add(each + " over " + glyph);
                }
            }
            for (Placed other : all.subList(0, i)) {
                if (other.page() == each.page()
                        && other.turned() == each.turned()
                        && each.meets(other.left(), other.top(), other.right(), other.bottom())) {
                    faults.add(each + " over " + other);
                }
            }
        }
        return faults.size() > 5 ? faults.subList(0, 5) : faults;
    }

    /** Returns what is told of each figure, in the order of the structure. */
    static List<Told> told(byte[] pdf) throws IOException {
        List<Told> told = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            told(
                    document.getDocumentCatalog().getStructureTreeRoot(),
                    document.getDocumentCatalog().getLanguage(),
                    told);
        }
        return told;
    }

    private static void told(PDStructureNode node, String language, List<Told> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = element.getLanguage() == null ? language : element.getLanguage();
                if (element.getStructureType().equals("Figure")) {
                    COSBase layout = element.getCOSObject().getDictionaryObject(COSName.A);
                    Rectangle2D box = new Rectangle2D.Float();
                    if (layout instanceof COSDictionary attributes) {
                        float[] edges =
                                ((COSArray) attributes.getDictionaryObject(COSName.BBOX))
                                        .toFloatArray();
                        box.setFrameFromDiagonal(edges[0], edges[1], edges[2], edges[3]);
                    }
                    told.add(new Told(element.getAlternateDescription(), own, box));
                }
                told(element, own, told);
            }
        }
    }

    private static final class Engine extends PDFStreamEngine {

        Engine(int number, PDPage page, List<Placed> placed) {
            addOperator(new Save(this));
            addOperator(new Restore(this));
            addOperator(new Concatenate(this));
            float width = page.getMediaBox().getWidth();
            float height = page.getMediaBox().getHeight();
            addOperator(
                    new OperatorProcessor(this) {
                        @Override
                        public void process(Operator operator, List<COSBase> operands) {
                            Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                            Rectangle2D box =
                                    at.createAffineTransform()
                                            .createTransformedShape(
                                                    new Rectangle2D.Float(0, 0, 1, 1))
                                            .getBounds2D();
                            boolean turned = at.getScaleX() < 0;
                            float left = (float) (turned ? width - box.getMaxX() : box.getMinX());
                            float top = (float) (turned ? box.getMinY() : height - box.getMaxY());
                            placed.add(
                                    new Placed(
                                            number,
                                            ((COSName) operands.get(0)).getName(),
                                            turned,
                                            left,
                                            top,
                                            left + (float) box.getWidth(),
                                            top + (float) box.getHeight()));
                        }

                        @Override
                        public String getName() {
                            return "Do";
                        }
                    });
        }
    }
}
