package org.forumkit.export.pdf.internal.section;

import java.util.List;
import org.forumkit.export.pdf.internal.document.StructureElement;
import org.forumkit.export.pdf.internal.layout.PictureBlock;
import org.forumkit.export.pdf.internal.picture.PictureData;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A picture with what it shows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param data the picture, not null
 * @param description what it shows, null where it does not say
 * @param decorative whether readers who do not see it are told nothing of it
 */
public record Illustration(PictureData data, @Nullable Text description, boolean decorative) {

    /**
     * Makes a block of it, in its own ratio within a width and a height.
     *
     * @param parent the element that it becomes a part of, not null
     * @param languages those of the document, not null
     * @param shown what it shows where it does not say itself, null where nobody knows
     */
    PictureBlock block(
            StructureElement parent,
            List<String> languages,
            @Nullable ResolvedText shown,
            float mostWidth,
            float mostHeight) {
        ResolvedText said =
                description == null ? shown : description.resolve(languages, languages.get(0));
        if (decorative || said == null || parent == StructureElement.ARTIFACT) {
            return new PictureBlock(
                    data, StructureElement.ARTIFACT, languages.get(0), mostWidth, mostHeight);
        }
        return new PictureBlock(
                data,
                parent.add("Figure", said.language()).alternateText(said.value()),
                said.language(),
                mostWidth,
                mostHeight);
    }
}
