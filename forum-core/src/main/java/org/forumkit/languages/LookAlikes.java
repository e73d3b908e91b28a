package org.forumkit.languages;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds letters of another script that look like the ones around them: a search does not find such
 * a word, and a font may draw it oddly.
 */
final class LookAlikes {
    /** The key of what is found. */
    static final String KEY = "script.look-alike";

    private static final String LATIN_OF_CYRILLIC = "AaBCcEeHIiJjKMOoPpSsTXxYy";
    private static final String CYRILLIC = "АаВСсЕеНІіЈјКМОоРрЅѕТХхУу";
    private static final String LATIN_OF_GREEK = "ABEZHIKMNOPTYXov";
    private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";
    private static final String CYRILLIC_OF_GREEK = "АВЕНІКМОРТУХо";
    private static final String GREEK_OF_CYRILLIC = "ΑΒΕΗΙΚΜΟΡΤΥΧο";

    /** By letter and script what looks the same there. */
    private static final Map<Character, Map<UnicodeScript, Character>> TWINS = twins();

    private LookAlikes() {}

    /** A letter in a word that looks like one of the script around it. */
    record Found(String word, char letter, char meant) {
        String notation() {
            return String.format(Locale.ROOT, "U+%04X", (int) letter);
        }
    }

    private static Map<Character, Map<UnicodeScript, Character>> twins() {
        Map<Character, Map<UnicodeScript, Character>> twins = new HashMap<>();
        pair(LATIN_OF_CYRILLIC, UnicodeScript.LATIN, CYRILLIC, UnicodeScript.CYRILLIC, twins);
        pair(LATIN_OF_GREEK, UnicodeScript.LATIN, GREEK, UnicodeScript.GREEK, twins);
        pair(
                CYRILLIC_OF_GREEK,
                UnicodeScript.CYRILLIC,
                GREEK_OF_CYRILLIC,
                UnicodeScript.GREEK,
                twins);
        return Map.copyOf(twins);
    }

    private static void pair(
            String first,
            UnicodeScript ofFirst,
            String second,
            UnicodeScript ofSecond,
            Map<Character, Map<UnicodeScript, Character>> twins) {
        for (int i = 0; i < first.length(); i++) {
            twins.computeIfAbsent(first.charAt(i), k -> new HashMap<>())
                    .put(ofSecond, second.charAt(i));
            twins.computeIfAbsent(second.charAt(i), k -> new HashMap<>())
                    .put(ofFirst, first.charAt(i));
        }
    }

    /** Returns the first such letter of a text, null if there is none. */
    static @Nullable Found in(String text) {
        if (!isMixed(text)) {
            return null;
        }
        UnicodeScript before = null;
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = start + 1;
            if (script(text.charAt(start)) == null) {
                continue;
            }
            while (end < text.length() && belongs(text.charAt(end))) {
                end++;
            }
            Found found = inWord(text, start, end, before);
            if (found != null) {
                return found;
            }
            before = script(text.charAt(start));
        }
        return null;
    }

    private static boolean isMixed(String text) {
        UnicodeScript first = null;
        for (int i = 0; i < text.length(); i++) {
            UnicodeScript script = script(text.charAt(i));
            if (script != null && first != null && script != first) {
                return true;
            }
            first = script == null ? first : script;
        }
        return false;
    }

    private static boolean belongs(char c) {
        return script(c) != null || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Returns the script of a letter, null if it is none that has look-alikes. */
    private static @Nullable UnicodeScript script(char c) {
        if (c >= 0x80 && !Character.isLetter(c)) {
            return null;
        }
        UnicodeScript script = Scripts.of(c);
        return script == UnicodeScript.LATIN
                        || script == UnicodeScript.CYRILLIC
                        || script == UnicodeScript.GREEK
                ? script
                : null;
    }

    private static @Nullable Found inWord(
            String text, int start, int end, @Nullable UnicodeScript before) {
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        for (int i = start; i < end; i++) {
            UnicodeScript script = script(text.charAt(i));
            if (script != null) {
                letters.merge(script, 1, Integer::sum);
            }
        }
        if (letters.size() == 1) {
            return alone(text, start, end, before);
        }
        UnicodeScript most = script(text.charAt(start));
        int count = 0;
        for (UnicodeScript each :
                new UnicodeScript[] {
                    UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK
                }) {
            if (letters.getOrDefault(each, 0) > count && othersHaveTwins(text, start, end, each)) {
                most = each;
                count = letters.getOrDefault(each, 0);
            }
        }
        if (count == 0 || most == null) {
            return null;
        }
        for (int i = start; i < end; i++) {
            if (script(text.charAt(i)) != null && script(text.charAt(i)) != most) {
                return found(text, start, end, i, most);
            }
        }
        return null;
    }

    /** A word of one small letter between words of another script: с or а typed in Latin. */
    private static @Nullable Found alone(
            String text, int start, int end, @Nullable UnicodeScript before) {
        if (end - start != 1
                || before == null
                || before == UnicodeScript.GREEK
                || before == script(text.charAt(start))
                || "acoy\u0430\u0441\u043E\u0443".indexOf(text.charAt(start)) < 0
                || start == 0
                || text.charAt(start - 1) != ' '
                || end + 1 >= text.length()
                || text.charAt(end) != ' '
                || script(text.charAt(end + 1)) != before) {
            return null;
        }
        return found(text, start, end, start, before);
    }

    private static boolean othersHaveTwins(String text, int start, int end, UnicodeScript script) {
        for (int i = start; i < end; i++) {
            UnicodeScript own = script(text.charAt(i));
            if (own != null && own != script && twin(text.charAt(i), script) == null) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Character twin(char letter, UnicodeScript script) {
        return TWINS.getOrDefault(letter, Map.of()).get(script);
    }

    private static @Nullable Found found(
            String text, int start, int end, int at, UnicodeScript script) {
        Character meant = twin(text.charAt(at), script);
        return meant == null ? null : new Found(text.substring(start, end), text.charAt(at), meant);
    }
}
