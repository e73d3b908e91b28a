package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

/** Certificates and invitations. */
class PdfLettersTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void certifiesWhoAttendedAndNobodyElse() throws Exception {
        byte[] pdf = DocumentKindsTests.print(PdfCertificates.create(), programme("en"));
        assertEquals(
                "CertificateofparticipationAnnaBerghastakenpartinthe3rdSampleForum."
                        + "1March2032·CentreHostHouseofTests",
                PageWalk.text(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    @Test
    void certifiesEverybodyNamedWhereItIsAskedFor() throws IOException {
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfCertificates.create(),
                        programme("en"),
                        Map.of("everybody", "true", "signatures", "false"));
        assertEquals(2, pages(pdf));
        String text = PageWalk.text(pdf);
        assertTrue(text.contains("BorisKlein"), text);
        assertFalse(text.contains("House"), text);
        assertFalse(text.contains("Representative"), text);
    }

    @Test
    void saysThatNobodyAttended() throws IOException {
        Programme programme = DocumentKindsTests.sample();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(
                List.of(Finding.warning("pdf.nobody", "", null)),
                PdfCertificates.create()
                        .export(ExportRequest.of(programme, SampleForums.STAMP), out));
        assertEquals(1, pages(out.toByteArray()));
    }

    /** What stands below two lines to sign on is of one size, however much it is. */
    @Test
    void signsInOneSize() throws IOException {
        Edition edition =
                Edition.builder("e", both("样例论坛", "Sample"))
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.HOST, null, List.of("house")),
                                        new OrganiserRole(
                                                OrganiserKind.ORGANISER,
                                                null,
                                                List.of("a", "b", "house"))))
                        .participants(List.of(Participant.builder("p").person("anna").build()))
                        .build();
        Series series =
                Series.builder("s", both("系列", "Series")).editions(List.of(edition)).build();
        Forum forum =
                Forum.builder("en", series)
                        .organisations(
                                List.of(
                                        Organisation.builder("house", both("主", "House")).build(),
                                        Organisation.builder("a", both("甲", "Alpha")).build(),
                                        Organisation.builder("b", both("乙", "Beta")).build()))
                        .people(List.of(person("anna", "Berg", "Anna")))
                        .build();
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfCertificates.create(),
                        SampleForums.programme(forum, "zh-Hans", "en"),
                        Map.of("everybody", "true"));
        List<PageWalk.Glyph> page = PageWalk.pages(pdf).get(0);
        PageWalk.Glyph house = glyph(page, "H");
        PageWalk.Glyph alpha = page.stream().filter(g -> g.text().equals("甲")).findFirst().get();
        List<PageWalk.Glyph> own = page.stream().filter(g -> g.text().equals("主")).toList();
        float left = own.get(1).bottom() - own.get(1).top();
        assertEquals(left, alpha.bottom() - alpha.top(), 0.1f, house.toString());
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    @Test
    void certifiesInWordsOfOnesOwn() throws IOException {
        String text =
                PageWalk.text(
                        DocumentKindsTests.print(
                                PdfCertificates.create(),
                                programme("en"),
                                Map.of(
                                        "text",
                                        "{name}, {post}|of {organisation} in {country}|{series}"
                                                + " {theme} {dates} {venue} {city}.")));
        assertTrue(
                text.contains(
                        "AnnaBergAnnaBerg,DirectorofHouseofTestsinJapan"
                                + "SampleseriesTogether1March2032CentreKyoto."),
                text);
    }

    @Test
    void certifiesInWordsOfOnesOwnInSeveralLanguages() throws IOException {
        PdfCertificates certificates =
                PdfCertificates.create()
                        .wording(
                                Text.of(
                                        Map.of(
                                                "en", "was with us at {edition}.",
                                                "zh-Hans", "出席了{edition}。",
                                                "ru", "был с нами.")));
        String text =
                PageWalk.text(DocumentKindsTests.print(certificates, programme("zh-Hans", "en")));
        assertTrue(text.contains("出席了第三届样例论坛。waswithusat3rdSampleForum."), text);
        assertFalse(text.contains("был"), text);
    }

    @Test
    void refusesPlaceholdersThatThereAreNot() {
        for (String wrong : List.of("{nmae}", "{", "}", "{name", "{{name}}")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> PdfCertificates.TEXT.parse(wrong),
                    () -> wrong + " is refused");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> PdfInvitations.create().wording(Text.of("en", wrong)),
                    () -> wrong + " is refused");
        }
    }

    @Test
    void invitesEachInEachLanguage() throws Exception {
        byte[] pdf = DocumentKindsTests.print(PdfInvitations.create(), programme("en", "zh-Hans"));
        assertEquals(6, pages(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
        String text = PageWalk.text(pdf);
        assertTrue(
                text.startsWith(
                        "3rdSampleForum20August2025AnnaBergDirector,HouseofTestsJapan"
                                + "DearAnnaBerg,Wehavethehonourtoinviteyoutothe3rdSampleForum."
                                + "Theme“Together”Date1March2032VenueCentreKyoto"
                                + "YourpartOpeningWelcomeSpeaker:1March2032,09:00–09:10"
                                + "Welookforwardtowelcomingyou.Yourssincerely,HouseofTests"
                                + "第三届样例论坛AnnaBerg测试之家主任"),
                text);
        assertTrue(text.contains("此致敬礼测试之家2025年8月20日3rdSampleForum"), text);
    }

    /** Nobody is "Dear Representative", nor is one person addressed as several. */
    @Test
    void addressesNobodyByAPlaceholder() throws IOException {
        Map<String, String> salutations =
                Map.of(
                        "en", "Dear Sir or Madam,",
                        "zh-Hans", "尊敬的先生/女士：",
                        "ru", "Уважаемый господин / уважаемая госпожа!",
                        "ko", "관계자 귀하",
                        "ja", "ご担当者様",
                        "mn", "Эрхэм ноён / хатагтай танаа,");
        for (Map.Entry<String, String> each : salutations.entrySet()) {
            String text =
                    PageWalk.text(
                            DocumentKindsTests.print(
                                    PdfInvitations.create(), programme(each.getKey())));
            assertTrue(text.contains(PageWalk.squeezed(each.getValue())), text);
        }
        String text =
                PageWalk.text(DocumentKindsTests.print(PdfInvitations.create(), programme("ru")));
        assertTrue(text.contains("Уважаемый(-ая)AnnaBerg!"), text);
        assertFalse(text.contains("Уважаемый(-ая)Representative"), text);
    }

    /** A bare name is rude in Chinese, and in Korean and Japanese even above the letter. */
    @Test
    void addressesWithAnHonorific() throws IOException {
        String chinese = letters("zh-Hans");
        assertTrue(chinese.contains("尊敬的AnnaBerg主任："), chinese);
        assertTrue(chinese.contains("尊敬的BorisKlein先生/女士："), chinese);
        String japanese = letters("ja");
        assertTrue(japanese.contains("BorisKlein様"), japanese);
        assertEquals(1, japanese.split("BorisKlein", -1).length - 1, japanese);
        String korean = letters("ko");
        assertTrue(korean.contains("BorisKlein귀하"), korean);
        assertEquals(1, korean.split("BorisKlein", -1).length - 1, korean);
    }

    private static String letters(String language) throws IOException {
        return letters(programme(language));
    }

    private static String letters(Programme programme) throws IOException {
        return PageWalk.text(DocumentKindsTests.print(PdfInvitations.create(), programme));
    }

    /** Whoever is invited has to know whom to answer; only those hear it who may. */
    @Test
    void saysWhomToAnswerWhereThatMayBeSeen() throws IOException {
        Contact contact =
                Contact.builder("c", Text.of("en", "Registration"))
                        .name(Text.of("en", "Desk"))
                        .telephone("+1 2")
                        .email("desk@example.org")
                        .build();
        Edition edition =
                Edition.builder("e", Text.of("en", "Sample"))
                        .contacts(
                                List.of(
                                        Contact.builder("n", Text.of("en", "Nobody")).build(),
                                        contact))
                        .participants(List.of(Participant.builder("p").person("anna").build()))
                        .build();
        String seen = letters(programme(edition, Audience.INTERNAL, "en"));
        assertTrue(seen.contains("RepliesandquestionsDesk+12desk@example.org"), seen);
        String hidden = letters(programme(edition, Audience.DELEGATES, "en"));
        assertFalse(hidden.contains("Replies"), hidden);
        assertTrue(hidden.contains("DearAnnaBerg,"), hidden);
    }

    private static List<PageWalk.Glyph> chineseLetter() throws IOException {
        byte[] pdf = DocumentKindsTests.print(PdfInvitations.create(), programme("zh-Hans"));
        return PageWalk.pages(pdf).get(0);
    }

    /** A Chinese letter: text and 此致 moved in by two characters, 敬礼 at the left below it. */
    @Test
    void setsTheEndOfAChineseLetterAsIsUsual() throws IOException {
        List<PageWalk.Glyph> page = chineseLetter();
        PageWalk.Glyph dear = glyph(page, "尊");
        PageWalk.Glyph text = glyph(page, "谨");
        PageWalk.Glyph here = glyph(page, "此");
        PageWalk.Glyph honour = glyph(page, "礼");
        float size = dear.right() - dear.left();
        assertEquals(dear.left() + 2 * size, text.left(), 0.5f);
        assertEquals(dear.left() + 2 * size, here.left(), 0.5f);
        assertEquals(dear.left() + size, honour.left(), 0.5f);
        assertEquals(here.top() + 1.6f * size, honour.top(), 1);
        PageWalk.Glyph year = page.get(page.size() - 1);
        assertEquals("日", year.text());
        assertTrue(year.left() > 500, year.toString());
        assertTrue(year.top() > honour.top(), year.toString());
    }

    private static PageWalk.Glyph glyph(List<PageWalk.Glyph> page, String text) {
        return page.stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void leavesTheDateOutWhereTheEventHasBegun() throws IOException {
        Edition edition =
                Edition.builder("e", Text.of("en", "Sample"))
                        .firstDay(LocalDate.of(2025, 8, 20))
                        .participants(List.of(Participant.builder("p").person("anna").build()))
                        .build();
        String text =
                PageWalk.text(
                        DocumentKindsTests.print(
                                PdfInvitations.create(), programme(edition, "en"), Map.of()));
        assertTrue(text.startsWith("SampleAnnaBerg"), text);
    }

    @Test
    void saysNoArticleTwice() throws IOException {
        Edition edition =
                Edition.builder("e", Text.of("en", "The Sample Forum"))
                        .participants(List.of(Participant.builder("p").person("anna").build()))
                        .build();
        String text =
                PageWalk.text(
                        DocumentKindsTests.print(
                                PdfInvitations.create(), programme(edition, "en"), Map.of()));
        assertTrue(text.contains("inviteyoutotheSampleForum."), text);
    }

    @Test
    void movesInWhatBelongsToASession() throws IOException {
        List<PageWalk.Glyph> page = chineseLetter();
        PageWalk.Glyph session = glyph(page, "开");
        PageWalk.Glyph item = glyph(page, "欢");
        assertEquals(session.right(), item.left(), 0.5f);
    }

    @Test
    void invitesInWordsOfOnesOwnWithoutParts() throws IOException {
        String text =
                PageWalk.text(
                        DocumentKindsTests.print(
                                PdfInvitations.create(),
                                programme("en", "zh-Hans"),
                                Map.of("text", "Come, {name}!|Please.", "part", "false")));
        assertTrue(text.contains("Come,AnnaBerg!Theme“Together”"), text);
        assertTrue(text.contains("VenueCentreKyotoPlease.Yourssincerely,"), text);
        assertFalse(text.contains("第三届"), text);
    }

    @Test
    void leavesWhatIsNotKnownOut() throws IOException {
        Edition edition =
                Edition.builder("e", Text.of("en", "Sample"))
                        .participants(
                                List.of(
                                        Participant.builder("p")
                                                .person("anna")
                                                .status(ParticipantStatus.ATTENDED)
                                                .build()))
                        .build();
        for (Exporter kind : List.of(PdfCertificates.create(), PdfInvitations.create())) {
            String text =
                    PageWalk.text(
                            DocumentKindsTests.print(kind, programme(edition, "en"), Map.of()));
            assertTrue(text.contains("AnnaBerg"), text);
            assertFalse(text.contains("null"), text);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static Person person(String id, String family, String given) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().family(family).given(given).build()))
                .build();
    }

    private static Text both(String chinese, String english) {
        return SampleForums.both(chinese, english);
    }

    private static Programme programme(String... languages) {
        Session opening =
                Session.builder("o", both("开幕", "Opening"))
                        .start(NINE)
                        .end(NINE.plusMinutes(60))
                        .items(
                                List.of(
                                        Item.builder("i1")
                                                .title(both("欢迎", "Welcome"))
                                                .start(NINE)
                                                .end(NINE.plusMinutes(10))
                                                .appearances(
                                                        List.of(
                                                                Appearance.builder()
                                                                        .participant("anna")
                                                                        .build()))
                                                .build()))
                        .build();
        Edition edition =
                Edition.builder("2032", both("第三届样例论坛", "3rd Sample Forum"))
                        .theme(both("携手", "Together"))
                        .firstDay(LocalDate.of(2032, 3, 1))
                        .zone("Asia/Shanghai")
                        .venue(
                                Venue.builder(both("中心", "Centre"))
                                        .city(both("京都", "Kyoto"))
                                        .build())
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.HOST, null, List.of("house"))))
                        .sessions(List.of(opening))
                        .participants(
                                List.of(
                                        Participant.builder("anna")
                                                .person("anna")
                                                .position(both("主任", "Director"))
                                                .organisation("house")
                                                .country("JP")
                                                .status(ParticipantStatus.ATTENDED)
                                                .build(),
                                        Participant.builder("boris").person("boris").build(),
                                        Participant.builder("rep").organisation("house").build()))
                        .build();
        return programme(edition, languages);
    }

    private static Programme programme(Edition edition, String... languages) {
        return programme(edition, Audience.DELEGATES, languages);
    }

    private static Programme programme(Edition edition, Audience audience, String... languages) {
        Series series =
                Series.builder("sample", both("样例系列", "Sample series"))
                        .editions(List.of(edition))
                        .build();
        return Programme.of(
                        Forum.builder("en", series)
                                .organisations(
                                        List.of(
                                                Organisation.builder(
                                                                "house",
                                                                both("测试之家", "House of Tests"))
                                                        .build()))
                                .people(
                                        List.of(
                                                person("anna", "Berg", "Anna"),
                                                person("boris", "Klein", "Boris")))
                                .build())
                .audience(audience)
                .languages(languages)
                .at(SampleForums.STAMP)
                .build();
    }

    /** Whoever is invited to speak has to know where. */
    @Test
    void saysInWhichRoomAPartIs() throws IOException {
        String text =
                KindRequests.print(
                                PdfInvitations.create(),
                                SampleForums.withSessions(8),
                                "en",
                                Map.of())
                        .text();
        assertTrue(text.matches("(?s).*(Speaker|Moderator):[^:]*,\\d\\d:\\d\\d\\*?,Hall1.*"), text);
    }
}
