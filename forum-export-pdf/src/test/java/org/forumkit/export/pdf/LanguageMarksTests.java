package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumkit.export.Exporter;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which language readers that read aloud are told of each run of text. */
class LanguageMarksTests {

    private static final LongTexts.Made MADE = LongTexts.of(30);

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areThoseOfTheTexts(Exporter kind) throws IOException {
        for (String languages : List.of("zh-Hans,ja", "ko,ru", "en,mn", "mn,zh-Hans,en")) {
            List<StructureText.Said> said =
                    StructureText.said(
                            KindRequests.print(kind, MADE.forum(), languages, Map.of()).pdf());
            Set<String> marked = new TreeSet<>();
            List<String> wrong = new ArrayList<>();
            MADE.texts()
                    .forEach(
                            (field, text) -> {
                                String language = field.substring(field.indexOf(' ') + 1);
                                for (StructureText.Said each : said) {
                                    if (each.text().contains(text)) {
                                        marked.add(each.language());
                                        if (!each.language().equals(language)) {
                                            wrong.add(field + " is marked " + each.language());
                                        }
                                    }
                                }
                            });
            assertEquals(List.of(), wrong, kind.id() + " " + languages);
            assertEquals(new TreeSet<>(List.of(languages.split(","))), marked, kind.id());
        }
    }

    /** No letter of one writing system is in a run of a language of another. */
    @ParameterizedTest
    @MethodSource("kinds")
    void fitTheLettersOfTheRun(Exporter kind) throws IOException {
        for (String languages : List.of("zh-Hans,ja", "ko,ru", "en,mn")) {
            Set<String> wrong = new LinkedHashSet<>();
            for (StructureText.Said each :
                    StructureText.said(
                            KindRequests.print(kind, MADE.forum(), languages, Map.of()).pdf())) {
                each.text()
                        .codePoints()
                        .filter(c -> !fits(Character.UnicodeScript.of(c), each.language()))
                        .forEach(c -> wrong.add(Character.toString(c) + " in " + each));
            }
            assertEquals(Set.of(), wrong, kind.id() + " " + languages);
        }
    }

    private static boolean fits(Character.UnicodeScript script, String language) {
        return switch (script) {
            case HANGUL -> language.equals("ko");
            case HIRAGANA, KATAKANA -> language.equals("ja");
            case CYRILLIC -> List.of("ru", "mn").contains(language);
            case HAN -> List.of("zh-Hans", "ja").contains(language);
            default -> true;
        };
    }

    /** A text that is missing in a language is printed in another, and marked as that. */
    @Test
    void tellWhereATextIsThatOfAnotherLanguage() throws Exception {
        Text onlyChinese = Text.of("zh-Hans", "仅有中文");
        Text onlyKorean = Text.of("ko", "한국어만");
        Edition edition =
                Edition.builder("e", Text.of("ru", "Встреча").with("zh-Hans", "会议"))
                        .sessions(
                                List.of(
                                        Session.builder("a", onlyChinese).build(),
                                        Session.builder("b", onlyKorean).build()))
                        .build();
        Forum forum =
                Forum.builder(
                                "zh-Hans",
                                Series.builder("s", Text.of("zh-Hans", "系列"))
                                        .editions(List.of(edition))
                                        .build())
                        .build();
        // Asked for in Russian alone, what is not in Russian is in the document's own language,
        // and what is not in that either in any that it is in.
        assertEquals(
                Set.of("ru Встреча", "zh-Hans 仅有中文", "ko 한국어만"),
                marked(forum, "ru", "Встреча", "仅有中文", "한국어만"));
        // Of two languages, the one that there is is printed once.
        assertEquals(
                Set.of("ru Встреча", "zh-Hans 会议", "zh-Hans 仅有中文", "ko 한국어만"),
                marked(forum, "ru,zh-Hans", "Встреча", "会议", "仅有中文", "한국어만"));
        byte[] both = KindRequests.print(PdfAgenda.create(), forum, "ru,zh-Hans", Map.of()).pdf();
        String text = PageWalk.text(both);
        assertEquals(1, text.split("仅有中文", -1).length - 1, text);
        assertTrue(text.contains("会议"), text);
        // The shapes of a text are those of its own language.
        assertEquals(List.of(), Conformance.failures(both));
    }

    private static Set<String> marked(Forum forum, String languages, String... texts)
            throws IOException {
        Set<String> marked = new TreeSet<>();
        byte[] pdf = KindRequests.print(PdfAgenda.create(), forum, languages, Map.of()).pdf();
        for (StructureText.Said each : StructureText.said(pdf)) {
            for (String text : texts) {
                if (each.text().equals(text)) {
                    marked.add(each.language() + " " + text);
                }
            }
        }
        return Set.copyOf(marked);
    }
}
