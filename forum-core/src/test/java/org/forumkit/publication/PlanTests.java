package org.forumkit.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.RecordJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Text;
import org.forumkit.programme.PeopleOrder;
import org.forumkit.programme.Selection;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanTests {
    private static final RecordJson<Plan> JSON = RecordJson.of(Plan.class);

    static Plan full() {
        return Plan.builder()
                .edition("2031")
                .release(3)
                .audience(Audience.DELEGATES)
                .zone("Asia/Seoul")
                .at(Instant.parse("2031-05-01T00:00:00Z"))
                .stamp(Instant.parse("2031-05-02T03:04:05Z"))
                .order(PeopleOrder.PROTOCOL)
                .entries(
                        List.of(
                                PlanEntry.builder(
                                                "feeds",
                                                "agenda",
                                                Text.of("{country}/agenda-{language}.{extension}")
                                                        .with("ko", "{country}/{name}.txt"))
                                        .options(Map.of("width", "60"))
                                        .select(
                                                PlanSelection.builder()
                                                        .days(LocalDate.of(2031, 5, 20))
                                                        .rooms("hall", "annex")
                                                        .languages("ko")
                                                        .build())
                                        .each(Each.COUNTRY)
                                        .only(List.of("KR", "CN"))
                                        .except(List.of("CN"))
                                        .languages(List.of(List.of("ko", "en"), List.of("ru")))
                                        .fallback(List.of("ru", "en"))
                                        .audience(Audience.PRESS)
                                        .zone("Europe/Moscow")
                                        .build(),
                                PlanEntry.builder("whole", "agenda", Text.of("all.txt")).build()))
                .build();
    }

    @Test
    void writesWhatItReads() {
        String json = new String(JSON.toBytes(full()), StandardCharsets.UTF_8);
        assertEquals(full(), JSON.read(json, "plan.json"));
        assertEquals(
                """
                {
                  "formatVersion": 1,
                  "audience": "public",
                  "order": "given",
                  "entries": [
                    {
                      "id": "whole",
                      "exporter": "agenda",
                      "file": "all.txt"
                    }
                  ]
                }
                """,
                new String(
                        JSON.toBytes(
                                Plan.builder()
                                        .entries(
                                                List.of(
                                                        PlanEntry.builder(
                                                                        "whole",
                                                                        "agenda",
                                                                        Text.of("all.txt"))
                                                                .build()))
                                        .build()),
                        StandardCharsets.UTF_8));
    }

    @Test
    void bothJacksonsWriteAndReadItAlike() throws Exception {
        JsonMapper three = JsonMapper.builder().build();
        var two =
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .build();
        String json = three.writeValueAsString(full());
        assertEquals(json, two.writeValueAsString(full()));
        assertEquals(full(), three.readValue(json, Plan.class));
        assertEquals(full(), two.readValue(json, Plan.class));
        PublicationEntry entry =
                new PublicationEntry(
                        "feeds/KR/ko",
                        "agenda",
                        Map.of("width", "60"),
                        PlanSelection.builder().days(LocalDate.of(2031, 5, 20)).build(),
                        Each.COUNTRY,
                        "KR",
                        List.of("ko"),
                        List.of("en"),
                        Audience.PUBLIC,
                        null,
                        "kr/agenda-ko.txt");
        String value = three.writeValueAsString(entry);
        assertEquals(value, two.writeValueAsString(entry));
        assertEquals(entry, three.readValue(value, PublicationEntry.class));
        assertEquals(entry, two.readValue(value, PublicationEntry.class));
        assertEquals(
                Selection.day(LocalDate.of(2031, 5, 20)).and(Selection.country("KR")),
                entry.toSelection());
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        String json =
                """
                {
                  "audience": "pubic",
                  "stamp": "yesterday",
                  "entries": [
                    {"id": "a", "exporter": "agenda", "each": "county", "file": "x"},
                    {"id": "b", "file": "x", "langauges": [["en"]]}
                  ]
                }
                """;
        ForumFormatException e =
                assertThrows(ForumFormatException.class, () -> JSON.read(json, "plan.json"));
        assertEquals(
                List.of(
                        "2 /audience \"pubic\" is not one of public, press, delegates, internal;"
                                + " did you mean \"public\"?",
                        "3 /stamp \"yesterday\" is not an instant such as 2025-08-20T00:00:00Z",
                        "5 /entries/0/each \"county\" is not one of country, room, topic, day,"
                                + " session, participant, organisation, delegation; did you mean"
                                + " \"country\"?",
                        "6 /entries/1 exporter is missing",
                        "6 /entries/1/langauges \"langauges\" is not a field of the format here;"
                                + " did you mean \"languages\"?"),
                e.faults().stream()
                        .map(each -> each.line() + " " + each.pointer() + " " + each.message())
                        .toList());
    }

    @Test
    void namesTheOrderThatThereIsNot() {
        String json = "{\n  \"order\": \"by_name\",\n  \"entries\": []\n}";
        ForumFormatException e =
                assertThrows(ForumFormatException.class, () -> JSON.read(json, "plan.json"));
        assertEquals(
                "plan.json, line 2, column 12, /order: language must be a tag of BCP 47 such as"
                        + " zh-Hans, not \"by_name\"",
                e.getMessage());
    }

    @Test
    void selectsSeveralRoomsOfOneDay() {
        assertEquals(
                Selection.day(LocalDate.of(2031, 5, 20))
                        .and(Selection.room("hall").or(Selection.room("annex"))),
                PlanSelection.builder()
                        .rooms("hall", "annex")
                        .days(LocalDate.of(2031, 5, 20))
                        .build()
                        .toSelection());
        assertEquals(Selection.everything(), PlanSelection.builder().build().toSelection());
    }

    @Test
    void selectsWhatIsSpokenAndWhatIsInterpreted() {
        assertEquals(
                Selection.floorLanguage("ru").and(Selection.interpretation("zh-Hans")),
                PlanSelection.builder()
                        .floorLanguages("ru")
                        .interpretation("zh-Hans")
                        .build()
                        .toSelection());
    }
}
