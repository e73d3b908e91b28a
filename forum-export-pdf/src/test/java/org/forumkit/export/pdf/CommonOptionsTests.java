package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.forumkit.export.Exporter;
import org.forumkit.export.Option;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Notice;
import org.forumkit.model.Person;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Options that mean the same in every kind: each changes what is printed, or is not offered. */
class CommonOptionsTests {

    private static final String ADDRESS = "https://forum.example/programme/current";

    private static final Forum FORUM = forum();

    /** Sessions with times, rooms and speakers, each with an abstract of long words. */
    private static Forum forum() {
        Forum forum = SampleForums.withSessions(6);
        Edition edition = forum.series().editions().get(0);
        Text text =
                SampleForums.both(
                        "围绕国际化与标准化展开讨论。",
                        "Internationalisation, standardisation, industrialisation and"
                                + " digitalisation: representatives of administrations discuss"
                                + " interconnections and responsibilities of organisations.");
        for (Session each : edition.sessions()) {
            edition = edition.with(each.toBuilder().description(text).build());
        }
        List<Notice> notices = List.of(Notice.builder("n", text).build());
        List<Person> people =
                forum.people().stream()
                        .map(each -> each.toBuilder().biography(text).build())
                        .toList();
        return forum.with(edition.toBuilder().notices(notices).build()).toBuilder()
                .people(people)
                .build();
    }

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds();
    }

    private static Stream<Exporter> with(Option<?> option) {
        return kinds().filter(kind -> kind.options().all().contains(option));
    }

    static Stream<Exporter> withLayout() {
        return with(PdfDocument.LAYOUT);
    }

    static Stream<Exporter> withHyphenation() {
        return with(PdfDocument.HYPHENATION);
    }

    static Stream<Exporter> withSides() {
        return with(PdfDocument.SIDES);
    }

    static Stream<Exporter> withAddress() {
        return with(PdfDocument.ADDRESS);
    }

    @Test
    void areOfEveryKindButWhereTheyMakeNoSense() {
        Map<String, List<String>> without = new LinkedHashMap<>();
        kinds().forEach(
                        kind -> {
                            List<String> missing =
                                    PdfDocument.EVERYWHERE.stream()
                                            .filter(each -> !kind.options().all().contains(each))
                                            .map(Option::key)
                                            .toList();
                            if (!missing.isEmpty()) {
                                without.put(kind.id(), missing);
                            }
                        });
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        wanted.put("pdf-agenda", List.of("hyphenation"));
        wanted.put("pdf-participants", List.of("second-zone"));
        wanted.put(
                "pdf-table-cards",
                List.of("layout", "hyphenation", "fallback", "second-zone", "sides"));
        wanted.put(
                "pdf-badges",
                List.of("layout", "hyphenation", "fallback", "second-zone", "sides", "address"));
        wanted.put("pdf-door-signs", List.of("hyphenation", "fallback", "second-zone", "sides"));
        wanted.put("pdf-room-sheets", List.of("hyphenation"));
        wanted.put("pdf-running-order", List.of("hyphenation", "second-zone"));
        wanted.put("pdf-day-grid", List.of("hyphenation"));
        wanted.put("pdf-changes", List.of("hyphenation", "fallback"));
        wanted.put("pdf-contacts", List.of("hyphenation", "second-zone"));
        wanted.put("pdf-seating", List.of("hyphenation", "second-zone"));
        wanted.put("pdf-information", List.of("second-zone"));
        wanted.put("pdf-certificates", List.of("hyphenation", "fallback", "second-zone", "sides"));
        wanted.put("pdf-invitations", List.of("layout", "hyphenation", "fallback", "sides"));
        wanted.put("pdf-comparison", List.of("hyphenation", "second-zone"));
        wanted.put("pdf-leaflet", List.of("layout", "sides"));
        assertEquals(wanted, without);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areRefusedByNameWhereTheyMakeNoSense(Exporter kind) {
        for (Option<?> each : PdfDocument.EVERYWHERE) {
            if (!kind.options().all().contains(each)) {
                String message =
                        assertThrows(
                                        IllegalArgumentException.class,
                                        () -> kind.options().parse(Map.of(each.key(), "x")))
                                .getMessage();
                assertTrue(
                        message.startsWith("there is no option \"" + each.key() + "\""), message);
            }
        }
    }

    /** Pages of each language say what a document in that language alone says. */
    @ParameterizedTest
    @MethodSource("withLayout")
    void layoutLetsPagesAlternate(Exporter kind) throws Exception {
        byte[] pdf = print(kind, "zh-Hans,en", "layout", "alternating");
        byte[] stacked = print(kind, "zh-Hans,en", "layout", "stacked");
        List<String> rest = new ArrayList<>(StructureText.of(pdf));
        assertTrue(!rest.equals(StructureText.of(stacked)), "alternating is not stacked");
        for (String language : List.of("zh-Hans", "en")) {
            List<String> lost = new ArrayList<>();
            for (String block : StructureText.of(alone(kind, language))) {
                if (!rest.remove(block)) {
                    lost.add(block);
                }
            }
            // Covers are for all languages, and contents have other numbers.
            String cover = cover(kind);
            lost.removeIf(cover::contains);
            lost.removeIf(block -> block.matches(".*[0-9]+"));
            assertEquals(List.of(), lost, language);
        }
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    private static byte[] alone(Exporter kind, String language) throws IOException {
        return KindRequests.in(language, kind, FORUM, "zh-Hans,en").pdf();
    }

    private static String cover(Exporter kind) throws IOException {
        boolean covered = List.of("pdf-handbook", "pdf-proceedings").contains(kind.id());
        return covered
                ? String.join(" ", StructureText.of(print(kind, "zh-Hans,en")).subList(0, 20))
                : "";
    }

    /** With it more lines end in a hyphen. */
    @ParameterizedTest
    @MethodSource("withHyphenation")
    void hyphenationDividesWords(Exporter kind) throws Exception {
        Map<String, Integer> hyphens = new LinkedHashMap<>();
        for (String wanted : List.of("true", "false")) {
            Map<String, String> options =
                    new LinkedHashMap<>(Map.of("hyphenation", wanted, "paper", narrow(kind)));
            if (kind instanceof PdfParticipants) {
                options.put("biographies", "true");
            }
            byte[] pdf = KindRequests.print(kind, FORUM, "en", options).pdf();
            hyphens.put(wanted, lineEnds(pdf));
        }
        // Such as Cross-border is divided at its own hyphen in either.
        assertTrue(hyphens.get("true") > hyphens.get("false"), hyphens.toString());
    }

    private static String narrow(Exporter kind) {
        return kind.id().equals("pdf-leaflet") ? "a5" : "a6";
    }

    /** How many lines end in a hyphen. */
    private static int lineEnds(byte[] pdf) throws IOException {
        int ends = 0;
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            for (int i = 0; i + 1 < page.size(); i++) {
                boolean last = Math.abs(page.get(i).bottom() - page.get(i + 1).bottom()) > 2;
                ends += last && "-\u2010\u00AD".contains(page.get(i).text()) ? 1 : 0;
            }
        }
        return ends;
    }

    @ParameterizedTest
    @MethodSource("withSides")
    void sidesPutPagesOnSheets(Exporter kind) throws Exception {
        try (PDDocument one = Loader.loadPDF(print(kind, "zh-Hans,en"));
                PDDocument two = Loader.loadPDF(print(kind, "zh-Hans,en", "sides", "two"));
                PDDocument booklet =
                        Loader.loadPDF(print(kind, "zh-Hans,en", "sides", "booklet"))) {
            assertEquals(null, duplex(one));
            assertEquals("DuplexFlipLongEdge", duplex(two));
            assertEquals("DuplexFlipShortEdge", duplex(booklet));
            assertEquals(width(one) * 2, width(booklet), 0.02);
            assertEquals((two.getNumberOfPages() + 3) / 4 * 2, booklet.getNumberOfPages());
        }
    }

    private static String duplex(PDDocument document) {
        PDViewerPreferences preferences = document.getDocumentCatalog().getViewerPreferences();
        return preferences.getDuplex();
    }

    private static float width(PDDocument document) {
        return document.getPage(0).getMediaBox().getWidth();
    }

    /** On each page, card and certificate; once on a leaflet. */
    @ParameterizedTest
    @MethodSource("kinds")
    void versionIsSaidWithItsDate(Exporter kind) throws Exception {
        version(kind, "en", "Release320August2025");
        version(kind, "zh-Hans,en", "Release32025年8月20日");
    }

    private static void version(Exporter kind, String languages, String says) throws Exception {
        byte[] pdf = print(kind, languages, "version", "Release 3");
        int places = 0;
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            String text = page.stream().map(PageWalk.Glyph::text).collect(Collectors.joining());
            int found = PageWalk.squeezed(text).split(says, -1).length - 1;
            boolean several = kind.id().equals("pdf-badges");
            boolean once = kind.id().equals("pdf-leaflet");
            assertTrue(several ? found > 1 : found == 1 || (once && found == 0), text);
            places += found;
        }
        int participants = FORUM.series().editions().get(0).participants().size();
        assertTrue(places > 0, kind.id());
        assertTrue(!kind.id().equals("pdf-badges") || places == participants, places + " badges");
        assertEquals(List.of(), PageWalk.faults(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @ParameterizedTest
    @MethodSource("withAddress")
    void addressIsACodeThatCanBeRead(Exporter kind) throws Exception {
        for (String languages : List.of("en", "zh-Hans,en")) {
            byte[] pdf = print(kind, languages, "address", ADDRESS, "version", "Release 3");
            List<Double> sides = CodeWalk.sides(pdf, ADDRESS);
            boolean once = kind.id().equals("pdf-leaflet");
            assertEquals(
                    once ? 1 : sides.size(),
                    sides.stream().filter(side -> side >= 36).count(),
                    sides.toString());
            assertEquals(List.of(), PageWalk.faults(pdf));
            assertEquals(List.of(), Conformance.failures(pdf));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void themeMakesTypeLarger(Exporter kind) throws Exception {
        byte[] usual = print(kind, "en");
        byte[] large = print(kind, "en", "theme", "large-print");
        if (kind.id().equals("pdf-table-cards")) {
            // The type of a card is as large as the card allows, whatever the theme.
            assertEquals(PageWalk.smallest(usual), PageWalk.smallest(large));
            assertTrue(!Arrays.equals(usual, print(kind, "en", "theme", "warm")), "warm");
        } else {
            assertTrue(PageWalk.smallest(large) > PageWalk.smallest(usual), kind.id());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void attachPutsTheProgrammeIntoTheFile(Exporter kind) throws Exception {
        byte[] pdf = print(kind, "en", "attach", "schedule-json");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(
                    List.of("schedule-json.json"),
                    List.copyOf(
                            document.getDocumentCatalog()
                                    .getNames()
                                    .getEmbeddedFiles()
                                    .getNames()
                                    .keySet()));
        }
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bleedAndMarksMakeSheetsLarger(Exporter kind) throws Exception {
        try (PDDocument plain = Loader.loadPDF(print(kind, "en"));
                PDDocument cut =
                        Loader.loadPDF(print(kind, "en", "bleed", "3", "crop-marks", "true"))) {
            float more = 2 * (3 * 72 / 25.4f + 24);
            for (int i = 0; i < plain.getNumberOfPages(); i++) {
                PDPage sheet = cut.getPage(i);
                float width = plain.getPage(i).getMediaBox().getWidth();
                assertEquals(width, sheet.getTrimBox().getWidth(), 0.02);
                assertEquals(width + more, sheet.getMediaBox().getWidth(), 0.02);
            }
        }
    }

    private static byte[] print(Exporter kind, String languages, String... options)
            throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return KindRequests.print(kind, FORUM, languages, all).pdf();
    }
}
