package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.ResolvedText;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.model.Visibility;
import org.forumkit.release.Changes;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

class ProgrammeChangesTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void tellsInEachLanguageWhatChanged() {
        Session before = session("s", "开幕式", "Opening", 0);
        Session after = session("s", "开幕式", "Opening", 30);
        List<ProgrammeChange> changes =
                ProgrammeChanges.between(
                        programme(Audience.PUBLIC, before),
                        programme(Audience.PUBLIC, after),
                        Words.standard());
        assertEquals(1, changes.size());
        ProgrammeChange change = changes.get(0);
        assertEquals("2032", change.edition());
        assertEquals("s", change.session());
        assertEquals(LocalDate.of(2032, 3, 1), change.day());
        assertEquals("时间或地点变更", change.kind().in(0).value());
        assertEquals("Moved", change.kind().in(1).value());
        assertEquals(
                "Opening, \u2060[-09:00–10:00-]\u2060 → \u2060{+09:30–10:30+}\u2060",
                change.text().in(1).value());
        assertEquals("zh-Hans", change.text().in(0).language());
        assertEquals("en", change.text().in(1).language());
    }

    private static String told(ResolvedText text) {
        return text.value().replace(Changes.MARK, "");
    }

    @Test
    void tellsWhatCameWentAndIsCalledOtherwise() {
        Item first = Item.builder("i").title(both("致辞", "Address")).build();
        List<ProgrammeChange> changes =
                ProgrammeChanges.between(
                        programme(
                                Audience.PUBLIC,
                                session("a", "甲", "Alpha", 0),
                                session("b", "乙", "Beta", 60)),
                        programme(
                                Audience.PUBLIC,
                                session("a", "甲", "Alpha II", 0).toBuilder()
                                        .items(List.of(first))
                                        .build(),
                                session("c", "丙", "Gamma", 120)),
                        Words.standard());
        assertEquals(
                List.of(
                        "Retitled: [-Alpha-] → {+Alpha II+}, 09:00–10:00",
                        "New: {+Address+}, 09:00–10:00",
                        "Withdrawn: Beta, 10:00–11:00",
                        "New: {+Gamma+}, 11:00–12:00"),
                changes.stream()
                        .map(each -> each.kind().in(1).value() + ": " + told(each.text().in(1)))
                        .toList());
        assertEquals("a", changes.get(1).session());
    }

    @Test
    void tellsOfNothingThatTheAudienceDoesNotSee() {
        Session open = session("a", "甲", "Alpha", 0);
        Session secret =
                session("x", "密", "Secret", 60).toBuilder()
                        .visibility(new Visibility(Audience.INTERNAL, null, null))
                        .build();
        Session later = secret.toBuilder().start(NINE.plusHours(5)).end(NINE.plusHours(6)).build();
        assertEquals(
                List.of(),
                ProgrammeChanges.between(
                        programme(Audience.PUBLIC, open, secret),
                        programme(Audience.PUBLIC, open, later),
                        Words.standard()));
        assertEquals(
                1,
                ProgrammeChanges.between(
                                programme(Audience.INTERNAL, open, secret),
                                programme(Audience.INTERNAL, open, later),
                                Words.standard())
                        .size());
    }

    @Test
    void namesPeopleAsTheAudienceSeesThem() {
        Session before = session("s", "甲", "Alpha", 0);
        Session after =
                before.toBuilder()
                        .appearances(List.of(Appearance.builder().participant("p").build()))
                        .build();
        List<ProgrammeChange> changes =
                ProgrammeChanges.between(
                        programme(Audience.PUBLIC, before),
                        programme(Audience.PUBLIC, after),
                        Words.standard());
        assertEquals(
                List.of("09:00–10:00: added {+Mingyuan Zhao+} (Speaker)"),
                changes.stream()
                        .filter(each -> each.kind().in(1).value().equals("People"))
                        .map(each -> told(each.text().in(1)).replace("Alpha, ", ""))
                        .toList());
    }

    @Test
    void findsNoChangeInTheSame() {
        for (Audience audience : Audience.values()) {
            for (Forum forum :
                    List.of(
                            SampleForums.complete(),
                            SampleForums.withSeveralEditions(),
                            SampleForums.withoutEditions())) {
                Programme programme =
                        Programme.of(forum).audience(audience).languages("en", "zh-Hans").build();
                assertEquals(
                        List.of(),
                        ProgrammeChanges.between(programme, programme, Words.standard()));
            }
        }
    }

    /**
     * All that a reader finds in a programme is compared, but not its looks or its inner workings.
     */
    @Test
    void tellsOfEverythingThatIsShown() {
        Forum before = SampleForums.complete();
        Edition edition = before.series().editions().get(0);
        Session dialogue =
                edition.sessions().stream()
                        .filter(each -> each.id().equals("dialogue"))
                        .findFirst()
                        .orElseThrow();
        Edition changed =
                edition.toBuilder()
                        .dayChange(null)
                        .topics(
                                edition.topics().stream()
                                        .map(each -> each.toBuilder().colour("#000000").build())
                                        .toList())
                        .figures(List.of(edition.figures().get(0).toBuilder().value(400L).build()))
                        .links(List.of())
                        .build()
                        .with(
                                dialogue.toBuilder()
                                        .documents(
                                                List.of(
                                                        Document.builder(Text.of("en", "Paper"))
                                                                .build()))
                                        .build());
        assertEquals(
                List.of(
                        "Detail: Dialogue, 10:15–12:00, Hall B, documents",
                        "Figure: Sample edition (synthetic), Participants: [-about 300-] →"
                                + " {+about 400+}",
                        "Detail: Sample edition (synthetic), links"),
                ProgrammeChanges.between(
                                sample(before), sample(before.with(changed)), Words.standard())
                        .stream()
                        .map(each -> each.kind().first().value() + ": " + told(each.text().first()))
                        .toList());
    }

    private static Programme sample(Forum forum) {
        return Programme.of(forum).at(SampleForums.AT).build();
    }

    @Test
    void refusesNothingToCompareWith() {
        Programme programme = programme(Audience.PUBLIC);
        assertEquals(
                "before must not be null",
                assertThrows(
                                NullPointerException.class,
                                () -> ProgrammeChanges.between(null, programme, Words.standard()))
                        .getMessage());
    }

    private static Text both(String chinese, String english) {
        return Text.of(Map.of("zh-Hans", chinese, "en", english));
    }

    private static Session session(String id, String chinese, String english, int minutes) {
        return Session.builder(id, both(chinese, english))
                .start(NINE.plusMinutes(minutes))
                .end(NINE.plusMinutes(minutes + 60))
                .build();
    }

    private static Programme programme(Audience audience, Session... sessions) {
        Edition edition =
                Edition.builder("2032", both("样例", "Sample"))
                        .firstDay(NINE.toLocalDate())
                        .lastDay(NINE.toLocalDate())
                        .venue(
                                Venue.builder(both("中心", "Centre"))
                                        .rooms(
                                                List.of(
                                                        Room.builder("r", both("厅", "Hall"))
                                                                .build()))
                                        .build())
                        .participants(List.of(Participant.builder("p").person("zhao").build()))
                        .sessions(List.of(sessions))
                        .build();
        Person person =
                Person.builder("zhao")
                        .names(
                                Map.of(
                                        "en",
                                        PersonName.builder()
                                                .family("Zhao")
                                                .given("Mingyuan")
                                                .build()))
                        .build();
        return Programme.of(
                        Forum.builder(
                                        "zh-Hans",
                                        Series.builder("s", both("系列", "Series"))
                                                .editions(List.of(edition))
                                                .build())
                                .people(List.of(person))
                                .build())
                .audience(audience)
                .languages("zh-Hans", "en")
                .at(Instant.parse("2032-01-01T00:00:00Z"))
                .build();
    }
}
