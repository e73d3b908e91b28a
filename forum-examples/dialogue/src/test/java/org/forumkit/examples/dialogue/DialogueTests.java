package org.forumkit.examples.dialogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Attendance;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.RegionMember;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.validation.ForumValidator;
import org.junit.jupiter.api.Test;

class DialogueTests {
    private static final List<String> LANGUAGES = List.of("zh-Hans", "en", "ru", "ko", "mn", "ja");

    private static final Edition SEVENTH = edition("2025");

    private static Edition edition(String id) {
        return Dialogue.forum().series().editions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String zh(Text text) {
        assertNotNull(text);
        return text.translations().get("zh-Hans");
    }

    private static String en(Text text) {
        assertNotNull(text);
        return text.translations().get("en");
    }

    private static String organisation(String id) {
        return Dialogue.forum().organisations().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> zh(each.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsOnce() {
        assertSame(Dialogue.forum(), Dialogue.forum());
    }

    @Test
    void hasNoFindings() {
        assertEquals(List.of(), ForumValidator.standard().validate(Dialogue.forum()));
    }

    @Test
    void isWrittenAsTheLibraryWritesIt() throws IOException {
        try (InputStream in = Dialogue.class.getResourceAsStream("dialogue.json")) {
            assertArrayEquals(ForumJson.toBytes(Dialogue.forum()), in.readAllBytes());
        }
    }

    @Test
    void seriesBelongsToTheFrameworkOfItsMembers() {
        var series = Dialogue.forum().series();
        assertEquals("neaipd", series.id());
        assertEquals("东北亚产业园区对话会", zh(series.name()));
        assertEquals("大图们倡议", organisation(series.framework()));
        assertEquals(1, series.regions().size());
        assertEquals(
                List.of("CN", "KR", "MN", "RU"),
                series.regions().get(0).members().stream().map(RegionMember::code).toList());
        assertTrue(
                series.regions().get(0).members().stream()
                        .allMatch(each -> each.validFrom() == null && each.validUntil() == null));
    }

    @Test
    void editionsHaveTheOrdinalsAndDaysOfTheReports() {
        Map<String, String> editions = new LinkedHashMap<>();
        for (Edition edition : Dialogue.forum().series().editions()) {
            assertEquals(edition.firstDay(), edition.lastDay());
            assertEquals(EditionState.HELD, edition.state());
            editions.put(
                    edition.id(),
                    edition.ordinal()
                            + (edition.ordinalNote() == null ? " " : " inferred ")
                            + edition.firstDay()
                            + " "
                            + edition.format());
        }
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("2018", "1 2018-09-05 ON_SITE");
        expected.put("2020", "2 inferred 2020-09-23 ONLINE");
        expected.put("2021", "3 inferred 2021-09-23 ONLINE");
        expected.put("2022", "4 2022-09-02 HYBRID");
        expected.put("2023", "5 2023-08-22 HYBRID");
        expected.put("2024", "6 null null");
        expected.put("2025", "7 2025-08-26 ON_SITE");
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(editions.entrySet()));
    }

    @Test
    void earlierEditionsTookPlaceWhereTheReportsSay() {
        assertEquals("长春", zh(edition("2018").venue().name()));
        assertNull(edition("2020").venue());
        assertNull(edition("2021").venue());
        assertEquals("延吉", zh(edition("2022").venue().name()));
        assertEquals("长春", zh(edition("2023").venue().name()));
        assertNull(edition("2024").venue());
    }

    @Test
    void earlierEditionsSayWhoTookPart() {
        assertEquals("giz MODERATOR", firstAppearance(edition("2020").sessions().get(0)));
        assertEquals(
                "Strengthen Cooperation on Industrial and Supply Chains in Northeast Asia",
                en(edition("2021").theme()));
        assertEquals(
                List.of("unescap", "unctad", "giz", "vdi-vde-it"),
                edition("2021").participants().stream().map(Participant::organisation).toList());
        assertEquals(
                List.of("新形势", "新机遇", "新动能"),
                edition("2022").sessions().stream().map(each -> zh(each.title())).toList());
        assertEquals(
                List.of(
                        "unctad",
                        "kiep",
                        "Representative of a Russian association of clusters",
                        "Representative of a ministry of Mongolia",
                        "kind",
                        "Representative of Yantai",
                        "aiib",
                        "unescap",
                        "hunchun-marine"),
                edition("2022").participants().stream()
                        .map(
                                each ->
                                        each.organisation() != null
                                                ? each.organisation()
                                                : en(each.placeholder()))
                        .toList());
    }

    private static String firstAppearance(Session session) {
        Appearance first = session.appearances().get(0);
        return first.organisation() + " " + first.role();
    }

    @Test
    void fifthEditionNamesItsSpeakers() {
        Edition fifth = edition("2023");
        assertEquals("凝聚区域合作新共识、创新开放发展新动能", zh(fifth.theme()));
        assertEquals(14, fifth.relatedEvents().get(0).ordinal());
        Session opening = fifth.sessions().get(0);
        assertEquals(
                List.of("余本林 中华人民共和国商务部", "许涛 吉林省商务厅", "张道焕 大图们倡议秘书处"),
                opening.items().stream()
                        .map(item -> named(fifth, item.appearances().get(0)))
                        .toList());
        assertEquals(AppearanceRole.HOST, opening.appearances().get(0).role());
        assertEquals("王立群", named(fifth, opening.appearances().get(0)));
    }

    private static String named(Edition edition, Appearance appearance) {
        Participant participant =
                edition.participants().stream()
                        .filter(each -> each.id().equals(appearance.participant()))
                        .findFirst()
                        .orElseThrow();
        Person person =
                Dialogue.forum().people().stream()
                        .filter(each -> each.id().equals(participant.person()))
                        .findFirst()
                        .orElseThrow();
        var name = person.names().get("zh-Hans");
        String full = name.full() != null ? name.full() : name.family() + name.given();
        return participant.organisation() == null
                ? full
                : full + " " + organisation(participant.organisation());
    }

    @Test
    void seventhEditionIsWhereAndWhenItWas() {
        assertEquals(Dialogue.LATEST, SEVENTH.id());
        assertEquals("第七届东北亚产业园区对话会", zh(SEVENTH.title()));
        assertEquals("7th Northeast Asia Industrial Park Dialogue", en(SEVENTH.title()));
        assertEquals(LocalDate.of(2025, 8, 26), SEVENTH.firstDay());
        assertEquals("Asia/Shanghai", SEVENTH.zone());
        assertEquals("长春凯悦酒店", zh(SEVENTH.venue().name()));
        assertEquals("Hyatt Regency Changchun", en(SEVENTH.venue().name()));
        assertEquals("长春", zh(SEVENTH.venue().city()));
        assertEquals("CN-22", SEVENTH.venue().subdivision());
        assertEquals("共谋园区合作新前景，打造产业发展新引擎", zh(SEVENTH.theme()));
        RelatedEvent expo = SEVENTH.relatedEvents().get(0);
        assertEquals(RelationKind.PART_OF, expo.kind());
        assertEquals(15, expo.ordinal());
        assertEquals("第十五届中国—东北亚博览会", zh(expo.name()));
        assertEquals(List.of(), SEVENTH.figures());
    }

    @Test
    void everyEditionHasItsOrganisersInTheirRoles() {
        for (Edition edition : Dialogue.forum().series().editions()) {
            assertEquals(
                    List.of(
                            new OrganiserRole(OrganiserKind.FRAMEWORK, null, List.of("gti")),
                            new OrganiserRole(OrganiserKind.HOST, null, List.of("gti-secretariat")),
                            new OrganiserRole(
                                    OrganiserKind.UNDERTAKER, null, List.of("jilin-commerce"))),
                    edition.organisers(),
                    edition.id());
        }
        assertEquals("大图们倡议秘书处", organisation("gti-secretariat"));
        assertEquals("吉林省商务厅", organisation("jilin-commerce"));
    }

    @Test
    void seventhEditionHasThreeTopicsEachWithItsDialogue() {
        assertEquals(
                List.of(
                        "跨区域协同创新——园区共建的前景与机遇",
                        "产业链深度融合——园区共建的产业生态培育路径",
                        "可持续发展新范式——园区共建的绿色化、智慧化转型"),
                SEVENTH.topics().stream().map(each -> zh(each.title())).toList());
        assertEquals(
                SEVENTH.topics().stream().map(Topic::id).toList(),
                SEVENTH.sessions().stream().flatMap(each -> each.topics().stream()).toList());
    }

    @Test
    void seventhEditionIsOneIndicativeAfternoonForEverybody() {
        assertEquals(
                List.of("开幕致辞", "交流发言", "专题对话一", "专题对话二", "专题对话三", "园区推介"),
                SEVENTH.sessions().stream()
                        .map(each -> zh(each.title()).replaceAll("：.*", ""))
                        .toList());
        LocalDateTime noon = LocalDate.of(2025, 8, 26).atTime(12, 0);
        LocalDateTime before = noon;
        for (Session session : SEVENTH.sessions()) {
            assertEquals(Timing.INDICATIVE, session.timing(), session.id());
            assertEquals(Attendance.PLENARY, session.attendance(), session.id());
            assertTrue(!session.start().isBefore(before), session.id());
            before = session.end();
        }
        assertTrue(before.isBefore(noon.plusHours(6)));
        assertTrue(zh(SEVENTH.remark()).contains("顺序和时间仅为示意"));
        assertTrue(en(SEVENTH.remark()).contains("the order and the times shown here are illust"));
    }

    @Test
    void seventhEditionHasPlaceholdersForSpeakers() {
        assertEquals(List.of("吉林省人民政府领导", "商务部国际司领导", "大图们倡议秘书处领导"), speakers("opening"));
        assertEquals(List.of("联合国贸易和发展会议代表", "其他国际组织代表"), speakers("exchange"));
        assertEquals(
                List.of("长春汽车经济技术开发区代表", "大连普湾经济区代表", "俄罗斯哈巴罗夫斯克边疆区产业园区代表", "蒙古国额尔德尼斯工业科技园代表"),
                speakers("promotions"));
        assertTrue(SEVENTH.participants().stream().allMatch(each -> each.person() == null));
    }

    @Test
    void placeholdersNameTheirOrganisationSoThatItIsNotPrintedTwice() {
        Map<String, Text> names =
                Dialogue.forum().organisations().stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name));
        for (Participant each : SEVENTH.participants()) {
            if (each.organisation() != null) {
                Map<String, String> name = names.get(each.organisation()).translations();
                each.placeholder()
                        .translations()
                        .forEach(
                                (language, placeholder) ->
                                        assertTrue(
                                                placeholder.contains(name.get(language)),
                                                placeholder));
            }
        }
    }

