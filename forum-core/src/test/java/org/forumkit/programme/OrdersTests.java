package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.forumkit.model.Audience;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The orders of an edition, which are total and say why. */
class OrdersTests {
    private static Person person(String id, Map<String, PersonName> names) {
        return Person.builder(id).names(names).build();
    }

    private static PersonName full(String name) {
        return PersonName.builder().full(name).build();
    }

    private static PersonName parts(String family, String given) {
        return PersonName.builder().family(family).given(given).build();
    }

    private static final List<Person> PEOPLE =
            List.of(
                    person("shan", Map.of("zh-Hans", parts("单", "国栋"), "en", full("Shan Guodong"))),
                    person("zhang", Map.of("zh-Hans", full("张伟"), "en", full("Zhang Wei"))),
                    person("zeng", Map.of("zh-Hans", full("曾强"), "en", full("Zeng Qiang"))),
                    person(
                            "sato",
                            Map.of(
                                    "ja", parts("佐藤", "遥"),
                                    "ja-Hira", parts("さとう", "はるか"),
                                    "zh-Hans", full("佐藤遥"))),
                    person(
                            "abe",
                            Map.of(
                                    "ja", parts("阿部", "健"),
                                    "ja-Hira", parts("あべ", "けん"),
                                    "zh-Hans", full("阿部健"))),
                    person("zhang-2", Map.of("zh-Hans", full("张伟"))));

    private static Participant participant(String id, Integer rank) {
        return Participant.builder(id).person(id).rank(rank).build();
    }

