package org.forumkit.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Copies and fills records of the model by reflection, so that no component is forgotten. */
final class Records {
    /** Components that are strings but that an exporter may write as they are. */
    private static final Set<String> WRITTEN =
            Set.of("url", "logo", "portrait", "email", "telephone", "mediaType", "colour");

    private Records() {}

    /** Returns a copy in which every text, part of a name, address and number is changed. */
    static <R extends Record> R withTexts(R record, UnaryOperator<String> change) {
        return cast(record, changed(record, change));
    }

    private static @Nullable Object changed(@Nullable Object value, UnaryOperator<String> change) {
        if (value instanceof Text text) {
            return Text.of(changedValues(text.translations(), change));
        }
        if (value instanceof PersonName name) {
            return PersonName.builder()
                    .full(name.full() == null ? null : change.apply(name.full()))
                    .family(name.family() == null ? null : change.apply(name.family()))
                    .given(name.given() == null ? null : change.apply(name.given()))
                    .patronymic(name.patronymic() == null ? null : change.apply(name.patronymic()))
                    .courtesyTitle(
                            name.courtesyTitle() == null
                                    ? null
                                    : change.apply(name.courtesyTitle()))
                    .order(name.order())
                    .build();
        }
        if (value instanceof Record record) {
            return create(
                    record.getClass(),
                    component -> {
                        Object old = value(record, component);
                        return old instanceof String string && WRITTEN.contains(component.getName())
                                ? change.apply(string)
                                : changed(old, change);
                    });
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> changed(each, change)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, each) -> copy.put(key, changed(each, change)));
            return copy;
        }
        return value;
    }

    private static Map<String, String> changedValues(
            Map<String, String> values, UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        values.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }

    /**
     * Returns a copy in which some components are replaced: strings by the mark, numbers by the
     * number, everything else by what is filled with them.
     */
    static <R extends Record> R marked(R record, String mark, long number, String... components) {
        List<String> names = List.of(components);
        return cast(
                record,
                create(
                        record.getClass(),
                        component ->
                                names.contains(component.getName())
                                        ? filled(component.getGenericType(), mark, number)
                                        : value(record, component)));
    }

    /** Returns a record of which every string is the mark and every number the number. */
    static <R extends Record> R filled(Class<R> type, String mark, long number) {
        return type.cast(create(type, each -> filled(each.getGenericType(), mark, number)));
    }

    private static @Nullable Object filled(Type generic, String mark, long number) {
        Class<?> type =
                generic instanceof ParameterizedType parameterized
                        ? (Class<?>) parameterized.getRawType()
                        : (Class<?>) generic;
        if (type == Text.class) {
            Map<String, String> translations = new LinkedHashMap<>();
            SampleForums.LANGUAGES.forEach(language -> translations.put(language, mark));
            return Text.of(translations);
        }
        if (type == Visibility.class) {
            return null;
        }
        if (type.isRecord()) {
            return create(type, each -> filled(each.getGenericType(), mark, number));
        }
        if (type == List.class) {
            Type element = ((ParameterizedType) generic).getActualTypeArguments()[0];
            return List.of(Objects.requireNonNull(filled(element, mark, number)));
        }
        if (type == Map.class) {
            Type element = ((ParameterizedType) generic).getActualTypeArguments()[1];
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            SampleForums.LANGUAGES.forEach(key -> map.put(key, filled(element, mark, number)));
            return map;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return plain(type, mark, number);
    }

    private static Object plain(Class<?> type, String mark, long number) {
        if (type == String.class || type == Object.class) {
            return mark;
        }
        if (type == Integer.class) {
            return Math.toIntExact(number);
        }
        if (type == Long.class) {
            return number;
        }
        if (type == Double.class) {
            return 1.0;
        }
        if (type == LocalDate.class) {
            return SampleForums.FIRST_DAY;
        }
        if (type == LocalDateTime.class) {
            return SampleForums.FIRST_DAY.atTime(10, 0);
        }
        if (type == LocalTime.class) {
            return LocalTime.MIDNIGHT;
        }
        if (type == Instant.class) {
            return SampleForums.AT;
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(20);
        }
        throw new IllegalStateException("the kit has no sample of " + type.getName());
    }

    private interface Values {
        @Nullable Object of(RecordComponent component);
    }

    private static Record create(Class<?> type, Values values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] arguments = Arrays.stream(components).map(values::of).toArray();
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " refuses a sample", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static <R extends Record> R cast(R like, @Nullable Object copy) {
        @SuppressWarnings("unchecked") // a copy is of the class of its original
        Class<R> type = (Class<R>) like.getClass();
        return Objects.requireNonNull(type.cast(copy));
    }
}
