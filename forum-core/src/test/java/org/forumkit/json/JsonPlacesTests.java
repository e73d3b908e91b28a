package org.forumkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPlacesTests {
    private static final String JSON =
            """
            {
              "a": [{"b": 1}, {"\uD83D\uDE00": 0, "c": {"d": null}}],
              "x/y": {"~": "z"},
              "": 5
            }
            """;

    private static List<String> located(String json, String... pointers) {
        List<Fault> faults =
                Arrays.stream(pointers).map(each -> new Fault("f", 0, 0, each, "m")).toList();
        return JsonPlaces.locate(json.getBytes(StandardCharsets.UTF_8), faults).stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1:1 ''",
        "/a, 2:8 /a",
        "/a/0/b, 2:15 /a/0/b",
        "/a/1/c, 2:34 /a/1/c",
        "/a/1/c/d, 2:40 /a/1/c/d",
        "/x~1y/~0, 3:16 /x~1y/~0",
        "/, 4:7 /",
        "/a/2, 2:8 /a",
        "/a/1/c/d/e, 2:40 /a/1/c/d",
        "/a/-, 2:8 /a",
        "/a/01/c, 2:8 /a",
        "/b/c/d, 1:1 ''",
    })
    void findsTheNearestValueThatIsThere(String pointer, String expected) {
        assertEquals(List.of(expected.replace("''", "")), located(JSON, pointer));
        assertEquals(List.of(expected.replace("''", "")), located("\uFEFF" + JSON, pointer));
    }

    @Test
    void sortsByPlaceAndKeepsTheOrderAtOne() {
        assertEquals(
                List.of("1:1 ", "2:8 /a", "2:8 /a", "2:15 /a/0/b", "4:7 /"),
                located(JSON, "/", "/a/9", "/a/0/b", "/q", "/a"));
        List<Fault> faults =
                List.of(
                        new Fault("f", 7, 7, "/a/9", "first"),
                        new Fault("f", 1, 1, "/a", "second"));
        assertEquals(
                List.of(new Fault("f", 2, 8, "/a", "first"), new Fault("f", 2, 8, "/a", "second")),
                JsonPlaces.locate(JSON.getBytes(StandardCharsets.UTF_8), faults));
    }

    @Test
    void staysAtTheStartOfWhatIsNoJson() {
        assertEquals(List.of("1:1 /a"), located("", "/a"));
        assertEquals(List.of("1:1 ", "1:7 /a"), located("{\"a\": [1, ?], \"b\": 1}", "/b", "/a"));
        assertEquals(List.of(), located("{}"));
    }
}
