package org.forumkit.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table directory of a TrueType file. */
final class FontFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final String source;
    private final int size;
    private final Map<String, FontTable> tables = new HashMap<>();

    FontFile(String source, ByteBuffer data) {
        this.source = source;
        this.size = data.capacity();
        FontTable file = new FontTable(source, "directory", data, 0, size);
        if (size < HEADER) {
            throw new FontException(source + ": is no font, it has " + size + " bytes");
        }
        checkKind(file.s32(0));
        int count = file.u16(4);
        for (int i = 0; i < count; i++) {
            int at = HEADER + ENTRY * i;
            byte[] tag = new byte[4];
            file.copy(at, 4, tag, 0);
            String name = new String(tag, StandardCharsets.ISO_8859_1);
            int start = file.s32(at + 8);
            int length = file.s32(at + 12);
            // A table that nobody reads may be as wrong as it likes.
            boolean inside = start >= 0 && length >= 0 && start <= size - length;
            tables.putIfAbsent(
                    name,
                    inside
                            ? new FontTable(source, name, data, start, length)
                            : new FontTable(source, name, data, 0, -1));
        }
        if (tables.containsKey("fvar")) {
            throw new FontException(
                    source + ": is a variable font; use one with a fixed weight (static)");
        }
    }

    private void checkKind(int version) {
        String fault =
                switch (version) {
                    case 0x00010000, 0x74727565 -> null; // "true"
                    case 0x4F54544F -> // "OTTO"
                            "has PostScript outlines (CFF); use the TrueType (glyf) version";
                    case 0x74746366 -> // "ttcf"
                            "is a collection; use a file with one font";
                    case 0x774F4646, 0x774F4632 -> // "wOFF", "wOF2"
                            "is a compressed web font; use the TrueType file";
                    default ->
                            String.format(
                                    Locale.ROOT,
                                    "is no TrueType font, it begins with %08X",
                                    version);
                };
        if (fault != null) {
            throw new FontException(source + ": " + fault);
        }
    }

    FontTable table(String tag) {
        FontTable table = optional(tag);
        if (table == null) {
            throw new FontException(source + ": table " + tag + " is missing");
        }
        return table;
    }

    @Nullable FontTable optional(String tag) {
        FontTable table = tables.get(tag);
        if (table != null && table.length() < 0) {
            throw table.fault("lies outside the file of " + size + " bytes");
        }
        return table;
    }
}
