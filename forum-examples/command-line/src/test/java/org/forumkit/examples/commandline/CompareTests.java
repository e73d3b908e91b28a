package org.forumkit.examples.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTests {
    @TempDir private Path folder;

    @Test
    void showsTheDialogueWithItsGaps() {
        Run run = Run.of("compare", "@dialogue", "--editions", "2022,2024,2025");

        assertEquals("", run.err());
        assertEquals(0, run.code());
        List<String> lines = run.out().lines().map(each -> each.replaceAll(" +", " ")).toList();
        assertEquals("Northeast Asia Industrial Park Dialogue", lines.get(0));
        assertEquals(" 4. 2022 6. 2024 7. 2025", lines.get(2));
        assertEquals("Participants (counted) ≥ 9 – ≥ 20", lines.get(3));
        assertTrue(lines.contains("Participants, by country"), run.out());
        assertTrue(lines.contains(" Indonesia (counted) – – ≥ 1"), run.out());
        assertTrue(
                lines.contains(
                        " outside Member states of the Greater Tumen Initiative (counted) – – ≥ 2"),
                run.out());
        assertTrue(lines.contains(" Green economy – – ●"), run.out());
        assertTrue(
                lines.contains("Countries – First on record in 2025: Indonesia, Pakistan"),
                run.out());
        assertTrue(
                run.out().contains("Sources: Reports of the GTI connectivity platform"), run.out());
        assertTrue(run.out().lines().noneMatch(each -> each.contains("growth")), run.out());
        assertTrue(run.out().lines().noneMatch(each -> each.contains("Speaking")), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, 参会人数 (统计)",
        "ru, Участники (подсчитано)",
        "ko, 참가자 (집계)",
        "ja, 参加者 (集計)",
        "mn, Оролцогчид (тоолсон)"
    })
    void alignsItsColumnsInEveryLanguage(String language, String heading) {
        Run run = Run.of("compare", "@dialogue", "--language", language);

        List<String> rows =
                run.out()
                        .lines()
                        .takeWhile(each -> !each.contains("\u25cf"))
                        .filter(each -> each.endsWith("≥ 20") || each.matches(".*[≥–] ?\\d*$"))
                        .filter(each -> each.contains("  ") && !each.contains(": "))
                        .toList();
        assertTrue(rows.size() > 20, run.out());
        assertTrue(run.out().contains("\n" + heading), run.out());
        int width = Table.width(rows.get(0));
        rows.forEach(each -> assertEquals(width, Table.width(each), each));
    }

    @Test
    void isData() {
        Run run = Run.of("compare", "@dialogue", "--json", "--as-of", "2025-09-01");

        assertEquals("", run.err());
        JsonNode comparison = new JsonMapper().readTree(run.out());
        assertEquals(7, comparison.get("editions").size());
        JsonNode total = comparison.get("rows").get(0);
        assertEquals("participants", total.get("measure").asString());
        assertEquals("total", total.get("breakdown").asString());
        assertTrue(total.at("/cells/0/counted").isNull());
        assertEquals(20, total.at("/cells/6/counted/value").asInt());
        assertEquals("at-least", total.at("/cells/6/counted/precision").asString());
        assertEquals("counted", total.at("/cells/6/counted/origin").asString());
        assertEquals("2025-09-01", total.at("/cells/6/counted/asOf").asString());
        assertEquals(
                "China Radio International, August 2025",
                total.at("/cells/6/counted/sources/1/en").asString());
    }

    @Test
    void isCsvInAFile() throws IOException {
        Path file = folder.resolve("figures.csv");

        assertEquals(
                new Run(0, "", ""),
                Run.of("compare", "@dialogue", "--csv", "--language", "ru", "-o", file));
        String csv = Files.readString(file);
        assertTrue(csv.startsWith("edition,ordinal,first_day,measure,"), csv);
        assertTrue(csv.contains("\r\n2025,7,2025-08-26,participants,country,ID,Индонезия,1,"), csv);
        assertEquals(csv, Run.of("compare", "@dialogue", "--csv", "--language", "ru").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--series neaipt|--series \"neaipt\" is not in the document; did you mean"
                        + " \"neaipd\"?",
                "--editions 2026|--editions \"2026\" is not in the document; did you mean"
                        + " \"2020\"?"
            })
    void saysWhichWordIsWrong(String call) {
        String[] parts = call.split("\\|", -1);
        String[] option = parts[0].split(" ", -1);

        Run run = Run.of("compare", "@dialogue", option[0], option[1]);

        assertEquals(2, run.code());
        assertEquals("forum compare: " + parts[1] + "\nTry forum compare --help\n", run.err());
    }

    @Test
    void isEitherJsonOrCsv() {
        assertEquals(2, Run.of("compare", "@dialogue", "--json", "--csv").code());
    }

    @Test
    void measuresWhatATerminalShows() {
        assertEquals(4, Table.width("abcd"));
        assertEquals(8, Table.width("参会人数"));
        assertEquals(6, Table.width("참가자"));
        assertEquals(2, Table.width("é\u0301x"));
        assertEquals(2, Table.width("≥1"));
        assertEquals(2, Table.width("Ａ"));
    }
}
