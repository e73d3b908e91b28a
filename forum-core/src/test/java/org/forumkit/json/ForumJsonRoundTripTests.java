package org.forumkit.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.forumkit.model.Series;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForumJsonRoundTripTests {
    private static final Forum SMALLEST =
            Forum.builder("en", Series.builder("dialogue", Text.of("Dialogue")).build()).build();

    @Test
    void writesFieldsInOrderWithTwoSpacesAndLineFeeds() {
        Forum forum =
                Forum.builder(
                                "zh-Hans",
                                Series.builder(
                                                "dialogue",
                                                Text.of("zh-Hans", "\u5BF9\u8BDD")
                                                        .with("en", "Dialogue"))
                                        .build())
                        .extensions(Map.of("numbers", List.of(1, List.of(), Map.of())))
                        .build();
        String expected =
                """
                {
                  "formatVersion": 1,
                  "defaultLanguage": "zh-Hans",
                  "series": {
                    "id": "dialogue",
                    "name": {
                      "zh-Hans": "\u5BF9\u8BDD",
                      "en": "Dialogue"
                    }
                  },
                  "extensions": {
                    "numbers": [
                      1,
                      [],
                      {}
                    ]
                  }
                }
                """;
        assertEquals(expected, ForumJson.toString(forum));
    }

    @Test
    void writesToTheStreamWithoutClosingIt() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        ForumJson.write(SMALLEST, out);
        assertArrayEquals(ForumJson.toBytes(SMALLEST), out.toByteArray());
        assertEquals(false, closed[0]);
    }

    @Test
    void passesOnTheFailureOfTheStream() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left on device");
                    }
                };
        IOException e = assertThrows(IOException.class, () -> ForumJson.write(SMALLEST, full));
        assertEquals("no space left on device", e.getMessage());
    }

    @Test
    void readsWhatWasWrittenAsEqualRecords() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            assertIsReadAsItWas(RandomRecords.any(Forum.class, seed), "seed " + seed);
            assertIsReadAsItWas(RandomRecords.valid(Forum.class, seed), "valid, seed " + seed);
            if (seed % 10 == 0) {
                assertIsReadAsItWas(RandomRecords.full(Forum.class, seed), "full, seed " + seed);
            }
        }
    }

    private static void assertIsReadAsItWas(Forum forum, String seed) throws IOException {
        byte[] bytes = ForumJson.toBytes(forum);
        Forum read = ForumJson.read(new ByteArrayInputStream(bytes), seed);
        assertEquals(forum, read, seed);
        assertArrayEquals(bytes, ForumJson.toBytes(read), seed);
        String string = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(forum, ForumJson.read(string, seed), seed);
        assertEquals(
                List.of(), Diagnosis.of(string, seed, UnknownFields.REFUSE, Shape.FORUM), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void isReadAndWrittenAlikeByPlainJackson2(long seed) throws IOException {
        ObjectMapper mapper =
                new ObjectMapper()
                        .registerModule(new JavaTimeModule())
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        for (Forum forum :
                List.of(
                        RandomRecords.full(Forum.class, seed),
                        RandomRecords.any(Forum.class, seed))) {
            byte[] bytes = ForumJson.toBytes(forum);
            assertEquals(forum, mapper.readValue(bytes, Forum.class));
            assertEquals(Mapper.MAPPER.writeValueAsString(forum), mapper.writeValueAsString(forum));
        }
    }

    @Test
    void plainJackson2ReadsBothFormsOfAText() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(Text.of("Hyatt"), mapper.readValue("\"Hyatt\"", Text.class));
        assertEquals(Text.of("en", "Hyatt"), mapper.readValue("{\"en\":\"Hyatt\"}", Text.class));
    }

    @Test
    void bringsNumbersOfExtensionsIntoTheFormThatTheyAreReadIn() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("byte", (byte) 1);
        given.put("small long", 2L);
        given.put("float", 0.1f);
        given.put("double", 1.50);
        Forum forum = SMALLEST.toBuilder().extensions(given).build();
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "document"));
        assertEquals(
                "{byte=1, small long=2, float=0.1, double=1.5}", forum.extensions().toString());
    }

    /** A number with an exponent may be written without one, and then be a whole number. */
    @Test
    void bringsWholeNumbersIntoTheFormThatTheyAreReadIn() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("decimal", new BigDecimal("15"));
        given.put("double", 1.2345678E7);
        given.put("large", new BigDecimal("12345678901234567890"));
        Forum forum = SMALLEST.toBuilder().extensions(given).build();
        assertEquals(
                Map.of(
                        "decimal", 15,
                        "double", 12345678,
                        "large", new BigInteger("12345678901234567890")),
                forum.extensions());
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "document"));
        for (String number : List.of("1E0", "1.5e1", "-0e0", "0E5", "10e-1", "1e1", "-1.20E2")) {
            String json =
                    ForumJson.toString(SMALLEST.toBuilder().extensions(Map.of("x", 1)).build())
                            .replace(": 1\n  }", ": " + number + "\n  }");
            Forum read = ForumJson.read(json, number);
            assertEquals(read, ForumJson.read(ForumJson.toString(read), number));
        }
    }

    @Test
    void keepsDigitsOfNumbersInExtensions() {
        String json =
                ForumJson.toString(SMALLEST.toBuilder().extensions(Map.of("x", 1)).build())
                        .replace(": 1\n  }", ": 1.100000000000000000000000000010\n  }");
        assertTrue(json.contains("1.100000000000000000000000000010"), json);
        assertEquals(json, ForumJson.toString(ForumJson.read(json, "document")));
    }

    /** With an exponent a number may be longer as it is written than as it was read. */
    @Test
    void readsNoNumberThatItCouldNotReadAgain() {
        List<Integer> read = new ArrayList<>();
        for (int digits = 980; digits <= 1000; digits++) {
            for (String exponent : List.of("e1", "e10", "E-1", "e-1000", "e+99999", ".1")) {
                String number = "9".repeat(digits) + exponent;
                String json =
                        ForumJson.toString(SMALLEST.toBuilder().extensions(Map.of("x", 1)).build());
                try {
                    Forum forum =
                            ForumJson.read(json.replace(": 1\n  }", ": " + number + "\n  }"), "d");
                    assertEquals(forum, ForumJson.read(ForumJson.toString(forum), number));
                    read.add(digits);
                } catch (ForumFormatException e) {
                    assertTrue(
                            e.getMessage()
                                    .endsWith("/extensions/x: a number of more than 1000 digits"),
                            e.getMessage());
                    assertEquals("d", e.faults().get(0).source());
                }
            }
        }
        assertEquals(999, read.get(read.size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD800b", "\uD800", "\uDC00", "\uDC00\uD800"})
    void keepsHalfACharacterForTheValidator(String half) {
        Forum forum = Forum.builder("en", Series.builder("s", Text.of(half)).build()).build();
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "document"));
    }

    @Test
    void refusesToWriteWhatItWouldNotRead() {
        Object deep = "deep";
        for (int i = 0; i < ForumJson.MAX_DEPTH; i++) {
            deep = Arrays.asList(deep);
        }
        Forum forum = SMALLEST.toBuilder().extensions(Map.of("x", deep)).build();
        assertThrows(IllegalArgumentException.class, () -> ForumJson.toBytes(forum));
    }
}
