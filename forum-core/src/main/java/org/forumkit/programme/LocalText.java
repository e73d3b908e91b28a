package org.forumkit.programme;

import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.ResolvedText;
import org.jspecify.annotations.Nullable;

/**
 * A text in each of the languages of a programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class LocalText {
    /** The first of the texts, which most readers ask for and need not go through the list for. */
    private final ResolvedText first;

    private final List<ResolvedText> texts;

    /**
     * Creates one.
     *
     * @param texts one text for each language of the programme in their order, each with the
     *     language that it is really in; not null or empty, copied
     * @throws NullPointerException if the list or an element is null
     * @throws IllegalArgumentException if the list is empty
     */
    public LocalText(List<ResolvedText> texts) {
        this.texts = List.copyOf(texts);
        if (this.texts.isEmpty()) {
            throw new IllegalArgumentException("texts must not be empty");
        }
        this.first = this.texts.get(0);
    }

    /**
     * Returns the text in all languages.
     *
     * @return one text for each language of the programme in their order, each with the language
     *     that it is really in; never null or empty, unmodifiable
     */
    public List<ResolvedText> texts() {
        return texts;
    }

    /**
     * Returns the text in the programme's first language.
     *
     * @return the text and the language that it is in, never null
     */
    public ResolvedText first() {
        return first;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalText text && texts.equals(text.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return "LocalText[texts=" + texts + "]";
    }
}
