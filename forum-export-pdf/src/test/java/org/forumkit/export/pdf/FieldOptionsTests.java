package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.forumkit.export.Exporter;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that other tools of the field have, each by what a reader sees. */
class FieldOptionsTests {

    private static final String[] NAMES = {"Dora Adams", "Carl Brown", "Bela Clark", "Anna Davis"};

    private static final Forum FORUM = forum();

    /** Two sessions of two speeches each with a break between them, in one room. */
    private static Forum forum() {
        LocalDateTime nine = LocalDateTime.parse("2031-05-20T09:00");
        List<Session> sessions =
                List.of(
                        session("s0", "Opening", nine, item(0, "Zinc", 15), item(1, "Maize", 20)),
                        Session.builder("s1", Text.of("en", "Pause"))
                                .kind(SessionKind.BREAK)
                                .start(nine.plusHours(1))
                                .build(),
                        session(
                                "s2",
                                "Closing",
                                nine.plusHours(2),
                                item(2, "Amber", 25),
                                item(3, "Linen", 0)));
        List<Participant> participants = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < NAMES.length; i++) {
            participants.add(Participant.builder("p" + i).person("x" + i).build());
            people.add(
                    Person.builder("x" + i)
                            .names(Map.of("en", PersonName.builder().full(NAMES[i]).build()))
                            .biography(Text.of("en", "Life of " + NAMES[i] + "."))
                            .build());
        }
        Edition edition =
                Edition.builder("e", Text.of("en", "Meeting"))
                        .zone("Asia/Shanghai")
                        .venue(
                                Venue.builder(Text.of("en", "Centre"))
                                        .rooms(
                                                List.of(
                                                        Room.builder("r", Text.of("en", "Hall"))
                                                                .build()))
                                        .build())
                        .sessions(sessions)
                        .participants(participants)
                        .build();
        return SampleForums.english(List.of(edition)).people(people).build();
    }

    private static Session session(String id, String title, LocalDateTime start, Item... items) {
        return Session.builder(id, Text.of("en", title))
                .start(start)
                .end(start.plusHours(1))
                .rooms(List.of("r"))
                .items(List.of(items))
                .build();
    }

    private static Item item(int speaker, String title, int minutes) {
        return Item.builder("i" + speaker)
                .title(Text.of("en", title))
                .runningTime(minutes == 0 ? null : Duration.ofMinutes(minutes))
                .appearances(List.of(Appearance.builder().participant("p" + speaker).build()))
                .build();
    }

    private static byte[] print(Exporter kind, String... options) throws IOException {
        return print(kind, FORUM, "en", options);
    }

    private static byte[] print(Exporter kind, Forum forum, String languages, String... options)
            throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return KindRequests.print(kind, forum, languages, all).pdf();
    }

    private static void assertSound(byte[] pdf) throws Exception {
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    // ----------------------------------------------------------------- paper

    @ParameterizedTest
    @CsvSource({"a0, 841, 1189", "a1, 594, 841", "a2, 420, 594"})
    void postersHaveLargerType(String paper, int width, int height) throws Exception {
        for (Exporter kind : List.of(PdfDoorSigns.create(), PdfDayGrid.create())) {
            String turned = kind instanceof PdfDayGrid ? "upright" : "landscape";
            String upright = Boolean.toString(kind instanceof PdfDayGrid);
            byte[] pdf = print(kind, "paper", paper, turned, upright);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(width * 72 / 25.4, document.getPage(0).getMediaBox().getWidth(), 1);
                assertEquals(height * 72 / 25.4, document.getPage(0).getMediaBox().getHeight(), 1);
            }
            float a3 = PageWalk.smallest(print(kind, "paper", "a3", turned, upright));
            assertTrue(PageWalk.smallest(pdf) > 1.1f * a3, PageWalk.smallest(pdf) + " and " + a3);
            assertSound(pdf);
        }
    }

    /** Two pages of A5 on a sheet of A4, in their order, whatever the kind. */
    @ParameterizedTest
    @MethodSource("org.forumkit.export.pdf.CommonOptionsTests#withSides")
    void halvesStandBesideOneAnother(Exporter kind) throws Exception {
        Forum forum = SampleForums.withSessions(6);
        List<String> plain = texts(print(kind, forum, "zh-Hans,en", "paper", "a5"), 0);
        byte[] pdf = print(kind, forum, "zh-Hans,en", "paper", "a5", "sides", "halves");
        float width;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            width = document.getPage(0).getMediaBox().getWidth() / 2;
            String label =
                    document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[0];
            assertEquals(plain.size() > 1 ? "1, 2" : "1", label);
            assertEquals(null, document.getDocumentCatalog().getViewerPreferences().getDuplex());
        }
        List<String> halves = texts(pdf, width);
        assertEquals(plain, halves.subList(0, plain.size()));
        assertEquals((plain.size() + 1) / 2 * 2, halves.size());
        assertSound(pdf);
    }

    /** The text of each page, or of the halves of each with a width. */
    private static List<String> texts(byte[] pdf, float width) throws IOException {
        List<String> texts = new ArrayList<>();
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            for (int half = 0; half < (width == 0 ? 1 : 2); half++) {
                int wanted = half;
                texts.add(
                        page.stream()
                                .filter(
                                        each ->
                                                width == 0
                                                        || (each.left() < width) == (wanted == 0))
                                .map(PageWalk.Glyph::text)
                                .collect(Collectors.joining()));
            }
        }
        return texts;
    }

    // ----------------------------------------------------------------- cards

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void severalCardsStandOnASheet(int perSheet) throws Exception {
        Forum forum = SampleForums.withSessions(3);
        for (String fold : List.of("half", "thirds")) {
            byte[] pdf =
                    print(
                            PdfTableCards.create(),
                            forum,
                            "zh-Hans,en",
                            "per-sheet",
                            Integer.toString(perSheet),
                            "fold",
                            fold,
                            "version",
                            "Release 3");
            List<List<PageWalk.Glyph>> pages = PageWalk.pages(pdf);
            assertEquals((9 + perSheet - 1) / perSheet, pages.size());
            for (int i = 0; i < 9; i++) {
                String name = "Release320";
                float from = (i % perSheet) * Paper.A4.height() / perSheet;
                float to = from + Paper.A4.height() / perSheet;
                String far = turned(pages.get(i / perSheet), from, to);
                assertTrue(far.contains("Release3"), name + " on card " + i + ": " + far);
            }
            assertSound(pdf);
        }
    }

    /** The text that stands upside down between two heights of an A4 sheet. */
    private static String turned(List<PageWalk.Glyph> page, float from, float to) {
        return page.stream()
                .filter(each -> each.direction() == 180)
                .filter(each -> Paper.A4.height() - each.top() > from)
                .filter(each -> Paper.A4.height() - each.bottom() < to)
                .map(PageWalk.Glyph::text)
                .collect(Collectors.joining());
    }

    // ---------------------------------------------------------------- badges

    /** Behind each front is the same badge, seen through the sheet. */
    @ParameterizedTest
    @ValueSource(strings = {"a6", "a7", "id-card", "holder"})
    void backsStandBehindFronts(String size) throws Exception {
        Forum forum = SampleForums.withSessions(4);
        byte[] pdf = print(PdfBadges.create(), forum, "en", "size", size, "back", "turned");
        List<List<PageWalk.Glyph>> pages = PageWalk.pages(pdf);
        List<List<PageWalk.Glyph>> fronts =
                PageWalk.pages(print(PdfBadges.create(), forum, "en", "size", size));
        assertEquals(2 * fronts.size(), pages.size());
        // Of a wide badge the text stands left of the code.
        float aside = size.equals("id-card") ? 60 : 1.5f;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            float width = document.getPage(0).getMediaBox().getWidth();
            boolean landscape = width > document.getPage(0).getMediaBox().getHeight();
            assertEquals(
                    landscape ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge",
                    document.getDocumentCatalog().getViewerPreferences().getDuplex());
            for (int i = 0; i < fronts.size(); i++) {
                assertEquals(fronts.get(i), pages.get(2 * i));
                Map<String, Float> front = middles(pages.get(2 * i));
                Map<String, Float> back = middles(pages.get(2 * i + 1));
                assertEquals(front.keySet(), back.keySet());
                front.forEach(
                        (name, middle) ->
                                assertEquals(width - middle, back.get(name), aside, name));
            }
        }
        // The back says nothing that the front does not say.
        assertEquals(
                StructureText.of(print(PdfBadges.create(), forum, "en", "size", size)),
                StructureText.of(pdf));
        assertSound(pdf);
    }

    /** Where the number in the name of each participant stands, which is in no other text. */
    private static Map<String, Float> middles(List<PageWalk.Glyph> page) {
        Map<String, Float> middles = new TreeMap<>();
        List<List<PageWalk.Glyph>> lines = new ArrayList<>();
        for (PageWalk.Glyph each : page) {
            List<PageWalk.Glyph> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            boolean same =
                    !last.isEmpty()
                            && Math.abs(last.get(last.size() - 1).bottom() - each.bottom()) < 0.5
                            && each.left() > last.get(last.size() - 1).left();
            if (same) {
                last.add(each);
            } else {
                lines.add(new ArrayList<>(List.of(each)));
            }
        }
        for (List<PageWalk.Glyph> line : lines) {
            String text = line.stream().map(PageWalk.Glyph::text).collect(Collectors.joining());
            if (text.matches("(Zhao|Kim|Bat|Orlov|Tanaka|Groß|[A-Z]).*[a-zü](1?[0-9])")) {
                middles.put(text, (line.get(0).left() + line.get(line.size() - 1).right()) / 2);
            }
        }
        return middles;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a6", "id-card"})
    void foldedBadgesHaveTheSameUpsideDownAbove(String size) throws Exception {
        Forum forum = SampleForums.withSessions(4);
        byte[] pdf = print(PdfBadges.create(), forum, "en", "size", size, "back", "folded");
        int upright = 0;
        int turned = 0;
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            upright += (int) page.stream().filter(each -> each.direction() == 0).count();
            turned += (int) page.stream().filter(each -> each.direction() == 180).count();
        }
        assertTrue(upright > 100, upright + " glyphs");
        assertEquals(upright, turned);
        assertEquals(
                StructureText.of(print(PdfBadges.create(), forum, "en", "size", size)),
                StructureText.of(pdf));
        assertSound(pdf);
    }

    @Test
    void theBookOfParticipantsTellsOfThoseWhoDoNotAppear() throws Exception {
        Person person =
                Person.builder("ash")
                        .names(Map.of("en", PersonName.builder().full("Ann Ash").build()))
                        .biography(Text.of("en", "Plants trees."))
                        .build();
        Edition edition =
                Edition.builder("e", Text.of("en", "Fair"))
                        .participants(List.of(Participant.builder("p").person("ash").build()))
                        .build();
        Forum forum = SampleForums.english(List.of(edition)).people(List.of(person)).build();
        PdfParticipants kind = PdfParticipants.create();
        String book = PageWalk.text(print(kind, forum, "en", "biographies", "true"));
        assertTrue(book.contains("Plantstrees."), book);
        assertFalse(PageWalk.text(print(kind, forum, "en")).contains("trees"), book);
        assertFalse(PageWalk.text(print(PdfHandbook.create(), forum, "en")).contains("trees"));
    }

    // -------------------------------------------------------------- speeches

    static List<Exporter> ofSpeeches() {
        return DocumentKindsTests.kinds()
                .filter(kind -> kind.options().all().contains(CommonOptions.NUMBERS))
                .toList();
    }

    @Test
    void numbersAndLengthsAreOfTheKindsThatListSpeechesForReaders() {
        assertEquals(
                List.of("pdf-handbook", "pdf-agenda", "pdf-room-sheets", "pdf-proceedings"),
                ofSpeeches().stream().map(Exporter::id).toList());
    }

    static List<Exporter> ofPosters() {
        return List.of(PdfHandbook.create(), PdfProceedings.create());
    }

    @ParameterizedTest
    @MethodSource("ofPosters")
    void postersAreLeftWithoutDescriptionsWhereThatIsWanted(Exporter kind) throws Exception {
        Item poster =
                Item.builder("poster")
                        .kind(ItemKind.POSTER)
                        .title(Text.of("en", "Wall"))
                        .description(Text.of("en", "About the wall."))
                        .build();
        Item speech =
                Item.builder("speech")
                        .title(Text.of("en", "Hall"))
                        .description(Text.of("en", "About the hall."))
                        .build();
        Session session =
                Session.builder("s", Text.of("en", "Both")).items(List.of(poster, speech)).build();
        Edition edition =
                Edition.builder("e", Text.of("en", "Fair")).sessions(List.of(session)).build();
        Forum forum = SampleForums.english(List.of(edition)).build();
        String usual = PageWalk.text(print(kind, forum, "en"));
        assertTrue(usual.contains("Aboutthewall.") && usual.contains("Aboutthehall."), usual);
        String without = PageWalk.text(print(kind, forum, "en", "posters", "false"));
        assertTrue(without.contains("Wall") && without.contains("Aboutthehall."), without);
        assertFalse(without.contains("Aboutthewall."), without);
    }

    @ParameterizedTest
    @MethodSource("ofSpeeches")
    void lengthsAreThoseOfSpeeches(Exporter kind) throws Exception {
        byte[] pdf = print(kind, "lengths", "true");
        String text = PageWalk.text(pdf);
        for (String wanted : List.of("15min", "20min", "25min")) {
            assertTrue(text.contains(wanted), wanted + " is not in " + text);
        }
        assertFalse(text.contains("0min0") || text.contains("Linen0min"), text);
        assertFalse(PageWalk.text(print(kind)).contains("min"), "not unless chosen");
        assertTrue(
                PageWalk.text(print(kind, FORUM, "zh-Hans", "lengths", "true")).contains("15分钟"));
        assertSound(pdf);
    }

    @ParameterizedTest
    @MethodSource("ofSpeeches")
    void numbersFollowTheSchedule(Exporter kind) throws Exception {
        byte[] pdf = print(kind, "numbers", "true");
        String text = PageWalk.text(pdf);
        int from = 0;
        for (String wanted :
                List.of("1Opening", "1.1Zinc", "1.2Maize", "2Closing", "2.1Amber", "2.2Linen")) {
            int at = text.indexOf(wanted, from);
            assertTrue(at >= 0, wanted + " is not in its place in " + text);
            from = at;
        }
        assertFalse(PageWalk.text(print(kind)).contains("1.1Zinc"), "not unless chosen");
        assertSound(pdf);
    }

    @ParameterizedTest
    @EnumSource(TalkOrder.class)
    void speechesAreListedInAnOrder(TalkOrder order) throws Exception {
        Map<TalkOrder, List<String>> wanted =
                Map.of(
                        TalkOrder.NONE,
                        List.of(),
                        TalkOrder.SCHEDULE,
                        List.of("1.1 Zinc", "1.2 Maize", "2.1 Amber", "2.2 Linen"),
                        // None has a number of its own.
                        TalkOrder.NUMBER,
                        List.of("1.1 Zinc", "1.2 Maize", "2.1 Amber", "2.2 Linen"),
                        TalkOrder.SESSION,
                        List.of("2.1 Amber", "2.2 Linen", "1.1 Zinc", "1.2 Maize"),
                        TalkOrder.TITLE,
                        List.of("2.1 Amber", "2.2 Linen", "1.2 Maize", "1.1 Zinc"),
                        TalkOrder.SPEAKER,
                        List.of(
                                "2.2 Anna Davis Linen",
                                "2.1 Bela Clark Amber",
                                "1.2 Carl Brown Maize",
                                "1.1 Dora Adams Zinc"));
        for (Exporter kind : List.of(PdfHandbook.create(), PdfProceedings.create())) {
            String chosen = order.name().toLowerCase(Locale.ROOT);
            byte[] pdf = print(kind, "talks", chosen, "numbers", "true");
            List<String> lines =
                    StructureText.of(pdf).stream()
                            .map(each -> each.replaceAll("\\s+", " ").strip())
                            .filter(
                                    each ->
                                            each.matches(
                                                    "[12]\\.[12] .*(Zinc|Maize|Amber|Linen).*"))
                            .toList();
            List<String> found = new ArrayList<>();
            for (String line : lines) {
                for (String each : wanted.get(order)) {
                    if (line.startsWith(each) && line.matches(".*\\d+")) {
                        found.add(each);
                    }
                }
            }
            assertEquals(wanted.get(order), found, lines.toString());
            assertSound(pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void speechesOfASessionAreListedInIt(String wanted) throws Exception {
        for (Exporter kind : List.of(PdfHandbook.create(), PdfProceedings.create())) {
            byte[] pdf = print(kind, "session-contents", wanted);
            List<String> lines =
                    StructureText.of(pdf).stream()
                            .map(each -> each.replaceAll("\\s+", " ").strip())
                            .filter(each -> each.matches("[12]\\. (Zinc|Maize|Amber|Linen) ?\\d+"))
                            .map(each -> each.replaceAll(" ?\\d+$", ""))
                            .toList();
            assertEquals(
                    wanted.equals("true")
                            ? List.of("1. Zinc", "2. Maize", "1. Amber", "2. Linen")
                            : List.of(),
                    lines);
            assertSound(pdf);
        }
    }

    // ---------------------------------------------------------- participants

    @Test
    void aBookOfParticipantsSaysWhoTheyAre() throws Exception {
        byte[] pdf = print(PdfParticipants.create(), "biographies", "true");
        String text = PageWalk.text(pdf);
        int list = text.indexOf(PageWalk.squeezed(NAMES[3]));
        for (String name : NAMES) {
            int at = text.indexOf("Lifeof" + PageWalk.squeezed(name));
            assertTrue(at > list, name + " in " + text);
        }
        assertFalse(PageWalk.text(print(PdfParticipants.create())).contains("Lifeof"));
        assertSound(pdf);
    }

    @Test
    void equalRequestsGiveEqualBytes() throws Exception {
        String[] options = {"talks", "speaker", "numbers", "true", "session-contents", "true"};
        assertTrue(
                Arrays.equals(
                        print(PdfHandbook.create(), options),
                        print(PdfHandbook.create(), options)));
    }
}
