package org.forumkit.export.pdf.internal.picture;

import static org.forumkit.export.pdf.internal.picture.Samples.read;
import static org.forumkit.export.pdf.internal.picture.Samples.svg;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTests {

    private static final int SCALE = 4;

    // ------------------------------------------------------------------ shapes

    @Test
    void drawsShapes() throws IOException {
        assertLooks("<rect x='10' y='5' width='30' height='20'/>", box(10, 5, 30, 20));
        assertLooks(
                "<rect x='10' y='5' width='30' height='20' rx='6'/>",
                new RoundRectangle2D.Double(10, 5, 30, 20, 12, 12));
        assertLooks(
                "<rect x='10' y='5' width='30' height='20' rx='90' ry='5'/>",
                new RoundRectangle2D.Double(10, 5, 30, 20, 30, 10));
        assertLooks("<circle cx='50' cy='25' r='20'/>", new Ellipse2D.Double(30, 5, 40, 40));
        assertLooks(
                "<ellipse cx='50' cy='25' rx='40' ry='10'/>", new Ellipse2D.Double(10, 15, 80, 20));
        assertStroked(
                "<line x1='10' y1='10' x2='90' y2='10' stroke='black' stroke-width='6'/>",
                box(10, 7, 80, 6));
        assertLooks("<polygon points='10,10 90,10 50 40'/>", triangle());
        assertLooks("<polyline points='10 10,90 10,50 40'/>", triangle());
        assertLooks("<rect width='10' height='0'/><path d=''/><path d='M1 1h9v9z'/>", half(1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M10 10 L90 10 L50 40 Z",
                "m10,10 80,0 -40,30z",
                "M10 10H90L50 40z",
                "M10,10h80l-40 30v-1v1z",
                "M1e1,1.0E+1 9.0e1 10 50 40",
                "M10 10 90 10 50 40",
                "M10-0 10 10 90 10 50 40 10 10z",
                "M10 10C10 10 90 10 90 10 90 10 50 40 50 40z",
                "m10 10c0 0 80 0 80 0s-40 30-40 30z",
                "M10 10Q50 10 90 10L50 40z",
                "M10 10q40 0 80 0l-40 30z",
                "M10 10T90 10L50 40z"
            })
    void drawsATriangleByEveryCommand(String path) throws IOException {
        assertLooks("<path d='" + path + "'/>", triangle());
    }

    @Test
    void drawsCurves() throws IOException {
        Path2D curve = new Path2D.Double();
        curve.moveTo(10, 40);
        curve.curveTo(10, 0, 50, 0, 50, 25);
        curve.curveTo(50, 50, 90, 50, 90, 10);
        assertLooks("<path d='M10 40C10 0 50 0 50 25S90 50 90 10'/>", curve);
        assertLooks("<path d='M10 40c0-40 40-40 40-15s40 25 40-15'/>", curve);
        Path2D bow = new Path2D.Double();
        bow.moveTo(10, 25);
        bow.quadTo(30, -10, 50, 25);
        bow.quadTo(70, 60, 90, 25);
        assertLooks("<path d='M10 25Q30-10 50 25T90 25'/>", bow);
        assertLooks("<path d='M10 25q20-35 40 0t40 0'/>", bow);
    }

    @Test
    void drawsArcs() throws IOException {
        Arc2D upper = new Arc2D.Double(30, 5, 40, 40, 0, 180, Arc2D.CHORD);
        assertLooks("<path d='M30 25A20 20 0 0 1 70 25'/>", upper);
        assertLooks("<path d='M30 25A1 1 0 0 1 70 25z'/>", upper);
        assertLooks("<path d='M30 25a20 20 0 0140 0z'/>", upper);
        Arc2D lower = new Arc2D.Double(30, 5, 40, 40, 180, 180, Arc2D.CHORD);
        assertLooks("<path d='M30 25A20,20,0,0,0,70,25'/>", lower);
        Arc2D most = new Arc2D.Double(30, 5, 40, 40, 0, 270, Arc2D.CHORD);
        assertLooks("<path d='M70 25A20 20 0 1 0 50 45z'/>", most);
        Arc2D least = new Arc2D.Double(30, 5, 40, 40, 270, 90, Arc2D.CHORD);
        assertLooks("<path d='M70 25A20 20 0 0 1 50 45z'/>", least);
        Shape turned =
                AffineTransform.getRotateInstance(Math.toRadians(30), 50, 25)
                        .createTransformedShape(new Ellipse2D.Double(20, 15, 60, 20));
        assertLooks("<path d='M24.019 10A30 10 30 0 1 75.981 40A30 10 30 0 1 24.019 10'/>", turned);
        assertLooks("<path d='M10 10A0 5 0 0 1 90 10L50 40z'/>", triangle());
    }

    // -------------------------------------------------------------- attributes

    @ParameterizedTest
    @ValueSource(
            strings = {
                "translate(20,10) scale(2)",
                "translate(20 10)scale(2 2)",
                "matrix(2 0 0 2 20 10)",
                "rotate(90 20 10) translate(20 10) rotate(-90) scale(2)",
                "translate(20,10), skewX(45) matrix(1 0 -1 1 0 0) skewY(0) scale(2)"
            })
    void movesAndScales(String transform) throws IOException {
        assertLooks("<path transform='" + transform + "' d='M0 0h9v9z'/>", half(20, 10, 18));
        assertLooks("<g transform='" + transform + "'><path d='M0 0h9v9z'/></g>", half(20, 10, 18));
    }

    @Test
    void fillsByTheRuleThatIsAsked() throws IOException {
        String path = "d='M10 10h40v30h-40z M20 15h20v20h-20z'";
        assertLooks("<path " + path + "/>", box(10, 10, 40, 30));
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(box(10, 10, 40, 30), false);
        ring.append(box(20, 15, 20, 20), false);
        assertLooks("<path fill-rule='evenodd' " + path + "/>", ring);
        assertLooks("<g style='fill-rule : evenodd;'><path " + path + "/></g>", ring);
    }

    @ParameterizedTest
    @CsvSource({
        "#F80, FF8800",
        "#0a1B2c, 0A1B2C",
        "'rgb(1,2, 3)', 010203",
        "'rgb(100% 0% 20%)', FF0033",
        "'rgb(300,-5,0)', FF0000",
        "CornflowerBlue, 6495ED",
        "rebeccapurple, 663399"
    })
    void knowsColours(String colour, String rgb) throws IOException {
        int wanted = Integer.parseInt(rgb, 16);
        String shape = "<rect width='100' height='50' fill='" + colour + "'/>";
        assertEquals(rgb(wanted), rgb(drawn(shape).getRGB(9, 9)));
        String styled = "<rect width='100' height='50' fill='red' style='fill:" + colour + "'/>";
        assertEquals(rgb(wanted), rgb(drawn(styled).getRGB(9, 9)));
        String inherited =
                "<g color='"
                        + colour
                        + "' fill='currentColor'><g><path d='M0 0H100V50H0z'/></g></g>";
        assertEquals(rgb(wanted), rgb(drawn(inherited).getRGB(9, 9)));
    }

    @Test
    void strokes() throws IOException {
        String line = "<path d='M10 25H90' fill='none' stroke='#000' stroke-width='10' ";
        assertStroked(line + "/>", box(10, 20, 80, 10));
        assertStroked(line + "stroke-linecap='square'/>", box(5, 20, 90, 10));
        assertStroked(
                line + "stroke-linecap='round'/>",
                new RoundRectangle2D.Double(5, 20, 90, 10, 10, 10));
        Path2D dashes = new Path2D.Double();
        dashes.append(box(10, 20, 30, 10), false);
        dashes.append(box(50, 20, 30, 10), false);
        assertStroked(line + "stroke-dasharray='30, 10'/>", dashes);
        assertStroked(line + "style='stroke-dasharray:30px 10px;stroke-dashoffset:40'/>", dashes);
        String plain =
                new String(svgContent("<line x2='9' stroke='red'/>"), StandardCharsets.UTF_8);
        assertTrue(plain.endsWith("\nS\nQ\n"), plain);
        assertArrayEquals(
                svgContent("<path d='M1 1h1'/>"),
                svgContent("<path d='M1 1h1' stroke-width='0' stroke='red'/>"));
    }

    @Test
    void drawsNothingOfWhatIsHiddenOrSaysSomethingElse() throws IOException {
        String more =
                "<title>a</title><desc>b</desc><metadata><x xmlns='urn:y'/></metadata>"
                        + "<defs><linearGradient id='a'/><g><text>x</text></g></defs>"
                        + "<g display='none'><text>x</text></g>"
                        + "<g fill='none'><path d='M1 1h90v40z'/></g>"
                        + "<g transform='scale(0)'><path d='M1 1h90v40z'/></g>"
                        + "<i:pgf xmlns:i='urn:i' class='x'><i:a/></i:pgf>"
                        + "<path id='b' d='M1 1h9v9z' data-a='b' aria-label='c' role='img'"
                        + " xmlns:i='urn:i' i:label='x' xml:space='preserve'><title>t</title></path>";
        assertLooks(more, half(1, 1));
        String inkscape =
                "<path d='M1 1h9v9z' style='fill:#000;fill-opacity:1.000;stroke:none;opacity:1;"
                        + "stroke-dasharray:none;marker:none;filter:none;font-size:12px;"
                        + "-inkscape-stroke:none;shape-padding:0;text-anchor:start;enable-background:accumulate'/>";
        assertLooks(inkscape, half(1, 1));
    }

    // -------------------------------------------------------------------- size

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width='200' height='100' | 200 | 100",
                "width='20mm' height='1cm' | 75.590553 | 37.795277",
                "viewBox='0 0 40 30' | 40 | 30",
                "viewBox='-5,-5,40,30' width='100%' | 40 | 30",
                "viewBox='0 0 40 30' width='80px' | 80 | 60",
                "viewBox='0 0 40 30' height='1in' | 128 | 96",
                "viewBox='0 0 0.4 0.3' | 0.4 | 0.3"
            })
    void knowsItsSize(String attributes, float width, float height) {
        PictureData data = read(root(attributes, "<path d='M0 0h.1v.1z'/>"));
        assertEquals(width, data.width(), width / 1e5);
        assertEquals(height, data.height(), height / 1e5);
    }

    @Test
    void fitsItsBoxIntoItsSize() throws IOException {
        String field = "<rect width='10' height='10'/>";
        String size = "width='100' height='50' viewBox='0 0 10 10'";
        assertLooks(root(size, field), box(25, 0, 50, 50));
        assertLooks(root(size + " preserveAspectRatio='xMidYMid meet'", field), box(25, 0, 50, 50));
        assertLooks(root(size + " preserveAspectRatio='none'", field), box(0, 0, 100, 50));
        // What is outside is not shown.
        assertLooks(
                root("viewBox='0 0 100 50'", "<rect x='50' y='-10' width='900' height='20'/>"),
                box(50, 0, 50, 10));
    }

    // ---------------------------------------------------------------- refusals

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>a</text> | 2:7: element text is not supported here; convert text to paths",
                "<style>a</style> | 2:8: element style is not supported here; save styles as attributes",
                "<defs><style/></defs> | 2:15: element style is not supported here; save styles as attributes",
                "<script/> | 2:10: element script is not supported here",
                "<image href='http://localhost/a.png'/> | 2:39: element image is not supported here; use a picture of its own",
                "<use href='#a'/> | 2:17: element use is not supported here; save without symbols",
                "<linearGradient/> | 2:18: element linearGradient is not supported here",
                "<clipPath/> | 2:12: element clipPath is not supported here",
                "<foreignObject/> | 2:17: element foreignObject is not supported here",
                "<a><path/></a> | 2:4: element a is not supported here",
                "<svg/> | 2:7: element svg is not supported here",
                "<path><path/></path> | 2:14: element path is not supported here",
                "<g class='a'/> | 2:15: element g, attribute class is not supported; save styles as attributes",
                "<g onclick='a()'/> | 2:19: element g, attribute onclick is not supported",
                "<path x='1'/> | 2:14: element path, attribute x is not supported",
                "<g opacity='.5'/> | 2:18: element g, attribute opacity: \".5\" is not supported",
                "<g style='fill-opacity:0.2'/> | 2:30: element g, attribute style: \"0.2\" is not supported",
                "<g style='rotate:3'/> | 2:22: element g, attribute style: rotate is not supported",
                "<g style='x'/> | 2:15: element g, attribute style: x is not supported",
                "<g fill='url(#a)'/> | 2:20: element g, attribute fill: gradients and patterns are not supported",
                "<g fill='#12'/> | 2:16: element g, attribute fill: \"#12\" is no colour that is known",
                "<g filter='url(#a)'/> | 2:22: element g, attribute filter: \"url(#a)\" is not supported",
                "<g clip-path='url(#a)'/> | 2:25: element g, attribute clip-path: \"url(#a)\" is not supported",
                "<g stroke-width='-1'/> | 2:23: element g, attribute stroke-width: -1 is less than 0",
                "<g stroke-width='1em'/> | 2:24: element g, attribute stroke-width: \"1em\" is no length in px",
                "<g transform='turn(3)'/> | 2:25: element g, attribute transform: \"turn\" of 1 numbers is no transformation",
                "<rect width='10%'/> | 2:20: element rect, attribute width: \"10%\" is no length in px",
                "<rect width='-1'/> | 2:19: element rect, attribute width: -1 is less than 0",
                "<path d='L1 1'/> | 2:17: element path, attribute d: at character 1 the command M should stand, not \"L1 1\"",
                "<path d='M1 1 X'/> | 2:19: element path, attribute d: at character 6 a command should stand, not \"X\"",
                "<path d='M1'/> | 2:15: element path, attribute d: at character 3 a number should stand, not its end",
                "<path d='M1 1A1 1 0 2 0 1 1'/> | 2:31: element path, attribute d: at character 12 a flag, 0 or 1, should stand, not \"2 0 1 1\"",
                "<path d='M1 1e9'/> | 2:19: element path, attribute d: a number is greater than 10 million",
                "<polygon points='1 2 3'/> | 2:26: element polygon, attribute points: at character 6 a number should stand, not its end",
                "<g>&nbsp;</g> | 2:10: this is not well-formed XML",
                "<g> | 3:3: this is not well-formed XML"
            })
    void namesElementAttributeAndPlace(String elements, String message) {
        assertEquals("logo:" + message, refused(svg(elements)));
    }

    @Test
    void refusesWhatIsNoDrawing() {
        assertEquals("logo: draws nothing", refused(svg("<g/>")));
        assertEquals(
                "logo:1:7: the root is html, not svg",
                refused("<html></html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "logo:1:51: element svg has neither viewBox nor width and height",
                refused(root("width='5'", "")));
        assertEquals(
                "logo: one edge is more than 100 times as long as the other",
                refused(root("width='1' height='101'", "")));
        assertEquals(
                "logo:1:2: style sheets are not supported",
                refused("<?xml-stylesheet href='a.css'?><svg/>".getBytes(StandardCharsets.UTF_8))
                        .replaceAll(":1:\\d+:", ":1:2:"));
    }

    @Test
    void readsOtherEncodingsAndGoesOverADocumentType() {
        String text =
                "<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG"
                        + " 1.1//EN\" \"http://localhost:1/svg11.dtd\"><svg"
                        + " xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><title>园</title>"
                        + "<path d='M0 0h1v1z'/></svg>";
        assertEquals(9, read(text.getBytes(StandardCharsets.UTF_16)).width());
        String utf8 = text.replace("UTF-16", "UTF-8");
        assertEquals(9, read(("\uFEFF" + utf8).getBytes(StandardCharsets.UTF_8)).width());
    }

    // ------------------------------------------------------------------- tools

    private static byte[] root(String attributes, String elements) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + ">" + elements + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] svgContent(String elements) {
        return read(svg(elements)).content();
    }

    private static String refused(byte[] file) {
        return assertThrows(PictureException.class, () -> read(file)).getMessage();
    }

    private static String rgb(int rgb) {
        return String.format("%06X", rgb & 0xFFFFFF);
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    private static Path2D triangle() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 10);
        path.lineTo(90, 10);
        path.lineTo(50, 40);
        path.closePath();
        return path;
    }

    private static Path2D half(double x, double y) {
        return half(x, y, 9);
    }

    private static Path2D half(double x, double y, double edge) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + edge, y);
        path.lineTo(x + edge, y + edge);
        path.closePath();
        return path;
    }

    private static BufferedImage drawn(String elements) throws IOException {
        return Samples.drawn(read(svg(elements)), 100 * SCALE, 50 * SCALE);
    }

    private static void assertLooks(String elements, Shape shape) throws IOException {
        assertLooks(svg(elements), shape);
    }

    /** PDFBox moves strokes by half a pixel. */
    private static void assertStroked(String elements, Shape shape) throws IOException {
        int pixels = otherwise(svg(elements), shape);
        assertTrue(pixels <= 400, pixels + " pixels are otherwise");
    }

    private static void assertLooks(byte[] file, Shape shape) throws IOException {
        int pixels = otherwise(file, shape);
        assertTrue(pixels <= 60, pixels + " pixels are otherwise");
    }

    /** Compares a page with what the JDK draws of a shape on a field of 100 x 50. */
    private static int otherwise(byte[] file, Shape shape) throws IOException {
        BufferedImage page = Samples.drawn(read(file), 100 * SCALE, 50 * SCALE);
        BufferedImage wanted =
                new BufferedImage(100 * SCALE, 50 * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wanted.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 100 * SCALE, 50 * SCALE);
        graphics.scale(SCALE, SCALE);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.fill(shape);
        graphics.dispose();
        int other = 0;
        for (int y = 0; y < 50 * SCALE; y++) {
            for (int x = 0; x < 100 * SCALE; x++) {
                other += Math.abs((page.getRGB(x, y) & 255) - (wanted.getRGB(x, y) & 255));
            }
        }
        // Edges are half grey in one and not in the other: a few pixels all in all.
        return other / 255;
    }
}
