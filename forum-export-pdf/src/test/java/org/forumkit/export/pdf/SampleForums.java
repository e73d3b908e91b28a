package org.forumkit.export.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.programme.Programme;

/** Invented forums for tests. */
final class SampleForums {

    static final Instant STAMP = Instant.parse("2025-08-20T08:00:00Z");

    private static final String[] COUNTRIES = {"CN", "KR", "MN", "RU", "JP", "DE"};

    private static final String[][] NAMES = {
        {"zh-Hans", "赵", "明远", "Zhao", "Mingyuan"},
        {"ko", "김", "서연", "Kim", "Seoyeon"},
        {"mn", "Бат", "Өлзий", "Bat", "Ulzii"},
        {"ru", "Орлов", "Сергей", "Orlov", "Sergei"},
        {"ja", "田中", "直美", "Tanaka", "Naomi"},
        {"de", "Groß", "Jürgen", "Groß", "Jürgen"}
    };

    private static final String[] THEMES = {
        "数字经济园区合作", "绿色低碳转型路径", "产业链供应链协同", "跨境物流与通关便利化", "科技成果转化"
    };

    private static final String[] THEMES_EN = {
        "Digital economy and cooperation of parks",
        "Ways to a green, low-carbon transition",
        "Working together on industrial and supply chains",
        "Cross-border logistics and easier clearance",
        "Bringing research to industry"
    };

    private SampleForums() {}

    static Text both(String chinese, String english) {
        Map<String, String> translations = new LinkedHashMap<>();
        translations.put("zh-Hans", chinese);
        translations.put("en", english);
        return Text.of(translations);
    }

    /** Returns a document in English with nothing but editions. */
    static Forum.Builder english(List<Edition> editions) {
        Series.Builder series = Series.builder("sample", Text.of("en", "Sample series"));
        return Forum.builder("en", series.editions(editions).build());
    }

    /** Returns what an audience sees of a document in English. */
    static Programme programme(Forum forum, Audience audience) {
        return Programme.of(forum).audience(audience).languages("en").at(STAMP).build();
    }

    static Programme programme(Forum forum, String... languages) {
        return Programme.of(forum)
                .audience(Audience.DELEGATES)
                .languages(languages)
                .at(STAMP)
                .build();
    }

