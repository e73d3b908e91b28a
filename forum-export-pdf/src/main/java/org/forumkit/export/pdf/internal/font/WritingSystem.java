package org.forumkit.export.pdf.internal.font;

import java.util.Locale;

/** How a language is set: which of the East Asian families it wants first, if any. */
enum WritingSystem {
    CHINESE,
    JAPANESE,
    KOREAN,
    OTHER;

    boolean hasFullWidthPunctuation() {
        return this == CHINESE || this == JAPANESE;
    }

    static WritingSystem of(String language) {
        for (String subtag : language.toLowerCase(Locale.ROOT).split("-", 3)) {
            WritingSystem system = bySubtag(subtag);
            if (system != OTHER) {
                return system;
            }
        }
        return OTHER;
    }

    private static WritingSystem bySubtag(String subtag) {
        return switch (subtag) {
            case "zh", "cmn", "yue", "wuu", "hak", "nan", "gan", "hsn", "lzh" -> CHINESE;
            case "hans", "hant", "hani", "bopo" -> CHINESE;
            case "ja", "jpan", "hira", "kana", "hrkt" -> JAPANESE;
            case "ko", "kore", "hang", "jamo" -> KOREAN;
            default -> OTHER;
        };
    }
}
