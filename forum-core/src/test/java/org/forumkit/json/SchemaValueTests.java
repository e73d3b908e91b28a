package org.forumkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.validation.ForumValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single values at the edges of what the format takes: the schema and the library agree. */
class SchemaValueTests {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ForumJson.schema());

    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("default", "\"en\"");
        USUAL.put("text", "\"S\"");
        USUAL.put("lines", "\"S\"");
        USUAL.put("date", "\"2031-05-01\"");
        USUAL.put("time", "\"06:00\"");
        USUAL.put("language", "\"en\"");
        USUAL.put("link", "\"https://example.org\"");
        USUAL.put("country", "\"KR\"");
        USUAL.put("subdivision", "\"KR-26\"");
        USUAL.put("date-time", "\"2031-05-01T09:00\"");
        USUAL.put("instant", "\"2031-05-01T09:00:00Z\"");
        USUAL.put("duration", "\"PT5M\"");
    }

    /** A document with one value of each kind, one of them given. */
    private static String document(String kind, String value) {
        Map<String, String> values = new LinkedHashMap<>(USUAL);
        if (values.put(kind, value) == null) {
            throw new IllegalArgumentException(kind);
        }
        return """
               {"formatVersion": 1, "defaultLanguage": %s, "series": {"id": "s", "name": %s,
               "editions": [{"id": "e", "title": "E", "description": %s, "firstDay": %s, "dayChange": %s,
               "zone": "Asia/Seoul", "languages": [%s],
               "links": [{"url": %s}], "venue": {"name": "V", "country": %s, "subdivision": %s},
               "sessions": [{"id": "x", "title": "X", "start": %s, "modified": %s,
               "items": [{"id": "i", "title": "I", "runningTime": %s}]}]}]}}
               """
                .formatted(values.values().toArray());
    }

    private static List<String> schema(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(each -> each.getInstanceLocation() + ": " + each.getMessage())
                .toList();
    }

    private static List<String> library(String json) {
        try {
            return ForumValidator.standard().validate(ForumJson.read(json, "d")).stream()
                    .filter(each -> SchemaTests.ONE_VALUE.contains(each.key()))
                    .map(each -> each.pointer() + ": " + each.key())
                    .toList();
        } catch (ForumFormatException e) {
            return List.of(e.getMessage());
        }
    }

    private static void assertBoth(boolean taken, String kind, String value) {
        String json = document(kind, value);
        assertEquals(taken, library(json).isEmpty(), () -> "the library: " + library(json));
        assertEquals(taken, schema(json).isEmpty(), () -> "the schema: " + schema(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|\"\u3000\"|false",
                "text|\"\u3000\u2003 \"|false",
                "text|\"\u00A0\"|false",
                "text|\"\u2007\"|false",
                "text|\"\uFEFF\"|false",
                "text|\"\u200B\"|false",
                "text|\"\u202F\u00A0\u2060\"|false",
                "text|\"\u00AD\u200D\uFE0F\"|false",
                "text|\"\u3164\uFFA0\u115F\"|false",
                "text|\"\u180E\"|false",
                "text|\"\u00A0a\u200B\"|true",
                "text|\"\u2800\"|true",
                "text|\"\u0600\"|true",
                "lines|\"\u00A0\\n\u200B\"|false",
                "text|\"\u1680\"|false",
                "text|\"\u205F\"|false",
                "text|\"\u3000a\"|true",
                "text|\"\u0085\"|false",
                "text|\"\"|false",
                "text|{\"und\": \"a\"}|true",
                "text|{\"UND\": \"a\"}|false",
                "text|{\"und-Latn\": \"a\"}|false",
                "text|{\"i-klingon\": \"a\"}|true",
                "lines|\"\u3000\\n\\t\"|false",
                "lines|\"\\na\"|true",
                "lines|\"\u3000\"|false",
                "duration|\"PT0S\"|false",
                "duration|\"P0D\"|false",
                "duration|\"PT0.0S\"|false",
                "duration|\"PT0.5S\"|true",
                "duration|\"PT0H5M\"|true",
                "duration|\"pt5m\"|true",
                "duration|\"p1dt5H\"|true",
                "duration|\"-PT5M\"|false",
                "duration|\"PT-5M\"|false",
                "duration|\"PT1H-30M\"|false",
                "duration|\"PT30M-1H\"|false",
                "duration|\"PT+5M\"|false",
                "duration|\"+PT5M\"|false",
                "duration|\"--PT5M\"|false",
                "duration|\"-PT-5M\"|false",
                "duration|\"PT1,5S\"|true",
                "duration|\"PT1.S\"|true",
                "duration|\"PT.5S\"|false",
                "duration|\"PT\"|false",
                "duration|\"P\"|false",
                "duration|\"P1DT\"|false",
                "duration|\"PT1.1234567890S\"|false",
                "duration|\"PT9999999999999999999S\"|false",
                "duration|\"P1W\"|false",
                "duration|\"PT5M \"|false",
                "link|\"https://x/%zz\"|false",
                "link|\"https://x/%e4\"|true",
                "link|\"https://x/%\"|false",
                "link|\"https://x/%4\"|false",
                "link|\"https://x/\u65E5\u672C\"|true",
                "link|\"https://\u65E5\u672C.jp/\"|false",
                "link|\"https://x/[a]\"|false",
                "link|\"https://x/?[a]\"|true",
                "link|\"https://x/a{b}\"|false",
                "link|\"https://x/<a>\"|false",
                "link|\"https://x/a#b#c\"|false",
                "link|\"https://x/a#b\"|true",
                "link|\"https://x_y/a\"|false",
                "link|\"https://x:80/a\"|true",
                "link|\"https://x:/a\"|true",
                "link|\"https://x:a/a\"|false",
                "link|\"https://u:p@x/a\"|true",
                "link|\"https://[::1]/\"|true",
                "link|\"https://127.0.0.1/\"|true",
                "link|\"https://999.0.0.1/\"|false",
                "link|\"https://1x/\"|true",
                "link|\"https://x.1y/\"|false",
                "link|\"https://x.y.\"|true",
                "link|\"https://x..y\"|false",
                "link|\"https://-x.y\"|false",
                "link|\"https://x?a\"|true",
                "link|\"https://x#a\"|true",
                "link|\"https://@x\"|true",
                "link|\"https://x/a\u3000b\"|false",
                "link|\"https://x/a\u00A0b\"|false",
                "link|\"HTTPS://X/\"|true",
                "link|\"mailto:a@b\"|true",
                "link|\"mailto:a%40b\"|true",
                "link|\"mailto:a\"|false",
                "link|\"mailto:a b@c\"|false",
                "link|\"mailto:@\"|true",
                "link|\"mailto:a#@b\"|false",
                "link|\"mailto:a?subject=x@y\"|true",
                "link|\"mailto:/a@b\"|true",
                "link|\"mailto:\u65E5@b\"|true",
                "link|\"mailto:[a]@b\"|true",
                "link|\"https://x/a\\\\b\"|false",
                "link|\"https:x\"|false",
                "link|\"https:/x\"|false",
                "link|\"https://x/^\"|false",
                "link|\"https://x/`\"|false",
                "link|\"https://x/\\\"\"|false",
                "country|\"EU\"|false",
                "country|\"UK\"|false",
                "country|\"GB\"|true",
                "country|\"XK\"|true",
                "country|\"TP\"|false",
                "country|\"SU\"|false",
                "country|\"AN\"|false",
                "country|\"ZZ\"|false",
                "country|\"kr\"|false",
                "subdivision|\"EU-1\"|false",
                "subdivision|\"UK-ENG\"|false",
                "subdivision|\"GB-ENG\"|true",
                "language|\"und\"|false",
                "language|\"UND\"|false",
                "language|\"und-Latn\"|false",
                "language|\"i-klingon\"|true",
                "language|\"I-Klingon\"|true",
                "language|\"i-default\"|true",
                "language|\"i-enochian\"|false",
                "language|\"i-hak\"|true",
                "language|\"i-lux\"|true",
                "language|\"i-navajo\"|true",
                "language|\"i-ami\"|false",
                "language|\"i-bnn\"|false",
                "language|\"i-mingo\"|true",
                "language|\"i-pwn\"|false",
                "language|\"i-tao\"|false",
                "language|\"i-tay\"|false",
                "language|\"i-tsu\"|false",
                "language|\"en-GB-oed\"|true",
                "language|\"sgn-BE-FR\"|true",
                "language|\"sgn-BE-NL\"|true",
                "language|\"sgn-CH-DE\"|true",
                "language|\"i-x\"|false",
                "language|\"zh-min-nan\"|true",
                "language|\"zh-min\"|true",
                "language|\"art-lojban\"|true",
                "language|\"cel-gaulish\"|false",
                "language|\"no-bok\"|true",
                "language|\"x-a\"|false",
                "language|\"en-x-a\"|true",
                "language|\"mul\"|true",
                "language|\"zxx\"|true",
                "language|\"mis\"|true",
                "language|\"root\"|false",
                "language|\"zh-yue\"|true",
                "default|\"und\"|false",
                "default|\"i-klingon\"|true",
                "date|\"2025-02-29\"|false",
                "date|\"2024-02-29\"|true",
                "date|\"1900-02-29\"|false",
                "date|\"2000-02-29\"|true",
                "date|\"+10000-01-01\"|true",
                "date|\"10000-01-01\"|false",
                "date|\"-0001-01-01\"|true",
                "date|\"-0000-01-01\"|false",
                "date|\"0000-02-29\"|true",
                "date|\"+2025-01-01\"|false",
                "date|\"+02025-01-01\"|true",
                "date|\"-00004-02-29\"|true",
                "date|\"+999999999-12-31\"|true",
                "date|\"+1000000000-01-01\"|false",
                "date|\"-999999999-01-01\"|true",
                "date|\"+10004-02-29\"|true",
                "date|\"+10001-02-29\"|false",
                "date-time|\"2031-05-01t09:00\"|true",
                "date-time|\"2025-02-29T09:00\"|false",
                "date-time|\"2031-05-01T24:00\"|false",
                "date-time|\"2031-05-01T09:00:00.\"|true",
                "date-time|\"2031-05-01T09:00:60\"|false",
                "date-time|\"+10000-05-01T09:00\"|true",
                "date-time|\"-0001-05-01T09:00\"|true",
                "date-time|\"2031-05-01T09:00:00.1234567890\"|false",
                "date-time|\"2031-05-01T09\"|false",
                "date-time|\"2031-05-01 09:00\"|false",
                "time|\"06:00:00.\"|true",
                "time|\"24:00\"|false",
                "time|\"6:00\"|false",
                "time|\"06:00:00.5\"|true",
                "instant|\"2031-05-01t09:00:00z\"|true",
                "instant|\"2031-05-01T09:00:00z\"|true",
                "instant|\"2031-05-01T09:00Z\"|false",
                "instant|\"2031-05-01T23:59:60Z\"|true",
                "instant|\"2031-05-01T22:59:60Z\"|false",
                "instant|\"2031-05-01T24:00:00Z\"|true",
                "instant|\"2031-05-01T24:00:01Z\"|false",
                "instant|\"2031-05-01T09:00:00+08:00\"|true",
                "instant|\"2031-05-01T09:00:00+18:00\"|true",
                "instant|\"2031-05-01T09:00:00+18:01\"|false",
                "instant|\"2031-05-01T09:00:00+08\"|false",
                "instant|\"2031-05-01T09:00:00+0800\"|false",
                "instant|\"2031-05-01T09:00:00+08:00:30\"|true",
                "instant|\"2031-05-01T09:00:00-00:00\"|true",
                "instant|\"2031-05-01T09:00:00.Z\"|true",
                "instant|\"2025-02-29T09:00:00Z\"|false",
                "instant|\"+10000-05-01T09:00:00Z\"|true",
                "instant|\"-0001-05-01T09:00:00Z\"|true",
                "instant|\"2031-05-01T09:00:00\"|false",
            })
    void agree(String kind, String value, boolean taken) {
        assertBoth(taken, kind, value);
    }

    /** Each character but halves of one, as a text of its own, all in one document. */
    @Test
    void agreeOnEveryCharacterOfTheBasicPlane() {
        StringBuilder topics = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean isHalf = Character.isSurrogate((char) c);
            topics.append(topics.isEmpty() ? "" : ",")
                    .append("{\"id\": \"t")
                    .append(c)
                    .append("\", \"title\": \"")
                    .append(String.format(Locale.ROOT, "\\u%04X", isHalf ? 'a' : c))
                    .append("\"}");
        }
        String json =
                document("text", "\"S\"")
                        .replace(
                                "\"name\": \"S\"", "\"name\": \"S\", \"topics\": [" + topics + "]");
        Set<String> refused = new TreeSet<>();
        library(json).forEach(each -> refused.add(each.replaceAll("/title:.*", "")));
        Set<String> wrong = new TreeSet<>();
        schema(json).forEach(each -> wrong.add(each.replaceAll("/title:.*", "")));

        assertEquals(refused, wrong);
        assertTrue(refused.contains("/series/topics/" + 0x00A0));
        assertFalse(refused.contains("/series/topics/" + 0x00A1));
    }

    /** An emoji is one character of Unicode and two of Java. */
    @ParameterizedTest
    @CsvSource({
        "text, '', 500",
        "lines, '', 20000",
        "link, https://x/, 2038",
    })
    void countCharactersOfUnicode(String kind, String start, int most) {
        String emoji = "\uD83D\uDE00";
        assertBoth(true, kind, '"' + start + emoji.repeat(most) + '"');
        assertBoth(false, kind, '"' + start + emoji.repeat(most + 1) + '"');
        assertBoth(false, kind, '"' + start + "a".repeat(most + 1) + '"');
    }
}
