package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participants who accompany others, on paper. */
class CompanionPrintTests {

    private static final Forum SAMPLE = org.forumkit.testkit.SampleForums.complete();

    /** The sample, in which Bat-Erdene of Mongolia has come with Wang Min of China. */
    private static Forum forum(Participant... others) {
        Edition edition = SAMPLE.series().editions().get(0);
        List<Participant> all = new ArrayList<>();
        for (Participant each : edition.participants()) {
            all.add(
                    each.id().equals("bat")
                            ? each.toBuilder().accompanies("wang").email("b@example.org").build()
                            : each);
        }
        all.addAll(List.of(others));
        return SAMPLE.with(edition.toBuilder().participants(all).build());
    }

    private static Programme.Builder programme(Forum forum, String... languages) {
        return Programme.of(forum).audience(Audience.INTERNAL).languages(List.of(languages));
    }

    private static byte[] print(Exporter kind, Programme programme, Map<String, String> options)
            throws IOException {
        return DocumentKindsTests.print(kind, programme, options);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-Hans | 王敏随行人员",
                "en | AccompanyingDrMinWang",
                "ru | Сопровождает:DrMinWang",
                "ko | MinWang동반자",
                "ja | DrMinWang同伴者",
                "mn | Хамтирсэн:DrMinWang"
            })
    void sayWhomTheyAccompanyInstead(String language, String words) throws Exception {
        Programme programme = programme(forum(), language).build();
        for (Exporter kind :
                List.of(
                        PdfBadges.create(),
                        PdfParticipants.create(),
                        PdfTableCards.create(),
                        PdfContacts.create())) {
            byte[] pdf =
                    print(
                            kind,
                            programme,
                            kind.id().equals("pdf-contacts")
                                    ? Map.of("participants", "true")
                                    : Map.of());
            String text = PageWalk.text(pdf);
            assertTrue(text.contains(words), kind.id() + " " + text);
            assertEquals(List.of(), Conformance.failures(pdf), kind.id());
            assertEquals(List.of(), PageWalk.faults(pdf), kind.id());
        }
    }

    @Test
    void keepAPostOfTheirOwn() throws IOException {
        Participant aide =
                Participant.builder("aide")
                        .person("sato-haruka")
                        .position(SampleForums.both("秘书", "Secretary"))
                        .accompanies("kim")
                        .build();
        String text =
                PageWalk.text(
                        print(PdfBadges.create(), programme(forum(aide), "en").build(), Map.of()));
        assertTrue(text.contains("Secretary"), text);
        assertEquals(1, text.split("Accompanying", -1).length - 1, text);
    }

    @Test
    void areListedBehindThemAndInTheirGroup() throws IOException {
        Programme programme = programme(forum(), "en").build();
        for (String groups : List.of("country", "delegation", "none")) {
            String text =
                    PageWalk.text(
                            print(PdfParticipants.create(), programme, Map.of("groups", groups)));
            int wang = text.indexOf("DrMinWang");
            int bat = text.indexOf("DorjBat-Erdene");
            assertTrue(wang >= 0 && bat > wang, text);
            String between = text.substring(wang, bat);
            assertTrue(between.endsWith("2"), groups + " " + between);
            for (String other : List.of("Kim", "Sato", "Orlova", "Representative", "Mongolia")) {
                assertTrue(!between.contains(other), groups + " " + between);
            }
        }
    }

    /** Whoever goes round in circles is listed once, and nobody is lost. */
    @Test
    void areAllListedWhateverTheDocumentSays() throws IOException {
        Participant self =
                Participant.builder("self").person("sato-haruka").accompanies("self").build();
        Participant next = Participant.builder("next").person("orlova").accompanies("bat").build();
        Participant twice = Participant.builder("wang").person("kim-seo-yeon").build();
        Programme programme = programme(forum(self, next, twice), "en").build();
        String text =
                PageWalk.text(print(PdfParticipants.create(), programme, Map.of("groups", "none")));
        for (String name : List.of("Haruka", "Orlova", "Seo-yeon")) {
            assertTrue(text.split(name, -1).length > 2, name + " " + text);
        }
        assertEquals(9, programme.edition().participants().size());
        assertTrue(text.contains("9"), text);
    }

    @Test
    void haveABadgeOfTheirOwnThatIsNewWhereItSaysSomethingElse() throws IOException {
        Programme own = programme(forum(), "en").select(Selection.participant("bat")).build();
        String text = PageWalk.text(print(PdfBadges.create(), own, Map.of()));
        assertTrue(text.contains("AccompanyingDrMinWang"), text);
        Programme before = programme(SAMPLE, "en").build();
        Programme now = programme(forum(), "en").build();
        String since = PageWalk.text(print(PdfBadges.create().since(before), now, Map.of()));
        assertTrue(since.contains("DorjBat-Erdene"), since);
        assertTrue(!since.contains("Orlova"), since);
        assertEquals(
                List.of("pdf.nobody"),
                Printed.of(PdfBadges.create().since(now), ExportRequest.of(now, SampleForums.STAMP))
                        .findings()
                        .stream()
                        .map(each -> each.key())
                        .toList());
    }
}
