package org.forumkit.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Attendance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Contact;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Document;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Interpretation;
import org.forumkit.model.InterpretationMode;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Link;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganisationKind;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Precision;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Room;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Timing;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic forums to try exporters on; nothing in them is real.
 *
 * <p>Stateless and thread-safe; equal calls return equal forums.
 *
 * @since 0.1
 */
public final class SampleForums {
    /** The languages that the texts are in; BCP 47. */
    public static final List<String> LANGUAGES = List.of("en", "zh-Hans", "ru", "ko", "ja", "mn");

    /** The first day of the sample editions. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2031, 5, 20);

    /** A moment at which the embargoes of the samples still hold. */
    public static final Instant AT = Instant.parse("2031-05-01T00:00:00Z");

    /** A moment to stamp outputs with. */
    public static final Instant STAMP = Instant.parse("2031-05-02T03:04:05Z");

    /** What {@link #withSecrets} hides in texts; no other sample has it. */
    public static final String SECRET = "qzsecretzq";

    /** What {@link #withSecrets} hides in numbers; no other sample has it. */
    public static final long SECRET_NUMBER = 987_654_321;

    private SampleForums() {}

    /**
     * Returns a forum with one edition that has something of everything, in six languages.
     *
     * @return the forum, never null
     */
    public static Forum complete() {
        return forum(List.of(edition("2031", FIRST_DAY)));
    }

    /**
     * Returns a forum with one edition of one session that has a title, a time and nothing else.
     *
     * @return the forum, never null
     */
    public static Forum small() {
        Session session =
                Session.builder("opening", text("Opening|开幕式|Открытие|개막식|開会式|Нээлт"))
                        .start(FIRST_DAY.atTime(9, 0))
                        .end(FIRST_DAY.atTime(10, 0))
                        .build();
        return forum(List.of(empty("2031").toBuilder().sessions(List.of(session)).build()));
    }

    /**
     * Returns a forum without an edition.
     *
     * @return the forum, never null
     */
    public static Forum withoutEditions() {
        return forum(List.of());
    }

    /**
     * Returns a forum with one edition that has a title and nothing else, not even a zone or a day.
     *
     * @return the forum, never null
     */
    public static Forum withEmptyEdition() {
        return forum(List.of(Edition.builder("bare", text("A|一|А|가|あ|Э")).build()));
    }

    /**
     * Returns a forum with three editions, of which the second has no session.
     *
     * @return the forum, never null
     */
    public static Forum withSeveralEditions() {
        return forum(
                List.of(
                        edition("2029", FIRST_DAY.minusYears(2)),
                        empty("2030"),
                        edition("2031", FIRST_DAY)));
    }

    /**
     * Returns the forum that has something of everything, with every text, part of a name and
     * address replaced.
     *
     * @param value what stands there instead, never null
     * @return the forum, never null
     */
    public static Forum withText(String value) {
        Objects.requireNonNull(value, "value must not be null");
        return Records.withTexts(complete(), old -> value);
    }

    /**
     * Returns a forum with one session whose title, description and speech are replaced.
     *
     * @param value what stands there instead, never null
     * @return the forum, never null
     */
    public static Forum withSessionText(String value) {
        Objects.requireNonNull(value, "value must not be null");
        Text text = Text.of("en", value);
        Session session =
                Session.builder("long", text)
                        .description(text)
                        .start(FIRST_DAY.atTime(9, 0))
                        .end(FIRST_DAY.atTime(10, 0))
                        .items(List.of(Item.builder("speech").title(text).build()))
                        .build();
        return forum(List.of(empty("2031").toBuilder().sessions(List.of(session)).build()));
    }

