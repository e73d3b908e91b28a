package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forumkit.export.ExportRequest;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.Fuzzer;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** No text in any string of a document adds anything to its feed. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class IcalFeedFuzzTests {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<Sample> SAMPLES =
            List.of(new Sample(SampleForum.forum()), new Sample(SampleForums.complete()));

    /** A component with how often it has each property, and the parameters of these. */
    private record Component(
            String name, Map<String, Integer> properties, Map<String, Set<String>> parameters) {}

    /**
     * A document, the places of its strings that a letter more does not change the feed's shape.
     */
    private static final class Sample {
        private final JsonNode document;
        private final List<Component> shape;
        private final Set<String> places = new TreeSet<>();

        Sample(Forum forum) {
            document = MAPPER.readTree(ForumJson.toBytes(forum));
            shape = shape(feed(forum));
            List<String> all = new ArrayList<>();
            changed(
                    document.deepCopy(),
                    "",
                    (at, old) -> {
                        all.add(at);
                        return old;
                    });
            // Fields of one name are alike, so most are harmless together or not at all.
            all.sort(Comparator.comparing(each -> each.substring(each.lastIndexOf('/'))));
            note(all);
        }

        private void note(List<String> some) {
            if (isHarmless(Set.copyOf(some))) {
                places.addAll(some);
            } else if (some.size() > 1) {
                note(some.subList(0, some.size() / 2));
                note(some.subList(some.size() / 2, some.size()));
            }
        }

        private boolean isHarmless(Set<String> some) {
            JsonNode harmless = document.deepCopy();
            changed(harmless, "", (at, old) -> some.contains(at) ? old + "x" : old);
            try {
                return shape(feed(ForumJson.read(harmless.toString(), "x"))).equals(shape);
            } catch (ForumFormatException e) {
                // One stands where only words of the format may stand.
                return false;
            }
        }

        Forum with(Change texts) {
            JsonNode changed = document.deepCopy();
            changed(changed, "", (at, old) -> places.contains(at) ? texts.of(at, old) : old);
            StringBuilder json = new StringBuilder();
            for (char c : changed.toString().toCharArray()) {
                // A half of a character is none of UTF-8.
                json.append(Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : c);
            }
            return ForumJson.read(json.toString(), "changed");
        }
    }

    private interface Change {
        String of(String place, String value);
    }

    private static JsonNode changed(JsonNode node, String place, Change change) {
        if (node.isString()) {
            return StringNode.valueOf(change.of(place, node.stringValue()));
        }
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                object.set(name, changed(object.get(name), place + "/" + name, change));
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, changed(list.get(i), place + "/" + i, change));
            }
        }
        return node;
    }

    /** Exports with all details; the feed is one that the strict checker has nothing against. */
    private static byte[] feed(Forum forum) {
        ExportRequest request =
                FeedMaker.request(Programme.of(forum).languages("en", "ru").build());
        return FeedMaker.octets(
                FeedMaker.with(
                        request,
                        Map.of(
                                "edition-entry", "true",
                                "cancelled", "keep",
                                "organiser", "office@forum.example.org")));
    }

    private static List<Component> shape(byte[] feed) {
        List<Component> components = new ArrayList<>();
        List<Component> open = new ArrayList<>();
        for (ContentLine line : FeedMaker.lines(feed)) {
            if (line.name().equals("BEGIN")) {
                Component begun = new Component(line.value(), new TreeMap<>(), new TreeMap<>());
                components.add(begun);
                open.add(begun);
            } else if (line.name().equals("END")) {
                open.remove(open.size() - 1);
            } else {
                Component inside = open.get(open.size() - 1);
                inside.properties().merge(line.name(), 1, Integer::sum);
                inside.parameters()
                        .computeIfAbsent(line.name(), name -> new TreeSet<>())
                        .addAll(line.parameters().keySet());
            }
        }
        return components;
    }

    /**
     * The first byte tells what becomes of the text after it: it is put before or after each
     * string, or in its place unless it is an id.
     */
    @FuzzTest(maxDuration = "")
    void hostileTexts(byte[] data) throws IOException {
        if (data.length == 0) {
            return;
        }
        String hostile = text(data);
        Change change =
                switch (Math.floorMod(data[0] - '0', 3)) {
                    case 0 -> (place, text) -> hostile + text;
                    case 1 -> (place, text) -> text + hostile;
                    default -> (place, text) -> place.endsWith("/id") ? text : hostile;
                };
        for (Sample each : SAMPLES) {
            byte[] feed = feed(each.with(change));
            assertAddsNothing(each.shape, shape(feed));
            assertIsRead(feed);
        }
    }

    /** Returns the text after the first byte; private use characters stand for halves of others. */
    private static String text(byte[] data) {
        String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        StringBuilder halves = new StringBuilder(text);
        for (int i = 0; i < halves.length(); i++) {
            char c = halves.charAt(i);
            halves.setCharAt(i, c >= 0xE000 && c < 0xE800 ? (char) (c - 0x800) : c);
        }
        return halves.toString();
    }

    private static void assertAddsNothing(List<Component> harmless, List<Component> hostile) {
        assertEquals(
                harmless.stream().map(Component::name).toList(),
                hostile.stream().map(Component::name).toList());
        for (int i = 0; i < harmless.size(); i++) {
            Component expected = harmless.get(i);
            Component seen = hostile.get(i);
            seen.properties()
                    .forEach(
                            (name, count) ->
                                    assertTrue(
                                            count <= expected.properties().getOrDefault(name, 0),
                                            name));
            seen.parameters()
                    .forEach(
                            (name, parameters) ->
                                    assertTrue(
                                            expected.parameters().get(name).containsAll(parameters),
                                            name + parameters));
        }
    }

    private static void assertIsRead(byte[] feed) throws IOException {
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(feed))) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertEquals(
                    shape(feed).stream().filter(each -> each.name().equals("VEVENT")).count(),
                    calendar.getEvents().size());
            assertEquals(null, reader.readNext());
        }
    }
}
