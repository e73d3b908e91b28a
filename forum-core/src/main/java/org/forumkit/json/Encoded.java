package org.forumkit.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The bytes of a document, known to be UTF-8 without NUL; a byte order mark is left out. */
final class Encoded {
    private final byte[] bytes;
    private final int start;

    private Encoded(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    static Encoded of(byte[] bytes, String source) {
        if (isUtf16(bytes)) {
            throw unfit(source, "the file is encoded in UTF-16; save it as UTF-8");
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            throw unfit(source, "the file is compressed with gzip; unpack it first");
        }
        Encoded encoded = new Encoded(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        int malformed = encoded.scan();
        if (malformed >= 0) {
            throw new ForumFormatException(List.of(encoded.fault(malformed, source)));
        }
        return encoded;
    }

    private static ForumFormatException unfit(String source, String message) {
        return new ForumFormatException(List.of(new Fault(source, 1, 1, "", message)));
    }

    /** A document begins with a brace, a space or a line feed: not with a NUL, nor one after. */
    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || startsWith(bytes, 0, '{')
                || (startsWith(bytes, '{', 0) && !startsWith(bytes, '{', 0, 0));
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return bytes.length - start;
    }

    String decoded() {
        return new String(bytes, start, length(), StandardCharsets.UTF_8);
    }

    /** Returns the offset of the first byte that is NUL or not UTF-8, -1 if there is none. */
    private int scan() {
        int at = start;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b > 0) {
                at++;
            } else {
                int length = sequence(at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** Returns the length of the sequence of several bytes at an offset, 0 if there is none. */
    private int sequence(int at) {
        int lead = bytes[at] & 0xFF;
        int second = trail(at + 1);
        if (lead >= 0xC2 && lead <= 0xDF) {
            return second < 0 ? 0 : 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean wrong =
                    second < 0
                            || trail(at + 2) < 0
                            || (lead == 0xE0 && second < 0xA0)
                            || (lead == 0xED && second > 0x9F);
            return wrong ? 0 : 3;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean wrong =
                    second < 0
                            || trail(at + 2) < 0
                            || trail(at + 3) < 0
                            || (lead == 0xF0 && second < 0x90)
                            || (lead == 0xF4 && second > 0x8F);
            return wrong ? 0 : 4;
        }
        return 0;
    }

    private int trail(int at) {
        int b = at < bytes.length ? bytes[at] & 0xFF : 0;
        return b >= 0x80 && b <= 0xBF ? b : -1;
    }

    private Fault fault(int offset, String source) {
        String before = new String(bytes, start, offset - start, StandardCharsets.UTF_8);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String message =
                bytes[offset] == 0
                        ? "a NUL character; the file is damaged or not UTF-8"
                        : String.format(
                                Locale.ROOT,
                                "the byte %02X is not UTF-8 here; save the file as UTF-8",
                                bytes[offset] & 0xFF);
        return new Fault(source, line, column, "", message);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
