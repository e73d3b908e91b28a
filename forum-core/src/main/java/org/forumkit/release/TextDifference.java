package org.forumkit.release;

import java.util.List;

/** Shows on one line what differs between two texts. */
final class TextDifference {
    /** How much of what stayed is shown around what changed, in characters. */
    private static final int CONTEXT = 30;

    private static final int LONGEST_TEXT = 500;

    private TextDifference() {}

    /** Returns what was removed as [-so-] and what was added as {+so+}, with what is around. */
    static String shown(TextChange text, ChangeWords say) {
        StringBuilder shown = new StringBuilder();
        List<TextRun> runs = text.words();
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            switch (run.kind()) {
                case SAME ->
                        shown.append(
                                context(run.text(), text.language(), i > 0, i < runs.size() - 1));
                case REMOVED -> shown.append(say.was(run.text()));
                case ADDED -> shown.append(say.is(run.text()));
            }
        }
        String line = ChangeWords.oneLine(shown.toString());
        return line.length() <= LONGEST_TEXT
                ? line
                : TextPieces.start(line, LONGEST_TEXT) + "\u2026";
    }

    private static String context(String same, String language, boolean follows, boolean leads) {
        if (same.length() <= (follows && leads ? 2 * CONTEXT : CONTEXT)) {
            return same;
        }
        return (follows || !leads ? TextPieces.startAtWord(same, CONTEXT, language) : "")
                + "\u2026"
                + (leads ? TextPieces.endAtWord(same, CONTEXT, language) : "");
    }
}
