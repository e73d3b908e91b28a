package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.pdf.PageWalk.Glyph;
import org.forumkit.finding.Finding;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards, badges and certificates as they stand side by side: sizes, lines, margins. */
class CardSetTests {

    private static final List<String> NAMES =
            List.of(
                    "Li An",
                    "Ann Example",
                    "Budi Nasution",
                    "Fatima Qureshi",
                    "Aleksandr Sokolov",
                    "Enkhtuya Tserengiin");

    // ------------------------------------------------------------------- sizes

    /** What stands on tables side by side is of one size, whatever the length of the name. */
    @ParameterizedTest
    @CsvSource({
        "pdf-table-cards, paper, a4",
        "pdf-table-cards, paper, a5",
        "pdf-table-cards, per-sheet, 4",
        "pdf-badges, size, a6",
        "pdf-badges, size, business-card",
        "pdf-certificates, paper, a5"
    })
    void haveOneSizeForNamesAndOneForPosts(String kind, String option, String value)
            throws IOException {
        List<Person> people = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        for (String name : NAMES) {
            int space = name.indexOf(' ');
            String id = "p" + people.size();
            people.add(person(id, name.substring(space + 1), name.substring(0, space)));
            participants.add(
                    Participant.builder(id).person(id).position(en("Post of " + name)).build());
        }
        Forum forum = forum(edition(participants)).people(people).build();
        Exporter exporter = exporter(kind);
        Map<String, String> options =
                kind.equals("pdf-certificates")
                        ? Map.of(option, value, "everybody", "true")
                        : Map.of(option, value);
        Printed printed = print(exporter, forum, options, "en");
        assertEquals(List.of(), printed.findings());
        for (String letters : List.of("AEBL", "P")) {
            TreeSet<Float> sizes = new TreeSet<>();
            float largest = 0;
            for (List<Glyph> page : PageWalk.pages(printed.pdf())) {
                for (Glyph glyph : page) {
                    largest = Math.max(largest, size(glyph));
                }
            }
            for (List<Glyph> page : PageWalk.pages(printed.pdf())) {
                for (Glyph glyph : page) {
                    boolean wanted = letters.contains(glyph.text());
                    boolean name = size(glyph) > largest * 0.75f;
                    if (wanted && (name == !letters.equals("P"))) {
                        sizes.add(Math.round(size(glyph) * 10) / 10f);
                    }
                }
            }
            assertTrue(sizes.size() <= 1, letters + ": " + sizes);
        }
    }

    // ------------------------------------------------------------------- lines

    /** Han is broken between organisation and post, and never inside a compound. */
    @ParameterizedTest
    @ValueSource(strings = {"副总经理", "常务副主任", "副秘书长", "首席经济学家"})
    void breakHanBeforeThePost(String post) throws IOException {
        Organisation body = Organisation.builder("o", zh("东北亚国际产业园区合作管理委员会")).build();
        Participant one =
                Participant.builder("p")
                        .placeholder(zh("代表"))
                        .organisation("o")
                        .position(zh(post))
                        .build();
        Forum forum = forum(edition(List.of(one))).organisations(List.of(body)).build();
        Printed printed =
                print(PdfBadges.create(), forum, Map.of("size", "60x100", "code", ""), "zh-Hans");
        List<String> lines = lines(printed.pdf());
        assertTrue(lines.contains(post), lines.toString());
    }

    /** A long name in Han is broken between words: before "and", not behind it. */
    @Test
    void breakHanBetweenWords() throws IOException {
        Participant one = Participant.builder("p").placeholder(zh("联合国贸易和发展会议代表")).build();
        Forum forum = forum(edition(List.of(one))).build();
        List<String> lines =
                lines(print(PdfTableCards.create(), forum, Map.of("paper", "a5"), "zh-Hans").pdf());
        assertEquals(List.of("联合国贸易", "和发展会议代表"), lines.subList(0, 2));
    }

    // ----------------------------------------------------------------- margins

    /** What is to be cut leaves five millimetres on either side, and its posts can be read. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void keepFiveMillimetresFromTheCut(int perSheet) throws IOException {
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < perSheet; i++) {
            people.add(
                    Participant.builder("p" + i)
                            .placeholder(SampleForums.both("杨秀英", "Xiuying Yang"))
                            .position(SampleForums.both("首席经济学家", "Chief Economist"))
                            .build());
        }
        Printed printed =
                print(
                        PdfTableCards.create(),
                        forum(edition(people)).build(),
                        Map.of("per-sheet", String.valueOf(perSheet)),
                        "zh-Hans",
                        "en");
        float face = 841.89f / perSheet / 2;
        float least = Float.MAX_VALUE;
        for (Glyph glyph : PageWalk.pages(printed.pdf()).get(0)) {
            least = Math.min(least, size(glyph));
            float above = glyph.top() % face;
            float below = face - glyph.bottom() % face;
            assertTrue(above > 14 && below > 14, glyph::toString);
            assertTrue(glyph.left() > 14 && glyph.right() < 595 - 14, glyph::toString);
        }
        assertTrue(least >= 9.9f, "smallest: " + least);
    }

    // ------------------------------------------------------------------ badges

    /** The band is higher, rather than empty. */
    @ParameterizedTest
    @ValueSource(strings = {"business-card", "id-card"})
    void sayOnEachBadgeWhatItIsFor(String size) throws IOException {
        Participant one = Participant.builder("p").placeholder(zh("代表")).build();
        Edition edition =
                Edition.builder("e", zh("合成数据：东北亚区域产业园区论坛 40")).participants(List.of(one)).build();
        Printed printed =
                print(
                        PdfBadges.create(),
                        forum(edition).build(),
                        Map.of("size", size, "theme", "large-print"),
                        "zh-Hans");
        assertEquals(List.of(), printed.findings());
        assertEquals("合成数据：东北亚区域产业园区论坛40代表", printed.text());
    }

