package org.forumkit.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through iCalendar line by line, as RFC 5545 has them, from the first byte to the last.
 *
 * <p>Lines are unfolded before they are decoded: some tools fold inside a character. A line that is
 * no property has an empty name.
 */
final class IcalLines {
    private static final int MARK = 0xFEFF;

    /** What has more is no property. */
    private static final int MOST_PARAMETERS = 1000;

    private final PushbackInputStream in;
    private final String source;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int physical = 1;
    private int first = 1;
    private @Nullable Node again;

    IcalLines(InputStream in, String source, ImportOptions options) {
        this.in =
                new PushbackInputStream(
                        new java.io.BufferedInputStream(
                                new LimitedStream(in, options.maxFileBytes()), 1 << 16));
        this.source = source;
    }

    /** Returns the next property, its parameters as attributes; null at the end of the file. */
    @Nullable Node next() throws IOException {
        if (again != null) {
            Node node = again;
            again = null;
            return node;
        }
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        return line == null ? null : new Parser(line, first).property();
    }

    /** Gives the last property back. */
    void pushBack(Node node) {
        again = node;
    }

    ForumFormatException fault(String message) {
        return new ForumFormatException(List.of(new Fault(source, first, 1, "", message)));
    }

    private @Nullable String line() throws IOException {
        bytes.reset();
        first = physical;
        try {
            if (!fill()) {
                return null;
            }
        } catch (LimitedStream.TooLongException e) {
            throw fault("the file is larger than it may be");
        }
        try {
            String line =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString();
            return !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            throw fault("these bytes are not in UTF-8");
        }
    }

    /** Takes the bytes of one line with those that continue it; returns false if there are none. */
    private boolean fill() throws IOException {
        boolean isSome = false;
        while (true) {
            int b = in.read();
            if (b < 0) {
                return isSome;
            }
            isSome = true;
            if (b == '\n') {
                physical++;
                int next = in.read();
                if (next != ' ' && next != '\t') {
                    if (next >= 0) {
                        in.unread(next);
                    }
                    return true;
                }
            } else if (b != '\r' || !isEndOfLine()) {
                bytes.write(b);
                if (bytes.size() > ImportOptions.MAX_TEXT_LENGTH) {
                    throw fault(
                            "a text of more than " + ImportOptions.MAX_TEXT_LENGTH + " characters");
                }
            }
        }
    }

    private boolean isEndOfLine() throws IOException {
        int next = in.read();
        if (next >= 0) {
            in.unread(next);
        }
        return next == '\n' || next < 0;
    }

    /** Takes one line apart. */
    private static final class Parser {
        private final String line;
        private final int number;
        private int at;

        private Parser(String line, int number) {
            this.line = line;
            this.number = number;
        }

        private Node property() {
            String name = name();
            Node node = new Node(Node.Kind.ELEMENT, name, number, 1);
            while (!name.isEmpty() && at < line.length() && line.charAt(at) == ';') {
                at++;
                String parameter = name();
                if (node.parts().size() == MOST_PARAMETERS
                        || parameter.isEmpty()
                        || at >= line.length()
                        || line.charAt(at) != '=') {
                    return broken();
                }
                node.add(Node.of(Node.Kind.ATTRIBUTE, parameter, number, 1, values()));
            }
            if (name.isEmpty() || at >= line.length() || line.charAt(at) != ':') {
                return broken();
            }
            node.set(line.substring(at + 1));
            return node;
        }

        private Node broken() {
            return Node.of(Node.Kind.ELEMENT, "", number, 1, line);
        }

        private String name() {
            int start = at;
            while (at < line.length() && isOfName(line.charAt(at))) {
                at++;
            }
            return line.substring(start, at).toUpperCase(Locale.ROOT);
        }

        private static boolean isOfName(char c) {
            return (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '.';
        }

        /** Several values of a parameter are one string with commas between them. */
        private String values() {
            StringBuilder values = new StringBuilder();
            do {
                at++;
                if (!values.isEmpty()) {
                    values.append(',');
                }
                int start = at;
                int quote = at < line.length() && line.charAt(at) == '"' ? end(at + 1, "\"") : -1;
                if (quote > 0 && quote < line.length()) {
                    values.append(decoded(line.substring(start + 1, quote)));
                    at = quote + 1;
                } else {
                    at = end(start, ",;:");
                    values.append(decoded(line.substring(start, at)));
                }
            } while (at < line.length() && line.charAt(at) == ',');
            return values.toString();
        }

        private int end(int from, String signs) {
            int end = from;
            while (end < line.length() && signs.indexOf(line.charAt(end)) < 0) {
                end++;
            }
            return end;
        }

        /** As RFC 6868 has it. */
        private static String decoded(String value) {
            return value.indexOf('^') < 0
                    ? value
                    : value.replace("^^", "\0")
                            .replace("^n", "\n")
                            .replace("^'", "\"")
                            .replace('\0', '^');
        }
    }

    /** Returns a text without its escapes. */
    static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        boolean isEscaped = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isEscaped) {
                text.append(c == 'n' || c == 'N' ? '\n' : c);
                isEscaped = false;
            } else if (c == '\\' && i + 1 < value.length()) {
                isEscaped = true;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Returns the values of a list, each without its escapes. */
    static List<String> list(String value) {
        List<String> all = new ArrayList<>();
        int start = 0;
        boolean isEscaped = false;
        for (int i = 0; i <= value.length(); i++) {
            boolean isEnd = i == value.length() || (value.charAt(i) == ',' && !isEscaped);
            if (isEnd) {
                String each = unescaped(value.substring(start, i)).strip();
                if (!each.isEmpty()) {
                    all.add(each);
                }
                start = i + 1;
            }
            isEscaped = !isEnd && value.charAt(i) == '\\' && !isEscaped;
        }
        return all;
    }
}
