package org.forumkit.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

/** Counts of texts by language, and translations that were left behind. */
class CompletenessTests {
    private static final Text OPENING = Text.of("en", "Opening").with("zh-CN", "开幕式");

    private static Forum forum(Text first, Text second) {
        Edition edition =
                Edition.builder("e", Text.of("Dialogue"))
                        .languages(List.of("en", "zh-Hans", "ru"))
                        .sessions(
                                List.of(
                                        Session.builder("a", first).build(),
                                        Session.builder("b", second).build()))
                        .build();
        Series series =
                Series.builder("s", Text.of("en", "Dialogue").with("ru", "Диалог"))
                        .editions(List.of(edition))
                        .build();
        Person person =
                Person.builder("p")
                        .names(Map.of("ru", PersonName.builder().family("Орлова").build()))
                        .build();
        return Forum.builder("en", series).people(List.of(person)).build();
    }

    @Test
    void countsTextsByFieldAndLanguage() {
        Completeness completeness =
                Completeness.of(forum(OPENING, Text.of("zh-Hant", "閉幕式").with("en", "Closing")));
        assertEquals(List.of("en", "zh-Hans", "ru", "zh-Hant"), completeness.languages());
        Completeness.Field titles = completeness.fields().get(2);
        assertEquals("sessions.title", titles.field());
        assertEquals(
                List.of(
                        new Completeness.Count("en", 2, List.of()),
                        new Completeness.Count(
                                "zh-Hans", 1, List.of("/series/editions/0/sessions/1/title")),
                        new Completeness.Count(
                                "ru",
                                0,
                                List.of(
                                        "/series/editions/0/sessions/0/title",
                                        "/series/editions/0/sessions/1/title")),
                        new Completeness.Count(
                                "zh-Hant", 1, List.of("/series/editions/0/sessions/0/title"))),
                titles.languages());
    }

    @Test
    void showsATable() {
        Completeness completeness =
                Completeness.of(forum(OPENING, OPENING), List.of("en", "zh-Hans", "ru"));
        assertEquals(
                """
                Field           Texts  en  zh-Hans  ru
                series.name         1   1        0   1
                editions.title      1   1        0   0
                sessions.title      2   2        2   0
                people.names        1   0        0   1
                All                 5   4        2   2
                """,
                completeness.table(Words.standard(), "en"));
        assertEquals(
                "字段            文本数  en  zh-Hans  ru",
                completeness.table(Words.standard(), "zh-Hans").lines().findFirst().orElse(""));
    }

    @Test
    void findsTranslationsOlderThanTheirSource() {
        Forum first = forum(OPENING, OPENING);
        Forum second = forum(OPENING.with("en", "Grand opening"), OPENING.with("zh-CN", "论坛开幕式"));
        List<Finding> stale = StaleTranslations.between(first, second);
        assertEquals(
                List.of(
                        "WARNING /series/editions/0/sessions/0/title/zh-CN: The zh-CN text is older"
                                + " than what it translates, which is now “Grand opening”"),
                stale.stream().map(Finding::toString).toList());
        assertEquals(List.of(), StaleTranslations.between(first, first));
    }

    @Test
    void keepsATranslationStaleUntilItChanges() {
        Forum first = forum(OPENING, OPENING);
        Forum second = forum(OPENING.with("en", "Grand opening"), OPENING);
        Forum third = forum(OPENING.with("en", "Grand opening").with("zh-CN", "盛大开幕"), OPENING);
        assertEquals(1, StaleTranslations.over(List.of(first, second, second)).size());
        assertEquals(List.of(), StaleTranslations.over(List.of(first, second, third)));
        assertEquals(List.of(), StaleTranslations.over(List.of(second)));
    }

    @Test
    void knowsATextByItsIdWhereverItMoved() {
        Text closing = Text.of("en", "Closing").with("ru", "Закрытие");
        Forum first = forum(OPENING, closing);
        Edition edition = first.series().editions().get(0);
        Forum swapped =
                first.with(
                        edition.toBuilder()
                                .sessions(
                                        List.of(
                                                edition.sessions().get(1),
                                                edition.sessions().get(0)))
                                .build());
        assertEquals(List.of(), StaleTranslations.between(first, swapped));
    }
}
