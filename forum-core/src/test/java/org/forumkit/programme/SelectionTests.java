package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.SessionStatus;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of a programme. */
class SelectionTests {
    @Test
    void isOfPeopleIfOneOfItsPartsIs() {
        Selection room = Selection.room("a");
        Selection country = Selection.country("KR");

        assertEquals(
                List.of(false, true, true, true),
                List.of(
                        room.or(room).isOfPeople(),
                        room.or(country).isOfPeople(),
                        country.or(room).isOfPeople(),
                        country.or(country).isOfPeople()));
        assertEquals(
                List.of(false, true, true, true),
                List.of(
                        room.and(room).isOfPeople(),
                        room.and(country).isOfPeople(),
                        country.and(room).isOfPeople(),
                        country.and(country).isOfPeople()));
    }

    /** A caller may ask of a session whatever edition it is of. */
    @Test
    void tellsOfASessionAloneWhetherItIsPartOfIt() {
        ProgrammeSession opening =
                select(Audience.PUBLIC, Selection.session("opening")).sessions().get(0);

        assertTrue(Selection.edition("another").includes(opening));
        assertTrue(Selection.sessions(Set.of("opening", "energy")).includes(opening));
        assertFalse(Selection.sessions(Set.of("energy")).includes(opening));
        assertEquals(
                List.of("opening", "energy"),
                sessions(Selection.sessions(Set.of("opening", "energy", "nothing"))));
    }

    private static final LocalDate FIRST = SampleForums.FIRST_DAY;
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final Forum FORUM = SampleForums.complete();

    private static ProgrammeEdition select(Audience audience, Selection selection) {
        return Programme.of(FORUM).audience(audience).select(selection).build().edition();
    }

    private static List<String> sessions(Audience audience, Selection selection) {
        return select(audience, selection).sessions().stream().map(ProgrammeSession::id).toList();
    }

    private static List<String> sessions(Selection selection) {
        return sessions(Audience.PUBLIC, selection);
    }

    private static List<String> participants(Selection selection) {
        return select(Audience.DELEGATES, selection).participants().stream()
                .map(ProgrammeParticipant::id)
                .toList();
    }

    @Test
    void takesADayWithTheNightThatBelongsToIt() {
        assertEquals(
                List.of("opening", "dialogue", "energy", "talks", "party"),
                sessions(Selection.day(FIRST)));
        assertEquals(List.of("tour", "signing"), sessions(Selection.day(SECOND)));
        assertEquals(List.of(), sessions(Selection.day(SECOND.plusDays(1))));
    }

    @Test
    void takesTheDayThatTheReadersZoneHas() {
        assertEquals(
                List.of("opening", "dialogue"),
                Programme.of(FORUM)
                        .zone(ZoneId.of("America/Los_Angeles"))
                        .select(Selection.day(FIRST.minusDays(1)))
                        .build()
                        .edition()
                        .sessions()
                        .stream()
                        .map(ProgrammeSession::id)
                        .limit(2)
                        .toList());
    }

    @Test
    void takesARoomATopicASession() {
        assertEquals(List.of("opening", "energy"), sessions(Selection.room("hall-a")));
        assertEquals(List.of("dialogue"), sessions(Selection.topic("trade")));
        assertEquals(List.of("tour"), sessions(Selection.session("tour")));
        assertEquals(List.of(), sessions(Selection.room("nowhere")));
        assertEquals(List.of(), sessions(Selection.topic("nothing")));
        assertEquals(List.of(), sessions(Selection.session("none")));
    }

    private static List<String> editions(Selection selection) {
        return Programme.of(SampleForums.withSeveralEditions())
                .audience(Audience.DELEGATES)
                .select(selection)
                .build()
                .editions()
                .stream()
                .map(each -> each.id() + " " + each.sessions().size())
                .toList();
    }

    @Test
    void takesAnEditionOfASeries() {
        List<String> all = editions(Selection.everything());
        String first = all.get(0);
        Selection one = Selection.edition(first.substring(0, first.indexOf(' ')));
        String last = all.get(all.size() - 1);
        Selection other = Selection.edition(last.substring(0, last.indexOf(' ')));
        assertEquals(List.of(first), editions(one));
        assertEquals(List.of(first), editions(one.and(Selection.everything())));
        assertEquals(List.of(first, last), editions(one.or(other)));
        assertEquals(List.of(), editions(one.and(other)));
        assertEquals(List.of(), editions(Selection.edition("none")));
        String empty = first.substring(0, first.indexOf(' ')) + " 0";
        assertEquals(List.of(empty), editions(one.and(Selection.room("nowhere"))));
        assertEquals(all.size(), editions(one.or(Selection.room("nowhere"))).size());
        assertEquals(first, editions(one.or(Selection.room("nowhere"))).get(0));
        for (String each : editions(one.or(Selection.room("nowhere"))).subList(1, all.size())) {
            assertEquals("0", each.substring(each.indexOf(' ') + 1));
        }
    }

