package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

/** Cards, badges and signs, on which there is only so much room, and what else is special. */
class FixedPaperTests {

    private static final String LONG = "Advisor for the building of parks ".repeat(200).strip();

    // ------------------------------------------------------------------- cards

    /** A name that is broken because it is long is no larger than one that fits in a line. */
    @Test
    void setsNoLongerNameLarger() throws Exception {
        float last = Float.MAX_VALUE;
        for (int words = 1; words <= 12; words++) {
            Participant one =
                    Participant.builder("p")
                            .placeholder(Text.of("en", "Word".repeat(3) + " Word".repeat(words)))
                            .build();
            Edition edition =
                    Edition.builder("e", Text.of("en", "Fair")).participants(List.of(one)).build();
            Forum forum = SampleForums.english(List.of(edition)).build();
            byte[] pdf = KindRequests.print(PdfTableCards.create(), forum, "en", Map.of()).pdf();
            float size = 0;
            for (PageWalk.Glyph glyph : PageWalk.pages(pdf).get(0)) {
                size = Math.max(size, glyph.bottom() - glyph.top());
            }
            assertTrue(size <= last + 0.01f, words + " words: " + size + " after " + last);
            last = size;
        }
    }

    /** A sign is read from afar: its name is smaller rather than torn. */
    @Test
    void keepsTheWordsOfARoomsNameWhole() throws Exception {
        Room hall = Room.builder("r", Text.of("ru", "Пленарно-симпозиумный конференц-зал")).build();
        Session session =
                Session.builder("s", Text.of("en", "Talk"))
                        .start(LocalDateTime.of(2032, 3, 1, 9, 0))
                        .rooms(List.of("r"))
                        .build();
        Edition edition =
                Edition.builder("e", Text.of("en", "Fair"))
                        .venue(Venue.builder(Text.of("en", "House")).rooms(List.of(hall)).build())
                        .sessions(List.of(session))
                        .build();
        Forum forum = SampleForums.english(List.of(edition)).build();
        byte[] pdf =
                KindRequests.print(PdfDoorSigns.create(), forum, "ru", Map.of("paper", "a5")).pdf();
        Map<Float, StringBuilder> lines = new TreeMap<>();
        for (PageWalk.Glyph glyph : PageWalk.pages(pdf).get(0)) {
            lines.computeIfAbsent(glyph.bottom(), any -> new StringBuilder()).append(glyph.text());
        }
        List<String> first = lines.values().stream().limit(2).map(Object::toString).toList();
        assertEquals(List.of("Пленарно-симпозиумный", "конференц-зал"), first);
    }

    @Test
    void leavesOutAPostThatDoesNotFitOnACardAndSaysSo() throws IOException {
        Forum forum = people(participant("a", "Ann Example", LONG));
        Printed printed = print(PdfTableCards.create(), forum, Map.of("paper", "a5"));
        assertEquals("AnnExampleAnnExample", printed.text());
        assertEquals(1, printed.findings().size());
        Finding finding = printed.findings().get(0);
        assertEquals(
                Finding.warning("pdf.does-not-fit", "/editions/0/participants/0/position", LONG),
                finding.at(List.of()));
        assertTrue(
                finding.message(Words.standard(), "en")
                        .startsWith("Participant “Ann Example”: “Advisor for the building"),
                finding.message(Words.standard(), "en"));
    }

    @Test
    void printsAllOfANameOfAHundredAndTwentyCharacters() throws IOException {
        String name = "Bartholomew-Maximilian Featherstonehaugh ".repeat(3).strip();
        Forum forum = people(participant("a", name, "Director"));
        for (Exporter kind : List.of(PdfTableCards.create(), PdfBadges.create())) {
            Printed printed = print(kind, forum, Map.of());
            assertEquals(List.of(), printed.findings());
            assertTrue(printed.text().contains(PageWalk.squeezed(name)), printed.text());
            assertEquals(List.of(), PageWalk.faults(printed.pdf()));
        }
    }

    @Test
    void putsALanguageOnEachFaceOfACard() throws IOException {
        Participant person =
                Participant.builder("a")
                        .placeholder(SampleForums.both("园区代表", "Park representative"))
                        .build();
        Printed same = print(PdfTableCards.create(), people(person), Map.of(), "zh-Hans", "en");
        assertEquals("园区代表Parkrepresentative园区代表Parkrepresentative", same.text());
        Printed each =
                print(
                        PdfTableCards.create(),
                        people(person),
                        Map.of("faces", "languages", "fold", "thirds"),
                        "zh-Hans",
                        "en");
        assertEquals("园区代表Parkrepresentative", each.text());
    }

    // ------------------------------------------------------------------ badges

