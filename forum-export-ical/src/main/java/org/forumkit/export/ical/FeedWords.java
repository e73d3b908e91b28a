package org.forumkit.export.ical;

import java.util.HashMap;
import java.util.Map;
import org.forumkit.words.Words;

/** The fixed words of one feed, each looked up once. */
final class FeedWords {
    private final Words words;
    private final String language;
    private final Map<Enum<?>, String> constants = new HashMap<>();

    final String listSeparator;
    final String labelSeparator;
    final String setUp;
    final String online;
    final String replacedBy;
    final String beforeTentative;
    final String afterTentative;

    FeedWords(Words words, String language) {
        this.words = words;
        this.language = language;
        this.listSeparator = words.get(language, "separator.list");
        this.labelSeparator = words.get(language, "separator.label");
        this.setUp = words.get(language, "text.set-up");
        this.online = words.get(language, "text.online");
        this.replacedBy = words.get(language, "text.replaced-by");
        String tentative = words.get(language, "text.to-be-confirmed");
        int name = tentative.indexOf("{name}");
        this.beforeTentative = name < 0 ? "" : tentative.substring(0, name);
        this.afterTentative = name < 0 ? "" : tentative.substring(name + "{name}".length());
    }

    String get(Enum<?> constant) {
        String word = constants.get(constant);
        if (word == null) {
            word = words.get(language, constant);
            constants.put(constant, word);
        }
        return word;
    }
}
