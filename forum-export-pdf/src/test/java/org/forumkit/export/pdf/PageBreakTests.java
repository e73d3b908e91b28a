package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.forumkit.export.Exporter;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Notice;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages end: not behind a heading, and not behind or before a single line. */
class PageBreakTests {

    private static final String TABLE = "Table";

    /** The baselines of an element on a page, and whether it is a heading. */
    private record Part(String type, int page, TreeSet<Integer> lines) {}

    /** An edition whose texts have lengths that a number decides. */
    private static Forum forum(int seed) {
        Forum forum = SampleForums.withSessions(14);
        Edition edition = forum.series().editions().get(0);
        int next = seed;
        for (Session each : edition.sessions()) {
            next = (next * 1103515245 + 12345) & 0x7fffffff;
            edition =
                    edition.with(
                            each.toBuilder()
                                    .description(
                                            SampleForums.both(
                                                    "推动园区共建，探讨共建形式。".repeat(2 + next % 23),
                                                    "Joint parks and their forms of work. "
                                                            .repeat(1 + next / 64 % 19)))
                                    .build());
        }
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            next = (next * 1103515245 + 12345) & 0x7fffffff;
            notices.add(
                    Notice.builder(
                                    "m" + i,
                                    SampleForums.both(
                                            "请凭邀请函报到。".repeat(1 + next % 31),
                                            "Bring your letter. ".repeat(1 + next / 64 % 31)))
                            .title(SampleForums.both("通知" + i, "Notice " + i))
                            .build());
        }
        return forum.with(edition.toBuilder().notices(notices).build());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void leavesNoLineAloneAndNoHeadingBehind(int seed) throws IOException {
        int torn = 0;
        for (Exporter kind :
                List.of(PdfHandbook.create(), PdfInformation.create(), PdfProceedings.create())) {
            for (String languages : List.of("en", "zh-Hans", "zh-Hans,en")) {
                for (String paper : List.of("a4", "a5")) {
                    byte[] pdf =
                            KindRequests.print(kind, forum(seed), languages, Map.of("paper", paper))
                                    .pdf();
                    List<String> faults = new ArrayList<>();
                    torn += walk(pdf, faults);
                    assertEquals(
                            List.of(),
                            faults,
                            "seed " + seed + ", " + kind.id() + " " + languages + " " + paper);
                }
            }
        }
        assertTrue(torn > 10, torn + " paragraphs go over to another page");
    }

    /** The numbers of lines of descriptions that begin at the foot of a page and go on. */
    private static List<Integer> begun(Exporter kind, Map<String, String> options)
            throws IOException {
        List<Session> sessions = new ArrayList<>();
        int next = 7;
        for (int i = 0; i < 120; i++) {
            next = (next * 1103515245 + 12345) & 0x7fffffff;
            String text = "Joint parks and their forms of work. ".repeat(4 + next / 64 % 90);
            // Of several paragraphs the lines count together.
            String several = i % 3 == 0 ? "In short.\n" + text : text;
            sessions.add(
                    Session.builder("s" + i, Text.of("en", "Session " + i))
                            .description(Text.of("en", several))
                            .build());
        }
        Edition edition = Edition.builder("e", Text.of("en", "E")).sessions(sessions).build();
        byte[] pdf =
                KindRequests.print(
                                kind, SampleForums.english(List.of(edition)).build(), "en", options)
                        .pdf();
        assertEquals(List.of(), PageWalk.faults(pdf));
        List<Integer> begun = new ArrayList<>();
        Part before = new Part("", -1, new TreeSet<>());
        for (List<Part> each : elements(pdf)) {
            Part first = each.get(0);
            boolean second =
                    before.type().equals("P")
                            && before.page() == first.page()
                            && before.lines().size() == 1;
            if (first.type().equals("P") && each.size() > 1) {
                begun.add(first.lines().size() + (second ? 1 : 0));
            }
            before = each.get(each.size() - 1);
        }
        return begun;
    }