    private static Forum forum(List<Participant> participants) {
        Edition edition =
                Edition.builder("e", Text.of("Edition"))
                        .participants(participants)
                        .delegations(
                                List.of(
                                        Delegation.builder("mongolia").country("MN").build(),
                                        Delegation.builder("china").country("CN").rank(2).build(),
                                        Delegation.builder("korea").country("KR").rank(1).build(),
                                        Delegation.builder("japan").country("JP").build()))
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.HOST, null, List.of("b", "a")),
                                        new OrganiserRole(
                                                OrganiserKind.SUPPORTER, null, List.of("c", "a"))))
                        .build();
        return Forum.builder(
                        "zh-Hans",
                        Series.builder("s", Text.of("Series")).editions(List.of(edition)).build())
                .people(PEOPLE)
                .organisations(
                        List.of(
                                Organisation.builder("a", Text.of("A")).build(),
                                Organisation.builder("b", Text.of("B")).build(),
                                Organisation.builder("c", Text.of("C")).build()))
                .build();
    }

    private static final Forum FORUM =
            forum(
                    List.of(
                            participant("zhang", 2),
                            participant("shan", null),
                            participant("zhang-2", null),
                            participant("zeng", 2),
                            participant("sato", 1),
                            participant("abe", null)));

    private static Programme.Builder builder(Forum forum, String order) {
        return Programme.of(forum)
                .edition("e")
                .audience(Audience.DELEGATES)
                .order(PeopleOrder.parse(order));
    }

    private static List<String> ids(Programme programme) {
        return programme.edition().participants().stream().map(ProgrammeParticipant::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "given, zhang shan zhang-2 zeng sato abe",
        "protocol, sato zhang zeng shan zhang-2 abe",
        "alphabetical, abe shan zeng zhang zhang-2 sato",
        "zh-Hans, abe shan zeng zhang zhang-2 sato",
        "ja, abe sato zeng shan zhang zhang-2"
    })
    void putsPeopleInOrder(String order, String expected) {
        assertEquals(expected, String.join(" ", ids(builder(FORUM, order).build())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protocol | zhang | sato | sato stands before zhang: protocol rank 1 before 2",
                "protocol | zhang | zeng | zhang stands before zeng: by the document, place 1 before"
                        + " place 4",
                "protocol | abe | zeng | zeng stands before abe: protocol rank 2, the other has none",
                "given | sato | zeng | zeng stands before sato: by the document, place 4 before place"
                        + " 5",
                "alphabetical | zhang | zeng | zeng stands before zhang: by pinyin, “曾强 (zēng)”"
                        + " before “张伟”",
                "alphabetical | zhang | shan | shan stands before zhang: by pinyin, “单国栋 (shàn)”"
                        + " before “张伟”",
                "alphabetical | zhang-2 | zhang | zhang stands before zhang-2: by id",
                "ja | sato | abe | abe stands before sato: by name in ja, “阿部健 (あべけん)” before"
                        + " “佐藤遥 (さとうはるか)”",
                "en | zhang | shan | shan stands before zhang: by name in en, “Shan Guodong” before"
                        + " “Zhang Wei”",
                "zh-Hans-u-co-stroke | zhang | shan | zhang stands before shan: by strokes, “张伟”"
                        + " before “单国栋”",
                "given | sato | sato | sato and sato are the same"
            })
    void saysWhyAPersonStandsBeforeAnother(
            String order, String first, String second, String expected) {
        Reason reason = builder(FORUM, order).orders().people().explain(first, second);
        assertEquals(expected, reason.message(Words.standard(), "en"));
        for (String language : Words.LANGUAGES) {
            String message = reason.message(Words.standard(), language);
            assertTrue(message.indexOf('{') < 0, message);
        }
    }

    @Test
    void areEqualByTheirNames() {
        PeopleOrder order = PeopleOrder.parse("zh-Hans");
        assertEquals(order, PeopleOrder.parse("zh-Hans"));
        assertEquals(order.hashCode(), PeopleOrder.parse("zh-Hans").hashCode());
        assertNotEquals(order, PeopleOrder.parse("ja"));
        assertNotEquals(order, (Object) "zh-Hans");
        assertEquals(2, Set.of(order, PeopleOrder.parse("ja")).size());
    }

    @ParameterizedTest
    @CsvSource({"protocol", "alphabetical", "given", "en", "ja", "zh-Hans-u-co-stroke"})
    void ordersTotallyAndAsTheProgrammeDoes(String order) {
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            List<Participant> shuffled =
                    new ArrayList<>(FORUM.series().editions().get(0).participants());
            Collections.shuffle(shuffled, random);
            Programme.Builder builder = builder(forum(shuffled), order);
            List<String> ids = ids(builder.build());
            Precedence<String> people = builder.orders().people();
            for (int i = 0; i < ids.size(); i++) {
                for (int j = 0; j < ids.size(); j++) {
                    assertEquals(
                            Integer.compare(i, j),
                            Integer.signum(people.compare(ids.get(i), ids.get(j))));
                }
            }
        }
    }

    @Test
    void namesInAnAlphabetStandAlikeFromAnyOrderOfTheInput() {
        List<Participant> reversed =
                new ArrayList<>(FORUM.series().editions().get(0).participants());
        Collections.reverse(reversed);
        assertEquals(
                ids(builder(FORUM, "alphabetical").build()),
                ids(builder(forum(reversed), "alphabetical").build()));
    }

    @Test
    void putsDelegationsByRankThenAsGiven() {
        Programme.Builder builder = builder(FORUM, "given");
        assertEquals(
                List.of("korea", "china", "mongolia", "japan"),
                builder.build().edition().delegations().stream()
                        .map(ProgrammeDelegation::id)
                        .toList());
        Precedence<String> delegations = builder.orders().delegations();
        assertEquals("order.rank", delegations.explain("china", "korea").key());
        assertEquals("order.unranked", delegations.explain("mongolia", "china").key());
        assertEquals(
                "mongolia stands before japan: by the document, place 1 before place 4",
                delegations.explain("japan", "mongolia").message(Words.standard(), "en"));
    }

    @Test
    void putsOrganisationsByRoleThenAsGiven() {
        Precedence<String> organisations = builder(FORUM, "given").orders().organisations();
        assertEquals(
                List.of("b", "a", "c"),
                List.of("a", "b", "c").stream().sorted(organisations).toList());
        assertEquals(
                "a stands before c: role 1 of the edition before role 2",
                organisations.explain("c", "a").message(Words.standard(), "en"));
        assertEquals(
                "b stands before a: by the document, place 1 before place 2",
                organisations.explain("a", "b").message(Words.standard(), "en"));
        assertEquals(
                "id must be that of an organisation behind the edition, not \"x\"",
                assertThrows(IllegalArgumentException.class, () -> organisations.explain("a", "x"))
                        .getMessage());
    }

    @Test
    void refusesWhatIsNoOrder() {
        assertEquals(
                "language must be a tag of BCP 47 such as zh-Hans, not \"by_name\"",
                assertThrows(IllegalArgumentException.class, () -> PeopleOrder.parse("by_name"))
                        .getMessage());
        assertEquals("protocol", PeopleOrder.parse("protocol").toString());
    }
}
