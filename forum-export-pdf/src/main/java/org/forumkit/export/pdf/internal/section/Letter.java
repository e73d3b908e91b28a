package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.export.pdf.internal.layout.Run;
import org.forumkit.export.pdf.internal.layout.TextStyle;
import org.forumkit.export.pdf.internal.section.Entrants.Entrant;
import org.forumkit.model.ResolvedText;

/** A letter of invitation in one language. */
record Letter(
        Composer c,
        Entrant entrant,
        boolean named,
        int index,
        String language,
        List<LetterFacts.Part> parts) {

    Run run(ResolvedText text, String source) {
        return c.run(text, source);
    }

    Run word(String key) {
        return c.run(c.word(language, key), language);
    }

    TextStyle style() {
        return c.look().running(c.look().text() * 1.05f, language);
    }

    void paragraph(List<Run> runs, float above) {
        paragraph(runs, above, false);
    }

    /** A paragraph, which may have to stand on one page with what follows. */
    void paragraph(List<Run> runs, float above, boolean kept) {
        TextStyle style = style().spaced(above * c.look().text(), 0);
        c.paragraph(runs, kept ? style.keptWithNext() : style);
    }

    /** The name with the courtesy title. */
    ResolvedText called() {
        return People.called(c, entrant.name(), entrant.courtesyTitle(), index);
    }

    /** Whether the name above the letter has the honorific, and is not said again below. */
    boolean isAddressedOnce() {
        return named && (language.startsWith("ja") || language.startsWith("ko"));
    }

    /** A paragraph of the text, whose first line is moved in where letters are written so. */
    void moved(List<Run> runs, float above, boolean kept) {
        List<Run> all = new ArrayList<>(runs);
        int characters = isChinese() ? 2 : language.startsWith("ja") ? 1 : 0;
        if (characters > 0) {
            all.add(0, c.run("\u3000".repeat(characters), language));
        }
        paragraph(all, above, kept);
    }

    /** Whether those who sign and the date stand at the end on the right. */
    boolean isChinese() {
        return language.startsWith("zh");
    }

    TextStyle.Alignment signed() {
        return isChinese() ? TextStyle.Alignment.END : TextStyle.Alignment.START;
    }
}
