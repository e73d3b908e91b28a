package org.forumkit.languages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.PersonName;
import org.forumkit.model.Text;
import org.forumkit.words.Words;

/**
 * How many of a document's texts there are in each language, and where one is missing.
 *
 * <p>A text counts for a language if a reader of the language gets it without falling back: {@code
 * zh-CN} counts for {@code zh-Hans}, {@code zh-Hant} does not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param languages the languages in order, BCP 47; never null, copied, unmodifiable
 * @param fields the fields in the order in which the document has them; never null, copied,
 *     unmodifiable
 * @since 0.1
 */
public record Completeness(List<String> languages, List<Field> fields) {

    /**
     * Creates one; {@link #of(Forum)} is the way in.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public Completeness {
        languages = List.copyOf(languages);
        fields = List.copyOf(fields);
    }

    /**
     * What there is of one field.
     *
     * <p>Immutable and thread-safe.
     *
     * @param field what the texts are of what, as {@code sessions.title}; never null
     * @param texts how many texts there are in any language
     * @param languages the counts, one for each language in order; never null, copied, unmodifiable
     * @since 0.1
     */
    public record Field(String field, int texts, List<Count> languages) {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument or an element is null
         */
        public Field {
            Objects.requireNonNull(field, "field must not be null");
            languages = List.copyOf(languages);
        }
    }

    /**
     * What there is of one field in one language.
     *
     * <p>Immutable and thread-safe.
     *
     * @param language the language, BCP 47; never null
     * @param present how many texts there are in it
     * @param missing where it is missing: JSON pointers to the texts in the document's order; never
     *     null, copied, unmodifiable
     * @since 0.1
     */
    public record Count(String language, int present, List<String> missing) {

        /**
         * Creates one.
         *
         * @throws NullPointerException if an argument or an element is null
         */
        public Count {
            Objects.requireNonNull(language, "language must not be null");
            missing = List.copyOf(missing);
        }
    }

    /**
     * Counts a document's texts in all languages that it has or that its editions work in.
     *
     * @param forum the document, never null
     * @return the counts, never null
     */
    public static Completeness of(Forum forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        List<String> languages = new ArrayList<>();
        add(forum.defaultLanguage(), languages);
        for (Edition edition : forum.series().editions()) {
            edition.languages().forEach(each -> add(each, languages));
        }
        Set<String> tags = new LinkedHashSet<>();
        Texts.visit(forum, (text, place) -> tags.addAll(text.translations().keySet()));
        tags.remove(LanguageTags.UNDETERMINED);
        tags.forEach(each -> add(each, languages));
        return of(forum, languages);
    }

    private static void add(String language, List<String> languages) {
        if (languages.stream().noneMatch(each -> LanguageTags.sameReader(each, language))) {
            languages.add(language);
        }
    }

    /**
     * Counts a document's texts in some languages.
     *
     * @param forum the document, never null
     * @param languages the languages in order, BCP 47; never null
     * @return the counts, never null
     */
    public static Completeness of(Forum forum, List<String> languages) {
        Counter counter = new Counter(forum.defaultLanguage(), List.copyOf(languages));
        Texts.visit(forum, counter);
        return new Completeness(counter.languages, counter.fields());
    }

    /**
     * Counts as it goes; which tags serve which language is looked up once for each set of tags.
     */
    private static final class Counter implements Texts.Visitor {
        private final String defaultLanguage;
        private final List<String> languages;
        private final Map<String, Tally> tallies = new LinkedHashMap<>();
        private final Map<String, Map<String, Boolean>> served = new LinkedHashMap<>();

        Counter(String defaultLanguage, List<String> languages) {
            this.defaultLanguage = defaultLanguage;
            this.languages = languages;
        }

        private static final class Tally {
            private int texts;
            private final List<List<String>> missing = new ArrayList<>();
        }

        @Override
        public void text(Text text, Texts place) {
            count(text.translations(), place);
        }

        @Override
        public void names(Map<String, PersonName> names, Texts place) {
            count(names, place);
        }

        private void count(Map<String, ?> translations, Texts place) {
            if (translations.isEmpty()) {
                return;
            }
            Tally tally = tallies.computeIfAbsent(place.field(), key -> tally());
            tally.texts++;
            for (int i = 0; i < languages.size(); i++) {
                if (!isServed(languages.get(i), translations.keySet())) {
                    tally.missing.get(i).add(place.pointer());
                }
            }
        }

        private Tally tally() {
            Tally tally = new Tally();
            languages.forEach(each -> tally.missing.add(new ArrayList<>()));
            return tally;
        }

        private boolean isServed(String language, Set<String> tags) {
            Map<String, Boolean> known =
                    served.computeIfAbsent(language, k -> new LinkedHashMap<>());
            for (String tag : tags) {
                if (known.computeIfAbsent(tag, key -> serves(key, language))) {
                    return true;
                }
            }
            return false;
        }

        private boolean serves(String tag, String language) {
            return LanguageTags.sameReader(Texts.language(tag, defaultLanguage), language);
        }

        List<Field> fields() {
            List<Field> fields = new ArrayList<>();
            tallies.forEach(
                    (field, tally) -> {
                        List<Count> counts = new ArrayList<>();
                        for (int i = 0; i < languages.size(); i++) {
                            List<String> missing = tally.missing.get(i);
                            counts.add(
                                    new Count(
                                            languages.get(i),
                                            tally.texts - missing.size(),
                                            missing));
                        }
                        fields.add(new Field(field, tally.texts, counts));
                    });
            return fields;
        }
    }

    /**
     * Returns the counts as a table for people to read, with a line for all fields together.
     *
     * @param words where its headings come from, never null
     * @param language the reader's language, BCP 47; never null
     * @return lines of equal columns, each with a line feed at its end; never null
     */
    public String table(Words words, String language) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(words.get(language, "languages.field"));
        head.add(words.get(language, "languages.texts"));
        head.addAll(languages);
        rows.add(head);
        int[] present = new int[languages.size()];
        int texts = 0;
        for (Field field : fields) {
            List<String> row = new ArrayList<>();
            row.add(field.field());
            row.add(Integer.toString(field.texts()));
            for (int i = 0; i < present.length; i++) {
                int count = field.languages().get(i).present();
                present[i] += count;
                row.add(Integer.toString(count));
            }
            texts += field.texts();
            rows.add(row);
        }
        List<String> all = new ArrayList<>();
        all.add(words.get(language, "languages.all"));
        all.add(Integer.toString(texts));
        for (int count : present) {
            all.add(Integer.toString(count));
        }
        rows.add(all);
        return aligned(rows);
    }

    private static String aligned(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                String blank = " ".repeat(widths[i] - width(row.get(i)));
                if (i > 0) {
                    table.append("  ").append(blank).append(row.get(i));
                } else {
                    table.append(row.get(i)).append(blank);
                }
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** A terminal shows the characters of East Asian scripts twice as wide as others. */
    private static int width(String text) {
        return (int) text.codePoints().mapToLong(c -> Scripts.isWide(c) ? 2 : 1).sum();
    }
}
