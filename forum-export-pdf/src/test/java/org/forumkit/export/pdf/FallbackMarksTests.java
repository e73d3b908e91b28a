package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that stand in for a language that they are not there in, and say so if wanted. */
class FallbackMarksTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    private static final Map<String, String> MARKED = Map.of("fallback", "marked");

    private static Text both(String chinese, String english) {
        return SampleForums.both(chinese, english);
    }

    /** A synthetic session each of whose texts is there in Chinese, in English or in both. */
    private static Forum forum() {
        Map<String, PersonName> chinese = new LinkedHashMap<>();
        chinese.put("zh-Hans", PersonName.builder().family("王").given("敏").build());
        Item item =
                Item.builder("i")
                        .title(both("演讲", "Speech"))
                        .description(Text.of("zh-Hans", "第一段。\n第二段。"))
                        .appearances(List.of(Appearance.builder().participant("w").build()))
                        .build();
        Edition edition =
                Edition.builder("2032", both("论坛", "Forum"))
                        .firstDay(LocalDate.of(2032, 3, 1))
                        .lastDay(LocalDate.of(2032, 3, 1))
                        .zone("Asia/Shanghai")
                        .topics(List.of(Topic.builder("t", Text.of("en", "Trade")).build()))
                        .venue(
                                Venue.builder(Text.of("zh-Hans", "会场"))
                                        .rooms(
                                                List.of(
                                                        Room.builder("r", Text.of("en", "Hall"))
                                                                .build()))
                                        .build())
                        .organisers(
                                List.of(new OrganiserRole(OrganiserKind.HOST, null, List.of("o"))))
                        .sessions(
                                List.of(
                                        Session.builder("a", Text.of("en", "Opening"))
                                                .start(NINE)
                                                .end(NINE.plusHours(1))
                                                .rooms(List.of("r"))
                                                .topics(List.of("t"))
                                                .description(both("简介。", "Abstract."))
                                                .items(List.of(item))
                                                .build()))
                        .participants(
                                List.of(
                                        Participant.builder("w")
                                                .person("w")
                                                .position(Text.of("zh-Hans", "主任"))
                                                .organisation("o")
                                                .build()))
                        .build();
        return Forum.builder(
                        "zh-Hans",
                        Series.builder("s", both("系列", "Series"))
                                .editions(List.of(edition))
                                .build())
                .people(List.of(Person.builder("w").names(chinese).build()))
                .organisations(
                        List.of(
                                Organisation.builder("o", both("园区", "Park"))
                                        .kind(OrganisationKind.PARK)
                                        .build()))
                .build();
    }

    /** What is marked: each mark with its language behind what stands before it. */
    private static Set<String> marks(byte[] pdf) throws IOException {
        Set<String> marks = new TreeSet<>();
        StructureText.Said before = new StructureText.Said("", "");
        for (StructureText.Said each : StructureText.said(pdf)) {
            if (each.text().startsWith("[") || each.text().startsWith(" [")) {
                marks.add(
                        before.language()
                                + " "
                                + before.text().strip()
                                + " "
                                + each.text().strip()
                                + " "
                                + each.language());
            }
            before = each;
        }
        return marks;
    }

    private static byte[] print(Exporter kind, String languages, Map<String, String> options)
            throws IOException {
        return KindRequests.print(kind, forum(), languages, options).pdf();
    }

    /** The words of a mark are those of who misses the text; one text stands in at one place. */
    @ParameterizedTest
    @ValueSource(strings = {"side-by-side", "stacked"})
    void standBehindTextsThatAreInOneOfTwoLanguages(String layout) throws Exception {
        byte[] pdf =
                print(
                        PdfHandbook.create(),
                        "zh-Hans,en",
                        Map.of("fallback", "marked", "layout", layout));
        assertEquals(
                Set.of(
                        "en Opening [英语] zh-Hans",
                        "en 1.Trade [英语] zh-Hans",
                        "en Hall [英语] zh-Hans",
                        "en Trade [英语] zh-Hans",
                        "zh-Hans 第二段。 [Chinese] en",
                        "zh-Hans 会场 [Chinese] en",
                        "zh-Hans 王敏　园区主任王敏　主任 [Chinese] en",
                        "zh-Hans 园区主任主任 [Chinese] en"),
                normal(marks(pdf)));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    /** Without what numbers and separators before a text say. */
    private static Set<String> normal(Set<String> marks) {
        Set<String> normal = new TreeSet<>();
        for (String each : marks) {
            normal.add(each.replaceAll("第一段。\\p{Zs}*|· |\\p{Zs}{2,}", ""));
        }
        return normal;
    }

    @Test
    void pagesThatAlternateMarkWhatIsMissingInTheirs() throws Exception {
        byte[] pdf =
                print(
                        PdfAgenda.create(),
                        "zh-Hans,en",
                        Map.of("fallback", "marked", "layout", "alternating"));
        assertEquals(
                Set.of(
                        "en Opening [英语] zh-Hans",
                        "en Hall [英语] zh-Hans",
                        "zh-Hans 会场 [Chinese] en",
                        "zh-Hans 王敏　主任 [Chinese] en"),
                normal(marks(pdf)));
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void sayOfOneLanguageWhichOneStandsIn() throws Exception {
        byte[] pdf = print(PdfAgenda.create(), "mn", MARKED);
        Set<String> marks = marks(pdf);
        assertTrue(marks.contains("en Opening [англи] mn"), marks.toString());
        assertTrue(marks.contains("zh-Hans 会场 [хятад] mn"), marks.toString());
        // The name of a person is as it is; the library has its own words in Mongolian.
        assertFalse(marks.stream().anyMatch(each -> each.contains("王敏 [")), marks.toString());
        assertFalse(marks.stream().anyMatch(each -> each.startsWith("mn")), marks.toString());
        assertEquals(List.of(), Conformance.failures(pdf));
    }

    @Test
    void sayWhichScriptStandsInForAnother() throws IOException {
        Set<String> marks = marks(print(PdfAgenda.create(), "zh-TW", MARKED));
        assertTrue(marks.contains("zh-Hans 会场 [中文（簡體）] zh-TW"), marks.toString());
        assertTrue(marks.contains("en Opening [英文] zh-TW"), marks.toString());
    }

    /** Of a language that the library has no words in, its words are no missing translations. */
    @Test
    void theLibrarysWordsHaveNone() throws IOException {
        Set<String> marks = marks(print(PdfHandbook.create(), "fr", MARKED));
        assertTrue(marks.contains("en Opening [anglais] fr"), marks.toString());
        assertFalse(marks.stream().anyMatch(each -> each.startsWith("en Host")), marks.toString());
    }

    @Test
    void areThereOnlyWhereTheyAreWanted() throws IOException {
        byte[] usual = print(PdfHandbook.create(), "zh-Hans,en", Map.of());
        assertArrayEquals(
                usual, print(PdfHandbook.create(), "zh-Hans,en", Map.of("fallback", "plain")));
        assertEquals(Set.of(), marks(usual));
        assertEquals(Set.of(), marks(print(PdfAgenda.create(), "mn", Map.of())));
    }

    @Test
    void areNotThereWhereNothingIsMissing() throws IOException {
        LongTexts.Made made = LongTexts.of(30);
        byte[] marked =
                KindRequests.print(PdfHandbook.create(), made.forum(), "zh-Hans,en", MARKED).pdf();
        assertEquals(Set.of(), marks(marked));
        assertArrayEquals(
                KindRequests.print(PdfHandbook.create(), made.forum(), "zh-Hans,en", Map.of())
                        .pdf(),
                marked);
    }

    /** Contents, headers and bookmarks repeat titles without them. */
    @Test
    void areNotRepeated() throws IOException {
        byte[] pdf = print(PdfHandbook.create(), "zh-Hans,en", MARKED);
        assertTrue(
                StructureText.of(pdf).contains("Opening [英语]"), StructureText.of(pdf).toString());
        String text = PageWalk.text(pdf);
        int marks = text.split("Opening\\[英语]", -1).length - 1;
        int titles = text.split("Opening", -1).length - 1;
        assertTrue(marks > 0 && marks < titles, marks + " of " + titles);
    }

    static Stream<Exporter> kinds() {
        return DocumentKindsTests.kinds()
                .filter(kind -> kind.options().all().contains(PdfDocument.FALLBACK));
    }

    /** Texts of which none is there, for readers of two other languages. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindThatHasThemIsAsGood(Exporter kind) throws Exception {
        Printed printed = KindRequests.print(kind, LongTexts.of(30).forum(), "fr,de", MARKED);
        List<String> found = new ArrayList<>();
        for (String each : marks(printed.pdf())) {
            found.add(each.substring(each.lastIndexOf('[')));
        }
        assertTrue(found.remove("[anglais] fr"), kind.id());
        found.removeAll(List.of("[anglais] fr", "[Englisch] de"));
        assertEquals(List.of(), found, kind.id());
        assertEquals(List.of(), Conformance.failures(printed.pdf()));
        assertEquals(List.of(), PageWalk.faults(printed.pdf()));
    }

    /** What stands in is what the programme was asked for. */
    @Test
    void theOrderOfLanguagesIsThatOfTheProgramme() throws IOException {
        Text title = Text.of("en", "Opening").with("ru", "Открытие").with("ko", "개막");
        Edition edition =
                Edition.builder("e", Text.of("en", "Forum"))
                        .sessions(List.of(Session.builder("a", title).build()))
                        .build();
        Forum forum =
                Forum.builder(
                                "en",
                                Series.builder("s", Text.of("en", "Series"))
                                        .editions(List.of(edition))
                                        .build())
                        .build();
        Programme.Builder programme = Programme.of(forum).languages("mn");
        PdfAgenda agenda = PdfAgenda.create();
        List<String> printed = new ArrayList<>();
        for (List<String> fallback :
                List.of(List.<String>of(), List.of("ru", "en"), List.of("ko"))) {
            ExportRequest request =
                    ExportRequest.of(programme.fallback(fallback).build(), SampleForums.STAMP)
                            .with(agenda.options().parse(MARKED));
            marks(Printed.of(agenda, request).pdf()).stream()
                    .filter(each -> !each.contains("Forum") && !each.contains("Series"))
                    .forEach(printed::add);
        }
        assertEquals(
                List.of("en Opening [англи] mn", "ru Открытие [орос] mn", "ko 개막 [солонгос] mn"),
                printed);
    }
}