    private static List<String> speakers(String session) {
        Map<String, Participant> participants =
                SEVENTH.participants().stream()
                        .collect(Collectors.toMap(Participant::id, each -> each));
        return SEVENTH.sessions().stream()
                .filter(each -> each.id().equals(session))
                .flatMap(each -> each.items().stream())
                .flatMap(each -> each.appearances().stream())
                .map(each -> zh(participants.get(each.participant()).placeholder()))
                .toList();
    }

    @Test
    void seventhEditionHasParticipantsOfSixCountries() {
        List<String> countries = List.of("CN", "KR", "MN", "RU", "ID", "PK");
        assertEquals(countries, Dialogue.forum().countries().stream().map(Country::code).toList());
        assertEquals(
                Set.copyOf(countries),
                SEVENTH.participants().stream()
                        .map(Participant::country)
                        .filter(each -> each != null)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("CN-22", "CN-21", "CN-33", "RU-KHA"),
                Dialogue.forum().countries().stream()
                        .flatMap(each -> each.subdivisions().stream())
                        .map(each -> each.code())
                        .toList());
        assertEquals(
                List.of("CN", "CN CN-22", "CN CN-21", "CN CN-33", "KR", "MN", "RU", "ID", "PK"),
                SEVENTH.delegations().stream().map(DialogueTests::of).toList());
    }

