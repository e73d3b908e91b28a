package org.forumkit.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to do harm, or were harmed: refused with their place, or read. */
class HostileFileTests {

    private static String refusal(String file) {
        return assertThrows(ForumFormatException.class, () -> Schedules.read(file)).getMessage();
    }

    private static String withType(String declarations) {
        return Schedules.xml("<schedule>", "<!DOCTYPE schedule [" + declarations + "]><schedule>");
    }

    @Test
    void refusesABillionLaughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e" + i + " \"" + ("&e" + (i - 1) + ";").repeat(10) + "\">");
        }
        String file = withType(entities.toString()).replace("Welcome", "&e9;");

        assertEquals("file, line 20, column 20: this is not well-formed XML", refusal(file));
    }

    @Test
    void readsNoOtherFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String file =
                withType("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">").replace("Welcome", "&x;");

        assertFalse(refusal(file).contains("secret"));
    }

    /** A document type that declares nothing of use does no harm. */
    @Test
    void readsOverADocumentType() {
        String file = withType("").replace("[]", "SYSTEM \"http://localhost:1/none.dtd\"");

        assertEquals(Schedules.read(Schedules.xml()).forum(), Schedules.read(file).forum());
    }

    @Test
    void refusesDepth() {
        String deep = "<a>".repeat(100_000);
        assertTrue(
                refusal(Schedules.xml("<track>", deep + "<track>"))
                        .endsWith("more than 40 elements inside one another"));
        assertTrue(
                refusal(Schedules.json("\"id\": 7", "\"x\": " + "[".repeat(100_000)))
                        .contains("more than may be: Document nesting depth"));
    }

    @Test
    void refusesAGreatText() {
        String text = "x".repeat(ImportOptions.MAX_TEXT_LENGTH + 1);
        assertTrue(
                refusal(Schedules.xml("Welcome", text))
                        .endsWith("a text of more than 4194304 characters"));
        assertTrue(
                refusal(Schedules.json("Welcome", text)).contains("String value length"),
                refusal(Schedules.json("Welcome", text)));
    }

    @Test
    void refusesAGreatFile() {
        ImportOptions options = Schedules.ENGLISH.withMaxFileBytes(1000);
        for (String file : List.of(Schedules.xml(), Schedules.json())) {
            ForumFormatException e =
                    assertThrows(ForumFormatException.class, () -> Schedules.read(file, options));
            assertTrue(e.getMessage().endsWith("the file is larger than it may be"));
        }
    }

    /** A stream that has no end is left after the limit. */
    @Test
    void readsNoMoreThanItMay() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                        return length;
                    }
                };
        for (Importer each : Importers.all()) {
            assertThrows(
                    ForumFormatException.class,
                    () -> each.read(endless, "file", Schedules.ENGLISH.withMaxFileBytes(1 << 20)));
        }
    }

    @Test
    void passesOnWhatAStreamSays() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is on fire");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return read();
                    }
                };
        for (Importer each : Importers.all()) {
            assertEquals(
                    "the disk is on fire",
                    assertThrows(
                                    IOException.class,
                                    () -> each.read(broken, "file", Schedules.ENGLISH))
                            .getMessage());
        }
    }

    private static String refusal(byte[] file) {
        return assertThrows(
                        ForumFormatException.class, () -> Schedules.read(file, Schedules.ENGLISH))
                .getMessage();
    }

    @Test
    void refusesWrongEncodings() {
        String fault = "are not in the encoding that the file says, or UTF-8";
        byte[] latin = Schedules.xml("Welcome", "Gr\u00F6\u00DFe").getBytes(ISO_8859_1);
        assertTrue(refusal(latin).endsWith(fault), refusal(latin));
        String odd = Schedules.xml().replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        assertTrue(refusal(odd).contains("not"), refusal(odd));
        assertEquals(
                "file, line 1, column 1: the encoding that the file says is not known",
                refusal(Schedules.xml("encoding=\"UTF-8\"", "encoding=\"Klingon\"")));
    }

    /** The place is that of the last part that was read, close before. */
    @Test
    void saysWhereBytesAreWrong() {
        byte[] file = Schedules.xml("</room>", " ".repeat(100_000) + "</room>").getBytes(UTF_8);
        file[file.length - 200] = (byte) 0xFF;

        assertTrue(refusal(file).matches("file, line 19, column 9\\d{4}: .*"), refusal(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "UTF-16", "UTF-16LE", "windows-1251", "GB18030"})
    void readsEveryEncoding(String name) {
        String file = Schedules.xml("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");

        assertEquals(
                Schedules.read(Schedules.xml()).forum(),
                Schedules.read(file.getBytes(Charset.forName(name)), Schedules.ENGLISH).forum());
    }

    /** A library writes to no standard stream; the JDK's parser would. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "US-ASCII", "UTF-16", "windows-1252", "Klingon"})
    void writesNothingWhereBytesAreWrong(String name) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            for (int seed = 0; seed < 300; seed++) {
                byte[] file =
                        Schedules.xml("encoding=\"UTF-8\"", "encoding=\"" + name + "\"")
                                .getBytes(
                                        seed % 2 == 0 || name.equals("Klingon")
                                                ? UTF_8
                                                : Charset.forName(name));
                file[new Random(seed).nextInt(file.length)] = (byte) 0x81;
                tried(file, ScheduleXml.create(), name + " " + seed);
            }
        } finally {
            System.setErr(before);
        }

        assertEquals("", said.toString(UTF_8));
    }

    private static List<String> samples() {
        return List.of(Schedules.xml(), Schedules.json(), Schedules.second(), Schedules.ical());
    }

    /** Returns what a file gives: a document that can be written, or null with a place. */
    static @Nullable Imported tried(byte[] file, Importer importer, String what) {
        try {
            Imported imported =
                    importer.read(new ByteArrayInputStream(file), "file", Schedules.ENGLISH);
            ForumJson.toBytes(imported.forum());
            return imported;
        } catch (ForumFormatException e) {
            Fault fault = e.faults().get(0);
            assertTrue(fault.line() > 0 && fault.column() > 0, what);
            return null;
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private static Importer importer(String file) {
        return switch (file.charAt(0)) {
            case '<' -> ScheduleXml.create();
            case 'B' -> ScheduleIcal.create();
            default -> ScheduleJson.create();
        };
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesAFileThatEndsInTheMiddle(String sample) {
        byte[] file = sample.getBytes(UTF_8);
        int end = sample.stripTrailing().getBytes(UTF_8).length;
        for (int length = 0; length < end; length++) {
            assertEquals(
                    null, tried(Arrays.copyOf(file, length), importer(sample), "cut at " + length));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void standsAChangedByte(String sample) {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] file = sample.getBytes(UTF_8);
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            tried(file, importer(sample), "seed " + seed);
        }
    }

    @Test
    void findsOutTheFormat() throws IOException {
        for (String sample : samples()) {
            // iCalendar is in UTF-8 alone.
            var other =
                    sample.equals(Schedules.ical())
                            ? UTF_8
                            : java.nio.charset.StandardCharsets.UTF_16;
            for (var charset : List.of(UTF_8, other)) {
                String file = sample.replace("encoding=\"UTF-8\"", "encoding=\"" + charset + "\"");
                Imported imported =
                        Importers.auto()
                                .read(
                                        new ByteArrayInputStream(file.getBytes(charset)),
                                        "file",
                                        Schedules.ENGLISH);
                assertEquals(Schedules.read(sample).format(), imported.format());
            }
        }
    }
}
