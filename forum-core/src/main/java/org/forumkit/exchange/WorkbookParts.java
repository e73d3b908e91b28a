package org.forumkit.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;

/**
 * Goes through the parts of a workbook before they are read, and packs them anew, so that nothing
 * is read that was not looked at: what becomes too large, a text that is too long, a cell outside
 * of every sheet.
 */
final class WorkbookParts {
    /** The greatest size of a workbook as it is packed. */
    static final int MOST_PACKED = 1 << 26;

    /** The greatest size of the texts of a workbook, which are held in memory. */
    static final int MOST_TEXTS = 1 << 26;

    /** What the texts of a workbook take of the memory that there is, at the most: a fourth. */
    private static final int SHARE = 4;

    /** What a text takes beside its letters; it is within two elements. */
    private static final int WEIGHT_OF_ELEMENT = 32;

    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_COLUMN = 3;
    private static final int LONGEST_TAG = 1000;

    private final InputStream in;
    private final String source;
    private final ImportOptions options;
    private final MergedCells merged = new MergedCells();
    private long total;

    WorkbookParts(InputStream in, String source, ImportOptions options) {
        this.in = in;
        this.source = source;
        this.options = options;
    }

    /** Returns the workbook without what is not needed; refuses it where it is not safe. */
    byte[] safe() throws IOException {
        byte[] packed;
        try {
            packed =
                    new LimitedStream(in, Math.min(options.maxFileBytes(), MOST_PACKED))
                            .readAllBytes();
        } catch (LimitedStream.TooLongException e) {
            throw fault("the file is larger than it may be");
        }
        if (packed.length < 4 || packed[0] != 'P' || packed[1] != 'K') {
            throw fault("this is not a workbook: it does not begin as one");
        }
        ByteArrayOutputStream safe = new ByteArrayOutputStream(packed.length);
        Set<String> names = new HashSet<>();
        try (ZipOutputStream out = new ZipOutputStream(safe)) {
            out.setLevel(Deflater.BEST_SPEED);
            ZipParts parts = new ZipParts(packed, MOST_PARTS);
            for (String each : parts.names()) {
                if (isNeeded(each) && names.add(each)) {
                    out.putNextEntry(new ZipEntry(each));
                    try (InputStream part = parts.open(each)) {
                        copy(part, out, each);
                    }
                    out.closeEntry();
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException e) {
            throw fault("this is not a workbook that can be unpacked");
        }
        if (!names.contains("[Content_Types].xml")) {
            throw fault("this is not a workbook: it lacks the list of its parts");
        }
        return safe.toByteArray();
    }

    /** Returns which cells go over several rows, once the workbook was gone through. */
    MergedCells merged() {
        return merged;
    }

    private static boolean isNeeded(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels");
    }

    private void copy(InputStream part, OutputStream out, String name) throws IOException {
        boolean isTexts = name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        byte[] buffer = new byte[1 << 14];
        Look look = new Look(name);
        long size = 0;
        long weight = 0;
        byte before = 0;
        for (int count = part.read(buffer); count >= 0; count = part.read(buffer)) {
            size += count;
            total += count;
            if (total > options.maxFileBytes() || (isTexts && size > MOST_TEXTS)) {
                throw fault("the workbook is larger unpacked than it may be");
            }
            for (int i = 0; i < count; i++) {
                buffer[i] = look.at(buffer[i]);
                weight += buffer[i] < 0 ? 2 : 1;
                weight += before == '<' && buffer[i] != '/' ? WEIGHT_OF_ELEMENT : 0;
                before = buffer[i];
            }
            if (isTexts && weight > Runtime.getRuntime().maxMemory() / SHARE) {
                throw fault("the texts of the workbook need more memory than they may");
            }
            out.write(buffer, 0, count);
        }
    }

    /**
     * Looks at XML byte by byte: how long texts are, and what cells are called. Comments and
     * sections, which no spreadsheet writes, are refused: something could be hidden behind them.
     */
    private final class Look {
        private static final int OUTSIDE = 0;
        private static final int IN_TAG = 1;

        private long run;
        private int state = OUTSIDE;
        private byte quote;
        private byte before;
        private int letters;
        private boolean isName;
        private boolean isType;
        private final String part;
        private final StringBuilder tag = new StringBuilder();

        private Look(String part) {
            this.part = part;
        }

        /** Returns a byte, or another in its place that a reader of workbooks knows. */
        private byte at(byte b) {
            if (b == 0) {
                throw fault("a part of the workbook is not in UTF-8");
            }
            run = b == '<' ? 0 : run + 1;
            if (run > ImportOptions.MAX_TEXT_LENGTH) {
                throw fault("a text of more than " + ImportOptions.MAX_TEXT_LENGTH + " characters");
            }
            byte known = b;
            tag(b);
            if (state == OUTSIDE) {
                state = b == '<' ? IN_TAG : OUTSIDE;
            } else if (quote != 0) {
                known = value(b);
            } else if (b == '!') {
                throw fault("a part of the workbook holds a comment or a section");
            } else if (b == '"' || b == '\'') {
                quote = b;
                letters = 0;
            } else if (b == '>') {
                state = OUTSIDE;
            } else if (b != '=' && b > ' ') {
                isName = b == 'r' && before <= ' ';
                isType = b == 't' && before <= ' ';
            }
            before = b;
            return known;
        }

        /** Keeps the beginning of tags that may tell of merged cells. */
        private void tag(byte b) {
            if (b == '<') {
                tag.setLength(0);
            } else if (b == '>' && !tag.isEmpty()) {
                merged.tag(part, tag.toString());
                tag.setLength(0);
            } else if (before == '<' ? b == 'm' || b == 'R' : !tag.isEmpty()) {
                tag.append(tag.length() < LONGEST_TAG ? String.valueOf((char) b) : "");
            }
        }

        /**
         * The name of a cell has at most three letters. A date that is no number is of a type that
         * the reader does not know; of a truth value it hands on what is written.
         */
        private byte value(byte b) {
            boolean isFirst = before == quote;
            if (b == quote) {
                quote = 0;
                isName = false;
            } else if (isName) {
                boolean isLetter = (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
                letters += isLetter ? 1 : 0;
                if (letters > LONGEST_COLUMN || b == '&') {
                    throw fault("a cell lies outside of every sheet");
                }
            }
            return isType && isFirst && b == 'd' ? (byte) 'b' : b;
        }
    }

    private ForumFormatException fault(String message) {
        return new ForumFormatException(List.of(new Fault(source, 1, 1, "", message)));
    }
}
