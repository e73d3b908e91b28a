package org.forumkit.export.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
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
 * @param mark what stands behind it to say something about it, null for nothing
 */
public record Run(
        String text,
        String language,
        boolean bold,
        int colour,
        @Nullable LinkTarget link,
        String place,
        boolean heading,
        @Nullable Run mark) {

    /** Creates a run without a mark that stands in no heading. */
    public Run(
            String text,
            String language,
            boolean bold,
            int colour,
            @Nullable LinkTarget link,
            String place) {
        this(text, language, bold, colour, link, place, false, null);
    }

    /** Returns the run as a part of a heading. */
    Run inHeading() {
        return new Run(text, language, bold, colour, link, place, true, mark);
    }

    /** Returns the run in another weight. */
    public Run bold(boolean newBold) {
        return new Run(text, language, newBold, colour, link, place, heading, mark);
    }

    /** Returns the run in another colour. */
    public Run colour(int newColour) {
        return new Run(text, language, bold, newColour, link, place, heading, mark);
    }

    /** Returns the run leading somewhere. */
    public Run link(@Nullable LinkTarget newLink) {
        return new Run(text, language, bold, colour, newLink, place, heading, mark);
    }

    /** Returns the run with another text. */
    public Run text(String newText) {
        return new Run(newText, language, bold, colour, link, place, heading, mark);
    }

    /** Returns the run with a mark behind it, or without one. */
    public Run mark(@Nullable Run newMark) {
        return new Run(text, language, bold, colour, link, place, heading, newMark);
    }

    /** Returns what runs say, one behind the other. */
    public static String joined(List<Run> runs) {
        StringBuilder joined = new StringBuilder();
        for (Run run : runs) {
            joined.append(run.text);
        }
        return joined.toString();
    }

    /** Returns runs with their marks as runs of their own. */
    static List<Run> withMarks(List<Run> runs) {
        if (runs.stream().allMatch(run -> run.mark == null)) {
            return List.copyOf(runs);
        }
        List<Run> all = new ArrayList<>(runs.size() + 1);
        for (Run run : runs) {
            all.add(run.mark(null));
            if (run.mark != null) {
                all.add(run.mark);
            }
        }
        return all;
    }
}
