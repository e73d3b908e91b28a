package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.forumkit.model.Link;
import org.forumkit.model.PersonName;
import org.junit.jupiter.api.Test;

/** What several rows say of the same person, and rows that do not say of whom they are. */
class TablePeopleTests {

    @Test
    void tellsWhatDiffersInALaterRow() {
        Imported imported =
                TableFiles.read(
                        """
                        Person ID,Name,Name (ru),Position,Organisation,Country,Email,Telephone
                        p,Ada,Ада,Head,Park,China,a@x.example,1
                        p,Ada,Адa,Chief,Works,KR,b@x.example,2
                        p,Ada B,Ада,Head,Park,CN,a@x.example,1
                        """);

        assertEquals(
                List.of(
                        "3:3 exchange.person-differs /people/0 Адa -> Ада",
                        "3:4 exchange.person-differs /people/0 Chief -> Head",
                        "3:5 exchange.person-differs /people/0 Works -> Park",
                        "3:6 exchange.person-differs /people/0 KR -> CN",
                        "3:7 exchange.person-differs /people/0 b@x.example -> a@x.example",
                        "3:8 exchange.person-differs /people/0 2 -> 1",
                        "4:2 exchange.person-differs /people/0 Ada B -> Ada"),
                TableFiles.told(imported));
    }

    @Test
    void givesThePartsOfANameToTheLanguageOfTheDocument() {
        Imported imported =
                TableFiles.read(
                        """
                        Person ID,Given name,Family name,Name (ru),Name (ru)
                        p,Ada,Example,Ада Пример,Адочка
                        q,Анна,Пример,Анна Пример,
                        """);

        assertEquals(
                Map.of(
                        "en",
                        PersonName.builder().given("Ada").family("Example").build(),
                        "ru",
                        PersonName.builder().full("Ада Пример").build()),
                imported.forum().people().get(0).names());
        assertEquals(
                Map.of("ru", PersonName.builder().given("Анна").family("Пример").build()),
                imported.forum().people().get(1).names());
        assertEquals(List.of("2:5 exchange.unknown /people Адочка"), TableFiles.told(imported));
    }

    @Test
    void addsLinksOfLaterRows() {
        Imported imported =
                TableFiles.read(
                        """
                        Person ID,Name,Links
                        p,Ada,https://a.example
                        p,Ada,"https://a.example
                        B <https://b.example>"
                        """);

        assertEquals(
                List.of("https://a.example", "https://b.example"),
                imported.forum().people().get(0).links().stream().map(Link::url).toList());
    }

    @Test
    void keepsARowThatDoesNotSayOfWhomItIs() {
        Imported people = TableFiles.read("Person ID,Name,Email\n,,a@x.example\n,,b@x.example\n");
        Imported cast =
                TableFiles.read("Of session,Person ID,Name,Role,Email\ns,,,judge,a@x.example\n");

        assertEquals(
                Map.of("schedule", Map.of("email", List.of("a@x.example", "b@x.example"))),
                Schedules.edition(people).extensions());
        assertEquals(
                List.of("2:3 exchange.unknown /extensions/schedule a@x.example"),
                TableFiles.told(people));
        assertEquals(
                Map.of(
                        "schedule",
                        Map.of("persons", Map.of("email", "a@x.example", "role", "judge"))),
                Schedules.edition(cast).sessions().get(0).extensions());
        assertEquals(
                List.of(
                        "2:1 exchange.missing /sessions/0/title null -> s",
                        "2:5 exchange.unknown /sessions/0/appearances a@x.example",
                        "2:4 exchange.unknown /sessions/0/appearances judge"),
                TableFiles.told(cast));
    }
}
