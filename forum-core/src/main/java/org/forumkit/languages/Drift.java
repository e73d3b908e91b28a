package org.forumkit.languages;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.languages.Facts.Fact;
import org.forumkit.languages.Facts.Kind;
import org.forumkit.words.Nearest;
import org.jspecify.annotations.Nullable;

/** Compares what a text and its translation say of numbers, times and names. */
final class Drift {
    /** So many words of the translation are looked at for one that was meant. */
    private static final int CANDIDATES = 200;

    /** So many of what differs are named. */
    private static final int SHOWN = 5;

    /** Numbers up to here may be written in words. */
    private static final int IN_WORDS = 100;

    private Drift() {}

    /**
     * What differs.
     *
     * @param key the finding's key
     * @param here what the translation alone has, empty if nothing
     * @param there what the source alone has, empty if nothing
     */
    record Difference(String key, String here, String there) {}

    static List<Difference> between(
            Facts source, Facts translation, String sourceText, String translatedText) {
        List<Difference> differences = new ArrayList<>();
        if (!source.all().isEmpty() || !translation.all().isEmpty()) {
            for (Kind kind : Kind.values()) {
                Difference difference = of(kind, source, translation);
                if (difference != null) {
                    differences.add(difference);
                }
            }
        }
        Difference name = name(source.names(), sourceText, translatedText);
        if (name == null) {
            Difference turned = name(translation.names(), translatedText, sourceText);
            name =
                    turned == null
                            ? null
                            : new Difference(turned.key(), turned.there(), turned.here());
        }
        if (name != null) {
            differences.add(name);
        }
        return differences;
    }

    private static @Nullable Difference of(Kind kind, Facts source, Facts translation) {
        List<Fact> there = source.missingIn(translation, kind, true);
        List<Fact> here = translation.missingIn(source, kind, true);
        if (there.isEmpty() && here.isEmpty()) {
            return null;
        }
        boolean both = !there.isEmpty() && !here.isEmpty();
        if (kind == Kind.ZONE) {
            return both ? difference("zone-differs", here, there) : null;
        }
        String what = kind == Kind.TIME ? "time" : "number";
        if (both) {
            return difference(what + "-differs", here, there);
        }
        if (kind == Kind.NUMBER) {
            List<Fact> weakHere = there.isEmpty() ? here : inWords(translation, source, there);
            List<Fact> weakThere = here.isEmpty() ? there : inWords(source, translation, here);
            if (!weakHere.isEmpty() && !weakThere.isEmpty()) {
                return difference(what + "-differs", weakHere, weakThere);
            }
        }
        return difference(what + "-missing", here, there);
    }

    /** A small number on one side only may stand in words, and differ, on the other. */
    private static List<Fact> inWords(Facts wordy, Facts other, List<Fact> digits) {
        boolean small = digits.stream().anyMatch(each -> isSmall(each.keys().get(0)));
        return small
                ? wordy.missingIn(other, Kind.NUMBER, false).stream()
                        .filter(each -> !each.keys().contains("n1"))
                        .toList()
                : List.of();
    }

    private static boolean isSmall(String key) {
        return key.matches("n\\d{1,3}") && Integer.parseInt(key.substring(1)) <= IN_WORDS;
    }

    private static Difference difference(String what, List<Fact> here, List<Fact> there) {
        return new Difference("translation." + what, shown(here), shown(there));
    }

    private static String shown(List<Fact> facts) {
        Set<String> different =
                facts.stream()
                        .map(Fact::shown)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        String shown = different.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return different.size() > SHOWN ? shown + ", \u2026" : shown;
    }

    /** A Latin name in a text of another script that the Latin text spells nearly the same. */
    private static @Nullable Difference name(List<String> names, String text, String latin) {
        if (names.isEmpty() || latinPart(text) == 1 || latinPart(latin) <= 0.5) {
            return null;
        }
        List<String> words = words(latin);
        Set<String> known = new HashSet<>();
        StringBuilder run = new StringBuilder(latin.length());
        latin.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(run::appendCodePoint);
        String letters = run.toString();
        words.forEach(each -> known.add(each.toLowerCase(Locale.ROOT)));
        List<String> candidates =
                words.stream().filter(Drift::isName).distinct().limit(CANDIDATES).toList();
        for (String name : names) {
            if (!isName(name)
                    || known.contains(name.toLowerCase(Locale.ROOT))
                    || letters.contains(name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            String nearest = Nearest.to(name, candidates);
            if (nearest != null && isSlip(name, nearest)) {
                return new Difference("translation.name-differs", nearest, name);
            }
        }
        return null;
    }

    private static boolean isName(String word) {
        return word.length() >= 5 && word.chars().anyMatch(Character::isUpperCase);
    }

    /** Names of one thing begin alike and have most of their letters in common. */
    private static boolean isSlip(String name, String nearest) {
        int least = Math.min(name.length(), nearest.length());
        return Character.toLowerCase(name.charAt(0)) == Character.toLowerCase(nearest.charAt(0))
                && Math.abs(name.length() - nearest.length()) <= 1
                && commonEnds(name, nearest) * 3 >= least * 2;
    }

    private static int commonEnds(String first, String second) {
        int least = Math.min(first.length(), second.length());
        int start = 0;
        while (start < least && same(first.charAt(start), second.charAt(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && same(
                        first.charAt(first.length() - 1 - end),
                        second.charAt(second.length() - 1 - end))) {
            end++;
        }
        return start + end;
    }

    private static boolean same(char first, char second) {
        return Character.toLowerCase(first) == Character.toLowerCase(second);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Returns how much of a text's letters are Latin, 1 if all are. */
    private static double latinPart(String text) {
        int latin = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                all++;
                latin += Scripts.of(text.charAt(i)) == UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) latin / all;
    }
}
