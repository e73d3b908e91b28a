package org.forumkit.export.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A content line, unfolded and taken apart.
 *
 * @param number the number of its first physical line, from 1
 * @param name the property's name in upper case
 * @param parameters the parameters' values by name in upper case, decoded
 * @param value the value as it stands
 */
record ContentLine(int number, String name, Map<String, List<String>> parameters, String value) {

    /** The line cannot be taken apart. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;
        private final Fault.Kind kind;

        MalformedException(Fault.Kind kind, String message) {
            super(message);
            this.kind = kind;
        }

        Fault.Kind kind() {
            return kind;
        }
    }

    static ContentLine parse(int number, String line) throws MalformedException {
        return new Parser(line).line(number);
    }

    String parameter(String name) {
        return String.join(",", parameters.getOrDefault(name, List.of()));
    }

    private static final class Parser {
        private final String line;
        private int at;

        Parser(String line) {
            this.line = line;
        }

        ContentLine line(int number) throws MalformedException {
            String name = name(Fault.Kind.MALFORMED_LINE);
            Map<String, List<String>> parameters = new TreeMap<>();
            while (accept(';')) {
                String parameter = name(Fault.Kind.MALFORMED_PARAMETER);
                if (!accept('=')) {
                    throw malformed("'=' expected");
                }
                List<String> values = new ArrayList<>();
                do {
                    values.add(value());
                } while (accept(','));
                if (parameters.put(parameter, values) != null) {
                    throw malformed("parameter twice");
                }
            }
            if (!accept(':')) {
                throw parameters.isEmpty()
                        ? new MalformedException(Fault.Kind.MALFORMED_LINE, "no colon")
                        : malformed("':' expected");
            }
            return new ContentLine(number, name, parameters, line.substring(at));
        }

        private String name(Fault.Kind kind) throws MalformedException {
            int start = at;
            while (at < line.length() && isNameCharacter(line.charAt(at))) {
                at++;
            }
            if (at == start) {
                throw new MalformedException(kind, "no name");
            }
            return line.substring(start, at).toUpperCase(Locale.ROOT);
        }

        private String value() throws MalformedException {
            int start = at;
            if (accept('"')) {
                int end = line.indexOf('"', at);
                if (end < 0) {
                    throw malformed("quote not closed");
                }
                at = end + 1;
                return decoded(line.substring(start + 1, end));
            }
            while (at < line.length() && "\";:,".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            return decoded(line.substring(start, at));
        }

        private String decoded(String value) throws MalformedException {
            if (value.replaceAll("\\^[n^']", "").contains("^")) {
                throw malformed("'^' stands alone");
            }
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '^') {
                    char escaped = value.charAt(++i);
                    plain.append(escaped == 'n' ? '\n' : escaped == '\'' ? '"' : '^');
                } else {
                    plain.append(c);
                }
            }
            return plain.toString();
        }

        private boolean accept(char c) {
            boolean there = at < line.length() && line.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private static boolean isNameCharacter(char c) {
            return (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || (c >= '0' && c <= '9')
                    || c == '-';
        }

        private static MalformedException malformed(String message) {
            return new MalformedException(Fault.Kind.MALFORMED_PARAMETER, message);
        }
    }
}
