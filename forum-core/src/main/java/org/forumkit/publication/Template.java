package org.forumkit.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A string in which {@code {word}} stands for a value, and two braces for one. */
final class Template {

    /** A string as it is, or a word whose value stands there. */
    private record Piece(String string, boolean isWord) {}

    private final List<Piece> pieces = new ArrayList<>();

    private Template(String template) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if ((c == '{' || c == '}') && template.startsWith(String.valueOf(c), i + 1)) {
                plain.append(c);
                i++;
            } else if (c == '{') {
                pieces.add(new Piece(plain.toString(), false));
                plain.setLength(0);
                int end = template.indexOf('}', i);
                int stop = end < 0 ? template.length() : end;
                pieces.add(new Piece(template.substring(i + 1, stop), true));
                i = stop;
            } else {
                plain.append(c);
            }
        }
        pieces.add(new Piece(plain.toString(), false));
    }

    static Template parse(String template) {
        return new Template(template);
    }

    Set<String> words() {
        Set<String> words = new TreeSet<>();
        pieces.stream().filter(Piece::isWord).forEach(each -> words.add(each.string()));
        return words;
    }

    /** Returns the string with each value as the function makes it; every word has one. */
    String fill(Map<String, String> values, UnaryOperator<String> form) {
        StringBuilder filled = new StringBuilder();
        for (Piece each : pieces) {
            filled.append(
                    each.isWord()
                            ? form.apply(Objects.requireNonNull(values.get(each.string())))
                            : each.string());
        }
        return filled.toString();
    }
}
