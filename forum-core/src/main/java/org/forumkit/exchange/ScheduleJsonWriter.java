package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.fields;
import static org.forumkit.exchange.Outgoing.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a schedule as schedule.json of version 1, two spaces for each level. */
final class ScheduleJsonWriter {
    private static final Set<String> NUMBERS = Set.of("index");

    private final JsonText json;

    ScheduleJsonWriter(OutputStream out) {
        this.json = new JsonText(out, false);
    }

    void write(Outgoing schedule, Runnable pause) throws IOException {
        Map<String, @Nullable Object> head = new LinkedHashMap<>(schedule.head());
        json.begin('{');
        json.field("$schema", head.remove("$schema"));
        json.field("generator", head.remove("generator"));
        json.name("schedule");
        json.begin('{');
        for (Map.Entry<String, @Nullable Object> each : head.entrySet()) {
            json.field(each.getKey(), each.getValue());
        }
        json.name("conference");
        json.begin('{');
        Map<String, @Nullable Object> conference = new LinkedHashMap<>(schedule.conference());
        Object count = conference.remove("days");
        if (count != null) {
            conference.put("daysCount", number(count));
        }
        for (Map.Entry<String, @Nullable Object> each : conference.entrySet()) {
            json.field(each.getKey(), each.getValue());
        }
        json.field("tracks", schedule.tracks().isEmpty() ? null : schedule.tracks());
        json.field("rooms", schedule.rooms().isEmpty() ? null : schedule.rooms());
        json.name("days");
        json.begin('[');
        for (Outgoing.Day day : schedule.days()) {
            day(day);
            pause.run();
        }
        json.end(']');
        json.end('}');
        json.field("persons", schedule.people().isEmpty() ? null : schedule.people());
        json.end('}');
        json.end('}');
        json.end();
    }

    private void day(Outgoing.Day day) throws IOException {
        json.next();
        json.begin('{');
        for (Map.Entry<String, @Nullable Object> each : day.fields().entrySet()) {
            String name = each.getKey();
            boolean isBound = name.equals("start") || name.equals("end");
            json.field(isBound ? "day_" + name : name, number(name, each.getValue()));
        }
        json.name("rooms");
        json.begin('{');
        for (Map.Entry<String, List<Outgoing.Event>> room : day.events().entrySet()) {
            json.name(room.getKey());
            json.begin('[');
            for (Outgoing.Event event : room.getValue()) {
                json.next();
                json.value(event(event.get()));
            }
            json.end(']');
        }
        json.end('}');
        json.end('}');
    }

    /** A person with an id has a public name. */
    private static Map<String, @Nullable Object> event(Map<String, @Nullable Object> event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.putAll(event);
        List<Object> persons = new ArrayList<>();
        for (Object each : list(event.get("persons"))) {
            Map<String, @Nullable Object> person = fields(each);
            if (person.get("id") instanceof Integer) {
                person.put("public_name", person.remove("name"));
            }
            persons.add(person);
        }
        fields.put("persons", persons);
        return fields;
    }

    private static @Nullable Object number(String name, @Nullable Object value) {
        return NUMBERS.contains(name) && value != null ? number(value) : value;
    }

    private static Object number(Object value) {
        return value instanceof String text ? DocumentPeople.number(text) : value;
    }
}
