package org.forumkit.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.export.Options;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same programme in other forms, attached to what is printed. */
class AttachmentTests {

    private static final Programme PROGRAMME = DocumentKindsTests.sample();

    static Stream<Exporter> open() {
        return DocumentKindsTests.kinds()
                .filter(kind -> kind.options().all().contains(PdfDocument.ATTACH));
    }

    private static Map<String, PDComplexFileSpecification> attached(PDDocument document)
            throws IOException {
        return document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    }

    @ParameterizedTest
    @MethodSource("open")
    void areWhatTheirExportersMake(Exporter kind) throws Exception {
        byte[] pdf =
                DocumentKindsTests.print(
                        kind, PROGRAMME, Map.of("attach", "schedule-json,json-ld,csv"));
        assertArrayEquals(
                pdf,
                DocumentKindsTests.print(
                        kind, PROGRAMME, Map.of("attach", "json-ld,csv,schedule-json")));
        assertEquals(List.of(), Conformance.failures(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files = attached(document);
            assertEquals(
                    List.of("csv.csv", "json-ld.jsonld", "schedule-json.json"),
                    List.copyOf(files.keySet()));
            COSArray associated =
                    document.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"));
            assertEquals(3, associated.size());
            for (Exporter each :
                    List.of(
                            Exporters.load().get("csv"),
                            Exporters.load().get("json-ld"),
                            Exporters.load().get("schedule-json"))) {
                PDComplexFileSpecification file = files.get(each.id() + "." + each.fileExtension());
                PDEmbeddedFile content = file.getEmbeddedFile();
                ByteArrayOutputStream direct = new ByteArrayOutputStream();
                each.export(ExportRequest.of(PROGRAMME, SampleForums.STAMP), direct);
                assertArrayEquals(direct.toByteArray(), content.toByteArray());
                assertEquals(each.mediaType(), content.getSubtype());
                assertEquals(direct.size(), content.getSize());
                assertEquals(SampleForums.STAMP, content.getModDate().toInstant());
                assertEquals(each.fileExtension(), file.getFileUnicode().split("\\.", -1)[1]);
                assertEquals(file.getFileUnicode(), file.getFile());
                assertEquals("Alternative", file.getCOSObject().getNameAsString("AFRelationship"));
            }
        }
    }

    /**
     * A reader's calendar and other applications of the forum take the programme from the paper.
     */
    @ParameterizedTest
    @MethodSource("open")
    void areAlsoADocumentThatIsReadBack(Exporter kind) throws Exception {
        byte[] pdf = DocumentKindsTests.print(kind, PROGRAMME, Map.of("attach", "ical,forum-json"));
        assertEquals(List.of(), Conformance.failures(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files = attached(document);
            assertEquals(List.of("forum-json.json", "ical.ics"), List.copyOf(files.keySet()));
            for (String id : List.of("forum-json", "ical")) {
                Exporter exporter = Exporters.load().get(id);
                ByteArrayOutputStream direct = new ByteArrayOutputStream();
                exporter.export(ExportRequest.of(PROGRAMME, SampleForums.STAMP), direct);
                assertArrayEquals(
                        direct.toByteArray(),
                        files.get(id + "." + exporter.fileExtension())
                                .getEmbeddedFile()
                                .toByteArray());
            }
            assertEquals("text/calendar", files.get("ical.ics").getEmbeddedFile().getSubtype());
            byte[] json = files.get("forum-json.json").getEmbeddedFile().toByteArray();
            Forum forum = ForumJson.read(new ByteArrayInputStream(json), "forum-json.json");
            assertEquals(
                    PROGRAMME,
                    Programme.of(forum)
                            .audience(PROGRAMME.audience())
                            .languages(PROGRAMME.languages())
                            .at(PROGRAMME.at())
                            .build());
        }
    }

    /** Whatever is attached, in whatever is printed, holds nothing that its reader may not see. */
    @ParameterizedTest
    @MethodSource("open")
    void holdNothingThatIsHidden(Exporter kind) throws Exception {
        String all =
                "csv,forum-json,ical,ical-jcal,json-ld,pdf-agenda,pdf-handbook,schedule-json,"
                        + "schedule-xml,schedule2";
        Programme programme =
                Programme.of(org.forumkit.testkit.SampleForums.withSecrets(Audience.PUBLIC))
                        .languages("zh-Hans", "en")
                        .at(org.forumkit.testkit.SampleForums.AT)
                        .build();
        byte[] pdf = DocumentKindsTests.print(kind, programme, Map.of("attach", all));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files = attached(document);
            assertEquals(all.split(",", -1).length, files.size());
            for (Map.Entry<String, PDComplexFileSpecification> each : files.entrySet()) {
                byte[] content = each.getValue().getEmbeddedFile().toByteArray();
                assertTrue(content.length > 0, each.getKey());
                String text =
                        each.getKey().endsWith(".pdf")
                                ? PdfContractTests.textOf(content)
                                : new String(content, StandardCharsets.UTF_8);
                assertNoSecret(each.getKey(), text);
            }
        }
    }

    /** Proves that the secrets would be found: whoever sees all has them in the attachment. */
    @Test
    void holdWhatIsHiddenFromOthers() throws Exception {
        Programme programme =
                Programme.of(org.forumkit.testkit.SampleForums.withSecrets(Audience.PUBLIC))
                        .audience(Audience.INTERNAL)
                        .build();
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfAgenda.create(), programme, Map.of("attach", "forum-json"));
        assertTrue(
                PdfContractTests.textOf(pdf)
                        .contains("\"" + org.forumkit.testkit.SampleForums.SECRET));
    }

