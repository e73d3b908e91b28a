package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.forumkit.json.ForumFormatException;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTests {

    /** What is put into one sheet. */
    interface Filling {
        void of(Worksheet sheet);
    }

    static byte[] book(Map<String, Filling> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Test", "1.0");
        for (Map.Entry<String, Filling> each : sheets.entrySet()) {
            Worksheet sheet = book.newWorksheet(each.getKey());
            each.getValue().of(sheet);
            sheet.finish();
        }
        book.finish();
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof LocalDateTime time) {
                sheet.value(row, i, time);
                sheet.style(row, i).format("dd.mm.yyyy hh:mm").set();
            } else if (cells[i] instanceof LocalDate date) {
                sheet.value(row, i, date);
                sheet.style(row, i).format("yyyy\"年\"m\"月\"d\"日\"").set();
            } else if (cells[i] instanceof Boolean flag) {
                sheet.value(row, i, flag);
            } else {
                sheet.value(row, i, (String) cells[i]);
            }
        }
    }

    @Test
    void readsDatesNumbersAndTexts() throws IOException {
        byte[] book =
                book(
                        Map.of(
                                "Programme",
                                sheet -> {
                                    row(sheet, 1, "编号", "标题", "日期", "开始", "时长", "容量", "Note");
                                    row(
                                            sheet,
                                            2,
                                            7,
                                            "开幕式",
                                            LocalDate.of(2026, 9, 1),
                                            0.4375,
                                            90,
                                            40,
                                            true);
                                    sheet.style(2, 3).format("h:mm").set();
                                    row(
                                            sheet,
                                            4,
                                            8,
                                            "Talk",
                                            null,
                                            LocalDateTime.of(2026, 9, 1, 12, 0),
                                            0.0625);
                                    sheet.style(4, 4).format("[h]:mm").set();
                                }));
        Imported imported = TableFiles.read(book, Schedules.ENGLISH);
        List<Session> sessions = Schedules.edition(imported).sessions();

        assertEquals("xlsx", imported.format());
        assertEquals("7", sessions.get(0).id());
        assertEquals(LocalDateTime.parse("2026-09-01T10:30"), sessions.get(0).start());
        assertEquals(LocalDateTime.parse("2026-09-01T12:00"), sessions.get(0).end());
        assertEquals(40, sessions.get(0).capacity());
        assertEquals(Map.of("Note", "true"), sessions.get(0).extensions().get("schedule"));
        assertEquals(LocalDateTime.parse("2026-09-01T12:00"), sessions.get(1).start());
        assertEquals(LocalDateTime.parse("2026-09-01T13:30"), sessions.get(1).end());
        assertEquals(
                List.of("3:7 exchange.unknown /sessions/0/extensions/schedule true"),
                TableFiles.told(imported));
    }

    @Test
    void bringsSheetsTogether() throws IOException {
        Map<String, Filling> sheets = new java.util.LinkedHashMap<>();
        sheets.put(
                "Sessions",
                sheet -> {
                    row(sheet, 0, "ID", "Title");
                    row(sheet, 1, "a", "Opening");
                });
        sheets.put(
                "Who",
                sheet -> {
                    row(sheet, 0, "Session reference", "Person ID", "Role");
                    row(sheet, 1, "a", "p1", "chair");
                    row(sheet, 2, "a", "p2", "");
                });
        sheets.put(
                "People",
                sheet -> {
                    row(sheet, 0, "Person ID", "Name");
                    row(sheet, 1, "p1", "Ada Example");
                    row(sheet, 2, "p2", "Bo Sample");
                });
        sheets.put("Notes", sheet -> row(sheet, 0, "Call the hotel"));
        Imported imported = TableFiles.read(book(sheets), Schedules.ENGLISH);
        Session session = Schedules.edition(imported).sessions().get(0);

        assertEquals(
                List.of("p1 CHAIR", "p2 SPEAKER"),
                session.appearances().stream()
                        .map(each -> each.participant() + " " + each.role())
                        .toList());
        assertEquals("Ada Example", imported.forum().people().get(0).names().get("en").full());
        assertEquals(List.of("1:1 exchange.sheet-unread  Notes"), TableFiles.told(imported));
    }

    @Test
    void writesDatesAsDatesAndEqualBytes() {
        Forum forum = TableFiles.read(TableFiles.SESSIONS).forum();
        byte[] book = TableFiles.xlsx(forum);

        assertEquals(
                LocalDateTime.parse("2026-09-01T10:00"),
                Schedules.edition(TableFiles.read(book, Schedules.ENGLISH))
                        .sessions()
                        .get(0)
                        .start());
        assertEquals(true, Arrays.equals(book, TableFiles.xlsx(forum)));
    }

    /** A class path that is this one without some artifacts. */
    private static URLClassLoader without(String... artifacts) throws IOException {
        URL[] all =
                Arrays.stream(
                                System.getProperty("java.class.path")
                                        .split(java.io.File.pathSeparator, -1))
                        .filter(each -> Arrays.stream(artifacts).noneMatch(each::contains))
                        .map(
                                each -> {
                                    try {
                                        return Path.of(each).toUri().toURL();
                                    } catch (IOException e) {
                                        throw new java.io.UncheckedIOException(e);
                                    }
                                })
                        .toArray(URL[]::new);
        return new URLClassLoader(all, ClassLoader.getPlatformClassLoader());
    }

    @Test
    void namesTheArtifactThatIsNotThere() throws Exception {
        byte[] book = TableFiles.xlsx(TableFiles.read(TableFiles.SESSIONS).forum());
        try (URLClassLoader loader = without("fastexcel")) {
            Class<?> type = loader.loadClass("org.forumkit.exchange.XlsxTests$Without");
            var run = type.getDeclaredMethod("read", byte[].class);
            run.setAccessible(true);
            assertEquals(
                    "a workbook can be read only with the artifact org.dhatim:fastexcel-reader,"
                            + " which has to be added",
                    cause(() -> run.invoke(null, (Object) book)));
            var write = type.getDeclaredMethod("write");
            write.setAccessible(true);
            assertEquals(
                    "a workbook can be written only with the artifact org.dhatim:fastexcel, which"
                            + " has to be added",
                    cause(() -> write.invoke(null)));
        }
    }

    private static String cause(org.junit.jupiter.api.function.Executable executable) {
        Throwable cause = assertThrows(InvocationTargetException.class, executable).getCause();
        assertEquals(UnsupportedOperationException.class, cause.getClass());
        return cause.getMessage();
    }

    /** Run where fastexcel is not there; tables are read and written there all the same. */
    static final class Without {
        private Without() {}

        static void read(byte[] book) throws IOException {
            Importers.auto().read(new ByteArrayInputStream(book), "file", Schedules.ENGLISH);
        }

        static void write() throws IOException {
            Forum forum = TableFiles.read(TableFiles.SESSIONS).forum();
            TableFiles.csv(forum, TableKind.SESSIONS);
            Xlsx.write(forum, "2026", OutputStream.nullOutputStream());
        }
    }

    @Test
    void saysWhatIsNoWorkbook() {
        for (byte[] each :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 0}, new byte[] {1, 2})) {
            assertEquals(
                    true,
                    assertThrows(
                                    ForumFormatException.class,
                                    () ->
                                            Xlsx.create()
                                                    .read(
                                                            (InputStream)
                                                                    new ByteArrayInputStream(each),
                                                            "file",
                                                            Schedules.ENGLISH))
                            .getMessage()
                            .startsWith("file, line 1, column 1: this is not a workbook"));
        }
    }

    /**
     * What stands in a cell that goes over several rows is said of each; of an empty row nothing.
     */
    @Test
    void takesMergedCellsForEachOfTheirRows() throws IOException {
        byte[] book =
                book(
                        Map.of(
                                "Programme",
                                sheet -> {
                                    row(sheet, 0, "Date", "Time", "Hall", "ID", "Title");
                                    row(sheet, 1, LocalDate.of(2026, 9, 1), "9:00", "Big", 1, "A");
                                    row(sheet, 2, null, "10:00", null, 2, "B");
                                    row(sheet, 3, null, "11:00", "Own", 3, "C");
                                    sheet.value(5, 0, " ");
                                    row(sheet, 6, null, "12:00", null, 4, "D");
                                    sheet.range(1, 0, 5, 0).merge();
                                    sheet.range(1, 2, 3, 2).merge();
                                }));
        Imported imported = TableFiles.read(book, Schedules.ENGLISH);

        assertEquals(
                List.of(
                        "1 2026-09-01T09:00 [big]",
                        "2 2026-09-01T10:00 [big]",
                        "3 2026-09-01T11:00 [own]",
                        "4 null []"),
                Schedules.edition(imported).sessions().stream()
                        .map(each -> each.id() + " " + each.start() + " " + each.rooms())
                        .toList());
        assertEquals(
                List.of("7:2 exchange.time-incomplete /sessions/3/start 12:00"),
                TableFiles.told(imported));
    }

    /** Dates that are no numbers, errors and truth values are cells, too. */
    @Test
    void readsCellsOfEveryType() throws IOException {
        byte[] book =
                book(
                        Map.of(
                                "Programme",
                                sheet -> {
                                    row(sheet, 0, "ID", "Title", "Date", "Time", "Seats", "Note");
                                    row(sheet, 1, 1, "A", 12, "9:00", 13, 14);
                                }));
        Session session =
                Schedules.edition(
                                TableFiles.read(
                                        patched(
                                                patched(
                                                        patched(
                                                                book,
                                                                "<c r=\"C2\" t=\"n\"><v>12<",
                                                                "<c r=\"C2\" t=\"d\"><v>2026-09-01<"),
                                                        "<c r=\"E2\" t=\"n\"><v>13<",
                                                        "<c r=\"E2\" t=\"e\"><v>#REF!<"),
                                                "<c r=\"F2\" t=\"n\"><v>14<",
                                                "<c r=\"F2\" t=\"b\"><v>1<"),
                                        Schedules.ENGLISH))
                        .sessions()
                        .get(0);

        assertEquals(LocalDateTime.parse("2026-09-01T09:00"), session.start());
        assertEquals(
                Map.of("errors", Map.of("capacity", "#REF!"), "Note", "true"),
                session.extensions().get("schedule"));
    }

    /** They may be old, or meant for few; whoever imports them has to know. */
    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void readsHiddenSheetsAndTellsOfThem(String state) throws IOException {
        Map<String, Filling> sheets = new java.util.LinkedHashMap<>();
        sheets.put(
                "Sessions",
                sheet -> {
                    row(sheet, 0, "ID", "Title");
                    row(sheet, 1, "a", "Opening");
                });
        sheets.put(
                "Older",
                sheet -> {
                    row(sheet, 0, "ID", "Title");
                    row(sheet, 1, "b", "Farewell");
                });
        sheets.put("Lists", sheet -> row(sheet, 0, "Call the hotel"));
        byte[] book = book(sheets);
        for (String each : List.of("Older", "Lists")) {
            book =
                    patched(
                            book,
                            "name=\"" + each + "\"",
                            "name=\"" + each + "\" state=\"" + state + "\"");
        }
        Imported imported = TableFiles.read(book, Schedules.ENGLISH);

        assertEquals(
                List.of("a", "b"),
                Schedules.edition(imported).sessions().stream().map(Session::id).toList());
        assertEquals(
                List.of("1:1 exchange.sheet-unread  Lists", "1:1 exchange.sheet-hidden  Older"),
                TableFiles.told(imported));
    }

    @Test
    void refusesMoreSheetsThanItReads() throws IOException {
        Map<String, Filling> sheets = new java.util.LinkedHashMap<>();
        for (int i = 0; i <= XlsxBook.MOST_SHEETS; i++) {
            String id = "s" + i;
            sheets.put(
                    id,
                    sheet -> {
                        row(sheet, 0, "ID", "Title");
                        row(sheet, 1, id, "Talk");
                    });
        }
        byte[] tooMany = book(sheets);

        assertEquals(
                "file, line 1, column 1: a workbook of more than "
                        + XlsxBook.MOST_SHEETS
                        + " sheets",
                assertThrows(
                                ForumFormatException.class,
                                () -> TableFiles.read(tooMany, Schedules.ENGLISH))
                        .getMessage());
        sheets.remove("s0");
        assertEquals(
                XlsxBook.MOST_SHEETS,
                Schedules.edition(TableFiles.read(book(sheets), Schedules.ENGLISH))
                        .sessions()
                        .size());
    }

    /** Spreadsheets count days of 1900 as if it had had a 29 February, or from 1904 on. */
    @Test
    void countsDaysAsSpreadsheetsDo() throws IOException {
        byte[] book =
                book(
                        Map.of(
                                "Programme",
                                sheet -> {
                                    row(sheet, 0, "ID", "Title", "Start");
                                    for (int i = 0; i < 3; i++) {
                                        row(
                                                sheet,
                                                i + 1,
                                                i + 1,
                                                "A",
                                                List.of(59, 61, 44804).get(i) + 0.5);
                                        sheet.style(i + 1, 2).format("yyyy-mm-dd hh:mm").set();
                                    }
                                }));
        byte[] later =
                patched(book, "<workbookPr date1904=\"false\"", "<workbookPr date1904=\"true\"");

        assertEquals(
                List.of("1900-02-28T12:00", "1900-03-01T12:00", "2022-08-31T12:00"), starts(book));
        assertEquals(
                List.of("1904-02-29T12:00", "1904-03-02T12:00", "2026-09-01T12:00"), starts(later));
    }

    private static List<String> starts(byte[] book) {
        return Schedules.edition(TableFiles.read(book, Schedules.ENGLISH)).sessions().stream()
                .map(each -> String.valueOf(each.start()))
                .toList();
    }

    /** Returns a workbook with another text in one of its parts. */
    private static byte[] patched(byte[] book, String old, String other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipParts parts = new ZipParts(book, 100);
        boolean isFound = false;
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String each : parts.names()) {
                out.putNextEntry(new ZipEntry(each));
                try (InputStream in = parts.open(each)) {
                    String xml = new String(in.readAllBytes(), UTF_8);
                    isFound |= xml.contains(old);
                    out.write(xml.replace(old, other).getBytes(UTF_8));
                }
                out.closeEntry();
            }
        }
        assertTrue(isFound, old);
        return bytes.toByteArray();
    }
}