    @Test
    void printsOnlyTheBadgesThatAreNewSinceAnEarlierProgramme() throws IOException {
        Participant ann = participant("a", "Ann", "Director");
        Participant bob = participant("b", "Bob", "Director");
        Programme before = SampleForums.programme(people(ann, bob), "en");
        Forum now =
                people(
                        ann,
                        bob.toBuilder().position(en("Deputy Minister")).build(),
                        participant("c", "Cid", "Director"));
        String text = print(PdfBadges.create().since(before), now, Map.of("code", "")).text();
        assertEquals("SampleBobDeputyMinisterSampleCidDirector", text);
    }

    @Test
    void putsAsManyBadgesOnASheetAsThereIsRoomFor() throws IOException {
        List<Participant> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            many.add(participant("p" + i, "Person " + i, "Director"));
        }
        Forum forum = people(many.toArray(new Participant[0]));
        Map<String, Integer> pages =
                Map.of("a6", 5, "a7", 3, "holder", 5, "id-card", 2, "business-card", 2);
        for (Map.Entry<String, Integer> each : pages.entrySet()) {
            Printed printed = print(PdfBadges.create(), forum, Map.of("size", each.getKey()));
            assertEquals(each.getValue(), printed.pages(), each.getKey());
            assertEquals(List.of(), PageWalk.faults(printed.pdf()), each.getKey());
        }
    }

    // ------------------------------------------------------------------- signs

    @Test
    void leavesOutSessionsThatDoNotFitOnASignAndNamesEach() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sessions.add(session("s" + i, "Session " + i, 1));
        }
        Printed printed =
                print(PdfDoorSigns.create(), forum(edition(sessions)), Map.of("paper", "a5"));
        assertEquals(1, printed.pages());
        List<Finding> findings = printed.findings();
        assertFalse(findings.isEmpty());
        int first = 100 - findings.size();
        for (int i = 0; i < findings.size(); i++) {
            int index = first + i;
            assertEquals(
                    Finding.warning(
                            "pdf.does-not-fit",
                            "/editions/0/sessions/" + index + "/title",
                            "Session " + index),
                    findings.get(i).at(List.of()));
        }
        assertTrue(printed.text().contains("Session" + (first - 1)), printed.text());
        assertFalse(printed.text().contains("Session" + first), printed.text());
    }

    @Test
    void keepsASignWithALongRoomNameOnItsPage() throws IOException {
        Printed printed =
                print(
                        PdfDoorSigns.create(),
                        forum(
                                edition(List.of(session("s", "First", 1))).toBuilder()
                                        .venue(venue("Hall of international ".repeat(18).strip()))
                                        .build()),
                        Map.of());
        assertEquals(List.of(), printed.findings());
        assertEquals(1, printed.pages());
        assertTrue(printed.text().contains("Hallofinternational".repeat(18)), printed.text());
        assertTrue(printed.text().contains("First"), printed.text());
    }

    @Test
    void saysThatARoomNameDoesNotFitOnItsSign() throws IOException {
        String name = "Hall of international cooperation ".repeat(14).strip();
        Printed printed =
                print(
                        PdfDoorSigns.builder()
                                .theme(Theme.builder().textSize(24).smallestSize(24).build())
                                .build(),
                        forum(
                                edition(List.of(session("s", "First", 1))).toBuilder()
                                        .venue(venue(name))
                                        .build()),
                        Map.of("paper", "a5"));
        assertEquals(
                List.of(
                        Finding.warning("pdf.does-not-fit", "/editions/0/venue/rooms/0/name", name),
                        Finding.warning(
                                "pdf.does-not-fit", "/editions/0/sessions/0/title", "First")),
                printed.findings().stream().map(each -> each.at(List.of())).toList());
        assertEquals(1, printed.pages());
    }

    private static Venue venue(String room) {
        return Venue.builder(en("Venue"))
                .rooms(List.of(Room.builder("r", en(room)).build()))
                .build();
    }

    @Test
    void makesASignForEachRoomAndDay() throws IOException {
        List<Session> sessions = List.of(session("s", "First", 1), session("t", "Second", 2));
        Printed printed = print(PdfDoorSigns.create(), forum(edition(sessions)), Map.of());
        assertEquals(2, printed.pages());
        assertEquals(
                "Hall1Monday,1March203208:00FirstSampleHall1Tuesday,2March203208:00SecondSample",
                printed.text());
    }

    /** Who stands before the door reads what goes on behind it, in whatever room is left. */
    @Test
    void setsASessionThatIsAloneLarge() throws IOException {
        Session alone = session("s", "Opening", 1);
        byte[] pdf = print(PdfDoorSigns.create(), forum(edition(List.of(alone))), Map.of()).pdf();
        float title = height(pdf, "Opening");
        assertTrue(title > 1.4f * height(pdf, "Monday"), "" + title);
        assertTrue(title < 0.7f * height(pdf, "Hall"), "" + title);
        List<Session> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(session("s" + i, "Talk " + i, 1));
        }
        pdf = print(PdfDoorSigns.create(), forum(edition(many)), Map.of()).pdf();
        assertEquals(height(pdf, "Monday"), height(pdf, "Talk"), 0.1f);
    }

    /** A line begins with a capital, and a name stands on one line where it nearly does. */
    @Test
    void headsASignInRussian() throws IOException {
        Room hall = Room.builder("r", Text.of("ru", "Пленарный зал")).build();
        Edition edition =
                edition(List.of(session("s", "Talk", 1))).toBuilder()
                        .venue(Venue.builder(en("Venue")).rooms(List.of(hall)).build())
                        .build();
        byte[] pdf =
                KindRequests.print(
                                PdfDoorSigns.create(),
                                forum(edition),
                                "ru",
                                Map.of("landscape", "true"))
                        .pdf();
        List<PageWalk.Glyph> page = PageWalk.pages(pdf).get(0);
        assertTrue(PageWalk.text(pdf).startsWith("ПленарныйзалПонедельник,"), PageWalk.text(pdf));
        assertEquals(page.get(0).bottom(), page.get("Пленарный".length()).bottom(), 0.01f);
    }

    /** How high the letters of a word are. */
    private static float height(byte[] pdf, String word) throws IOException {
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            StringBuilder all = new StringBuilder();
            page.forEach(glyph -> all.append(glyph.text()));
            int at = all.indexOf(word);
            if (at >= 0) {
                return page.get(at).bottom() - page.get(at).top();
            }
        }
        throw new AssertionError(word);
    }

    // ------------------------------------------------------------------ agenda

    @Test
    void setsAnAgendaSmallerToKeepItOnOnePage() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            sessions.add(session("s" + i, "Session " + i, 1));
        }
        Printed printed = print(PdfAgenda.create(), forum(edition(sessions)), Map.of());
        assertEquals(1, printed.pages());
        assertEquals(List.of(), printed.findings());
    }

    @Test
    void saysThatAnAgendaDoesNotFitOnOnePage() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            sessions.add(session("s" + i, "Session " + i, 1));
        }
        Printed printed = print(PdfAgenda.create(), forum(edition(sessions)), Map.of());
        assertEquals(
                List.of(
                        Finding.warning("pdf.several-pages", "", null)
                                .with("pages", Integer.toString(printed.pages()))),
                printed.findings());
        assertTrue(printed.text().contains("Session199"), printed.text());
        for (int i = 1; i <= printed.pages(); i++) {
            String number = "Page" + i + "of" + printed.pages();
            assertTrue(printed.text().contains(number), number);
        }
    }

    // ------------------------------------------------------------ participants

    @Test
    void dividesParticipantsByDelegationAndMarksWhoLeadsThem() throws IOException {
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .delegations(
                                List.of(
                                        Delegation.builder("d")
                                                .name(en("Delegation of Jilin"))
                                                .head("b")
                                                .build()))
                        .participants(
                                List.of(
                                        participant("a", "Ann", null),
                                        participant("b", "Bob", null).toBuilder()
                                                .delegation("d")
                                                .build()))
                        .build();
        Printed printed =
                print(
                        PdfParticipants.create(),
                        forum(edition),
                        Map.of("groups", "delegation", "ticks", "Badge,Headset"));
        assertEquals(
                "ParticipantsNo.NameBadgeHeadset"
                        + "DelegationofJilin1BobHeadofdelegation□□"
                        + "Otherparticipants1Ann□□"
                        + "ParticipantsSamplePage1of1",
                printed.text());
    }

    // ------------------------------------------------------------------ set-up

    private static Printed print(
            Exporter kind, Forum forum, Map<String, String> options, String... languages)
            throws IOException {
        Programme programme =
                SampleForums.programme(
                        forum, languages.length == 0 ? new String[] {"en"} : languages);
        return Printed.of(
                kind,
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(kind.options().parse(options)));
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }

    private static Participant participant(String id, String name, String position) {
        return Participant.builder(id)
                .placeholder(en(name))
                .position(position == null ? null : en(position))
                .build();
    }

    private static Session session(String id, String title, int day) {
        return Session.builder(id, en(title))
                .start(LocalDate.of(2032, 3, day).atTime(8, 0))
                .rooms(List.of("r"))
                .build();
    }

    private static Edition edition(List<Session> sessions) {
        return Edition.builder("2032", en("Sample"))
                .venue(
                        Venue.builder(en("Venue"))
                                .rooms(List.of(Room.builder("r", en("Hall 1")).build()))
                                .build())
                .sessions(sessions)
                .build();
    }

    private static Forum people(Participant... participants) {
        return forum(
                Edition.builder("2032", en("Sample")).participants(List.of(participants)).build());
    }

    private static Forum forum(Edition edition) {
        return SampleForums.english(List.of(edition)).build();
    }
}