    @Test
    void letsDescriptionsBeginWhereEnoughLinesHaveRoom() throws IOException {
        PdfHandbook kind = PdfHandbook.create();
        List<Integer> usual = begun(kind, Map.of());
        assertTrue(usual.size() > 5, usual.toString());
        assertEquals(2, Collections.min(usual), usual.toString());
        assertEquals(usual, begun(kind, Map.of("least-lines", "1")));
        for (int least : new int[] {4, 7}) {
            List<Integer> lines = begun(kind, Map.of("least-lines", Integer.toString(least)));
            assertTrue(lines.size() > 5, lines.toString());
            // One of them goes over to the next page where only one would be left for that.
            assertTrue(Collections.min(lines) >= least - 1, lines.toString());
        }
        // No page has room for twenty lines below what stands on it, and there is no endless end.
        assertTrue(begun(kind, Map.of("least-lines", "20", "paper", "a6")).size() > 10);
    }

    @Test
    void notesWhatStandsAlone() throws IOException {
        // The walk itself: where a paragraph of three lines is torn, one line stands alone.
        List<String> faults = new ArrayList<>();
        judge(
                List.of(
                        new Part("P", 0, new TreeSet<>(List.of(10, 20))),
                        new Part("P", 1, new TreeSet<>(List.of(10)))),
                faults);
        assertEquals(List.of("1 line of P on page 2"), faults);
    }

    /** Returns how many paragraphs are on two pages. */
    private static int walk(byte[] pdf, List<String> faults) throws IOException {
        List<List<Part>> elements = elements(pdf);
        int torn = 0;
        Map<Integer, Part> last = new LinkedHashMap<>();
        for (List<Part> each : elements) {
            torn += each.size() > 1 ? 1 : 0;
            judge(each, faults);
            each.forEach(part -> last.merge(part.page(), part, PageBreakTests::lower));
        }
        last.forEach(
                (page, part) -> {
                    if (part.type().matches("H[2-6]")) {
                        faults.add(part.type() + " is the last on page " + (page + 1));
                    }
                });
        return torn;
    }

    private static List<List<Part>> elements(byte[] pdf) throws IOException {
        Map<PDPage, Map<Integer, TreeSet<Integer>>> lines = new HashMap<>();
        Map<PDPage, Integer> numbers = new HashMap<>();
        List<List<Part>> elements = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, TreeSet<Integer>> found = new HashMap<>();
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    collect(
                            content,
                            found.computeIfAbsent(content.getMCID(), id -> new TreeSet<>()));
                }
                numbers.put(page, numbers.size());
                lines.put(page, found);
            }
            Walk walk = new Walk(numbers, lines, elements);
            walk.elements(document.getDocumentCatalog().getStructureTreeRoot(), false);
        }
        return elements;
    }

    private static Part lower(Part one, Part other) {
        return other.lines().last() >= one.lines().last() ? other : one;
    }

    private static void judge(List<Part> parts, List<String> faults) {
        if (parts.size() > 1 && !parts.get(0).type().equals(TABLE)) {
            for (Part part : parts) {
                if (part.lines().size() < 2) {
                    faults.add("1 line of " + part.type() + " on page " + (part.page() + 1));
                }
            }
        }
    }

    private static void collect(PDMarkedContent content, Set<Integer> lines) {
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                lines.add(Math.round(glyph.getYDirAdj()));
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, lines);
            }
        }
    }

    /** Reads elements with their lines. */
    private record Walk(
            Map<PDPage, Integer> numbers,
            Map<PDPage, Map<Integer, TreeSet<Integer>>> lines,
            List<List<Part>> found) {

        void elements(PDStructureNode node, boolean inTable) {
            String type = node instanceof PDStructureElement e ? e.getStructureType() : "";
            boolean table = inTable || type.equals(TABLE);
            Map<Integer, Part> parts = new LinkedHashMap<>();
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    elements(element, table);
                } else if (node instanceof PDStructureElement element) {
                    PDPage page = element.getPage();
                    int id = -1;
                    if (kid instanceof PDMarkedContentReference reference) {
                        page = reference.getPage() == null ? page : reference.getPage();
                        id = reference.getMCID();
                    } else if (kid instanceof Integer number) {
                        id = number;
                    }
                    add(parts, table ? TABLE : type, page, id);
                }
            }
            if (!parts.isEmpty()) {
                found.add(List.copyOf(parts.values()));
            }
        }

        private void add(Map<Integer, Part> parts, String type, PDPage page, int id) {
            TreeSet<Integer> own = lines.getOrDefault(page, Map.of()).get(id);
            if (own != null && !own.isEmpty()) {
                int number = numbers.get(page);
                parts.computeIfAbsent(number, any -> new Part(type, number, new TreeSet<>()))
                        .lines()
                        .addAll(own);
            }
        }
    }
}
