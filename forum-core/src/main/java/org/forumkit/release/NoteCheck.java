package org.forumkit.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.forumkit.words.Blank;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the note of a release. */
final class NoteCheck {
    private NoteCheck() {}

    /**
     * What is wrong.
     *
     * @param language the tag at which it is, null if it is the whole
     * @param message what is wrong, a sentence without its beginning, never null
     */
    record Problem(@Nullable String language, String message) {}

    /** Returns what is wrong with a note; tags are compared in their canonical form. */
    static List<Problem> problems(Text note, String defaultLanguage) {
        if (note.translations().isEmpty()) {
            return List.of(new Problem(null, "must be in some language"));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, String> known = new HashMap<>();
        note.translations()
                .forEach(
                        (tag, value) -> {
                            if (!LanguageTags.isWellFormed(tag)) {
                                String message = "must have language tags such as zh-Hans, not \"";
                                problems.add(new Problem(tag, message + tag + "\""));
                            }
                            boolean isDefault = tag.equals(LanguageTags.UNDETERMINED);
                            String language = isDefault ? defaultLanguage : tag;
                            String other = known.putIfAbsent(LanguageTags.canonical(language), tag);
                            if (other != null) {
                                problems.add(new Problem(tag, twice(other, tag, defaultLanguage)));
                            }
                            if (Blank.is(value)) {
                                String where = isDefault ? "" : " in \"" + tag + "\"";
                                problems.add(new Problem(tag, "must not be blank" + where));
                            }
                        });
        return List.copyOf(problems);
    }

    private static String twice(String first, String second, String defaultLanguage) {
        return "must be in a language once, not in \""
                + first
                + "\" and \""
                + second
                + "\""
                + (first.equals(LanguageTags.UNDETERMINED)
                                || second.equals(LanguageTags.UNDETERMINED)
                        ? ", which is the document's \"" + defaultLanguage + "\""
                        : "");
    }
}
