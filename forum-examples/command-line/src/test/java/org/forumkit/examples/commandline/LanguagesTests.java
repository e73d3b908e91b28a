package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LanguagesTests {
    @Test
    void countsTheDialoguesTexts() {
        Run run = Run.of("languages", "@dialogue");

        assertEquals(0, run.code());
        assertEquals(
                "Field Texts zh-Hans en ru ko mn ja",
                run.out().lines().findFirst().orElse("").replaceAll(" +", " "));
    }

    @Test
    void printsCountsAsData() {
        Run run = Run.of("languages", "@dialogue", "--json");

        assertEquals(0, run.code());
        JsonNode data = new JsonMapper().readTree(run.out());
        assertEquals("zh-Hans", data.get("languages").get(0).asString());
        assertEquals("series.name", data.get("fields").get(0).get("field").asString());
        assertEquals(1, data.get("fields").get(0).get("languages").get(0).get("present").asInt());
    }

    @Test
    void saysWhereADocumentCannotBeRead() {
        assertEquals(2, Run.of("languages", "@dialogue", "--json", "--places").code());
        Run run = Run.withInput("{", "languages", "-");

        assertEquals(1, run.code());
        assertEquals("", run.out());
    }

    private static final String SMALL =
            """
            {"defaultLanguage": "en", "series": {"id": "s", "name": {"en": "%s", "ru": "Форум"},
             "editions": [{"id": "e", "title": {"en": "One"}, "state": "held"}]}}
            """;

    @Test
    void printsThePlacesWhereATextIsMissing() {
        Run run = Run.withInput(SMALL.formatted("Forum"), "languages", "-", "--places");

        assertEquals(0, run.code());
        assertEquals("ru editions.title /series/editions/0/title\n", run.out());
    }

    @Test
    void validationSaysWhichTranslationsAreOlderThanTheirSource(@TempDir Path folder)
            throws IOException {
        Path before = Files.writeString(folder.resolve("1.json"), SMALL.formatted("Forum"));
        Path between = Files.writeString(folder.resolve("2.json"), SMALL.formatted("Great forum"));
        String now = SMALL.formatted("Great forum");

        List<String> lines =
                Run.withInput(now, "validate", "-", "--since", before, "--since", between)
                        .out()
                        .lines()
                        .filter(each -> each.contains("older"))
                        .toList();

        assertEquals(
                List.of(
                        "warning: standard input, /series/name/ru: The ru text is older than what"
                                + " it translates, which is now “Great forum”"),
                lines);
        assertEquals(
                0,
                Run.withInput(now, "validate", "-", "--since", between)
                        .out()
                        .lines()
                        .filter(each -> each.contains("older"))
                        .count());
    }
}
