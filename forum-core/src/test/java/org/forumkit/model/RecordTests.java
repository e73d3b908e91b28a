package org.forumkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all records of the document have in common. */
class RecordTests {
    static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(Forum.class, records);
        return records;
    }

    static Stream<Class<?>> recordsWithBuilder() {
        return records().stream()
                .filter(
                        type ->
                                Arrays.stream(type.getMethods())
                                        .anyMatch(m -> m.getName().equals("toBuilder")));
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, records);
            }
        } else if (type instanceof Class<?> raw
                && raw.isRecord()
                && raw != Text.class
                && records.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                collect(component.getGenericType(), records);
            }
        }
    }

    private static Object get(RecordComponent component, Object owner)
            throws ReflectiveOperationException {
        return component.getAccessor().invoke(owner);
    }

    @Test
    void areAllOfTheModel() {
        assertEquals(28, records().size(), records().toString());
        assertEquals(21, recordsWithBuilder().count());
    }

    @ParameterizedTest
    @MethodSource("records")
    void nameTheirFieldsInOrder(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            assertNotNull(property, component.toString());
            assertEquals(component.getName(), property.value());
            names.add(component.getName());
        }
        assertEquals(names, List.of(type.getAnnotation(JsonPropertyOrder.class).value()));
    }

    @ParameterizedTest
    @MethodSource("recordsWithBuilder")
    void comeOutOfTheirBuilderAsTheyWentIn(Class<?> type) throws ReflectiveOperationException {
        for (long seed = 0; seed < 5; seed++) {
            for (Object given :
                    List.of(RandomRecords.full(type, seed), RandomRecords.any(type, seed))) {
                Object builder = type.getMethod("toBuilder").invoke(given);
                assertEquals(given, builder.getClass().getMethod("build").invoke(builder));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordsWithBuilder")
    void haveABuilderThatSetsEveryComponent(Class<?> type) throws ReflectiveOperationException {
        Object from = RandomRecords.full(type, 1);
        Object to = RandomRecords.full(type, 2);
        assertNotEquals(from, to);
        Object builder = type.getMethod("toBuilder").invoke(from);
        for (RecordComponent component : type.getRecordComponents()) {
            Method setter = builder.getClass().getMethod(component.getName(), component.getType());
            assertEquals(builder, setter.invoke(builder, get(component, to)));
        }
        assertEquals(to, builder.getClass().getMethod("build").invoke(builder));
    }

    @ParameterizedTest
    @MethodSource("records")
    void sayWhatMustNotBeNull(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getConstructors()[0];
        Object full = RandomRecords.full(type, 3);
        for (int i = 0; i < components.length; i++) {
            Object[] arguments = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                arguments[j] = i == j ? null : get(components[j], full);
            }
            try {
                Object made = constructor.newInstance(arguments);
                boolean nullable =
                        components[i].getAnnotatedType().getAnnotations().length > 0
                                && Arrays.stream(components[i].getAnnotatedType().getAnnotations())
                                        .anyMatch(
                                                each ->
                                                        each.annotationType()
                                                                .getSimpleName()
                                                                .equals("Nullable"));
                assertEquals(nullable, get(components[i], made) == null, components[i].toString());
            } catch (InvocationTargetException e) {
                assertEquals(NullPointerException.class, e.getCause().getClass());
                assertEquals(
                        components[i].getName() + " must not be null", e.getCause().getMessage());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void holdUnmodifiableCopies(Class<?> type) throws ReflectiveOperationException {
        Object full = RandomRecords.full(type, 4);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = get(component, full);
            if (value instanceof Collection<?> list) {
                assertThrows(UnsupportedOperationException.class, list::clear);
            } else if (value instanceof Map<?, ?> map) {
                assertThrows(UnsupportedOperationException.class, map::clear);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordsWithBuilder")
    void refuseNullInTheirBuilderByName(Class<?> type) throws ReflectiveOperationException {
        Object full = RandomRecords.full(type, 5);
        Object builder = type.getMethod("toBuilder").invoke(full);
        for (RecordComponent component : type.getRecordComponents()) {
            Method setter = builder.getClass().getMethod(component.getName(), component.getType());
            try {
                setter.invoke(builder, (Object) null);
            } catch (InvocationTargetException e) {
                assertEquals(component.getName() + " must not be null", e.getCause().getMessage());
            }
        }
    }

    @Test
    void keepTheValuesOfExtensionsAsTheyWere() {
        List<Object> list = new ArrayList<>(List.of(1, "a"));
        Room room = Room.builder("hall", Text.of("Hall")).extensions(Map.of("list", list)).build();
        list.add("later");
        assertEquals(Map.of("list", List.of(1, "a")), room.extensions());
        assertThrows(
                UnsupportedOperationException.class,
                () -> ((List<?>) room.extensions().get("list")).clear());
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                Room.builder("hall", Text.of("Hall"))
                                        .extensions(Map.of("x", new Object()))
                                        .build());
        assertTrue(e.getMessage().startsWith("extensions must be JSON values"), e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        Room.builder("hall", Text.of("Hall"))
                                .extensions(Map.of("x", Double.NaN))
                                .build());
    }

    @Test
    void areChangedById() {
        Session first = Session.builder("a", Text.of("A")).build();
        Session second = Session.builder("b", Text.of("B")).build();
        Edition edition = Edition.builder("e", Text.of("E")).sessions(List.of(first)).build();
        assertEquals(List.of(first, second), edition.with(second).sessions());
        Session changed = first.toBuilder().title(Text.of("C")).build();
        assertEquals(List.of(changed, second), edition.with(second).with(changed).sessions());
        assertEquals(List.of(second), edition.with(second).withoutSession("a").sessions());
        assertEquals(List.of(first), edition.sessions());
        Forum forum =
                Forum.builder("en", Series.builder("s", Text.of("S")).build())
                        .build()
                        .with(edition);
        assertEquals(List.of(edition), forum.series().editions());
        Edition held = edition.toBuilder().state(EditionState.HELD).build();
        assertEquals(List.of(held), forum.with(held).series().editions());
    }
}
