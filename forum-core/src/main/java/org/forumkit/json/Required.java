package org.forumkit.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a record does not go without.
 *
 * <p>Nothing but the record's constructor knows them, so it is asked: with null for everything,
 * then with a sample for what it complains of, until it is content.
 */
final class Required {
    private static final String COMPLAINT = " must not be null";

    private final Set<String> names = new LinkedHashSet<>();
    private final Object sample;

    private Required(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        Object made = null;
        while (made == null) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                made = constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                String missing =
                        String.valueOf(e.getTargetException().getMessage()).replace(COMPLAINT, "");
                int index =
                        Arrays.stream(components)
                                .map(RecordComponent::getName)
                                .toList()
                                .indexOf(missing);
                if (index < 0 || !names.add(missing)) {
                    throw new IllegalStateException(e);
                }
                arguments[index] = sample(types[index]);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        this.sample = made;
    }

    static Set<String> of(Class<?> type) {
        return Set.copyOf(new Required(type).names);
    }

    private static Object sample(Class<?> type) {
        if (type == Text.class) {
            return Text.of("text");
        }
        if (type == String.class) {
            return "string";
        }
        if (type == Integer.class) {
            return 1;
        }
        if (type == Long.class) {
            return 1L;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == Double.class) {
            return 1.0;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : new Required(type).sample;
    }
}
