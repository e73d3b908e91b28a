package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

/** Papers around the programme: what stands in them, and for whom. */
class PdfPapersTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void listsContactsForTheInternalAudience() throws IOException {
        assertEquals(
                "ContactsNameResponsibleforTelephoneE-mail"
                        + "DeskBadgesHours:DailyLanguages:English+1555desk@example.org"
                        + "ParticipantsNamePostandorganisationTelephoneE-mail"
                        + "NorthAnnaBergDirector+1556anna@example.org"
                        + "ContactsSamplePage1of1",
                text(PdfContacts.create(), Audience.INTERNAL, Map.of()));
    }

    @Test
    void listsContactsWithoutParticipants() throws IOException {
        String text =
                text(PdfContacts.create(), Audience.INTERNAL, Map.of("participants", "false"));
        assertFalse(text.contains("AnnaBerg"), text);
    }

    @Test
    void listsNoContactsForAnybodyElse() throws IOException {
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PRESS, Audience.DELEGATES)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(
                    List.of(Finding.warning("pdf.internal-only", "", null)),
                    PdfContacts.create()
                            .export(
                                    ExportRequest.of(programme(audience), SampleForums.STAMP),
                                    out));
            assertEquals(
                    "ContactsThislistisfortheinternalaudienceonly.ContactsSamplePage1of1",
                    PageWalk.text(out.toByteArray()));
        }
    }

    @Test
    void seatsThoseWhoLeadAndOrdersThoseWhoSpeak() throws IOException {
        assertEquals(
                "SeatingandlecternDelegationsinorder"
                        + "No.DelegationHeadofdelegationListed1NorthAnnaBerg12South0"
                        + "Opening1March2032·09:00–10:00·Hall1(60seats)"
                        + "No.WhoWhatTimeMin.Seat"
                        + "Atthetable1BorisKlein,EngineerModerator"
                        + "Atthelectern,inorder1AnnaBerg,DirectorWelcome09:0010"
                        + "2Representative,tobeconfirmedSecond15"
                        + "SeatingandlecternSamplePage1of1",
                text(PdfSeating.create(), Audience.DELEGATES, Map.of()));
    }

    @Test
    void leavesTheColumnForSeatsOut() throws IOException {
        String text = text(PdfSeating.create(), Audience.DELEGATES, Map.of("seats", "false"));
        assertTrue(text.contains("No.WhoWhatTimeMin.Atthetable"), text);
    }

    @Test
    void informsAsTheHandbookDoes() throws IOException {
        assertEquals(
                "InformationforparticipantsVenueCentreStreet1MealsLunchisatnoon."
                        + "ContactsResponsibleforNameReachedbyBadgesDeskHours:DailyLanguages:English"
                        + "InformationforparticipantsSamplePage1of1",
                text(PdfInformation.create(), Audience.DELEGATES, Map.of()));
    }

    @Test
    void tellsWhichLanguageIsOnWhichChannel() throws IOException {
        Interpretation chinese = new Interpretation("zh", InterpretationMode.SIMULTANEOUS, 1);
        Interpretation russian = new Interpretation("ru", InterpretationMode.SIMULTANEOUS, 2);
        Interpretation whispered = new Interpretation("ko", InterpretationMode.WHISPERED, null);
        Session both =
                Session.builder("a", en("Alpha"))
                        .interpretation(List.of(russian, chinese, whispered))
                        .build();
        Session one = Session.builder("b", en("Beta")).interpretation(List.of(chinese)).build();
        assertEquals(
                "InformationforparticipantsChannelsofinterpretation"
                        + "ChannelLanguage1Chinese2Russian"
                        + "InformationforparticipantsSamplePage1of1",
                channels(both));
        assertEquals(
                "InformationforparticipantsChannelsofinterpretation"
                        + "ChannelLanguageSession"
                        + "1ChineseAllsessionswithinterpretation2RussianAlpha"
                        + "InformationforparticipantsSamplePage1of1",
                channels(both, one));
        assertEquals(
                "Nothingisprinted:theprogrammehasnothingthatbelongsinthisdocument",
                channels(Session.builder("c", en("None")).build()));
    }

    /** Sessions that are called alike are told apart. */
    @Test
    void saysWhichOfSeveralSessionsOfANameHasAChannel() throws IOException {
        Interpretation chinese = new Interpretation("zh", InterpretationMode.SIMULTANEOUS, 1);
        Interpretation russian = new Interpretation("ru", InterpretationMode.SIMULTANEOUS, 2);
        LocalDateTime nine = LocalDateTime.of(2032, 3, 1, 9, 0);
        Session.Builder keynote =
                Session.builder("a", en("Keynote")).interpretation(List.of(russian)).start(nine);
        Session first = keynote.build();
        Session second = keynote.id("b").start(nine.plusDays(1)).build();
        Session third = keynote.id("c").start(nine.plusDays(1).plusHours(2)).build();
        Session alpha = Session.builder("d", en("Alpha")).interpretation(List.of(chinese)).build();
        String head = "InformationforparticipantsChannelsofinterpretationChannelLanguageSession";
        String foot = "InformationforparticipantsSamplePage1of1";
        assertEquals(
                head + "1ChineseAlpha2RussianKeynote" + foot,
                channels(first, second, third, alpha));
        Session without = keynote.id("e").interpretation(List.of(chinese)).build();
        assertEquals(
                head
                        + "1ChineseKeynote2March203211:00Alpha"
                        + "2RussianKeynote1March2032Keynote2March203209:00"
                        + foot,
                channels(alpha, first, second, without));
    }

    private static String channels(Session... sessions) throws IOException {
        Edition edition = Edition.builder("2032", en("Sample")).sessions(List.of(sessions)).build();
        Programme programme =
                Programme.of(SampleForums.english(List.of(edition)).build())
                        .languages("en")
                        .build();
        return PageWalk.text(
                DocumentKindsTests.print(PdfInformation.create(), programme, Map.of()));
    }

    @Test
    void informsBehindACover() throws IOException {
        String text = text(PdfInformation.create(), Audience.DELEGATES, Map.of("cover", "true"));
        assertTrue(text.startsWith("Sample") && text.endsWith("Page2of2"), text);
    }

    private static String text(Exporter kind, Audience audience, Map<String, String> options)
            throws IOException {
        return PageWalk.text(DocumentKindsTests.print(kind, programme(audience), options));
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }

    private static Person person(String id, String family, String given) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().family(family).given(given).build()))
                .build();
    }

    private static Programme programme(Audience audience) {
        Session opening =
                Session.builder("o", en("Opening"))
                        .start(NINE)
                        .end(NINE.plusMinutes(60))
                        .rooms(List.of("r"))
                        .appearances(
                                List.of(
                                        Appearance.builder()
                                                .participant("boris")
                                                .role(AppearanceRole.MODERATOR)
                                                .build()))
                        .items(
                                List.of(
                                        Item.builder("i1")
                                                .title(en("Welcome"))
                                                .start(NINE)
                                                .runningTime(Duration.ofMinutes(10))
                                                .appearances(
                                                        List.of(
                                                                Appearance.builder()
                                                                        .participant("anna")
                                                                        .build()))
                                                .build(),
                                        Item.builder("i2")
                                                .title(en("Second"))
                                                .runningTime(Duration.ofMinutes(15))
                                                .appearances(
                                                        List.of(
                                                                Appearance.builder()
                                                                        .placeholder(
                                                                                en(
                                                                                        "Representative,"
                                                                                                + " to be"
                                                                                                + " confirmed"))
                                                                        .build()))
                                                .build()))
                        .build();
        Edition edition =
                Edition.builder("2032", en("Sample"))
                        .venue(
                                Venue.builder(en("Centre"))
                                        .address(en("Street 1"))
                                        .rooms(
                                                List.of(
                                                        Room.builder("r", en("Hall 1"))
                                                                .capacity(60)
                                                                .build()))
                                        .build())
                        .sessions(
                                List.of(
                                        opening,
                                        Session.builder("e", en("Nobody named"))
                                                .start(NINE.plusHours(2))
                                                .build()))
                        .participants(
                                List.of(
                                        Participant.builder("anna")
                                                .person("anna")
                                                .position(en("Director"))
                                                .delegation("n")
                                                .telephone("+1 556")
                                                .email("anna@example.org")
                                                .build(),
                                        Participant.builder("boris")
                                                .person("boris")
                                                .position(en("Engineer"))
                                                .build()))
                        .delegations(
                                List.of(
                                        Delegation.builder("n")
                                                .name(en("North"))
                                                .head("anna")
                                                .build(),
                                        Delegation.builder("s").name(en("South")).build()))
                        .contacts(
                                List.of(
                                        Contact.builder("c", en("Badges"))
                                                .name(en("Desk"))
                                                .telephone("+1 555")
                                                .email("desk@example.org")
                                                .hours(en("Daily"))
                                                .languages(List.of("en"))
                                                .build()))
                        .notices(
                                List.of(
                                        Notice.builder("n", en("Lunch is at noon."))
                                                .kind(NoticeKind.MEALS)
                                                .build()))
                        .build();
        Forum forum =
                SampleForums.english(List.of(edition))
                        .people(
                                List.of(
                                        person("anna", "Berg", "Anna"),
                                        person("boris", "Klein", "Boris")))
                        .build();
        return SampleForums.programme(forum, audience);
    }

    /** The name of a country in two languages has a space between them, whatever the scripts. */
    @Test
    void separatesTheLanguagesOfACountryOnABadge() throws Exception {
        Programme programme = SampleForums.programme(SampleForums.withSessions(3), "ko", "ru");
        byte[] pdf = DocumentKindsTests.print(PdfBadges.create(), programme);
        String text;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
        }
        assertTrue(text.contains("몽골 "), text);
        assertTrue(text.contains("Монголия"), text);
        assertFalse(text.contains("몽골Монголия"), text);
    }

    /** A word of Chinese is not broken on a narrow cover: 发展 stays together. */
    @Test
    void keepsWordsOfTheThemeTogether() throws Exception {
        String theme = "共谋园区合作前景，打造产业发展新引擎";
        for (int i = 0; i < 12; i++) {
            Edition edition =
                    Edition.builder("2032", Text.of("zh-Hans", "论坛"))
                            .theme(Text.of("zh-Hans", "样".repeat(i) + theme))
                            .build();
            Programme programme =
                    SampleForums.programme(
                            SampleForums.english(List.of(edition)).build(), "zh-Hans");
            byte[] pdf = DocumentKindsTests.print(PdfLeaflet.create(), programme);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("发展"), text);
            }
        }
    }
}
