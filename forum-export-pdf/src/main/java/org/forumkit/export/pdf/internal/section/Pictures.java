package org.forumkit.export.pdf.internal.section;

import java.util.Map;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.programme.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param logo that of the forum, null for none
 * @param others those that the programme refers to, by reference, not null
 */
public record Pictures(@Nullable Illustration logo, Map<String, Illustration> others) {

    /** Copies the map. */
    public Pictures {
        others = Map.copyOf(others);
    }

    /** Makes a block of the forum's logo, null where there is none. */
    static @Nullable PictureBlock logo(
            Composer c, StructureElement owner, float mostWidth, float mostHeight) {
        Illustration logo = c.pictures().logo();
        return logo == null
                ? null
                : logo.block(
                        owner,
                        c.languages(),
                        c.programme().series().name().first(),
                        mostWidth,
                        mostHeight);
    }

    /**
     * Makes a block of what the programme refers to, null where it is not given, which is told
     * where others are.
     */
    static @Nullable PictureBlock of(
            Composer c,
            @Nullable String reference,
            LocalText shown,
            String place,
            float mostWidth,
            float mostHeight) {
        Illustration picture = given(c, reference, place);
        return picture == null
                ? null
                : picture.block(c.parent(), c.languages(), shown.first(), mostWidth, mostHeight);
    }

    /** Returns what the programme refers to, as above. */
    static @Nullable Illustration given(Composer c, @Nullable String reference, String place) {
        Map<String, Illustration> given = c.pictures().others();
        if (reference == null || given.isEmpty()) {
            return null;
        }
        Illustration picture = given.get(reference);
        if (picture == null) {
            c.flow().typesetter().problems().missingPicture(reference, place);
        }
        return picture;
    }
}