    @Test
    void tellOfATitleThatDoesNotFit() throws IOException {
        String title = "Regional forum on industrial parks and cooperation ".repeat(8).strip();
        Participant one = Participant.builder("p").placeholder(en("Ann")).build();
        Edition edition = Edition.builder("e", en(title)).participants(List.of(one)).build();
        Printed printed =
                print(
                        PdfBadges.create(),
                        forum(edition).build(),
                        Map.of("size", "business-card", "theme", "large-print"),
                        "en");
        assertEquals(
                List.of(Finding.warning("pdf.does-not-fit", "/editions/0/title", title)),
                printed.findings());
        assertEquals("Ann", printed.text());
    }

    /** Who has no country has that of the delegation. */
    @Test
    void haveTheCountryOfTheDelegation() throws IOException {
        Participant one =
                Participant.builder("p").placeholder(en("Representative")).delegation("d").build();
        Edition edition =
                edition(List.of(one)).toBuilder()
                        .delegations(
                                List.of(
                                        Delegation.builder("d")
                                                .name(en("Delegation"))
                                                .country("MN")
                                                .build()))
                        .build();
        Forum forum = forum(edition).build();
        assertEquals(
                "RepresentativeMongolia".repeat(2),
                print(PdfTableCards.create(), forum, Map.of(), "en").text());
        assertEquals(
                "FairRepresentativeMongolia",
                print(PdfBadges.create(), forum, Map.of("code", ""), "en").text());
    }

    // ------------------------------------------------------------ certificates

    /** Each body that signs has a line of its own, and what is below is on one baseline. */
    @ParameterizedTest
    @CsvSource({"a4, false", "a4, true", "a5, false"})
    void haveALineForEachBodyThatSigns(String paper, String upright) throws IOException {
        Forum forum = signed("Fair", "Alpha", "Beta");
        byte[] pdf =
                print(
                                PdfCertificates.create(),
                                forum,
                                Map.of("everybody", "true", "paper", paper, "upright", upright),
                                "en")
                        .pdf();
        List<String> lines = lines(pdf);
        assertTrue(lines.contains("HostOrganiserOrganiser"), lines.toString());
        assertTrue(lines.contains("HouseAlphaBeta"), lines.toString());
    }

    /** Where a name fits on a line, the line ends before it. */
    @Test
    void keepTheNameOfTheEventWhole() throws IOException {
        Forum forum = signed("Regional Forum on Industrial Parks", "Alpha", "Beta");
        byte[] pdf =
                print(
                                PdfCertificates.create(),
                                forum,
                                Map.of("everybody", "true", "upright", "true"),
                                "en")
                        .pdf();
        List<String> lines = lines(pdf);
        assertTrue(lines.contains("RegionalForumonIndustrialParks."), lines.toString());
    }

    // ------------------------------------------------------------------ set-up

    private static Exporter exporter(String id) {
        return switch (id) {
            case "pdf-table-cards" -> PdfTableCards.create();
            case "pdf-badges" -> PdfBadges.create();
            default -> PdfCertificates.create();
        };
    }

    private static Printed print(
            Exporter kind, Forum forum, Map<String, String> options, String... languages)
            throws IOException {
        return Printed.of(
                kind,
                ExportRequest.of(SampleForums.programme(forum, languages), SampleForums.STAMP)
                        .with(kind.options().parse(options)));
    }

    private static float size(Glyph glyph) {
        return (glyph.bottom() - glyph.top()) / 0.7f;
    }

    /** The lines of upright text of the first page, from the top. */
    private static List<String> lines(byte[] pdf) throws IOException {
        Map<Integer, TreeMap<Float, String>> lines = new TreeMap<>();
        for (Glyph glyph : PageWalk.pages(pdf).get(0)) {
            if (glyph.direction() == 0) {
                int baseline = Math.round(glyph.bottom() - 0.1f * size(glyph));
                lines.computeIfAbsent(baseline, any -> new TreeMap<>())
                        .put(glyph.left(), glyph.text());
            }
        }
        return lines.values().stream().map(line -> String.join("", line.values())).toList();
    }

    private static Text en(String text) {
        return Text.of("en", text);
    }

    private static Text zh(String text) {
        return Text.of("zh-Hans", text);
    }

    private static Person person(String id, String family, String given) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().family(family).given(given).build()))
                .build();
    }

    private static Edition edition(List<Participant> people) {
        return Edition.builder("e", en("Fair")).participants(people).build();
    }

    private static Forum.Builder forum(Edition edition) {
        return Forum.builder(
                "en", Series.builder("s", en("Series")).editions(List.of(edition)).build());
    }

    private static Forum signed(String title, String... organisers) {
        List<Organisation> bodies = new ArrayList<>();
        bodies.add(Organisation.builder("host", en("House")).build());
        List<String> ids = new ArrayList<>();
        for (String each : organisers) {
            ids.add(each.toLowerCase(Locale.ROOT));
            bodies.add(Organisation.builder(ids.get(ids.size() - 1), en(each)).build());
        }
        Edition edition =
                Edition.builder("e", en(title))
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.HOST, null, List.of("host")),
                                        new OrganiserRole(OrganiserKind.ORGANISER, null, ids)))
                        .participants(List.of(Participant.builder("p").person("p").build()))
                        .build();
        return forum(edition)
                .organisations(bodies)
                .people(List.of(person("p", "Berg", "Anna")))
                .build();
    }
}
