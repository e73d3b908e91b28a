package org.forumkit.examples.dialogue;

import java.lang.Character.UnicodeScript;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;

/** All texts of a document, and what is wrong with their scripts. */
final class Texts {
    private static final Map<String, Set<UnicodeScript>> SCRIPTS =
            Map.of(
                    "zh-Hans", EnumSet.of(UnicodeScript.HAN),
                    "en", EnumSet.noneOf(UnicodeScript.class),
                    "ru", EnumSet.of(UnicodeScript.CYRILLIC),
                    "ko", EnumSet.of(UnicodeScript.HANGUL),
                    "mn", EnumSet.of(UnicodeScript.CYRILLIC),
                    "ja",
                            EnumSet.of(
                                    UnicodeScript.HAN,
                                    UnicodeScript.HIRAGANA,
                                    UnicodeScript.KATAKANA));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MONGOLIAN_ONLY = Pattern.compile("[ӨөҮү]");

    private Texts() {}

    static List<Text> of(Forum forum) {
        List<Text> texts = new ArrayList<>();
        collect(forum, texts);
        return texts;
    }

    private static void collect(Object value, List<Text> texts) {
        if (value instanceof Text text) {
            texts.add(text);
        } else if (value instanceof Collection<?> values) {
            values.forEach(each -> collect(each, texts));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(value), texts);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(component.toString(), e);
                }
            }
        }
    }

    /**
     * A word is in the scripts of its language or wholly Latin: an abbreviation, a name. So a Latin
     * letter cannot hide in a Cyrillic word.
     */
    static List<String> wordsInOtherScripts(Forum forum) {
        List<String> wrong = new ArrayList<>();
        for (Text text : of(forum)) {
            text.translations()
                    .forEach(
                            (language, wording) -> {
                                Matcher words = WORD.matcher(wording);
                                while (words.find()) {
                                    if (!isInScript(words.group(), language)) {
                                        wrong.add(language + ": " + words.group());
                                    }
                                }
                            });
        }
        return wrong;
    }

    private static boolean isInScript(String word, String language) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        if (language.equals("ru") && MONGOLIAN_ONLY.matcher(word).find()) {
            return false;
        }
        if (scripts.equals(Set.of(UnicodeScript.LATIN))) {
            return true;
        }
        if (language.equals("zh-Hans") || language.equals("ja") || language.equals("ko")) {
            scripts.remove(UnicodeScript.LATIN);
        }
        return SCRIPTS.get(language).containsAll(scripts);
    }
}
