package org.forumkit.export.pdf.internal.layout;

import org.forumkit.export.pdf.internal.document.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text in one language and one look.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text, not null
 * @param language its BCP 47 tag, not null
 * @param bold whether it is bold
 * @param colour its colour as 0xRRGGBB
 * @param link where it leads, null for nowhere
 * @param place where the text comes from, as a JSON pointer that findings carry, not null
 * @param heading whether it stands in a heading
 */
public record Run(
        String text,
        String language,
        boolean bold,
        int colour,
        @Nullable LinkTarget link,
        String place,
        boolean heading) {

    /** Creates a run that stands in no heading. */
    public Run(
            String text,
            String language,
            boolean bold,
            int colour,
            @Nullable LinkTarget link,
            String place) {
        this(text, language, bold, colour, link, place, false);
    }

    /** Returns the run as a part of a heading. */
    Run inHeading() {
        return new Run(text, language, bold, colour, link, place, true);
    }

    /** Returns the run in another weight. */
    public Run bold(boolean newBold) {
        return new Run(text, language, newBold, colour, link, place, heading);
    }

    /** Returns the run in another colour. */
    public Run colour(int newColour) {
        return new Run(text, language, bold, newColour, link, place, heading);
    }

    /** Returns the run leading somewhere. */
    public Run link(@Nullable LinkTarget newLink) {
        return new Run(text, language, bold, colour, newLink, place, heading);
    }

    /** Returns the run with another text. */
    public Run text(String newText) {
        return new Run(newText, language, bold, colour, link, place, heading);
    }
}
