package org.forumkit.programme;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.ResolvedText;

/**
 * A text in each of the languages of a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @param texts one text for each language of the programme in their order, each with the language
 *     that it is really in; never null or empty, copied, unmodifiable
 * @since 0.1
 */
public record LocalText(List<ResolvedText> texts) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if the list or an element is null
     * @throws IllegalArgumentException if the list is empty
     */
    public LocalText {
        texts = List.copyOf(texts);
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("texts must not be empty");
        }
    }

    /**
     * Returns the text in the programme's first language.
     *
     * @return the text and the language that it is in, never null
     */
    public ResolvedText first() {
        return texts.get(0);
    }

    /**
     * Returns the text in one of the programme's languages.
     *
     * @param index the index of the language in the programme, from 0
     * @return the text and the language that it is in, never null
     * @throws IndexOutOfBoundsException if the programme has no such language
     */
    public ResolvedText in(int index) {
        return texts.get(index);
    }

    /**
     * Returns the texts without those that fell back to one that is already there.
     *
     * @return the texts in the order of the languages, never null or empty
     */
    public List<ResolvedText> distinct() {
        List<ResolvedText> distinct = new ArrayList<>(texts.size());
        for (ResolvedText text : texts) {
            if (!distinct.contains(text)) {
                distinct.add(text);
            }
        }
        return distinct;
    }
}
