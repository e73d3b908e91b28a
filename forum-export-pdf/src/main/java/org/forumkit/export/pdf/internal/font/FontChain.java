package org.forumkit.export.pdf.internal.font;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faces to try, in order, for text of one language in one weight.
 *
 * <p>Immutable to its callers and thread-safe. A lookup costs two array reads once a character was
 * asked for.
 */
public final class FontChain {

    private static final int NONE = 0xFFFF;
    private static final int[] REPLACEMENTS = {0xFFFD, 0x25A1, '?'};

    private final List<LazyFace> faces;
    private final List<LazyFace> wideFaces;

    /** Place in {@code faces} plus 1, or {@code NONE}; threads may fill it twice, but alike. */
    private final CodePointTable known = new CodePointTable();

    /**
     * Orders the faces.
     *
     * @param faces all faces, first choice first, not empty
     * @param wideFaces those to ask first for full-width punctuation, empty for text without
     */
    FontChain(List<LazyFace> faces, List<LazyFace> wideFaces) {
        this.faces = List.copyOf(faces);
        this.wideFaces = List.copyOf(wideFaces);
    }

    /**
     * Returns the face for a character.
     *
     * @param codePoint a Unicode code point
     * @return the first face that has it; where none has, the face that shows its replacement; not
     *     null
     */
    public FontFace face(int codePoint) {
        int place = place(codePoint);
        return place != NONE ? faces.get(place - 1).get() : replacementFace();
    }

    /**
     * Returns the face for a character.
     *
     * @param codePoint a Unicode code point
     * @return the first face that has it, null where none has
     */
    public @Nullable FontFace faceOrNull(int codePoint) {
        int place = place(codePoint);
        return place != NONE ? faces.get(place - 1).get() : null;
    }

    /**
     * Returns the glyph that {@link #face(int)} shows for a character: a full-width form where the
     * language asks for it, a visible replacement where no face has the character.
     *
     * @param codePoint a Unicode code point
     * @return a glyph of that face
     */
    public int glyph(int codePoint) {
        int place = place(codePoint);
        if (place == NONE) {
            FontFace face = replacementFace();
            return face.replacementGlyph();
        }
        FontFace face = faces.get(place - 1).get();
        if (!wideFaces.isEmpty() && WidePunctuation.contains(codePoint)) {
            int wide = WidePunctuation.glyph(face, codePoint);
            if (wide != 0) {
                return wide;
            }
        }
        return face.glyph(codePoint);
    }

    /**
     * Returns whether any face has a character.
     *
     * @param codePoint a Unicode code point
     * @return false when {@link #face(int)} can only show a replacement
     */
    public boolean covers(int codePoint) {
        return place(codePoint) != NONE;
    }

    private int place(int codePoint) {
        int place = known.get(codePoint);
        if (place == 0) {
            place = find(codePoint);
            if (codePoint >= 0 && codePoint <= Character.MAX_CODE_POINT) {
                known.put(codePoint, place);
            }
        }
        return place;
    }

    private int find(int codePoint) {
        if (WidePunctuation.contains(codePoint)) {
            for (LazyFace face : wideFaces) {
                if (WidePunctuation.glyph(face.get(), codePoint) != 0) {
                    return faces.indexOf(face) + 1;
                }
            }
        }
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i).get().glyph(codePoint) != 0) {
                return i + 1;
            }
        }
        return NONE;
    }

    private FontFace replacementFace() {
        for (int replacement : REPLACEMENTS) {
            int place = place(replacement);
            if (place != NONE) {
                FontFace face = faces.get(place - 1).get();
                if (face.hasOutline(face.glyph(replacement))) {
                    return face;
                }
            }
        }
        return faces.get(0).get();
    }
}
