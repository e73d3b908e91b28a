package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers say of a session that is off, or not certain, that it is. */
class SessionStatusTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    private static Programme programme(SessionStatus status, boolean rooms) {
        Session.Builder talk =
                Session.builder("talk", Text.of("en", "Long awaited talk"))
                        .start(NINE)
                        .end(NINE.plusHours(1))
                        .timing(Timing.INDICATIVE)
                        .topics(List.of("trade"))
                        .appearances(List.of(Appearance.builder().participant("kim").build()))
                        .status(status);
        Edition.Builder edition =
                Edition.builder("2032", Text.of("en", "Sample Forum"))
                        .topics(List.of(Topic.builder("trade", Text.of("en", "Trade")).build()))
                        .participants(List.of(Participant.builder("kim").person("kim").build()));
        if (rooms) {
            talk.rooms(List.of("a"));
            edition.venue(
                    Venue.builder(Text.of("en", "House"))
                            .rooms(List.of(Room.builder("a", Text.of("en", "Hall")).build()))
                            .build());
        }
        Forum forum =
                SampleForums.english(List.of(edition.sessions(List.of(talk.build())).build()))
                        .people(
                                List.of(
                                        Person.builder("kim")
                                                .names(
                                                        Map.of(
                                                                "en",
                                                                PersonName.builder()
                                                                        .full("Kim Seo-yeon")
                                                                        .build()))
                                                .build()))
                        .build();
        return SampleForums.programme(forum, Audience.INTERNAL);
    }

    private static Exporter kind(String id) {
        return DocumentKindsTests.kinds()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String kind, Programme programme) throws Exception {
        return PageWalk.text(DocumentKindsTests.print(kind(kind), programme));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf-handbook",
                "pdf-agenda",
                "pdf-door-signs",
                "pdf-room-sheets",
                "pdf-running-order",
                "pdf-day-grid",
                "pdf-seating",
                "pdf-leaflet",
                "pdf-proceedings"
            })
    void isSaidWhereverASessionStands(String kind) throws Exception {
        for (var each :
                Map.of(
                                SessionStatus.CANCELLED, "Cancelled",
                                SessionStatus.POSTPONED, "Postponed",
                                SessionStatus.TENTATIVE, "Tobeconfirmed")
                        .entrySet()) {
            String text = text(kind, programme(each.getKey(), true));
            assertTrue(text.contains("Longawaitedtalk"), text);
            assertTrue(text.contains(each.getValue()), each.getKey() + ": " + text);
        }
        String text = text(kind, programme(SessionStatus.CONFIRMED, true));
        assertFalse(text.contains("Cancelled") || text.contains("confirmed"), text);
    }

    /** A handbook of one day has a session in the agenda, below its topic and by itself. */
    @Test
    void isSaidInEachPartOfTheHandbook() throws Exception {
        String text = text("pdf-handbook", programme(SessionStatus.CANCELLED, true));
        assertEquals(3, text.split("Cancelled", -1).length - 1, text);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"CANCELLED", "POSTPONED"})
    void invitesNobodyToWhatIsOff(SessionStatus status) throws Exception {
        assertFalse(text("pdf-invitations", programme(status, true)).contains("Longawaitedtalk"));
        assertTrue(
                text("pdf-invitations", programme(SessionStatus.CONFIRMED, true))
                        .contains("Longawaitedtalk"));
    }

    @Test
    void marksTimesThatShowTheOrderOnlyInTheRunningOrder() throws Exception {
        String text = text("pdf-running-order", programme(SessionStatus.CONFIRMED, true));
        assertTrue(text.contains("09:00*"), text);
        assertTrue(text.contains("*Timesmarkedwithanasteriskareillustrative"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf-door-signs", "pdf-room-sheets"})
    void saysWhyASheetIsEmpty(String kind) throws Exception {
        Printed printed =
                Printed.of(
                        kind(kind),
                        ExportRequest.of(
                                programme(SessionStatus.CONFIRMED, false), SampleForums.STAMP));
        assertEquals(List.of(Finding.warning("pdf.no-rooms", "", null)), printed.findings());
    }

    @Test
    void saysThatThereIsNoNewBadge() throws Exception {
        Programme programme = programme(SessionStatus.CONFIRMED, true);
        Printed printed =
                Printed.of(
                        PdfBadges.create().since(programme),
                        ExportRequest.of(programme, SampleForums.STAMP));
        assertEquals(List.of(Finding.warning("pdf.nobody", "", null)), printed.findings());
    }

    /** A time with an asterisk is of no use to a reader who is not told what that means. */
    @ParameterizedTest
    @MethodSource("kinds")
    void saysWhatAnAsteriskMeans(Exporter kind) throws Exception {
        Forum forum = SampleForums.withSessions(8);
        String text = KindRequests.print(kind, forum, "en", Map.of()).text();
        boolean marked = Pattern.compile("\\d\\d:\\d\\d\\*").matcher(text).find();
        assertEquals(marked, text.contains("*Timesmarkedwithanasterisk"), text);
    }

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds();
    }
}
