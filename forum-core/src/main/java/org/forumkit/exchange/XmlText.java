package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file in the encoding that it says; bytes that are not in it fail.
 *
 * <p>The JDK's parser decodes some encodings itself and writes to the standard error stream where
 * it cannot, whatever handler it has; in others it takes wrong bytes for a question mark.
 */
final class XmlText {
    /** The declaration stands at the beginning, if there is one. */
    private static final int HEAD = 512;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private XmlText() {}

    /** Returns the characters; null if the encoding is unknown. */
    static @Nullable Reader of(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        Charset charset = charset(head);
        if (charset == null) {
            return null;
        }
        int mark = mark(head);
        bytes.unread(head, mark, head.length - mark);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static int at(byte[] head, int index) {
        return index < head.length ? head[index] & 0xFF : -1;
    }

    /** Returns the length of the mark of the byte order. */
    private static int mark(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xFEFF || first == 0xFFFE) {
            return 2;
        }
        return first == 0xEFBB && at(head, 2) == 0xBF ? 3 : 0;
    }

    private static @Nullable Charset charset(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xFEFF || first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(text);
        if (mark(head) > 0 || !declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
