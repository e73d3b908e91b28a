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
    void holdsSessionsToTheOpeningHours() {
        String end = "standard input: 0 errors, %s, 0 hints\n";
        assertEquals(
                String.format(end, "0 warnings"),
                Run.withInput(Run.sample(), "validate", "-", "--opening-hours", "09:00-10:00")
                        .out());
        Run run =
                Run.withInput(
                        Run.sample(),
                        "validate",
                        "-",
                        "--opening-hours",
                        "09:00-18:00",
                        "--opening-hours",
                        "2030-05-02=09:30-18:00");
        assertEquals(
                "warning: standard input, /series/editions/0/sessions/1/start: Edition “2030”,"
                        + " session “Talk”: 2030-05-02T09:00 is outside the opening hours, 09:30 to"
                        + " 18:00, or the session ends outside them\n"
                        + String.format(end, "1 warning"),
                run.out());
    }

    @Test
    void refusesWrongOpeningHours() {
        for (String wrong :
                new String[] {"8-22", "09:00", "09:00-10:00-11:00", "2030-05-32=09:00-10:00", ""}) {
            assertEquals(
                    wrongCall(
                            "Invalid value for option '--opening-hours' ([DAY=]FROM-UNTIL): must be"
                                    + " hours such as 08:00-22:00 or 2025-08-26=09:00-18:00, not \""
                                    + wrong
                                    + "\""),
                    Run.of("validate", "@dialogue", "--opening-hours", wrong));
        }
        assertEquals(
                wrongCall(
                        "--opening-hours must be given once for 2030-05-01, not again as 10:00-11:00"),
                Run.of(
                        "validate",
                        "@dialogue",
                        "--opening-hours",
                        "2030-05-01=09:00-10:00",
                        "--opening-hours",
                        "2030-05-01=10:00-11:00"));
        assertEquals(
                wrongCall(
                        "--opening-hours must be given once for every day, not again as 10:00-11:00"),
                Run.of(
                        "validate",
                        "@dialogue",
                        "--opening-hours",
                        "09:00-10:00",
                        "--opening-hours",
                        "10:00-11:00"));
    }

    @Test
    void refusesOpeningHoursOfADayThatIsInNoEdition() {
        for (String[] wrong :
                new String[][] {
                    {"2030-05-03=09:00-10:00", "2030-05-03", "2030-05-02"},
                    {"2030-04-30=09:00-10:00", "2030-04-30", "2030-05-01"},
                    {"2031-04-01=09:00-10:00", "2031-04-01", "2031-05-01"},
                    {"2030-04-29=20:00-02:00", "2030-04-29", "2030-05-01"},
                }) {
            assertEquals(
                    wrongCall(
                            "--opening-hours: "
                                    + wrong[1]
                                    + " is in no edition of the document; the nearest day is "
                                    + wrong[2]),
                    Run.withInput(Run.sample(), "validate", "-", "--opening-hours", wrong[0]));
        }
        for (String right :
                new String[] {
                    "2030-05-01=09:00-10:00", "2031-05-01=09:00-10:00", "2030-04-30=20:00-02:00"
                }) {
            assertEquals(
                    0,
                    Run.withInput(Run.sample(), "validate", "-", "--opening-hours", right).code());
        }
        assertEquals(
                wrongCall("--opening-hours: 2030-05-01 is in no edition of the document"),
                Run.withInput(
                        "{\"formatVersion\": 1, \"defaultLanguage\": \"en\","
                                + " \"series\": {\"id\": \"s\", \"name\": \"S\"}}",
                        "validate",
                        "-",
                        "--opening-hours",
                        "2030-05-01=09:00-10:00"));
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
