package org.forumkit.programme;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists every string and number in a tree of records, with the path to it. */
final class RecordStrings {
    private final List<String> found = new ArrayList<>();

    private RecordStrings() {}

    static List<String> in(Record root) {
        RecordStrings strings = new RecordStrings();
        strings.visit("", root);
        return strings.found;
    }

    private void visit(String path, @Nullable Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                visit(path + "/" + component.getName(), value(record, component));
            }
        } else if (value instanceof LocalText text) {
            visit(path + "/texts", text.texts());
        } else if (value instanceof Collection<?> collection) {
            int index = 0;
            for (Object each : collection) {
                visit(path + "/" + index++, each);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> visit(path + "/" + key, each));
        } else {
            found.add(path + " = " + value);
        }
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
