package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables and workbooks cell by cell, read without the code under test. */
final class TableWalk {
    private TableWalk() {}

    /** One cell that holds something. */
    record Cell(int column, String heading, String text) {}

    /** One row below the headings. */
    record Row(int line, List<Cell> cells) {
        /** Returns the text below a heading, an empty one if there is none. */
        String get(String heading) {
            return cells.stream()
                    .filter(each -> each.heading().equals(heading))
                    .map(Cell::text)
                    .findFirst()
                    .orElse("");
        }
    }

    /** One table. */
    record Table(List<String> headings, List<Row> rows) {
        /** Returns what the rows are, by what the library calls columns in English. */
        TableKind kind() {
            if (headings.contains("Of session")) {
                return headings.contains("Order") ? TableKind.ITEMS : TableKind.APPEARANCES;
            }
            return headings.contains("Person ID") ? TableKind.PEOPLE : TableKind.SESSIONS;
        }
    }

    static Table csv(byte[] file, char delimiter) throws IOException {
        String text = new String(file, UTF_8).replace("\uFEFF", "");
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        List<String> headings = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            long last = 0;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < record.size(); i++) {
                    add(cells, i, headings, record.get(i));
                }
                if (headings.isEmpty()) {
                    record.forEach(headings::add);
                } else if (!cells.isEmpty()) {
                    rows.add(new Row((int) last + 1, cells));
                }
                last = parser.getCurrentLineNumber();
            }
        }
        return new Table(headings, rows);
    }

    private static void add(List<Cell> cells, int index, List<String> headings, String text) {
        if (!text.isBlank()) {
            cells.add(
                    new Cell(index + 1, index < headings.size() ? headings.get(index) : "", text));
        }
    }

    static List<Table> book(byte[] file) throws IOException {
        ZipParts parts = new ZipParts(file, 100);
        List<String> texts = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (String part : parts.names()) {
            if (part.equals("xl/sharedStrings.xml")) {
                elements(parse(parts, part), "si")
                        .forEach(each -> texts.add(each.getTextContent()));
            }
        }
        Set<String> sheets = new TreeSet<>();
        parts.names().forEach(sheets::add);
        for (String part : sheets) {
            if (part.startsWith("xl/worksheets/") && part.endsWith(".xml")) {
                tables.add(sheet(parse(parts, part), texts));
            }
        }
        return tables;
    }

    private static Table sheet(Element sheet, List<String> texts) {
        List<String> headings = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Element row : elements(sheet, "row")) {
            List<Cell> cells = new ArrayList<>();
            List<Element> all = elements(row, "c");
            for (Element each : all) {
                add(cells, column(each.getAttribute("r")), headings, text(each, texts));
            }
            if (headings.isEmpty()) {
                all.forEach(each -> headings.add(text(each, texts)));
            } else if (!cells.isEmpty()) {
                rows.add(new Row(Integer.parseInt(row.getAttribute("r")), cells));
            }
        }
        return new Table(headings, rows);
    }

    private static int column(String name) {
        int column = 0;
        for (char each : name.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + each - 'A' + 1;
        }
        return column - 1;
    }

    private static String text(Element cell, List<String> texts) {
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

    /** Returns a document as JSON. */
    static JsonNode json(Forum forum) {
        return new JsonMapper().readTree(ForumJson.toString(forum));
    }

    /** Goes through all that is said in a value, as tables have it. */
    static void leaves(JsonNode value, Consumer<String> what) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> each : value.properties()) {
                leaves(each.getValue(), what);
            }
        } else if (value.isArray()) {
            value.forEach(each -> leaves(each, what));
        } else if (!value.isNull()) {
            what.accept(plain(value.asString()));
        }
    }

    /** Returns a text as it is compared: times and lengths in one form, blanks and case alike. */
    static String plain(String text) {
        String same = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (same.matches("\\d{4}-\\d\\d-\\d\\d[ t]\\d\\d:\\d\\d(:\\d\\d)?")) {
            return same.replace(' ', 't').replaceFirst("(t\\d\\d:\\d\\d):00$", "$1");
        }
        if (same.matches("p(\\d+d)?t(\\d+h)?(\\d+m)?(\\d+s)?")) {
            Duration length = Duration.parse(same.toUpperCase(Locale.ROOT));
            return length.toSecondsPart() == 0
                    ? String.format(
                            Locale.ROOT, "%02d:%02d", length.toHours(), length.toMinutesPart())
                    : same;
        }
        return same;
    }
}
