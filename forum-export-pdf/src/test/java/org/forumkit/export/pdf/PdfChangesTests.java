package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.programme.Programme;
import org.forumkit.release.Release;
import org.junit.jupiter.api.Test;

class PdfChangesTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);
    private static final Instant FIRST = Instant.parse("2032-01-01T00:00:00Z");

    @Test
    void tellsByDayWhatChangedSinceAnEarlierProgramme() throws Exception {
        PdfChanges changes =
                PdfChanges.create()
                        .since(
                                programme(
                                        Audience.PUBLIC,
                                        session("a", "Alpha", 0),
                                        session("b", "Beta", 60)));
        Programme now =
                programme(
                        Audience.PUBLIC, session("a", "Alpha", 30), session("c", "Gamma", 24 * 60));
        byte[] pdf = DocumentKindsTests.print(changes, now, Map.of("earlier", "Release 1"));
        assertEquals(
                "Changes"
                        + "Comparedwith:Release1"
                        + "Monday,1March2032"
                        + "ChangeContent"
                        + "MovedAlpha,09:00–10:00→09:30–10:30"
                        + "WithdrawnBeta,10:00–11:00"
                        + "Tuesday,2March2032"
                        + "ChangeContent"
                        + "NewGamma,09:00–10:00"
                        + "ChangesSamplePage1of1",
                PageWalk.text(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void tellsNothingThatTheAudienceDoesNotSee() throws IOException {
        Session secret =
                session("x", "Secret", 0).toBuilder()
                        .visibility(new Visibility(Audience.INTERNAL, null, null))
                        .build();
        Session later = secret.toBuilder().status(SessionStatus.CANCELLED).build();
        String text =
                PageWalk.text(
                        DocumentKindsTests.print(
                                PdfChanges.create().since(programme(Audience.PUBLIC, secret)),
                                programme(Audience.PUBLIC, later)));
        assertEquals(
                "ChangesComparedwithanearlierdraftNothinghaschanged.ChangesSamplePage1of1", text);
    }

    @Test
    void tellsWhatTheLedgerKnowsWithoutAnEarlierProgramme() throws IOException {
        Release first =
                Release.builder(
                                forum(
                                        session("a", "Alpha", 0),
                                        session("b", "Beta", 60),
                                        session("d", "Delta", 180)),
                                1,
                                FIRST,
                                "secretariat")
                        .build();
        Release second =
                Release.builder(
                                forum(
                                        session("a", "Alpha", 30),
                                        session("c", "Gamma", 120),
                                        session("d", "Delta", 180)),
                                2,
                                FIRST.plusSeconds(3600),
                                "secretariat")
                        .base(first)
                        .build();
        Programme programme = Programme.of(second).languages("en").build();
        assertEquals(
                "ChangesChangessince1January2032,08:30Monday,1March2032ChangeContent"
                        + "ChangedAlpha,09:30–10:30"
                        + "WithdrawnBeta,10:00–11:00"
                        + "NewGamma,11:00–12:00"
                        + "ChangesSamplePage1of1",
                PageWalk.text(
                        DocumentKindsTests.print(
                                PdfChanges.create(),
                                programme,
                                Map.of("since", "2032-01-01T00:30:00Z"))));
    }

    /** Marks such as [-so-] and {+so+} are for screens: paper has bold type and words. */
    @Test
    void showsWhatChangedInATextWithoutMarks() throws IOException {
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfChanges.create().since(programme(Audience.PUBLIC, described("noon"))),
                        programme(Audience.PUBLIC, described("one")));
        String text = PageWalk.text(pdf);
        assertTrue(text.contains("Wemeetatoneinthehall."), text);
        assertTrue(text.contains("Before:") && text.contains("Wemeetatnooninthehall."), text);
        assertTrue(
                text.indexOf("Wemeetatone") < text.indexOf("Before:")
                        && text.indexOf("Before:") < text.indexOf("Wemeetatnoon"),
                text);
        assertFalse(text.contains("[-") || text.contains("{+"), text);
    }

    @Test
    void leavesSignsThatATextHasItself() throws IOException {
        Programme before = programme(Audience.PUBLIC, described("[-noon-] {+or+} → {+one"));
        Programme after = programme(Audience.PUBLIC, described("[-noon-] {+and+} → {+one"));
        String text =
                PageWalk.text(DocumentKindsTests.print(PdfChanges.create().since(before), after));
        assertTrue(text.contains("Wemeetat[-noon-]{+and+}→{+oneinthehall."), text);
        assertTrue(text.contains("Before:Wemeetat[-noon-]{+or+}→{+oneinthehall."), text);
    }

    @Test
    void saysWhichReleaseItIsComparedWith() throws IOException {
        Release first =
                Release.builder(forum(session("a", "Alpha", 0)), 3, FIRST, "secretariat").build();
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfChanges.create().since(Programme.of(first).languages("en").build()),
                        programme(Audience.PUBLIC, session("a", "Alpha", 30)));
        assertTrue(
                PageWalk.text(pdf).startsWith("ChangesChangessincerelease3of1January2032Monday"),
                PageWalk.text(pdf));
    }

    /** Whoever holds the old copy looks for when and where it was, then what is other. */
    @Test
    void saysOfEachWhenAndWhereItIsAndSetsWhatIsNewInBold() throws IOException {
        Session before = described("noon");
        Session after =
                before.toBuilder()
                        .title(Text.of("en", "Omega"))
                        .description(null)
                        .status(SessionStatus.CANCELLED)
                        .build();
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfChanges.create().since(programme(Audience.PUBLIC, before)),
                        programme(Audience.PUBLIC, after));
        String text = PageWalk.text(pdf);
        assertTrue(text.contains("RetitledAlpha→Omega,09:00"), text);
        assertTrue(text.contains("StatusOmega,09:00:Confirmed→Cancelled"), text);
        assertTrue(
                text.contains("TextremovedOmega,09:00,descriptionBefore:Wemeetatnooninthehall."),
                text);
        assertEquals(
                "ChangesMonday,1March2032ChangeContentStatusCancelledRetitledOmegaTextremoved",
                bold(pdf));
    }

    private static String bold(byte[] pdf) throws IOException {
        StringBuilder bold = new StringBuilder();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (text.getFont().getName().contains("Bold")) {
                            bold.append(text.getUnicode().strip());
                        }
                    }
                };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return bold.toString();
    }

    private static Session described(String hour) {
        return Session.builder("a", Text.of("en", "Alpha"))
                .description(Text.of("en", "We meet at " + hour + " in the hall."))
                .start(NINE)
                .build();
    }

    @Test
    void saysThatThereIsNothingToCompareWith() throws IOException {
        String text =
                PageWalk.text(
                        DocumentKindsTests.print(
                                PdfChanges.create(),
                                programme(Audience.PUBLIC, session("a", "Alpha", 0))));
        assertTrue(text.contains("Thereisnoearlierprogrammetocomparewith."), text);
        assertFalse(text.contains("Alpha"), text);
    }

    @Test
    void refusesAMomentThatThereIsNot() {
        assertEquals(
                "option \"since\" must be a moment as 2025-08-20T00:00:00Z, not"
                        + " \"2032-02-31T00:00:00Z\"",
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        DocumentKindsTests.print(
                                                PdfChanges.create(),
                                                programme(Audience.PUBLIC),
                                                Map.of("since", "2032-02-31T00:00:00Z")))
                        .getMessage());
    }

    @Test
    void goesOverToFurtherPages() throws Exception {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            sessions.add(session("s" + i, "Talk " + i + " of many words".repeat(i), i * 10));
        }
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfChanges.create().since(programme(Audience.PUBLIC)),
                        programme(Audience.PUBLIC, sessions.toArray(new Session[0])));
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertTrue(PageWalk.text(pdf).contains("Talk119ofmany"), "the last is there");
    }

    private static Session session(String id, String title, int minutes) {
        return Session.builder(id, Text.of("en", title))
                .start(NINE.plusMinutes(minutes))
                .end(NINE.plusMinutes(minutes + 60))
                .build();
    }

    private static Forum forum(Session... sessions) {
        Edition edition =
                Edition.builder("2032", Text.of("en", "Sample"))
                        .firstDay(NINE.toLocalDate())
                        .lastDay(NINE.toLocalDate().plusDays(1))
                        .zone("Asia/Shanghai")
                        .sessions(List.of(sessions))
                        .build();
        return Forum.builder(
                        "en",
                        Series.builder("sample", Text.of("en", "Sample series"))
                                .editions(List.of(edition))
                                .build())
                .build();
    }

    private static Programme programme(Audience audience, Session... sessions) {
        return Programme.of(forum(sessions))
                .audience(audience)
                .languages("en")
                .at(SampleForums.STAMP)
                .build();
    }
}
