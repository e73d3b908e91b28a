package org.forumkit.export.pdf.internal.section;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.export.pdf.internal.layout.Typesetter;
import org.forumkit.model.ResolvedText;
import org.forumkit.words.Dates;
import org.forumkit.words.Words;

/**
 * The library's own words in the languages of one document.
 *
 * <p>Mutable, for one document and one thread.
 */
abstract class Wording {

    private static final Set<String> KNOWN_LANGUAGES =
            Arrays.stream(ULocale.getAvailableLocales())
                    .map(ULocale::getLanguage)
                    .collect(Collectors.toUnmodifiableSet());

    private final List<String> languages;
    private final Words words;
    private final Typesetter typesetter;
    private final Map<String, Dates> dates = new HashMap<>();
    private final Map<String, Map<String, String>> languageNames = new HashMap<>();

    Wording(List<String> languages, Words words, Typesetter typesetter) {
        this.languages = languages;
        this.words = words;
        this.typesetter = typesetter;
    }

    List<String> languages() {
        return languages;
    }

    /** The library's words. */
    Words words() {
        return words;
    }

    Dates dates(String language) {
        return dates.computeIfAbsent(language, this::printable);
    }

    /** The dates of a language, of English where no font has its letters. */
    private Dates printable(String language) {
        Dates own = Dates.of(language);
        LocalDate day = LocalDate.of(2001, 1, 1);
        for (int month = 0; month < 12; month++) {
            LocalDate each = day.plusMonths(month).plusDays(month);
            if (!typesetter.covers(own.dateWithWeekday(each), language)) {
                return Dates.of("en");
            }
        }
        return own;
    }

    /** A word of the library in each language of the programme. */
    List<ResolvedText> words(String key) {
        List<ResolvedText> texts = new ArrayList<>(2);
        for (String language : languages) {
            ResolvedText text = new ResolvedText(words.get(language, key), language);
            if (texts.isEmpty() || !texts.get(0).value().equals(text.value())) {
                texts.add(text);
            }
        }
        return texts;
    }

    String word(String language, String key) {
        return words.get(language, key);
    }

    String word(String language, Enum<?> constant) {
        return words.get(language, constant);
    }

    String sentence(String language, String key, Map<String, String> arguments) {
        return words.format(language, key, arguments);
    }

    /** The name of a language that is spoken, which no script belongs to, in another language. */
    String languageName(String tag, String language) {
        ULocale spoken = ULocale.forLanguageTag(tag);
        return spoken.getScript().isEmpty() || spoken.getLanguage().isEmpty()
                ? writtenName(tag, language)
                : writtenName(
                        new ULocale(spoken.getLanguage(), spoken.getCountry()).toLanguageTag(),
                        language);
    }

    /** The name of a language in another, in English where CLDR does not know the other. */
    private String writtenName(String tag, String language) {
        return languageNames
                .computeIfAbsent(language, each -> new HashMap<>())
                .computeIfAbsent(tag, each -> displayName(each, language));
    }

    private static String displayName(String tag, String language) {
        ULocale reader = ULocale.forLanguageTag(language);
        // Of a language that it does not know, ICU would answer in the machine's default one.
        if (!KNOWN_LANGUAGES.contains(reader.getLanguage()) || reader.isRightToLeft()) {
            reader = ULocale.ENGLISH;
        }
        return ULocale.forLanguageTag(tag).getDisplayName(reader);
    }

    /** The name of a language in another, in English where no font has the letters of that. */
    ResolvedText printableName(String tag, String language) {
        String name = writtenName(tag, language);
        return typesetter.covers(name, language)
                ? new ResolvedText(name, language)
                : new ResolvedText(writtenName(tag, "en"), "en");
    }

    /** The names of languages that are spoken, each once, in another. */
    String languageNames(List<String> tags, String language) {
        return listed(tags.stream().map(tag -> languageName(tag, language)).distinct(), language);
    }

    /** The names of languages that something is written in. */
    String writtenNames(List<String> tags, String language) {
        return listed(tags.stream().map(tag -> writtenName(tag, language)), language);
    }

    private static String listed(Stream<String> names, String language) {
        return names.collect(Collectors.joining(Look.isHan(language) ? "、" : ", "));
    }

    /** Words as they stand at the beginning of a line or sentence, with a capital letter. */
    static String begun(String text) {
        return text.isEmpty()
                ? text
                : Character.toString(Character.toTitleCase(text.codePointAt(0)))
                        + text.substring(text.offsetByCodePoints(0, 1));
    }

    /** What something says in each language. */
    List<ResolvedText> said(Function<String, String> inLanguage) {
        List<ResolvedText> texts = new ArrayList<>(2);
        for (String language : languages) {
            texts.add(new ResolvedText(inLanguage.apply(language), language));
        }
        return texts;
    }
}
