package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCallTests {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                " | a command is missing",
                "vaildate x | there is no command \"vaildate\"; did you mean \"validate\"?",
                "--verion | there is no option \"--verion\"; did you mean \"--version\"?",
            })
    void aWrongCommandIsAnsweredWithTheNearestRightWord(String call, String message) {
        Object[] args = call == null ? new Object[0] : call.split(" ");
        assertEquals(new Run(2, "", "forum: " + message + "\nTry forum --help\n"), Run.of(args));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "--to icla | there is no exporter \"icla\"; did you mean \"ical\"? The exporters are"
                        + " csv, forum-json, ical, ical-jcal, json-ld",
                "--to ical --lanuages en | there is no option \"--lanuages\"; did you mean"
                        + " \"--languages\"?",
                "--to ical --languages zh_CN | Invalid value for option '--languages' (LANGUAGE,...):"
                        + " must be a language tag (BCP 47) such as zh-Hans, not \"zh_CN\"; did you"
                        + " mean \"zh-CN\"?",
                "--to ical --languages en,en | --languages: languages must not repeat en",
                "--to ical --languages x-foo | Invalid value for option '--languages' (LANGUAGE,...):"
                        + " must be a language tag (BCP 47) such as zh-Hans, not \"x-foo\"",
                "--to ical --languages en, | Invalid value for option '--languages' (LANGUAGE,...):"
                        + " must be a language tag (BCP 47) such as zh-Hans, not \"\"",
                "--to ical --fallback zh_CN | Invalid value for option '--fallback' (LANGUAGE,...):"
                        + " must be a language tag (BCP 47) such as zh-Hans, not \"zh_CN\"; did you"
                        + " mean \"zh-CN\"?",
                "--to ical --fallback ru,ru | --fallback: fallback must not repeat ru",
                "--to ical --zone UTC+8 | Invalid value for option '--zone': must be an IANA time"
                        + " zone such as Asia/Shanghai, not \"UTC+8\"\\nTry",
                "--to ical --edition ../2030 | --edition \"../2030\" is not in the document",
                "--to ical --audience pubic | Invalid value for option '--audience': must be one of"
                        + " public, press, delegates, internal, not \"pubic\"; did you mean"
                        + " \"public\"?",
                "--to ical --zone Asia/Soul | Invalid value for option '--zone': must be an IANA"
                        + " time zone such as Asia/Shanghai, not \"Asia/Soul\"; did you mean"
                        + " \"Asia/Seoul\"?",
                "--to ical --at today | Invalid value for option '--at': must be an instant such as"
                        + " 2025-08-26T00:00:00Z, not \"today\"",
                "--to ical --stamp 2025 | Invalid value for option '--stamp': must be an instant"
                        + " such as 2025-08-26T00:00:00Z, not \"2025\"",
                "--to ical --order protocoll | Invalid value for option '--people-order': must be"
                        + " one of given, protocol, alphabetical, or a language tag such as zh-Hans, not"
                        + " \"protocoll\"; did you mean \"protocol\"?",
                "--to ical --order xx | Invalid value for option '--people-order': must be one of given,"
                        + " protocol, alphabetical, or a language tag such as zh-Hans, not \"xx\"",
                "--to ical --country-order xx | Invalid value for option '--country-order': must be"
                        + " protocol or a language tag such as zh-Hans, not \"xx\"",
                "--to ical --country-order protocoll | Invalid value for option '--country-order':"
                        + " must be protocol or a language tag such as zh-Hans, not \"protocoll\"; did"
                        + " you mean \"protocol\"?",
                "--to ical --edition 2032 | --edition \"2032\" is not in the document; did you mean"
                        + " \"2030\"?",
                "--to ical --room hall-c | --room \"hall-c\" is not in the document; did you mean"
                        + " \"hall-a\"?",
                "--to ical --topic x | --topic \"x\" is not in the document; there is trade",
                "--to ical --session oping | --session \"oping\" is not in the document; did you"
                        + " mean \"opening\"?",
                "--to ical --delegation kr | --delegation \"kr\" is not in the document; there is"
                        + " none at all",
                "--to ical --day 2030-05-03 | --day 2030-05-03 is not a day of the edition, which is"
                        + " from 2030-05-01 to 2030-05-02",
                "--to ical --day 1/5/2030 | Invalid value for option '--day' (DAY): must be a day"
                        + " such as 2025-08-26, not \"1/5/2030\"",
                "--to pdf-handbook --option paper=A9 | option \"paper\" must be one of a0, a1, a2,"
                        + " a3, a4, a5, a6, b4, b5, letter, legal, tabloid, executive, or width"
                        + " and height in millimetres from 90 to 1200, as 100x150, not \"A9\"",
                "--to pdf-handbook --option papr=a4 | there is no option \"papr\"; did you mean"
                        + " \"paper\"?",
                "--to pdf-handbook --option paper | --option must be KEY=VALUE, not \"paper\"",
                "--to ical --option name=a --option name=b | --option name is there twice",
            })
    void aWrongExportIsAnsweredWithWhatIsRight(String options, String message) throws IOException {
        Path document = Run.write(folder, Run.sample());
        Path output = Files.writeString(folder.resolve("output"), "old");
        String call = "export " + document + " -o " + output + " " + options;

        Run run = Run.of((Object[]) call.split(" "));

        assertEquals("", run.out());
        assertTrue(
                run.err().startsWith("forum export: " + message.replace("\\n", "\n")), run.err());
        assertTrue(run.err().endsWith("\nTry forum export --help\n"), run.err());
        assertEquals(2, run.err().lines().count());
        assertEquals(2, run.code());
        assertUntouched(output);
    }

    @Test
    void aMissingDocumentIsAnsweredWithTheNearestFile() throws IOException {
        Path document = Run.write(folder, Run.sample());
        Path missing = folder.resolve("form.json");

        assertEquals(
                "forum validate: there is no file \""
                        + missing
                        + "\"; did you mean \""
                        + document
                        + "\"?\nTry forum validate --help\n",
                Run.of("validate", missing).err());
        assertEquals(2, Run.of("validate", missing).code());
        assertEquals(
                "forum validate: there is no file \"@dialog\"; did you mean \"@dialogue\"?",
                Run.of("validate", "@dialog").err().lines().findFirst().orElse(""));
    }

    @Test
    void aNameThatNoFileCanHaveIsRefused() {
        Run run = Run.of("validate", "a\0b");

        assertTrue(
                run.err().startsWith("forum validate: \"a\\u0000b\" cannot be the name of a file"),
                run.err());
        assertEquals(2, run.code());
    }

    @Test
    void aFolderIsNeitherADocumentNorAnOutput() {
        Run input = Run.of("validate", folder);
        Run output = Run.of("export", "@dialogue", "--to", "ical", "-o", folder);

        assertEquals(
                "forum validate: \""
                        + folder
                        + "\" is a folder, not a document\n"
                        + "Try forum validate --help\n",
                input.err());
        assertEquals(2, input.code());
        assertEquals(
                "forum export: \""
                        + folder
                        + "\" is a folder, not a file\n"
                        + "Try forum export --help\n",
                output.err());
        assertEquals(2, output.code());
    }

    @Test
    void anOutputInAMissingFolderIsRefused() {
        Path output = folder.resolve("missing").resolve("feed.ics");

        Run run = Run.of("export", "@dialogue", "--to", "ical", "-o", output);

        assertEquals(
                "forum export: there is no folder \""
                        + output.getParent()
                        + "\"\n"
                        + "Try forum export --help\n",
                run.err());
        assertEquals(2, run.code());
        assertFalse(Files.exists(output.getParent()));
    }

    @Test
    void theDocumentIsNotOverwrittenByItsOwnExport() throws IOException {
        Path document = Run.write(folder, Run.sample());

        Run run = Run.of("export", document, "--to", "ical", "-o", document);

        assertEquals(
                "forum export: \""
                        + document
                        + "\" is the document itself\n"
                        + "Try forum export --help\n",
                run.err());
        assertEquals(2, run.code());
        assertEquals(Run.sample(), Files.readString(document));
    }

    private void assertUntouched(Path output) throws IOException {
        assertEquals("old", Files.readString(output));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(2, all.count());
        }
    }
}
