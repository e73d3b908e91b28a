package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;

class MergingTests {
    private static final Forum DOCUMENT = Schedules.read(Schedules.xml()).forum();

    private static Forum with(Session session) {
        Edition edition = DOCUMENT.series().editions().get(0);
        return DOCUMENT.with(edition.with(session));
    }

    private static Session first() {
        return DOCUMENT.series().editions().get(0).sessions().get(0);
    }

    @Test
    void changesNothingWhereNothingChanged() {
        Imported merged = Schedules.read(Schedules.xml()).into(DOCUMENT);

        assertEquals(DOCUMENT, merged.forum());
        assertEquals(List.of(), merged.findings());
    }

    @Test
    void bringsWhatChangedAndKeepsWhatAScheduleHasNoPlaceFor() {
        Forum document =
                with(
                        first().toBuilder()
                                .title(Text.of("Welcome").with("ru", "Открытие"))
                                .capacity(40)
                                .build());
        Imported merged =
                Schedules.read(Schedules.xml("10:00:00+01:00", "10:15:00+01:00")).into(document);
        Session session = Schedules.edition(merged).sessions().get(0);

        assertEquals(LocalDateTime.parse("2025-02-01T10:15"), session.start());
        assertEquals(40, session.capacity());
        assertEquals(Text.of("Welcome").with("ru", "Открытие"), session.title());
    }

    @Test
    void tellsOfWhatIsRemoved() {
        Forum document = with(Session.builder("own", Text.of("Of our own")).build());
        Imported merged = Schedules.read(Schedules.xml()).into(document);

        assertEquals(2, Schedules.edition(merged).sessions().size());
        assertEquals(
                "The session “Of our own” (own) is not in what was imported; it is removed",
                merged.findings().get(0).message(org.forumkit.words.Words.standard(), "en"));
    }

    @Test
    void addsAnotherEdition() {
        Imported merged =
                Schedules.read(Schedules.xml(), Schedules.ENGLISH.withEdition("2026"))
                        .into(DOCUMENT);

        assertEquals(
                List.of("2025", "2026"),
                merged.forum().series().editions().stream().map(Edition::id).toList());
        assertEquals(1, merged.forum().people().size());
    }

    @Test
    void tellsOfAPersonOfAnotherName() {
        Imported merged =
                Schedules.read(Schedules.xml().replace("Ada Example", "Bob Example"))
                        .into(DOCUMENT);

        assertEquals("Ada Example", merged.forum().people().get(0).names().get("en").full());
        assertEquals(
                List.of("exchange.person-differs"),
                merged.findings().stream().map(each -> each.key()).toList());
    }
}
