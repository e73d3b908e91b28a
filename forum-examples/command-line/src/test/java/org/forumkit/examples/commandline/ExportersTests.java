package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportersTests {
    @Test
    void describesExportersAndOptionsInLines() {
        Run run = Run.of("exporters");

        assertEquals("", run.err());
        assertEquals(0, run.code());
        assertTrue(
                run.out()
                        .contains(
                                "ical  Calendar feed (iCalendar) (text/calendar; charset=utf-8, .ics)\n"),
                run.out());
        assertTrue(run.out().contains("\npdf-handbook  "), run.out());
        assertTrue(run.out().contains("    --option paper=a4\n"), run.out());
    }

    @Test
    void describesThemAsData() {
        Run run = Run.of("exporters", "--json");

        assertEquals("", run.err());
        assertEquals(0, run.code());
        JsonNode exporters = new JsonMapper().readTree(run.out());
        assertEquals("csv", exporters.get(0).get("id").asString());
        assertEquals("forum-json", exporters.get(1).get("id").asString());
        assertEquals("ical", exporters.get(2).get("id").asString());
        assertEquals("ical-jcal", exporters.get(3).get("id").asString());
        assertEquals("application/calendar+json", exporters.get(3).get("mediaType").asString());
        assertEquals(exporters.get(2).get("options"), exporters.get(3).get("options"));
        assertEquals("json-ld", exporters.get(4).get("id").asString());
        assertEquals("pdf-agenda", exporters.get(5).get("id").asString());
        JsonNode handbook = null;
        for (JsonNode exporter : exporters) {
            if (exporter.get("id").asString().equals("pdf-handbook")) {
                handbook = exporter;
            }
        }
        assertEquals("application/pdf", handbook.get("mediaType").asString());
        JsonNode paper = null;
        for (JsonNode option : handbook.get("options")) {
            if (option.get("key").asString().equals("paper")) {
                paper = option;
            }
        }
        assertEquals("text", paper.get("type").asString());
        assertEquals("a4", paper.get("default").asString());
        assertEquals(
                "[\"a0\",\"a1\",\"a2\",\"a3\",\"a4\",\"a5\",\"a6\",\"b4\",\"b5\",\"letter\",\"legal\","
                        + "\"tabloid\",\"executive\"]",
                paper.get("choices").toString());
        assertTrue(paper.get("description").has("en"));
    }
}
