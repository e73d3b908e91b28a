package org.forumkit.examples.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A logo that the call names, and logos of organisations beside the document. */
class ExportPicturesTests {
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>";

    @TempDir private Path outside;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(outside.resolve("forum/logos")).getParent();
        Files.writeString(outside.resolve("secret.svg"), SVG);
        Files.writeString(folder.resolve("logos/park.svg"), SVG);
    }

    @Test
    void printsTheLogoThatTheCallNames() throws IOException {
        Run run = export("pdf-badges", "", "--logo", folder.resolve("logos/park.svg"));
        assertEquals(new Run(0, "", ""), run);
        assertTrue(hasPicture());
        assertEquals(new Run(0, "", ""), export("pdf-badges", ""));
        assertFalse(hasPicture());
    }

    @Test
    void refusesALogoThatCannotBePrinted() throws IOException {
        Path text = Files.writeString(folder.resolve("text.svg"), "text");
        Run run = export("pdf-badges", "", "--logo", text);
        assertEquals(2, run.code());
        assertTrue(
                run.err()
                        .contains(
                                "--logo text.svg: is no PNG, JPEG or SVG, it begins with 74657874"),
                run.err());
        run = export("pdf-badges", "", "--logo", folder.resolve("absent.png"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--logo absent.png: cannot be read: "), run.err());
        run = export("ical", "", "--logo", folder.resolve("logos/park.svg"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--logo is for printed documents, not for ical"), run.err());
    }

    @Test
    void takesFloorPlansBesideTheDocument() throws IOException {
        Files.writeString(folder.resolve("ground.svg"), SVG);
        assertEquals(new Run(0, "", ""), exportWithPlans("pdf-information", "\"ground.svg\""));
        assertTrue(hasPicture());
        assertEquals(
                new Run(
                        0,
                        "",
                        "forum: the floor plan of edition \"2030\" is not printed: ../secret.svg:"
                                + " is outside the folder of the document\n"),
                exportWithPlans("pdf-handbook", "\"../secret.svg\""));
        assertFalse(hasPicture());
    }

    @ParameterizedTest
    @ValueSource(strings = {"logos/park.svg", "./logos/park.svg", "logos/../logos/park.svg"})
    void takesLogosBesideTheDocument(String reference) throws IOException {
        assertEquals(new Run(0, "", ""), export("pdf-handbook", reference));
        assertTrue(hasPicture());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.svg",
                "logos/../../secret.svg",
                "link.svg",
                "linked/secret.svg",
                "ABSOLUTE"
            })
    void readsNothingOutsideTheFolder(String reference) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.svg"), outside.resolve("secret.svg"));
        Files.createSymbolicLink(folder.resolve("linked"), outside);
        String given = reference.replace("ABSOLUTE", outside.resolve("secret.svg").toString());
        Run run = export("pdf-handbook", given);
        assertEquals(
                new Run(
                        0,
                        "",
                        "forum: the logo of organisation \"park\" is not printed: "
                                + given
                                + ": is outside the folder of the document\n"),
                run);
        assertFalse(hasPicture());
    }

    @Test
    void saysWhichLogoIsNotPrinted() throws IOException {
        Files.writeString(folder.resolve("logos/text.svg"), "<svg viewBox='0 0 9 9'><text/></svg>");
        String begin = "forum: the logo of organisation \"park\" is not printed: ";
        assertEquals(
                begin + "logos/absent.svg: there is no such file\n",
                export("pdf-handbook", "logos/absent.svg").err());
        assertEquals(begin + "logos: is no file\n", export("pdf-handbook", "logos").err());
        assertEquals(
                begin
                        + "text.svg:1:31: element text is not supported here; convert text to"
                        + " paths\n",
                export("pdf-handbook", "logos/text.svg").err());
    }

    @Test
    void publishesWithPictures() throws IOException {
        export("ical", "logos/park.svg");
        Path target = folder.resolve("published");
        Run run = publish(target);
        assertEquals(0, run.code(), run.err());
        int handbooks = 0;
        try (Stream<Path> files = Files.walk(target)) {
            for (Path each : files.filter(file -> file.toString().endsWith(".pdf")).toList()) {
                assertTrue(
                        Files.readString(each, ISO_8859_1).contains("/Subtype/Form"),
                        each.toString());
                handbooks++;
            }
        }
        assertTrue(handbooks > 0, "a handbook");
    }

    @Test
    void publishesAgainWhatHasAPictureThatChanged() throws IOException {
        export("ical", "logos/park.svg");
        Path target = folder.resolve("published");
        publish(target);
        String all = publish(target).out();
        assertTrue(all.contains(" 0 written, "), all);
        Files.writeString(folder.resolve("logos/park.svg"), SVG.replace("h9", "h8"));
        String changed = publish(target).out();
        assertTrue(changed.contains("written handbook-en.pdf"), changed);
        assertTrue(changed.contains("unchanged edition-en.ics"), changed);
    }

    private Run publish(Path target) {
        return Run.of(
                "publish",
                folder.resolve("forum.json"),
                "--target",
                target,
                "--logo",
                folder.resolve("logos/park.svg"),
                "--at",
                "2030-04-01T00:00:00Z",
                "--force");
    }

    @Test
    void fetchesNothing() throws IOException {
        assertEquals(
                new Run(0, "", ""), export("pdf-handbook", "http://localhost:1/logos/park.svg"));
        assertFalse(hasPicture());
    }

    @Test
    void takesPortraitsForBadgesBesideTheDocument() throws IOException {
        String missing =
                "forum: the portrait of \"ann\" is not printed: ann.svg: there is no such file\n";
        assertEquals(new Run(0, "", missing), badges("portraits=true"));
        assertFalse(hasPicture());
        Files.writeString(folder.resolve("ann.svg"), SVG);
        assertEquals(new Run(0, "", ""), badges("portraits=true"));
        assertTrue(hasPicture());
        assertEquals(new Run(0, "", ""), badges("portraits=false"));
        assertFalse(hasPicture());
    }

    @Test
    void takesPortraitsForBiographies() throws IOException {
        Files.writeString(folder.resolve("ann.svg"), SVG);
        String people = ", \"participants\": [{\"id\": \"p\", \"person\": \"ann\"}]";
        Object[] book = {"--audience", "delegates", "--option", "biographies=true"};
        assertEquals(new Run(0, "", ""), exportEdition("pdf-participants", "", people, book));
        assertTrue(hasPicture());
        Files.delete(folder.resolve("ann.svg"));
        assertEquals(
                new Run(
                        0,
                        "",
                        "forum: the portrait of \"ann\" is not printed: ann.svg: there is no such"
                                + " file\n"),
                exportEdition("pdf-participants", "", people, book));
    }

    private Run badges(String option) throws IOException {
        return exportEdition(
                "pdf-badges",
                "",
                ", \"participants\": [{\"id\": \"p\", \"person\": \"ann\"}]",
                "--audience",
                "delegates",
                "--option",
                option);
    }

    private Run exportWithPlans(String to, String plans) throws IOException {
        return exportEdition(
                to, "", ", \"venue\": {\"name\": \"Hall\", \"floorPlans\": [" + plans + "]}");
    }

    private Run export(String to, String reference, Object... more) throws IOException {
        return exportEdition(to, reference, "", more);
    }

    private Run exportEdition(String to, String reference, String edition, Object... more)
            throws IOException {
        String document =
                """
                {
                  "defaultLanguage": "en",
                  "people": [
                    {"id": "ann", "names": {"en": {"full": "Ann Ash"}}, "portrait": "ann.svg",
                     "biography": "Of parks."}
                  ],
                  "organisations": [
                    {"id": "park", "name": "Sample Park", "description": "A park.", "logo": LOGO}
                  ],
                  "series": {
                    "id": "s", "name": "Sample",
                    "editions": [{
                      "id": "2030", "title": "Sample", "zone": "Asia/Shanghai"EDITION,
                      "sessions": [{"id": "a", "title": "Opening",
                        "start": "2030-05-13T09:00", "end": "2030-05-13T10:00",
                        "appearances": [{"organisation": "park"}ANN]}]
                    }]
                  }
                }
                """
                        .replace("EDITION", edition)
                        .replace("ANN", edition.contains("ann") ? ", {\"participant\": \"p\"}" : "")
                        .replace(
                                "LOGO",
                                reference.isEmpty()
                                        ? "null"
                                        : "\"" + reference.replace("\\", "\\\\") + "\"");
        Path file = Run.write(folder, document);
        Object[] words = {
            "export",
            file,
            "--to",
            to,
            "-o",
            folder.resolve("out"),
            "--at",
            "2030-04-01T00:00:00Z",
            "--force"
        };
        Object[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Run.of(all);
    }

    private boolean hasPicture() throws IOException {
        return Files.readString(folder.resolve("out"), ISO_8859_1).contains("/Subtype/Form");
    }
}
