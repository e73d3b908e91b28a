package org.forumkit.export.ical.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.forumkit.export.ical.element.Parameter;
import org.forumkit.export.ical.element.Property;
import org.forumkit.export.ical.element.Value;

/**
 * Writes elements as jCal (RFC 7265), in UTF-8, one property a line.
 *
 * <p>Memory is one buffer, whatever the length of the calendar. Instances are mutable and belong to
 * one thread.
 */
public final class JcalWriter implements ElementSink {
    private final Writer out;

    /** Of each component that is open, the outermost last, what it has got so far. */
    private final Deque<State> open = new ArrayDeque<>();

    private enum State {
        EMPTY,
        PROPERTIES,
        COMPONENTS
    }

    /**
     * Creates a writer.
     *
     * @param out where the octets go, not null, never closed
     */
    public JcalWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(String component) throws IOException {
        if (!open.isEmpty()) {
            boolean first = open.pop() != State.COMPONENTS;
            open.push(State.COMPONENTS);
            out.write(first ? "],[\n" : ",\n");
        }
        out.write('[');
        string(component.toLowerCase(Locale.ROOT));
        out.write(",[");
        open.push(State.EMPTY);
    }

    @Override
    public void property(Property property) throws IOException {
        out.write(open.pop() == State.EMPTY ? "\n[" : ",\n[");
        open.push(State.PROPERTIES);
        string(property.name().toLowerCase(Locale.ROOT));
        out.write(",{");
        parameters(property.parameters());
        out.write("},");
        string(property.type().jcalName());
        out.write(property.isStructured() ? ",[" : ",");
        boolean first = true;
        for (Value each : property.values()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            value(each);
        }
        out.write(property.isStructured() ? "]]" : "]");
    }

    /** Writes all parameters but VALUE, which the type stands for. */
    private void parameters(List<Parameter> parameters) throws IOException {
        boolean first = true;
        for (Parameter each : parameters) {
            if (each.name().equals("VALUE")) {
                continue;
            }
            if (!first) {
                out.write(',');
            }
            first = false;
            string(each.name().toLowerCase(Locale.ROOT));
            out.write(':');
            strings(each.values());
        }
    }

    private void value(Value value) throws IOException {
        switch (value.type()) {
            case INTEGER, FLOAT, BOOLEAN -> out.write(JcalValues.of(value));
            case RECUR -> rule(value.toString());
            default -> string(JcalValues.of(value));
        }
    }

    private void rule(String rule) throws IOException {
        out.write('{');
        boolean first = true;
        for (String part : rule.split(";", -1)) {
            if (!first) {
                out.write(',');
            }
            first = false;
            int equals = part.indexOf('=');
            String name = part.substring(0, equals).toLowerCase(Locale.ROOT);
            List<String> values = List.of(part.substring(equals + 1).split(",", -1));
            string(name);
            out.write(':');
            if (values.stream().allMatch(JcalValues::isInteger)) {
                out.write(values.size() == 1 ? number(values.get(0)) : "[" + numbers(values) + "]");
            } else {
                strings(
                        name.equals("until")
                                ? List.of(JcalValues.extended(values.get(0)))
                                : values);
            }
        }
        out.write('}');
    }

    private static String numbers(List<String> values) {
        return String.join(",", values.stream().map(JcalWriter::number).toList());
    }

    private static String number(String integer) {
        return Integer.toString(Integer.parseInt(integer));
    }

    private void strings(List<String> values) throws IOException {
        if (values.size() == 1) {
            string(values.get(0));
            return;
        }
        out.write('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            string(values.get(i));
        }
        out.write(']');
    }

    /** Writes a string, of which elements have let no control character but LF and HT in. */
    private void string(String value) throws IOException {
        out.write('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                out.write(value, written, i - written);
                out.write(c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\" + c);
                written = i + 1;
            }
        }
        out.write(value, written, value.length() - written);
        out.write('"');
    }

    @Override
    public void end(String component) throws IOException {
        out.write(open.pop() == State.COMPONENTS ? "]]" : "],[]]");
        if (open.isEmpty()) {
            out.write('\n');
        }
    }

    /**
     * Hands everything written so far to the stream, and flushes it.
     *
     * @throws IOException if the stream fails
     */
    public void flush() throws IOException {
        out.flush();
    }
}
