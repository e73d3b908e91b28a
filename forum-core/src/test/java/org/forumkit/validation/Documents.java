package org.forumkit.validation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Subdivision;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;

/** Documents without a fault, to be spoilt in one place, and what is then found. */
final class Documents {
    static final LocalDate DAY = LocalDate.of(2025, 8, 26);

    private Documents() {}

    static LocalDateTime at(int hour, int minute) {
        return DAY.atTime(hour, minute);
    }

    static Session session(String id, int from, int to) {
        return Session.builder(id, Text.of("Session")).start(at(from, 0)).end(at(to, 0)).build();
    }

    static Edition edition() {
        return Edition.builder("2025", Text.of("en", "Dialogue").with("zh-Hans", "\u5BF9\u8BDD"))
                .firstDay(DAY)
                .lastDay(DAY)
                .zone("Asia/Shanghai")
                .state(EditionState.HELD)
                .venue(
                        Venue.builder(Text.of("Hall"))
                                .country("CN")
                                .subdivision("CN-22")
                                .rooms(
                                        List.of(
                                                Room.builder("hall-a", Text.of("A")).build(),
                                                Room.builder("hall-b", Text.of("B")).build()))
                                .build())
                .topics(List.of(Topic.builder("green", Text.of("Green")).build()))
                .participants(
                        List.of(
                                Participant.builder("wang").person("wang-wei").build(),
                                Participant.builder("wang-2").person("wang-wei").build(),
                                Participant.builder("unctad").organisation("unctad").build()))
                .build();
    }

    static Forum forum() {
        return forum(edition());
    }

    static Forum forum(Edition... editions) {
        return Forum.builder(
                        "en",
                        Series.builder("dialogue", Text.of("Dialogue"))
                                .editions(Arrays.asList(editions))
                                .build())
                .people(
                        List.of(
                                Person.builder("wang-wei")
                                        .names(
                                                java.util.Map.of(
                                                        "en",
                                                        PersonName.builder()
                                                                .full("Wang Wei")
                                                                .build()))
                                        .build()))
                .organisations(
                        List.of(
                                Organisation.builder("unctad", Text.of("UNCTAD")).build(),
                                Organisation.builder("park", Text.of("Park")).build()))
                .countries(
                        List.of(
                                Country.builder("CN")
                                        .subdivisions(
                                                List.of(new Subdivision("CN-22", Text.of("Jilin"))))
                                        .build()))
                .build();
    }

    static Forum with(UnaryOperator<Edition.Builder> change) {
        return forum(change.apply(edition().toBuilder()).build());
    }

    static Forum with(Session... sessions) {
        return with(builder -> builder.sessions(Arrays.asList(sessions)));
    }

    /** Returns what is found, each in one line: severity, key, pointer and value. */
    static List<String> found(Forum forum) {
        return ForumValidator.standard().validate(forum).stream().map(Documents::line).toList();
    }

    static List<String> found(String json) {
        return found(ForumJson.read(json, "document"));
    }

    /** Returns what is found if the edition is to come, but for what is still to be prepared. */
    static List<String> foundAhead(Forum forum) {
        Edition ahead =
                forum.series().editions().get(0).toBuilder().state(EditionState.PLANNED).build();
        return found(forum.with(ahead)).stream().filter(line -> !line.contains(".no-")).toList();
    }

    static String line(Finding finding) {
        return finding.severity()
                + " "
                + finding.key()
                + " "
                + finding.pointer()
                + " "
                + finding.value();
    }
}
