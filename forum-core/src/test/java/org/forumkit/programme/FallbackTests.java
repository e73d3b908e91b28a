package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Series;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;

/** Which language stands in for one that a text has not. */
class FallbackTests {

    private static Text text(String... languages) {
        Map<String, String> translations = new LinkedHashMap<>();
        for (String language : languages) {
            translations.put(language, "in " + language);
        }
        return Text.of(translations);
    }

    private static Forum forum(Text title) {
        return Forum.builder(
                        "en",
                        Series.builder("s", text("en"))
                                .editions(List.of(Edition.builder("2031", title).build()))
                                .build())
                .build();
    }

    private static Programme.Builder programme(Text title, String... languages) {
        return Programme.of(forum(title)).languages(languages);
    }

    private static List<String> languages(Programme.Builder programme) {
        return programme.build().edition().title().texts().stream()
                .map(ResolvedText::language)
                .toList();
    }

    @Test
    void languagesThatStandInComeBeforeTheOthersInTheirOrder() {
        Text all = text("en", "zh-Hans", "ko", "ru");
        assertEquals(List.of("en"), languages(programme(all, "mn")));
        assertEquals(List.of("ru"), languages(programme(all, "mn").fallback("ru", "en")));
        assertEquals(List.of("ko"), languages(programme(all, "mn").fallback("ja", "ko", "ru")));
        assertEquals(List.of("en"), languages(programme(all, "mn").fallback("ja", "fr")));
        assertEquals(List.of("en"), languages(programme(all, "mn").fallback("ru").fallback()));
        // Before another language of the programme, and not before the one that is wanted.
        assertEquals(List.of("ko", "ko"), languages(programme(all, "mn", "ko")));
        assertEquals(List.of("ru", "ko"), languages(programme(all, "mn", "ko").fallback("ru")));
    }

    @Test
    void aLanguageThatStandsInIsLookedUpAsAnyOther() {
        assertEquals(
                List.of("zh-Hans"),
                languages(programme(text("en", "zh-Hans"), "mn").fallback("zh-CN")));
        assertEquals(
                List.of("zh-Hans"),
                languages(programme(text("en", "zh-Hans"), "mn").fallback("zh-TW")));
        assertEquals(
                List.of("ru"),
                languages(programme(text("ru", "zh-Hans"), "mn").fallback("zh-TW", "ru")));
        // Another script of what is wanted is asked for by name.
        Text both = text("en", "zh-Hans");
        assertEquals(List.of("zh-Hans"), languages(programme(both, "zh-TW")));
        assertEquals(List.of("en"), languages(programme(both, "zh-TW").fallback("en")));
        assertEquals(
                List.of("zh-Hans"), languages(programme(both, "zh-TW").fallback("zh-Hans", "en")));
    }

    @Test
    void aCopyHasTheSame() {
        Programme.Builder builder = programme(text("en", "ru"), "mn").fallback("ru");
        assertEquals(List.of("ru"), languages(builder.copy()));
    }

    @Test
    void aDocumentOfWhatIsSeenGivesTheSameProgramme() {
        Programme seen = programme(text("en", "ko", "ru"), "mn", "ko").fallback("ru", "en").build();
        assertEquals(
                seen.edition().title(),
                Programme.of(seen.document())
                        .languages("mn", "ko")
                        .fallback("ru", "en")
                        .build()
                        .edition()
                        .title());
        assertEquals(
                List.of("ru"),
                seen.in("mn").edition().title().texts().stream()
                        .map(ResolvedText::language)
                        .toList());
    }

    private static ProgrammeParticipant participant(String... fallback) {
        Map<String, PersonName> names = new LinkedHashMap<>();
        names.put("en", PersonName.builder().family("Bat").given("Bold").build());
        names.put("ru", PersonName.builder().family("Бат").given("Болд").build());
        Edition edition =
                Edition.builder("2031", text("en"))
                        .participants(
                                List.of(
                                        Participant.builder("bat")
                                                .person("bat")
                                                .country("MN")
                                                .build()))
                        .build();
        Forum forum =
                Forum.builder(
                                "en",
                                Series.builder("s", text("en")).editions(List.of(edition)).build())
                        .people(List.of(Person.builder("bat").names(names).build()))
                        .countries(
                                List.of(Country.builder("MN").name(Text.of("en", "Ours")).build()))
                        .build();
        return Programme.of(forum)
                .languages("tlh")
                .fallback(fallback)
                .audience(Audience.INTERNAL)
                .build()
                .edition()
                .participants()
                .get(0);
    }

    @Test
    void namesOfPeopleAndCountriesFollow() {
        assertEquals(new ResolvedText("Bold Bat", "en"), participant().name().first());
        assertEquals("ru", participant("ru", "en").name().first().language());
        assertEquals(
                List.of(new ResolvedText("Ours", "en")), country(participant()).name().texts());
        // CLDR knows what the document does not say.
        assertEquals(
                List.of(new ResolvedText("Монголия", "ru")),
                country(participant("ru", "en")).name().texts());
        assertEquals(
                List.of(new ResolvedText("Ours", "en")),
                country(participant("en", "ru")).name().texts());
    }

    private static ProgrammeCountry country(ProgrammeParticipant participant) {
        ProgrammeCountry country = participant.country();
        if (country == null) {
            throw new AssertionError(participant);
        }
        return country;
    }

    @Test
    void withoutAnyTheTextsAreTheSame() {
        Programme.Builder usual = programme(text("en", "ru"), "mn", "ru");
        assertEquals(usual.build(), usual.copy().fallback(List.of()).build());
        Programme.Builder builder = Programme.of(forum(text("en")));
        assertSame(builder, builder.fallback("ru"));
    }

    @Test
    void refusesLanguagesThatAreNone() {
        Programme.Builder builder = Programme.of(forum(text("en")));
        assertEquals(
                "fallback must be tags of BCP 47 such as zh-Hans, not \"zh_CN\"",
                assertThrows(IllegalArgumentException.class, () -> builder.fallback("ru", "zh_CN"))
                        .getMessage());
        assertEquals(
                "fallback must be tags of BCP 47 such as zh-Hans, not \"und\"",
                assertThrows(IllegalArgumentException.class, () -> builder.fallback("und"))
                        .getMessage());
        assertEquals(
                "fallback must not repeat en",
                assertThrows(IllegalArgumentException.class, () -> builder.fallback("en", "en"))
                        .getMessage());
    }
}