    private static void assertNoSecret(String file, String text) {
        String squeezed = text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        for (String secret :
                List.of(
                        org.forumkit.testkit.SampleForums.SECRET,
                        String.valueOf(org.forumkit.testkit.SampleForums.SECRET_NUMBER))) {
            int at = squeezed.indexOf(secret);
            assertTrue(
                    at < 0,
                    () ->
                            file
                                    + " holds what is hidden: "
                                    + squeezed.substring(
                                            Math.max(0, at - 80),
                                            Math.min(squeezed.length(), at + 80)));
        }
    }

    @Test
    void tellWhatTheyHaveNoPlaceFor() throws IOException {
        List<Finding> alone = new ArrayList<>();
        for (String each : List.of("json-ld", "schedule-json")) {
            alone.addAll(
                    Exporters.load()
                            .export(
                                    each,
                                    ExportRequest.of(PROGRAMME, SampleForums.STAMP),
                                    new ByteArrayOutputStream()));
        }
        assertTrue(alone.size() > 1, alone.toString());
        Options chosen =
                PdfAgenda.create().options().parse(Map.of("attach", "json-ld,schedule-json"));
        List<Finding> told =
                PdfAgenda.create()
                        .export(
                                ExportRequest.of(PROGRAMME, SampleForums.STAMP).with(chosen),
                                new ByteArrayOutputStream());
        assertEquals(alone, told.subList(told.size() - alone.size(), told.size()));
    }

    /** What is attached has no attachments: it is made without options. */
    @Test
    void mayBeOtherPapers() throws Exception {
        byte[] pdf =
                DocumentKindsTests.print(
                        PdfAgenda.create(), PROGRAMME, Map.of("attach", "pdf-agenda"));
        assertEquals(List.of(), Conformance.failures(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertArrayEquals(
                    DocumentKindsTests.print(PdfAgenda.create(), PROGRAMME),
                    attached(document).get("pdf-agenda.pdf").getEmbeddedFile().toByteArray());
        }
    }

    @Test
    void lookAsTheDocumentThatTheyAreAttachedTo() throws Exception {
        Theme theme = Theme.builder().accent(0x7A1F2B).build();
        PdfAgenda agenda = PdfAgenda.builder().theme(theme).build();
        PdfContacts contacts = PdfContacts.builder().theme(theme).build();
        byte[] pdf = DocumentKindsTests.print(agenda, PROGRAMME, Map.of("attach", "pdf-contacts"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertArrayEquals(
                    DocumentKindsTests.print(contacts, PROGRAMME),
                    attached(document).get("pdf-contacts.pdf").getEmbeddedFile().toByteArray());
        }
    }

    @Test
    void areRefusedWhereThereIsNoSuchExporter() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options chosen = PdfAgenda.create().options().parse(Map.of("attach", "json-ld,shedule"));
        ExportException e =
                assertThrows(
                        ExportException.class,
                        () ->
                                PdfAgenda.create()
                                        .export(
                                                ExportRequest.of(PROGRAMME, SampleForums.STAMP)
                                                        .with(chosen),
                                                out));
        assertEquals("pdf-agenda", e.exporterId());
        assertTrue(e.getMessage().contains("cannot attach"), e.getMessage());
        assertTrue(e.getMessage().contains("\"shedule\""), e.getMessage());
        assertEquals(0, out.size());
    }

    @Test
    void areNotThereUnlessChosen() throws IOException {
        byte[] pdf = DocumentKindsTests.print(PdfAgenda.create(), PROGRAMME);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertNull(
                    document.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF")));
        }
    }

    /** A viewer shows the number that is printed at the foot. */
    @Test
    void pagesAreLabelledByTheirPrintedNumbers() throws IOException {
        byte[] pdf = DocumentKindsTests.print(PdfHandbook.create(), PROGRAMME);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String[] labels =
                    document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            int pages = document.getNumberOfPages();
            assertEquals(pages, labels.length);
            List<List<PageWalk.Glyph>> printed = PageWalk.pages(pdf);
            for (int i = 1; i < pages; i++) {
                StringBuilder text = new StringBuilder();
                printed.get(i).forEach(glyph -> text.append(glyph.text()));
                String squeezed = PageWalk.squeezed(text.toString());
                assertTrue(squeezed.contains("Page" + labels[i] + "of" + pages), squeezed);
            }
        }
    }
}
