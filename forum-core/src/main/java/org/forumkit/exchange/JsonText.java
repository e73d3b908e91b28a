package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.fields;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON in UTF-8, two spaces for each level; not for use twice. */
final class JsonText {
    private final Writer out;
    private final boolean withoutMarkup;
    private int level;
    private boolean isFirst = true;

    /** Creates one; without markup, nothing in it ends an element of HTML around it. */
    JsonText(OutputStream out, boolean withoutMarkup) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.withoutMarkup = withoutMarkup;
    }

    /** Ends the file. */
    void end() throws IOException {
        out.write('\n');
        out.flush();
    }

    void field(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            name(name);
            value(value);
        }
    }

    void value(@Nullable Object value) throws IOException {
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

    void name(String name) throws IOException {
        next();
        string(name);
        out.write(": ");
    }

    void next() throws IOException {
        out.write(isFirst ? "\n" : ",\n");
        isFirst = false;
        indent();
    }

    void begin(char bracket) throws IOException {
        out.write(bracket);
        level++;
        isFirst = true;
    }

    void end(char bracket) throws IOException {
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
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || isMarkup(c)) {
                out.write("\\u" + java.util.HexFormat.of().toHexDigits(c));
            } else {
                out.write(c);
            }
        }
        out.write('"');
    }

    private boolean isMarkup(char c) {
        return withoutMarkup && (c == '<' || c == '>' || c == '&');
    }
}
