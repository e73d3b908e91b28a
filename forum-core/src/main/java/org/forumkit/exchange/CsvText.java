package org.forumkit.exchange;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a table, in the encoding that its first bytes show.
 *
 * <p>A mark of the byte order counts first, then zero bytes of UTF-16, then whether it is UTF-8;
 * else it is what is likeliest by its bytes, and told of.
 */
final class CsvText {
    /** How many bytes at the beginning are looked at. */
    static final int HEAD = 1 << 20;

    private static final int LONGEST_SAMPLE = 8000;
    private static final Map<String, String> SUPERSETS =
            Map.of(
                    "ISO-8859-1", "windows-1252",
                    "ISO-8859-5", "ISO-8859-5",
                    "EUC-KR", "x-windows-949",
                    "Shift_JIS", "windows-31j",
                    "GB18030", "GB18030");
    private static final List<String> LIKELY =
            List.of(
                    "GB18030",
                    "Big5",
                    "EUC-JP",
                    "Shift_JIS",
                    "EUC-KR",
                    "windows-1251",
                    "KOI8-R",
                    "ISO-8859-1",
                    "windows-1252");

    private final Charset charset;
    private final boolean isGuessed;
    private final String head;
    private final InputStream in;

    private CsvText(Charset charset, boolean isGuessed, String head, InputStream in) {
        this.charset = charset;
        this.isGuessed = isGuessed;
        this.head = head;
        this.in = in;
    }

    /** Looks at the first bytes of a stream; {@code given} is the encoding if it is known. */
    static CsvText open(InputStream stream, @Nullable Charset given) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(HEAD);
        byte[] bytes = in.readNBytes(HEAD);
        in.reset();
        Charset marked = marked(bytes);
        Charset sure = marked != null ? marked : given != null ? given : sure(bytes);
        Charset charset = sure == null ? likely(bytes) : sure;
        return new CsvText(charset, sure == null, decoded(bytes, charset), in);
    }

    Charset charset() {
        return charset;
    }

    /** Tells whether the encoding is only what is likeliest. */
    boolean isGuessed() {
        return isGuessed;
    }

    /** Returns the beginning of the text. */
    String head() {
        return head;
    }

    /** Returns the whole text; bytes that are not in the encoding fail it. */
    Reader reader() throws IOException {
        Reader reader = new InputStreamReader(in, strict(charset));
        if (head.startsWith("\uFEFF")) {
            int mark = reader.read();
            if (mark != '\uFEFF') {
                throw new IllegalStateException("the mark of the byte order is gone");
            }
        }
        return reader;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Of UTF-16 every second byte of what is not Chinese is zero. */
    private static @Nullable Charset sure(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] > 0 && zeros[0] != zeros[1]) {
            return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isIn(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : null;
    }

    private static boolean isIn(byte[] bytes, Charset charset) {
        // What was cut off at the end is no fault.
        return !strict(charset)
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), false)
                .isError();
    }

    private static Charset likely(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, first - LONGEST_SAMPLE / 4);
        CharsetDetector detector = new CharsetDetector();
        detector.setText(
                Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LONGEST_SAMPLE)));
        for (CharsetMatch each : detector.detectAll()) {
            if (LIKELY.contains(each.getName())) {
                Charset charset =
                        Charset.forName(SUPERSETS.getOrDefault(each.getName(), each.getName()));
                if (isIn(bytes, charset)) {
                    return charset;
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
