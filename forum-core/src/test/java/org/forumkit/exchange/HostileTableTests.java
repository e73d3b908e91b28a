package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumFormatException;
import org.forumkit.realfiles.SharedFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables and workbooks that are made to do harm, or were harmed: refused with their place, or read.
 */
class HostileTableTests {

    private static String refusal(byte[] file) {
        return assertThrows(
                        ForumFormatException.class, () -> TableFiles.read(file, Schedules.ENGLISH))
                .getMessage();
    }

    private static String refusal(String file) {
        return refusal(file.getBytes(UTF_8));
    }

    /** Returns what a file gives: a document that can be written, or null with a place. */
    private static @Nullable Imported tried(byte[] file, Importer importer, String what) {
        Imported imported = HostileFileTests.tried(file, importer, what);
        if (imported != null) {
            String edition = Schedules.edition(imported).id();
            try {
                for (TableKind each : TableKind.values()) {
                    Csv.write(imported.forum(), edition, each, ',', new ByteArrayOutputStream());
                }
            } catch (IOException | RuntimeException e) {
                throw new AssertionError(what, e);
            }
        }
        return imported;
    }

    /** Within a cell with quotes it is refused, else the last row is told of. */
    @Test
    void tellsThatARealTableEndsInTheMiddle() throws IOException {
        byte[] file = Files.readAllBytes(SharedFiles.file("real/voc/camp99.csv"));
        int refused = 0;
        int told = 0;
        for (int length = 0; length < file.length; length += 16) {
            Imported imported =
                    tried(Arrays.copyOf(file, length), Csv.create(), "cut at " + length);
            if (imported == null) {
                refused++;
            } else if (file[length - 1] != '\n') {
                told++;
                assertEquals(
                        "exchange.end-missing",
                        imported.findings().stream()
                                .map(Finding::key)
                                .filter(each -> each.equals("exchange.end-missing"))
                                .findFirst()
                                .orElse("cut at " + length));
            }
        }
        assertTrue(refused > 300 && told > 150, refused + " refused, " + told + " told of");
    }

    @Test
    void refusesAWorkbookThatEndsInTheMiddle() {
        byte[] file = TableFiles.xlsx(TableFiles.read(TableFiles.SESSIONS).forum());
        for (int length = 0; length < file.length - 21; length += 256) {
            assertEquals(
                    null, tried(Arrays.copyOf(file, length), Xlsx.create(), "cut at " + length));
        }
    }

