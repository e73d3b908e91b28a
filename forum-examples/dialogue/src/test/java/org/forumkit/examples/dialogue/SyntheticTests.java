package org.forumkit.examples.dialogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Appearance;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticTests {

    private static Edition edition(Synthetic settings) {
        return settings.forum().series().editions().get(0);
    }

    @Test
    void equalSettingsGiveEqualBytesEverywhere() throws NoSuchAlgorithmException {
        byte[] json = ForumJson.toBytes(Synthetic.builder(7).build().forum());
        assertArrayEquals(json, ForumJson.toBytes(Synthetic.builder(7).build().forum()));
        assertEquals(
                "9d152aa4b09dd10cd2d8db0f77889902e72ebc41ec7aca23622875a99acff23c",
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json)));
    }

    @Test
    void otherSeedsGiveOtherDocuments() {
        assertNotEquals(Synthetic.builder(1).build().forum(), Synthetic.builder(2).build().forum());
    }

    static Stream<Synthetic> plausible() {
        return Stream.of(
                Synthetic.HANDBOOK_40,
                Synthetic.builder(0).build(),
                Synthetic.builder(-1).sessions(1).rooms(1).participants(0).build(),
                Synthetic.builder(Long.MIN_VALUE).sessions(12).participants(1).build(),
                Synthetic.builder(3).days(2).rooms(8).sessions(200).participants(12).build(),
                Synthetic.builder(4).days(30).rooms(3).sessions(400).participants(2000).build(),
                Synthetic.builder(5).languages("ja").sentences(0).build(),
                Synthetic.builder(6).languages("mn", "ru").sentences(40).build());
    }

    @ParameterizedTest
    @MethodSource("plausible")
    void isValid(Synthetic settings) {
        // As in life, some sessions wait for a description, and the hall may be too small.
        ValidationOptions options =
                ValidationOptions.builder()
                        .off("session.no-abstract")
                        .off("room.too-small")
                        .build();
        assertEquals(
                List.of(),
                ForumValidator.standard().validate(settings.forum(), options),
                settings::toString);
    }

    @ParameterizedTest
    @MethodSource("plausible")
    void hasWhatWasAskedFor(Synthetic settings) {
        Forum forum = settings.forum();
        Edition edition = forum.series().editions().get(0);
        assertEquals(settings.sessions(), edition.sessions().size());
        assertEquals(settings.participants(), edition.participants().size());
        assertEquals(settings.languages().get(0), forum.defaultLanguage());
        assertEquals(
                settings.days() - 1L,
                ChronoUnit.DAYS.between(edition.firstDay(), edition.lastDay()));
        for (Text text : Texts.of(forum)) {
            assertEquals(settings.languages(), List.copyOf(text.translations().keySet()));
        }
    }

    @ParameterizedTest
    @MethodSource("plausible")
    void isReadAsItIsWritten(Synthetic settings) {
        Forum forum = settings.forum();
        assertEquals(forum, ForumJson.read(ForumJson.toString(forum), "synthetic"));
    }

    @Test
    void saysInEveryLanguageThatItIsSynthetic() {
        assertEquals(
                List.of(
                        "合成数据：区域产业园区论坛 9",
                        "Synthetic edition: Regional Forum on Industrial Parks 9",
                        "Синтетические данные: Региональный форум индустриальных парков 9",
                        "합성 데이터: 지역 산업단지 포럼 9",
                        "Зохиомол өгөгдөл: Бүс нутгийн аж үйлдвэрийн паркийн чуулган 9",
                        "合成データ：地域産業団地フォーラム 9"),
                List.copyOf(edition(Synthetic.builder(9).build()).title().translations().values()));
    }

    @Test
    void wordsAreInTheScriptsOfTheirLanguages() {
        assertEquals(
                List.of(),
                Texts.wordsInOtherScripts(
                        Synthetic.builder(1).sessions(100).rooms(8).build().forum()));
    }

    @Test
    void hasEveryKindOfThingThatAnEditionMayHave() {
        Edition edition =
                edition(
                        Synthetic.builder(1)
                                .days(2)
                                .rooms(6)
                                .sessions(120)
                                .participants(300)
                                .build());
        List<Session> sessions = edition.sessions();
        assertEquals(
                EnumSet.of(
                        SessionStatus.DRAFT,
                        SessionStatus.TENTATIVE,
                        SessionStatus.CONFIRMED,
                        SessionStatus.CANCELLED),
                sessions.stream().map(Session::status).collect(Collectors.toSet()));
        assertTrue(
                sessions.stream()
                        .map(Session::kind)
                        .collect(Collectors.toSet())
                        .containsAll(
                                Set.of(
                                        SessionKind.OPENING,
                                        SessionKind.KEYNOTE,
                                        SessionKind.BREAK,
                                        SessionKind.MEAL,
                                        SessionKind.DIALOGUE,
                                        SessionKind.PROMOTION,
                                        SessionKind.CLOSING)));
        List<Appearance> appearances =
                sessions.stream()
                        .flatMap(each -> each.items().stream())
                        .flatMap(each -> each.appearances().stream())
                        .toList();
        assertTrue(appearances.stream().anyMatch(each -> each.placeholder() != null));
        assertTrue(
                appearances.stream()
                        .anyMatch(
                                each ->
                                        each.participant() != null
                                                && each.confirmation() == Confirmation.TENTATIVE));
        assertTrue(
                sessions.stream()
                        .anyMatch(
                                each ->
                                        each.visibility() != null
                                                && each.visibility().hiddenUntil() != null));
        assertTrue(sessions.stream().anyMatch(each -> !each.interpretation().isEmpty()));
        assertFalse(edition.delegations().isEmpty());
        assertFalse(edition.notices().isEmpty());
        assertFalse(edition.contacts().isEmpty());
    }

    @Test
    void tenThousandSessionsAndAHundredThousandParticipantsTakeSeconds() {
        Synthetic large =
                Synthetic.builder(1)
                        .days(10)
                        .rooms(40)
                        .sessions(10_000)
                        .participants(100_000)
                        .languages("zh-Hans", "en")
                        .build();
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertEquals(10_000, edition(large).sessions().size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 141})
    void sessionsThatDoNotFitAreRefused(int sessions) {
        Synthetic.Builder builder = Synthetic.builder(1).sessions(sessions);
        assertEquals(
                "sessions must be 1 to 140, not " + sessions,
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
    }

    @Test
    void languagesWithoutWordsAreRefused() {
        Synthetic.Builder builder = Synthetic.builder(1).languages("en", "fr");
        assertEquals(
                "languages must be some of [zh-Hans, en, ru, ko, mn, ja], not [en, fr]",
                assertThrows(IllegalArgumentException.class, builder::build).getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> Synthetic.builder(1).languages().build());
    }
}
