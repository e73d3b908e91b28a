package org.forumkit.validation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Colour;
import org.forumkit.model.CountryCode;
import org.forumkit.model.Forum;
import org.forumkit.model.Identifier;
import org.forumkit.model.ItemNumber;
import org.forumkit.model.LanguageTag;
import org.forumkit.model.RegionMember;
import org.forumkit.model.SubdivisionCode;
import org.forumkit.model.Text;
import org.forumkit.model.WebAddress;
import org.forumkit.model.Wording;
import org.forumkit.model.ZoneName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Spoils one value of a document without a fault, in each way that its constraints refuse. */
final class ValueFaults {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = MAPPER.getNodeFactory();

    /** What other rules measure by: such a value is never wrong by itself. */
    private static final Set<String> MEASURES =
            Set.of(
                    "Room.capacity",
                    "Session.capacity",
                    "Session.languages",
                    "Interpretation.language",
                    "Participant.languages",
                    "Edition.languages");

    private static final Map<String, String> REFERENCES =
            Map.ofEntries(
                    Map.entry("person", "person"),
                    Map.entry("framework", "organisation"),
                    Map.entry("parent", "organisation"),
                    Map.entry("organisation", "organisation"),
                    Map.entry("organisations", "organisation"),
                    Map.entry("participant", "participant"),
                    Map.entry("head", "participant"),
                    Map.entry("delegation", "delegation"),
                    Map.entry("rooms", "room"),
                    Map.entry("topics", "topic"),
                    Map.entry("vocabulary", "vocabulary"),
                    Map.entry("edition", "edition"));

    private final String json;
    private final Map<String, List<Change>> faults = new LinkedHashMap<>();

    private ValueFaults(Forum forum) {
        this.json = ForumJson.toString(forum);
        walk(forum, "");
    }

    /** A value that takes another's place; the finding may be at a part of it. */
    private record Change(String place, JsonNode value, String pointer) {}

    /** Returns, by the rule that they break, how each place may be spoilt. */
    static ValueFaults of(Forum forum) {
        return new ValueFaults(forum);
    }

    Set<String> keys() {
        return faults.keySet();
    }

    int count(String key) {
        return faults.getOrDefault(key, List.of()).size();
    }

