package org.forumkit.words;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Objects;

/**
 * The alphabetical order of a language, by CLDR.
 *
 * <p>Simplified Chinese goes by pinyin, traditional by strokes; a tag may ask for the other, as
 * {@code zh-Hans-u-co-stroke}. A language that CLDR does not know goes by the order of all scripts.
 * Two different texts are never equal: where the language sees no difference, their code points
 * decide.
 *
 * <p>One is for one language; making it is dear, so keep it. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Collation implements Comparator<String> {
    private final Collator collator;
    private final boolean byPinyin;
    private final boolean byStrokes;

    private Collation(ULocale locale) {
        this.collator = Collator.getInstance(locale).freeze();
        boolean chinese = locale.getLanguage().equals("zh");
        String asked = locale.getKeywordValue("collation");
        boolean traditional = ULocale.addLikelySubtags(locale).getScript().equals("Hant");
        this.byStrokes = chinese && (asked == null ? traditional : asked.equals("stroke"));
        this.byPinyin = chinese && (asked == null ? !traditional : asked.equals("pinyin"));
    }

    /** A text's place in the order; immutable and thread-safe. */
    public static final class Key implements Comparable<Key> {
        private final CollationKey key;
        private final String text;

        private Key(CollationKey key, String text) {
            this.key = key;
            this.text = text;
        }

        /**
         * Returns the text.
         *
         * @return the text, never null
         */
        public String text() {
            return text;
        }

        @Override
        public int compareTo(Key other) {
            int result = key.compareTo(other.key);
            return result != 0 ? result : text.compareTo(other.text);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /**
     * Returns the order of a language.
     *
     * @param language the language, BCP 47; never null
     * @return the order, never null
     */
    public static Collation of(String language) {
        ULocale known = Cldr.locale(language);
        return new Collation(known == null ? ULocale.ROOT : known);
    }

    /**
     * Tells whether Chinese goes by the sound of its characters.
     *
     * @return true for simplified Chinese, if not asked otherwise
     */
    public boolean isByPinyin() {
        return byPinyin;
    }

    /**
     * Tells whether Chinese goes by the number of strokes.
     *
     * @return true for traditional Chinese, if not asked otherwise
     */
    public boolean isByStrokes() {
        return byStrokes;
    }

    /**
     * Returns the place of a text, for sorting many of them.
     *
     * @param text the text, never null
     * @return its place, never null
     */
    public Key key(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return new Key(collator.getCollationKey(text), text);
    }

    @Override
    public int compare(String first, String second) {
        int result = collator.compare(first, second);
        return result != 0 ? result : first.compareTo(second);
    }
}
