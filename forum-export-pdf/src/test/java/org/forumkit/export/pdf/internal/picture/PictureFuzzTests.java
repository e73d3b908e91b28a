package org.forumkit.export.pdf.internal.picture;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.forumkit.testkit.Fuzzer;
import org.junit.jupiter.api.condition.EnabledIf;

/** Any bytes are a picture or are refused, and the operators of a drawing are well formed. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class PictureFuzzTests {

    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] data) {
        byte[] file = data.clone();
        // Otherwise a fuzzer would have to reckon checksums.
        mend(file);
        PictureData picture;
        try {
            picture = Samples.read(file);
        } catch (PictureException e) {
            return;
        }
        if (!(picture.width() > 0 && picture.height() > 0)) {
            throw new AssertionError(picture.width() + " x " + picture.height());
        }
        if (!picture.packed()) {
            operators(new String(picture.content(), StandardCharsets.ISO_8859_1));
        }
    }

    /** Sets the checksums of a PNG file right. */
    private static void mend(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        if (file.length < 20 || buffer.getInt(0) != 0x89504E47) {
            return;
        }
        int at = 8;
        while (at >= 0 && at <= file.length - 12) {
            int length = buffer.getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                return;
            }
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, length + 4);
            buffer.putInt(at + 8 + length, (int) sum.getValue());
            at += 12 + length;
        }
    }

    /** Nothing but numbers and the operators of drawings, with every state taken back. */
    private static void operators(String content) {
        int open = 0;
        for (String word : content.split("[\\s\\[\\]]+", -1)) {
            open += word.equals("q") ? 1 : word.equals("Q") ? -1 : 0;
            boolean known =
                    word.isEmpty()
                            || word.matches("-?[0-9]{1,9}(\\.[0-9]{1,20})?")
                            || Arrays.asList(
                                            "q", "Q", "cm", "rg", "RG", "w", "J", "j", "M", "d",
                                            "m", "l", "c", "h", "re", "f", "f*", "S", "B", "B*")
                                    .contains(word);
            if (!known || open < 0 || open > 1) {
                throw new AssertionError("\"" + word + "\" stands in a drawing");
            }
        }
        if (open != 0) {
            throw new AssertionError(open + " states are left");
        }
    }
}