    /**
     * Returns a forum in which whatever an audience may not see holds {@link #SECRET} and {@link
     * #SECRET_NUMBER}: what is for others, under embargo at {@link #AT}, a draft, declined, or
     * internal by its nature.
     *
     * @param audience the audience that may not see it, any but the internal one; never null
     * @return the forum, never null
     * @throws IllegalArgumentException if the audience sees everything
     */
    public static Forum withSecrets(Audience audience) {
        if (audience == Audience.INTERNAL) {
            throw new IllegalArgumentException("audience must not be INTERNAL, which sees all");
        }
        return new Secrets(complete(), audience).forum();
    }

    /**
     * Returns texts that have broken exporters.
     *
     * @return the texts by what is bad about them, in a fixed order; never null
     */
    public static Map<String, String> hostileTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("an empty text", "");
        texts.put("blanks", "  \t ");
        texts.put("NUL", "before\u0000after");
        texts.put("all control characters", controls());
        texts.put("line ends of all kinds", "a\r\nb\rc\nd\u0085e\u2028f\u2029g\u000Bh\fi");
        texts.put(
                "a calendar event",
                "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged\r\nSUMMARY:forged");
        texts.put("calendar escapes", "\\n \\N \\\\ \\; , ; : \" ^n ^' ^^ \\");
        texts.put("PDF syntax", ")(\\ <</Type/Catalog>> endstream endobj %%EOF");
        texts.put("markup", "<b>&amp;</b> <script>alert(1)</script> ]]> <!-- ' \" -->");
        texts.put("a table cell", "=1+1\t\"quoted\",'x'\n@sum|x");
        texts.put("patterns", "%s %n {0} {name} ${user.home} $1 \\u0041");
        texts.put("right-to-left override", "programme\u202Efdp.exe\u2066\u202A\u200F");
        texts.put(
                "right-to-left scripts", "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627");
        texts.put("a lone high surrogate", "before\uD83Dafter");
        texts.put("a lone low surrogate", "before\uDE00after");
        texts.put("a surrogate at the end", "before\uD83D");
        texts.put(
                "emoji",
                "\uD83D\uDC69\u200D\uD83D\uDD2C \uD83C\uDDF0\uD83C\uDDF7 1\uFE0F\u20E3"
                        + " \uD83D\uDC4D\uD83C\uDFFD");
        texts.put("all planes", planes());
        texts.put("many accents", "e" + "\u0301".repeat(300));
        texts.put("a word without end", "W".repeat(3_000));
        texts.put("no place to break", "\u00A0\u2060".repeat(500));
        texts.put("invisible characters", "a\u00ADb\u200Bc\uFEFFd\u200De");
        return texts;
    }

    private static String controls() {
        StringBuilder text = new StringBuilder();
        for (char each = 0; each < 0x20; each++) {
            text.append('x').append(each);
        }
        for (char each = 0x7F; each < 0xA0; each++) {
            text.append('x').append(each);
        }
        return text.toString();
    }

    private static String planes() {
        StringBuilder text = new StringBuilder("\uE000\uFFFD\uFFFE\uFFFF\uFDD0");
        for (int plane = 1; plane <= 16; plane++) {
            text.appendCodePoint(plane << 16).appendCodePoint(plane << 16 | 0xFFFD);
        }
        return text.appendCodePoint(0x20000).appendCodePoint(0x10FFFF).toString();
    }

    /** Returns a text in the six languages, given in their order with bars between them. */
    static Text text(String values) {
        String[] parts = values.split("\\|", -1);
        Map<String, String> translations = new LinkedHashMap<>();
        for (int index = 0; index < parts.length; index++) {
            translations.put(LANGUAGES.get(index), parts[index]);
        }
        return Text.of(translations);
    }

    private static Forum forum(List<Edition> editions) {
        Series series =
                Series.builder(
                                "sample",
                                text(
                                        "Sample Forum (synthetic)|示例论坛（合成数据）|Пример форума"
                                                + " (синтетический)|예시 포럼(합성)|サンプルフォーラム（合成）"
                                                + "|Жишиг чуулган (зохиомол)"))
                        .shortName(Text.of("en", "SF"))
                        .framework("secretariat")
                        .editions(editions)
                        .build();
        return Forum.builder("en", series)
                .people(people())
                .organisations(organisations())
                .countries(
                        List.of(
                                Country.builder("CN").build(),
                                Country.builder("JP").build(),
                                Country.builder("KR").build(),
                                Country.builder("MN").build(),
                                Country.builder("RU").build()))
                .build();
    }

    private static List<Person> people() {
        return List.of(
                person("wang-min", "zh-Hans", "王", "敏", null, "Wang", "Min", "Dr"),
                person("kim-seo-yeon", "ko", "김", "서연", null, "Kim", "Seo-yeon", null),
                person("sato-haruka", "ja", "佐藤", "遥", null, "Sato", "Haruka", "Prof."),
                person("orlova", "ru", "Орлова", "Анна", "Петровна", "Orlova", "Anna", "H.E."),
                person("bat-erdene", "mn", null, "Бат-Эрдэнэ", "Дорж", "Dorj", "Bat-Erdene", null));
    }

    private static Person person(
            String id,
            String language,
            @Nullable String family,
            String given,
            @Nullable String patronymic,
            String familyInEnglish,
            String givenInEnglish,
            @Nullable String title) {
        Map<String, PersonName> names = new LinkedHashMap<>();
        names.put(
                language,
                PersonName.builder().family(family).given(given).patronymic(patronymic).build());
        names.put(
                "en",
                PersonName.builder()
                        .family(familyInEnglish)
                        .given(givenInEnglish)
                        .courtesyTitle(title)
                        .build());
        return Person.builder(id)
                .names(names)
                .nativeLanguage(language)
                .biography(Text.of("en", "A synthetic person."))
                .portrait("portraits/" + id + ".png")
                .build();
    }

    private static List<Organisation> organisations() {
        return List.of(
                Organisation.builder(
                                "secretariat",
                                text(
                                        "Secretariat|秘书处|Секретариат|사무국|事務局|Нарийн бичгийн дарга"
                                                + " нарын газар"))
                        .kind(OrganisationKind.INTERNATIONAL)
                        .build(),
                Organisation.builder(
                                "ministry",
                                text("Ministry of Samples|示例部|Министерство|견본부|見本省|Яам"))
                        .kind(OrganisationKind.GOVERNMENT)
                        .country("CN")
                        .build(),
                Organisation.builder("park", text("Example Park|示例园区|Парк|예시 단지|見本団地|Парк"))
                        .kind(OrganisationKind.PARK)
                        .shortName(Text.of("en", "EP"))
                        .country("KR")
                        .subdivision("KR-26")
                        .description(text("A park.|一个园区。|Парк.|단지.|団地。|Парк."))
                        .links(List.of(new Link("https://park.example/", null, "en")))
                        .build());
    }

    private static Edition empty(String id) {
        return Edition.builder(
                        id,
                        text("Sample edition (synthetic)|示例届次（合成数据）|Пример|예시 회차|サンプル回" + "|Жишиг"))
                .firstDay(FIRST_DAY)
                .lastDay(FIRST_DAY)
                .zone("Asia/Shanghai")
                .build();
    }

    private static Edition edition(String id, LocalDate day) {
        return empty(id).toBuilder()
                .ordinal(7)
                .theme(text("Samples for all|共享示例|Примеры для всех|모두를 위한 견본|皆の見本|Бүгдэд жишиг"))
                .description(text("What samples are for.|示例的用途。|Зачем.|용도.|用途。|Зорилго."))
                .topics(
                        List.of(
                                Topic.builder("trade", text("Trade|贸易|Торговля|무역|貿易|Худалдаа"))
                                        .colour("#1A5276")
                                        .build(),
                                Topic.builder(
                                                "energy",
                                                text("Energy|能源|Энергия|에너지|エネルギー|Эрчим хүч"))
                                        .build()))
                .languages(List.of("zh-Hans", "en"))
                .firstDay(day)
                .lastDay(day.plusDays(1))
                .dayChange(LocalTime.of(4, 0))
                .venue(venue())
                .organisers(
                        List.of(
                                new OrganiserRole(OrganiserKind.HOST, null, List.of("ministry")),
                                new OrganiserRole(
                                        OrganiserKind.SUPPORTER,
                                        null,
                                        List.of("secretariat", "park"))))
                .relatedEvents(
                        List.of(
                                RelatedEvent.builder(
                                                RelationKind.PART_OF,
                                                text("Sample Expo|示例博览会|Выставка|박람회|博覧会|Экспо"))
                                        .ordinal(15)
                                        .build()))
                .sessions(sessions(day))
                .participants(participants())
                .delegations(
                        List.of(
                                Delegation.builder("korea")
                                        .country("KR")
                                        .head("kim")
                                        .rank(2)
                                        .quota(12)
                                        .build(),
                                Delegation.builder("russia").country("RU").rank(1).build()))
                .notices(
                        List.of(
                                Notice.builder(
                                                "badges",
                                                text(
                                                        "Wear your badge.|请佩戴证件。|Носите бейдж.|명찰을"
                                                                + " 착용하십시오.|名札をお付けください。|Энгэрийн тэмдэг"
                                                                + " зүүнэ үү."))
                                        .kind(NoticeKind.ACCESS)
                                        .build()))
                .contacts(
                        List.of(
                                Contact.builder("desk", text("Help desk|服务台|Стойка|안내|案内所|Лавлах"))
                                        .telephone("+86 000 0000")
                                        .email("desk@forum.example")
                                        .languages(List.of("en", "zh-Hans"))
                                        .build()))
                .figures(
                        List.of(
                                Figure.builder(FigureKind.PARTICIPANTS, 300L)
                                        .precision(Precision.ABOUT)
                                        .build()))
                .links(List.of(new Link("https://forum.example/", Text.of("en", "Site"), "en")))
                .build();
    }

    private static Venue venue() {
        return Venue.builder(text("Sample Hall|示例会堂|Зал|예시 홀|見本会館|Танхим"))
                .city(text("Sample City|示例市|Город|예시시|見本市|Хот"))
                .country("CN")
                .rooms(
                        List.of(
                                Room.builder("hall-a", text("Hall A|A厅|Зал А|A홀|Aホール|А танхим"))
                                        .capacity(400)
                                        .build(),
                                Room.builder("hall-b", text("Hall B|B厅|Зал Б|B홀|Bホール|Б танхим"))
                                        .build()))
                .floorPlans(List.of("plans/ground-floor.png"))
                .build();
    }

    private static List<Session> sessions(LocalDate day) {
        Session opening =
                Session.builder("opening", text("Opening|开幕式|Открытие|개막식|開会式|Нээлт"))
                        .kind(SessionKind.OPENING)
                        .attendance(Attendance.PLENARY)
                        .start(day.atTime(9, 0))
                        .end(day.atTime(10, 0))
                        .rooms(List.of("hall-a"))
                        .items(List.of(address("welcome", "wang"), address("greeting", "orlova")))
                        .languages(List.of("zh-Hans"))
                        .interpretation(
                                List.of(
                                        new Interpretation(
                                                "en", InterpretationMode.SIMULTANEOUS, 1),
                                        new Interpretation(
                                                "ru", InterpretationMode.SIMULTANEOUS, 2)))
                        .revision(3)
                        .modified(Instant.parse("2031-04-01T00:00:00Z"))
                        .documents(
                                List.of(
                                        Document.builder(Text.of("en", "Speech"))
                                                .url("https://forum.example/speech.pdf")
                                                .mediaType("application/pdf")
                                                .build()))
                        .build();
        Session dialogue =
                Session.builder("dialogue", text("Dialogue|对话|Диалог|대화|対話|Яриа хэлэлцээ"))
                        .kind(SessionKind.DIALOGUE)
                        .description(text("On trade.|谈贸易。|О торговле.|무역.|貿易。|Худалдааны тухай."))
                        .timing(Timing.INDICATIVE)
                        .start(day.atTime(10, 15))
                        .end(day.atTime(12, 0))
                        .rooms(List.of("hall-b"))
                        .topics(List.of("trade"))
                        .appearances(
                                List.of(
                                        appears("kim", AppearanceRole.MODERATOR),
                                        appears("sato", AppearanceRole.PANELLIST),
                                        appears("bat", AppearanceRole.PANELLIST),
                                        Appearance.builder()
                                                .organisation("park")
                                                .placeholder(
                                                        text(
                                                                "Representative of the"
                                                                        + " park|园区代表|Представитель"
                                                                        + " парка|단지 대표|団地代表|Паркийн"
                                                                        + " төлөөлөгч"))
                                                .confirmation(Confirmation.TENTATIVE)
                                                .build()))
                        .languages(List.of("en"))
                        .links(List.of(new Link("https://forum.example/d", null, null)))
                        .build();
        return List.of(
                opening,
                dialogue,
                plain("energy", "Energy|能源|Энергия|에너지|エネルギー|Эрчим хүч", day)
                        .topics(List.of("energy"))
                        .rooms(List.of("hall-a"))
                        .status(SessionStatus.TENTATIVE)
                        .build(),
                plain("tour", "Tour|参观|Экскурсия|견학|見学|Аялал", day.plusDays(1))
                        .kind(SessionKind.VISIT)
                        .status(SessionStatus.CANCELLED)
                        .build(),
                plain("signing", "Signing|签约|Подписание|서명식|署名式|Гарын үсэг", day.plusDays(1))
                        .kind(SessionKind.SIGNING)
                        .status(SessionStatus.POSTPONED)
                        .build(),
                Session.builder("party", text("Late party|晚宴|Вечер|만찬|夜会|Үдэшлэг"))
                        .kind(SessionKind.MEAL)
                        .start(day.plusDays(1).atTime(0, 30))
                        .end(day.plusDays(1).atTime(2, 0))
                        .build(),
                Session.builder("open", text("Open time|待定|Позже|미정|未定|Тодорхойгүй")).build(),
                plain("talks", "Closed talks|闭门会谈|Закрытые переговоры|비공개 회담|非公開会談|Хаалттай", day)
                        .visibility(
                                Visibility.builder()
                                        .audience(Audience.DELEGATES)
                                        .placeholder(text("Talks|会谈|Переговоры|회담|会談|Хэлэлцээ"))
                                        .build())
                        .build());
    }

    private static Session.Builder plain(String id, String title, LocalDate day) {
        return Session.builder(id, text(title)).start(day.atTime(14, 0)).end(day.atTime(15, 30));
    }

    private static Item address(String id, String participant) {
        return Item.builder(id)
                .kind(ItemKind.ADDRESS)
                .title(text("Address|致辞|Речь|축사|挨拶|Үг"))
                .appearances(List.of(appears(participant, AppearanceRole.SPEAKER)))
                .build();
    }

    private static Appearance appears(String participant, AppearanceRole role) {
        return Appearance.builder().participant(participant).role(role).build();
    }

    private static List<Participant> participants() {
        Text director = text("Director|主任|Директор|국장|局長|Захирал");
        return List.of(
                Participant.builder("wang")
                        .person("wang-min")
                        .position(director)
                        .organisation("ministry")
                        .rank(1)
                        .build(),
                Participant.builder("kim")
                        .person("kim-seo-yeon")
                        .position(director)
                        .organisation("park")
                        .delegation("korea")
                        .rank(3)
                        .build(),
                Participant.builder("sato").person("sato-haruka").country("JP").rank(4).build(),
                Participant.builder("orlova")
                        .person("orlova")
                        .country("RU")
                        .delegation("russia")
                        .rank(2)
                        .build(),
                Participant.builder("bat").person("bat-erdene").country("MN").build(),
                Participant.builder("somebody").organisation("park").build());
    }
}
