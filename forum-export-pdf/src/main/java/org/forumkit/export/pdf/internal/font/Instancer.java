package org.forumkit.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a font with a fixed weight of a variable one.
 *
 * <p>Hints are left out: they are for the variable font. Mutable, for one thread.
 */
final class Instancer {

    /** How many points all glyphs may have; the largest Han fonts have some millions. */
    private static final int MOST_POINTS = 16_000_000;

    private static final int PHANTOMS = 4;
    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEAT = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;
    private static final int OVERLAP = 0x40;
    private static final int XY_VALUES = 0x0002;
    private static final int WORDS = 0x0001;
    private static final int INSTRUCTIONS = 0x0100;

    private final FontFile file;
    private final int count;
    private final FontTable glyf;
    private final Outlines outlines;
    private final HorizontalMetrics widths;
    private final Deltas deltas;
    private final ByteBuffer hmtx;
    private final int weight;
    private byte[] made = new byte[1 << 16];
    private int size;
    private long points;

    private Instancer(FontFile file, FontPick pick) {
        Variations variations = new Variations(file);
        FontTable head = file.table("head");
        this.file = file;
        count = file.table("maxp").u16(4);
        glyf = file.table("glyf");
        outlines = new Outlines(file.table("loca"), glyf, head.u16(50) == 1, count);
        widths = new HorizontalMetrics(file.table("hmtx"), count, file.table("hhea").u16(34));
        deltas = new Deltas(file.table("gvar"), variations.normalized(pick));
        hmtx = ByteBuffer.allocate(4 * count);
        weight = variations.weight(pick);
    }

    /** Returns the file of an instance. */
    static byte[] instance(FontFile file, FontPick pick) {
        return new Instancer(file, pick).write();
    }

    private byte[] write() {
        ByteBuffer loca = ByteBuffer.allocate(4 * (count + 1));
        for (int glyph = 0; glyph < count; glyph++) {
            loca.putInt(size);
            write(glyph);
            size = (size + 1) & ~1;
        }
        loca.putInt(size);
        byte[] head = file.bytes("head");
        ByteBuffer.wrap(head).putShort(50, (short) 1);
        byte[] hhea = file.bytes("hhea");
        ByteBuffer.wrap(hhea).putChar(34, (char) count);
        List<Subsetter.Part> parts = new ArrayList<>();
        add(parts, "OS/2");
        add(parts, "cmap");
        parts.add(new Subsetter.Part("glyf", Arrays.copyOf(made, size)));
        parts.add(new Subsetter.Part("head", head));
        parts.add(new Subsetter.Part("hhea", hhea));
        parts.add(new Subsetter.Part("hmtx", hmtx.array()));
        parts.add(new Subsetter.Part("loca", loca.array()));
        add(parts, "maxp");
        add(parts, "name");
        add(parts, "post");
        return Subsetter.assemble(parts);
    }

    private void add(List<Subsetter.Part> parts, String tag) {
        if (file.optional(tag) != null) {
            byte[] table = file.bytes(tag);
            if (tag.equals("OS/2") && weight > 0 && table.length >= 6) {
                ByteBuffer.wrap(table).putChar(4, (char) Math.min(1000, weight));
            }
            parts.add(new Subsetter.Part(tag, table));
        }
    }

    private void write(int glyph) {
        int start = outlines.start(glyph);
        int length = outlines.length(glyph);
        if (length == 0) {
            float[] xs = new float[PHANTOMS];
            xs[1] = widths.advance(glyph);
            deltas.move(glyph, xs, new float[PHANTOMS], null);
            metrics(xs, 0, 0);
        } else {
            FontTable outline = glyf.slice(start, length);
            if (outline.s16(0) >= 0) {
                writeSimple(glyph, outline);
            } else {
                writeComposite(glyph, outline);
            }
        }
    }

    private void metrics(float[] xs, int first, int xMin) {
        int advance = Math.round(xs[first + 1]) - Math.round(xs[first]);
        hmtx.putChar((char) Math.max(0, Math.min(0xFFFF, advance)));
        hmtx.putShort((short) (xMin - Math.round(xs[first])));
    }

    // ------------------------------------------------------------------ simple

    private void writeSimple(int glyph, FontTable outline) {
        int contours = outline.s16(0);
        int[] ends = new int[contours];
        int last = -1;
        for (int i = 0; i < contours; i++) {
            ends[i] = outline.u16(10 + 2 * i);
            if (ends[i] <= last) {
                throw glyf.fault("has contours out of order in glyph " + glyph);
            }
            last = ends[i];
        }
        int number = last + 1;
        points += number;
        if (points > MOST_POINTS) {
            throw glyf.fault("has more than " + MOST_POINTS + " points");
        }
        int at = contours == 0 ? 10 : 10 + 2 * contours + 2 + outline.u16(10 + 2 * contours);
        byte[] flags = new byte[number];
        for (int i = 0; i < number; ) {
            int flag = outline.u8(at++);
            int times = (flag & REPEAT) != 0 ? 1 + outline.u8(at++) : 1;
            for (; times > 0 && i < number; times--) {
                flags[i++] = (byte) flag;
            }
        }
        float[] xs = new float[number + PHANTOMS];
        float[] ys = new float[number + PHANTOMS];
        at = read(outline, at, flags, SHORT_X, SAME_X, xs);
        read(outline, at, flags, SHORT_Y, SAME_Y, ys);
        xs[number] = outline.s16(2) - widths.sideBearing(glyph);
        xs[number + 1] = xs[number] + widths.advance(glyph);
        deltas.move(glyph, xs, ys, ends);
        write(ends, flags, rounded(xs, number), rounded(ys, number), xs);
    }

