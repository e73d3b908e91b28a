package org.forumkit.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A source as a tree of maps, lists and values, read without the code under test: every element and
 * attribute of XML is in it by its name, and every field of JSON.
 */
final class SourceFile {
    private static final Set<String> LISTS = Set.of("persons", "links", "attachments", "tracks");

    private SourceFile() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Path file) throws IOException {
        if (!file.toString().endsWith(".xml")) {
            return new JsonMapper().readValue(file.toFile(), Map.class);
        }
        try {
            Element root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getDocumentElement();
            return (Map<String, Object>) value(root);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static @Nullable Object value(Element element) {
        List<Element> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            } else if (node.getNodeType() == Node.TEXT_NODE
                    || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        NamedNodeMap attributes = element.getAttributes();
        if (LISTS.contains(element.getTagName()) && attributes.getLength() == 0) {
            return children.stream().map(SourceFile::value).toList();
        }
        if (children.isEmpty() && attributes.getLength() == 0) {
            return text.toString().strip();
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            fields.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (Element child : children) {
            if (Set.of("day", "room", "event").contains(child.getTagName())
                    && !element.getTagName().equals("event")) {
                @SuppressWarnings("unchecked")
                List<@Nullable Object> several =
                        (List<@Nullable Object>)
                                fields.computeIfAbsent(
                                        child.getTagName() + "*", key -> new ArrayList<>());
                several.add(value(child));
            } else if (fields.put(child.getTagName(), value(child)) != null) {
                throw new IllegalStateException("twice: " + child.getTagName());
            }
        }
        if (!text.toString().isBlank()) {
            fields.put("#text", text.toString().strip());
        }
        return fields;
    }
}
