package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.testkit.SampleForums;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document of a programme has to infer: orders and the change of days. */
class SeenForumTests {

    @Test
    void putsTheCountriesOfAllEditionsIntoOneOrder() {
        Edition.Builder edition = Edition.builder("a", Text.of("en", "A"));
        Series series =
                Series.builder("s", Text.of("en", "S"))
                        .editions(
                                List.of(
                                        edition.participants(from("RU", "KR")).build(),
                                        edition.id("b").participants(from("MN", "KR")).build(),
                                        edition.id("c").participants(from("MN", "RU")).build()))
                        .build();
        Forum forum =
                Forum.builder("en", series)
                        .countries(
                                Stream.of("MN", "JP", "RU", "KR")
                                        .map(each -> Country.builder(each).build())
                                        .toList())
                        .build();
        assertEquals(
                List.of("MN", "RU", "KR"),
                ProgrammeDocumentTests.programme(forum, Audience.DELEGATES, List.of("en"))
                        .build()
                        .document()
                        .countries()
                        .stream()
                        .map(Country::code)
                        .toList());
    }

    private static List<Participant> from(String... countries) {
        return Stream.of(countries)
                .map(
                        each ->
                                Participant.builder(each.toLowerCase(Locale.ROOT))
                                        .placeholder(Text.of("en", "Somebody"))
                                        .country(each)
                                        .build())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "04:00, 00:30 09:00, 01:00",
        "04:00, 03:00 09:00, 04:00",
        "03:20, 03:10 03:20, 03:20",
        "03:20, 03:10 03:59, 03:59",
        "23:59, 23:30 23:50, 23:59:59.999999999",
        "04:00, 09:00 10:00,",
        "00:00, 09:00 10:00,",
    })
    void tellsTheDaysApart(LocalTime change, String starts, @Nullable LocalTime found) {
        List<Session> sessions = new ArrayList<>();
        for (String each : starts.split(" ", -1)) {
            LocalTime start = LocalTime.parse(each);
            sessions.add(
                    Session.builder("s" + sessions.size(), Text.of("en", "S"))
                            .start(SampleForums.FIRST_DAY.atTime(start))
                            .build());
        }
        Edition edition =
                SampleForums.small().series().editions().get(0).toBuilder()
                        .dayChange(change)
                        .sessions(sessions)
                        .build();
        Programme first =
                ProgrammeDocumentTests.programme(
                                SampleForums.withoutEditions().with(edition),
                                Audience.PUBLIC,
                                List.of("en"))
                        .build();
        Forum document = first.document();
        assertEquals(found, document.series().editions().get(0).dayChange());
        assertEquals(
                first.edition().sessions(),
                ProgrammeDocumentTests.programme(document, Audience.PUBLIC, List.of("en"))
                        .build()
                        .edition()
                        .sessions());
    }
}
