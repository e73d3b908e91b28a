package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.fields;
import static org.forumkit.exchange.Outgoing.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a schedule as schedule.json of version 1, two spaces for each level. */
final class ScheduleJsonWriter {
    private static final Set<String> NUMBERS = Set.of("index");

    private final Writer out;
    private int level;
    private boolean isFirst = true;

    ScheduleJsonWriter(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Outgoing schedule, Runnable pause) throws IOException {
        Map<String, @Nullable Object> head = new LinkedHashMap<>(schedule.head());
        begin('{');
        field("$schema", head.remove("$schema"));
        field("generator", head.remove("generator"));
        name("schedule");
        begin('{');
        for (Map.Entry<String, @Nullable Object> each : head.entrySet()) {
            field(each.getKey(), each.getValue());
        }
        name("conference");
        begin('{');
        Map<String, @Nullable Object> conference = new LinkedHashMap<>(schedule.conference());
        Object count = conference.remove("days");
        if (count != null) {
            conference.put("daysCount", number(count));
        }
        for (Map.Entry<String, @Nullable Object> each : conference.entrySet()) {
            field(each.getKey(), each.getValue());
        }
        field("tracks", schedule.tracks().isEmpty() ? null : schedule.tracks());
        field("rooms", schedule.rooms().isEmpty() ? null : schedule.rooms());
        name("days");
        begin('[');
        for (Outgoing.Day day : schedule.days()) {
            day(day);
            pause.run();
        }
        end(']');
        end('}');
        field("persons", schedule.people().isEmpty() ? null : schedule.people());
        end('}');
        end('}');
        out.write('\n');
        out.flush();
    }

    private void day(Outgoing.Day day) throws IOException {
        next();
        begin('{');
        for (Map.Entry<String, @Nullable Object> each : day.fields().entrySet()) {
            String name = each.getKey();
            boolean isBound = name.equals("start") || name.equals("end");
            field(isBound ? "day_" + name : name, number(name, each.getValue()));
        }
        name("rooms");
        begin('{');
        for (Map.Entry<String, List<Outgoing.Event>> room : day.events().entrySet()) {
            name(room.getKey());
            begin('[');
            for (Outgoing.Event event : room.getValue()) {
                next();
                value(event(event.get()));
            }
            end(']');
        }
        end('}');
        end('}');
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

    private void field(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?>) {
            begin('{');
            for (Map.Entry<String, @Nullable Object> each : fields(value).entrySet()) {
                name(each.getKey());
                value(each.getValue());
            }
            end('}');
        } else if (value instanceof List<?> several) {
            begin('[');
            for (Object each : several) {
                next();
                value(each);
            }
            end(']');
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.write(String.valueOf(value));
        }
    }

    private void name(String name) throws IOException {
        next();
        string(name);
        out.write(": ");
    }

    private void next() throws IOException {
        out.write(isFirst ? "\n" : ",\n");
        isFirst = false;
        indent();
    }

    private void begin(char bracket) throws IOException {
        out.write(bracket);
        level++;
        isFirst = true;
    }

    private void end(char bracket) throws IOException {
        level--;
        if (!isFirst) {
            out.write('\n');
            indent();
        }
        out.write(bracket);
        isFirst = false;
    }

    private void indent() throws IOException {
        for (int i = 0; i < level; i++) {
            out.write("  ");
        }
    }

    private void string(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == '"' || c == '\\') {
                out.write('\\');
                out.write(c);
            } else if (isPair) {
                out.write(text, i, 2);
                i++;
            } else if (Character.isSurrogate(c)) {
                // Half of a character is none.
                out.write('\uFFFD');
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                out.write("\\u" + java.util.HexFormat.of().toHexDigits(c));
            } else {
                out.write(c);
            }
        }
        out.write('"');
    }
}
