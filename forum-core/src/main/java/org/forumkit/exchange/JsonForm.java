package org.forumkit.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON Schema of schedule.json, version 1, says of the types and forms of fields.
 *
 * <p>Of a type, {@code s} is a string, {@code i} a whole number, {@code b} a truth value, {@code n}
 * null, {@code o} an object, {@code l} a list; {@code !} says that the field has to be there.
 */
final class JsonForm {
    private static final String SLUG = "[a-z0-9_-]+[a-z0-9]";
    private static final String UUID =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

    private static final Pattern UUID_FORM = Pattern.compile(UUID);

    static final Map<String, Field> SCHEDULE = fields("version", "s!", "", "conference", "o!", "");

    static final Map<String, Field> CONFERENCE =
            fields(
                    "acronym",
                    "s!",
                    "[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?",
                    "title",
                    "s!",
                    "",
                    "description",
                    "s",
                    "",
                    "start",
                    "s!",
                    "",
                    "end",
                    "s!",
                    "",
                    "daysCount",
                    "i!",
                    "",
                    "timeslot_duration",
                    "s!",
                    "",
                    "time_zone_name",
                    "s",
                    "[A-Z][a-z]+/[A-Z][a-z]+.*|.*UTC",
                    "logo",
                    "s",
                    "",
                    "colors",
                    "o",
                    "",
                    "keywords",
                    "l",
                    "",
                    "url",
                    "s",
                    "",
                    "meta",
                    "o",
                    "",
                    "days",
                    "l!",
                    "");

    private static final Map<String, Field> EVENT =
            fields(
                    "guid",
                    "s!",
                    UUID,
                    "code",
                    "s",
                    "[A-Z0-9]+",
                    "id",
                    "i!",
                    "[1-9][0-9]*",
                    "logo",
                    "sno",
                    "",
                    "date",
                    "s!",
                    "",
                    "start",
                    "s!",
                    "([01][0-9]|2[0-3]):[0-5][0-9]",
                    "end",
                    "s",
                    "",
                    "duration",
                    "s!",
                    "[0-9]+:[0-9]{2}",
                    "room",
                    "s!",
                    "",
                    "slug",
                    "s!",
                    SLUG,
                    "url",
                    "s!",
                    "",
                    "title",
                    "s!",
                    "",
                    "subtitle",
                    "sn!",
                    "",
                    "track",
                    "sn!",
                    "",
                    "type",
                    "s!",
                    "",
                    "language",
                    "sn!",
                    "",
                    "abstract",
                    "sn!",
                    "",
                    "description",
                    "sn",
                    "",
                    "recording_license",
                    "s",
                    "",
                    "do_not_record",
                    "bn",
                    "",
                    "do_not_stream",
                    "bsn",
                    "",
                    "persons",
                    "l!",
                    "",
                    "links",
                    "l!",
                    "",
                    "attachments",
                    "l",
                    "",
                    "feedback_url",
                    "s",
                    "",
                    "origin_url",
                    "s",
                    "");

    private static final Map<String, Field> PERSON =
            fields(
                    "id",
                    "i",
                    "",
                    "guid",
                    "s",
                    UUID,
                    "code",
                    "s",
                    "[A-Z0-9]+",
                    "name",
                    "s",
                    "",
                    "public_name",
                    "s",
                    "",
                    "biography",
                    "sn",
                    "",
                    "avatar",
                    "sn",
                    "",
                    "url",
                    "s",
                    "",
                    "links",
                    "l",
                    "");

    private final Deviations deviations;

    JsonForm(Deviations deviations) {
        this.deviations = deviations;
    }

    static boolean isUuid(String value) {
        return UUID_FORM.matcher(value).matches();
    }

    /** What is said of one field. */
    record Field(String types, @Nullable Pattern pattern) {}

    private static Map<String, Field> fields(String... triples) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (int i = 0; i < triples.length; i += 3) {
            String pattern = triples[i + 2];
            fields.put(
                    triples[i],
                    new Field(triples[i + 1], pattern.isEmpty() ? null : Pattern.compile(pattern)));
        }
        return fields;
    }

    /** Tells of what an event and those who appear in it have another form than they should. */
    void event(Node event, String pointer) {
        Set<String> names = check(event, EVENT, pointer);
        for (Node part : event.parts()) {
            // One that says something is told of where it is kept.
            if (part.isEmpty() && !EVENT.containsKey(part.name())) {
                String path = "event/" + part.name();
                deviations.tellOnce(ImportRule.UNKNOWN, path, part, pointer, null, "field", path);
            }
        }
        absent(event, EVENT, names, pointer);
        for (Node list : event.parts()) {
            if (list.name().equals("persons")) {
                list.parts().forEach(each -> check(each, PERSON, pointer + "/appearances"));
            }
        }
    }

    /** Tells of each field that has another form than it should, and returns the names of all. */
    Set<String> check(Node node, Map<String, Field> fields, String pointer) {
        Set<String> names = new HashSet<>();
        for (Node part : node.parts()) {
            names.add(part.name());
            Field field = fields.get(part.name());
            if (field != null && !fits(part, field)) {
                String text = part.text();
                deviations.tell(
                        ImportRule.FORM,
                        part,
                        pointer,
                        text == null ? String.valueOf(part.plainJson()) : text,
                        "field",
                        node.name() + "/" + part.name());
            }
        }
        return names;
    }

    /** Tells of each field that is not there though it should be. */
    void absent(Node node, Map<String, Field> fields, Set<String> names, String pointer) {
        fields.forEach(
                (name, field) -> {
                    if (field.types().endsWith("!") && !names.contains(name)) {
                        String path = node.name() + "/" + name;
                        deviations.tellOnce(
                                ImportRule.ABSENT, path, node, pointer, null, "field", path);
                    }
                });
    }

    private static boolean fits(Node part, Field field) {
        if (field.types().indexOf(type(part)) < 0) {
            return false;
        }
        String text = part.text();
        return field.pattern() == null || text == null || field.pattern().matcher(text).matches();
    }

    private static char type(Node part) {
        return switch (part.kind()) {
            case OBJECT -> 'o';
            case LIST -> 'l';
            case STRING -> 's';
            default -> {
                Object value = part.value();
                if (value == null) {
                    yield 'n';
                }
                boolean isWhole = value instanceof Integer || value instanceof Long;
                yield value instanceof Boolean ? 'b' : isWhole ? 'i' : 'd';
            }
        };
    }
}
