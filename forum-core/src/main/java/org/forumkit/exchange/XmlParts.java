package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through XML from the first byte to the last and hands out small parts of it.
 *
 * <p>The parser is that of the JDK, whatever else is on the class path. It knows no document type:
 * one that is there is read over, and what it declares is not known.
 */
final class XmlParts {
    private static final String NOT_WELL_FORMED = "this is not well-formed XML";
    private static final String TOO_GREAT =
            "a text of more than " + ImportOptions.MAX_TEXT_LENGTH + " characters";
    private static final String TOO_LONG = "the file is larger than it may be";

    private final XMLStreamReader xml;
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final PartReader reader;
    private int depth;
    private int count;

    XmlParts(InputStream in, String source, ImportOptions options) throws IOException {
        this.source = source;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            Reader text = XmlText.of(new LimitedStream(in, options.maxFileBytes()));
            if (text == null) {
                throw fault(null, "the encoding that the file says is not known");
            }
            reader = new PartReader(text, -1);
            xml = factory.createXMLStreamReader(reader);
        } catch (LimitedStream.TooLongException e) {
            throw fault(null, TOO_LONG);
        } catch (XMLStreamException e) {
            throw refusal(e, null);
        }
    }

    /** Goes to the next element inside the one that is open; returns false at its end. */
    boolean nextChild() throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    depth--;
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Goes through what follows the end of the root. */
    void end() throws IOException {
        int event = XMLStreamConstants.END_ELEMENT;
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    /** Returns the open element with its attributes alone. */
    Node start() {
        count = 0;
        return open();
    }

    private Node open() {
        count += 1 + xml.getAttributeCount();
        if (count > ImportOptions.MAX_PARTS) {
            throw fault(
                    "more than "
                            + ImportOptions.MAX_PARTS
                            + " elements and attributes in one record");
        }
        Location at = xml.getLocation();
        Node node =
                new Node(
                        Node.Kind.ELEMENT,
                        XmlNames.decoded(xml.getLocalName()),
                        at.getLineNumber(),
                        at.getColumnNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.add(
                    Node.of(
                            Node.Kind.ATTRIBUTE,
                            XmlNames.decoded(xml.getAttributeLocalName(i)),
                            node.line(),
                            node.column(),
                            xml.getAttributeValue(i)));
        }
        return node;
    }

    /** Returns the open element with all that is in it, and goes to its end. */
    Node whole() throws IOException {
        count = 0;
        return inside();
    }

    private Node inside() throws IOException {
        Node node = open();
        StringBuilder before = new StringBuilder(0);
        text.setLength(0);
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    before.append(text());
                    node.add(inside());
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    String last = text();
                    node.set(before.isEmpty() ? last : before.append(last).toString());
                    return node;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() + before.length() > ImportOptions.MAX_TEXT_LENGTH) {
                        throw fault(TOO_GREAT);
                    }
                }
                default -> {}
            }
        }
    }

    /** Returns the text since the last tag; of white space alone, which is most, nothing. */
    private String text() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return text.toString();
            }
        }
        return "";
    }

    private void enter() {
        depth++;
        if (depth > ImportOptions.MAX_DEPTH) {
            throw fault("more than " + ImportOptions.MAX_DEPTH + " elements inside one another");
        }
    }

    private int next() throws IOException {
        try {
            reader.begin();
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw fault("an entity that is not one of XML's own; there is no document type");
            }
            return event;
        } catch (XMLStreamException e) {
            throw refusal(e, xml.getLocation());
        } catch (ForumFormatException e) {
            throw e;
        } catch (RuntimeException e) {
            // The JDK's parser breaks down on some files that are not well-formed.
            throw fault(NOT_WELL_FORMED);
        }
    }

    ForumFormatException fault(String message) {
        return fault(xml.getLocation(), message);
    }

    private ForumFormatException fault(@Nullable Location at, String message) {
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
        return new ForumFormatException(List.of(new Fault(source, line, column, "", message)));
    }

    /** Returns what is to be thrown; throws what is no fault of the file. */
    private ForumFormatException refusal(XMLStreamException e, @Nullable Location reached)
            throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof LimitedStream.TooLongException) {
            return fault(reached, TOO_LONG);
        }
        if (cause instanceof PartReader.TooLongException) {
            return fault(reached, TOO_GREAT);
        }
        if (cause instanceof CharacterCodingException) {
            return fault(
                    reached,
                    "these bytes, or some soon after, are not in the encoding that the file says,"
                            + " or UTF-8");
        }
        if (cause instanceof IOException other) {
            throw other;
        }
        // What the parser says is in the language of the machine.
        return fault(e.getLocation(), NOT_WELL_FORMED);
    }
}
