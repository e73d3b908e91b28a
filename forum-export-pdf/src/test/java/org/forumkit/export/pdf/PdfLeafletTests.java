package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.forumkit.export.ExportRequest;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Notice;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

class PdfLeafletTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    @Test
    void putsPanelsWhereTheyAreInOrderOnceTheSheetIsFolded() throws Exception {
        Printed printed = print(90, Map.of());
        assertEquals(List.of(), printed.findings());
        assertEquals(2, printed.pages());
        Map<String, String> panels = panels(printed.pdf(), 3);
        assertTrue(panels.get("0.2").startsWith("SampleForum"), panels.get("0.2"));
        assertTrue(panels.get("1.0").startsWith("Agenda"), panels.get("1.0"));
        List<Integer> firsts = new ArrayList<>();
        for (String panel : List.of("1.0", "1.1", "1.2", "0.0", "0.1")) {
            String text = panels.getOrDefault(panel, "");
            assertTrue(text.contains("Talkno"), panel + " has sessions: " + text);
            firsts.add(Integer.valueOf(text.replaceAll("(?s).*?Talkno(\\d+)\\..*", "$1")));
        }
        assertEquals(firsts.stream().sorted().toList(), firsts);
        assertEquals(List.of(), Conformance.failures(printed.pdf()));
        assertEquals(List.of(), PageWalk.faults(printed.pdf()));
    }

    @Test
    void foldsOnce() throws Exception {
        Printed printed = print(12, Map.of("fold", "half"));
        assertEquals(2, printed.pages());
        Map<String, String> panels = panels(printed.pdf(), 2);
        assertTrue(panels.get("0.1").startsWith("SampleForum"), panels.get("0.1"));
        assertTrue(panels.get("1.0").startsWith("Agenda"), panels.get("1.0"));
        assertEquals(List.of(), Conformance.failures(printed.pdf()));
    }

    @Test
    void setsLittleInLargeType() throws IOException {
        float few = PageWalk.smallest(print(4, Map.of()).pdf());
        float many = PageWalk.smallest(print(150, Map.of()).pdf());
        assertTrue(few > many, few + " for few, " + many + " for many");
        assertTrue(many >= 6.9f, "nothing is smaller than 7 points: " + many);
    }

    /** Panels that nothing is on are there to write on. */
    @Test
    void leavesNoPanelWhite() throws Exception {
        Printed printed = print(4, Map.of());
        assertEquals(2, printed.pages());
        Map<String, String> panels = panels(printed.pdf(), 3);
        assertEquals("Notes", panels.get("1.1"), panels.toString());
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            PDFStreamParser outer = new PDFStreamParser(document.getPage(0));
            long lines =
                    outer.parse().stream()
                            .filter(
                                    operator ->
                                            operator instanceof Operator o
                                                    && o.getName().equals("S"))
                            .count();
            assertTrue(lines > 40, lines + " lines on two panels");
        }
        assertEquals(List.of(), Conformance.failures(printed.pdf()));
    }

    /** Lines to write on go on across the fold. */
    @Test
    void letsLinesOfPanelsMeet() throws IOException {
        byte[] pdf = print(4, Map.of()).pdf();
        List<Integer> lines = lines(pdf, 0);
        List<Integer> ofBoth =
                lines.stream()
                        .filter(y -> Collections.frequency(lines, y) == 2)
                        .distinct()
                        .toList();
        assertTrue(ofBoth.size() > 15, lines.toString());
        // Beside a panel with a heading, which takes the room of two or three, stands a full one.
        long meeting = lines(pdf, 1).stream().filter(ofBoth::contains).count();
        assertTrue(meeting >= 2L * ofBoth.size() - 3, lines(pdf, 1) + " beside " + ofBoth);
    }

    /** How high the lines of a sheet stand, in tenths of a point. */
    private static List<Integer> lines(byte[] pdf, int page) throws IOException {
        List<Integer> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Object> tokens = new PDFStreamParser(document.getPage(page)).parse();
            for (int i = 2; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator o
                        && o.getName().equals("m")
                        && tokens.get(i - 1) instanceof COSNumber y) {
                    lines.add(Math.round(10 * y.floatValue()));
                }
            }
        }
        return lines;
    }

    @Test
    void breaksNoAddress() throws IOException {
        String address = "registration@secretariat.example.org";
        Edition edition =
                Edition.builder("2032", SampleForums.both("样例论坛", "Sample Forum"))
                        .sessions(
                                List.of(
                                        Session.builder("s", SampleForums.both("开幕", "Opening"))
                                                .start(NINE)
                                                .build()))
                        .contacts(
                                List.of(
                                        Contact.builder(
                                                        "c",
                                                        SampleForums.both(
                                                                "注册与证件", "Registration and badges"))
                                                .name(SampleForums.both("秘书处", "Secretariat"))
                                                .email(address)
                                                .build()))
                        .build();
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfLeaflet.create(),
                        Programme.of(SampleForums.english(List.of(edition)).build())
                                .audience(Audience.INTERNAL)
                                .languages("zh-Hans", "en")
                                .at(SampleForums.STAMP)
                                .build());
        boolean whole = false;
        for (List<PageWalk.Glyph> page : PageWalk.pages(pdf)) {
            Map<Float, StringBuilder> lines = new TreeMap<>();
            page.forEach(
                    each ->
                            lines.computeIfAbsent(each.top(), any -> new StringBuilder())
                                    .append(each.text()));
            whole |= lines.values().stream().anyMatch(line -> line.indexOf(address) >= 0);
        }
        assertTrue(whole, PageWalk.text(pdf));
    }

    @Test
    void takesFurtherSheetsForWhatDoesNotFitAndSaysSo() throws Exception {
        Printed printed = print(500, Map.of());
        int sheets = printed.pages() / 2;
        assertTrue(sheets > 1, sheets + " sheets");
        assertEquals(
                List.of(
                        Finding.warning("pdf.several-sheets", "", null)
                                .with("sheets", Integer.toString(sheets))),
                printed.findings());
        assertTrue(PageWalk.text(printed.pdf()).contains("Talkno499."), "the last is there");
        assertEquals(List.of(), PageWalk.faults(printed.pdf()));
        assertEquals(List.of(), Conformance.failures(printed.pdf()));
    }

    @Test
    void leavesInformationOut() throws IOException {
        String with = PageWalk.text(print(3, Map.of()).pdf());
        String without = PageWalk.text(print(3, Map.of("information", "false")).pdf());
        assertTrue(with.contains("Lunchisatnoon."), with);
        assertTrue(!without.contains("Lunchisatnoon."), without);
    }

    /** The text of each panel, by page and place on it. */
    private static Map<String, String> panels(byte[] pdf, int columns) throws IOException {
        Map<String, StringBuilder> texts = new TreeMap<>();
        List<List<PageWalk.Glyph>> pages = PageWalk.pages(pdf);
        for (int i = 0; i < pages.size(); i++) {
            for (PageWalk.Glyph glyph : pages.get(i)) {
                int column = (int) (glyph.left() / (Paper.A4.height() / columns));
                texts.computeIfAbsent(i + "." + column, any -> new StringBuilder())
                        .append(glyph.text());
            }
        }
        Map<String, String> panels = new TreeMap<>();
        texts.forEach((panel, text) -> panels.put(panel, PageWalk.squeezed(text.toString())));
        return panels;
    }

    private static Printed print(int sessions, Map<String, String> options) throws IOException {
        List<Session> list = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            list.add(
                    Session.builder("s" + i, Text.of("en", "Talk no " + i + ". of this forum"))
                            .start(NINE.plusMinutes(i))
                            .build());
        }
        Edition edition =
                Edition.builder("2032", Text.of("en", "Sample Forum"))
                        .sessions(list)
                        .notices(
                                List.of(
                                        Notice.builder("n", Text.of("en", "Lunch is at noon."))
                                                .build()))
                        .build();
        Programme programme =
                SampleForums.programme(
                        SampleForums.english(List.of(edition)).build(), Audience.PUBLIC);
        PdfLeaflet leaflet = PdfLeaflet.create();
        return Printed.of(
                leaflet,
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(leaflet.options().parse(options)));
    }
}
