package org.forumkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.junit.jupiter.api.Test;

class UnknownFieldsTests {
    private static final ReadOptions KEEP =
            ReadOptions.standard().withUnknownFields(UnknownFields.KEEP);
    private static final String DOCUMENT =
            """
            {
              "defaultLanguage": "en",
              "generator": {"name": "x", "versions": [1, 2.50, null]},
              "series": {
                "id": "d",
                "name": "Dialogue",
                "regions": [{"id": "r", "name": "R", "colour": "red"}],
                "editions": [
                  {
                    "id": "2025",
                    "title": "T",
                    "venue": {
                      "name": "V",
                      "geo": {"latitude": 1, "longitude": 2, "altitude": 3},
                      "a/b~c": true
                    },
                    "sessions": [
                      {"id": "s", "title": "S", "track": 1, "items": [
                        {"id": "i", "appearances": [{"participant": "p", "minutes": 5}]}
                      ]}
                    ],
                    "mood": "good",
                    "extensions": {"mood": "own", "x": 1}
                  }
                ]
              },
              "people": [{"id": "p", "names": {"zh-Hans": {"full": "\u738B", "pinyin": "Wang"}}}]
            }
            """;

    @Test
    void areRefusedAllAtOnce() {
        var e = assertThrows(ForumFormatException.class, () -> ForumJson.read(DOCUMENT, "d"));
        assertEquals(
                List.of(
                        "/generator",
                        "/series/regions/0/colour",
                        "/series/editions/0/venue/geo/altitude",
                        "/series/editions/0/venue/a~1b~0c",
                        "/series/editions/0/sessions/0/track",
                        "/series/editions/0/sessions/0/items/0/appearances/0/minutes",
                        "/series/editions/0/mood",
                        "/people/0/names/zh-Hans/pinyin"),
                e.faults().stream().map(Fault::pointer).toList());
    }

    @Test
    void areKeptInTheNearestExtensions() {
        Forum forum = ForumJson.read(DOCUMENT, "d", KEEP);
        Edition edition = forum.series().editions().get(0);
        assertEquals(
                Map.of(
                        "generator",
                        Map.of(
                                "name",
                                "x",
                                "versions",
                                java.util.Arrays.asList(1, new BigDecimal("2.50"), null))),
                forum.extensions());
        assertEquals(Map.of("regions/0/colour", "red"), forum.series().extensions());
        assertEquals(
                Map.of(
                        "mood",
                        "own",
                        "x",
                        1,
                        "venue/geo/altitude",
                        3,
                        "venue/a~1b~0c",
                        true,
                        "/mood",
                        "good"),
                edition.extensions());
        assertEquals(Map.of("track", 1), edition.sessions().get(0).extensions());
        assertEquals(
                Map.of("appearances/0/minutes", 5),
                edition.sessions().get(0).items().get(0).extensions());
        assertEquals(Map.of("names/zh-Hans/pinyin", "Wang"), forum.people().get(0).extensions());
    }

    @Test
    void staySafeWhenWrittenAndReadAgain() {
        Forum forum = ForumJson.read(DOCUMENT, "d", KEEP);
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "d"));
    }

    @Test
    void doNotHideOtherFaults() {
        String json = DOCUMENT.replace("\"title\": \"T\"", "\"title\": 7");
        var e = assertThrows(ForumFormatException.class, () -> ForumJson.read(json, "d", KEEP));
        assertEquals(
                List.of("/series/editions/0/title"),
                e.faults().stream().map(Fault::pointer).toList());
    }

    /** In the extensions beside them they are one deeper than they were. */
    @Test
    void areRefusedWhereTheyWouldNotBeReadAgain() {
        String json = "{\"defaultLanguage\":\"en\",\"series\":{\"id\":\"s\",\"name\":\"S\"},\"x\":";
        int most = ForumJson.MAX_DEPTH - 2;
        Forum forum = ForumJson.read(json + "[".repeat(most) + "]".repeat(most) + "}", "d", KEEP);
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "d"));

        String deeper = json + "[".repeat(most + 1) + "]".repeat(most + 1) + "}";
        var e = assertThrows(ForumFormatException.class, () -> ForumJson.read(deeper, "d", KEEP));
        assertEquals(
                "d, line 1, column 158, /x"
                        + "/0".repeat(most)
                        + ": more than 100 objects and lists inside one another",
                e.getMessage());
    }
}
