package org.forumkit.export.pdf.internal.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file in the encoding that it says.
 *
 * <p>The JDK's parser decodes some encodings itself and writes to the standard error stream where
 * it cannot, whatever handler it has.
 */
final class SvgText {

    /** The declaration stands at the beginning, if there is one. */
    private static final int HEAD = 512;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private SvgText() {}

    /** Returns the characters, or fails where bytes are not in the encoding, or that is unknown. */
    static String of(byte[] file) {
        int first = (at(file, 0) << 8) | at(file, 1);
        int mark = first == 0xFEFF || first == 0xFFFE ? 2 : 0;
        mark = first == 0xEFBB && at(file, 2) == 0xBF ? 3 : mark;
        try {
            return charset(file, first, mark)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, mark, file.length - mark))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SvgFault("there are bytes that are not in the encoding of the file");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new SvgFault("the encoding that the file says is not known");
        }
    }

    private static int at(byte[] file, int index) {
        return index < file.length ? file[index] & 255 : -1;
    }

    private static Charset charset(byte[] file, int first, int mark) {
        if (first == 0xFEFF || first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return mark > 0 || !declared.find()
                ? StandardCharsets.UTF_8
                : Charset.forName(declared.group(1));
    }
}