    @Test
    void standsAChangedByte() {
        byte[] book = TableFiles.xlsx(TableFiles.read(TableFiles.SESSIONS).forum());
        byte[] parts = stored(book);
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            tried(
                    changed(TableFiles.SESSIONS.getBytes(UTF_8), random),
                    Csv.create(),
                    "csv " + seed);
            tried(changed(book, random), Xlsx.create(), "xlsx " + seed);
            if (seed < 500) {
                tried(changed(parts, random), Xlsx.create(), "stored xlsx " + seed);
            }
        }
    }

    private static byte[] changed(byte[] file, Random random) {
        byte[] changed = file.clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        return changed;
    }

    /** Returns a workbook whose parts are not packed, so that changes reach the XML. */
    private static byte[] stored(byte[] book) {
        return rewritten(book, Map.of(), ZipOutputStream.STORED);
    }

    private static byte[] rewritten(byte[] book, Map<String, byte[]> others, int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            ZipParts parts = new ZipParts(book, 100);
            for (String each : parts.names()) {
                try (InputStream part = parts.open(each)) {
                    byte[] content = others.getOrDefault(each, part.readAllBytes());
                    ZipEntry entry = new ZipEntry(each);
                    entry.setMethod(method);
                    if (method == ZipOutputStream.STORED) {
                        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                        crc.update(content);
                        entry.setCrc(crc.getValue());
                        entry.setSize(content.length);
                    }
                    out.putNextEntry(entry);
                    out.write(content);
                    out.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a workbook with another text in one of its parts. */
    private static byte[] with(String part, String old, byte[]... pieces) throws IOException {
        byte[] book = TableFiles.xlsx(TableFiles.read(TableFiles.SESSIONS).forum());
        try (InputStream in = new ZipParts(book, 100).open(part)) {
            String xml = new String(in.readAllBytes(), UTF_8);
            int at = xml.indexOf(old);
            assertTrue(at > 0, xml);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(xml.substring(0, at).getBytes(UTF_8));
            for (byte[] each : pieces) {
                changed.write(each);
            }
            changed.write(xml.substring(at + old.length()).getBytes(UTF_8));
            return rewritten(book, Map.of(part, changed.toByteArray()), ZipOutputStream.DEFLATED);
        }
    }

    @Test
    void refusesACellOfAHundredMegabytes() throws IOException {
        byte[] filled = new byte[100_000_000];
        Arrays.fill(filled, (byte) 'x');

        assertEquals(
                "file, line 1, column 1: a text of more than 4194304 characters",
                refusal(with("xl/sharedStrings.xml", "Welcome", filled)));
        InputStream csv =
                new SequenceInputStream(
                        new ByteArrayInputStream("id,title\n1,\"".getBytes(UTF_8)),
                        new ByteArrayInputStream(filled));
        assertEquals(
                "file, line 2, column 1: a row of more than 4194304 characters",
                assertThrows(
                                ForumFormatException.class,
                                () -> Csv.create().read(csv, "file", Schedules.ENGLISH))
                        .getMessage());
    }

    /** Small as it is packed, large as it is unpacked, of texts that are short each. */
    @Test
    void refusesABombOfManyTexts() throws IOException {
        byte[] filled = "<si><t>xxxxxxxx</t></si>".repeat(4_000_000).getBytes(UTF_8);

        assertEquals(
                "file, line 1, column 1: the workbook is larger unpacked than it may be",
                refusal(
                        with(
                                "xl/sharedStrings.xml",
                                "<si><t xml:space=\"preserve\">Welcome</t></si>",
                                filled)));
    }

    @Test
    void refusesABombOfManyRows() throws IOException {
        byte[] filled = "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row>".repeat(1000).getBytes(UTF_8);
        byte[][] pieces = new byte[8000][];
        Arrays.fill(pieces, filled);

        assertEquals(
                "file, line 1, column 1: the workbook is larger unpacked than it may be",
                refusal(with("xl/worksheets/sheet1.xml", "</sheetData>", pieces)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ9", "ZZZZ9", "&#65;AAA9"})
    void refusesACellOutsideOfEverySheet(String name) throws IOException {
        byte[] row =
                ("<row r=\"9\"><c t='inlineStr' x='>' r = \""
                                + name
                                + "\"><v>1</v></c></row></sheetData>")
                        .getBytes(UTF_8);

        assertEquals(
                "file, line 1, column 1: a cell lies outside of every sheet",
                refusal(with("xl/worksheets/sheet1.xml", "</sheetData>", row)));
    }

    @Test
    void refusesDeclarationsInAWorkbook() throws IOException {
        String type = "<!DOCTYPE sst [<!ENTITY a \"x\">]><sst ";

        assertEquals(
                "file, line 1, column 1: a part of the workbook holds a comment or a section",
                refusal(with("xl/sharedStrings.xml", "<sst ", type.getBytes(UTF_8))));
    }

    /** The last column of a sheet may hold something. */
    @Test
    void standsAWideSheet() throws IOException {
        byte[] row = "<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row></sheetData>".getBytes(UTF_8);
        Imported imported =
                TableFiles.read(
                        with("xl/worksheets/sheet1.xml", "</sheetData>", row), Schedules.ENGLISH);

        assertEquals(
                Map.of("column 16384", "1"),
                Schedules.edition(imported).sessions().get(2).extensions().get("schedule"));
    }

    @Test
    void refusesAMillionColumns() {
        assertEquals(
                "file, line 2, column 1: a row of more than 16384 cells",
                refusal("id,title\n" + "a,".repeat(1_000_000) + "\n"));
        assertEquals(
                "file, line 1, column 1: a row of more than 16384 cells",
                refusal("id," + "title,".repeat(600_000)));
    }

    @Test
    void refusesAQuoteThatDoesNotEnd() {
        assertEquals(
                "file, line 3, column 1: a cell begins with a quote and does not end",
                refusal("id,title\n1,A\n2,\"B\n3,C\n"));
    }

    @Test
    void takesWhatStandsBehindAQuote() {
        assertEquals(
                "A and B",
                TableFiles.session("id,title\n1,\"A\" and B\n").title().translations().get("und"));
    }

    @Test
    void readsAHeaderAlone() {
        assertEquals(List.of(), Schedules.edition(TableFiles.read("id,title,start\n")).sessions());
        assertEquals(
                List.of(),
                Schedules.edition(
                                TableFiles.read(
                                        TableFiles.xlsx(TableFiles.read("id,title,x\n").forum()),
                                        Schedules.ENGLISH))
                        .sessions());
    }

    @Test
    void refusesAnEmptyFile() {
        for (String each : List.of("", "\n\n", "\uFEFF", ",,,\n,,\n")) {
            assertEquals("file, line 1, column 1: the file is empty", refusal(each));
        }
    }

    @Test
    void refusesWrongEncodings() {
        byte[] latin =
                TableFiles.SESSIONS
                        .replace("Hall", "H\u00E4ll")
                        .getBytes(StandardCharsets.ISO_8859_1);
        ForumFormatException e =
                assertThrows(
                        ForumFormatException.class,
                        () -> TableFiles.read(latin, Schedules.ENGLISH.withCharset(UTF_8)));
        assertEquals(
                "file, line 1, column 1: these bytes, or some soon after, are not in the encoding"
                        + " UTF-8",
                e.getMessage());
        // No letter is Chinese in it, but it is read as what it can be.
        byte[] chinese = "标题\n大会\n".getBytes(Charset.forName("GB18030"));
        tried(chinese, Csv.create(), "short GB18030");
    }

    /** A wrong byte after all that was looked at to find out the encoding. */
    @Test
    void refusesAWrongByteFarAway() {
        byte[] rows = ("id,title\n" + "1,Welcome\n".repeat(200_000) + "2,A\n").getBytes(UTF_8);
        rows[rows.length - 2] = (byte) 0xFF;

        assertTrue(refusal(rows).endsWith("are not in the encoding UTF-8"), refusal(rows));
    }

    @Test
    void standsManyRowsOfTheSame() {
        Imported imported = TableFiles.read("title\n" + "Welcome\n".repeat(20_000));

        assertEquals(20_000, Schedules.edition(imported).sessions().size());
        assertTrue(imported.findings().size() < 3 * ImportOptions.MAX_FINDINGS);
    }

    private static String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            names.append("Name ").append(i).append("; ");
        }
        return names.toString();
    }

    @Test
    void standsTextsThatAreManyTimesSomething() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("digits", "9".repeat(100_000));
        texts.put("spaces", " ".repeat(100_000) + "x");
        texts.put("dashes", "10-".repeat(50_000));
        texts.put("letters", "a".repeat(100_000) + " 1");
        texts.put("dots", "1. ".repeat(50_000));
        texts.put("breaks", "a\n" + " ".repeat(100_000) + "b");
        texts.put("quotes", "'a'" + ",b".repeat(50_000) + "'");
        texts.put("semicolons", "a;".repeat(50_000));
        texts.put("names", names());
        texts.put("commas", "a, ".repeat(50_000));
        for (String fields :
                List.of("start,end,duration,people,capacity", "room,track,links,roles,language")) {
            texts.forEach(
                    (name, text) ->
                            TableFiles.read(
                                    "id,title,"
                                            + fields
                                            + "\n1,A,\""
                                            + (text + "\",\"").repeat(4)
                                            + text
                                            + "\"\n",
                                    Schedules.ENGLISH.withDelimiter(',')));
        }
    }
}
