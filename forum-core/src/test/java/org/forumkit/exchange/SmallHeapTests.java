package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.forumkit.json.ForumFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are larger than the heap of the process that reads them: refused, with no more. */
class SmallHeapTests {
    private static final String HEAP = "-Xmx64m";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    csv-cell | line 2, column 1: a row of more than 4194304 characters
                    csv-quote | line 2, column 1: a row of more than 4194304 characters
                    csv-cells | line 2, column 1: a row of more than 16384 cells
                    csv-header | line 1, column 1: a row of more than 16384 cells
                    xlsx-cell | line 1, column 1: a text of more than 4194304 characters
                    xlsx-shared | line 1, column 1: a text of more than 4194304 characters
                    xlsx-texts | line 1, column 1: the texts of the workbook need more memory than they may
                    xlsx-strings | line 1, column 1: the texts of the workbook need more memory than they may
                    xlsx-letters | line 1, column 1: the texts of the workbook need more memory than they may
                    csv-nothing | none of the first ten rows names a column that is known
                    xlsx-rows | line 1, column 1: the workbook is larger unpacked than it may be
                    xlsx-part | line 1, column 1: the workbook is larger unpacked than it may be
                    xml-text | a text of more than 4194304 characters
                    xml-attribute | a text of more than 4194304 characters
                    xml-comment | a text of more than 4194304 characters
                    xml-section | a text of more than 4194304 characters
                    xml-type | a text of more than 4194304 characters
                    xml-name | this is not well-formed XML
                    xml-attributes | this is not well-formed XML
                    xml-depth | more than 40 elements inside one another
                    xml-elements | more than 100000 elements and attributes in one record
                    json-text | more than may be: String value length
                    json-name | more than may be: Name
                    json-number | more than may be: String value length
                    json-depth | more than may be: Document nesting depth
                    json-fields | more than 100000 values in one record
                    json-list | more than 100000 values in one record
                    ical-text | a text of more than 4194304 characters
                    ical-folded | a text of more than 4194304 characters
                    ical-parameters | a text of more than 4194304 characters
                    ical-properties | more than 100000 properties in one component
                    ical-calendar | more than 100000 properties in one component
                    ical-components | more than 40 components inside one another
                    """)
    void isRefusedInASmallHeap(String name, String message) throws Exception {
        String said = said(name);

        assertTrue(said.startsWith("file, line ") && said.contains(message), said);
        assertEquals(1, said.lines().count(), said);
    }

    /** Nothing of it is held, but for what the document gets. */
    @ParameterizedTest
    @ValueSource(
            strings = {"csv-empty-rows", "csv-empty-cells", "csv-wide", "xlsx-wide", "xlsx-corner"})
    void isReadInASmallHeap(String name) throws Exception {
        assertEquals("it was read", said(name));
    }

    private static String said(String name) throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                HEAP,
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                name)
                        .redirectErrorStream(true)
                        .start();
        String said;
        try (InputStream out = child.getInputStream()) {
            said = new String(out.readAllBytes(), UTF_8);
        } finally {
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(30, TimeUnit.SECONDS));
        return said;
    }

    /** Reads one of the files, which comes as it is read, and says why it is refused. */
    static final class Child {
        private static final int SIZE = 100_000_000;

        private Child() {}

        /** Reads the file of a name. */
        public static void main(String[] args) throws IOException {
            try {
                Importers.auto().read(file(args[0]), "file", Schedules.ENGLISH);
                System.out.print("it was read");
            } catch (ForumFormatException e) {
                System.out.print(e.getMessage());
            }
        }

        private static InputStream file(String name) throws IOException {
            String event = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n";
            return switch (name) {
                case "csv-cell" -> of("id,title\n1,", "x", "\n");
                case "csv-quote" -> of("id,title\n1,\"", "x\n", "\"\n");
                case "csv-cells" -> of("id,title\n1", ",", "\n");
                case "csv-header" -> of("", "id,title,", "\n");
                case "xlsx-cell" ->
                        book(
                                "xl/worksheets/sheet1.xml",
                                "</sheetData>",
                                of("<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>", "x", ""));
                case "xlsx-shared" ->
                        book("xl/sharedStrings.xml", "</sst>", of("<si><t>", "x", "</t></si>"));
                case "csv-nothing" -> of("", "\n", "a,b\n", 10_000_000L);
                case "csv-empty-rows" -> of("id,title\n", "\n", "1,Welcome\n", 10_000_000L);
                case "csv-empty-cells" -> of("id,title\n", ",,,\n", "1,Welcome\n", 10_000_000L);
                case "csv-wide" ->
                        within(
                                "id,title\n",
                                "id,title\n",
                                "",
                                "1,Welcome" + ",".repeat(16_000) + "\n",
                                20_000_000);
                case "xlsx-wide" ->
                        book(
                                "xl/worksheets/sheet1.xml",
                                "</sheetData>",
                                of(
                                        "",
                                        "<row r=\"9\"><c r=\"XFD9\" t=\"str\"><v> </v></c></row>",
                                        "",
                                        400_000L));
                case "xlsx-corner" ->
                        book(
                                "xl/worksheets/sheet1.xml",
                                "<row r=\"1\"",
                                "</sheetData>",
                                new ByteArrayInputStream(
                                        ("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\">"
                                                        + "<v>corner</v></c></row>")
                                                .getBytes(UTF_8)));
                case "xlsx-strings" ->
                        referring(
                                book(
                                        "xl/sharedStrings.xml",
                                        "</sst>",
                                        numbered("<si><t>%d</t></si>")));
                case "xlsx-letters" ->
                        referring(
                                book(
                                        "xl/sharedStrings.xml",
                                        "</sst>",
                                        of(
                                                "",
                                                "<si><t>" + "\u4E00".repeat(10_000) + "</t></si>",
                                                "",
                                                60_000_000L)));
                case "xlsx-texts" ->
                        book("xl/sharedStrings.xml", "</sst>", of("", "<si><t>x</t></si>", ""));
                case "xlsx-rows" ->
                        book(
                                "xl/worksheets/sheet1.xml",
                                "</sheetData>",
                                of("", "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row>", "", 3));
                case "xlsx-part" -> book("xl/styles.xml", "</styleSheet>", of("", "<a/>", "", 3));
                case "xml-text" -> xml("Welcome", "x");
                case "xml-attribute" -> xml(" href=\"https://", "x");
                case "xml-comment" -> xml("<schedule><!--", "<!-");
                case "xml-section" -> xml("<title><![CDATA[", "<");
                case "xml-type" -> of("<!DOCTYPE schedule [", "<!ENTITY a 'b'>", "]>");
                case "xml-name" -> xml("<schedule><", "x");
                case "xml-attributes" -> xml("<event ", "x='' ");
                case "xml-depth" -> xml("<title>", "<a>");
                case "xml-elements" -> xml("<title>Welcome</title>", "<a/>");
                case "json-text" -> json("\"title\": \"", "x");
                case "json-name" -> json("\"", "x");
                case "json-number" -> json("\"id\": ", "1");
                case "json-depth" -> json("\"id\": ", "[");
                case "json-fields" -> json("", "\"x\": 1, ");
                case "json-list" -> json("\"persons\": [", "{}, ");
                case "ical-text" -> of(event + "SUMMARY:", "x", "\n");
                case "ical-folded" -> of(event + "SUMMARY:", "x\n ", "\n");
                case "ical-parameters" -> of(event + "SUMMARY", ";x=1", ":x\n");
                case "ical-properties" -> of(event, "X:1\n", "");
                case "ical-calendar" -> of("BEGIN:VCALENDAR\n", "X:1\n", "");
                case "ical-components" -> of(event, "BEGIN:A\nBEGIN:B\n", "");
                default -> throw new IllegalArgumentException(name);
            };
        }

        private static InputStream of(String head, String filling, String end) {
            return of(head, filling, end, 1);
        }

        /** Returns a hundred megabytes of a filling, so many times, between two others. */
        private static InputStream of(String head, String filling, String end, int times) {
            return of(head, filling, end, (long) times * SIZE);
        }

        /** Returns sixty megabytes of a piece with another number each time. */
        private static InputStream numbered(String piece) {
            return new InputStream() {
                private int number = 100_000;
                private long left = 60_000_000;
                private byte[] text = {};
                private int at;

                @Override
                public int read() {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0];
                }

                @Override
                public int read(byte[] bytes, int offset, int length) {
                    if (at == text.length && left <= 0) {
                        return -1;
                    }
                    if (at == text.length) {
                        text = piece.replace("%d", Integer.toString(number++)).getBytes(UTF_8);
                        left -= text.length;
                        at = 0;
                    }
                    int count = Math.min(length, text.length - at);
                    System.arraycopy(text, at, bytes, offset, count);
                    at += count;
                    return count;
                }
            };
        }

        private static InputStream of(String head, String filling, String end, long size) {
            byte[] piece = filling.repeat(1 + 10_000 / filling.length()).getBytes(UTF_8);
            InputStream all = new ByteArrayInputStream(head.getBytes(UTF_8));
            InputStream middle =
                    new InputStream() {
                        private long left = size / piece.length * piece.length;
                        private int at;

                        @Override
                        public int read() {
                            byte[] one = new byte[1];
                            return read(one, 0, 1) < 0 ? -1 : one[0];
                        }

                        @Override
                        public int read(byte[] bytes, int offset, int length) {
                            int count = Math.min(length, piece.length - at);
                            if (left <= 0) {
                                return -1;
                            }
                            System.arraycopy(piece, at, bytes, offset, count);
                            at = (at + count) % piece.length;
                            left -= count;
                            return count;
                        }
                    };
            return new java.io.SequenceInputStream(
                    java.util.Collections.enumeration(
                            List.of(all, middle, new ByteArrayInputStream(end.getBytes(UTF_8)))));
        }

        private static InputStream xml(String head, String filling) {
            return within(Schedules.xml(), "<event id=\"7\">", head, filling);
        }

        private static InputStream json(String head, String filling) {
            return within(Schedules.json(), "\"slug\": \"sample-7-welcome\",", head, filling);
        }

        private static InputStream within(String file, String place, String head, String filling) {
            return within(file, place, head, filling, SIZE);
        }

        private static InputStream within(
                String file, String place, String head, String filling, long size) {
            int at = file.indexOf(place) + place.length();
            return of(file.substring(0, at) + head, filling, file.substring(at), size);
        }

        /** Returns a workbook with more in one of its parts. */
        private static InputStream book(String part, String before, InputStream more)
                throws IOException {
            return book(part, before, before, more);
        }

        /** Returns a workbook with a cell that refers to the last of many texts. */
        private static InputStream referring(InputStream book) throws IOException {
            return book(
                    book.readAllBytes(),
                    "xl/worksheets/sheet1.xml",
                    "</sheetData>",
                    "</sheetData>",
                    new ByteArrayInputStream(
                            "<row r=\"9\"><c r=\"A9\" t=\"s\"><v>9999999</v></c></row>"
                                    .getBytes(UTF_8)));
        }

        /** Returns a workbook with something else between two places of one of its parts. */
        private static InputStream book(String part, String from, String before, InputStream more)
                throws IOException {
            byte[] book = TableFiles.xlsx(TableFiles.read(TableFiles.SESSIONS).forum());
            return book(book, part, from, before, more);
        }

        private static InputStream book(
                byte[] book, String part, String from, String before, InputStream more)
                throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ZipParts parts = new ZipParts(book, 100);
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (String each : parts.names()) {
                    out.putNextEntry(new ZipEntry(each));
                    if (!each.equals(part)) {
                        try (InputStream in = parts.open(each)) {
                            copy(in, out);
                        }
                        continue;
                    }
                    try (InputStream in = parts.open(each)) {
                        String xml = new String(in.readAllBytes(), UTF_8);
                        int at = each.equals(part) ? xml.indexOf(before) : 0;
                        int start = each.equals(part) ? xml.indexOf(from) : 0;
                        out.write(xml.substring(0, start).getBytes(UTF_8));
                        if (each.equals(part)) {
                            copy(more, out);
                        }
                        out.write(xml.substring(at).getBytes(UTF_8));
                    }
                    out.closeEntry();
                }
            }
            return new ByteArrayInputStream(bytes.toByteArray());
        }

        private static void copy(InputStream in, OutputStream out) throws IOException {
            in.transferTo(out);
        }
    }
}
