package org.forumkit.export.pdf.internal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Writes numbered objects one after the other, then the table of where they are (PDF 1.7).
 *
 * <p>Streams go out as they come. Other objects are gathered into compressed object streams, so
 * that little more than an offset per object is kept. Objects may be referred to before they are
 * written. The file's identifier is a digest of all that stands before it. Mutable, for one thread.
 */
final class PdfFile {

    // The kinds of entries in the table of objects.
    private static final byte FREE = 0;
    private static final byte PLAIN = 1;
    private static final byte GATHERED = 2;

    private static final int MOST_GATHERED = 200;
    private static final int ENTRY = 8;

    /** Of a handbook, level 6 packs 8 % more of text, at the price of an eighth of all time. */
    private static final int LEVEL = 3;

    /** Outlines pack to three quarters at the least level, and to little less at any other. */
    private static final int OUTLINES_LEVEL = 1;

    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final Deflater deflater = new Deflater();
    private final PdfBuffer chunk = new PdfBuffer(1 << 14);
    private final PdfBuffer gathered = new PdfBuffer(1 << 14);
    private final int[] gatheredNumbers = new int[MOST_GATHERED];
    private final int[] gatheredStarts = new int[MOST_GATHERED];
    private int gatheredCount;
    private byte[] packed = new byte[1 << 14];
    private long position;

    private int count = 1;
    private byte[] kinds = new byte[256];

    /** An object's offset, or the number of its object stream. */
    private long[] places = new long[256];

    private char[] indices = new char[256];

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        chunk.ascii("%PDF-1.7\n%").raw(0xE2).raw(0xE3).raw(0xCF).raw(0xD3).raw('\n');
        emitChunk();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the number of an object that is to be written some time. */
    int reserve() {
        return reserve(1);
    }

    /** Returns the first of several numbers in a row. */
    int reserve(int more) {
        if (count + more > kinds.length) {
            int room = Math.max(2 * kinds.length, count + more);
            kinds = Arrays.copyOf(kinds, room);
            places = Arrays.copyOf(places, room);
            indices = Arrays.copyOf(indices, room);
        }
        int first = count;
        count += more;
        return first;
    }

    /** Begins an object that is not a stream; its value is to be written into what this returns. */
    PdfBuffer begin(int number) throws IOException {
        if (gatheredCount == MOST_GATHERED) {
            flush();
        }
        if (gatheredCount > 0) {
            gathered.raw('\n');
        }
        gatheredNumbers[gatheredCount] = number;
        gatheredStarts[gatheredCount++] = gathered.size();
        return gathered;
    }

    /** Writes a compressed stream with some entries of its dictionary. */
    void stream(int number, String entries, byte[] data, int length) throws IOException {
        put(number, PLAIN, position, 0);
        writePacked(number, entries, data, length, LEVEL);
    }

    /** Writes a compressed stream with the outlines of glyphs. */
    void outlines(int number, String entries, byte[] data, int length) throws IOException {
        put(number, PLAIN, position, 0);
        writePacked(number, entries, data, length, OUTLINES_LEVEL);
    }

    /** Writes a stream as it is, for those who read no compressed one. */
    void plainStream(int number, String entries, byte[] data, int length) throws IOException {
        put(number, PLAIN, position, 0);
        write(number, entries, data, length);
    }

    private void writePacked(int number, String entries, byte[] data, int length, int level)
            throws IOException {
        deflater.reset();
        deflater.setLevel(level);
        deflater.setInput(data, 0, length);
        deflater.finish();
        int size = 0;
        while (!deflater.finished()) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            size += deflater.deflate(packed, size, packed.length - size);
        }
        write(number, entries + "/Filter/FlateDecode", packed, size);
    }

    private void write(int number, String entries, byte[] data, int length) throws IOException {
        chunk.integer(number).ascii(" 0 obj\n<<").ascii(entries).ascii("/Length ").integer(length);
        chunk.ascii(">>\nstream\n").copy(data, 0, length).ascii("\nendstream\nendobj\n");
        emitChunk();
    }

    private void put(int number, byte kind, long place, int index) {
        if (kinds[number] != FREE) {
            throw new IllegalStateException("object " + number + " is written twice");
        }
        kinds[number] = kind;
        places[number] = place;
        indices[number] = (char) index;
    }

    private void flush() throws IOException {
        if (gatheredCount == 0) {
            return;
        }
        int number = reserve();
        PdfBuffer all = new PdfBuffer(gathered.size() + 16 * gatheredCount);
        for (int i = 0; i < gatheredCount; i++) {
            put(gatheredNumbers[i], GATHERED, number, i);
            all.integer(gatheredNumbers[i]).raw(' ').integer(gatheredStarts[i]).raw(' ');
        }
        int first = all.size();
        all.copy(gathered.array(), 0, gathered.size());
        String entries = "/Type/ObjStm/N " + gatheredCount + "/First " + first;
        gathered.clear();
        gatheredCount = 0;
        stream(number, entries, all.array(), all.size());
    }

    /**
     * Writes what is left and the table of objects.
     *
     * @throws IllegalStateException if an object was reserved and not written
     */
    void finish(int catalog, int info) throws IOException {
        flush();
        int number = reserve();
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        PdfBuffer entries = new PdfBuffer(256);
        entries.ascii("/Type/XRef/Size ").integer(count).ascii("/Root ").reference(catalog);
        entries.ascii("/Info ").reference(info).ascii("/ID[").hex(id).hex(id);
        entries.ascii("]/W[1 5 2]/DecodeParms<</Predictor 12/Columns ").integer(ENTRY);
        entries.ascii(">>");
        long start = position;
        put(number, PLAIN, start, 0);
        byte[] table = table();
        writePacked(number, entries.toString(), table, table.length, LEVEL);
        chunk.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
        emitChunk();
        out.flush();
    }

    /** The table of objects, each line as its difference to the one above, which packs well. */
    private byte[] table() {
        byte[] table = new byte[(ENTRY + 1) * count];
        byte[] above = new byte[ENTRY];
        byte[] line = new byte[ENTRY];
        indices[0] = 0xFFFF;
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (kinds[i] == FREE && i > 0) {
                throw new IllegalStateException("object " + i + " was never written");
            }
            line[0] = kinds[i];
            for (int k = 0; k < 5; k++) {
                line[1 + k] = (byte) (places[i] >>> (8 * (4 - k)));
            }
            line[6] = (byte) (indices[i] >> 8);
            line[7] = (byte) indices[i];
            table[at++] = 2;
            for (int k = 0; k < ENTRY; k++) {
                table[at++] = (byte) (line[k] - above[k]);
                above[k] = line[k];
            }
        }
        return table;
    }

    private void emitChunk() throws IOException {
        digest.update(chunk.array(), 0, chunk.size());
        out.write(chunk.array(), 0, chunk.size());
        position += chunk.size();
        chunk.clear();
    }

    /** Gives back what is not on the heap. */
    void release() {
        deflater.end();
    }
}
