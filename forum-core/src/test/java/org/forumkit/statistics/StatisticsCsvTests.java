package org.forumkit.statistics;

import static org.forumkit.statistics.Samples.edition;
import static org.forumkit.statistics.Samples.forum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Precision;
import org.forumkit.model.Text;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsCsvTests {
    private static final String HEADINGS =
            "edition,ordinal,first_day,measure,breakdown,key,name,value,origin,precision,as_of,state,"
                    + "source,growth_from,growth,growth_percent,growth_precision,growth_mixed\r\n";

    private static String csv(Forum forum) {
        return StatisticsCsv.toString(
                EditionComparison.of(forum), StatisticNames.of(forum, Words.standard(), "en"));
    }

    private static Edition stating(int year, long value, String label, String source) {
        return edition(year).toBuilder()
                .figures(
                        List.of(
                                Figure.builder(FigureKind.PARTICIPANTS, value)
                                        .label(label == null ? null : Text.of(label))
                                        .precision(Precision.ABOUT)
                                        .asOf(LocalDate.of(year, 9, 1))
                                        .source(source == null ? null : Text.of(source))
                                        .build()))
                .build();
    }

    @Test
    void hasALineForEachNumberAndEachGap() {
        assertEquals(
                HEADINGS
                        + "2023,5,2023-08-26,participants,total,,,200,stated,about,2023-09-01,"
                        + "provisional,\"Press, page 1\",,,,,\r\n"
                        + "2024,6,2024-08-26,participants,total,,,,,,,,,,,,,\r\n"
                        + "2025,7,2025-08-26,participants,total,,,150,stated,about,2025-09-01,"
                        + "provisional,,2023,-50,-25.0,about,false\r\n",
                csv(
                        forum(
                                stating(2023, 200, null, "Press, page 1"),
                                edition(2024),
                                stating(2025, 150, null, null))));
    }

    @Test
    void losesNoNumberThatIsStated() {
        Edition edition =
                edition(2025).toBuilder()
                        .figures(
                                List.of(
                                        Figure.builder(FigureKind.PARTICIPANTS, 200L)
                                                .precision(Precision.ABOUT)
                                                .build(),
                                        Figure.builder(FigureKind.PARTICIPANTS, 220L)
                                                .precision(Precision.AT_LEAST)
                                                .build()))
                        .build();
        String start = "2025,7,2025-08-26,participants,total,,,";
        assertEquals(
                HEADINGS
                        + start
                        + "220,stated,at-least,,provisional,,,,,,\r\n"
                        + start
                        + "200,stated,about,,provisional,,,,,,\r\n",
                csv(forum(edition)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "＝1|'＝1",
                "a=1|a=1",
                "\"a\"|\"\"\"a\"\"\"",
                "=\"a\",b|\"'=\"\"a\"\",b\"",
            })
    void isNoFormula(String text, String cell) {
        String csv = csv(forum(stating(2025, 1, text, null)));
        assertTrue(csv.contains(",label," + cell + "," + cell + ",1,stated,"), csv);
    }

    @Test
    void keepsALineInOneCell() {
        String csv = csv(forum(stating(2025, 1, "a\r\nb", "\n=1")));
        assertTrue(csv.contains(",\"a\r\nb\",\"a\r\nb\",1,"), csv);
        assertTrue(csv.contains(",\"'\n=1\","), csv);
    }

    @Test
    void isHeadingsOnlyWithoutEditions() {
        assertEquals(HEADINGS, csv(forum()));
    }
}
