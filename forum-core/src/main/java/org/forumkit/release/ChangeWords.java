package org.forumkit.release;

import java.util.List;
import java.util.Map;
import org.forumkit.model.Forum;
import org.forumkit.words.Dates;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** What the lines of changes are made of, in the reader's language. */
final class ChangeWords {
    static final String NOTHING = "\u2013";

    final Words words;
    final String language;
    final Dates dates;
    final Naming before;
    final Naming after;

    ChangeWords(Forum before, Forum after, Words words, String language) {
        this.words = words;
        this.language = language;
        this.dates = Dates.of(language);
        this.before = new Naming(before, words, language);
        this.after = new Naming(after, words, language);
    }

    Naming naming(Entity entity) {
        return after.has(entity) ? after : before;
    }

    /** What something is called, with what it is where that is not plain. */
    String name(Entity entity) {
        String name = oneLine(naming(entity).name(entity));
        return switch (entity.kind()) {
            case SESSION, ITEM, EDITION, SERIES -> name;
            default ->
                    words.format(
                            language,
                            "change.of-kind",
                            Map.of("name", name, "kind", word(entity.kind())));
        };
    }

    String word(String key) {
        return words.get(language, key);
    }

    String word(Enum<?> constant) {
        return words.get(language, constant);
    }

    String field(String field) {
        String key = "change.field." + field;
        return word(words.has(key) ? key : "change.field.other");
    }

    String label(String label, String text) {
        return label + word("separator.label") + text;
    }

    String list(String... parts) {
        return list(List.of(parts));
    }

    String list(List<String> parts) {
        return String.join(word("separator.list"), parts);
    }

    static String arrow(String before, String after) {
        return before + " \u2192 " + after;
    }

    static String oneLine(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : text.strip().replaceAll("\\s+", " ");
    }
}