    private static String of(Delegation delegation) {
        return delegation.subdivision() == null
                ? delegation.country()
                : delegation.country() + " " + delegation.subdivision();
    }

    @Test
    void parksAreThoseThatWerePromoted() {
        assertEquals(
                List.of(
                        "hunchun-marine CN-22",
                        "changchun-automotive CN-22",
                        "dalian-puwan CN-21",
                        "khabarovsk-parks RU-KHA",
                        "erdenes-park MN"),
                Dialogue.forum().organisations().stream()
                        .filter(each -> each.kind() == OrganisationKind.PARK)
                        .map(
                                each ->
                                        each.id()
                                                + " "
                                                + (each.subdivision() != null
                                                        ? each.subdivision()
                                                        : each.country()))
                        .toList());
    }

    @Test
    void stampIsTheLatestChange() {
        assertEquals(Instant.parse("2026-11-24T00:00:00Z"), Dialogue.modified());
    }

    @Test
    void everyTextHasAllSixLanguages() {
        List<Text> texts = Texts.of(Dialogue.forum());
        assertTrue(texts.size() > 120, "only " + texts.size() + " texts");
        assertAll(
                texts.stream()
                        .map(
                                text ->
                                        () ->
                                                assertEquals(
                                                        LANGUAGES,
                                                        List.copyOf(
                                                                text.translations().keySet()))));
    }

    @Test
    void everyWordIsInTheScriptOfItsLanguage() {
        assertEquals(List.of(), Texts.wordsInOtherScripts(Dialogue.forum()));
    }
}
