package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/** Reads table {@code name}. */
final class FontNames {

    private static final int POST_SCRIPT_NAME = 6;
    private static final int FULL_NAME = 4;
    private static final int LONGEST = 63;

    private FontNames() {}

    /** Returns the PostScript name, of letters, digits, hyphens, dots and low lines only. */
    static String postScriptName(@Nullable FontTable names, String source, FontPick pick) {
        String name = names == null ? "" : clean(text(names, POST_SCRIPT_NAME));
        if (!name.isEmpty()) {
            return clean(name + pick.suffix());
        }
        String fromSource = clean(source);
        return fromSource.isEmpty() ? "Font" : fromSource;
    }

    /** Returns whether a font has a name: its PostScript name or its full one. */
    static boolean has(@Nullable FontTable names, String name) {
        return names != null
                && (name.equalsIgnoreCase(text(names, POST_SCRIPT_NAME))
                        || name.equalsIgnoreCase(text(names, FULL_NAME)));
    }

    /** Returns the text of a name in the first of its languages, empty if there is none. */
    static String text(FontTable names, int id) {
        int count = names.u16(2);
        for (int i = 0; i < count; i++) {
            int at = 6 + 12 * i;
            if (names.u16(at + 6) == id) {
                return ascii(names.slice(names.u16(4) + names.u16(at + 10), names.u16(at + 8)));
            }
        }
        return "";
    }

    /** Reads UTF-16BE or MacRoman alike: the names wanted are ASCII, so zero bytes are padding. */
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
