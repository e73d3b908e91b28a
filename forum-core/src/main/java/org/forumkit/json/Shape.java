package org.forumkit.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;

/** What a value in the document has to look like; read off the records, so that it is theirs. */
sealed interface Shape {
    /** Where an editor finds the schema of a document; of no other use, so nothing keeps it. */
    String SCHEMA = "$schema";

    /** The shape of a whole document. */
    Fields FORUM = document();

    /** A value without values of the format inside. */
    enum Scalar implements Shape {
        TEXT("a text: a string, or an object of languages such as {\"en\": \"Opening\"}"),
        STRING("a string"),
        INTEGER("a whole number"),
        LONG("a whole number"),
        DECIMAL("a number"),
        DATE("a date such as 2025-08-26"),
        TIME("a local time such as 06:00"),
        DATE_TIME("a local date and time such as 2025-08-26T14:00"),
        INSTANT("an instant such as 2025-08-20T00:00:00Z"),
        DURATION("a duration such as PT15M"),
        ANY("a value");

        private final String words;

        Scalar(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** One of some words. */
    record Choice(Map<String, Object> constants) implements Shape {
        @Override
        public String words() {
            return "one of " + String.join(", ", constants.keySet());
        }
    }

    /** A list. */
    record ListOf(Shape element) implements Shape {
        @Override
        public String words() {
            return "a list in brackets: [ ... ]";
        }
    }

    /** An object whose names are not the format's. */
    record MapOf(Shape value) implements Shape {
        @Override
        public String words() {
            return "an object in braces: { ... }";
        }
    }

    /** One component of a record, or beyond the components what is read over. */
    record Field(int index, Shape shape) {}

    /** An object of named fields: a record. */
    record Fields(Constructor<?> constructor, Map<String, Field> fields, Set<String> required)
            implements Shape {
        @Override
        public String words() {
            return "an object in braces: { ... }";
        }
    }

    /** Returns what is expected, in words that follow "is not". */
    String words();

    private static Fields document() {
        Fields forum = of(Forum.class);
        Map<String, Field> fields = new LinkedHashMap<>(forum.fields());
        fields.put(SCHEMA, new Field(fields.size(), Scalar.STRING));
        return new Fields(
                forum.constructor(), Collections.unmodifiableMap(fields), forum.required());
    }

    /** Returns the shape of a record. */
    static Fields of(Class<? extends Record> type) {
        return (Fields) of(type, new HashMap<>());
    }

    private static Shape of(Type type, Map<Class<?>, Fields> known) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? new ListOf(of(arguments[0], known))
                    : new MapOf(of(arguments[1], known));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return new Choice(choices(raw));
        }
        if (raw.isRecord() && raw != Text.class) {
            Fields fields = known.get(raw);
            if (fields == null) {
                fields = fields(raw, known);
                known.put(raw, fields);
            }
            return fields;
        }
        return scalar(raw);
    }

    private static Scalar scalar(Class<?> raw) {
        Map<Class<?>, Scalar> scalars =
                Map.ofEntries(
                        Map.entry(Text.class, Scalar.TEXT),
                        Map.entry(String.class, Scalar.STRING),
                        Map.entry(Integer.class, Scalar.INTEGER),
                        Map.entry(Long.class, Scalar.LONG),
                        Map.entry(Double.class, Scalar.DECIMAL),
                        Map.entry(LocalDate.class, Scalar.DATE),
                        Map.entry(LocalTime.class, Scalar.TIME),
                        Map.entry(LocalDateTime.class, Scalar.DATE_TIME),
                        Map.entry(Instant.class, Scalar.INSTANT),
                        Map.entry(Duration.class, Scalar.DURATION),
                        Map.entry(Object.class, Scalar.ANY));
        Scalar scalar = scalars.get(raw);
        if (scalar == null && isWord(raw)) {
            return Scalar.STRING;
        }
        if (scalar == null) {
            throw new IllegalStateException("no shape for " + raw);
        }
        return scalar;
    }

    /** Tells whether a type has values that are written as words, and makes them of these. */
    private static boolean isWord(Class<?> raw) {
        return Arrays.stream(raw.getMethods())
                .filter(each -> each.isAnnotationPresent(JsonCreator.class))
                .anyMatch(each -> List.of(each.getParameterTypes()).equals(List.of(String.class)));
    }

    private static Map<String, Object> choices(Class<?> raw) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : raw.getEnumConstants()) {
            try {
                String name =
                        raw.getField(((Enum<?>) constant).name())
                                .getAnnotation(JsonProperty.class)
                                .value();
                constants.put(name, constant);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }
        return Collections.unmodifiableMap(constants);
    }

    private static Fields fields(Class<?> raw, Map<Class<?>, Fields> known) {
        RecordComponent[] components = raw.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Map<String, Field> fields = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            Shape shape = of(components[i].getGenericType(), known);
            fields.put(components[i].getName(), new Field(i, shape));
        }
        try {
            return new Fields(
                    raw.getConstructor(types),
                    Collections.unmodifiableMap(fields),
                    Required.of(raw));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
