package org.forumkit.export.pdf.internal.font;

import java.util.Arrays;

/** A number of 16 bits for each Unicode code point, 0 unless put, in pages of 256. */
final class CodePointTable {

    private static final char[] ZEROS = new char[256];

    private final char[][] pages = new char[(Character.MAX_CODE_POINT >>> 8) + 1][];

    CodePointTable() {
        Arrays.fill(pages, ZEROS);
    }

    int get(int codePoint) {
        int page = codePoint >>> 8;
        return page < pages.length ? pages[page][codePoint & 0xFF] : 0;
    }

    void put(int codePoint, int value) {
        int page = codePoint >>> 8;
        if (pages[page] == ZEROS) {
            pages[page] = new char[256];
        }
        pages[page][codePoint & 0xFF] = (char) value;
    }
}
