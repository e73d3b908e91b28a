package org.forumkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.forumkit.validation.ForumValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds that documents of every version are read for ever. */
class GoldenDocumentsTests {

    static IntStream versions() {
        return IntStream.rangeClosed(1, Forum.CURRENT_VERSION);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void areRead(int version) throws IOException {
        Forum forum = GoldenDocuments.read(version);
        assertEquals(
                List.of(),
                ForumValidator.standard().validate(forum).stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .toList());
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "written"));
    }

    @Test
    void ofThisVersionIsWrittenAsItIs() throws IOException {
        int version = Forum.CURRENT_VERSION;
        assertEquals(
                GoldenDocuments.text(version), ForumJson.toString(GoldenDocuments.read(version)));
    }

    @Test
    void ofThisVersionHasEveryFieldAndEveryWordOfTheRecords() throws IOException {
        Set<String> missing = new TreeSet<>();
        fields(Shape.FORUM, missing, new HashSet<>());
        JsonNode document = new JsonMapper().readTree(GoldenDocuments.text(Forum.CURRENT_VERSION));
        strike(document, Shape.FORUM, missing);
        // It says how a file is edited, so nothing writes it.
        missing.remove("Forum." + Shape.SCHEMA);
        assertEquals(Set.of(), missing, "what is new belongs into the document, too");
    }

    private static void fields(Shape shape, Set<String> all, Set<Shape> seen) {
        if (shape instanceof Shape.ListOf list) {
            fields(list.element(), all, seen);
        } else if (shape instanceof Shape.MapOf map) {
            fields(map.value(), all, seen);
        } else if (shape instanceof Shape.Choice choice) {
            choice.constants().values().forEach(each -> all.add(name(each)));
        } else if (shape instanceof Shape.Fields record && seen.add(shape)) {
            record.fields()
                    .forEach(
                            (name, field) -> {
                                all.add(name(record, name));
                                fields(field.shape(), all, seen);
                            });
        }
    }

    private static void strike(JsonNode node, Shape shape, Set<String> missing) {
        if (shape instanceof Shape.ListOf list) {
            node.forEach(each -> strike(each, list.element(), missing));
        } else if (shape instanceof Shape.MapOf map) {
            node.forEach(each -> strike(each, map.value(), missing));
        } else if (shape instanceof Shape.Choice choice) {
            missing.remove(name(choice.constants().get(node.asString())));
        } else if (shape instanceof Shape.Fields record) {
            node.properties()
                    .forEach(
                            entry -> {
                                missing.remove(name(record, entry.getKey()));
                                Shape.Field field = record.fields().get(entry.getKey());
                                strike(entry.getValue(), field.shape(), missing);
                            });
        }
    }

    private static String name(Object constant) {
        return constant.getClass().getSimpleName() + "." + constant;
    }

    private static String name(Shape.Fields record, String field) {
        return record.constructor().getDeclaringClass().getSimpleName() + "." + field;
    }
}
