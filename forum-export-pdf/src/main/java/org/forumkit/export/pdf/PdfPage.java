package org.forumkit.export.pdf;

import java.util.List;
import java.util.Objects;
import org.forumkit.export.pdf.internal.section.OwnSection;
import org.forumkit.model.Text;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeEdition;

/**
 * What an application writes a section of its own with, from above to below.
 *
 * <p>Each text is printed in the languages of the programme, side by side or one below the other as
 * the document has it.
 *
 * <p>Mutable, for one thread, while the section is written.
 *
 * @since 0.1
 */
public final class PdfPage {

    private final OwnSection.Page page;

    PdfPage(OwnSection.Page page) {
        this.page = page;
    }

    /**
     * Returns the edition that is printed.
     *
     * @return the edition, not null
     */
    public ProgrammeEdition edition() {
        return page.edition();
    }

    /**
     * Adds a heading, which stays with what follows it.
     *
     * @param text the heading, not null
     */
    public void heading(Text text) {
        page.heading(Objects.requireNonNull(text, "text must not be null"));
    }

    /**
     * Adds running text; its lines are paragraphs.
     *
     * @param text the text, not null
     */
    public void text(Text text) {
        page.text(Objects.requireNonNull(text, "text must not be null"));
    }

    /**
     * Adds running text of the programme; its lines are paragraphs.
     *
     * @param text the text, not null
     */
    public void text(LocalText text) {
        page.text(Objects.requireNonNull(text, "text must not be null"));
    }

    /**
     * Adds a table, whose heading is repeated on each page that it goes over to.
     *
     * @param headings the headings of the columns, not null or empty
     * @param rows a text for each heading in each row, not null
     * @throws IllegalArgumentException if there is no heading, or a row has another number of texts
     */
    public void table(List<Text> headings, List<List<LocalText>> rows) {
        if (headings.isEmpty()) {
            throw new IllegalArgumentException("headings must not be empty");
        }
        for (List<LocalText> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "rows must have " + headings.size() + " texts each, not " + row.size());
            }
        }
        page.table(headings, rows);
    }

    /**
     * Adds a picture at the left, smaller than wanted where there is less room.
     *
     * @param picture the picture, not null
     * @param width its width in points
     * @throws IllegalArgumentException if the width is not more than 0
     */
    public void picture(Picture picture, float width) {
        Objects.requireNonNull(picture, "picture must not be null");
        if (!(width > 0)) {
            throw new IllegalArgumentException("width must be more than 0, was " + width);
        }
        page.picture(picture.illustration(), width);
    }

    /** Lets what follows begin on a new page. */
    public void newPage() {
        page.newPage();
    }
}