    @Test
    void keepsAllParticipantsOfARoomATopicADay() {
        int all = participants(Selection.everything()).size();
        assertEquals(6, all);
        assertEquals(all, participants(Selection.room("hall-a")).size());
        assertEquals(all, participants(Selection.topic("trade")).size());
        assertEquals(all, participants(Selection.day(FIRST)).size());
        assertEquals(all, participants(Selection.status(SessionStatus.CONFIRMED)).size());
    }

    @Test
    void takesWhatAParticipantAttends() {
        assertEquals(List.of("opening", "dialogue"), sessions(Selection.participant("kim")));
        assertEquals(List.of("opening"), sessions(Selection.participant("wang")));
        assertEquals(List.of("opening"), sessions(Selection.participant("nobody")));
        assertEquals(List.of("kim"), participants(Selection.participant("kim")));
        assertEquals(List.of(), participants(Selection.participant("nobody")));
    }

    @Test
    void takesWhatAnOrganisationACountryADelegationAttends() {
        assertEquals(List.of("opening", "dialogue"), sessions(Selection.organisation("park")));
        assertEquals(List.of("kim", "somebody"), participants(Selection.organisation("park")));
        assertEquals(List.of("opening", "dialogue"), sessions(Selection.country("MN")));
        assertEquals(List.of("bat"), participants(Selection.country("MN")));
        assertEquals(List.of("kim", "somebody"), participants(Selection.country("KR")));
        assertEquals(
                List.of("opening", "dialogue"),
                sessions(Audience.DELEGATES, Selection.delegation("korea")));
        assertEquals(List.of("kim"), participants(Selection.delegation("korea")));
    }

    @Test
    void doesNotTellThePublicWhoBelongsToADelegation() {
        assertEquals(List.of("opening"), sessions(Selection.delegation("korea")));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, opening",
        "zh-CN, opening",
        "zh-TW, ''",
        "ru, opening",
        "en-GB, opening dialogue",
        "fr, ''"
    })
    void takesWhatAListenerUnderstands(String language, String expected) {
        assertEquals(expected, String.join(" ", sessions(Selection.language(language))));
    }

    @ParameterizedTest
    @EnumSource(SessionStatus.class)
    void takesAStatus(SessionStatus status) {
        List<String> expected =
                switch (status) {
                    case DRAFT -> List.of();
                    case TENTATIVE -> List.of("energy");
                    case CONFIRMED -> List.of("opening", "dialogue", "talks", "party", "open");
                    case CANCELLED -> List.of("tour");
                    case POSTPONED -> List.of("signing");
                };
        assertEquals(expected, sessions(Selection.status(status)));
    }

    @Test
    void combines() {
        Selection both = Selection.country("KR").and(Selection.day(FIRST));
        assertEquals(List.of("opening", "dialogue"), sessions(both));
        assertEquals(List.of("kim", "somebody"), participants(both));
        assertEquals(List.of(), sessions(Selection.country("KR").and(Selection.day(SECOND))));
        Selection either = Selection.session("tour").or(Selection.room("hall-b"));
        assertEquals(List.of("dialogue", "tour"), sessions(either));
        assertEquals(
                List.of("sato", "bat"),
                participants(Selection.country("JP").or(Selection.country("MN"))));
    }

    @Test
    void isTheSameInAnyOrderAndTwice() {
        List<Selection> selections =
                List.of(
                        Selection.everything(),
                        Selection.day(FIRST),
                        Selection.room("hall-a"),
                        Selection.country("KR"),
                        Selection.participant("wang"),
                        Selection.status(SessionStatus.CONFIRMED),
                        Selection.language("en"));
        for (Selection first : selections) {
            ProgrammeEdition alone = select(Audience.DELEGATES, first);
            assertEquals(alone, select(Audience.DELEGATES, first.and(first)));
            assertEquals(alone, select(Audience.DELEGATES, first.or(first)));
            assertEquals(alone, select(Audience.DELEGATES, first.and(Selection.everything())));
            for (Selection second : selections) {
                ProgrammeEdition both = select(Audience.DELEGATES, first.and(second));
                assertEquals(both, select(Audience.DELEGATES, second.and(first)));
                assertEquals(
                        alone.sessions().stream().filter(second::includes).toList(),
                        both.sessions(),
                        () -> second + " of what is left by " + first);
                assertEquals(
                        alone.participants().stream().filter(second::includes).toList(),
                        both.participants(),
                        () -> second + " of what is left by " + first);
            }
        }
    }

    @Test
    void namesOnlyTheCountriesThatAreLeft() {
        assertEquals(
                List.of("CN", "JP", "KR", "MN", "RU"),
                select(Audience.PUBLIC, Selection.everything()).countries().stream()
                        .map(ProgrammeCountry::code)
                        .toList());
        assertEquals(
                List.of("JP", "KR", "MN"),
                select(Audience.PUBLIC, Selection.topic("trade")).countries().stream()
                        .map(ProgrammeCountry::code)
                        .toList());
    }

    @Test
    void isAPlainValue() {
        assertEquals(
                Selection.country("KR").and(Selection.day(FIRST)),
                Selection.country("KR").and(Selection.day(FIRST)));
        assertEquals(
                "code must not be null",
                assertThrows(NullPointerException.class, () -> Selection.country(null))
                        .getMessage());
    }
}
