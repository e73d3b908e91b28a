package org.forumkit.export.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.EditionState;
import org.forumkit.model.Forum;
import org.forumkit.model.Geo;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Link;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;

/** A small synthetic forum in English and Chinese that has everything a feed shows. */
final class SampleForum {
    static final Instant STAMP = Instant.parse("2025-08-20T00:00:00Z");

    private final UnaryOperator<String> texts;

    private SampleForum(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    static Forum forum() {
        return forum("Asia/Shanghai", text -> text);
    }

    /** Returns the forum in a zone, every text changed. */
    static Forum forum(String zone, UnaryOperator<String> texts) {
        return new SampleForum(texts).build(zone);
    }

    static Programme programme(String... languages) {
        return Programme.of(forum()).languages(languages).build();
    }

    /** Returns a programme of one edition with these sessions only. */
    static Programme programme(String zone, List<Session> sessions) {
        Edition edition =
                Edition.builder("2025", Text.of("en", "Sample"))
                        .zone(zone)
                        .firstDay(LocalDate.of(2025, 8, 26))
                        .lastDay(LocalDate.of(2025, 8, 27))
                        .sessions(sessions)
                        .build();
        Series series =
                Series.builder("sample", Text.of("en", "Sample series"))
                        .editions(List.of(edition))
                        .build();
        return Programme.of(Forum.builder("en", series).build()).build();
    }

    private Text text(String english, String chinese) {
        return Text.of("en", texts.apply(english)).with("zh-Hans", texts.apply(chinese));
    }

    private static LocalDateTime at(int hour, int minute) {
        return LocalDateTime.of(2025, 8, 26, hour, minute);
    }

    private Forum build(String zone) {
        Edition edition =
                Edition.builder("2025", text("7th Sample Forum, synthetic", "第七届示例论坛（合成数据）"))
                        .theme(text("Parks; and partners", "园区与伙伴；共赢"))
                        .description(text("For tests only.", "仅供测试。"))
                        .remark(text("All of it is synthetic.", "全部为合成数据。"))
                        .zone(zone)
                        .firstDay(LocalDate.of(2025, 8, 26))
                        .lastDay(LocalDate.of(2025, 8, 27))
                        .state(EditionState.ANNOUNCED)
                        .venue(venue())
                        .topics(topics())
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.HOST, null, List.of("city", "park"))))
                        .links(List.of(new Link("https://forum.example.org/2025", null, null)))
                        .participants(participants())
                        .sessions(sessions())
                        .build();
        Series series =
                Series.builder("sample", text("Sample series", "示例系列"))
                        .editions(List.of(edition))
                        .build();
        return Forum.builder("en", series)
                .people(people())
                .organisations(
                        List.of(
                                Organisation.builder("city", text("Sample City", "示例市人民政府"))
                                        .country("CN")
                                        .build(),
                                Organisation.builder("park", text("Sample Park", "示例产业园"))
                                        .country("KR")
                                        .build()))
                .build();
    }

    private Venue venue() {
        return Venue.builder(text("Sample Hotel", "示例酒店"))
                .city(text("Changchun", "长春"))
                .address(text("1 Sample Street", "示例街1号"))
                .geo(new Geo(43.817072, 125.323544))
                .rooms(
                        List.of(
                                Room.builder("hall", text("Grand Hall", "大宴会厅"))
                                        .location(text("2nd floor", "二层"))
                                        .build(),
                                Room.builder("blue", text("Blue Room", "蓝厅")).build()))
                .build();
    }

    private List<Topic> topics() {
        return List.of(
                Topic.builder("green", text("Green parks, low carbon", "绿色低碳园区")).build(),
                Topic.builder("trade", text("Trade", "贸易")).build());
    }

    private List<Person> people() {
        return List.of(
                Person.builder("li")
                        .names(
                                Map.of(
                                        "zh-Hans", name("李明"),
                                        "en", name("Li \"Ming\" (Sam; Jr.)")))
                        .build());
    }

    private PersonName name(String name) {
        return PersonName.builder().full(texts.apply(name)).build();
    }

    private List<Participant> participants() {
        return List.of(
                Participant.builder("li")
                        .person("li")
                        .organisation("city")
                        .position(text("Deputy mayor", "副市长"))
                        .build(),
                Participant.builder("envoy")
                        .organisation("park")
                        .country("KR")
                        .placeholder(text("Representative of the park", "园区代表"))
                        .build());
    }

    private List<Session> sessions() {
        List<Session> sessions = new ArrayList<>();
        sessions.add(opening());
        sessions.add(dialogue());
        sessions.add(
                Session.builder("visit", text("Visit, on foot", "步行参观"))
                        .kind(SessionKind.VISIT)
                        .start(at(16, 0))
                        .end(at(18, 0))
                        .status(SessionStatus.CANCELLED)
                        .revision(3)
                        .modified(Instant.parse("2025-08-19T08:30:15Z"))
                        .build());
        sessions.add(
                Session.builder("dinner", text("Dinner", "晚宴"))
                        .kind(SessionKind.MEAL)
                        .start(at(19, 0))
                        .status(SessionStatus.TENTATIVE)
                        .build());
        sessions.add(Session.builder("later", text("To be planned", "待安排")).build());
        return sessions;
    }

    private Session opening() {
        return Session.builder("opening", text("Opening", "开幕式"))
                .kind(SessionKind.OPENING)
                .start(at(9, 0))
                .end(at(10, 30))
                .rooms(List.of("hall"))
                .description(
                        text("Five addresses,\nthen music; please rise.", "五位嘉宾致辞，\n随后奏乐；请起立。"))
                .appearances(
                        List.of(
                                Appearance.builder()
                                        .participant("li")
                                        .role(AppearanceRole.MODERATOR)
                                        .build()))
                .items(
                        List.of(
                                Item.builder("address")
                                        .kind(ItemKind.ADDRESS)
                                        .start(at(9, 0))
                                        .end(at(9, 10))
                                        .appearances(
                                                List.of(
                                                        Appearance.builder()
                                                                .participant("envoy")
                                                                .confirmation(
                                                                        Confirmation.TENTATIVE)
                                                                .build()))
                                        .build(),
                                Item.builder("photograph")
                                        .kind(ItemKind.PHOTOGRAPH)
                                        .start(at(10, 20))
                                        .build()))
                .revision(1)
                .modified(Instant.parse("2025-08-18T01:02:03Z"))
                .build();
    }

    private Session dialogue() {
        return Session.builder("dialogue", text("Dialogue: a\\b", "对话：a\\b"))
                .kind(SessionKind.DIALOGUE)
                .start(at(14, 0))
                .end(at(15, 30))
                .timing(Timing.INDICATIVE)
                .rooms(List.of("blue", "hall"))
                .topics(List.of("green", "trade"))
                .items(
                        List.of(
                                Item.builder("talk")
                                        .kind(ItemKind.SPEECH)
                                        .title(text("What parks need", "园区需要什么"))
                                        .appearances(
                                                List.of(
                                                        Appearance.builder()
                                                                .participant("li")
                                                                .build(),
                                                        Appearance.builder()
                                                                .organisation("park")
                                                                .role(AppearanceRole.CHAIR)
                                                                .build(),
                                                        Appearance.builder()
                                                                .placeholder(
                                                                        text("A guest", "一位嘉宾"))
                                                                .build()))
                                        .build()))
                .links(
                        List.of(
                                new Link("mailto:desk@forum.example.org", null, null),
                                new Link(
                                        "https://forum.example.org/2025/dialogue?a=1,2;3",
                                        text("More", "更多"),
                                        null)))
                .documents(
                        List.of(
                                Document.builder(text("Paper", "文件"))
                                        .url("https://forum.example.org/2025/paper.pdf")
                                        .build()))
                .build();
    }
}
