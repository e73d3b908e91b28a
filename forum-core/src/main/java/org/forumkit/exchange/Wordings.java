package org.forumkit.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Texts as the model takes them: white space and line ends, languages. */
final class Wordings {
    private static final Pattern BREAKS =
            Pattern.compile("(?<!\\s)\\s*[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+\\s*");

    private Wordings() {}

    /** Returns a text of one line: each line break in it is a space. */
    static String line(Node node) {
        return line(String.valueOf(node.text()));
    }

    static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return BREAKS.matcher(text).replaceAll(" ").strip();
            }
        }
        return text;
    }

    /** Returns a text of one line in each language. */
    static Text line(Text text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.translations().forEach((language, each) -> lines.put(language, line(each)));
        return Text.of(lines);
    }

    /** Returns a text whose lines end with line feeds. */
    static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns a text: a string, or strings by language; null if it is neither. */
    static @Nullable Text text(Node node) {
        if (node.kind() != Node.Kind.OBJECT) {
            String text = node.text();
            return text == null ? null : Text.of(lines(text));
        }
        Map<String, String> translations = new LinkedHashMap<>();
        for (Node each : node.parts()) {
            boolean isOwn = each.name().equals(LanguageTags.UNDETERMINED);
            String tag = isOwn ? each.name() : language(each.name());
            String text = each.text();
            if (tag != null && text != null) {
                translations.putIfAbsent(tag, lines(text));
            }
        }
        return translations.isEmpty() ? null : Text.of(translations);
    }

    /** Tells whether a text has all that a part says, in whatever language. */
    static boolean isWhole(Node node, Text text) {
        return node.kind() != Node.Kind.OBJECT
                || node.parts().stream().filter(each -> each.text() != null).count()
                        == text.translations().size();
    }

    /** Returns a language tag that is written in one way or another, null if it is none. */
    static @Nullable String language(String given) {
        String tag = given.replace('_', '-');
        if (!LanguageTags.hasLanguage(tag) || (tag.indexOf('-') < 0 && tag.length() > 3)) {
            return null;
        }
        return LanguageTags.canonical(tag).equalsIgnoreCase(tag)
                ? LanguageTags.canonical(tag)
                : tag;
    }
}
