package org.forumkit.export.pdf.internal.font;

import org.jspecify.annotations.Nullable;

/** The licence bits {@code fsType} of table {@code OS/2}. */
final class EmbeddingRight {

    private static final int RESTRICTED = 0x0002;
    private static final int PREVIEW_OR_EDITABLE = 0x000C;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAP_ONLY = 0x0200;

    private EmbeddingRight() {}

    /** Returns the bit that forbids to embed a subset of outlines, or null when none does. */
    static @Nullable String ban(int fsType) {
        // Old fonts set several of the usage bits; the most permissive one counts then.
        if ((fsType & RESTRICTED) != 0 && (fsType & PREVIEW_OR_EDITABLE) == 0) {
            return "bit 1, restricted licence";
        }
        if ((fsType & NO_SUBSETTING) != 0) {
            return "bit 8, no subsetting";
        }
        return (fsType & BITMAP_ONLY) != 0 ? "bit 9, bitmaps only" : null;
    }
}
