package org.forumkit.exchange;

import java.util.List;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a document in one language, or in all where the format has them.
 *
 * @param language the document's default language
 * @param losses where translations go that have no place
 */
record DocumentTexts(String language, Losses losses) {

    /** Returns a text in the document's language; the others are told of. */
    String of(Text text) {
        if (text.translations().size() > 1) {
            losses.of("translations");
        }
        ResolvedText resolved = text.resolve(List.of(language), language);
        return resolved == null ? "" : resolved.value();
    }

    @Nullable String ofNullable(@Nullable Text text) {
        return text == null ? null : of(text);
    }

    /** Returns a text as a string, or with its languages if it names them. */
    @Nullable Object whole(@Nullable Text text) {
        if (text == null) {
            return null;
        }
        String only = text.translations().get(LanguageTags.UNDETERMINED);
        return only != null && text.translations().size() == 1 ? only : text.translations();
    }
}
