package org.forumkit.programme;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.ResolvedText;
import org.jspecify.annotations.Nullable;

/**
 * Copies the records of a programme with the texts of one of its languages, whatever records there
 * are; what is one thing before is one thing after.
 *
 * <p>Mutable, for one programme and one thread.
 */
final class OneLanguage {

    private final int index;
    private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();
    private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

    private OneLanguage(int index) {
        this.index = index;
    }

    /** Returns a programme in the language of an index. */
    static Programme of(Programme programme, int index) {
        OneLanguage copier = new OneLanguage(index);
        return new Programme(
                (ProgrammeSeries) copier.record(programme.series()),
                programme.editions().stream()
                        .map(each -> (ProgrammeEdition) copier.record(each))
                        .toList(),
                List.of(programme.languages().get(index)),
                programme.audience(),
                programme.at(),
                programme.release(),
                programme.findings());
    }

    private @Nullable Object copy(@Nullable Object value) {
        if (value instanceof LocalText text) {
            ResolvedText one = text.in(index);
            // A courtesy title that one language has and another has not is empty there.
            return one.value().isEmpty() ? null : new LocalText(List.of(one));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        return value instanceof Record record && record.getClass().getPackage() == home()
                ? record(record)
                : value;
    }

    private static Package home() {
        return OneLanguage.class.getPackage();
    }

    private Object record(Record record) {
        Object copy = copies.get(record);
        if (copy == null) {
            copy = made(record);
            copies.put(record, copy);
        }
        return copy;
    }

    private Object made(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = copy(components[i].getAccessor().invoke(record));
            }
            return constructor(record.getClass(), components).newInstance(values);
        } catch (ReflectiveOperationException e) {
            // A copy has the values of a record that was valid, only fewer texts.
            throw new IllegalStateException("cannot copy " + record.getClass(), e);
        }
    }

    private Constructor<?> constructor(Class<?> type, RecordComponent[] components)
            throws NoSuchMethodException {
        Constructor<?> constructor = constructors.get(type);
        if (constructor == null) {
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            constructor = type.getDeclaredConstructor(types);
            constructors.put(type, constructor);
        }
        return constructor;
    }
}
