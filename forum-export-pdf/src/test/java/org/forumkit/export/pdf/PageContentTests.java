package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.PageWalk.Glyph;
import org.forumkit.finding.Finding;
import org.forumkit.finding.Severity;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every glyph of a page back with its place. */
class PageContentTests {

    private static final PdfHandbook HANDBOOK = PdfHandbook.create();

    private static final Map<String, String> TITLES =
            Map.of(
                    "zh-Hans", "第七届虚构产业园区对话会",
                    "en", "7th Sample Dialogue of Industrial Parks of the Whole Region",
                    "ru", "7-й Диалог вымышленных индустриальных парков Северо-Восточной Азии",
                    "ko", "제7회 가상 산업단지 대화 및 협력 회의",
                    "ja", "第7回架空産業団地対話会",
                    "mn", "Зохиомол аж үйлдвэрийн паркуудын 7 дахь удаагийн яриа хэлэлцээ");

    // -------------------------------------------------------------- all pages

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zh-Hans",
                "zh-Hans,en",
                "zh-Hans,en,ru",
                "zh-Hans,en,ru,ko",
                "zh-Hans,en,ru,ko,ja",
                "zh-Hans,en,ru,ko,ja,mn"
            })
    void setsAnyNumberOfLanguagesWithoutOverlaps(String tags) throws Exception {
        String[] languages = tags.split(",");
        for (String paper : List.of("a4", "a5")) {
            List<List<Glyph>> pages = pages(edition(languages), languages, paper);
            assertEquals(List.of(), faults(pages, paper), tags + " on " + paper);
        }
    }

    @Test
    void keepsDatesAndVenuesTogetherOnOneCover() throws Exception {
        String[] languages = {"zh-Hans", "en", "ru", "ko", "ja", "mn"};
        String cover = text(pages(edition(languages), languages, "a4").get(0));
        for (String language : languages) {
            String title = TITLES.get(language);
            assertTrue(squeezed(cover).contains(squeezed(title)), title);
        }
        assertTrue(squeezed(cover).contains("2032年3月1日"), cover);
        assertTrue(squeezed(cover).contains("1–3March2032"), cover);
        assertTrue(squeezed(cover).contains("SampleHall"), cover);
    }

    @Test
    void printsATitleOfFiveThousandCharacters() throws Exception {
        String title = "Industrial park cooperation 产业园区 ".repeat(150);
        Forum forum = forum(Edition.builder("2032", Text.of("en", title)).sessions(sessions(3)));
        List<List<Glyph>> pages = pages(forum, new String[] {"en"}, "a4");
        assertEquals(List.of(), faults(pages, "a4"));
        assertTrue(all(pages).contains(squeezed(title)), "all of the title");
    }

    @Test
    void printsASessionWithAHundredSpeakersInOrder() throws Exception {
        List<Appearance> speakers = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            String name = "Speaker" + i + "x" + "LongName".repeat(14);
            speakers.add(Appearance.builder().placeholder(en(name)).build());
            expected.append(name);
        }
        Session session = Session.builder("s", en("Hundred")).appearances(speakers).build();
        Forum forum = forum(Edition.builder("2032", en("Sample")).sessions(List.of(session)));
        List<List<Glyph>> pages = pages(forum, new String[] {"en"}, "a4");
        assertEquals(List.of(), faults(pages, "a4"));
        String all = all(pages);
        int from = 0;
        for (int i = 0; i < 100; i++) {
            int at = all.indexOf("Speaker" + i + "x", from);
            assertTrue(at >= from, "speaker " + i);
            from = at;
        }
    }

    // ------------------------------------------------------------------ agenda

    @Test
    void keepsTheAgendaOfADayOnOnePageWhereItNearlyFits() throws Exception {
        List<Session> sessions = sessions(7);
        Forum forum =
                forum(
                        Edition.builder("2032", en("Sample"))
                                .firstDay(LocalDate.of(2032, 3, 1))
                                .lastDay(LocalDate.of(2032, 3, 1))
                                .sessions(sessions));
        List<List<Glyph>> pages = pages(forum, new String[] {"en"}, "a4");
        assertEquals(1, pages.stream().filter(p -> text(p).contains("Agenda")).count() - 1);
    }

    @Test
    void leavesNoRowOfASessionAlone() throws Exception {
        List<Session> sessions = sessions(40);
        Forum forum = forum(Edition.builder("2032", en("Sample")).sessions(sessions));
        int agendaPages = 0;
        for (List<Glyph> page : pages(forum, new String[] {"en"}, "a4")) {
            String text = text(page);
            if (text.contains("TimeContentSpeaker")) {
                agendaPages++;
                String rows = text.substring(text.indexOf("TimeContentSpeaker"));
                assertTrue(rows.matches("TimeContentSpeaker\\d\\d:\\d\\dSession.*"), rows);
                String last = rows.substring(rows.lastIndexOf("Session"));
                assertTrue(last.contains("3.Speech"), last);
            }
        }
        assertTrue(agendaPages > 2, "several pages");
    }

    // --------------------------------------------------------------- languages

    @Test
    void refusesLanguagesFromRightToLeftAndPrintsNoBoxesInDates() throws Exception {
        for (String language : List.of("ar", "he")) {
            assertEquals(
                    List.of(Finding.error("pdf.right-to-left", "", language)),
                    export(language, "Sample"));
        }
    }

    @Test
    void refusesTextFromRightToLeftAndNamesItsPlace() throws Exception {
        Session session = Session.builder("s", en("Opening \u05E9\u05DC\u05E9")).build();
        Forum forum = forum(Edition.builder("2032", en("Sample")).sessions(List.of(session)));
        List<Finding> findings =
                HANDBOOK.export(
                        ExportRequest.of(SampleForums.programme(forum, "en"), SampleForums.STAMP),
                        new ByteArrayOutputStream());
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.get(0);
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("pdf.right-to-left-text", finding.key());
        assertEquals("/editions/0/sessions/0/title", finding.pointer());
        assertEquals("U+05E9 U+05DC", finding.value());
        assertEquals(
                "Session “Opening \u05E9\u05DC\u05E9”: \u05E9 (U+05E9), \u05DC (U+05DC): written"
                        + " from right to left, which is not supported; a replacement is printed"
                        + " instead",
                finding.message(Words.standard(), "en"));
        String text = all(pages(forum, new String[] {"en"}, "a4"));
        assertTrue(text.contains("Opening\uFFFD\uFFFD\uFFFD"), text);
    }

    @Test
    void namesTheSpeakerWhoseNameNoFontHas() throws Exception {
        List<Appearance> speakers = new ArrayList<>();
        for (String name : List.of("First", "Second \uD808\uDC00")) {
            speakers.add(Appearance.builder().placeholder(en(name)).build());
        }
        Item item = Item.builder("i").title(en("Address")).appearances(speakers).build();
        Session session = Session.builder("s", en("Opening")).items(List.of(item)).build();
        Forum forum = forum(Edition.builder("2032", en("Sample")).sessions(List.of(session)));
        List<Finding> findings =
                HANDBOOK.export(
                        ExportRequest.of(SampleForums.programme(forum, "en"), SampleForums.STAMP),
                        new ByteArrayOutputStream());
        assertEquals(
                List.of("/editions/0/sessions/0/items/0/speakers/1/name"),
                findings.stream().map(Finding::pointer).toList());
        assertEquals(
                "Session “Opening”, item “Address”, speaker 2",
                findings.get(0).place(Words.standard(), "en"));
    }

    // ---------------------------------------------------------------- contents

    @Test
    void listsSessionsInTheContentsWhereThereAreFew() throws Exception {
        Forum forum = forum(Edition.builder("2032", en("Sample")).sessions(sessions(30)));
        String contents = text(pages(forum, new String[] {"en"}, "a4").get(1));
        assertTrue(contents.startsWith("ContentsAgenda"), contents);
        assertTrue(contents.contains("Session29"), contents);
    }

    @Test
    void listsDaysInTheContentsOfALongProgramme() throws Exception {
        List<Session> sessions = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            for (int i = 0; i < 60; i++) {
                sessions.add(
                        Session.builder("s" + day + "-" + i, en("Session " + i))
                                .start(LocalDate.of(2032, 3, day).atTime(8, i))
                                .build());
            }
        }
        Forum forum = forum(Edition.builder("2032", en("Sample")).sessions(sessions));
        List<List<Glyph>> pages = pages(forum, new String[] {"en"}, "a4");
        String contents = text(pages.get(1));
        assertTrue(contents.contains("Thursday,4March2032"), contents);
        assertFalse(contents.contains("Session0"), contents);
        assertTrue(text(pages.get(2)).startsWith("Programmeataglance"), text(pages.get(2)));
    }

    // ------------------------------------------------------------ participants

    @Test
    void leavesOutTheColumnOfPostsWhereNobodyHasOne() throws Exception {
        Forum forum =
                forum(
                        Edition.builder("2032", en("Sample"))
                                .participants(
                                        List.of(
                                                Participant.builder("p")
                                                        .placeholder(en("Leader"))
                                                        .country("CN")
                                                        .build())));
        String all = all(pages(forum, new String[] {"en"}, "a4"));
        assertTrue(all.contains("No.NameChina1Leader"), all);
    }

    @Test
    void reportsAllCharactersOfAPlaceAtOnce() throws Exception {
        assertEquals(
                List.of("U+12000 U+12001"),
                export("en", "Sample \uD808\uDC00\uD808\uDC01\uD808\uDC00").stream()
                        .map(Finding::value)
                        .toList());
    }

    // ------------------------------------------------------------------ set-up

    private static Text en(String text) {
        return Text.of("en", text);
    }

    private static Forum forum(Edition.Builder edition) {
        return SampleForums.english(List.of(edition.build())).build();
    }

    private static List<Session> sessions(int count) {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Item> items = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                items.add(Item.builder("i" + k).title(en("Speech of delegation")).build());
            }
            sessions.add(
                    Session.builder("s" + i, en("Session " + i))
                            .start(LocalDate.of(2032, 3, 1).atTime(8, 0).plusMinutes(10L * i))
                            .items(items)
                            .build());
        }
        return sessions;
    }

    private static Forum edition(String... languages) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> halls = new LinkedHashMap<>();
        for (String language : languages) {
            titles.put(language, TITLES.get(language));
            halls.put(
                    language,
                    language.equals("ru") ? "Вымышленный конференц-центр" : "Sample Hall");
        }
        Text title = Text.of(titles);
        return forum(
                Edition.builder("2032", title)
                        .theme(title)
                        .firstDay(LocalDate.of(2032, 3, 1))
                        .lastDay(LocalDate.of(2032, 3, 3))
                        .venue(Venue.builder(Text.of(halls)).build())
                        .organisers(
                                List.of(
                                        new OrganiserRole(OrganiserKind.HOST, title, List.of()),
                                        new OrganiserRole(
                                                OrganiserKind.UNDERTAKER, title, List.of())))
                        .sessions(sessions(6)));
    }

    private static List<Finding> export(String language, String title) throws IOException {
        Forum forum = forum(Edition.builder("2032", en(title)).sessions(sessions(1)));
        return HANDBOOK.export(
                ExportRequest.of(SampleForums.programme(forum, language), SampleForums.STAMP),
                new ByteArrayOutputStream());
    }

    private static List<List<Glyph>> pages(Forum forum, String[] languages, String paper)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HANDBOOK.export(
                ExportRequest.of(SampleForums.programme(forum, languages), SampleForums.STAMP)
                        .with(HANDBOOK.options().parse(Map.of("paper", paper))),
                out);
        return PageWalk.pages(out.toByteArray());
    }

    private static List<String> faults(List<List<Glyph>> pages, String paper) {
        Paper sheet = paper.equals("a5") ? Paper.A5 : Paper.A4;
        List<String> faults = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            List<Glyph> glyphs = pages.get(p);
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph a = glyphs.get(i);
                if (a.left() < 20
                        || a.top() < 10
                        || a.right() > sheet.width() - 20
                        || a.bottom() > sheet.height() - 10) {
                    faults.add("page " + (p + 1) + ": off the page: " + a);
                }
                for (int k = 0; k < i; k++) {
                    if (overlap(a, glyphs.get(k))) {
                        faults.add("page " + (p + 1) + ": " + a + " over " + glyphs.get(k));
                    }
                }
            }
        }
        return faults.size() > 5 ? faults.subList(0, 5) : faults;
    }

    /** Full-width punctuation gives up to half of itself away, so that much is no overlap. */
    private static boolean overlap(Glyph a, Glyph b) {
        float across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        float down = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        boolean punctuation = isWidePunctuation(a) || isWidePunctuation(b);
        float allowed = punctuation ? 0.8f * (a.bottom() - a.top()) : 0.6f;
        return across > allowed && down > 0.3f;
    }

    private static boolean isWidePunctuation(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return !Character.isLetterOrDigit(c) && c > 0x2000;
    }

    private static String text(List<Glyph> page) {
        StringBuilder text = new StringBuilder();
        page.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static String all(List<List<Glyph>> pages) {
        StringBuilder text = new StringBuilder();
        pages.forEach(page -> text.append(text(page)));
        return text.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
