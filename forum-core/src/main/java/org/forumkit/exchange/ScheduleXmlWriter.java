package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.fields;
import static org.forumkit.exchange.Outgoing.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a schedule as XML in UTF-8, two spaces for each level; not for use twice. */
final class ScheduleXmlWriter {
    private static final Set<String> ATTRIBUTES_ONLY = Set.of("generator", "color", "track");
    private static final Set<String> OF_EVENT = Set.of("guid", "id", "code");

    private final Writer out;
    private final Losses losses;
    private int level;

    ScheduleXmlWriter(OutputStream out, Losses losses) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.losses = losses;
    }

    void write(Outgoing schedule, Runnable pause) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("schedule", Map.of());
        Map<String, @Nullable Object> head = new LinkedHashMap<>(schedule.head());
        head.remove("$schema");
        for (String name : List.of("generator", "url", "version")) {
            element(name, head.remove(name));
        }
        open("conference", Map.of());
        conference(schedule.conference());
        for (Map<String, @Nullable Object> track : schedule.tracks()) {
            empty("track", track);
        }
        close("conference");
        for (Map.Entry<String, @Nullable Object> each : head.entrySet()) {
            if (!schedule.conference().containsKey(each.getKey())) {
                element(each.getKey(), each.getValue());
            }
        }
        people(schedule.people());
        for (Outgoing.Day day : schedule.days()) {
            day(day, schedule.rooms());
            pause.run();
        }
        close("schedule");
        out.flush();
    }

    private void conference(Map<String, @Nullable Object> conference) throws IOException {
        for (Map.Entry<String, @Nullable Object> each : conference.entrySet()) {
            if (each.getKey().equals("languages")) {
                continue;
            }
            element(each.getKey(), each.getValue());
        }
    }

    private void people(List<Map<String, @Nullable Object>> people) throws IOException {
        if (people.isEmpty()) {
            return;
        }
        open("persons", Map.of());
        for (Map<String, @Nullable Object> person : people) {
            element("person", person);
        }
        close("persons");
    }

    private void day(Outgoing.Day day, List<Map<String, @Nullable Object>> rooms)
            throws IOException {
        open("day", day.fields());
        for (Map<String, @Nullable Object> room : rooms) {
            open("room", room);
            events(day.events().get(String.valueOf(room.get("name"))));
            close("room");
        }
        events(day.events().get(""));
        close("day");
    }

    private void events(@Nullable List<Outgoing.Event> events) throws IOException {
        for (Outgoing.Event event : events == null ? List.<Outgoing.Event>of() : events) {
            event(event.get());
        }
    }

    private void event(Map<String, @Nullable Object> event) throws IOException {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>(event);
        attributes.keySet().retainAll(OF_EVENT);
        open("event", attributes);
        for (Map.Entry<String, @Nullable Object> each : event.entrySet()) {
            switch (each.getKey()) {
                case "guid", "id", "code" -> {}
                case "persons" -> references("persons", "person", "name", each.getValue());
                case "links" -> references("links", "link", "title", each.getValue());
                case "attachments" ->
                        references("attachments", "attachment", "title", each.getValue());
                default -> element(each.getKey(), each.getValue());
            }
        }
        close("event");
    }

    /** Writes elements whose text is one of their fields, and whose attributes are the others. */
    private void references(String name, String each, String text, @Nullable Object values)
            throws IOException {
        open(name, Map.of());
        for (Object value : list(values)) {
            Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
            Object shown = null;
            for (Map.Entry<String, @Nullable Object> field : fields(value).entrySet()) {
                if (field.getKey().equals(text)) {
                    shown = field.getValue();
                } else {
                    boolean isAddress = field.getKey().equals("url") && !each.equals("person");
                    attributes.put(isAddress ? "href" : field.getKey(), field.getValue());
                }
            }
            indent();
            start(each, attributes);
            out.write('>');
            escape(shown == null ? "" : shown.toString());
            end(each);
        }
        close(name);
    }

    private void element(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            return;
        }
        if (value instanceof List<?> several) {
            for (Object each : several) {
                element(name, each);
            }
        } else if (value instanceof Map<?, ?>) {
            structure(name, fields(value));
        } else {
            indent();
            start(name, Map.of());
            out.write('>');
            escape(value.toString());
            end(name);
        }
    }

    private void structure(String name, Map<String, @Nullable Object> fields) throws IOException {
        if (ATTRIBUTES_ONLY.contains(name)) {
            empty(name, fields);
            return;
        }
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        fields.forEach(
                (field, value) -> {
                    if (field.startsWith("@")) {
                        attributes.put(field.substring(1), value);
                    }
                });
        open(name, attributes);
        for (Map.Entry<String, @Nullable Object> each : fields.entrySet()) {
            if (each.getKey().equals("text")) {
                escape(String.valueOf(each.getValue()));
                out.write('\n');
            } else if (!each.getKey().startsWith("@")) {
                element(each.getKey(), each.getValue());
            }
        }
        close(name);
    }

    private void empty(String name, Map<String, @Nullable Object> attributes) throws IOException {
        indent();
        start(name, attributes);
        out.write("/>\n");
    }

    private void open(String name, Map<String, @Nullable Object> attributes) throws IOException {
        indent();
        start(name, attributes);
        out.write(">\n");
        level++;
    }

    private void close(String name) throws IOException {
        level--;
        indent();
        end(name);
    }

    private void end(String name) throws IOException {
        out.write("</" + XmlNames.encoded(name) + ">\n");
    }

    private void start(String name, Map<String, @Nullable Object> attributes) throws IOException {
        out.write('<');
        out.write(XmlNames.encoded(name));
        for (Map.Entry<String, @Nullable Object> each : attributes.entrySet()) {
            if (each.getValue() != null) {
                out.write(' ');
                out.write(XmlNames.encoded(each.getKey()));
                out.write("=\"");
                escape(each.getValue().toString());
                out.write('"');
            }
        }
    }

    private void indent() throws IOException {
        for (int i = 0; i < level; i++) {
            out.write("  ");
        }
    }

    /** Writes a text; signs that XML cannot hold are left out. */
    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\r' -> out.write("&#13;");
                default -> {
                    boolean isPair =
                            Character.isHighSurrogate(c)
                                    && i + 1 < text.length()
                                    && Character.isLowSurrogate(text.charAt(i + 1));
                    if (isPair) {
                        out.write(text, i, 2);
                        i++;
                    } else if (isXml(c)) {
                        out.write(c);
                    } else {
                        losses.of(Losses.SIGN);
                    }
                }
            }
        }
    }

    private static boolean isXml(char c) {
        return (c >= ' ' && c < 0xFFFE && !Character.isSurrogate(c)) || c == '\n' || c == '\t';
    }
}
