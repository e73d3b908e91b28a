package org.forumkit.export.pdf.internal.document;

import java.io.IOException;
import org.forumkit.export.pdf.internal.picture.PictureData;

/**
 * A picture as one document embeds it, however often it is drawn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param data the picture, not null
 * @param resource what pages call it, not null
 */
public record EmbeddedPicture(PictureData data, String resource) {

    /** Writes it and returns the number of its object. */
    int write(PdfFile file) throws IOException {
        return write(file, data);
    }

    private static int write(PdfFile file, PictureData data) throws IOException {
        String entries = data.entries();
        PictureData mask = data.mask();
        if (mask != null) {
            entries += "/SMask " + write(file, mask) + " 0 R";
        }
        int number = file.reserve();
        byte[] content = data.content();
        if (data.packed()) {
            file.plainStream(number, entries, content, content.length);
        } else {
            file.stream(number, entries, content, content.length);
        }
        return number;
    }
}
