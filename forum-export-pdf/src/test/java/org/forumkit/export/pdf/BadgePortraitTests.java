package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.pdf.PictureWalk.Placed;
import org.forumkit.export.pdf.PictureWalk.Told;
import org.forumkit.export.pdf.internal.picture.Samples;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.model.Person;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Portraits on badges. */
class BadgePortraitTests {

    private static final Picture UPRIGHT =
            Picture.read(Samples.png(60, 80, BufferedImage.TYPE_INT_RGB));

    private static final Forum SAMPLE = org.forumkit.testkit.SampleForums.complete();

    private static Programme programme(Forum forum, Audience audience) {
        return Programme.of(forum).audience(audience).languages("zh-Hans", "en").build();
    }

    private static PdfBadges badges(Map<String, Picture> pictures) {
        return PdfBadges.builder().pictures(pictures).build();
    }

    private static Map<String, Picture> all(Forum forum, Picture picture) {
        Map<String, Picture> pictures = new HashMap<>();
        for (Person each : forum.people()) {
            if (each.portrait() != null) {
                pictures.put(each.portrait(), picture);
            }
        }
        return pictures;
    }

    private static Printed print(PdfBadges kind, Programme programme, Map<String, String> options)
            throws IOException {
        return Printed.of(
                kind,
                ExportRequest.of(programme, SampleForums.STAMP)
                        .with(kind.options().parse(options)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a6", "a7", "holder", "id-card", "business-card"})
    void standBesideTheNames(String size) throws Exception {
        Programme programme = programme(SAMPLE, Audience.DELEGATES);
        for (String back : List.of("none", "folded")) {
            Printed printed =
                    print(
                            badges(all(SAMPLE, UPRIGHT)),
                            programme,
                            Map.of("portraits", "true", "size", size, "back", back));
            assertEquals(List.of(), printed.findings(), size);
            byte[] pdf = printed.pdf();
            List<Placed> placed = PictureWalk.of(pdf);
            assertEquals(back.equals("none") ? 5 : 10, placed.size());
            for (Placed each : placed) {
                assertEquals(0.75, each.width() / each.height(), 0.01, each::toString);
                assertTrue(each.height() > 35, each::toString);
            }
            List<String> told = new ArrayList<>();
            for (Told each : PictureWalk.told(pdf)) {
                if (!each.box().isEmpty()) { // no codes
                    told.add(each.text());
                }
            }
            assertEquals(
                    List.of("王敏", "Seo-yeon Kim", "Haruka Sato", "Anna Orlova", "Dorj Bat-Erdene"),
                    told);
            assertEquals(List.of(), PageWalk.faults(pdf));
            assertEquals(List.of(), PictureWalk.faults(pdf));
            assertEquals(List.of(), Conformance.failures(pdf));
        }
    }

    @Test
    void areNotThereUnlessWanted() throws IOException {
        Programme programme = programme(SAMPLE, Audience.DELEGATES);
        byte[] pdf = print(badges(all(SAMPLE, UPRIGHT)), programme, Map.of()).pdf();
        assertEquals(List.of(), PictureWalk.of(pdf));
        byte[] none = print(PdfBadges.create(), programme, Map.of("portraits", "true")).pdf();
        assertArrayEquals(print(PdfBadges.create(), programme, Map.of()).pdf(), none);
    }

    /** The public is not shown biographies, and so no portraits. */
    @Test
    void areNotForThePublic() throws IOException {
        Programme programme = programme(SAMPLE, Audience.PUBLIC);
        byte[] pdf =
                print(badges(all(SAMPLE, UPRIGHT)), programme, Map.of("portraits", "true")).pdf();
        assertEquals(List.of(), PictureWalk.of(pdf));
    }

    @Test
    void tellOfThoseThatAreNotGiven() throws IOException {
        Map<String, Picture> one = Map.of("portraits/wang-min.png", UPRIGHT);
        Programme programme = programme(SAMPLE, Audience.DELEGATES);
        Printed printed = print(badges(one), programme, Map.of("portraits", "true"));
        assertEquals(1, PictureWalk.of(printed.pdf()).size());
        assertEquals(
                List.of(
                        "/editions/0/participants/1/portrait portraits/kim-seo-yeon.png",
                        "/editions/0/participants/2/portrait portraits/sato-haruka.png",
                        "/editions/0/participants/3/portrait portraits/orlova.png",
                        "/editions/0/participants/4/portrait portraits/bat-erdene.png"),
                printed.findings().stream()
                        .map(each -> each.pointer() + " " + each.value())
                        .toList());
    }

    /** No text is left out, or smaller than the theme allows, for the sake of a portrait. */
    @ParameterizedTest
    @ValueSource(strings = {"a6", "holder", "id-card"})
    void takeNoRoomFromText(String size) throws IOException {
        List<Picture> odd =
                List.of(
                        UPRIGHT,
                        Picture.read(Samples.png(80, 8, BufferedImage.TYPE_INT_RGB)),
                        Picture.read(Samples.png(8, 80, BufferedImage.TYPE_INT_ARGB)));
        for (int length : new int[] {1, 12, 40, 90, 200, 400}) {
            Forum long1 = LongTexts.of(length).forum();
            Forum forum =
                    long1.toBuilder()
                            .people(
                                    long1.people().stream()
                                            .map(each -> each.toBuilder().portrait("p").build())
                                            .toList())
                            .build();
            Programme programme =
                    Programme.of(forum)
                            .audience(Audience.INTERNAL)
                            .languages("ru", "zh-Hans")
                            .build();
            for (Picture each : odd) {
                Printed with =
                        print(
                                badges(Map.of("p", each)),
                                programme,
                                Map.of("portraits", "true", "size", size));
                Printed without = print(PdfBadges.create(), programme, Map.of("size", size));
                List<Finding> more = new ArrayList<>(with.findings());
                more.removeAll(without.findings());
                more.removeIf(
                        finding ->
                                finding.key().equals("pdf.does-not-fit")
                                        && finding.pointer().endsWith("/portrait"));
                assertEquals(List.of(), more, size + " " + length);
                assertEquals(List.of(), PageWalk.faults(with.pdf()), size + " " + length);
                assertEquals(List.of(), PictureWalk.faults(with.pdf()), size + " " + length);
                assertTrue(
                        PageWalk.smallest(with.pdf()) >= PageWalk.smallest(without.pdf()) - 0.01
                                || PageWalk.smallest(with.pdf())
                                        >= Theme.standard().smallestSize() - 0.01,
                        size + " " + length);
            }
        }
    }

    @Test
    void makeABadgeNewThatHasAnother() throws IOException {
        Programme before = programme(SAMPLE, Audience.DELEGATES);
        List<Person> people = new ArrayList<>();
        for (Person each : SAMPLE.people()) {
            people.add(
                    each.id().equals("orlova")
                            ? each.toBuilder().portrait("portraits/new.png").build()
                            : each);
        }
        Forum changed = SAMPLE.toBuilder().people(people).build();
        Programme now = programme(changed, Audience.DELEGATES);
        PdfBadges kind = badges(all(changed, UPRIGHT)).since(before);
        assertEquals(1, PictureWalk.of(print(kind, now, Map.of("portraits", "true")).pdf()).size());
        assertEquals(
                List.of("pdf.nobody"),
                print(kind, now, Map.of()).findings().stream().map(Finding::key).toList());
    }
}
