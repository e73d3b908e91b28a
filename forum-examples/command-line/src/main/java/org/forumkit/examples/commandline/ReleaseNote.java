package org.forumkit.examples.commandline;

import java.util.List;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.Text;
import org.forumkit.words.Blank;

/** Reads the note of a release, each language by itself. */
final class ReleaseNote {
    private ReleaseNote() {}

    /**
     * Returns the note of some values: {@code zh-Hans=...}, or a text in the default language. What
     * stands before an equals sign is a tag, unless there is white space in it, as in a sentence.
     *
     * @throws WrongCallException if one is blank, a tag is not well formed or there twice
     */
    static Text of(List<String> values) {
        Text note = null;
        for (String each : values) {
            int equals = each.indexOf('=');
            boolean tagged =
                    equals >= 0
                            && each.substring(0, equals)
                                    .codePoints()
                                    .noneMatch(Character::isWhitespace);
            String tag = tagged ? tag(each, equals) : LanguageTags.UNDETERMINED;
            String text = tagged ? each.substring(equals + 1) : each;
            if (Blank.is(text)) {
                throw new WrongCallException(
                        "--note must not be blank, as it is in \"" + each + "\"");
            }
            if (note != null && isThere(note, tag)) {
                throw new WrongCallException(
                        "--note must be given once for a language, not again: \"" + each + "\"");
            }
            note = note == null ? Text.of(tag, text) : note.with(tag, text);
        }
        if (note == null) {
            throw new IllegalArgumentException("values must not be empty");
        }
        return note;
    }

    private static String tag(String value, int equals) {
        String tag = value.substring(0, equals);
        if (tag.equals(LanguageTags.UNDETERMINED) || LanguageTags.hasLanguage(tag)) {
            return tag;
        }
        String hyphened = tag.replace('_', '-');
        throw new WrongCallException(
                "--note must begin with a language tag (BCP 47) such as zh-Hans, or have none, not"
                        + " \""
                        + tag
                        + "\" in \""
                        + value
                        + "\""
                        + (LanguageTags.hasLanguage(hyphened)
                                ? "; did you mean \"" + hyphened + "\"?"
                                : ""));
    }

    private static boolean isThere(Text note, String tag) {
        String canonical = LanguageTags.canonical(tag);
        return note.translations().keySet().stream()
                .map(LanguageTags::canonical)
                .anyMatch(canonical::equals);
    }
}
