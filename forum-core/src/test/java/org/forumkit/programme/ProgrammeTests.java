package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages, names, order, times and references of a programme. */
class ProgrammeTests {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);

    private static Text text(String... translations) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int index = 0; index < translations.length; index += 2) {
            map.put(translations[index], translations[index + 1]);
        }
        return Text.of(map);
    }

    private static Forum.Builder forum(String language, Edition edition) {
        return Forum.builder(
                language,
                Series.builder("s", Text.of(language, "Series"))
                        .editions(List.of(edition))
                        .build());
    }

    private static Edition edition(UnaryOperator<Edition.Builder> changes) {
        return changes.apply(Edition.builder("2031", Text.of("en", "Edition"))).build();
    }

    private static List<ResolvedText> title(Text title, String defaultLanguage, String... asked) {
        Forum forum = forum(defaultLanguage, Edition.builder("2031", title).build()).build();
        return Programme.of(forum).languages(asked).build().edition().title().texts();
    }

    private static ResolvedText resolved(String language, String value) {
        return new ResolvedText(value, language);
    }

    @Test
    void saysOnceWhichLanguagesNothingIsIn() {
        Forum forum =
                Forum.builder(
                                "en",
                                Series.builder("s", Text.of("Series").with("zh-Hans", "x"))
                                        .editions(
                                                List.of(Edition.builder("e", Text.of("E")).build()))
                                        .build())
                        .build();
        Programme programme =
                Programme.of(forum).languages("en-GB", "zh-CN", "zh-TW", "ru").build();
        assertEquals(
                List.of(
                        Finding.warning("language.absent", "", "zh-TW"),
                        Finding.warning("language.absent", "", "ru")),
                programme.findings());
        assertEquals(
                "zh-Hans",
                Programme.of(forum).languages("zh-TW").build().series().name().first().language());
    }

    @Test
    void givesATextInEveryLanguageAskedFor() {
        assertEquals(
                List.of(resolved("ru", "Привет"), resolved("en", "Hello")),
                title(text("en", "Hello", "ru", "Привет", "ko", "안녕"), "ko", "ru", "en"));
    }

    @ParameterizedTest
    @CsvSource({
        // asked for, value, language that it is in
        "zh-Hans, 简, zh-Hans",
        "zh, 简, zh-Hans",
        "zh-CN, 简, zh-Hans",
        "zh-Hans-SG, 简, zh-Hans",
        "zh-TW, 繁, zh-Hant",
        "zh-Hant-HK, 繁, zh-Hant",
        "en-GB, Hello, en",
        "EN, Hello, en",
        "fr, Hello, en"
    })
    void findsALanguageByItsKin(String asked, String value, String language) {
        Text title = text("zh-Hans", "简", "zh-Hant", "繁", "en", "Hello");
        assertEquals(List.of(resolved(language, value)), title(title, "en", asked));
    }

    @Test
    void saysThatAnotherScriptStoodIn() {
        Text title = text("zh-Hans", "简", "ru", "Привет");
        ResolvedText shown = title(title, "zh-Hans", "zh-TW").get(0);
        assertEquals(resolved("zh-Hans", "简"), shown);
        assertTrue(shown.isFallbackFor("zh-TW"));
    }

    @Test
    void fallsBackToTheProgrammesOtherLanguagesBeforeTheDocuments() {
        Text title = text("ru", "Привет", "en", "Hello", "ko", "안녕");
        assertEquals(
                List.of(resolved("en", "Hello"), resolved("en", "Hello"), resolved("ko", "안녕")),
                title(title, "ru", "zh-Hans", "en", "ko"));
        assertEquals(List.of(resolved("ru", "Привет")), title(title, "ru", "zh-Hans"));
    }

    @Test
    void takesATextWithoutALanguageForTheDocumentsOwn() {
        assertEquals(List.of(resolved("ko", "하얏트")), title(Text.of("하얏트"), "ko", "en"));
        assertEquals(List.of(resolved("zh-Hans", "凯悦")), title(Text.of("凯悦"), "zh-Hans", "zh-CN"));
    }

    @Test
    void makesAnEmptyTextOfNone() {
        assertEquals(List.of(resolved("en", "")), title(Text.of(Map.of()), "ru", "en"));
    }

    @Test
    void doesNotMixUpTextsOfTheSameLanguagesInAnotherOrder() {
        Session first = Session.builder("a", text("en", "A", "ru", "А")).build();
        Session second = Session.builder("b", text("ru", "Б", "en", "B")).build();
        Session third = Session.builder("c", text("ru", "В", "ko", "C")).build();
        Forum forum =
                forum("fr", edition(each -> each.sessions(List.of(first, second, third)))).build();
        assertEquals(
                List.of(
                        new LocalText(List.of(resolved("en", "A"))),
                        new LocalText(List.of(resolved("ru", "Б"))),
                        new LocalText(List.of(resolved("ru", "В")))),
                Programme.of(forum).languages("ja").build().edition().sessions().stream()
                        .map(ProgrammeSession::title)
                        .toList());
    }

    @Test
    void saysInWhichLanguageItsOwnWordsCameOut() {
        Forum forum =
                forum(
                                "en",
                                edition(
                                        each ->
                                                each.organisers(
                                                        List.of(
                                                                new OrganiserRole(
                                                                        OrganiserKind.HOST,
                                                                        null,
                                                                        List.of("o"))))))
                        .organisations(
                                List.of(Organisation.builder("o", Text.of("en", "Org")).build()))
                        .build();
        assertEquals(
                List.of(
                        resolved("ru", "Организатор"),
                        resolved("en", "Host"),
                        resolved("en-GB", "Host")),
                Programme.of(forum)
                        .languages("ru", "fr", "en-GB")
                        .build()
                        .edition()
                        .organisers()
                        .get(0)
                        .label()
                        .texts());
        Words french = Words.standard().with("fr", Map.of("organiser-kind.host", "Hôte"));
        assertEquals(
                List.of(resolved("fr", "Hôte")),
                Programme.of(forum)
                        .languages("fr")
                        .words(french)
                        .build()
                        .edition()
                        .organisers()
                        .get(0)
                        .label()
                        .texts());
    }

    @Test
    void refusesLanguagesThatAreNone() {
        Programme.Builder builder = Programme.of(SampleForums.small());
        assertEquals(
                "languages must be tags of BCP 47 such as zh-Hans, not \"zh_CN\"",
                assertThrows(IllegalArgumentException.class, () -> builder.languages("zh_CN"))
                        .getMessage());
        assertEquals(
                "languages must not repeat en",
                assertThrows(IllegalArgumentException.class, () -> builder.languages("en", "en"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> builder.languages());
    }

    @Test
    void namesTheEditionsWhereOneIsUnknown() {
        Programme.Builder builder =
                Programme.of(SampleForums.withSeveralEditions()).edition("2032");
        assertEquals(
                "edition must be one of 2029, 2030, 2031, not \"2032\"; did you mean \"2030\"?",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void takesAllEditionsOrOne() {
        Forum forum = SampleForums.withSeveralEditions();
        assertEquals(
                List.of("2029", "2030", "2031"),
                Programme.of(forum).build().editions().stream().map(ProgrammeEdition::id).toList());
        assertEquals("2030", Programme.of(forum).edition("2030").build().edition().id());
        assertEquals(
                "the programme has 3 editions, not one",
                assertThrows(
                                IllegalStateException.class,
                                () -> Programme.of(forum).build().edition())
                        .getMessage());
    }

    private static ProgrammeCountry country(Forum.Builder forum, String code, String... asked) {
        return Programme.of(forum.build())
                .languages(asked)
                .audience(Audience.INTERNAL)
                .build()
                .edition()
                .participants()
                .stream()
                .filter(each -> each.country() != null && each.country().code().equals(code))
                .findFirst()
                .orElseThrow()
                .country();
    }

    private static Forum.Builder withParticipantsFrom(String... codes) {
        List<Participant> participants = new ArrayList<>();
        for (String code : codes) {
            participants.add(Participant.builder("p" + participants.size()).country(code).build());
        }
        return forum("en", edition(each -> each.participants(participants)));
    }

    @Test
    void namesACountryByTheDocumentElseByCldr() {
        Forum.Builder forum =
                withParticipantsFrom("KR", "MN")
                        .countries(
                                List.of(
                                        Country.builder("KR")
                                                .name(text("en", "Republic of Korea"))
                                                .build()));
        assertEquals(
                List.of(
                        resolved("en", "Republic of Korea"),
                        resolved("zh-Hans", "韩国"),
                        resolved("zh-TW", "南韓"),
                        resolved("ru", "Республика Корея")),
                country(forum, "KR", "en", "zh-Hans", "zh-TW", "ru").name().texts());
        assertEquals(
                List.of(resolved("ko", "몽골"), resolved("ja", "モンゴル"), resolved("mn", "Монгол")),
                country(forum, "MN", "ko", "ja", "mn").name().texts());
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void namesNoCountryInTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(
                    List.of(resolved("en", "South Korea")),
                    country(withParticipantsFrom("KR"), "KR", "tlh").name().texts());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesNoCountryThatThereIsNot() {
        assertEquals(
                List.of(resolved("en", "XQ")),
                country(withParticipantsFrom("XQ"), "XQ", "en").name().texts());
        assertEquals(
                List.of(resolved("en", "hostile\r\n")),
                country(withParticipantsFrom("hostile\r\n"), "hostile\r\n", "en").name().texts());
    }

    @Test
    void namesASubdivisionByTheDocument() {
        Participant participant = Participant.builder("p").subdivision("CN-22").build();
        Forum forum =
                forum("en", edition(each -> each.participants(List.of(participant))))
                        .countries(
                                List.of(
                                        Country.builder("CN")
                                                .subdivisions(
                                                        List.of(
                                                                new Subdivision(
                                                                        "CN-22",
                                                                        text("en", "Jilin"))))
                                                .build()))
                        .build();
        assertEquals(
                "Jilin",
                Programme.of(forum)
                        .audience(Audience.DELEGATES)
                        .build()
                        .edition()
                        .participants()
                        .get(0)
                        .subdivision()
                        .name()
                        .first()
                        .value());
    }

    @Test
    void putsCountriesInTheOrderOfTheDocument() {
        Forum forum =
                withParticipantsFrom("RU", "MN", "AT", "KR", "RU", "FR")
                        .countries(
                                List.of(
                                        Country.builder("KR").build(),
                                        Country.builder("RU").build()))
                        .build();
        assertEquals(
                List.of("KR", "RU", "AT", "FR", "MN"),
                Programme.of(forum)
                        .audience(Audience.DELEGATES)
                        .build()
                        .edition()
                        .countries()
                        .stream()
                        .map(ProgrammeCountry::code)
                        .toList());
    }

    private static List<String> names(PeopleOrder order, String language, Person... people) {
        List<Participant> participants = new ArrayList<>();
        for (Person each : people) {
            participants.add(
                    Participant.builder(each.id()).person(each.id()).rank(rankOf(each)).build());
        }
        Forum forum =
                forum(language, edition(each -> each.participants(participants)))
                        .people(List.of(people))
                        .build();
        return Programme.of(forum)
                .audience(Audience.DELEGATES)
                .order(order)
                .build()
                .edition()
                .participants()
                .stream()
                .map(each -> each.name().first().value())
                .toList();
    }

    private static Integer rankOf(Person person) {
        int at = person.id().indexOf("-rank-");
        return at < 0 ? null : Integer.valueOf(person.id().substring(at + 6));
    }

    private static Person person(String id, String language, String family, String given) {
        return Person.builder(id)
                .names(Map.of(language, PersonName.builder().family(family).given(given).build()))
                .build();
    }

    @Test
    void ordersPeopleAsGiven() {
        assertEquals(
                List.of("Zoe B", "Adam C", "Max A"),
                names(
                        PeopleOrder.GIVEN,
                        "en",
                        person("a-rank-9", "en", "B", "Zoe"),
                        person("b", "en", "C", "Adam"),
                        person("c-rank-1", "en", "A", "Max")));
    }

    @Test
    void ordersPeopleByRankAndThoseWithoutOneLast() {
        assertEquals(
                List.of("Max A", "Eve D", "Zoe B", "Adam C"),
                names(
                        PeopleOrder.PROTOCOL,
                        "en",
                        person("a-rank-9", "en", "B", "Zoe"),
                        person("b", "en", "C", "Adam"),
                        person("c-rank-1", "en", "A", "Max"),
                        person("d-rank-1", "en", "D", "Eve")));
    }

    @Test
    void ordersPeopleByFamilyName() {
        assertEquals(
                List.of("Max Ångström", "Zoe Baker", "Adam Çelik", "eve de Boer", "Ann Zuse"),
                names(
                        PeopleOrder.ALPHABETICAL,
                        "en",
                        person("a", "en", "Zuse", "Ann"),
                        person("b", "en", "Çelik", "Adam"),
                        person("c", "en", "Baker", "Zoe"),
                        person("e", "en", "de Boer", "eve"),
                        person("d", "en", "Ångström", "Max")));
    }

    @Test
    void ordersChineseByPinyinOrStrokes() {
        Person[] people = {
            person("a", "zh-Hans", "张", "三"),
            person("b", "zh-Hans", "李", "四"),
            person("c", "zh-Hans", "王", "五"),
            person("d", "zh-Hans", "丁", "一")
        };
        assertEquals(
                List.of("丁一", "李四", "王五", "张三"),
                names(PeopleOrder.ALPHABETICAL, "zh-Hans", people));
        Person[] traditional = {
            person("a", "zh-Hant", "張", "三"),
            person("b", "zh-Hant", "李", "四"),
            person("c", "zh-Hant", "王", "五"),
            person("d", "zh-Hant", "丁", "一")
        };
        assertEquals(
                List.of("丁一", "王五", "李四", "張三"),
                names(PeopleOrder.ALPHABETICAL, "zh-Hant", traditional));
    }

    @Test
    void showsAPersonsNameAndTitleInTheLanguageThatTheyAreIn() {
        Person person =
                Person.builder("p")
                        .names(
                                Map.of(
                                        "ko",
                                        PersonName.builder()
                                                .family("김")
                                                .given("민준")
                                                .courtesyTitle("박사")
                                                .build(),
                                        "en",
                                        PersonName.builder()
                                                .family("Kim")
                                                .given("Min-jun")
                                                .courtesyTitle("Dr")
                                                .build()))
                        .build();
        Forum forum =
                forum(
                                "en",
                                edition(
                                        each ->
                                                each.participants(
                                                        List.of(
                                                                Participant.builder("x")
                                                                        .person("p")
                                                                        .build()))))
                        .people(List.of(person))
                        .build();
        ProgrammeParticipant participant =
                Programme.of(forum)
                        .audience(Audience.DELEGATES)
                        .languages("ko", "ja")
                        .build()
                        .edition()
                        .participants()
                        .get(0);
        assertEquals(
                List.of(resolved("ko", "김민준"), resolved("ko", "김민준")), participant.name().texts());
        assertEquals(
                List.of(resolved("ko", "박사"), resolved("ko", "박사")),
                participant.courtesyTitle().texts());
    }

    private static ProgrammeSession shown(Edition edition, String zone) {
        Programme.Builder builder = Programme.of(forum("en", edition).build());
        if (zone != null) {
            builder.zone(ZoneId.of(zone));
        }
        return builder.build().edition().sessions().get(0);
    }

    private static Edition at(String start, String end, String zone, String dayChange) {
        return edition(
                each ->
                        each.zone(zone)
                                .dayChange(dayChange == null ? null : LocalTime.parse(dayChange))
                                .sessions(
                                        List.of(
                                                Session.builder("a", Text.of("en", "A"))
                                                        .start(LocalDateTime.parse(start))
                                                        .end(LocalDateTime.parse(end))
                                                        .build())));
    }

    @Test
    void leavesTimesInTheEditionsZone() {
        Edition edition = at("2031-05-20T09:00", "2031-05-20T10:00", "Asia/Shanghai", null);
        ProgrammeSession session = shown(edition, null);
        assertEquals(LocalDateTime.parse("2031-05-20T09:00"), session.start());
        assertEquals(DAY, session.day());
        assertEquals(
                ZoneId.of("Asia/Shanghai"),
                Programme.of(forum("en", edition).build()).build().edition().zone());
    }

    @Test
    void convertsTimesToAnotherZone() {
        Edition edition = at("2031-05-20T09:00", "2031-05-20T10:00", "Asia/Shanghai", null);
        ProgrammeSession session = shown(edition, "America/New_York");
        assertEquals(LocalDateTime.parse("2031-05-19T21:00"), session.start());
        assertEquals(LocalDateTime.parse("2031-05-19T22:00"), session.end());
        assertEquals(LocalDate.of(2031, 5, 19), session.day());
    }

    @Test
    void convertsAcrossTheChangeOfSummerTime() {
        // Berlin goes from 02:00 to 03:00 on 30 March 2031, and back on 26 October.
        Edition spring = at("2031-03-30T01:30", "2031-03-30T03:30", "Europe/Berlin", null);
        assertEquals(LocalDateTime.parse("2031-03-30T00:30"), shown(spring, "UTC").start());
        assertEquals(LocalDateTime.parse("2031-03-30T01:30"), shown(spring, "UTC").end());
        Edition autumn = at("2031-10-26T02:30", "2031-10-26T03:30", "Europe/Berlin", null);
        assertEquals(LocalDateTime.parse("2031-10-26T00:30"), shown(autumn, "UTC").start());
        assertEquals(LocalDateTime.parse("2031-10-26T02:30"), shown(autumn, "UTC").end());
    }

    @Test
    void leavesTimesAloneWhereTheZoneIsUnknown() {
        Edition edition = at("2031-05-20T09:00", "2031-05-20T10:00", "Asia/Nowhere", null);
        assertEquals(LocalDateTime.parse("2031-05-20T09:00"), shown(edition, "UTC").start());
        Edition none = at("2031-05-20T09:00", "2031-05-20T10:00", null, null);
        assertNull(Programme.of(forum("en", none).build()).build().edition().zone());
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-21T00:30, 04:00, 2031-05-20",
        "2031-05-21T03:59:59, 04:00, 2031-05-20",
        "2031-05-21T04:00, 04:00, 2031-05-21",
        "2031-05-21T00:00, 00:00, 2031-05-21",
        "2031-05-21T00:30, , 2031-05-21"
    })
    void countsTheNightToTheEvening(String start, String dayChange, LocalDate day) {
        Edition edition = at(start, start, "Asia/Shanghai", dayChange);
        assertEquals(day, shown(edition, null).day());
    }

    @Test
    void standsTheEndsOfTime() {
        String first = LocalDateTime.MIN.toString();
        ProgrammeSession session =
                shown(at(first, first, "Asia/Shanghai", "04:00"), "America/New_York");
        assertEquals(LocalDateTime.MIN, session.start());
        assertEquals(LocalDate.MIN, session.day());
        String last = LocalDateTime.MAX.toString();
        assertEquals(LocalDateTime.MAX, shown(at(last, last, "UTC", null), "Asia/Shanghai").end());
    }

    @Test
    void sortsSessionsByTimeAndThoseWithoutOneLast() {
        assertEquals(
                List.of(
                        "opening",
                        "dialogue",
                        "energy",
                        "talks",
                        "party",
                        "tour",
                        "signing",
                        "open"),
                Programme.of(SampleForums.complete()).build().edition().sessions().stream()
                        .map(ProgrammeSession::id)
                        .toList());
    }

    @Test
    void carriesRevisionAndTimeOfChange() {
        ProgrammeEdition edition = Programme.of(SampleForums.complete()).build().edition();
        ProgrammeSession opening = edition.sessions().get(0);
        assertEquals(3, opening.sequence());
        assertEquals(Instant.parse("2031-04-01T00:00:00Z"), opening.modified());
        assertEquals(0, edition.sessions().get(1).sequence());
        assertNull(edition.sessions().get(1).modified());
    }

    @Test
    void takesTheFirstOfTwoWithOneId() {
        Forum forum =
                forum(
                                "en",
                                edition(
                                        each ->
                                                each.organisers(
                                                        List.of(
                                                                new OrganiserRole(
                                                                        OrganiserKind.HOST,
                                                                        null,
                                                                        List.of("o"))))))
                        .organisations(
                                List.of(
                                        Organisation.builder("o", Text.of("en", "First")).build(),
                                        Organisation.builder("o", Text.of("en", "Second")).build()))
                        .build();
        assertEquals(
                "First",
                Programme.of(forum)
                        .build()
                        .edition()
                        .organisers()
                        .get(0)
                        .organisations()
                        .get(0)
                        .name()
                        .first()
                        .value());
    }

    @Test
    void doesNotDependOnTheOrderOfWhatIsReferredTo() {
        Forum forum = SampleForums.complete();
        List<Person> people = new ArrayList<>(forum.people());
        List<Organisation> organisations = new ArrayList<>(forum.organisations());
        Collections.reverse(people);
        Collections.reverse(organisations);
        Forum other = forum.toBuilder().people(people).organisations(organisations).build();
        for (Audience audience : Audience.values()) {
            assertEquals(
                    Programme.of(forum).audience(audience).languages("ru", "en").build(),
                    Programme.of(other).audience(audience).languages("ru", "en").build());
        }
    }

    @Test
    void shrinksWithTheAudience() {
        Forum forum = SampleForums.withSecrets(Audience.PUBLIC);
        int before = 0;
        for (Audience audience : Audience.values()) {
            int size = RecordStrings.in(Programme.of(forum).audience(audience).build()).size();
            int known = before;
            assertTrue(size >= known, () -> audience + " sees " + size + ", less than " + known);
            before = size;
        }
    }

    @ParameterizedTest
    @CsvSource({"en, EN", "zh, zh-Hans", "zh-CN, zh-Hans-CN"})
    void oneLanguageInTwoSpellingsIsRepeated(String first, String second) {
        Programme.Builder builder = Programme.of(SampleForums.small());
        assertEquals(
                "languages must not repeat " + second,
                assertThrows(IllegalArgumentException.class, () -> builder.languages(first, second))
                        .getMessage());
    }

    @Test
    void aCopyOfABuilderGoesItsOwnWay() {
        Programme.Builder builder =
                Programme.of(SampleForums.complete())
                        .edition(SampleForums.complete().series().editions().get(0).id())
                        .audience(Audience.DELEGATES)
                        .languages("ru", "en")
                        .zone(ZoneId.of("Asia/Seoul"))
                        .at(SampleForums.AT)
                        .order(PeopleOrder.PROTOCOL)
                        .countryOrder(CountryOrder.alphabetical("en"))
                        .words(Words.standard())
                        .select(Selection.country("KR"));
        Programme before = builder.build();
        assertEquals(before, builder.copy().build());
        Programme other = builder.copy().languages("mn").audience(Audience.PUBLIC).build();
        assertEquals(List.of("mn"), other.languages());
        assertEquals(before, builder.build());
    }
}
