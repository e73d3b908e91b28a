package org.forumkit.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import org.forumkit.validation.internal.Codes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the JSON Schema of the document from the records, their annotations, their constraints
 * and their javadoc.
 *
 * <p>What a constraint of the project's own means is in {@code forum.definitions.json}.
 */
final class SchemaSource {
    private static final Map<Class<?>, String> TYPES =
            Map.of(
                    LocalDate.class, "Date",
                    LocalTime.class, "Time",
                    LocalDateTime.class, "DateTime",
                    Instant.class, "Instant",
                    Duration.class, "Duration");

    private static final Map<Class<? extends Annotation>, String> CONSTRAINTS =
            Map.of(
                    Colour.class, "Colour",
                    CountryCode.class, "CountryCode",
                    Identifier.class, "Identifier",
                    ItemNumber.class, "ItemNumber",
                    LanguageTag.class, "LanguageTag",
                    SubdivisionCode.class, "SubdivisionCode",
                    WebAddress.class, "WebAddress",
                    ZoneName.class, "ZoneName");

    private final Javadoc javadoc = new Javadoc();
    private final ObjectNode definitions = definitions();

    private SchemaSource() {}

    /** Returns the schema as it is to be shipped. */
    static byte[] generate() {
        ObjectNode schema = new SchemaSource().schema();
        String json = Mapper.WRITER.writeValueAsString(schema) + "\n";
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode schema() {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(
                                Mapper.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                        .with(
                                new JacksonSchemaModule(
                                        JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY,
                                        JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                        .with(new JakartaValidationModule());
        builder.forFields()
                .withRequiredCheck(this::isRequired)
                .withDescriptionResolver(this::description)
                .withNumberInclusiveMaximumResolver(SchemaSource::greatest)
                .withCustomDefinitionProvider(this::definition);
        builder.forTypesInGeneral()
                .withDescriptionResolver(type -> javadoc.of(type.getType().getErasedType()));
        ObjectNode generated = new SchemaGenerator(builder.build()).generateSchema(Forum.class);
        closeRecordsOnly(generated);
        return arranged(generated);
    }

    /** The generator closes whatever it describes, also the map that a text is. */
    private static void closeRecordsOnly(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("$ref")) {
            object.remove(List.of("additionalProperties", "minLength"));
        }
        node.forEach(SchemaSource::closeRecordsOnly);
    }

    private boolean isRequired(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && (field.getAnnotation(NotEmpty.class) != null
                        || Required.of(field.getDeclaringType().getErasedType())
                                .contains(field.getDeclaredName()));
    }

    private String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : javadoc.of(field.getDeclaringType().getErasedType(), field.getDeclaredName());
    }

    /** The reader takes what fits into the component. */
    private static BigDecimal greatest(FieldScope field) {
        Class<?> type = field.getType().getErasedType();
        if (type == Integer.class) {
            return BigDecimal.valueOf(Integer.MAX_VALUE);
        }
        return type == Long.class ? BigDecimal.valueOf(Long.MAX_VALUE) : null;
    }

    private CustomPropertyDefinition definition(FieldScope field, SchemaGenerationContext context) {
        ResolvedType type = field.getType();
        Class<?> raw = type.getErasedType();
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode map = context.getGeneratorConfig().createObjectNode().put("type", "object");
            Class<?> value = type.getTypeParameters().get(1).getErasedType();
            if (value != Object.class) {
                map.set("propertyNames", reference("LanguageTag"));
                map.set(
                        "additionalProperties",
                        context.createDefinitionReference(type.getTypeParameters().get(1)));
            }
            return new CustomPropertyDefinition(map);
        }
        String name = name(field, raw);
        return name == null ? null : new CustomPropertyDefinition(reference(name));
    }

    private static String name(FieldScope field, Class<?> raw) {
        Wording wording = annotation(field, Wording.class);
        if (raw == Text.class) {
            return wording.lines() ? "Lines" : "Text";
        }
        if (raw != String.class) {
            return TYPES.get(raw);
        }
        if (field.getDeclaringType().getErasedType() == RegionMember.class) {
            return "CountryOrSubdivisionCode";
        }
        for (var constraint : CONSTRAINTS.entrySet()) {
            if (annotation(field, constraint.getKey()) != null) {
                return constraint.getValue();
            }
        }
        if (wording != null) {
            return wording.lines() ? "LinesInOneLanguage" : "TextInOneLanguage";
        }
        throw new IllegalStateException("nothing says what is in " + field);
    }

    private static <A extends Annotation> A annotation(FieldScope field, Class<A> type) {
        return field.isFakeContainerItemScope()
                ? field.getContainerItemAnnotation(type)
                : field.getAnnotation(type);
    }

    private static ObjectNode reference(String name) {
        return Mapper.MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode definitions() {
        try (InputStream in = SchemaSource.class.getResourceAsStream("forum.definitions.json")) {
            ObjectNode definitions = (ObjectNode) Mapper.MAPPER.readTree(in);
            for (var constraint : CONSTRAINTS.entrySet()) {
                Pattern pattern = constraint.getKey().getAnnotation(Pattern.class);
                if (pattern != null) {
                    ((ObjectNode) definitions.get(constraint.getValue()))
                            .put("pattern", "^(?:" + pattern.regexp() + ")$");
                }
            }
            countries(definitions);
            bound(definitions.get("TextInOneLanguage"), Wording.TITLE);
            bound(definitions.get("LinesInOneLanguage"), Wording.DESCRIPTION);
            return definitions;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A schema has no list of countries of its own. */
    private static void countries(ObjectNode definitions) {
        List<String> codes = Codes.countries().stream().sorted().toList();
        ArrayNode all = ((ObjectNode) definitions.get("CountryCode")).putArray("enum");
        codes.forEach(all::add);
        ((ObjectNode) definitions.get("SubdivisionCode"))
                .put("pattern", "^(?:" + String.join("|", codes) + ")-[A-Z0-9]{1,3}$");
    }

    private static void bound(JsonNode definition, int length) {
        ((ObjectNode) definition).put("maxLength", length);
    }

    /** Puts what a reader looks for first at the top, and the definitions into one order. */
    private ObjectNode arranged(ObjectNode generated) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        for (ObjectNode each :
                new ObjectNode[] {(ObjectNode) generated.remove("$defs"), definitions}) {
            each.properties()
                    .forEach(
                            entry -> {
                                if (sorted.put(entry.getKey(), entry.getValue()) != null) {
                                    throw new IllegalStateException(entry.getKey() + " is twice");
                                }
                            });
        }
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        generated.properties().forEach(entry -> rest.put(entry.getKey(), entry.getValue()));
        ObjectNode schema = Mapper.MAPPER.createObjectNode();
        schema.set("$schema", Objects.requireNonNull(rest.remove("$schema")));
        schema.put("$id", "urn:org.forumkit:forum:" + Forum.CURRENT_VERSION);
        schema.put("title", "Forum document, version " + Forum.CURRENT_VERSION);
        schema.setAll(rest);
        ObjectNode properties = Mapper.MAPPER.createObjectNode();
        properties
                .putObject(Shape.SCHEMA)
                .put("type", "string")
                .put("description", "Where an editor finds this schema; it is read over.");
        properties.setAll((ObjectNode) rest.get("properties"));
        schema.set("properties", properties);
        sorted.forEach(schema.putObject("$defs")::set);
        return schema;
    }
}
