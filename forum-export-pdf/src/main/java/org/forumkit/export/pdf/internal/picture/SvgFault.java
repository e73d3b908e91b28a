package org.forumkit.export.pdf.internal.picture;

/** What is wrong with a value of an SVG file, before it is known where that stands. */
final class SvgFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SvgFault(String message) {
        super(message, null, false, false);
    }

    String fault() {
        return String.valueOf(getMessage());
    }
}
