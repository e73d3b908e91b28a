package org.forumkit.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.model.NameOrder;
import org.forumkit.model.PersonName;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a person's name together as the readers of a language are used to. */
final class Names {
    private static final Set<String> FAMILY_FIRST = Set.of("zh", "ja", "ko", "hu", "vi");
    private static final Set<Character.UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HANGUL,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA);

    private Names() {}

    static String display(PersonName name, String language) {
        if (name.full() != null) {
            return name.full();
        }
        NameOrder order = name.order();
        if (order == null) {
            order =
                    FAMILY_FIRST.contains(Locale.forLanguageTag(language).getLanguage())
                            ? NameOrder.FAMILY_FIRST
                            : NameOrder.GIVEN_FIRST;
        }
        return order == NameOrder.FAMILY_FIRST
                ? join(name.family(), name.given(), name.patronymic())
                : join(name.given(), name.patronymic(), name.family());
    }

    private static String join(@Nullable String... parts) {
        String separator =
                Arrays.stream(parts)
                                .filter(Objects::nonNull)
                                .flatMapToInt(
                                        part -> Stream.of(part).flatMapToInt(String::codePoints))
                                .allMatch(Names::standsWithoutSpace)
                        ? ""
                        : " ";
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(separator));
    }

    private static boolean standsWithoutSpace(int codePoint) {
        return WITHOUT_SPACES.contains(Character.UnicodeScript.of(codePoint));
    }
}
