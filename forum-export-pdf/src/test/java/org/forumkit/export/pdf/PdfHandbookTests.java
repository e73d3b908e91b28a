package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfHandbookTests {

    private static final PdfHandbook HANDBOOK = PdfHandbook.create();

    // ------------------------------------------------------------- conformance

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans,ru", "ko,ja", "mn", "en,zh-Hans,ru"})
    void conformsInAnyLanguages(String languages) throws Exception {
        Programme programme =
                SampleForums.programme(SampleForums.withSessions(5), languages.split(","));
        assertEquals(List.of(), Conformance.failures(print(programme, Map.of())));
    }

    @Test
    void conformsWhenStackedOnSmallPaper() throws Exception {
        byte[] pdf = print(sample(4), Map.of("paper", "a5", "layout", "stacked"));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void conformsOverSeveralDaysAndPages() throws Exception {
        assertEquals(List.of(), Conformance.failures(print(sample(40), Map.of())));
    }

    @Test
    void conformsWithoutEditionsAndWithSeveral() throws Exception {
        for (Forum forum :
                List.of(
                        org.forumkit.testkit.SampleForums.withoutEditions(),
                        org.forumkit.testkit.SampleForums.withEmptyEdition(),
                        org.forumkit.testkit.SampleForums.withSeveralEditions())) {
            Programme programme = SampleForums.programme(forum, "en", "zh-Hans");
            assertEquals(List.of(), Conformance.failures(print(programme, Map.of())));
        }
    }

    // -------------------------------------------------------------- text, order

    @Test
    void givesItsTextBackInReadingOrderInBothLanguages() throws Exception {
        String text = text(print(sample(4), Map.of()));
        assertOrder(
                text,
                "第十三届虚构产业园区对话会",
                "13thSampleDialogueofIndustrialParks",
                "“共谋合作新前景，打造发展新引擎”",
                "2031年9月1日",
                "样例会议中心",
                "1September2031",
                "主办单位",
                "目录",
                "Contents",
                "会议概况",
                "本手册内容均为虚构样例，仅用于检验版式。",
                "Everythinginthishandbookisinvented;",
                "会议议程",
                "Agenda",
                "2031年9月1日星期一",
                "Monday,1September2031",
                "09:00–09:45",
                "专题对话1：数字经济园区合作——园区共建的前景与机遇",
                "Dialogue1:Digitaleconomyandcooperationofparksandtheprospectsofjointparks",
                "主持人",
                "Moderator",
                "11:30–11:50",
                "茶歇",
                "Coffeebreak",
                "参会须知",
                "代表请于8:00至9:00在一层大厅凭邀请函报到",
                "Pleaseregisterwithyourinvitation",
                "园区占地12平方公里",
                "参会名单",
                "中国",
                "China");
    }

    @Test
    void printsPlaceholdersInTheFormOfNames() throws Exception {
        String text = text(print(sample(2), Map.of()));
        assertTrue(text.contains("贸发会议代表（待定）RepresentativeofUNCTAD,tobeconfirmed"), text);
    }

    @Test
    void marksIllustrativeTimes() throws Exception {
        String text = text(print(sample(6), Map.of()));
        assertTrue(text.contains("*带星号的时间仅为示意，只表示先后顺序。"), text);
        assertTrue(text.contains("*Timesmarkedwithanasteriskareillustrative"), text);
        assertTrue(text.contains("13:10–13:55*"), text);
        assertFalse(text(print(sample(2), Map.of())).contains("*"));
    }

    @Test
    void numbersPagesInEachLanguage() throws Exception {
        byte[] pdf = print(sample(2), Map.of());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            String text = squeezed(stripper.getText(document));
            assertTrue(text.contains("第2页，共" + pages + "页"), text);
            assertTrue(text.contains("Page2of" + pages), text);
        }
    }

    @Test
    void givesTheContentsThePagesThatTheHeadingsAreOn() throws Exception {
        byte[] pdf = print(sample(12), Map.of());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            String contents = squeezed(stripper.getText(document));
            PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            int checked = 0;
            for (; item != null; item = item.getNextSibling()) {
                int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
                String entry = squeezed(item.getTitle()) + page;
                assertTrue(contents.contains(entry), entry + " is not in " + contents);
                checked++;
            }
            assertEquals(8, checked);
        }
    }

    // --------------------------------------------------------------- structure

    @Test
    void bookmarksSectionsAndSessions() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(sample(3), Map.of()))) {
            List<String> titles = new ArrayList<>();
            PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            for (; item != null; item = item.getNextSibling()) {
                titles.add(item.getTitle());
            }
            assertEquals(
                    List.of(
                            "会议概况  About the event",
                            "会议议程  Agenda",
                            "参会须知  Information for participants",
                            "议题  Topics",
                            "会议详情  Sessions",
                            "园区与机构介绍  Parks and organisations",
                            "参会名单  Participants"),
                    titles);
        }
    }

    @Test
    void tagsHeadingsTablesAndLinksInOrder() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(sample(2), Map.of()))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertEquals("zh-Hans", catalog.getString("Lang"));
            List<String> types = new ArrayList<>();
            collect(catalog.getCOSDictionary(COSName.getPDFName("StructTreeRoot")), types);
            assertEquals("Document", types.get(0));
            assertTrue(types.containsAll(List.of("H1", "H2", "TOC", "TOCI", "Link")), "types");
            int table = types.indexOf("Table");
            assertEquals(List.of("Table", "TBody", "TR", "TH"), types.subList(table, table + 4));
            assertTrue(types.indexOf("TOC") < table, "contents before tables");
        }
    }

    private static void collect(COSDictionary element, List<String> types) {
        String type = element.getNameAsString(COSName.S);
        if (type != null) {
            types.add(type);
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            collect(kid, types);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, types);
                }
            }
        }
    }

    // ------------------------------------------------------------- determinism

    @Test
    void givesEqualBytesForEqualRequests() throws Exception {
        assertArrayEquals(print(sample(8), Map.of()), print(sample(8), Map.of()));
    }

    @Test
    void givesTheSameBytesInSeveralThreads() throws Exception {
        Programme programme = sample(12);
        byte[] expected = print(programme, Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> jobs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                jobs.add(() -> print(programme, Map.of()));
            }
            for (Future<byte[]> printed : threads.invokeAll(jobs)) {
                assertArrayEquals(expected, printed.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void leavesTheStreamOpen() throws Exception {
        boolean[] closed = {false};
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };
        HANDBOOK.export(ExportRequest.of(sample(1), SampleForums.STAMP), out);
        assertFalse(closed[0]);
    }

    @Test
    void passesOnWhatTheStreamThrows() {
        IOException full = new IOException("no space left");
        IOException thrown =
                assertThrows(
                        IOException.class,
                        () ->
                                HANDBOOK.export(
                                        ExportRequest.of(sample(1), SampleForums.STAMP),
                                        new ByteArrayOutputStream() {
                                            @Override
                                            public synchronized void write(
                                                    byte[] b, int off, int len) {
                                                sneak(full);
                                            }
                                        }));
        assertEquals("no space left", thrown.getMessage());
    }

    @SuppressWarnings("unchecked") // throws a checked exception where none is declared
    private static <E extends Exception> void sneak(Exception exception) throws E {
        throw (E) exception;
    }

    // ----------------------------------------------------------------- options

    @Test
    void leavesOutWhatIsNotWanted() throws Exception {
        byte[] pdf =
                print(
                        sample(3),
                        Map.of(
                                "cover", "false",
                                "contents", "false",
                                "information", "false",
                                "sessions", "false",
                                "participants", "false"));
        String text = text(pdf);
        assertFalse(text.contains("目录"), text);
        assertFalse(text.contains("参会须知"), text);
        assertFalse(text.contains("会议详情"), text);
        assertFalse(text.contains("参会名单"), text);
        assertTrue(text.contains("会议议程"), text);
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void leavesOutDetailsThatAreNotWanted() throws Exception {
        String whole = text(print(sample(5), Map.of()));
        String some =
                text(
                        print(
                                sample(5),
                                Map.of(
                                        "descriptions", "false",
                                        "breaks", "false",
                                        "participants", "false",
                                        "affiliations", "false")));
        for (String detail : List.of("本场对话围绕", "Coffeebreak", "国际合作处处长")) {
            assertTrue(whole.contains(detail), detail);
            assertFalse(some.contains(detail), detail);
        }
    }

    @Test
    void beginsEachSessionAndEachParkOnANewPageWhereWanted() throws Exception {
        int usual = pages(print(sample(3), Map.of()));
        // Three sessions stand on two pages, three parks on one.
        int more = 1 + 2;
        assertEquals(usual + more, pages(print(sample(3), Map.of("new-pages", "true"))));
    }

    @Test
    void turnsThePaperSideways() throws Exception {
        byte[] pdf = print(sample(3), Map.of("landscape", "true", "paper", "a5"));
        assertEquals(List.of(), PageWalk.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(Paper.A5.height(), document.getPage(0).getMediaBox().getWidth(), 0.01f);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void saysWhichPaperThereIs() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> HANDBOOK.options().parse(Map.of("paper", "A9")));
        assertEquals(
                "option \"paper\" must be one of a0, a1, a2, a3, a4, a5, a6, b4, b5, letter, legal,"
                        + " tabloid, executive, or width and height in millimetres from 90 to 1200, as 100x150, not"
                        + " \"A9\"; did you mean \"a0\"?",
                refused.getMessage());
    }

    // ------------------------------------------------------------ hostile input

    @Test
    void warnsOfCharactersThatNoFontHas() throws Exception {
        Programme programme = titled("Meeting \uD808\uDC00 of parks");
        List<Finding> findings = export(programme, new ByteArrayOutputStream());
        assertEquals(
                List.of("pdf.missing-glyph /editions/0/title U+12000"),
                findings.stream()
                        .filter(f -> f.pointer().equals("/editions/0/title"))
                        .map(f -> f.key() + " " + f.pointer() + " " + f.value())
                        .toList());
        assertEquals(List.of(), Conformance.failures(print(programme, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NUL \u0000 here",
                "line\r\nBEGIN:VEVENT",
                "over\u202Eride",
                "lone \uD800 high",
                "lone \uDC00 low",
                "\uFFFE and \uFFFF",
                "tab\tand\u2028separator",
                "soft\u00ADhyphen zero\u200Bwidth",
                ")(\\ endstream endobj",
                "<</Type/Catalog>>",
                " ",
                "مؤتمر العربية"
            })
    void printsHostileTitles(String title) throws Exception {
        byte[] pdf = print(titled(title), Map.of());
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void namesTheCharactersThatItLeavesOut() throws Exception {
        List<Finding> findings =
                export(titled("over\u202Eride \uD800 x"), new ByteArrayOutputStream());
        assertEquals(
                List.of("pdf.unprintable U+202E U+D800"),
                findings.stream()
                        .filter(f -> f.pointer().equals("/editions/0/title"))
                        .map(f -> f.key() + " " + f.value())
                        .toList());
    }

    @Test
    void printsATitleOfAMillionCharacters() {
        String title = "产业园区 park ".repeat(120_000);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    byte[] pdf = print(titled(title), Map.of("contents", "false"));
                    try (PDDocument document = Loader.loadPDF(pdf)) {
                        assertTrue(document.getNumberOfPages() > 500, "all of it is printed");
                    }
                });
    }

    @Test
    void printsWordsLongerThanALine() throws Exception {
        String word = "a".repeat(5_000);
        String text = text(print(titled(word), Map.of("contents", "false")));
        assertTrue(text.contains(word.substring(0, 3_000)), "broken at the margin, not cut");
    }

    // ------------------------------------------------------------------ set-up

    private static void assertOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, "\"" + part + "\" is not behind position " + from + " of " + text);
            from = at + part.length();
        }
    }

    private static Programme sample(int sessions) {
        return SampleForums.programme(SampleForums.withSessions(sessions), "zh-Hans", "en");
    }

    private static Programme titled(String title) {
        Edition edition =
                Edition.builder("2031", Text.of("en", title))
                        .sessions(List.of(Session.builder("s", Text.of("en", "Opening")).build()))
                        .build();
        Series series =
                Series.builder("sample", Text.of("en", "Sample"))
                        .editions(List.of(edition))
                        .build();
        return SampleForums.programme(Forum.builder("en", series).build(), "en");
    }

    private static List<Finding> export(Programme programme, ByteArrayOutputStream out)
            throws IOException {
        return HANDBOOK.export(ExportRequest.of(programme, SampleForums.STAMP), out);
    }

    private static byte[] print(Programme programme, Map<String, String> options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HANDBOOK.export(
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(HANDBOOK.options().parse(options)),
                out);
        return out.toByteArray();
    }

    /** The text of all pages in the order of their content, without spaces. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
