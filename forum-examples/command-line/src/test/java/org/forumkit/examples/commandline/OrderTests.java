package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OrderTests {
    private static final String SMALL =
            """
            {"defaultLanguage": "en", "series": {"id": "s", "name": "Forum", "editions": [
             {"id": "e", "title": "One", "participants": [
              {"id": "li", "placeholder": "Li"}, {"id": "wang", "placeholder": "Wang", "rank": 1}]}]}}
            """;

    @Test
    void saysInWhatOrderPeopleStandAndWhy() {
        Run run =
                Run.withInput(
                        SMALL,
                        "order",
                        "-",
                        "--audience",
                        "delegates",
                        "--people-order",
                        "protocol");

        assertEquals(
                "wang Wang\nli Li (wang stands before li: protocol rank 1, the other has none)\n",
                run.out());
        assertEquals(0, run.code());
    }

    @Test
    void saysThatTheAudienceSeesNobody() {
        assertEquals(
                new Run(0, "", "forum: there are no people that this audience may see\n"),
                Run.withInput(SMALL, "order", "-"));
        assertEquals(
                new Run(0, "[ ]\n", "forum: there are no delegations that this audience may see\n"),
                Run.withInput(SMALL, "order", "-", "--of", "delegations", "--json"));
    }

    @Test
    void saysWhyOneOfTwoStandsBeforeTheOther() {
        Run run =
                Run.withInput(
                        SMALL,
                        "order",
                        "-",
                        "--audience",
                        "delegates",
                        "--why",
                        "wang,li",
                        "--json");

        JsonNode data = new JsonMapper().readTree(run.out());
        assertEquals("order.given", data.get("key").asString());
        assertEquals("li", data.get("arguments").get("first").asString());
        assertEquals(
                "li stands before wang: by the document, place 1 before place 2",
                data.get("message").asString());
    }

    @Test
    void knowsTheDialoguesCountries() {
        Run run = Run.of("order", "@dialogue", "--of", "countries", "--country-order", "en");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("CN "), run.out());
    }

    @Test
    void refusesWhoIsNotThere() {
        Run run = Run.withInput(SMALL, "order", "-", "--audience", "delegates", "--why", "li,wong");

        assertEquals(2, run.code());
        assertTrue(run.err().contains("--why"), run.err());
    }
}
