package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.forumkit.export.ExportRequest;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.realfiles.SharedFiles;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks every cell of tables and workbooks, read without the code under test, and finds its text,
 * or each part of it that a separator divides, as a whole value of the document or of a finding.
 */
class TableLossTests {
    private final List<String> lost = new ArrayList<>();
    private int count;

    /** Calendars are walked by their properties; see {@link IcalLossTests}. */
    @Test
    void nothingOfARealTableIsLost() throws IOException {
        Path root = SharedFiles.file("real/voc/camp99.csv").getParent().getParent();
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files =
                    all.filter(each -> each.toString().matches(".*\\.(csv|tsv|xlsx|ics)"))
                            .sorted()
                            .toList();
        }
        for (Path each : files) {
            byte[] file = Files.readAllBytes(each);
            assertTrue(!each.toString().endsWith(".ics"), "walk it with the other calendars");
            if (each.toString().endsWith(".xlsx")) {
                walk(book(file), read(file));
            } else {
                walk(rows(file, each.toString().endsWith(".tsv") ? '\t' : ','), read(file));
            }
        }

        assertEquals(List.of(), lost);
        assertTrue(!files.isEmpty() && count > 100, count + " cells");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void nothingOfAPublishedTableIsLost(TableKind kind) throws IOException {
        for (TableDelimiter delimiter : TableDelimiter.values()) {
            byte[] file =
                    written(
                            TableExporter.csv(),
                            Map.of(
                                    "table", kind.name().toLowerCase(Locale.ROOT),
                                    "delimiter", delimiter.name().toLowerCase(Locale.ROOT)));
            walk(rows(file, delimiter.sign()), read(file));
        }

        assertEquals(List.of(), lost);
        assertTrue(count > 20, count + " cells");
    }

    @Test
    void nothingOfAPublishedWorkbookIsLost() throws IOException {
        byte[] file = written(TableExporter.xlsx(), Map.of());
        walk(book(file), read(file));

        assertEquals(List.of(), lost);
        assertTrue(count > 100, count + " cells");
    }

    private static byte[] written(TableExporter exporter, Map<String, String> options)
            throws IOException {
        Programme programme =
                Programme.of(SampleForums.complete())
                        .audience(Audience.INTERNAL)
                        .languages(SampleForums.LANGUAGES)
                        .at(SampleForums.AT)
                        .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(exporter.options().parse(options)),
                out);
        return out.toByteArray();
    }

    private static Imported read(byte[] file) throws IOException {
        return Importers.auto().read(new ByteArrayInputStream(file), "file", Schedules.ENGLISH);
    }

    private void walk(List<List<String>> rows, Imported imported) {
        Set<String> values = new HashSet<>();
        Forum forum = imported.forum();
        gather(new JsonMapper().readValue(ForumJson.toString(forum), Map.class), values);
        imported.findings().forEach(each -> values.add(plain(String.valueOf(each.value()))));
        List<String> heads = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                count += cell.isBlank() ? 0 : 1;
                if (!cell.isBlank() && !isFound(cell, values)) {
                    lost.add((i < heads.size() ? heads.get(i) : "") + ": " + cell);
                }
            }
        }
    }

    private static boolean isFound(String cell, Set<String> values) {
        return values.contains(plain(cell))
                || values.contains(plain(cell.replace(' ', 'T')))
                || (cell.startsWith("'") && values.contains(plain(cell.substring(1))))
                || parts(cell, "[;\n]", values)
                || parts(cell, "[,\n]", values)
                || parts(cell, "[;,()<>\n]", values)
                || parts(cell, "\\s+", values);
    }

    private static boolean parts(String cell, String separator, Set<String> values) {
        return Stream.of(cell.split(separator, -1))
                .allMatch(each -> each.isBlank() || values.contains(plain(each)));
    }

    private static void gather(Object value, Set<String> values) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> gather(each, values));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> gather(each, values));
        } else {
            values.add(plain(String.valueOf(value)).replaceFirst("(t\\d\\d:\\d\\d):00$", "$1"));
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<List<String>> rows(byte[] file, char delimiter) throws IOException {
        String text = new String(file, UTF_8).replace("\uFEFF", "");
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (CSVParser parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            parser.forEach(each -> rows.add(each.toList()));
        }
        return rows;
    }

    /** Returns the rows of all sheets, those with headings as others but for the first. */
    private static List<List<String>> book(byte[] file) throws IOException {
        ZipParts parts = new ZipParts(file, 100);
        List<String> texts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String part : parts.names()) {
            if (part.equals("xl/sharedStrings.xml")) {
                elements(parse(parts, part), "si")
                        .forEach(each -> texts.add(each.getTextContent()));
            }
        }
        for (String part : parts.names()) {
            if (part.startsWith("xl/worksheets/") && part.endsWith(".xml")) {
                List<Element> all = elements(parse(parts, part), "row");
                for (Element row : rows.isEmpty() ? all : all.subList(1, all.size())) {
                    Map<Integer, String> cells = new TreeMap<>();
                    elements(row, "c").forEach(each -> cells.put(cells.size(), cell(each, texts)));
                    rows.add(List.copyOf(cells.values()));
                }
            }
        }
        return rows;
    }

    private static String cell(Element cell, List<String> texts) {
        String text = cell.getTextContent();
        if (cell.getAttribute("t").equals("s")) {
            return texts.get(Integer.parseInt(text));
        }
        boolean isNumber = Set.of("", "n").contains(cell.getAttribute("t"));
        if (!isNumber || !cell.hasAttribute("s") || text.isEmpty()) {
            return text;
        }
        long seconds = Math.round(Double.parseDouble(text) * 86_400);
        return LocalDateTime.of(1899, 12, 30, 0, 0).plus(Duration.ofSeconds(seconds)).toString();
    }

    private static Element parse(ZipParts parts, String name) throws IOException {
        try (InputStream in = parts.open(name)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList all = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
