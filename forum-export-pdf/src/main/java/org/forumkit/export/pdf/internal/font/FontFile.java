package org.forumkit.export.pdf.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table directory of a TrueType file. */
final class FontFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int COLLECTION = 0x74746366; // "ttcf"
    private static final int MOST_MEMBERS = 256;

    private final String source;
    private final int size;
    private final Map<String, FontTable> tables = new HashMap<>();

    FontFile(String source, ByteBuffer data, FontPick pick) {
        this(source, data, member(source, data, pick));
    }

    private FontFile(String source, ByteBuffer data, int directory) {
        this.source = source;
        this.size = data.capacity();
        FontTable file = new FontTable(source, "directory", data, 0, size);
        checkKind(file.s32(directory));
        int count = file.u16(directory + 4);
        for (int i = 0; i < count; i++) {
            int at = directory + HEADER + ENTRY * i;
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
    }

    /** Returns whether a file is a collection, of which the name of a pick says the font. */
    static boolean isChosenByName(byte[] data, FontPick pick) {
        return pick.index() < 0
                && data.length >= HEADER
                && ByteBuffer.wrap(data).getInt(0) == COLLECTION;
    }

    /** Returns where the directory of the font begins that is meant. */
    private static int member(String source, ByteBuffer data, FontPick pick) {
        int size = data.capacity();
        if (size < HEADER) {
            throw new FontException(source + ": is no font, it has " + size + " bytes");
        }
        FontTable file = new FontTable(source, "collection", data, 0, size);
        if (file.s32(0) != COLLECTION) {
            return 0;
        }
        int count = file.u32(8);
        if (pick.index() >= 0) {
            if (pick.index() >= count) {
                throw file.fault("has no font " + pick.index() + " of " + count + ", from 0");
            }
            return file.u32(HEADER + 4 * pick.index());
        }
        List<String> known = new ArrayList<>();
        for (int i = 0; i < Math.min(count, MOST_MEMBERS); i++) {
            int directory = file.u32(HEADER + 4 * i);
            FontTable names = new FontFile(source, data, directory).optional("name");
            if (pick.name() != null && FontNames.has(names, pick.name())) {
                return directory;
            }
            known.add(FontNames.postScriptName(names, Integer.toString(i), FontPick.NONE));
        }
        String wanted = pick.name() == null ? "say which is meant of " : "there is no ";
        throw new FontException(
                source
                        + ": is a collection; "
                        + wanted
                        + (pick.name() == null ? "" : pick.name() + " among ")
                        + known);
    }

    /** Returns whether its outlines vary along axes. */
    boolean isVariable() {
        return tables.containsKey("fvar");
    }

    /** Returns a copy of a table. */
    byte[] bytes(String tag) {
        FontTable table = table(tag);
        byte[] copy = new byte[table.length()];
        table.copy(0, copy.length, copy, 0);
        return copy;
    }

    private void checkKind(int version) {
        String fault =
                switch (version) {
                    case 0x00010000, 0x74727565 -> null; // "true"
                    case 0x4F54544F -> // "OTTO"
                            "has PostScript outlines (CFF); use the TrueType (glyf) version";
                    case COLLECTION -> "is a collection in a collection";
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
