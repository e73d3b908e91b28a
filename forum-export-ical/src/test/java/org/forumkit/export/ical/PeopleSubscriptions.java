package org.forumkit.export.ical;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Selection;

/** A forum for those who follow one participant, organisation, country or delegation only. */
abstract class PeopleSubscriptions {
    final ReleasedForum meeting = new ReleasedForum(start());

    static Session.Builder session(String id, int hour) {
        LocalDateTime start = LocalDateTime.of(2031, 5, 20, hour, 0);
        return Session.builder(id, Text.of("en", "Session " + id))
                .start(start)
                .end(start.plusMinutes(50));
    }

    static Session of(String id, int hour, String... participants) {
        return session(id, hour).appearances(appearances(participants)).build();
    }

    void put(Session session) {
        meeting.put(session);
    }

    void remove(String session) {
        meeting.remove(session);
    }

    static List<Appearance> appearances(String... participants) {
        return List.of(participants).stream()
                .map(each -> Appearance.builder().participant(each).build())
                .toList();
    }

    private static Forum start() {
        Edition edition =
                Edition.builder("2031", Text.of("en", "Meeting"))
                        .zone("Asia/Shanghai")
                        .participants(
                                List.of(
                                        Participant.builder("kim")
                                                .person("kim")
                                                .organisation("park")
                                                .delegation("seoul")
                                                .build(),
                                        Participant.builder("li").person("li").build()))
                        .delegations(List.of(Delegation.builder("seoul").country("KR").build()))
                        .sessions(
                                List.of(
                                        of("opening", 9, "kim", "li"),
                                        session("panel", 10)
                                                .items(
                                                        List.of(
                                                                Item.builder("talk")
                                                                        .title(Text.of("en", "T"))
                                                                        .appearances(
                                                                                appearances("kim"))
                                                                        .build()))
                                                .build(),
                                        of("talks", 11, "kim"),
                                        of("visit", 14, "li"),
                                        of("dinner", 19)))
                        .build();
        return ReleasedForum.document(edition)
                .people(List.of(person("kim", "Kim Synthetic"), person("li", "Li Synthetic")))
                .organisations(
                        List.of(
                                Organisation.builder("park", Text.of("en", "Park"))
                                        .country("KR")
                                        .build()))
                .build();
    }

    private static Person person(String id, String name) {
        return Person.builder(id)
                .names(Map.of("en", PersonName.builder().full(name).build()))
                .build();
    }

    ExportRequest request(Audience audience, Selection selection) {
        return meeting.request(audience, "en", selection);
    }

    Map<String, Map<String, String>> entries(Selection selection) {
        return CalendarClient.entries(
                request(Audience.DELEGATES, selection), "m-2031-session-", ReleasedForum.HOST);
    }

    static List<Selection> slices() {
        return List.of(
                Selection.participant("kim"),
                Selection.organisation("park"),
                Selection.country("KR"),
                Selection.delegation("seoul"),
                Selection.participant("kim").and(Selection.country("KR")));
    }
}
