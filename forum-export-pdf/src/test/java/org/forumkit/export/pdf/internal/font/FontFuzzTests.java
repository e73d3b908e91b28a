package org.forumkit.export.pdf.internal.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.forumkit.testkit.Fuzzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;

/** Any bytes are a font or are refused, and what is taken can be cut down to its glyphs. */
@EnabledIf(value = "org.forumkit.testkit.Fuzzer#runs", disabledReason = Fuzzer.ABSENT)
class FontFuzzTests {

    /** The first byte tells which font of the file that follows is meant. */
    @FuzzTest(maxDuration = "")
    void anyBytes(byte[] data) {
        if (data.length == 0) {
            return;
        }
        FontFace face = parse(Arrays.copyOfRange(data, 1, data.length), pick(data[0]));
        if (face == null) {
            return;
        }
        for (int codePoint = 0; codePoint < 0x3000; codePoint += 7) {
            int glyph = face.glyph(codePoint);
            if (face.advance(glyph) + face.inkEnd(glyph) - face.inkStart(glyph) < -0x20000) {
                throw new AssertionError("glyph " + glyph + " is narrower than a font can say");
            }
        }
        int[] glyphs = IntStream.range(0, Math.min(face.glyphCount(), 300)).toArray();
        byte[] subset = face.subset(glyphs);
        Map<String, byte[]> tables = FontFiles.tables(subset);
        tables.put("cmap", FontFiles.groupMap());
        FontFace read = FontFace.parse("subset", FontFiles.assemble(tables));
        for (int glyph : glyphs) {
            assertEquals(face.advance(glyph), read.advance(glyph));
        }
    }

    private static FontPick pick(int kind) {
        return switch (kind & 3) {
            case 0 -> FontPick.NONE;
            case 1 -> FontPick.NONE.index(kind >> 2 & 3);
            case 2 -> FontPick.NONE.name((kind & 4) == 0 ? "Heavy" : "Two-Bold");
            default -> FontPick.NONE.axes(Map.of("wght", 100f + 100 * (kind >> 2 & 15)));
        };
    }

    private static @Nullable FontFace parse(byte[] file, FontPick pick) {
        try {
            return FontFace.parse("House", file, pick);
        } catch (FontException e) {
            return null;
        }
    }
}
