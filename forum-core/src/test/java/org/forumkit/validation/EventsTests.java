package org.forumkit.validation;

import static org.forumkit.validation.Documents.DAY;
import static org.forumkit.validation.Documents.edition;
import static org.forumkit.validation.Documents.forum;
import static org.forumkit.validation.Documents.found;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Text;
import org.junit.jupiter.api.Test;

class EventsTests {
    private static Forum partOf(RelatedEvent.Builder event, Edition... others) {
        Edition edition = edition().toBuilder().relatedEvents(List.of(event.build())).build();
        return others.length == 0 ? forum(edition) : forum(edition, others[0]);
    }

    private static RelatedEvent.Builder expo() {
        return RelatedEvent.builder(RelationKind.PART_OF, Text.of("Expo"));
    }

    private static List<String> outside(String field, String value) {
        return List.of(
                "WARNING related-event.outside /series/editions/0/relatedEvents/0/"
                        + field
                        + " "
                        + value);
    }

    @Test
    void pointToTheFieldThatSaysTheDay() {
        assertEquals(
                outside("firstDay", DAY.plusDays(1).toString()),
                found(partOf(expo().firstDay(DAY.plusDays(1)).lastDay(DAY.plusDays(2)))));
        assertEquals(
                outside("lastDay", DAY.minusDays(1).toString()),
                found(partOf(expo().firstDay(DAY.minusDays(2)).lastDay(DAY.minusDays(1)))));
        assertEquals(
                outside("firstDay", DAY.minusDays(1).toString()),
                found(partOf(expo().firstDay(DAY.minusDays(1)))));
    }

    @Test
    void pointToTheEditionWhoseDaysCount() {
        Edition whole =
                edition().toBuilder()
                        .id("whole")
                        .firstDay(DAY.minusDays(2))
                        .lastDay(DAY.minusDays(1))
                        .build();
        assertEquals(
                outside("edition", DAY.minusDays(1).toString()),
                found(partOf(expo().edition("whole"), whole)));
    }
}
