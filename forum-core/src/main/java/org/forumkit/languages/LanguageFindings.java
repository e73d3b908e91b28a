package org.forumkit.languages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.forumkit.words.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Says where the languages of a document's texts do not agree with one another or with their tags.
 *
 * <ul>
 *   <li>{@code translation.missing}: texts of an edition are not there in one of its languages;
 *   <li>{@code translation.number-differs}, {@code .time-differs}, {@code .zone-differs}, {@code
 *       .name-differs}: a translation has another one than the text that it translates;
 *   <li>{@code translation.number-missing}, {@code .time-missing}: only one of both has it;
 *   <li>{@code script.wrong}, {@code script.variant}: a text is in the script of another language,
 *       or in the other form of Chinese;
 *   <li>{@code script.look-alike}: a letter inside a word is of another script and looks the same.
 * </ul>
 *
 * <p>What is translated is the text in the document's default language, or the first where that is
 * not there. The time taken is linear to the length of the texts.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class LanguageFindings {
    private LanguageFindings() {}

    /**
     * Looks at all texts and names of a document.
     *
     * @param forum the document, never null
     * @return the findings, warnings and hints; in the order of the document but that what is
     *     missing comes last; never null, unmodifiable
     */
    public static List<Finding> of(Forum forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        Check check = new Check(forum);
        Texts.visit(forum, check);
        check.reportMissing();
        return List.copyOf(check.findings);
    }

    private static final class Check implements Texts.Visitor {
        private final Forum forum;
        private final Scripts scripts = new Scripts();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<Gap, Missing> missing = new LinkedHashMap<>();
        private final Map<Gap, Integer> texts = new HashMap<>();
        private final Map<List<String>, Map<List<String>, List<String>>> absent = new HashMap<>();
        private final Map<String, Tongue> tongues = new HashMap<>();

        Check(Forum forum) {
            this.forum = forum;
        }

        /**
         * What a tag of a text stands for.
         *
         * @param language the language, the document's default one for no language
         * @param primary the same without script and region
         * @param source whether a text in it is what others translate
         */
        private record Tongue(String language, String primary, boolean source) {}

        private Tongue tongue(String tag) {
            return tongues.computeIfAbsent(
                    tag,
                    key -> {
                        String language = Texts.language(key, forum.defaultLanguage());
                        return new Tongue(
                                language,
                                LanguageTags.canonical(language).split("-", 2)[0],
                                LanguageTags.sameReader(language, forum.defaultLanguage()));
                    });
        }

        /** The texts of one field of one edition; in one language, or all of them. */
        private record Gap(int edition, String field, @Nullable String language) {}

        private static final class Missing {
            private final String pointer;
            private int count;

            Missing(String pointer) {
                this.pointer = pointer;
            }
        }

        @Override
        public void text(Text text, Texts place) {
            text.translations()
                    .forEach(
                            (tag, value) -> {
                                checkScript(tag, value, place);
                                checkLetters(value, place, "/" + tag);
                            });
            if (text.translations().size() > 1) {
                checkDrift(text.translations(), place);
            }
            countMissing(text, place);
        }

        @Override
        public void names(Map<String, PersonName> names, Texts place) {
            names.forEach(
                    (tag, name) -> {
                        checkLetters(name.full(), place, "/" + tag + "/full");
                        checkLetters(name.family(), place, "/" + tag + "/family");
                        checkLetters(name.given(), place, "/" + tag + "/given");
                        checkLetters(name.patronymic(), place, "/" + tag + "/patronymic");
                    });
        }

        private void checkScript(String tag, String value, Texts place) {
            String language = tongue(tag).language();
            Scripts.Fault fault = scripts.fault(value, language);
            if (fault != null) {
                findings.add(
                        Finding.warning(fault.key(), place.pointer(tag), Excerpt.of(value))
                                .with("language", language)
                                .with("script", fault.script()));
            }
        }

        private void checkLetters(@Nullable String value, Texts place, String rest) {
            LookAlikes.Found found = value == null ? null : LookAlikes.in(value);
            if (found != null) {
                findings.add(
                        Finding.warning(
                                        LookAlikes.KEY,
                                        place.pointer() + rest,
                                        Excerpt.of(found.word()))
                                .with("character", found.notation())
                                .with("meant", String.valueOf(found.meant())));
            }
        }

        private void checkDrift(Map<String, String> translations, Texts place) {
            String source = source(translations);
            String original = Objects.requireNonNull(translations.get(source));
            Facts facts = facts(source, original);
            translations.forEach(
                    (tag, value) -> {
                        if (!tag.equals(source)) {
                            Facts others = facts(tag, value);
                            for (Drift.Difference each :
                                    Drift.between(facts, others, original, value)) {
                                findings.add(drift(each, place.pointer(tag), value, source));
                            }
                        }
                    });
        }

        private Facts facts(String tag, String value) {
            return Facts.of(value, tongue(tag).primary());
        }

        private String source(Map<String, String> translations) {
            for (String tag : translations.keySet()) {
                if (tongue(tag).source()) {
                    return tag;
                }
            }
            return translations.keySet().iterator().next();
        }

        private Finding drift(
                Drift.Difference difference, String pointer, String value, String source) {
            boolean one = difference.key().endsWith("-missing");
            return new Finding(
                            one ? Severity.HINT : Severity.WARNING,
                            difference.key(),
                            pointer,
                            Excerpt.of(value),
                            Map.of())
                    .with("source", tongue(source).language())
                    .with("here", shown(difference.here()))
                    .with("there", shown(difference.there()));
        }

        private static String shown(String facts) {
            return facts.isEmpty() ? "\u2013" : Excerpt.of(facts);
        }

        private void countMissing(Text text, Texts place) {
            int edition = place.edition();
            if (edition < 0 || text.translations().isEmpty()) {
                return;
            }
            Edition owner = forum.series().editions().get(edition);
            if (owner.languages().isEmpty()) {
                return;
            }
            String field = place.field();
            texts.merge(new Gap(edition, field, null), 1, Integer::sum);
            for (String language : absent(owner.languages(), text)) {
                missing.computeIfAbsent(
                                new Gap(edition, field, language),
                                key -> new Missing(place.pointer()))
                        .count++;
            }
        }

        /** Few sets of languages occur in a document, so they are compared once for each. */
        private List<String> absent(List<String> languages, Text text) {
            return absent.computeIfAbsent(languages, key -> new HashMap<>())
                    .computeIfAbsent(
                            List.copyOf(text.translations().keySet()),
                            tags ->
                                    languages.stream()
                                            .filter(LanguageTags::isWellFormed)
                                            .filter(
                                                    each ->
                                                            tags.stream()
                                                                    .noneMatch(
                                                                            t -> serves(t, each)))
                                            .toList());
        }

        private boolean serves(String tag, String language) {
            return LanguageTags.sameReader(Texts.language(tag, forum.defaultLanguage()), language);
        }

        void reportMissing() {
            missing.forEach(
                    (gap, each) ->
                            findings.add(
                                    new Finding(
                                                    Severity.HINT,
                                                    "translation.missing",
                                                    each.pointer,
                                                    gap.language(),
                                                    Map.of())
                                            .with("field", gap.field())
                                            .with("count", Integer.toString(each.count))
                                            .with(
                                                    "texts",
                                                    Integer.toString(
                                                            texts.getOrDefault(
                                                                    new Gap(
                                                                            gap.edition(),
                                                                            gap.field(),
                                                                            null),
                                                                    0)))));
        }
    }
}