    static Forum withSessions(int sessions) {
        List<Person> people = new ArrayList<>();
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < Math.max(6, sessions * 3); i++) {
            int n = i % NAMES.length;
            String[] name = NAMES[n];
            Map<String, PersonName> names = new LinkedHashMap<>();
            names.put(
                    name[0],
                    PersonName.builder().family(name[1]).given(name[2] + letter(i)).build());
            names.put(
                    "en",
                    PersonName.builder().family(name[3]).given(name[4] + " " + (i + 1)).build());
            people.add(Person.builder("person-" + i).names(names).nativeLanguage(name[0]).build());
            participants.add(
                    Participant.builder("p" + i)
                            .person("person-" + i)
                            .position(both("国际合作处处长", "Director for International Cooperation"))
                            .organisation("org-" + i % 12)
                            .country(COUNTRIES[n])
                            .build());
        }
        List<Session> list = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            list.add(session(i));
        }
        Edition edition =
                Edition.builder(
                                "2031",
                                both("第十三届虚构产业园区对话会", "13th Sample Dialogue of Industrial Parks"))
                        .ordinal(13)
                        .theme(
                                both(
                                        "共谋合作新前景，打造发展新引擎",
                                        "New prospects of cooperation, new engines of growth"))
                        .description(
                                both(
                                        "本手册内容均为虚构样例，仅用于检验版式。对话会旨在推动园区共建，探讨共建形式，并就建立区域协调机制交换意见。新议题包括数字经济和绿色经济。",
                                        "Everything in this handbook is invented; it serves to"
                                                + " check the layout. The dialogue promotes the joint"
                                                + " building of parks, discusses its forms, and"
                                                + " explores a mechanism of regional coordination. New"
                                                + " topics are the digital and the green economy."))
                        .firstDay(LocalDate.of(2031, 9, 1))
                        .lastDay(LocalDate.of(2031, 9, 1 + Math.min(27, (sessions - 1) / 10)))
                        .zone("Asia/Shanghai")
                        .venue(
                                Venue.builder(both("样例会议中心", "Sample Conference Centre"))
                                        .city(both("长春", "Changchun"))
                                        .address(both("样例路1号", "1 Sample Road"))
                                        .country("CN")
                                        .rooms(
                                                List.of(
                                                        Room.builder("a", both("一号厅", "Hall 1"))
                                                                .build(),
                                                        Room.builder(
                                                                        "b",
                                                                        both(
                                                                                "多功能厅",
                                                                                "Function Room"))
                                                                .build()))
                                        .build())
                        .topics(
                                List.of(
                                        Topic.builder("t0", both(THEMES[0], THEMES_EN[0])).build(),
                                        Topic.builder("t1", both(THEMES[1], THEMES_EN[1]))
                                                .description(
                                                        both(
                                                                "从能源到建筑：园区怎样减排。",
                                                                "From energy to buildings: how"
                                                                        + " parks cut emissions."))
                                                .build(),
                                        Topic.builder("t2", both(THEMES[2], THEMES_EN[2])).build()))
                        .organisers(
                                List.of(
                                        new OrganiserRole(
                                                OrganiserKind.HOST, null, List.of("org-0")),
                                        new OrganiserRole(
                                                OrganiserKind.UNDERTAKER,
                                                null,
                                                List.of("org-1", "org-2"))))
                        .relatedEvents(
                                List.of(
                                        RelatedEvent.builder(
                                                        RelationKind.PART_OF,
                                                        both("第二十一届虚构博览会", "21st Sample Expo"))
                                                .ordinal(21)
                                                .firstDay(LocalDate.of(2031, 9, 1))
                                                .lastDay(LocalDate.of(2031, 9, 5))
                                                .build()))
                        .sessions(list)
                        .participants(participants)
                        .notices(
                                List.of(
                                        Notice.builder(
                                                        "n1",
                                                        both(
                                                                "代表请于8:00至9:00在一层大厅凭邀请函报到，领取证件和同传耳机。\n"
                                                                        + "证件请全程佩戴。",
                                                                "Please register with your"
                                                                        + " invitation in the lobby on"
                                                                        + " the ground floor from 8:00"
                                                                        + " to 9:00 and collect badge"
                                                                        + " and headset.\n"
                                                                        + "Wear the badge at all"
                                                                        + " times."))
                                                .kind(NoticeKind.REGISTRATION)
                                                .build(),
                                        Notice.builder(
                                                        "n2",
                                                        both(
                                                                "会场提供中文、英文、韩文和俄文同声传译。1频道中文，2频道英文，3频道韩文，4频道俄文。",
                                                                "Simultaneous interpretation is"
                                                                        + " provided in Chinese,"
                                                                        + " English, Korean and"
                                                                        + " Russian: channel 1 Chinese,"
                                                                        + " 2 English, 3 Korean, 4"
                                                                        + " Russian."))
                                                .kind(NoticeKind.INTERPRETATION)
                                                .build()))
                        .contacts(
                                List.of(
                                        Contact.builder(
                                                        "c1",
                                                        both("证件与报到", "Badges and registration"))
                                                .name(both("会务组", "Secretariat desk"))
                                                .languages(List.of("zh-Hans", "en", "ru"))
                                                .hours(
                                                        both(
                                                                "每日8:00至20:00",
                                                                "daily from 8:00 to 20:00"))
                                                .build()))
                        .build();
        Series series =
                Series.builder("sample", both("虚构产业园区对话会", "Sample Dialogue of Industrial Parks"))
                        .framework("org-3")
                        .editions(List.of(edition))
                        .build();
        return Forum.builder("zh-Hans", series)
                .people(people)
                .organisations(organisations())
                .build();
    }

    private static String letter(int i) {
        return Character.toString("甲乙丙丁戊己庚辛壬癸".charAt(i / 6 % 10));
    }

    private static List<Organisation> organisations() {
        List<Organisation> list = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            var builder =
                    Organisation.builder(
                            "org-" + i,
                            both(
                                    "虚构园区管理委员会" + (i + 1) + "号",
                                    "Sample Park Administration No. " + (i + 1)));
            if (i > 3 && i < 7) {
                builder.kind(OrganisationKind.PARK)
                        .country("CN")
                        .logo("logos/" + i)
                        .description(
                                both(
                                        "园区占地12平方公里，入驻企业340家，主导产业为汽车零部件、新材料和冷链物流。距机场35公里，设有保税仓库与铁路专用线。",
                                        "The park covers 12 square kilometres and houses 340"
                                                + " enterprises in car parts, new materials and"
                                                + " cold-chain logistics. It lies 35 km from the"
                                                + " airport and has bonded warehouses and a rail"
                                                + " siding."));
            }
            list.add(builder.build());
        }
        return list;
    }

    private static Session session(int i) {
        int day = i / 10;
        int slot = i % 10;
        LocalDateTime start = LocalDateTime.of(2031, 9, 1 + day % 28, 9, 0).plusMinutes(50L * slot);
        if (slot == 3) {
            return Session.builder("s" + i, both("茶歇", "Coffee break"))
                    .kind(SessionKind.BREAK)
                    .start(start)
                    .end(start.plusMinutes(20))
                    .build();
        }
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            items.add(
                    Item.builder("s" + i + "-i" + k)
                            .kind(ItemKind.SPEECH)
                            .title(
                                    k == 0
                                            ? null
                                            : both(
                                                    "关于" + THEMES[(i + k) % 5] + "的实践与思考",
                                                    "Practice and thoughts: "
                                                            + THEMES_EN[(i + k) % 5]))
                            .start(slot % 2 == 0 ? start.plusMinutes(15L * k) : null)
                            .appearances(
                                    List.of(
                                            k == 2
                                                    ? Appearance.builder()
                                                            .placeholder(
                                                                    both(
                                                                            "贸发会议代表（待定）",
                                                                            "Representative of"
                                                                                    + " UNCTAD, to be"
                                                                                    + " confirmed"))
                                                            .build()
                                                    : Appearance.builder()
                                                            .participant("p" + (3 * i + k))
                                                            .build()))
                            .build());
        }
        return Session.builder(
                        "s" + i,
                        both(
                                "专题对话" + (i + 1) + "：" + THEMES[i % 5] + "——园区共建的前景与机遇",
                                "Dialogue "
                                        + (i + 1)
                                        + ": "
                                        + THEMES_EN[i % 5]
                                        + " and the prospects of joint parks"))
                .kind(slot == 0 ? SessionKind.OPENING : SessionKind.DIALOGUE)
                .description(
                        both(
                                "本场对话围绕"
                                        + THEMES[i % 5]
                                        + "展开，邀请政府部门、园区管理机构、企业和国际组织代表，介绍各自做法，讨论“园区+平台+企业”的合作模式，以及2030年前可以共同推进的项目。与会者将就标准互认、人员往来、数据跨境流动等问题提出建议，形成可供区域协调机制参考的清单。",
                                "This session is about "
                                        + THEMES_EN[i % 5].toLowerCase(java.util.Locale.ROOT)
                                        + ". Representatives of governments, park administrations,"
                                        + " enterprises and international organisations present"
                                        + " what they do, discuss the model “park + platform +"
                                        + " enterprise”, and name projects that can be taken"
                                        + " forward together before 2030. They will make proposals"
                                        + " on mutual recognition of standards, travel, and the"
                                        + " flow of data across borders."))
                .start(start)
                .end(start.plusMinutes(45))
                .timing(slot == 5 ? Timing.INDICATIVE : Timing.FIXED)
                .rooms(List.of(slot % 2 == 0 ? "a" : "b"))
                .topics(List.of("t" + i % 3))
                .items(items)
                .appearances(
                        List.of(
                                Appearance.builder()
                                        .participant("p" + (3 * i + 2))
                                        .role(AppearanceRole.MODERATOR)
                                        .build()))
                .build();
    }
}
