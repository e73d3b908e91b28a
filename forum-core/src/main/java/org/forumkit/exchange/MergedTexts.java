package org.forumkit.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Texts of a document with what an import says of them.
 *
 * @param language the document's default language
 * @param findings where it is told what is removed
 */
record MergedTexts(String language, List<Finding> findings) {

    String plain(Text text) {
        ResolvedText resolved = text.resolve(List.of(language), language);
        return resolved == null ? "" : resolved.value();
    }

    @Nullable String ofNullable(@Nullable Text text) {
        return text == null ? null : plain(text);
    }

    /** A text that says the same keeps its translations, and gets those that are new. */
    Text text(Text old, Text fresh, String pointer) {
        if (!plain(old).equals(plain(fresh))) {
            boolean isLost =
                    old.translations().keySet().stream()
                            .anyMatch(
                                    each ->
                                            !isOwn(each)
                                                    && !fresh.translations().containsKey(each));
            if (isLost) {
                findings.add(
                        Finding.warning(ImportRule.TRANSLATIONS.key(), pointer, plain(old))
                                .with("made", plain(fresh)));
            }
            return fresh;
        }
        Map<String, String> all = new LinkedHashMap<>(old.translations());
        fresh.translations()
                .forEach(
                        (tag, text) -> {
                            if (!isOwn(tag)) {
                                all.put(tag, text);
                            }
                        });
        return all.equals(old.translations()) ? old : Text.of(all);
    }

    private boolean isOwn(String tag) {
        return tag.equals(LanguageTags.UNDETERMINED) || tag.equals(language);
    }
}
