package org.forumkit.export.pdf.internal.font;

import java.util.Locale;

/** Reads table {@code cmap}: from characters to glyphs. */
final class CharacterMap {

    private final FontTable cmap;
    private final int glyphCount;
    private final CodePointTable glyphs = new CodePointTable();

    private CharacterMap(FontTable cmap, int glyphCount) {
        this.cmap = cmap;
        this.glyphCount = glyphCount;
    }

    static CodePointTable read(FontTable cmap, int glyphCount) {
        CharacterMap map = new CharacterMap(cmap, glyphCount);
        map.readBest();
        return map.glyphs;
    }

    private void readBest() {
        int segments = -1;
        int groups = -1;
        int count = cmap.u16(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.u16(4 + 8 * i);
            int encoding = cmap.u16(6 + 8 * i);
            boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
            if (!unicode) {
                continue;
            }
            int at = cmap.u32(8 + 8 * i);
            int format = cmap.u16(at);
            if (format == 4) {
                segments = at;
            } else if (format == 12) {
                groups = at;
            }
        }
        if (groups >= 0) {
            readGroups(groups);
        } else if (segments >= 0) {
            readSegments(segments);
        } else {
            throw cmap.fault("has no Unicode map of format 4 or 12");
        }
    }

    /** Reads format 12. Groups must ascend, which also bounds the work. */
    private void readGroups(int at) {
        int count = cmap.u32(at + 12);
        if (count > cmap.length() / 12) {
            throw cmap.fault("declares " + count + " groups in " + cmap.length() + " bytes");
        }
        int[] groups = cmap.ints(at + 16, 3 * count);
        int previous = -1;
        for (int i = 0; i < groups.length; i += 3) {
            int first = groups[i];
            int last = groups[i + 1];
            checkRange(first, last, previous, Character.MAX_CODE_POINT);
            for (int codePoint = first; codePoint <= last; codePoint++) {
                put(codePoint, groups[i + 2] + (codePoint - first));
            }
            previous = last;
        }
    }

    /** Reads format 4. Segments must ascend, which also bounds the work. */
    private void readSegments(int at) {
        int bytes = cmap.u16(at + 6) & ~1;
        int ends = at + 14;
        int starts = ends + bytes + 2;
        int deltas = starts + bytes;
        int offsets = deltas + bytes;
        int previous = -1;
        for (int i = 0; i < bytes; i += 2) {
            int first = cmap.u16(starts + i);
            int last = cmap.u16(ends + i);
            checkRange(first, last, previous, 0xFFFF);
            previous = last;
            int delta = cmap.u16(deltas + i);
            int offset = cmap.u16(offsets + i);
            // 0xFFFF only closes the list, and often points to nowhere.
            for (int codePoint = first; codePoint <= Math.min(last, 0xFFFE); codePoint++) {
                int glyph = codePoint;
                if (offset != 0) {
                    glyph = cmap.u16(offsets + i + offset + 2 * (codePoint - first));
                    if (glyph == 0) {
                        continue;
                    }
                }
                put(codePoint, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private void checkRange(int first, int last, int previous, int limit) {
        if (first > last || first <= previous || last > limit) {
            throw cmap.fault(
                    String.format(Locale.ROOT, "has a wrong range U+%04X to U+%04X", first, last));
        }
    }

    private void put(int codePoint, int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw cmap.fault(
                    String.format(
                            Locale.ROOT,
                            "gives U+%04X glyph %d of %d",
                            codePoint,
                            glyph,
                            glyphCount));
        }
        if (glyph != 0) {
            glyphs.put(codePoint, glyph);
        }
    }
}
