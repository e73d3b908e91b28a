package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.forumkit.export.Exporter;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;

/** Speeches that are known by the number of a board or a paper. */
class TalkNumberTests {

    private static Session session(String id, String title, Item... items) {
        return Session.builder(id, Text.of("en", title))
                .kind(SessionKind.PANEL)
                .items(List.of(items))
                .build();
    }

    private static Item item(String id, String number) {
        return Item.builder(id).title(Text.of("en", "Talk " + id)).number(number).build();
    }

    private static Programme programme() {
        Edition edition =
                Edition.builder("2031", Text.of("en", "Sample"))
                        .sessions(
                                List.of(
                                        session(
                                                "z",
                                                "Zebras",
                                                item("za", "P-10"),
                                                item("zb", null),
                                                item("zc", "P-2")),
                                        session(
                                                "a",
                                                "Apes",
                                                item("aa", "P-2a"),
                                                item("ab", "A.1/2"),
                                                item("ac", "P-02"),
                                                item("ad", "12")),
                                        session("b", "Apes", item("ba", null))))
                        .build();
        Forum forum = SampleForums.english(List.of(edition)).build();
        return SampleForums.programme(forum, "en");
    }

    private static String print(Exporter kind, Map<String, String> options) throws IOException {
        return PageWalk.text(DocumentKindsTests.print(kind, programme(), options));
    }

    /** The list of speeches, which is the last page. */
    private static String talks(String order) throws IOException {
        Map<String, String> options =
                Map.of("talks", order, "contents", "false", "participants", "false");
        byte[] pdf = DocumentKindsTests.print(PdfHandbook.create(), programme(), options);
        List<List<PageWalk.Glyph>> pages = PageWalk.pages(pdf);
        StringBuilder text = new StringBuilder();
        pages.get(pages.size() - 1).forEach(each -> text.append(each.text()));
        return PageWalk.squeezed(text.toString());
    }

    private static List<String> order(String text) {
        return Stream.of(text.split("Talk", -1)).skip(1).map(each -> each.substring(0, 2)).toList();
    }

    @Test
    void areListedByNumberAsPeopleCount() throws IOException {
        String text = talks("number");
        assertEquals(List.of("ad", "ab", "ac", "zc", "aa", "za", "zb", "ba"), order(text));
        assertTrue(text.contains("P-10Talkza"), text);
        assertTrue(text.contains("A.1/2Talkab"), text);
    }

    @Test
    void areListedBySessionAsTheyTakePlace() throws IOException {
        String text = talks("session");
        assertEquals(List.of("aa", "ab", "ac", "ad", "ba", "za", "zb", "zc"), order(text));
        assertTrue(text.indexOf("Apes") < text.indexOf("Talkaa"), text);
        assertTrue(text.indexOf("Zebras") > text.indexOf("Talkba"), text);
        assertFalse(text.contains("P-2"), text);
    }

    @Test
    void standBeforeTitlesInsteadOfTheirPlaceWhereNumbersAreWanted() throws IOException {
        for (Exporter kind : List.of(PdfHandbook.create(), PdfProceedings.create())) {
            String with = print(kind, Map.of("numbers", "true"));
            assertTrue(with.contains("P-10Talkza"), with);
            assertTrue(with.contains("1.2Talkzb"), with);
            assertTrue(with.contains("12Talkad"), with);
            assertFalse(with.contains("1.1"), with);
            String without = print(kind, Map.of());
            assertFalse(without.contains("P-10"), without);
        }
    }

    /** Wide signs and long numbers have room, in the column of what happens. */
    @Test
    void leaveTheirTitlesRoomWhateverTheirLength() throws Exception {
        Session session =
                session(
                        "s",
                        "Posters",
                        item("a", "墙报第十二号"),
                        item("b", "WWW-12"),
                        item("c", "12345678901234567890123456789012"),
                        item("d", "海报12"));
        Edition edition =
                Edition.builder("2031", Text.of("en", "Sample")).sessions(List.of(session)).build();
        Programme programme =
                SampleForums.programme(SampleForums.english(List.of(edition)).build(), "en");
        for (Exporter kind :
                List.of(PdfHandbook.create(), PdfAgenda.create(), PdfProceedings.create())) {
            byte[] pdf = DocumentKindsTests.print(kind, programme, Map.of("numbers", "true"));
            assertEquals(List.of(), PageWalk.faults(pdf), kind.id());
            String text = PageWalk.text(pdf);
            assertTrue(text.contains("墙报第十二号Talka"), text);
            assertTrue(text.contains("12345678901234567890123456789012Talkc"), text);
        }
    }

    @Test
    void areConformingInEveryOrder() throws Exception {
        for (TalkOrder order : TalkOrder.values()) {
            byte[] pdf =
                    DocumentKindsTests.print(
                            PdfHandbook.create(),
                            programme(),
                            Map.of("talks", order.name().toLowerCase(Locale.ROOT)));
            assertEquals(List.of(), Conformance.failures(pdf), order.name());
            assertEquals(List.of(), PageWalk.faults(pdf), order.name());
        }
    }
}
