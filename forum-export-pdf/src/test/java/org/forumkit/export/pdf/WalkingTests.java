package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.pdf.internal.layout.PageFormat;
import org.forumkit.finding.Finding;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks over every page of every kind, whatever the length of the texts and their languages. */
class WalkingTests {

    private static final int[] LENGTHS = {1, 40, 400, 20_000};

    private static final String[] LANGUAGES = {"zh-Hans,en", "ru,mn", "ko,ja"};

    static Stream<Arguments> kinds() {
        List<Arguments> all = new ArrayList<>();
        for (Exporter kind : new PdfExporters().exporters()) {
            for (String languages : LANGUAGES) {
                all.add(Arguments.of(kind.id(), languages));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void standsWithinItsBoxAndReadsBack(String id, String languages) throws IOException {
        Exporter kind =
                new PdfExporters()
                        .exporters().stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst()
                                .orElseThrow();
        Set<String> shown = shown(kind, languages);
        assertTrue(shown.size() >= 2, shown.toString());
        for (int length : LENGTHS) {
            for (String paper : length == 400 ? List.of("a4", "a5") : List.of("a4")) {
                LongTexts.Made made = LongTexts.of(length);
                Printed printed = print(kind, made, languages, paper);
                String where = id + " " + languages + " " + length + " " + paper;
                assertEquals(List.of(), PageWalk.faults(printed.pdf()), where);
                // A leaflet's panels stand side by side, each with margins of its own.
                if (!kind.id().equals("pdf-leaflet")) {
                    assertEquals(
                            List.of(), PageWalk.beyond(printed.pdf(), format(kind, paper)), where);
                }
                assertEquals(List.of(), lost(made, shown, printed), where);
            }
        }
    }

    /** As a reader without an eye for structure has it: page after page. */
    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "en", "ru", "ko", "mn", "ja"})
    void readsBackAsPlainText(String language) throws IOException {
        LongTexts.Made made = LongTexts.of(200);
        byte[] pdf = print(PdfHandbook.create(), made, language, "a4").pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String read = PageWalk.squeezed(new PDFTextStripper().getText(document));
            List<String> lost = new ArrayList<>();
            for (String field : shown(PdfHandbook.create(), language)) {
                if (!read.contains(PageWalk.squeezed(made.texts().get(field)))) {
                    lost.add(field);
                }
            }
            // A text is torn where a page ends.
            assertTrue(lost.size() < document.getNumberOfPages(), lost.toString());
        }
    }

    /** Which fields a kind prints, as one with short texts tells. */
    private static Set<String> shown(Exporter kind, String languages) throws IOException {
        LongTexts.Made made = LongTexts.of(30);
        List<String> read = StructureText.of(print(kind, made, languages, "a4").pdf());
        Set<String> shown = new LinkedHashSet<>();
        made.texts()
                .forEach(
                        (field, text) -> {
                            // Of a long text that changed only what changed is told.
                            boolean part =
                                    kind instanceof PdfChanges && field.contains("/description ");
                            if (!part && read.stream().anyMatch(block -> block.contains(text))) {
                                shown.add(field);
                            }
                        });
        return shown;
    }

    /** The fields whose text neither reads back, letter by letter, nor is said to be left out. */
    private static List<String> lost(LongTexts.Made made, Set<String> shown, Printed printed)
            throws IOException {
        List<String> read = StructureText.of(printed.pdf());
        List<String> lost = new ArrayList<>();
        for (String field : shown) {
            String text = made.texts().get(field);
            boolean found = read.stream().anyMatch(block -> block.contains(text));
            boolean told =
                    printed.findings().stream()
                            .anyMatch(
                                    finding ->
                                            finding.key().equals("pdf.does-not-fit")
                                                    && tells(finding, field, made));
            if (!found && !told) {
                lost.add(field);
            }
        }
        return lost;
    }

    /** Whether a finding names a text, in whatever language. */
    private static boolean tells(Finding finding, String field, LongTexts.Made made) {
        String name = field.substring(0, field.indexOf(' ') + 1);
        String value = String.valueOf(finding.value());
        return LongTexts.LANGUAGES.stream()
                .anyMatch(language -> value.contains(made.texts().get(name + language)));
    }

    private static PageFormat format(Exporter kind, String paper) {
        return ((PdfDocument) kind).layout(request(kind, LongTexts.of(1), "en", paper)).format();
    }

    private static Printed print(Exporter kind, LongTexts.Made made, String languages, String paper)
            throws IOException {
        ExportRequest request = request(kind, made, languages, paper);
        Programme earlier = programme(kind, made.earlier(), languages);
        // What changed is told only where there is something to compare with.
        return Printed.of(
                kind instanceof PdfChanges changes ? changes.since(earlier) : kind, request);
    }

    private static ExportRequest request(
            Exporter kind, LongTexts.Made made, String languages, String paper) {
        Programme programme = programme(kind, made.forum(), languages);
        Map<String, String> options =
                kind.id().equals("pdf-certificates")
                        ? Map.of("paper", paper, "everybody", "true")
                        : Map.of("paper", paper);
        return ExportRequest.of(programme, SampleForums.STAMP).with(kind.options().parse(options));
    }

    private static Programme programme(Exporter kind, Forum forum, String languages) {
        boolean internal = kind.id().equals("pdf-contacts");
        return Programme.of(forum)
                .languages(languages.split(","))
                .audience(internal ? Audience.INTERNAL : Audience.DELEGATES)
                .at(SampleForums.STAMP)
                .build();
    }
}
