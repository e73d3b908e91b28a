package org.forumkit.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;

/** A small synthetic document of one day, and ways to change it. */
final class Meeting {
    static final String EDITION = "2031";

    private Meeting() {}

    static Text text(String en, String zh) {
        return Text.of("en", en).with("zh-Hans", zh);
    }

    static LocalDateTime at(String time) {
        return LocalDateTime.parse("2031-05-20T" + time);
    }

    static Appearance speaker(String participant) {
        return Appearance.builder().participant(participant).build();
    }

    static Forum forum() {
        return Forum.builder("en", series())
                .people(
                        List.of(
                                person("li-wei", "Li Wei", "李伟"),
                                person("anna", "Anna Orlova", "安娜"),
                                person("kim", "Kim Minjun", "金民俊")))
                .organisations(
                        List.of(
                                Organisation.builder("bank", text("The Bank", "银行")).build(),
                                Organisation.builder("park", text("The Park", "园区")).build()))
                .build();
    }

    private static Series series() {
        return Series.builder("meeting", text("Meeting", "会议"))
                .editions(List.of(edition()))
                .build();
    }

    private static Person person(String id, String en, String zh) {
        Map<String, PersonName> names = new LinkedHashMap<>();
        names.put("en", PersonName.builder().full(en).build());
        names.put("zh-Hans", PersonName.builder().full(zh).build());
        return Person.builder(id).names(names).build();
    }

    private static Edition edition() {
        return Edition.builder(EDITION, text("Meeting 2031", "2031年会议"))
                .firstDay(LocalDate.of(2031, 5, 20))
                .lastDay(LocalDate.of(2031, 5, 20))
                .zone("Asia/Shanghai")
                .venue(
                        Venue.builder(text("Centre", "中心"))
                                .rooms(
                                        List.of(
                                                Room.builder("a", text("Hall A", "A厅")).build(),
                                                Room.builder("b", text("Hall B", "B厅")).build()))
                                .build())
                .topics(
                        List.of(
                                Topic.builder("trade", text("Trade", "贸易")).build(),
                                Topic.builder("energy", text("Energy", "能源")).build()))
                .organisers(
                        List.of(
                                new OrganiserRole(OrganiserKind.HOST, null, List.of("bank")),
                                new OrganiserRole(OrganiserKind.SPONSOR, null, List.of("park"))))
                .participants(
                        List.of(
                                Participant.builder("p-li").person("li-wei").build(),
                                Participant.builder("p-anna").person("anna").build(),
                                Participant.builder("p-kim").person("kim").build()))
                .figures(List.of(Figure.builder(FigureKind.PARTICIPANTS, 200L).build()))
                .sessions(
                        List.of(
                                Session.builder("opening", text("Opening", "开幕式"))
                                        .start(at("09:00"))
                                        .end(at("09:30"))
                                        .rooms(List.of("a"))
                                        .topics(List.of("trade"))
                                        .description(
                                                text(
                                                        "Welcome by the host of the meeting",
                                                        "东道主致欢迎辞"))
                                        .appearances(List.of(speaker("p-li"), speaker("p-anna")))
                                        .build(),
                                Session.builder("panel", text("Panel", "座谈"))
                                        .start(at("10:00"))
                                        .end(at("11:00"))
                                        .rooms(List.of("b"))
                                        .items(
                                                List.of(
                                                        Item.builder("first")
                                                                .title(text("First", "第一"))
                                                                .appearances(
                                                                        List.of(speaker("p-kim")))
                                                                .build(),
                                                        Item.builder("second")
                                                                .title(text("Second", "第二"))
                                                                .build()))
                                        .appearances(
                                                List.of(
                                                        Appearance.builder()
                                                                .participant("p-anna")
                                                                .role(AppearanceRole.MODERATOR)
                                                                .build()))
                                        .build()))
                .build();
    }

    static Edition edition(Forum forum) {
        return forum.series().editions().get(0);
    }

    static Session session(Forum forum, String id) {
        return edition(forum).sessions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Forum with(Forum forum, UnaryOperator<Edition.Builder> change) {
        return forum.with(change.apply(edition(forum).toBuilder()).build());
    }

    static Forum withSession(Forum forum, String id, UnaryOperator<Session.Builder> change) {
        return forum.with(
                edition(forum).with(change.apply(session(forum, id).toBuilder()).build()));
    }

    /** Returns a release as if its ledger were another. */
    static Release with(Release release, Ledger ledger) {
        return new Release(
                release.releaseVersion(),
                release.number(),
                release.time(),
                release.approver(),
                release.note(),
                release.base(),
                release.hash(),
                ledger,
                release.forum());
    }
}
