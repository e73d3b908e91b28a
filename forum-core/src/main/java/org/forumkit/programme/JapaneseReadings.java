package org.forumkit.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The readings of Japanese names, which documents hold as names in kana. */
final class JapaneseReadings {
    private static final List<String> KANA = List.of("ja-Hira", "ja-Kana", "ja-Hrkt");

    private JapaneseReadings() {}

    /** Returns what a language has in kana, null if it is not Japanese or has nothing. */
    static <V> @Nullable V in(Map<String, V> byLanguage, String language) {
        if (Locale.forLanguageTag(language).getLanguage().equals("ja")) {
            for (String each : KANA) {
                V found = byLanguage.get(each);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
