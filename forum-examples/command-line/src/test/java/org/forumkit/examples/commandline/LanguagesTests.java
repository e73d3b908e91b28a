package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
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
        Run run = Run.withInput("{", "languages", "-");

        assertEquals(1, run.code());
        assertEquals("", run.out());
    }
}
