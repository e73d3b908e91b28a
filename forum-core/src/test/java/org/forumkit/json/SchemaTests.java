package org.forumkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.forumkit.finding.Severity;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.forumkit.testkit.SampleForums;
import org.forumkit.validation.ForumValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaTests {
    private static final Path SHIPPED =
            Path.of("src/main/resources/org/forumkit/json/forum.schema.json");

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(ForumJson.schema());

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Returns where a document does not fit the schema. */
    private static Set<String> faults(String json) {
        Set<String> faults = new TreeSet<>();
        SCHEMA.validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .forEach(each -> faults.add(place(each)));
        return faults;
    }

    private static String place(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }

    @Test
    void isTheOneOfTheRecords() throws IOException {
        byte[] generated = SchemaSource.generate();
        if (Boolean.getBoolean("forum.golden.update")) {
            assertNull(System.getenv("CI"), "kept files are not to be updated by CI");
            Files.write(SHIPPED, generated);
            return;
        }
        assertEquals(
                Files.readString(SHIPPED),
                new String(generated, StandardCharsets.UTF_8),
                "the records have changed: -Dforum.golden.update=true writes the schema again");
        assertEquals(Files.readString(SHIPPED), ForumJson.schema());
    }

    @Test
    void isASchemaItself() {
        Schema ofSchemas =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertEquals(List.of(), ofSchemas.validate(ForumJson.schema(), InputFormat.JSON));
    }

    @Test
    void explainsEveryField() {
        JsonNode schema = MAPPER.readTree(ForumJson.schema());
        assertEquals(
                "Where it is held.",
                schema.at("/$defs/Edition/properties/venue/description").asString());
        assertEquals(
                "What is counted, in words, left out for the usual word of its kind.",
                schema.at("/$defs/Figure/properties/label/description").asString());
        List<String> silent = new ArrayList<>();
        schema.at("/$defs")
                .properties()
                .forEach(
                        type -> {
                            if (!type.getValue().has("description")) {
                                silent.add(type.getKey());
                            }
                            type.getValue()
                                    .path("properties")
                                    .properties()
                                    .forEach(
                                            field -> {
                                                if (!field.getValue().has("description")) {
                                                    silent.add(
                                                            type.getKey() + "." + field.getKey());
                                                }
                                            });
                        });
        assertEquals(List.of(), silent);
        assertFalse(ForumJson.schema().contains("null"), "words of the contract in Java");
        assertFalse(ForumJson.schema().contains("unmodifiable"), "words of the contract in Java");
    }

    static Stream<Arguments> documents() throws IOException {
        Map<String, Forum> documents = new LinkedHashMap<>();
        documents.put("complete", SampleForums.complete());
        documents.put("small", SampleForums.small());
        documents.put("without editions", SampleForums.withoutEditions());
        documents.put("empty edition", SampleForums.withEmptyEdition());
        documents.put("several editions", SampleForums.withSeveralEditions());
        documents.put("long text", SampleForums.withSessionText("x".repeat(500)));
        documents.put("secrets", SampleForums.withSecrets(Audience.PUBLIC));
        documents.put("golden", GoldenDocuments.read(1));
        Map<String, String> texts = SampleForums.hostileTexts();
        // Whether a pattern sees half of a character depends on who matches it.
        texts.keySet().removeIf(each -> each.contains("surrogate"));
        texts.forEach((what, text) -> documents.put(what, SampleForums.withSessionText(text)));
        return documents.entrySet().stream()
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    /** The schema agrees with the constraints, so it takes what has no finding of a value. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void takesWhatTheLibraryWrites(String name, Forum forum) {
        Set<String> faults = faults(ForumJson.toString(forum));
        assertEquals(hasErrors(forum), !faults.isEmpty(), faults::toString);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void takesWhatIsDrawn(long seed) {
        Forum forum = RandomRecords.valid(Forum.class, seed);
        assertEquals(Set.of(), faults(ForumJson.toString(forum)), () -> "seed " + seed);
    }

    private static boolean hasErrors(Forum forum) {
        return ForumValidator.standard().validate(forum).stream()
                .anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** JSON Schema cannot tell 7.0 from 7; the rest are no JSON, or names that are there twice. */
    static Stream<String> documentsOfWrongStructure() {
        return ForumJsonFaultTests.faultsOfAnEdition()
                .filter(each -> !each.get()[2].toString().contains("7.0 is not a whole"))
                .map(each -> ForumJsonFaultTests.edition(each.get()[0].toString()))
                .filter(SchemaTests::isJsonWithEveryNameOnce);
    }

    private static boolean isJsonWithEveryNameOnce(String json) {
        return Diagnosis.of(json, "", UnknownFields.KEEP, Shape.FORUM).stream()
                .map(Fault::message)
                .noneMatch(
                        each ->
                                each.contains("twice")
                                        || each.contains("JSON")
                                        || each.contains("comma")
                                        || each.contains("quotation")
                                        || each.contains("backslash")
                                        || each.contains("begin with 0")
                                        || each.contains("1e99999999999"));
    }

    @ParameterizedTest
    @MethodSource("documentsOfWrongStructure")
    void refusesWhatTheReaderRefuses(String json) {
        assertFalse(faults(json).isEmpty());
    }

    @Test
    void knowsManyWrongStructures() {
        assertTrue(documentsOfWrongStructure().count() >= 20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "defaultLanguage|\"zh_CN\"",
                "defaultLanguage|\"e\"",
                "defaultLanguage|\"\"",
                "defaultLanguage|null",
                "formatVersion|0",
                "formatVersion|2",
                "formatVersion|\"1\"",
                "people|{}",
                "people/0/id|\"Wang\"",
                "people/0/names|{}",
                "people/0/names/en_GB|{\"full\": \"x\"}",
                "organisations/0/kind|\"parc\"",
                "organisations/0/id|\"-a\"",
                "organisations/0/country|\"cn\"",
                "organisations/0/country|\"CHN\"",
                "organisations/0/subdivision|\"CN-2222\"",
                "organisations/2/links/0/url|\"javascript:alert(1)\"",
                "organisations/2/links/0/url|\"//park.example\"",
                "organisations/2/links/0/url|\"https:///x\"",
                "organisations/2/links/0/url|\"https://a b\"",
                "series/name|{\"zh_CN\": \"x\"}",
                "series/name|{}",
                "series/name|[\"x\"]",
                "series/name|{\"en\": {\"en\": \"x\"}}",
                "series/name|\"  \"",
                "series/name|\"a\\nb\"",
                "series/name|\"a\\u202eb\"",
                "series/editions/0/ordinal|0",
                "series/editions/0/ordinal|2147483648",
                "series/editions/0/zone|\"+08:00\"",
                "series/editions/0/firstDay|\"2025-02-30\"",
                "series/editions/0/firstDay|\"2025-13-01\"",
                "series/editions/0/firstDay|\"25-01-01\"",
                "series/editions/0/dayChange|\"24:00\"",
                "series/editions/0/dayChange|\"4:00\"",
                "series/editions/0/sessions/0/start|\"25:99\"",
                "series/editions/0/sessions/0/start|\"2025-06-31T10:00\"",
                "series/editions/0/sessions/0/start|\"2025-06-30T10:00Z\"",
                "series/editions/0/sessions/0/start|\"2025-06-30T10:60\"",
                "series/editions/0/topics/0/colour|\"#12345\"",
                "series/editions/0/topics/0/colour|\"red\"",
                "series/editions/0/participants/0/rank|0",
                "series/editions/0/delegations/0/quota|-1",
                "series/editions/0/figures/0/value|-1",
                "series/editions/0/figures/0/value|9223372036854775808",
                "series/editions/0/venue/geo|{\"latitude\": 91, \"longitude\": 0}",
                "series/editions/0/organisers/0/organisations|[]",
                "series/editions/0/state|\"HELD\"",
                "$schema|1",
                "schema|\"forum.schema.json\"",
            })
    void refusesWrongValues(String path, String value) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(sample());
        int last = path.lastIndexOf('/');
        ObjectNode parent =
                (ObjectNode) (last < 0 ? document : document.at("/" + path.substring(0, last)));
        parent.set(path.substring(last + 1), MAPPER.readTree(value));

        assertFalse(faults(document.toString()).isEmpty());
    }

    private static String sample() {
        return ForumJson.toString(SampleForums.complete());
    }

    @Test
    void takesTheAddressOfItself() {
        String document = sample().replaceFirst("\\{", "{\"\\$schema\": \"forum.schema.json\",");
        assertEquals(Set.of(), faults(document));
        assertEquals(SampleForums.complete(), ForumJson.read(document, "forum.json"));
    }

    /** Whatever is spoilt in a document, the schema and the library agree whether it is wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"7", "\"-x\"", "\"  \"", "[]", "[7]", "{\"x\": 7}"})
    void agreesWithTheLibrary(String value) throws IOException {
        assertAgreement(spoiler -> spoiler.replaceEach(MAPPER.readTree(value)));
    }

    @Test
    void agreesWithTheLibraryOnWhatIsMissing() throws IOException {
        assertAgreement(Spoiler::removeEach);
    }

    @Test
    void agreesWithTheLibraryOnWhatIsUnknown() throws IOException {
        assertAgreement(Spoiler::addToEach);
    }

    private static void assertAgreement(Consumer<Spoiler> spoiling) throws IOException {
        List<String> disagreements = new ArrayList<>();
        Spoiler spoiler =
                new Spoiler(
                        thinned(MAPPER.readTree(GoldenDocuments.text(1))),
                        (place, spoilt) -> {
                            boolean refused = !faults(spoilt).isEmpty();
                            if (refused != isRefusedByTheLibrary(spoilt)) {
                                disagreements.add(place + " " + (refused ? "refused" : "taken"));
                            }
                        });
        spoiling.accept(spoiler);
        assertTrue(spoiler.count() > 60, "only " + spoiler.count() + " places");
        assertEquals(List.of(), disagreements);
    }

    /** A document is read once for each place: what has no place of its own need not be in it. */
    private static JsonNode thinned(JsonNode document) {
        Set<String> places = shapes(document);
        thin(document, "", new TreeSet<>());
        assertEquals(places, shapes(document));
        return document;
    }

    /** Leaves out the elements that have no place that those before them did not have. */
    private static void thin(JsonNode node, String place, Set<String> seen) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); ) {
                Set<String> more = new TreeSet<>();
                collect(array.get(i), place + "/0", more);
                if (i > 0 && seen.containsAll(more)) {
                    array.remove(i);
                } else {
                    thin(array.get(i++), place + "/0", seen);
                }
            }
        } else {
            node.properties()
                    .forEach(
                            each -> {
                                seen.add(place + "/" + each.getKey());
                                thin(each.getValue(), place + "/" + each.getKey(), seen);
                            });
        }
    }

    private static Set<String> shapes(JsonNode document) {
        Set<String> shapes = new TreeSet<>();
        collect(document, "", shapes);
        return shapes;
    }

    private static void collect(JsonNode node, String place, Set<String> shapes) {
        if (node instanceof ArrayNode array) {
            array.forEach(each -> collect(each, place + "/0", shapes));
        } else {
            node.properties()
                    .forEach(
                            each -> {
                                shapes.add(place + "/" + each.getKey());
                                collect(each.getValue(), place + "/" + each.getKey(), shapes);
                            });
        }
    }

    private static boolean isRefusedByTheLibrary(String json) {
        try {
            return ForumValidator.standard().validate(ForumJson.read(json, "")).stream()
                    .anyMatch(each -> ONE_VALUE.contains(each.key()));
        } catch (ForumFormatException e) {
            return true;
        }
    }

    /** Findings of one value alone, which a schema can see; the rest are of several. */
    static final Set<String> ONE_VALUE =
            Set.of(
                    "format.newer",
                    "identifier.malformed",
                    "language.unknown",
                    "country.unknown",
                    "subdivision.unknown",
                    "region-member.unknown",
                    "zone.unknown",
                    "address.malformed",
                    "colour.malformed",
                    "number.malformed",
                    "text.blank",
                    "text.empty",
                    "text.too-long",
                    "text.control-character",
                    "text.direction-override",
                    "text.half-character",
                    "duration.not-positive",
                    "value.positive",
                    "value.positive-or-zero",
                    "value.min",
                    "value.decimal-min",
                    "value.decimal-max",
                    "value.not-blank",
                    "value.not-empty");

    /** What is done with each spoilt document. */
    private interface Judge {
        void judge(String place, String document);
    }

    /** Makes documents with one place changed each, of places that are alike the first. */
    private static final class Spoiler {
        private final JsonNode document;
        private final Judge judge;
        private final Set<String> seen = new TreeSet<>();
        private int count;

        Spoiler(JsonNode document, Judge judge) {
            this.document = document;
            this.judge = judge;
        }

        int count() {
            return count;
        }

        void replaceEach(JsonNode value) {
            walk(document, "", (parent, name, place) -> swap(parent, name, value, place));
        }

        void removeEach() {
            walk(document, "", (parent, name, place) -> swap(parent, name, null, place));
        }

        void addToEach() {
            walk(
                    document,
                    "",
                    (parent, name, place) -> {
                        if (parent.get(name) instanceof ObjectNode object) {
                            swap(object, "un_known", MAPPER.readTree("\"x\""), place);
                        }
                    });
        }

        private interface Visitor {
            void visit(ObjectNode parent, String name, String place);
        }

        private void walk(JsonNode node, String place, Visitor visitor) {
            if (node instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    String inside = place + "/" + name;
                    if (!name.equals("extensions")) {
                        if (seen.add(inside.replaceAll("/\\d+", "/0"))) {
                            visitor.visit(object, name, inside);
                        }
                        walk(object.get(name), inside, visitor);
                    }
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    walk(array.get(i), place + "/" + i, visitor);
                }
            }
        }

        private void swap(ObjectNode parent, String name, JsonNode value, String place) {
            JsonNode old = parent.get(name);
            if (value == null) {
                parent.remove(name);
            } else {
                parent.set(name, value);
            }
            count++;
            judge.judge(place, document.toString());
            if (old == null) {
                parent.remove(name);
            } else {
                parent.set(name, old);
            }
        }
    }
}
