package org.forumkit.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a TrueType file with some glyphs of a font, renumbered from 0. */
final class Subsetter {

    private static final int MAX_GLYPHS = 0xFFFF;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int HEAD = 54;
    private static final int HHEA = 36;
    private static final int MAXP = 32;
    private static final List<String> COPIED = List.of("cvt ", "fpgm", "prep");
    private static final int SHORT_LOCA_LIMIT = 2 * 0xFFFF;

    private final FontFile file;
    private final Outlines outlines;
    private final HorizontalMetrics widths;
    private int[] glyphs;
    private int size;

    Subsetter(FontFile file, Outlines outlines, HorizontalMetrics widths, int[] glyphs) {
        this.file = file;
        this.outlines = outlines;
        this.widths = widths;
        this.glyphs = glyphs.clone();
        this.size = glyphs.length;
    }

    /** Refuses a font whose tables that every subset needs are not there. */
    static void check(FontFile file) {
        file.table("head").copy(0, HEAD, new byte[HEAD], 0);
        file.table("hhea").copy(0, HHEA, new byte[HHEA], 0);
        file.table("maxp").copy(0, MAXP, new byte[MAXP], 0);
        for (String tag : COPIED) {
            file.optional(tag);
        }
    }

    byte[] write() {
        char[] renumbered = closeOverComponents();
        int outlineBytes = 0;
        for (int i = 0; i < size; i++) {
            outlineBytes += even(outlines.length(glyphs[i]));
        }
        boolean wide = outlineBytes > SHORT_LOCA_LIMIT;
        List<Part> parts = new ArrayList<>(9);
        // In the order of the tags, which the directory must keep.
        addCopy(parts, "cvt ");
        addCopy(parts, "fpgm");
        parts.add(new Part("glyf", glyf(renumbered, outlineBytes)));
        parts.add(new Part("head", head(wide)));
        parts.add(new Part("hhea", counted("hhea", HHEA, 34)));
        parts.add(new Part("hmtx", hmtx()));
        parts.add(new Part("loca", loca(wide)));
        parts.add(new Part("maxp", counted("maxp", MAXP, 4)));
        addCopy(parts, "prep");
        return assemble(parts);
    }

    /** Appends the components that composite glyphs need, and theirs, each once. */
    private char[] closeOverComponents() {
        char[] renumbered = new char[widths.count()];
        for (int i = 1; i < size; i++) {
            if (renumbered[glyphs[i]] == 0) {
                renumbered[glyphs[i]] = (char) i;
            }
        }
        for (int i = 0; i < size; i++) {
            int glyph = glyphs[i];
            for (int place : outlines.componentPlaces(glyph)) {
                append(outlines.component(glyph, place), renumbered);
            }
        }
        return renumbered;
    }

    private void append(int component, char[] renumbered) {
        if (component == 0 || renumbered[component] != 0) {
            return;
        }
        if (size == MAX_GLYPHS) {
            throw new FontException("a font cannot hold more than " + MAX_GLYPHS + " glyphs");
        }
        if (size == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, size + size / 2 + 16);
        }
        renumbered[component] = (char) size;
        glyphs[size++] = component;
    }

    private byte[] glyf(char[] renumbered, int bytes) {
        byte[] data = new byte[bytes];
        ByteBuffer buffer = ByteBuffer.wrap(data);
        int at = 0;
        for (int i = 0; i < size; i++) {
            int glyph = glyphs[i];
            outlines.copy(glyph, data, at);
            for (int place : outlines.componentPlaces(glyph)) {
                buffer.putChar(at + place, renumbered[outlines.component(glyph, place)]);
            }
            at += even(outlines.length(glyph));
        }
        return data;
    }

    private byte[] loca(boolean wide) {
        ByteBuffer loca = ByteBuffer.allocate((size + 1) * (wide ? 4 : 2));
        int at = 0;
        for (int i = 0; i <= size; i++) {
            if (wide) {
                loca.putInt(at);
            } else {
                loca.putChar((char) (at / 2));
            }
            if (i < size) {
                at += even(outlines.length(glyphs[i]));
            }
        }
        return loca.array();
    }

    private byte[] hmtx() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * size);
        for (int i = 0; i < size; i++) {
            hmtx.putChar((char) widths.advance(glyphs[i]));
            hmtx.putShort((short) widths.sideBearing(glyphs[i]));
        }
        return hmtx.array();
    }

    private byte[] head(boolean wide) {
        byte[] head = new byte[HEAD];
        file.table("head").copy(0, head.length, head, 0);
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) (wide ? 1 : 0));
        return head;
    }

    private byte[] counted(String tag, int length, int placeOfCount) {
        byte[] table = new byte[length];
        file.table(tag).copy(0, length, table, 0);
        ByteBuffer.wrap(table).putChar(placeOfCount, (char) size);
        return table;
    }

    private void addCopy(List<Part> parts, String tag) {
        FontTable table = file.optional(tag);
        if (table != null) {
            byte[] data = new byte[table.length()];
            table.copy(0, data.length, data, 0);
            parts.add(new Part(tag, data));
        }
    }

    /** Puts tables, in the order of their tags, together to a file. */
    static byte[] assemble(List<Part> parts) {
        int at = HEADER + ENTRY * parts.size();
        int total = at;
        for (Part part : parts) {
            total += padded(part.data.length);
        }
        byte[] data = new byte[total];
        ByteBuffer font = ByteBuffer.wrap(data);
        int power = 31 - Integer.numberOfLeadingZeros(parts.size());
        font.putInt(0x00010000).putChar((char) parts.size()).putChar((char) (16 << power));
        font.putChar((char) power).putChar((char) (16 * parts.size() - (16 << power)));
        int head = 0;
        for (Part part : parts) {
            System.arraycopy(part.data, 0, data, at, part.data.length);
            int end = at + padded(part.data.length);
            font.put(part.tag.getBytes(StandardCharsets.US_ASCII));
            font.putInt(sum(font, at, end)).putInt(at).putInt(part.data.length);
            head = part.tag.equals("head") ? at : head;
            at = end;
        }
        font.putInt(head + 8, 0xB1B0AFBA - sum(font, 0, total));
        return data;
    }

    private static int sum(ByteBuffer data, int start, int end) {
        int sum = 0;
        for (int at = start; at < end; at += 4) {
            sum += data.getInt(at);
        }
        return sum;
    }

    private static int even(int length) {
        return (length + 1) & ~1;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    static final class Part {
        final String tag;
        final byte[] data;

        Part(String tag, byte[] data) {
            this.tag = tag;
            this.data = data;
        }
    }
}
