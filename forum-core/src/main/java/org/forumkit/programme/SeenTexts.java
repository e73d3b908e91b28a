package org.forumkit.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.forumkit.model.Document;
import org.forumkit.model.Link;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a programme as those of a document.
 *
 * <p>Immutable and thread-safe.
 */
final class SeenTexts {
    private final List<String> languages;
    private final Words words;
    private final boolean compared;

    /** Creates one; what is compared has every text in it, also the library's own. */
    SeenTexts(List<String> languages, Words words, boolean compared) {
        this.languages = languages;
        this.words = words;
        this.compared = compared;
    }

    static Text text(LocalText text) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (ResolvedText each : text.texts()) {
            translations.putIfAbsent(each.language(), each.value());
        }
        return Text.of(translations);
    }

    static @Nullable Text optional(@Nullable LocalText text) {
        return text == null ? null : text(text);
    }

    static List<Link> links(List<ProgrammeLink> links) {
        return links.stream()
                .map(each -> new Link(each.url(), optional(each.title()), each.language()))
                .toList();
    }

    static List<Document> documents(List<ProgrammeDocument> documents) {
        return documents.stream()
                .map(
                        each ->
                                Document.builder(text(each.title()))
                                        .url(each.url())
                                        .languages(each.languages())
                                        .mediaType(each.mediaType())
                                        .build())
                .toList();
    }

    /** Returns a label, null if it is the library's own word, which a reader finds alone. */
    @Nullable Text label(LocalText label, Enum<?> usual) {
        return unless(label, each(language -> words.resolve(language, usual)));
    }

    /** Returns what stands for a name, null if it follows from the organisation. */
    @Nullable Text placeholder(LocalText name, @Nullable ProgrammeOrganisation organisation) {
        // A participant without anything else has to have it: else it would stand for nobody.
        return organisation == null
                ? text(name)
                : unless(name, Directory.represent(organisation, words));
    }

    /** Returns the name of a delegation, null if it follows from its country. */
    @Nullable Text delegation(LocalText name, @Nullable ProgrammeCountry country) {
        LocalText usual =
                country == null
                        ? each(language -> words.resolve(language, "text.name-to-be-announced"))
                        : country.name();
        return unless(name, usual);
    }

    private @Nullable Text unless(LocalText text, LocalText usual) {
        return !compared && text.equals(usual) ? null : text(text);
    }

    private LocalText each(Function<String, ResolvedText> text) {
        return new LocalText(languages.stream().map(text).toList());
    }
}
