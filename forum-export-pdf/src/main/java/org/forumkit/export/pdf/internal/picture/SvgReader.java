package org.forumkit.export.pdf.internal.picture;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shapes of an SVG file as a drawing.
 *
 * <p>What would be drawn otherwise than it should, such as text or gradients, is refused. The
 * parser is that of the JDK, whatever else is on the class path; it knows no document type and
 * fetches nothing. Mutable, for one file and one thread.
 */
final class SvgReader {

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_DEPTH = 100;
    private static final double EDGE = 1000;
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");

    /** What is not drawn itself. */
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata", "defs");

    /** What decides on what is elsewhere, wherever it stands. */
    private static final Set<String> NOWHERE = Set.of("style", "script");

    /** An open element: what is inside a shape is not drawn. */
    private record Level(SvgStyle style, boolean shape) {}

    private final String source;
    private final byte[] file;
    private final SvgOutline out = new SvgOutline();
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable XMLStreamReader xml;
    private double width;
    private double height;
    private double scale;

    SvgReader(String source, byte[] file) {
        this.source = source;
        this.file = file;
    }

    PictureData read() {
        if (file.length > MOST_BYTES) {
            throw new PictureException(source + ": has more than 4 MiB; make the drawing simpler");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // Newer platforms have a limit of their own, whose message would name no rule of ours.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            String text = SvgText.of(file);
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            xml = reader;
            document(reader, text);
        } catch (XMLStreamException e) {
            // What the parser says is in the language of the machine.
            throw fault(e.getLocation(), "this is not well-formed XML");
        } catch (SvgFault e) {
            throw fault(e.fault());
        } catch (PictureException e) {
            throw e;
        } catch (RuntimeException e) {
            // The JDK's parser breaks down on some files that are not well-formed.
            throw fault("this is not well-formed XML");
        }
        return form();
    }

    private PictureData form() {
        if (out.length() == 0) {
            throw new PictureException(source + ": draws nothing");
        }
        byte[] content = out.text().getBytes(StandardCharsets.ISO_8859_1);
        String entries =
                "/Type/XObject/Subtype/Form/BBox[0 0 "
                        + SvgOutline.plain(width * scale)
                        + " "
                        + SvgOutline.plain(height * scale)
                        + "]/Matrix["
                        + SvgOutline.plain(1 / (width * scale))
                        + " 0 0 "
                        + SvgOutline.plain(-1 / (height * scale))
                        + " 0 1]/Resources<<>>";
        return new PictureData((float) width, (float) height, entries, content, false, null, "");
    }

    private void document(XMLStreamReader reader, String text) throws XMLStreamException {
        boolean root = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> documentType(text);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw fault("an entity that is not one of XML's own");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    if ("xml-stylesheet".equals(reader.getPITarget())) {
                        throw fault("style sheets are not supported");
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!root) {
                        root(reader);
                        root = true;
                    } else {
                        element(reader);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> levels.pop();
                default -> {}
            }
        }
    }

    /**
     * Reads over a document type, which nobody fetches, unless it declares something itself. What
     * the parser says of it is not all, so that the file is looked at.
     */
    private void documentType(String text) {
        int at = text.indexOf(DOCTYPE);
        while (at >= 0) {
            char quote = 0;
            char c = ' ';
            while (at < text.length() && (quote != 0 || (c != '>' && c != '['))) {
                c = text.charAt(at++);
                if (c == quote) {
                    quote = 0;
                } else if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                }
            }
            if (c == '[') {
                throw fault("declarations inside DOCTYPE are not supported");
            }
            at = text.indexOf(DOCTYPE, at);
        }
    }

    // ----------------------------------------------------------------- elements

    private static boolean isSvg(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        return space == null || space.isEmpty() || space.equals(SVG);
    }

    private void root(XMLStreamReader reader) {
        if (!isSvg(reader) || !reader.getLocalName().equals("svg")) {
            throw fault("the root is " + SvgScanner.shown(reader.getLocalName()) + ", not svg");
        }
        SvgAttributes attributes = new SvgAttributes(this, reader, new SvgStyle());
        SvgStyle style = attributes.style();
        SvgViewport port = SvgViewport.of(attributes);
        attributes.end();
        PictureData.checkRatio(source, port.width(), port.height());
        // Whatever its own units are, the longer edge is written as 1000, which all readers know.
        scale = EDGE / Math.max(port.width(), port.height());
        width = port.width();
        height = port.height();
        style.matrix = new SvgMatrix(scale, 0, 0, scale, 0, 0).with(port.matrix());
        levels.push(new Level(style, false));
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        if (!isSvg(reader) || UNSEEN.contains(name)) {
            skip(reader);
            // What is skipped has no style to be taken away at its end.
            return;
        }
        if (levels.size() >= MOST_DEPTH) {
            throw fault("more than " + MOST_DEPTH + " elements inside one another");
        }
        boolean shape = SHAPES.contains(name);
        Level outer = levels.element();
        if ((!shape && !name.equals("g")) || outer.shape()) {
            throw fault(
                    "element " + SvgScanner.shown(name) + " is not supported here" + hint(name));
        }
        SvgAttributes attributes = new SvgAttributes(this, reader, outer.style().inside());
        SvgStyle style = attributes.style();
        if (style.isHidden()) {
            skip(reader);
            return;
        }
        if (shape) {
            shape(name, attributes, style);
        }
        attributes.end();
        levels.push(new Level(style, shape));
    }

    private static String hint(String name) {
        return switch (name) {
            case "text" -> "; convert text to paths";
            case "style" -> "; save styles as attributes";
            case "image" -> "; use a picture of its own";
            case "use", "symbol" -> "; save without symbols";
            default -> "";
        };
    }

    private void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = reader.getLocalName();
                    if (isSvg(reader) && NOWHERE.contains(name)) {
                        throw fault("element " + name + " is not supported here" + hint(name));
                    }
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw fault("an entity that is not one of XML's own");
                default -> {}
            }
        }
    }

    private void shape(String name, SvgAttributes attributes, SvgStyle style) {
        int before = out.length();
        out.raw("q\n");
        // The area of a line is none, but readers would fill it with a hair.
        String operator = style.paint(out, !name.equals("line"));
        int drawn = out.length();
        SvgShapes.draw(name, attributes, out);
        if (operator == null || out.length() == drawn) {
            out.cut(before);
        } else {
            out.raw(operator).raw("Q\n");
        }
    }

    // ------------------------------------------------------------------ faults

    PictureException fault(String message) {
        XMLStreamReader reader = xml;
        return fault(reader == null ? null : reader.getLocation(), message);
    }

    private PictureException fault(@Nullable Location at, String message) {
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
        return new PictureException(source + ":" + line + ":" + column + ": " + message);
    }
}