    private static int read(
            FontTable outline, int start, byte[] flags, int isShort, int same, float[] target) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int delta = outline.u8(at++);
                value += (flags[i] & same) != 0 ? delta : -delta;
            } else if ((flags[i] & same) == 0) {
                value += outline.s16(at);
                at += 2;
            }
            target[i] = value;
        }
        return at;
    }

    private static int[] rounded(float[] values, int count) {
        int[] rounded = new int[count];
        for (int i = 0; i < count; i++) {
            rounded[i] = Math.max(-0x7FFF, Math.min(0x7FFF, Math.round(values[i])));
        }
        return rounded;
    }

    private void write(int[] ends, byte[] flags, int[] xs, int[] ys, float[] all) {
        int number = flags.length;
        ByteBuffer out = room(12 + 2 * ends.length + 5 * number);
        int xMin = Arrays.stream(xs).min().orElse(0);
        out.putShort((short) ends.length).putShort((short) xMin);
        out.putShort((short) Arrays.stream(ys).min().orElse(0));
        out.putShort((short) Arrays.stream(xs).max().orElse(0));
        out.putShort((short) Arrays.stream(ys).max().orElse(0));
        for (int end : ends) {
            out.putChar((char) end);
        }
        if (ends.length > 0) {
            out.putChar((char) 0);
        }
        for (int i = 0; i < number; i++) {
            int same = (step(xs, i) == 0 ? SAME_X : 0) | (step(ys, i) == 0 ? SAME_Y : 0);
            out.put((byte) ((flags[i] & (ON_CURVE | OVERLAP)) | same));
        }
        for (int[] values : new int[][] {xs, ys}) {
            for (int i = 0; i < number; i++) {
                if (step(values, i) != 0) {
                    out.putShort((short) step(values, i));
                }
            }
        }
        size += out.position();
        metrics(all, number, xMin);
    }

    private static int step(int[] values, int i) {
        return i == 0 ? values[0] : values[i] - values[i - 1];
    }

    /** Room for more bytes of the table that is made. */
    private ByteBuffer room(int bytes) {
        if (size + bytes + 1 > made.length) {
            made = Arrays.copyOf(made, Math.max(2 * made.length, size + bytes + 1));
        }
        return ByteBuffer.wrap(made, size, made.length - size).slice();
    }

    // --------------------------------------------------------------- composite

    private void writeComposite(int glyph, FontTable outline) {
        int[] places = outlines.componentPlaces(glyph);
        int number = places.length;
        float[] xs = new float[number + PHANTOMS];
        float[] ys = new float[number + PHANTOMS];
        for (int i = 0; i < number; i++) {
            int at = places[i];
            boolean words = (outline.u16(at - 2) & WORDS) != 0;
            if ((outline.u16(at - 2) & XY_VALUES) != 0) {
                xs[i] = words ? outline.s16(at + 2) : (byte) outline.u8(at + 2);
                ys[i] = words ? outline.s16(at + 4) : (byte) outline.u8(at + 3);
            }
        }
        int xMin = outline.s16(2);
        xs[number] = xMin - widths.sideBearing(glyph);
        xs[number + 1] = xs[number] + widths.advance(glyph);
        deltas.move(glyph, xs, ys, null);
        ByteBuffer out = room(outline.length() + 2 * number);
        for (int i = 0; i < 10; i++) {
            out.put((byte) outline.u8(i));
        }
        for (int i = 0; i < number; i++) {
            writeComponent(out, outline, places[i], Math.round(xs[i]), Math.round(ys[i]));
        }
        size += out.position();
        metrics(xs, number, xMin);
    }

    private static void writeComponent(ByteBuffer out, FontTable outline, int place, int x, int y) {
        int flags = outline.u16(place - 2);
        int bytes = Outlines.argumentBytes(flags);
        int arguments = (flags & WORDS) != 0 ? 4 : 2;
        boolean moved = (flags & XY_VALUES) != 0;
        out.putChar((char) ((moved ? flags | WORDS : flags) & ~INSTRUCTIONS));
        out.putChar((char) outline.u16(place));
        if (moved) {
            out.putShort((short) x).putShort((short) y);
        }
        for (int i = moved ? arguments : 0; i < bytes; i++) {
            out.put((byte) outline.u8(place + 2 + i));
        }
    }
}
