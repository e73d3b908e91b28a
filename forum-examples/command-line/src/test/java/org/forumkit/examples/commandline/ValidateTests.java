package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateTests {
    @Test
    void saysThatTheDialogueIsInOrder() {
        assertEquals(
                new Run(0, "@dialogue: 0 errors, 0 warnings, 0 hints\n", ""),
                Run.of("validate", "@dialogue"));
        assertEquals(new Run(0, "[ ]\n", ""), Run.of("validate", "@dialogue", "--json"));
    }

    @Test
    void printsFindingsAsData() {
        Run run =
                Run.withInput(
                        Run.sample("[\"hall-b\"]", "[\"hall-c\"]"), "validate", "-", "--json");

        assertEquals(1, run.code());
        JsonNode finding = new JsonMapper().readTree(run.out()).get(0);
        assertEquals("error", finding.get("severity").asString());
        assertEquals("reference.unknown.room", finding.get("key").asString());
        assertEquals("/series/editions/0/sessions/1/rooms/0", finding.get("pointer").asString());
        assertEquals("hall-c", finding.get("value").asString());
    }

    @Test
    void speaksTheReadersLanguage() {
        Run run =
                Run.withInput(
                        Run.sample("[\"hall-b\"]", "[\"hall-c\"]"),
                        "validate",
                        "-",
                        "--language",
                        "zh-CN");

        assertEquals(
                "error: standard input, /series/editions/0/sessions/1/rooms/0:"
                        + " 届次“2030”，场次“Talk”：会场没有会议室“hall-c”；是否应为“hall-a”？\n"
                        + "standard input: 1 error, 0 warnings, 0 hints\n",
                run.out());
    }

    @Test
    void takesWhatEachRuleMatters() {
        String document = Run.sample("[\"hall-b\"]", "[\"hall-c\"]");
        Run warning =
                Run.withInput(
                        document, "validate", "-", "--severity", "reference.unknown.room=warning");
        assertEquals(0, warning.code());
        assertTrue(warning.out().startsWith("warning: standard input, "), warning.out());
        Run off =
                Run.withInput(
                        document,
                        "validate",
                        "-",
                        "--severity",
                        "reference.unknown.room=off",
                        "--at",
                        "2099-01-01T00:00:00Z");
        assertEquals(new Run(0, "standard input: 0 errors, 0 warnings, 0 hints\n", ""), off);
    }

    @Test
    void saysWhichRulesAndSeveritiesThereAre() {
        assertEquals(
                wrongCall(
                        "key must be the key of a rule, not \"room.twise\"; did you mean"
                                + " \"room.twice\"?"),
                Run.of("validate", "@dialogue", "--severity", "room.twise=off"));
        assertEquals(
                wrongCall(
                        "severity of room.twice must be off, hint, warning or error, not \"eror\";"
                                + " did you mean \"error\"?"),
                Run.of("validate", "@dialogue", "--severity", "room.twice=eror"));
        assertEquals(
                wrongCall("confirmationDays must not be negative, not -1"),
                Run.of("validate", "@dialogue", "--confirmation-days", "-1"));
    }

    private static Run wrongCall(String message) {
        return new Run(2, "", "forum validate: " + message + "\nTry forum validate --help\n");
    }

    @Test
    void printsAnUnreadableDocumentAsData() {
        Run run = Run.withInput(Run.sample("\"talk\"", "7"), "validate", "-", "--json");

        assertEquals(1, run.code());
        JsonNode finding = new JsonMapper().readTree(run.out()).get(0);
        assertEquals("error", finding.get("severity").asString());
        assertEquals("document.unreadable", finding.get("key").asString());
        assertEquals("/series/editions/0/sessions/1/id", finding.get("pointer").asString());
        assertEquals(36, finding.get("line").asInt());
        assertEquals(19, finding.get("column").asInt());
    }
}
