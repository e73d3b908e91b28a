package org.forumkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForumJsonFaultTests {
    /** A document with an edition on line 8, whose further fields start in column 34. */
    static String edition(String fields) {
        return """
               {
                 "formatVersion": 1,
                 "defaultLanguage": "en",
                 "series": {
                   "id": "d",
                   "name": "Dialogue",
                   "editions": [
                     {"id": "2025", "title": "T"%s}
                   ]
                 }
               }
               """
                .formatted(fields);
    }

    private static List<String> faults(String json) {
        return assertThrows(ForumFormatException.class, () -> ForumJson.read(json, "doc.json"))
                .faults()
                .stream()
                .map(Fault::toString)
                .toList();
    }

    private static String fault(byte[] bytes) {
        var in = new ByteArrayInputStream(bytes);
        var e = assertThrows(ForumFormatException.class, () -> ForumJson.read(in, "doc.json"));
        assertEquals(1, e.faults().size(), e.getMessage());
        return e.getMessage();
    }

    static Stream<Arguments> faultsOfAnEdition() {
        String session = ", \"sessions\": [{\"id\": \"a\", \"title\": \"x\", %s}]";
        String sessionPath = "/series/editions/0/sessions/0/";
        return Stream.of(
                Arguments.of(
                        session.formatted("\"start\": \"25:99\""),
                        "84",
                        sessionPath
                                + "start: \"25:99\" is not a local date and time such as"
                                + " 2025-08-26T14:00"),
                Arguments.of(
                        session.formatted("\"start\": [1]"),
                        "84",
                        sessionPath
                                + "start: a list is not a local date and time such as"
                                + " 2025-08-26T14:00"),
                Arguments.of(
                        session.formatted("\"end\": \"2025-08-26T14:00+08:00\""),
                        "82",
                        sessionPath
                                + "end: \"2025-08-26T14:00+08:00\" is not a local date and time"
                                + " such as 2025-08-26T14:00; leave the zone out, it is the"
                                + " edition's"),
                Arguments.of(
                        session.formatted("\"status\": \"tentitive\""),
                        "85",
                        sessionPath
                                + "status: \"tentitive\" is not one of draft, tentative, confirmed,"
                                + " cancelled, postponed; did you mean \"tentative\"?"),
                Arguments.of(
                        session.formatted("\"timing\": 0"),
                        "85",
                        sessionPath + "timing: 0 is not one of fixed, indicative"),
                Arguments.of(
                        session.formatted("\"rooms\": \"r1\""),
                        "84",
                        sessionPath + "rooms: \"r1\" is not a list in brackets: [ ... ]"),
                Arguments.of(
                        session.formatted("\"rooms\": [\"r1\", null]"),
                        "91",
                        sessionPath + "rooms/1: null is not a string"),
                Arguments.of(
                        session.formatted("\"capacity\": \"7\""),
                        "87",
                        sessionPath + "capacity: \"7\" is not a whole number"),
                Arguments.of(
                        session.formatted("\"capacity\": 7.0"),
                        "87",
                        sessionPath + "capacity: 7.0 is not a whole number"),
                Arguments.of(
                        session.formatted("\"modified\": 1756188000"),
                        "87",
                        sessionPath
                                + "modified: 1756188000 is not an instant such as"
                                + " 2025-08-20T00:00:00Z"),
                Arguments.of(
                        session.formatted("\"items\": [{\"id\": \"i\", \"runningTime\": \"15\"}]"),
                        "112",
                        sessionPath
                                + "items/0/runningTime: \"15\" is not a duration such as PT15M"),
                Arguments.of(
                        ", \"ordinal\": 99999999999",
                        "47",
                        "/series/editions/0/ordinal: 99999999999 is out of range"),
                Arguments.of(
                        ", \"firstDay\": \"26.08.2025\"",
                        "48",
                        "/series/editions/0/firstDay: \"26.08.2025\" is not a date such as"
                                + " 2025-08-26"),
                Arguments.of(
                        ", \"dayChange\": \"6\"",
                        "49",
                        "/series/editions/0/dayChange: \"6\" is not a local time such as 06:00"),
                Arguments.of(
                        ", \"theme\": 7",
                        "45",
                        "/series/editions/0/theme: 7 is not a text: a string, or an object of"
                                + " languages such as {\"en\": \"Opening\"}"),
                Arguments.of(
                        ", \"theme\": {\"en\": [\"a\"]}",
                        "52",
                        "/series/editions/0/theme/en: a list is not a string"),
                Arguments.of(
                        ", \"theme\": {\"en\": \"a\", \"en\": \"b\"}",
                        "57",
                        "/series/editions/0/theme/en: \"en\" is there twice"),
                Arguments.of(
                        ", \"venue\": {\"name\": \"v\", \"geo\": {\"latitude\": 1e999,"
                                + " \"longitude\": 1}}",
                        "79",
                        "/series/editions/0/venue/geo/latitude: 1e999 is out of range"),
                Arguments.of(", \"venue\": {}", "45", "/series/editions/0/venue: name is missing"),
                Arguments.of(
                        ", \"venue\": {\"name\": null}",
                        "54",
                        "/series/editions/0/venue/name: null stands where name is required"),
                Arguments.of(
                        ", \"sessions\": [null]",
                        "49",
                        "/series/editions/0/sessions/0: null is not an object in braces: { ... }"),
                Arguments.of(
                        ", \"title\": \"again\"",
                        "36",
                        "/series/editions/0/title: \"title\" is there twice"),
                Arguments.of(
                        ", \"tilte\": \"again\"",
                        "36",
                        "/series/editions/0/tilte: \"tilte\" is not a field of the format here; did"
                                + " you mean \"title\"?"),
                Arguments.of(
                        ", \"extensions\": {\"a\": {\"b\": 1, \"b\": 2}}",
                        "65",
                        "/series/editions/0/extensions/a/b: \"b\" is there twice"),
                Arguments.of(
                        ", \"extensions\": {\"a\": 1e99999999999}",
                        "56",
                        "/series/editions/0/extensions/a: 1e99999999999 is out of range"),
                Arguments.of(
                        ", \"theme\": \u201Cx\u201D",
                        "45",
                        "/series/editions/0/theme: the quotation mark \u201C is not JSON; use the"
                                + " straight one: \""),
                Arguments.of(
                        "\uFF0C \"theme\": \"x\"",
                        "34",
                        "/series/editions/0/title: the full-width sign \uFF0C is not JSON; use the"
                                + " narrow one"),
                Arguments.of(
                        ",",
                        "35",
                        "/series/editions/0/title: the bracket } is not expected here; is there a"
                                + " comma too many before it?"),
                Arguments.of(
                        " \"theme\": 1",
                        "35",
                        "/series/editions/0/title: a comma is missing before this, or a backslash"
                                + " before a quotation mark"),
                Arguments.of(
                        ", // later",
                        "36",
                        "/series/editions/0/title: there are no comments in JSON"),
                Arguments.of(
                        ", \"theme\": \"a\n\"",
                        "47",
                        "/series/editions/0/theme: a line break or control character inside a"
                                + " string; is a quotation mark missing?"),
                Arguments.of(
                        ", \"theme\": hello",
                        "45",
                        "/series/editions/0/theme: hello is not JSON; a string needs quotation"
                                + " marks"),
                Arguments.of(
                        ", theme: 1",
                        "36",
                        "/series/editions/0/title: the name of a field needs quotation marks"),
                Arguments.of(
                        ", \"ordinal\": 007",
                        "48",
                        "/series/editions/0/ordinal: a number does not begin with 0"),
                Arguments.of(
                        ", \"theme\": \"C:\\qb\"",
                        "49",
                        "/series/editions/0/theme: a backslash that nothing fitting follows; a"
                                + " backslash itself is written \\\\"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfAnEdition")
    void saysWhereAndWhat(String fields, String column, String expected) {
        assertEquals(
                List.of("doc.json, line 8, column " + column + ", " + expected),
                faults(edition(fields)));
    }

    @Test
    void collectsAllFaultsInTheOrderOfTheDocument() {
        String json =
                edition(
                        """
                        , "themme": "x", "state": "over",
                        "sessions": [{"title": 7, "start": "noon", "capacity": null},
                        {"id": "b"}, 5""");
        assertEquals(
                List.of(
                        "doc.json, line 8, column 36, /series/editions/0/themme: \"themme\" is not"
                                + " a field of the format here; did you mean \"theme\"?",
                        "doc.json, line 8, column 60, /series/editions/0/state: \"over\" is not one"
                                + " of planned, announced, held, postponed, cancelled",
                        "doc.json, line 9, column 14, /series/editions/0/sessions/0: id is missing",
                        "doc.json, line 9, column 24, /series/editions/0/sessions/0/title: 7 is not"
                                + " a text: a string, or an object of languages such as"
                                + " {\"en\": \"Opening\"}",
                        "doc.json, line 9, column 36, /series/editions/0/sessions/0/start: \"noon\""
                                + " is not a local date and time such as 2025-08-26T14:00",
                        "doc.json, line 10, column 1, /series/editions/0/sessions/1: title is"
                                + " missing",
                        "doc.json, line 10, column 14, /series/editions/0/sessions/2: 5 is not an"
                                + " object in braces: { ... }",
                        "doc.json, line 10, column 15, /series/editions/0/sessions/2: the bracket }"
                                + " is not expected here; is there a comma too many before it?"),
                faults(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|the document is empty",
                "` `|the document is empty",
                "null|null is not an object in braces: { ... }",
                "[]|a list is not an object in braces: { ... }",
                "7|7 is not an object in braces: { ... }",
                "\"a\"|\"a\" is not an object in braces: { ... }",
            })
    void wantsAnObject(String json, String message) {
        assertEquals(List.of("doc.json, line 1, column 1: " + message), faults(json));
    }

    @Test
    void namesWhatIsMissingAtTheTop() {
        assertEquals(
                List.of(
                        "doc.json, line 1, column 1: defaultLanguage is missing",
                        "doc.json, line 1, column 1: series is missing"),
                faults("{}"));
    }

    @Test
    void saysThatADocumentIsOfALaterVersion() {
        String later = edition(", \"weather\": 1").replace("Version\": 1", "Version\": 2");
        List<String> faults = faults(later);
        assertEquals(
                "doc.json, line 2, column 20, /formatVersion: the document is of version 2 of the"
                        + " format; this library knows versions up to 1",
                faults.get(0));
        assertEquals(2, faults.size());
        String readable = edition("").replace("Version\": 1", "Version\": 2");
        assertEquals(2, ForumJson.read(readable, "doc.json").formatVersion());
    }

    @Test
    void readsOverTheAddressOfTheSchema() {
        String plain = edition("");
        String named = plain.replaceFirst("\\{", "{\"\\$schema\": \"s.json\",");
        Forum forum = ForumJson.read(plain, "doc.json");
        assertEquals(forum, ForumJson.read(named, "doc.json"));
        String kept = named.replaceFirst("\"series\"", "\"x\": 1, \"series\"");
        assertEquals(
                java.util.Map.of("x", 1),
                ForumJson.read(
                                kept,
                                "doc.json",
                                ReadOptions.standard().withUnknownFields(UnknownFields.KEEP))
                        .extensions());
        assertEquals(
                List.of(
                        "doc.json, line 1, column 13, /$schema: 7 is not a string",
                        "doc.json, line 1, column 15, /$schema: \"$schema\" is there twice"),
                faults(plain.replaceFirst("\\{", "{\"\\$schema\": 7,\"\\$schema\": \"s\",")));
        assertEquals(1, faults(edition(", \"$schema\": \"s.json\"")).size());
    }

    @Test
    void wantsNothingAfterTheDocument() {
        assertEquals(
                List.of("doc.json, line 12, column 1: something follows the end of the document"),
                faults(edition("") + "{}"));
        ForumJson.read(edition("") + " \r\n\t", "doc.json");
    }

    @Test
    void saysWhereACutDocumentEnds() {
        String json = edition("");
        assertEquals(
                List.of(
                        "doc.json, line 8, column 31, /series/editions/0/title: the document ends"
                                + " in the middle"),
                faults(json.substring(0, json.indexOf("\"T\""))));
    }

    @Test
    void refusesEveryPrefixOfADocumentWithAFault() {
        byte[] bytes = ForumJson.toBytes(RandomRecords.any(Forum.class, 5));
        for (int end = 0; end < Math.min(bytes.length - 2, 2000); end++) {
            byte[] prefix = java.util.Arrays.copyOf(bytes, end);
            var in = new ByteArrayInputStream(prefix);
            var e = assertThrows(ForumFormatException.class, () -> ForumJson.read(in, "cut"));
            assertTrue(e.faults().get(0).line() >= 1, e.getMessage());
        }
    }

    @Test
    void readsUtf8WithAByteOrderMark() {
        Forum read = ForumJson.read("\uFEFF" + edition(""), "doc.json");
        assertEquals(ForumJson.read(edition(""), "doc.json"), read);
    }

    @Test
    void namesWrongEncodings() {
        String json = edition(", \"theme\": \"\u8BBA\u575B\"");
        assertEquals(
                "doc.json, line 1, column 1: the file is encoded in UTF-16; save it as UTF-8",
                fault(json.getBytes(StandardCharsets.UTF_16)));
        assertEquals(
                "doc.json, line 1, column 2: a NUL character; the file is damaged or not UTF-8",
                fault(json.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(
                "doc.json, line 8, column 46: the byte C2 is not UTF-8 here; save the file as"
                        + " UTF-8",
                fault(json.getBytes(Charset.forName("GB18030"))));
        assertEquals(
                List.of("doc.json, line 1, column 1: the text holds half of a character"),
                faults("\uD800"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0 80",
                "ED A0 80",
                "F4 90 80 80",
                "E0 80 80",
                "F0 80 80 80",
                "80",
                "E4 BD",
                "FF",
                "00"
            })
    void acceptsNothingButUtf8(String hex) throws IOException {
        byte[] json = edition(", \"theme\": \"@\"").getBytes(StandardCharsets.UTF_8);
        var bytes = new java.io.ByteArrayOutputStream();
        for (byte b : json) {
            bytes.write(
                    b == '@' ? java.util.HexFormat.ofDelimiter(" ").parseHex(hex) : new byte[] {b});
        }
        assertTrue(fault(bytes.toByteArray()).startsWith("doc.json, line 8, column 46: "));
    }

    @Test
    void limitsDepthStringsNumbersAndSize() {
        String deep = "[".repeat(100_000);
        assertTrue(
                faults(edition(", \"extensions\": {\"a\": " + deep))
                        .get(0)
                        .endsWith(": more than 100 objects and lists inside one another"));
        String huge = "\"" + "x".repeat(ForumJson.MAX_STRING_LENGTH + 1) + "\"";
        assertTrue(
                faults(edition(", \"theme\": " + huge))
                        .get(0)
                        .endsWith("/theme: a string of more than 4194304 characters"));
        String digits = "9".repeat(1_000_000);
        assertTrue(
                faults(edition(", \"ordinal\": " + digits))
                        .get(0)
                        .endsWith("/ordinal: a number of more than 1000 digits"));
        ReadOptions small = ReadOptions.standard().withMaxDocumentBytes(100);
        var e =
                assertThrows(
                        ForumFormatException.class,
                        () -> ForumJson.read(edition(""), "doc.json", small));
        assertEquals(
                "doc.json, line 1, column 1: the document is larger than 100 bytes",
                e.getMessage());
        int exact = edition("").length();
        ForumJson.read(edition(""), "d", ReadOptions.standard().withMaxDocumentBytes(exact));
    }

    @Test
    void readsOneMillionCharactersForTheValidator() {
        Forum forum =
                ForumJson.read(edition(", \"theme\": \"" + "x".repeat(1_000_000) + "\""), "d");
        Text theme = forum.series().editions().get(0).theme();
        assertEquals(1_000_000, theme.translations().get("und").length());
    }

    @Test
    void shortensLongValuesInMessages() {
        String message =
                faults(edition(", \"zone\": [], \"state\": \"" + "y".repeat(1000) + "\"")).get(1);
        assertTrue(message.length() < 300, message);
    }

    @Test
    void makesControlCharactersVisible() {
        assertEquals(
                List.of(
                        "doc.json, line 8, column 45, /series/editions/0/state: \"a\\u0000\\u202E\""
                                + " is not one of planned, announced, held, postponed, cancelled"),
                faults(edition(", \"state\": \"a\\u0000\\u202e\"")));
    }

    @Test
    void stopsAtTheGreatestNumberOfFaults() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            fields.append(", \"u").append(i).append("\": 1");
        }
        var e =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () ->
                                assertThrows(
                                        ForumFormatException.class,
                                        () -> ForumJson.read(edition(fields.toString()), "d")));
        assertEquals(ForumJson.MAX_FAULTS, e.faults().size());
        assertEquals("there are more faults than these", e.faults().get(999).message());
        assertTrue(e.getMessage().endsWith("\nand 980 more"), e.getMessage());
    }

    @Test
    void readsAFileAndNamesItInFaults(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dialogue.json");
        Files.writeString(file, edition(""));
        assertEquals(ForumJson.read(edition(""), "d"), ForumJson.read(file));
        Files.writeString(file, "[]");
        var e = assertThrows(ForumFormatException.class, () -> ForumJson.read(file));
        assertEquals(file.toString(), e.faults().get(0).source());
        Path missing = folder.resolve("missing.json");
        assertThrows(NoSuchFileException.class, () -> ForumJson.read(missing));
    }

    /** The mapper decides, the diagnosis explains: neither may know better than the other. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsAFaultExactlyWhereReadingFails(long seed) {
        Random random = new Random(seed);
        String original = Mapper.MAPPER.writeValueAsString(RandomRecords.any(Forum.class, seed));
        List<String> pieces =
                List.of(
                        "null",
                        "7",
                        "-1.5",
                        "\"\"",
                        "\"x\"",
                        "[]",
                        "{}",
                        "true",
                        "1e999",
                        "[1]",
                        "{\"en\":1}",
                        "\"2025-08-26\"",
                        "\"2025-08-26T14:00\"",
                        "\"14:00\"",
                        "\"0\"");
        List<Integer> colons = new java.util.ArrayList<>();
        for (int i = original.indexOf("\":"); i >= 0; i = original.indexOf("\":", i + 1)) {
            colons.add(i + 2);
        }
        for (int round = 0; round < 1500; round++) {
            int at = colons.get(random.nextInt(colons.size()));
            int end = at;
            while (",}]".indexOf(original.charAt(end)) < 0) {
                end++;
            }
            String piece = pieces.get(random.nextInt(pieces.size()));
            String json = original.substring(0, at) + piece + original.substring(end);
            boolean faultless = Diagnosis.of(json, "d", UnknownFields.REFUSE).isEmpty();
            boolean readable;
            try {
                readable = Mapper.READER.readValue(json) != null;
            } catch (tools.jackson.core.JacksonException e) {
                readable = false;
            }
            assertEquals(
                    readable,
                    faultless,
                    "seed "
                            + seed
                            + ", round "
                            + round
                            + ": "
                            + piece
                            + " in "
                            + json.substring(
                                    Math.max(0, at - 80), Math.min(json.length(), at + 80)));
        }
    }
}