    /** Returns the document with one of the faults of a rule. */
    Mutant mutant(String key, int index) {
        Change change = faults.get(key).get(index);
        JsonNode document = MAPPER.readTree(json);
        int last = change.place().lastIndexOf('/');
        JsonNode owner = document.at(change.place().substring(0, last));
        String name = change.place().substring(last + 1);
        if (owner instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), change.value());
        } else {
            ((ObjectNode) owner).set(name, change.value());
        }
        // Half a character has no bytes, but JSON can escape it.
        String spoilt = document.toString().replace("\uD83Db", "\\ud83db");
        return Mutant.read(key, change.pointer(), spoilt);
    }

    private void walk(Object value, String place) {
        if (value instanceof Record owner) {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                Object part = Components.get(component, owner);
                String at = place + "/" + component.getName();
                if (part != null && !component.getName().equals("extensions")) {
                    spoil(part, component.getAnnotatedType(), component, at);
                }
            }
        }
    }

    private void spoil(Object value, AnnotatedType type, RecordComponent at, String place) {
        if (value instanceof Text text) {
            text(text, type.getAnnotation(Wording.class), place);
        } else if (value instanceof List<?> list) {
            whole(type, list.isEmpty(), NODES.arrayNode(), place);
            for (int i = 0; i < list.size(); i++) {
                spoil(list.get(i), argument(type, 0), at, place + "/" + i);
            }
        } else if (value instanceof Map<?, ?> map) {
            whole(type, map.isEmpty(), NODES.objectNode(), place);
            map.forEach((key, each) -> spoil(each, argument(type, 1), at, place + "/" + key));
            if (argument(type, 0).isAnnotationPresent(LanguageTag.class)) {
                JsonNode any = MAPPER.readTree(json).at(place).iterator().next();
                add("language.unknown", place + "/q1", any, place + "/q1");
            }
        } else if (value instanceof Record) {
            walk(value, place);
        } else {
            String name = at.getDeclaringRecord().getSimpleName() + "." + at.getName();
            for (Annotation each : type.getAnnotations()) {
                if (!MEASURES.contains(name)) {
                    constrained(each, value, at, place);
                }
            }
            if (value instanceof Duration) {
                add("duration.not-positive", place, "PT0S");
            }
        }
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private void whole(AnnotatedType type, boolean isEmpty, JsonNode none, String place) {
        if (type.isAnnotationPresent(NotEmpty.class) && !isEmpty) {
            add("value.not-empty", place, none, place);
        }
    }

    private void text(Text text, Wording wording, String place) {
        add("text.empty", place, NODES.objectNode(), place);
        boolean plain = text.translations().size() == 1 && text.translations().containsKey("und");
        if (plain) {
            wording(wording, place);
        } else {
            text.translations().keySet().forEach(tag -> wording(wording, place + "/" + tag));
            add("language.unknown", place + "/q1", NODES.stringNode("a"), place + "/q1");
        }
    }

    private void wording(Wording wording, String place) {
        add("text.blank", place, " \t");
        add("text.too-long", place, "a".repeat(wording.max() + 1));
        add("text.control-character", place, wording.lines() ? "a\u0007" : "a\nb");
        add("text.direction-override", place, "a\u202Eb");
        add("text.half-character", place, "a\uD83Db");
    }

    private void constrained(
            Annotation constraint, Object value, RecordComponent at, String place) {
        if (constraint instanceof Identifier) {
            if (REFERENCES.containsKey(at.getName())) {
                add("reference.unknown." + REFERENCES.get(at.getName()), place, "nobody-9");
            } else if (isNamedOnce(value)) {
                add("identifier.malformed", place, "Not an id");
            }
        } else if (constraint instanceof LanguageTag) {
            add("language.unknown", place, "q1");
        } else if (constraint instanceof CountryCode) {
            if (!at.getName().equals("code") || isNamedOnce(value)) {
                add("country.unknown", place, "kr");
            }
        } else if (constraint instanceof SubdivisionCode) {
            if (!at.getName().equals("code") || isNamedOnce(value)) {
                add("subdivision.unknown", place, "KR26");
            }
        } else if (constraint instanceof ZoneName) {
            add("zone.unknown", place, "Asia/Nowhere");
        } else if (constraint instanceof WebAddress) {
            add("address.malformed", place, "example.org");
        } else if (constraint instanceof ItemNumber) {
            add("number.malformed", place, "P 12");
        } else if (constraint instanceof Colour) {
            add("colour.malformed", place, "green");
        } else if (constraint instanceof Wording wording) {
            wording(wording, place);
        } else if (constraint instanceof NotBlank) {
            add("value.not-blank", place, "");
            if (at.getDeclaringRecord() == RegionMember.class) {
                add("region-member.unknown", place, "Korea");
            }
        } else {
            number(constraint, place);
        }
    }

    private void number(Annotation constraint, String place) {
        if (constraint instanceof Positive) {
            add("value.positive", place, NODES.numberNode(0), place);
        } else if (constraint instanceof PositiveOrZero) {
            add("value.positive-or-zero", place, NODES.numberNode(-1), place);
        } else if (constraint instanceof Min min) {
            add("value.min", place, NODES.numberNode(min.value() - 1), place);
            add("format.newer", place, NODES.numberNode(Forum.CURRENT_VERSION + 1), place);
        } else if (constraint instanceof DecimalMin min) {
            BigDecimal value = new BigDecimal(min.value()).subtract(BigDecimal.valueOf(0.5));
            add("value.decimal-min", place, NODES.numberNode(value), place);
        } else if (constraint instanceof DecimalMax max) {
            BigDecimal value = new BigDecimal(max.value()).add(BigDecimal.valueOf(0.5));
            add("value.decimal-max", place, NODES.numberNode(value), place);
        }
    }

    /** Tells whether nothing else in the document has the value, so that it may change alone. */
    private boolean isNamedOnce(Object value) {
        String quoted = "\"" + value + "\"";
        return json.indexOf(quoted) == json.lastIndexOf(quoted);
    }

    private void add(String key, String place, String value) {
        add(key, place, NODES.stringNode(value), place);
    }

    private void add(String key, String place, JsonNode value, String pointer) {
        faults.computeIfAbsent(key, each -> new ArrayList<>())
                .add(new Change(place, value, pointer));
    }
}
