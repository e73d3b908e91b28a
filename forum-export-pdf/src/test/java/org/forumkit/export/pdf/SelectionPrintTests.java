package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumkit.export.Exporter;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.Selection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a part of the programme, a kind prints what it prints of all, but of that part alone. */
class SelectionPrintTests {

    private static final LocalDate FIRST = LocalDate.of(2031, 5, 20);

    private static final List<String> COUNTRIES = List.of("CN", "KR", "MN", "RU");

    /** Kinds that name those who appear in sessions, and no other participants. */
    private static final Set<String> OF_SESSIONS =
            Set.of(
                    "pdf-agenda",
                    "pdf-room-sheets",
                    "pdf-running-order",
                    "pdf-seating",
                    "pdf-leaflet");

    /** Twelve sessions on two days in three rooms, and a speaker of one's own in each. */
    private static final Forum FORUM = forum();

    private static Forum forum() {
        List<Session> sessions = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDateTime start = FIRST.plusDays(i % 2).atTime(9 + i / 2, 0);
            sessions.add(
                    Session.builder("s" + i, Text.of("en", "Session QS" + mark(i)))
                            .start(start)
                            .end(start.plusMinutes(50))
                            .rooms(List.of("r" + i % 3))
                            .description(Text.of("en", "About QD" + mark(i)))
                            .appearances(List.of(Appearance.builder().participant("p" + i).build()))
                            .build());
            participants.add(
                    Participant.builder("p" + i)
                            .person("x" + i)
                            .country(COUNTRIES.get(i % 4))
                            .email("p" + i + "@forum.example")
                            .build());
            people.add(
                    Person.builder("x" + i)
                            .names(
                                    Map.of(
                                            "en",
                                            PersonName.builder().full("Ann QP" + mark(i)).build()))
                            .build());
        }
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rooms.add(Room.builder("r" + i, Text.of("en", "Hall QR" + mark(i))).build());
        }
        Edition edition =
                Edition.builder("e", Text.of("en", "Meeting"))
                        .venue(Venue.builder(Text.of("en", "Centre")).rooms(rooms).build())
                        .zone("Asia/Shanghai")
                        .sessions(sessions)
                        .participants(participants)
                        .build();
        return SampleForums.english(List.of(edition)).people(people).build();
    }

    private static String mark(int i) {
        return (i < 10 ? "0" : "") + i + "x";
    }

    private static final Map<String, Selection> SELECTIONS = selections();

    private static Map<String, Selection> selections() {
        Map<String, Selection> all = new LinkedHashMap<>();
        all.put("a day", Selection.day(FIRST));
        all.put("a room", Selection.room("r1"));
        all.put("a session", Selection.session("s4"));
        all.put("some sessions", Selection.sessions(List.of("s1", "s7")));
        all.put("a participant", Selection.participant("p5"));
        all.put("a country", Selection.country("MN"));
        all.put("a day and a room", Selection.day(FIRST).and(Selection.room("r0")));
        all.put("a country or a room", Selection.country("KR").or(Selection.room("r2")));
        return all;
    }

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printsExactlyWhatIsSelected(Exporter kind) throws Exception {
        Set<String> shown = marks(kind, Selection.everything());
        // The comparison is of several editions; information names neither sessions nor people.
        boolean other = List.of("pdf-comparison", "pdf-information").contains(kind.id());
        assertTrue(other || shown.size() >= 12, shown.toString());
        for (Map.Entry<String, Selection> each : SELECTIONS.entrySet()) {
            Set<String> wanted = marks(kind.id(), each.getValue());
            wanted.retainAll(shown);
            Set<String> printed = marks(kind, each.getValue());
            // A room is named where a session in it is.
            printed.removeIf(mark -> mark.startsWith("QR"));
            assertEquals(wanted, printed, kind.id() + " of " + each.getKey());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesNoRoomInWhichNothingIs(Exporter kind) throws Exception {
        Set<String> printed = marks(kind, Selection.room("r1"));
        printed.removeIf(mark -> !mark.startsWith("QR"));
        assertTrue(Set.of("QR01x").containsAll(printed), printed.toString());
    }

    /** What is in the part by the model. */
    private static Set<String> marks(String kind, Selection selection) {
        ProgrammeEdition edition = SampleForums.programme(FORUM, "en").select(selection).edition();
        Set<String> marks = new TreeSet<>();
        for (ProgrammeSession session : edition.sessions()) {
            marks.add("QS" + mark(session.id()));
            marks.add("QD" + mark(session.id()));
            if (OF_SESSIONS.contains(kind)) {
                session.allSpeakers().forEach(each -> marks.add("QP" + mark(each.participant())));
            }
        }
        if (!OF_SESSIONS.contains(kind)) {
            edition.participants().forEach(each -> marks.add("QP" + mark(each.id())));
        }
        return marks;
    }

    private static String mark(String id) {
        return mark(Integer.parseInt(id.substring(1)));
    }

    private static Set<String> marks(Exporter kind, Selection selection) throws IOException {
        Map<String, String> options =
                kind instanceof PdfLeaflet ? Map.of("speakers", "true") : Map.of();
        String text =
                PageWalk.text(KindRequests.print(kind, FORUM, "en", selection, options).pdf());
        Set<String> marks = new TreeSet<>();
        for (int at = text.indexOf('Q'); at >= 0; at = text.indexOf('Q', at + 1)) {
            marks.add(text.substring(at, Math.min(text.length(), at + 5)));
        }
        return marks;
    }
}
