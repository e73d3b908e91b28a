package org.forumkit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schedule2 on its way out; its events are made one by one.
 *
 * @param head what is said of the file as a whole
 * @param conference what is said of the event as a whole, with its days, tracks and rooms
 * @param events the events in order
 * @param people the people beside the events; empty if the events say all of them
 */
record OutgoingSecond(
        Map<String, @Nullable Object> head,
        Map<String, @Nullable Object> conference,
        List<Outgoing.Event> events,
        List<Map<String, @Nullable Object>> people) {

    /** Writes it, two spaces for each level. */
    void write(OutputStream out, Runnable pause) throws IOException {
        JsonText json = new JsonText(out, false);
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(head);
        json.begin('{');
        json.field("$schema", rest.remove("$schema"));
        json.field("generator", rest.remove("generator"));
        json.name("schedule");
        json.begin('{');
        for (Map.Entry<String, @Nullable Object> each : rest.entrySet()) {
            json.field(each.getKey(), each.getValue());
        }
        json.field("conference", conference);
        json.name("events");
        json.begin('[');
        for (Outgoing.Event each : events) {
            pause.run();
            json.next();
            json.value(each.get());
        }
        json.end(']');
        json.field("persons", people.isEmpty() ? null : people);
        json.end('}');
        json.end('}');
        json.end();
    }
}
