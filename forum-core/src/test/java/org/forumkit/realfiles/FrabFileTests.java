package org.forumkit.realfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrabFileTests {

    @ParameterizedTest
    @CsvSource({
        "fosdem-2013.xml, 487",
        "fosdem-2019.xml, 775",
        "fosdem-2024.xml, 674",
        "fosdem-2025-rev-af9e70b.xml, 927",
        "fosdem-2025-rev-011033f.xml, 940"
    })
    void readsEverySession(String name, int sessions) throws IOException {
        Edition edition = edition(name);

        assertEquals(sessions, edition.sessions().stream().map(Session::id).distinct().count());
    }

    @Test
    void readsWhatTheOldDialectSays() throws IOException {
        Edition edition = edition("fosdem-2013.xml");
        Session welcome = edition.sessions().get(0);

        assertEquals("1113", welcome.id());
        assertEquals("Welcome to FOSDEM 2013", welcome.title().translations().get("und"));
        assertEquals(LocalDateTime.parse("2013-02-02T10:30"), welcome.start());
        assertEquals(LocalDateTime.parse("2013-02-02T10:55"), welcome.end());
        assertEquals(List.of("janson"), welcome.rooms());
        assertEquals(List.of("keynotes"), welcome.topics());
        assertEquals("6", welcome.appearances().get(0).participant());
    }

    @Test
    void readsWhatTheNewDialectSays() throws IOException {
        Edition edition = edition("fosdem-2025-rev-af9e70b.xml");
        Session session = edition.sessions().get(0);

        assertEquals("852280ac-61d3-588c-b74c-8d87f9d9d2c6", session.id());
        assertEquals(LocalDateTime.parse("2025-02-01T10:35"), session.start());
        assertEquals(LocalDateTime.parse("2025-02-01T11:00"), session.end());
        assertEquals(List.of("k3201"), session.rooms());
        assertEquals("Europe/Brussels", edition.zone());
    }

    private static Edition edition(String name) throws IOException {
        return FrabFile.readShared("real/fosdem/" + name).series().editions().get(0);
    }
}
