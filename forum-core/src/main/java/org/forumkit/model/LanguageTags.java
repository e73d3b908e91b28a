package org.forumkit.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Language tags of BCP 47: their canonical form and the way from one to the more general ones.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class LanguageTags {
    /** The tag of a text whose language is not given: it is the document's default language. */
    public static final String UNDETERMINED = "und";

    /** Script by language and region where a region is used to another script than others are. */
    private static final Map<String, String> SCRIPTS =
            Map.ofEntries(
                    Map.entry("zh", "Hans"),
                    Map.entry("zh-CN", "Hans"),
                    Map.entry("zh-SG", "Hans"),
                    Map.entry("zh-MY", "Hans"),
                    Map.entry("zh-TW", "Hant"),
                    Map.entry("zh-HK", "Hant"),
                    Map.entry("zh-MO", "Hant"),
                    Map.entry("mn-CN", "Mong"),
                    Map.entry("kk-CN", "Arab"),
                    Map.entry("ky-CN", "Arab"),
                    Map.entry("uz-AF", "Arab"),
                    Map.entry("pa-PK", "Arab"),
                    Map.entry("sr-ME", "Latn"));

    private LanguageTags() {}

    /**
     * Tells whether a tag is well formed by BCP 47.
     *
     * @param tag the tag, never null
     * @return true for {@code zh-Hans}, false for {@code zh_CN} or an empty one
     */
    public static boolean isWellFormed(String tag) {
        Objects.requireNonNull(tag, "tag must not be null");
        if (tag.isEmpty()) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /**
     * Returns a tag in its usual case, with the script that its region is used to.
     *
     * @param tag the tag, never null; one that is not well formed is returned as it is
     * @return the canonical tag, as {@code zh-Hans-CN} for {@code zh-cn}; never null
     */
    public static String canonical(String tag) {
        Objects.requireNonNull(tag, "tag must not be null");
        if (!isWellFormed(tag)) {
            return tag;
        }
        Locale locale = Locale.forLanguageTag(tag);
        String usual = locale.toLanguageTag();
        if (!locale.getScript().isEmpty()) {
            return usual;
        }
        String language = locale.getLanguage();
        String region = locale.getCountry();
        String script = SCRIPTS.get(region.isEmpty() ? language : language + "-" + region);
        return script == null
                ? usual
                : language + "-" + script + usual.substring(language.length());
    }

    /**
     * Returns a tag and the more general ones in the order in which RFC 4647 looks them up.
     *
     * @param tag the tag, never null
     * @return {@code [zh-Hant-TW, zh-Hant, zh]} for {@code zh-TW}; never null or empty
     */
    public static List<String> lookup(String tag) {
        List<String> tags = new ArrayList<>();
        String rest = canonical(tag);
        tags.add(rest);
        for (int end = rest.lastIndexOf('-'); end > 0; end = rest.lastIndexOf('-')) {
            rest = rest.substring(0, end);
            if (rest.length() > 1 && rest.charAt(rest.length() - 2) == '-') {
                continue;
            }
            tags.add(rest);
        }
        return List.copyOf(tags);
    }

    /**
     * Tells whether a tag names a language; a tag of private use alone does not.
     *
     * @param tag the tag, never null
     * @return true for {@code zh-Hans}, false for {@code x-foo}, {@code und} or what is not well
     *     formed
     */
    public static boolean hasLanguage(String tag) {
        return isWellFormed(tag) && !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    /**
     * Returns a copy of the tags of languages that a caller names in order.
     *
     * @param name what the argument is called, never null
     * @param tags the tags, never null
     * @return the tags, never null, unmodifiable
     * @throws IllegalArgumentException if one names no language or is there twice; it says so of
     *     the argument
     */
    public static List<String> checked(String name, List<String> tags) {
        List<String> copy = List.copyOf(tags);
        Set<String> seen = new HashSet<>();
        for (String tag : copy) {
            if (!hasLanguage(tag)) {
                throw new IllegalArgumentException(
                        name + " must be tags of BCP 47 such as zh-Hans, not \"" + tag + "\"");
            }
            if (!seen.add(canonical(tag))) {
                throw new IllegalArgumentException(name + " must not repeat " + tag);
            }
        }
        return copy;
    }

    /**
     * Tells whether two tags are of one language, in whatever script or region.
     *
     * @param first a tag, never null
     * @param second another, never null
     * @return true for {@code zh-Hans} and {@code zh-TW}; false for {@code zh} and {@code ja}, or
     *     where one names no language
     */
    public static boolean sameLanguage(String first, String second) {
        return hasLanguage(first)
                && Locale.forLanguageTag(first)
                        .getLanguage()
                        .equals(Locale.forLanguageTag(second).getLanguage());
    }

    /**
     * Tells whether two tags are of one language in one script, so that a reader of one reads both.
     *
     * @param first a tag, never null
     * @param second another, never null
     * @return true for {@code zh-CN} and {@code zh-Hans}, {@code en} and {@code en-GB}; false for
     *     {@code zh-Hans} and {@code zh-Hant}
     */
    public static boolean sameReader(String first, String second) {
        Locale one = Locale.forLanguageTag(canonical(first));
        Locale two = Locale.forLanguageTag(canonical(second));
        return one.getLanguage().equals(two.getLanguage())
                && one.getScript().equals(two.getScript());
    }
}
