package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text leaves the margins, no text stands on another, whatever its length. */
class PageGeometryTests {

    private static final float TOLERANCE = 1;

    /** Where a glyph is, in points from the upper left corner. */
    private record Glyph(float left, float top, float right, float bottom, float baseline) {}

    @ParameterizedTest
    @CsvSource({"1, a4", "40, a4", "400, a5", "20000, a4"})
    void textStaysWithinMarginsAndApart(int length, String paper) throws IOException {
        for (List<Glyph> page : pages(print(forum(length), paper))) {
            assertTrue(page.size() > 0, "no page is empty");
            for (int i = 0; i < page.size(); i++) {
                for (int k = i + 1; k < page.size(); k++) {
                    assertApart(page.get(i), page.get(k));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, a4", "40, a4", "400, a4", "400, a5", "20000, a4"})
    void leavesNoTextOnAnotherOrOffThePageInAnyKind(int length, String paper) throws IOException {
        Programme programme = SampleForums.programme(forum(length), "zh-Hans", "en");
        for (Exporter kind : new PdfExporters().exporters()) {
            byte[] pdf = DocumentKindsTests.print(kind, programme, Map.of("paper", paper));
            assertEquals(List.of(), PageWalk.faults(pdf), kind.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"4000, side-by-side", "4000, stacked"})
    void printsAllOfALongText(int length, String layout) throws IOException {
        StringBuilder chinese = new StringBuilder();
        for (int i = 0; chinese.length() < length; i++) {
            chinese.append("第").append(i).append("句话");
        }
        Text text = SampleForums.both(chinese.toString(), "Short");
        Edition edition =
                Edition.builder("e", SampleForums.both("标题", "Title")).description(text).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfHandbook handbook = PdfHandbook.create();
        handbook.export(
                ExportRequest.of(
                                SampleForums.programme(forum(edition), "zh-Hans", "en"),
                                SampleForums.STAMP)
                        .with(handbook.options().parse(Map.of("layout", layout))),
                out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String read = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            int sentences = chinese.toString().split("句话", -1).length - 1;
            int found = 0;
            for (int i = 0; i < sentences; i++) {
                found += read.contains("第" + i + "句话") ? 1 : 0;
            }
            // A sentence may be torn where the page's footer stands between its two halves.
            int torn = document.getNumberOfPages();
            assertTrue(found >= sentences - torn, found + " of " + sentences);
            assertEquals(
                    chinese.length(),
                    count(read, "第0", chinese.toString()),
                    "characters that come back");
        }
    }

    /** How many characters of a text come back in their order, other text between them aside. */
    private static int count(String read, String start, String text) {
        int at = read.indexOf(start);
        int found = 0;
        for (int i = 0; i < text.length() && at >= 0; i++) {
            at = read.indexOf(text.charAt(i), at);
            if (at >= 0) {
                found++;
                at++;
            }
        }
        return found;
    }

    private static void assertApart(Glyph a, Glyph b) {
        boolean sameLine = Math.abs(a.baseline() - b.baseline()) < 0.5f;
        float across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        float down = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        float allowed = sameLine ? (a.bottom() - a.top()) * 0.75f : TOLERANCE;
        assertTrue(across <= allowed || down <= TOLERANCE, () -> a + " stands on " + b);
    }

    private static byte[] print(Forum forum, String paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfHandbook handbook = PdfHandbook.create();
        handbook.export(
                ExportRequest.of(SampleForums.programme(forum, "zh-Hans", "en"), SampleForums.STAMP)
                        .with(handbook.options().parse(Map.of("paper", paper))),
                out);
        return out.toByteArray();
    }

    private static List<List<Glyph>> pages(byte[] pdf) throws IOException {
        List<List<Glyph>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PDRectangle size = document.getPage(i).getMediaBox();
                List<Glyph> glyphs = new ArrayList<>();
                PDFTextStripper stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void processTextPosition(TextPosition p) {
                                float em = p.getFontSizeInPt();
                                float x = p.getX();
                                float y = p.getY();
                                if (!p.getUnicode().isBlank()) {
                                    assertWithin(p, size);
                                    glyphs.add(
                                            new Glyph(
                                                    x,
                                                    y - 0.72f * em,
                                                    x + p.getWidth(),
                                                    y + 0.12f * em,
                                                    y));
                                }
                            }
                        };
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                stripper.writeText(document, new StringWriter());
                pages.add(glyphs);
            }
        }
        return pages;
    }

    private static void assertWithin(TextPosition p, PDRectangle size) {
        float margin = size.getWidth() > 500 ? 54 : 40;
        // Half of a full-width mark is empty and may reach into the margin.
        float hang = p.getFontSizeInPt() / 2 + TOLERANCE;
        assertTrue(p.getX() >= margin - hang, () -> "left of the margin: " + p);
        assertTrue(
                p.getX() + p.getWidth() <= size.getWidth() - margin + hang,
                () -> "right of the margin: " + p);
        assertTrue(p.getY() > 20 && p.getY() < size.getHeight() - 20, () -> "off the page: " + p);
    }

    private static Forum forum(Edition edition) {
        return Forum.builder(
                        "zh-Hans",
                        Series.builder("s", SampleForums.both("系列", "Series"))
                                .editions(List.of(edition))
                                .build())
                .build();
    }

    /** A forum all of whose texts have a length, names 120 characters at most. */
    private static Forum forum(int length) {
        Text text = SampleForums.both(filled("园区共建，", length), filled("joint parks, ", length));
        String shortName = filled("欧阳", Math.min(120, length));
        Map<String, PersonName> names = new LinkedHashMap<>();
        names.put("zh-Hans", PersonName.builder().full(shortName).build());
        names.put(
                "en", PersonName.builder().full(filled("Longname", Math.min(120, length))).build());
        Text title =
                SampleForums.both(
                        filled("园区共建", Math.min(400, length)),
                        filled("joint parks ", Math.min(400, length)));
        Edition edition =
                Edition.builder("e", title)
                        .theme(title)
                        .description(text)
                        .venue(
                                Venue.builder(title)
                                        .rooms(List.of(Room.builder("r", title).build()))
                                        .build())
                        .sessions(
                                List.of(
                                        Session.builder("a", title)
                                                .start(LocalDateTime.of(2032, 3, 1, 9, 0))
                                                .rooms(List.of("r"))
                                                .description(text)
                                                .items(
                                                        List.of(
                                                                Item.builder("i")
                                                                        .title(title)
                                                                        .description(text)
                                                                        .appearances(
                                                                                List.of(
                                                                                        Appearance
                                                                                                .builder()
                                                                                                .participant(
                                                                                                        "p")
                                                                                                .build()))
                                                                        .build()))
                                                .build()))
                        .participants(
                                List.of(
                                        Participant.builder("p")
                                                .person("x")
                                                .position(title)
                                                .country("CN")
                                                .build()))
                        .notices(List.of(Notice.builder("n", text).build()))
                        .build();
        return forum(edition).toBuilder()
                .people(List.of(Person.builder("x").names(names).build()))
                .build();
    }

    private static String filled(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }
}
