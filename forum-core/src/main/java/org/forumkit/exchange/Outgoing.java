package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A schedule on its way out, by the names that both formats have; its events are made one by one.
 *
 * @param head what is said of the file as a whole
 * @param conference what is said of the event as a whole
 * @param tracks the tracks in order
 * @param rooms the rooms in order
 * @param people the people beside the events; empty if the events say all of them
 * @param days the days in order
 */
record Outgoing(
        Map<String, @Nullable Object> head,
        Map<String, @Nullable Object> conference,
        List<Map<String, @Nullable Object>> tracks,
        List<Map<String, @Nullable Object>> rooms,
        List<Map<String, @Nullable Object>> people,
        List<Day> days) {

    /** Makes one event when it is written. */
    interface Event extends Supplier<Map<String, @Nullable Object>> {}

    /** One day, and its events by the name of their room; an empty name is none. */
    record Day(Map<String, @Nullable Object> fields, Map<String, List<Event>> events) {
        Day(Map<String, @Nullable Object> fields) {
            this(fields, new LinkedHashMap<>());
        }

        void add(String room, Event event) {
            events.computeIfAbsent(room, key -> new ArrayList<>()).add(event);
        }
    }

    /** Returns what was kept of a record under the extension of schedules. */
    static Map<String, @Nullable Object> kept(Map<String, @Nullable Object> extensions) {
        return fields(extensions.get(Extras.NAME));
    }

    /** Returns the fields of a JSON object, none of any other value. */
    static Map<String, @Nullable Object> fields(@Nullable Object value) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> fields.put(String.valueOf(name), each));
        }
        return fields;
    }

    /** Returns the elements of a list, the value alone if it is none. */
    static List<Object> list(@Nullable Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each != null) {
                    all.add(each);
                }
            }
        } else if (value != null) {
            all.add(value);
        }
        return all;
    }

    static void put(Map<String, @Nullable Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.putIfAbsent(name, value);
        }
    }
}
