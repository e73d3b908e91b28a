package org.forumkit.examples.dialogue;

import java.util.List;
import java.util.Objects;
import org.forumkit.model.Forum;

/**
 * What a synthetic edition is generated from.
 *
 * <p>Equal values give equal documents, on every machine. All in them is invented, and their titles
 * say so.
 *
 * <p>Immutable and thread-safe.
 *
 * @param seed where the random numbers start
 * @param days how many days the edition lasts, 1 to 30
 * @param rooms how many sessions may take place at once, 1 to 200
 * @param sessions how many sessions there are in all, with breaks and meals; positive, and not more
 *     than fit into the days and rooms at five minutes each
 * @param participants how many participants there are, not negative
 * @param languages the languages of every text in order, of zh-Hans, en, ru, ko, mn and ja; the
 *     first is the document's default; never null or empty, copied, unmodifiable
 * @param sentences the greatest number of sentences in a description, 0 for no descriptions
 * @since 0.1
 */
public record Synthetic(
        long seed,
        int days,
        int rooms,
        int sessions,
        int participants,
        List<String> languages,
        int sentences) {

    /** The languages that there are words in. */
    public static final List<String> LANGUAGES = List.of("zh-Hans", "en", "ru", "ko", "mn", "ja");

    /**
     * 40 sessions in Chinese, English, Korean and Russian: what benchmarks print.
     *
     * <p>Its handbook in Chinese and English has 30 to 40 pages.
     */
    public static final Synthetic HANDBOOK_40 =
            builder(40)
                    .days(5)
                    .rooms(2)
                    .sessions(40)
                    .participants(60)
                    .languages("zh-Hans", "en", "ko", "ru")
                    .sentences(2)
                    .build();

    /**
     * Creates one; the builder is the better way in.
     *
     * @throws NullPointerException if {@code languages} is null
     * @throws IllegalArgumentException if a value is out of its range or a language has no words
     */
    public Synthetic {
        Objects.requireNonNull(languages, "languages must not be null");
        languages = List.copyOf(languages);
        range("days", days, 1, 30);
        range("rooms", rooms, 1, 200);
        range("sessions", sessions, 1, days * SyntheticDay.capacity(rooms));
        range("participants", participants, 0, 1_000_000);
        range("sentences", sentences, 0, 100);
        if (languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
            throw new IllegalArgumentException(
                    "languages must be some of " + LANGUAGES + ", not " + languages);
        }
    }

    private static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    name + " must be " + least + " to " + most + ", not " + value);
        }
    }

    /**
     * Returns a builder for a small edition: one day, two rooms, 12 sessions, 40 participants, all
     * languages, at most three sentences.
     *
     * @param seed where the random numbers start
     * @return a new builder, never null
     */
    public static Builder builder(long seed) {
        return new Builder(seed);
    }

    /**
     * Generates the document, in time linear in sessions and participants.
     *
     * @return a series of one edition, never null
     */
    public Forum forum() {
        return new SyntheticForum(this).build();
    }

    /**
     * Builds {@link Synthetic}; not for use by several threads at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final long seed;
        private int days = 1;
        private int rooms = 2;
        private int sessions = 12;
        private int participants = 40;
        private List<String> languages = LANGUAGES;
        private int sentences = 3;

        private Builder(long seed) {
            this.seed = seed;
        }

        /**
         * Sets {@code days}.
         *
         * @param value how many days the edition lasts, 1 to 30
         * @return this builder, never null
         */
        public Builder days(int value) {
            this.days = value;
            return this;
        }

        /**
         * Sets {@code rooms}.
         *
         * @param value how many sessions may take place at once, 1 to 200
         * @return this builder, never null
         */
        public Builder rooms(int value) {
            this.rooms = value;
            return this;
        }

        /**
         * Sets {@code sessions}.
         *
         * @param value how many sessions there are in all, positive
         * @return this builder, never null
         */
        public Builder sessions(int value) {
            this.sessions = value;
            return this;
        }

        /**
         * Sets {@code participants}.
         *
         * @param value how many participants there are, not negative
         * @return this builder, never null
         */
        public Builder participants(int value) {
            this.participants = value;
            return this;
        }

        /**
         * Sets {@code languages}.
         *
         * @param value the languages of every text in order; never null
         * @return this builder, never null
         * @throws NullPointerException if a language is null
         */
        public Builder languages(String... value) {
            this.languages = List.of(value);
            return this;
        }

        /**
         * Sets {@code sentences}.
         *
         * @param value the greatest number of sentences in a description, not negative
         * @return this builder, never null
         */
        public Builder sentences(int value) {
            this.sentences = value;
            return this;
        }

        /**
         * Returns what was set.
         *
         * @return a new {@link Synthetic}, never null
         * @throws IllegalArgumentException if a value is out of its range or a language has no
         *     words
         */
        public Synthetic build() {
            return new Synthetic(seed, days, rooms, sessions, participants, languages, sentences);
        }
    }
}
