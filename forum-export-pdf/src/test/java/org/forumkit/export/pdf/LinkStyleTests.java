package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.forumkit.export.Exporter;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Link;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses in printed documents: what they look like, and those of people. */
class LinkStyleTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2032, 3, 1, 9, 0);

    private static Programme programme(Audience audience) {
        Item item =
                Item.builder("i")
                        .title(Text.of("en", "Speech"))
                        .appearances(
                                List.of(
                                        Appearance.builder().participant("a").build(),
                                        Appearance.builder().participant("b").build()))
                        .build();
        Session session =
                Session.builder("s", Text.of("en", "Opening"))
                        .start(NINE)
                        .links(List.of(new Link("https://example.org/opening", null, null)))
                        .items(List.of(item))
                        .build();
        Edition edition =
                Edition.builder("2032", Text.of("en", "Sample"))
                        .sessions(List.of(session))
                        .participants(
                                List.of(
                                        Participant.builder("a")
                                                .person("a")
                                                .email("ann?b@example.org")
                                                .build(),
                                        Participant.builder("b").person("b").build()))
                        .build();
        Forum forum =
                SampleForums.english(List.of(edition))
                        .people(List.of(person("a", "Ann"), person("b", "Ben")))
                        .build();
        return Programme.of(forum).languages("en").audience(audience).build();
    }

    private static Person person(String id, String name) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().given(name).family("Berg").build()))
                .build();
    }

    private static byte[] print(Exporter kind, Audience audience, Map<String, String> options)
            throws IOException {
        return DocumentKindsTests.print(kind, programme(audience), options);
    }

    /** What leads out of a document, with the width of the frame around it. */
    private static List<String> addresses(byte[] pdf) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) each;
                    float frame =
                            ((COSNumber) link.getCOSObject().getCOSArray(COSName.BORDER).get(2))
                                    .floatValue();
                    if (link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI() + " " + frame);
                    } else {
                        assertEquals(0, frame);
                    }
                }
            }
        }
        return addresses;
    }

    static Stream<Exporter> kinds() {
        return Stream.of(PdfHandbook.create(), PdfProceedings.create());
    }

    @ParameterizedTest
    @EnumSource(LinkStyle.class)
    void everyStyleIsValidAndLeadsThere(LinkStyle style) throws Exception {
        String name = style.name().toLowerCase(Locale.ROOT);
        byte[] pdf = print(PdfHandbook.create(), Audience.PUBLIC, Map.of("links", name));
        assertEquals(
                List.of("https://example.org/opening " + (name.equals("framed") ? "0.5" : "0.0")),
                addresses(pdf));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
    }

    @Test
    void stylesDiffer() throws IOException {
        Set<String> printed = new TreeSet<>();
        for (LinkStyle style : LinkStyle.values()) {
            String name = style.name().toLowerCase(Locale.ROOT);
            byte[] pdf = print(PdfHandbook.create(), Audience.PUBLIC, Map.of("links", name));
            printed.add(Arrays.toString(pdf));
        }
        assertEquals(4, printed.size());
        assertArrayEquals(
                print(PdfHandbook.create(), Audience.PUBLIC, Map.of()),
                print(PdfHandbook.create(), Audience.PUBLIC, Map.of("links", "coloured")));
    }

    /** The internal audience sees addresses; a speech has those of its speakers that there are. */
    @ParameterizedTest
    @MethodSource("kinds")
    void addressesOfPeopleStandBehindThemWhereTheyMayBeSeen(Exporter kind) throws Exception {
        byte[] pdf = print(kind, Audience.INTERNAL, Map.of("emails", "true", "talks", "schedule"));
        assertEquals(
                List.of(
                        "mailto:ann%3Fb@example.org 0.0",
                        "https://example.org/opening 0.0", "mailto:ann%3Fb@example.org 0.0"),
                addresses(pdf));
        assertTrue(PageWalk.text(pdf).contains("AnnBergBenBergann?b@example.org"));
        assertEquals(List.of(), Conformance.failures(pdf));
        assertEquals(List.of(), PageWalk.faults(pdf));
        for (Audience audience : List.of(Audience.PUBLIC, Audience.PRESS, Audience.DELEGATES)) {
            assertArrayEquals(
                    print(kind, audience, Map.of()),
                    print(kind, audience, Map.of("emails", "true")));
        }
        assertTrue(!PageWalk.text(print(kind, Audience.INTERNAL, Map.of())).contains("@"));
    }

    @Test
    void areNoOptionsOfWhatHasNoAddresses() {
        for (String option : List.of("links", "emails", "least-lines")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> PdfTableCards.create().options().parse(Map.of(option, "1")));
        }
    }
}
