package org.forumkit.validation;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads records by the names of their components. */
final class Components {
    private Components() {}

    static @Nullable Object get(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the component of a name; null if the record has none, or holds null there. */
    static @Nullable Object get(Record owner, String name) {
        for (RecordComponent component : owner.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return get(component, owner);
            }
        }
        return null;
    }
}
