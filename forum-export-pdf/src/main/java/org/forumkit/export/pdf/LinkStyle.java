package org.forumkit.export.pdf;

import org.forumkit.export.pdf.internal.document.LinkLook;

/**
 * How addresses look that lead out of a document; what leads to another of its pages looks like
 * other text.
 *
 * @since 0.1
 */
public enum LinkStyle {
    /** In the theme's colour. */
    COLOURED,
    /** Underlined, in the colour of text. */
    UNDERLINED,
    /** In a thin frame that viewers draw, in the colour of text. */
    FRAMED,
    /** As other text. */
    PLAIN;

    LinkLook look() {
        return switch (this) {
            case COLOURED, PLAIN -> LinkLook.PLAIN;
            case UNDERLINED -> LinkLook.UNDERLINED;
            case FRAMED -> LinkLook.FRAMED;
        };
    }
}
