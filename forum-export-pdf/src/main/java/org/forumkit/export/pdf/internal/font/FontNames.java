package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/** Reads table {@code name}. */
final class FontNames {

    private static final int POST_SCRIPT_NAME = 6;
    private static final int LONGEST = 63;

    private FontNames() {}

    /** Returns the PostScript name, of letters, digits, hyphens, dots and low lines only. */
    static String postScriptName(@Nullable FontTable names, String source) {
        String name = names == null ? "" : clean(find(names));
        if (!name.isEmpty()) {
            return name;
        }
        String fromSource = clean(source);
        return fromSource.isEmpty() ? "Font" : fromSource;
    }

    private static String find(FontTable names) {
        int count = names.u16(2);
        int strings = names.u16(4);
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            if (names.u16(at + 6) == POST_SCRIPT_NAME) {
                int length = names.u16(at + 8);
                FontTable value = names.slice(strings + names.u16(at + 10), length);
                return ascii(value);
            }
        }
        return "";
    }

    /** Reads UTF-16BE or MacRoman alike: a PostScript name is ASCII, so zero bytes are padding. */
    private static String ascii(FontTable value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            int c = value.u8(i);
            if (c != 0) {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    private static String clean(String name) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < name.length() && clean.length() < LONGEST; i++) {
            char c = name.charAt(i);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
