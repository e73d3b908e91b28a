package org.forumkit.export.pdf.internal.document;

import java.io.IOException;
import org.forumkit.export.pdf.internal.font.FontFace;
import org.forumkit.export.pdf.internal.font.FontSubset;

/** Writes the objects of an embedded font. */
final class FontWriter {

    private final PdfFile file;

    FontWriter(PdfFile file) {
        this.file = file;
    }

    /** Writes a font and returns the number of its object. */
    int write(EmbeddedFont font) throws IOException {
        FontSubset subset = font.subset();
        byte[] program = subset.toFontFile();
        String name = tag(program) + "+" + subset.face().postScriptName();
        int descriptor = writeDescriptor(subset.face(), name, program);
        int descendant = writeDescendant(subset, name, descriptor);
        PdfBuffer map = font.toUnicode();
        int unicode = file.reserve();
        file.stream(unicode, "", map.array(), map.size());
        int number = file.reserve();
        file.begin(number)
                .ascii("<</Type/Font/Subtype/Type0/BaseFont")
                .name(name)
                .ascii("/Encoding/Identity-H/DescendantFonts[")
                .reference(descendant)
                .ascii("]/ToUnicode ")
                .reference(unicode)
                .ascii(">>");
        return number;
    }

    private int writeDescriptor(FontFace face, String name, byte[] program) throws IOException {
        int stream = file.reserve();
        file.outlines(stream, "/Length1 " + program.length, program, program.length);
        float scale = 1000f / face.unitsPerEm();
        int[] box = face.boundingBox();
        int number = file.reserve();
        file.begin(number)
                .ascii("<</Type/FontDescriptor/FontName")
                .name(name)
                .ascii("/Flags 4/FontBBox")
                .numbers(box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale)
                .ascii("/ItalicAngle ")
                .number(face.italicAngle())
                .ascii("/Ascent ")
                .integer(Math.round(face.ascent() * scale))
                .ascii("/Descent ")
                .integer(Math.round(face.descent() * scale))
                .ascii("/CapHeight ")
                .integer(Math.round(face.capHeight() * scale))
                .ascii("/StemV ")
                .integer(face.weight() / 5)
                .ascii("/FontFile2 ")
                .reference(stream)
                .ascii(">>");
        return number;
    }

    private int writeDescendant(FontSubset subset, String name, int descriptor) throws IOException {
        float scale = 1000f / subset.face().unitsPerEm();
        int number = file.reserve();
        PdfBuffer b = file.begin(number);
        b.ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont").name(name);
        b.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
        b.ascii("/CIDToGIDMap/Identity/FontDescriptor ").reference(descriptor);
        b.ascii("/DW 1000/W[1[");
        for (int cid = 1; cid < subset.size(); cid++) {
            b.integer(Math.round(subset.advance(cid) * scale)).raw(' ');
        }
        b.ascii("]]>>");
        return number;
    }

    /** Six letters from the font's content, as a subset's name begins. */
    private static String tag(byte[] program) {
        byte[] hash = PdfFile.sha256().digest(program);
        StringBuilder tag = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + (hash[i] & 255) % 26));
        }
        return tag.toString();
    }
}
