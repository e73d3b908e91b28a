package org.forumkit.release;

import static org.forumkit.release.Meeting.at;
import static org.forumkit.release.Meeting.forum;
import static org.forumkit.release.Meeting.speaker;
import static org.forumkit.release.Meeting.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forumkit.model.Appearance;
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Audience;
import org.forumkit.model.Contact;
import org.forumkit.model.Country;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.Organisation;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Region;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Visibility;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lines of changes, word for word. */
class ChangeLinesTests {

    private static List<String> lines(Forum before, Forum after, String language) {
        return Changes.between(before, after).lines(Words.standard(), language).stream()
                .map(ChangeLine::text)
                .toList();
    }

    private static List<String> lines(Forum before, Forum after) {
        return lines(before, after, "en");
    }

    private static Forum with(UnaryOperator<Edition.Builder> change) {
        return Meeting.with(forum(), change);
    }

    private static Forum opening(UnaryOperator<Session.Builder> change) {
        return Meeting.withSession(forum(), "opening", change);
    }

    private static Forum described(String description) {
        return opening(each -> each.description(Text.of("en", description)));
    }

    private static String difference(String before, String after) {
        String line = lines(described(before), described(after)).get(0);
        return line.replaceFirst("^Text: Opening, description: ", "");
    }

    /** However much white space there is, what changed behind it is told too. */
    @Test
    void tellOfAllThatChangedInATextOfFewWords() {
        assertEquals(
                "one[- -]{+ +}two three{+ new+} four",
                difference("one two three four", "one" + "\n".repeat(600) + "two three new four"));
    }

    /** What has no time of its own is told with its session. */
    @Test
    void standInTheOrderOfTheProgramme() {
        Forum before =
                Meeting.withSession(
                        forum(),
                        "opening",
                        each ->
                                each.items(
                                        List.of(
                                                Item.builder("zz")
                                                        .title(text("Zz", "Z"))
                                                        .build())));
        Forum after =
                Meeting.withSession(
                        Meeting.withSession(
                                before,
                                "opening",
                                each ->
                                        each.items(
                                                List.of(
                                                        Item.builder("zz")
                                                                .title(text("Zzz", "Z"))
                                                                .build()))),
                        "panel",
                        each ->
                                each.title(text("Round table", "\u5EA7\u8C08"))
                                        .items(
                                                List.of(
                                                        Meeting.session(forum(), "panel")
                                                                .items()
                                                                .get(0)
                                                                .toBuilder()
                                                                .title(
                                                                        text(
                                                                                "Primo",
                                                                                "\u7B2C\u4E00"))
                                                                .build(),
                                                        Meeting.session(forum(), "panel")
                                                                .items()
                                                                .get(1))));
        assertEquals(
                List.of(
                        "Retitled: Zz \u2192 Zzz",
                        "Retitled: Panel \u2192 Round table",
                        "Retitled: First \u2192 Primo"),
                lines(before, after));
    }

    @Test
    void nameARegion() {
        Forum before = regions(new Region("nea", text("Northeast Asia", "X"), List.of()));
        assertEquals(List.of("Withdrawn: Northeast Asia (region)"), lines(before, regions()));
    }

    private static Forum regions(Region... regions) {
        return forum().toBuilder()
                .series(forum().series().toBuilder().regions(List.of(regions)).build())
                .build();
    }

    @Test
    void sayWhatEverythingIsThatComesOrGoes() {
        Edition edition = Meeting.edition(forum());
        Forum more =
                with(
                        each ->
                                each.participants(
                                                List.of(
                                                        Participant.builder("p-li")
                                                                .person("li-wei")
                                                                .build(),
                                                        Participant.builder("guest")
                                                                .placeholder(text("A guest", "客"))
                                                                .build(),
                                                        Participant.builder("sent")
                                                                .organisation("park")
                                                                .build(),
                                                        Participant.builder("who").build()))
                                        .delegations(
                                                List.of(
                                                        Delegation.builder("d-park")
                                                                .organisation("park")
                                                                .build(),
                                                        Delegation.builder("d-kr")
                                                                .country("KR")
                                                                .build(),
                                                        Delegation.builder("d-xx").build(),
                                                        Delegation.builder("d-named")
                                                                .name(text("Friends", "友"))
                                                                .build()))
                                        .notices(
                                                List.of(
                                                        Notice.builder("n1", text("Lunch", "饭"))
                                                                .kind(NoticeKind.MEALS)
                                                                .build(),
                                                        Notice.builder("n2", text("Lunch", "饭"))
                                                                .title(text("Food", "食"))
                                                                .build())));
        Forum bare = with(each -> each.participants(List.of(edition.participants().get(0))));
        assertEquals(
                List.of(
                        "New: A guest (participant)",
                        "New: Representative of The Park (participant)",
                        "New: who (participant)",
                        "New: South Korea (delegation)",
                        "New: Friends (delegation)",
                        "New: The Park (delegation)",
                        "New: d-xx (delegation)",
                        "New: Meals (notice)",
                        "New: Food (notice)"),
                lines(bare, more));
    }

    @Test
    void sayWhereAnItemGoes() {
        List<Item> items = Meeting.session(forum(), "panel").items();
        Forum after =
                Meeting.withSession(
                        opening(each -> each.items(List.of(items.get(0)))),
                        "panel",
                        each -> each.items(List.of(items.get(1))));
        assertEquals(List.of("Moved: First, Panel → Opening"), lines(forum(), after));
        assertEquals(List.of("Moved: First, Opening → Panel"), lines(after, forum()));
    }

    @Test
    void sayTimesOfWhichOneIsUnknown() {
        Forum start = opening(each -> each.end(null));
        Forum none = opening(each -> each.start(null).end(null));
        Forum end = opening(each -> each.start(null));
        assertEquals(List.of("Other length: Opening, 09:00–09:30 → 09:00"), lines(forum(), start));
        assertEquals(List.of("Moved: Opening, 20 May 2031, 09:00–09:30 → –"), lines(forum(), none));
        assertEquals(
                List.of("Moved: Opening, 20 May 2031, 09:00–09:30 → –09:30"), lines(forum(), end));
        assertEquals(List.of("Moved: Opening, – → 20 May 2031, 09:00"), lines(none, start));
    }

    @Test
    void sayTheTextInTheReadersLanguageAndElseTheFirst() {
        Forum both = opening(each -> each.title(text("Welcome", "欢迎")));
        assertEquals(List.of("Retitled: Opening → Welcome"), lines(forum(), both, "en"));
        assertEquals(List.of("标题变更：开幕式 → 欢迎"), lines(forum(), both, "zh-Hans"));
        assertEquals(List.of("Новое название: Opening → Welcome (en)"), lines(forum(), both, "ru"));
    }

    @Test
    void showSomeOfWhatStayedAroundWhatChanged() {
        String some = "a b c d e f g h i j k l m n o"; // 29 characters
        assertEquals(some + " [-x-]{+y+}", difference(some + " x", some + " y"));
        assertEquals(
                "\u2026" + some + " [-x-]{+y+}",
                difference("0 " + some + " x", "0 " + some + " y"));
        assertEquals("[-x-]{+y+} " + some, difference("x " + some, "y " + some));
        assertEquals(
                "[-x-]{+y+} " + some + "\u2026",
                difference("x " + some + " 0", "y " + some + " 0"));
        String sixty = " " + some + some + " ";
        assertEquals(
                "[-x-]{+y+}" + sixty + "[-x-]{+y+}",
                difference("x" + sixty + "x", "y" + sixty + "y"));
        assertEquals(
                "[-x-]{+y+} " + some + "\u2026" + some + " [-x-]{+y+}",
                difference("x " + some + " 0 " + some + " x", "y " + some + " 0 " + some + " y"));
    }

    @Test
    void cutNoWordInHalf() {
        String sentence = "Data have to be comparable between all parks.";
        assertEquals(
                "\u2026comparable between all parks.{+ More.+}",
                difference(sentence, sentence + " More."));
        assertEquals(
                "{+Now +}Data have to be comparable\u2026",
                difference(sentence, "Now " + sentence));
        String long1 = "x".repeat(40);
        assertEquals("\u2026" + "x".repeat(30) + "{+ y+}", difference(long1, long1 + " y"));
    }

    /** Paper has a day above the lines and the kind beside them. */
    @Test
    void sayForPaperWhenAndWhereEverythingIs() {
        LocalDate day = LocalDate.of(2031, 5, 20);
        Forum described = described("We meet at noon.");
        assertEquals(
                List.of("Opening → Welcome, 09:00–09:30, Hall A"),
                onPaper(forum(), opening(each -> each.title(Text.of("en", "Welcome"))), day));
        assertEquals(
                List.of("Opening, 09:00–09:30, Hall A: Confirmed → Cancelled"),
                onPaper(forum(), opening(each -> each.status(SessionStatus.CANCELLED)), day));
        assertEquals(
                List.of("Opening, 20 May 2031, 09:00–09:30, Hall A: Confirmed → Cancelled"),
                onPaper(forum(), opening(each -> each.status(SessionStatus.CANCELLED)), null));
        assertEquals(
                List.of("Opening, 09:00–09:30, Hall A, description\n[-We meet at noon.-]"),
                onPaper(described, opening(each -> each.description(null)), day));
        assertEquals(
                List.of("Opening, 09:00–09:30 → 09:15–09:30, Hall A"),
                onPaper(
                        forum(),
                        opening(each -> each.start(LocalDateTime.of(2031, 5, 20, 9, 15))),
                        day));
    }

    /** The lines of an edition of two days, without the marks around what was and is. */
    private static List<String> onPaper(Forum before, Forum after, @Nullable LocalDate day) {
        return Changes.between(twoDays(before), twoDays(after))
                .linesByDay(Words.standard(), "en", entity -> day)
                .stream()
                .map(each -> each.text().replace(Changes.MARK, ""))
                .map(each -> each.replaceAll("\\[-(.*?)-] → \\{\\+(.*?)\\+}", "$1 → $2"))
                .toList();
    }

    private static Forum twoDays(Forum forum) {
        return Meeting.with(forum, each -> each.lastDay(LocalDate.of(2031, 5, 21)));
    }

    @Test
    void cutNoCharacterInHalf() {
        String face = "\uD83D\uDE00";
        String faces = face.repeat(40);
        assertEquals(
                "\u2026" + face.repeat(14) + " [-x-]{+y+}", difference(faces + " x", faces + " y"));
        assertEquals(
                "[-x-]{+y+} " + face.repeat(14) + "\u2026", difference("x " + faces, "y " + faces));
    }

    @Test
    void cutLongTexts() {
        String gone = "x".repeat(600);
        assertEquals("[-" + "x".repeat(498) + "\u2026", difference(gone, "y"));
        assertEquals("[-" + "x".repeat(496) + "-]", difference("x".repeat(496), ""));
    }

    @Test
    void sayWhatBecameOfFigures() {
        Forum none = with(each -> each.figures(List.of()));
        Forum other =
                with(
                        each ->
                                each.figures(
                                        List.of(
                                                Figure.builder(FigureKind.OTHER, 3L)
                                                        .label(text("Tables", "桌"))
                                                        .build())));
        assertEquals(List.of("Figure: Meeting 2031, Participants: 200 → –"), lines(forum(), none));
        assertEquals(List.of("Figure: Meeting 2031, Participants: – → 200"), lines(none, forum()));
        assertEquals(List.of("Figure: Meeting 2031, Tables: – → 3"), lines(none, other));
        assertEquals(List.of("Figure: Meeting 2031, Tables: 3 → –"), lines(other, none));
    }

    private static OrganiserRole role(OrganiserKind kind, String organisation) {
        return new OrganiserRole(kind, null, List.of(organisation));
    }

    @Test
    void nameTheRolesOfOrganisersInTheirOrder() {
        Forum before =
                with(
                        each ->
                                each.organisers(
                                        List.of(
                                                role(OrganiserKind.HOST, "bank"),
                                                role(OrganiserKind.HOST, "park"),
                                                role(OrganiserKind.SPONSOR, "park"))));
        Forum after =
                with(
                        each ->
                                each.organisers(
                                        List.of(
                                                role(OrganiserKind.SPONSOR, "park"),
                                                role(OrganiserKind.HOST, "bank"),
                                                role(OrganiserKind.HOST, "park"))));
        assertEquals(
                List.of("Order: Meeting 2031, organisers: Sponsor, Host, Host 2"),
                lines(before, after));
        Forum labelled =
                with(
                        each ->
                                each.organisers(
                                        List.of(
                                                new OrganiserRole(
                                                        OrganiserKind.HOST,
                                                        text("Inviting", "邀请"),
                                                        List.of()),
                                                role(OrganiserKind.SPONSOR, "park"))));
        assertEquals(
                List.of("Organisers: Meeting 2031: Inviting: The Bank → –"),
                lines(forum(), labelled));
        assertEquals(
                List.of("Organisers: Meeting 2031: Host: The Bank → –"),
                lines(
                        forum(),
                        with(
                                each ->
                                        each.organisers(
                                                List.of(role(OrganiserKind.SPONSOR, "park"))))));
    }

    @Test
    void showValuesAsTheirReadersKnowThem() {
        assertEquals(
                List.of("Detail: Meeting 2031, details: – → 06:00"),
                lines(forum(), with(each -> each.dayChange(LocalTime.of(6, 0)))));
        assertEquals(
                List.of("Detail: Opening, time to set up: – → PT15M"),
                lines(forum(), opening(each -> each.setUp(Duration.ofMinutes(15)))));
        assertEquals(
                List.of("Detail: Opening, visibility"),
                lines(forum(), opening(each -> each.visibility(Visibility.builder().build()))));
        Participant li = Participant.builder("p-li").person("li-wei").build();
        assertEquals(
                List.of("Detail: Li Wei (participant), details"),
                lines(people(li), people(li.toBuilder().accreditation("A-17").build())));
        assertEquals(
                List.of("Detail: Li Wei (participant), organisation: – → The Park"),
                lines(people(li), people(li.toBuilder().organisation("park").build())));
        assertEquals(
                List.of("Detail: Li Wei (participant), country: – → Mongolia"),
                lines(people(li), people(li.toBuilder().country("MN").build())));
    }

    private static Forum people(Participant participant) {
        return with(each -> each.participants(List.of(participant)));
    }

    private static Country country(String code, String name) {
        return Country.builder(code).name(Text.of("en", name)).build();
    }

    private static Topic topic(String id) {
        return Topic.builder(id, Text.of("en", "On " + id)).build();
    }

    private static Region region(String name) {
        return new Region("r", Text.of("en", name), List.of());
    }

    private static Forum shared(List<Country> countries, Region region, Topic... topics) {
        return forum().toBuilder()
                .countries(countries)
                .series(
                        forum().series().toBuilder()
                                .regions(List.of(region))
                                .topics(List.of(topics))
                                .build())
                .build();
    }

    @Test
    void tellOfWhatEditionsShare() {
        Country korea = country("KR", "Korea");
        Country mongolia = country("MN", "Mongolia");
        Forum before = shared(List.of(korea, mongolia), region("North"), topic("a"), topic("b"));
        Forum after =
                shared(
                        List.of(mongolia, country("KR", "South Korea")),
                        region("Northeast"),
                        topic("b"),
                        topic("a"),
                        topic("c"));
        assertEquals(
                List.of(
                        "Order: Meeting, details: Mongolia, South Korea",
                        "Order: Meeting, topics: On b, On a",
                        "New: On c (topic)",
                        "Renamed: Korea → South Korea",
                        "Renamed: North → Northeast"),
                lines(before, after));
        List<Organisation> organisations = List.of(forum().organisations().get(0));
        assertEquals(
                List.of("Withdrawn: The Park (organisation)"),
                lines(forum(), forum().toBuilder().organisations(organisations).build())
                        .subList(0, 1));
        assertEquals(
                List.of("Renamed: Meeting → Gathering"),
                lines(
                        forum(),
                        forum().toBuilder()
                                .series(
                                        forum().series().toBuilder()
                                                .name(text("Gathering", "会议"))
                                                .build())
                                .build()));
    }

    @Test
    void tellOfTheOrderOfNoticesContactsAndTopics() {
        Edition edition = Meeting.edition(forum());
        Notice lunch = Notice.builder("n1", text("Lunch", "饭")).title(text("Food", "食")).build();
        Notice bus = Notice.builder("n2", text("Bus", "车")).title(text("Way", "路")).build();
        Contact desk = Contact.builder("c1", text("Desk", "台")).build();
        Contact press = Contact.builder("c2", text("Press", "媒")).build();
        Forum before =
                with(each -> each.notices(List.of(lunch, bus)).contacts(List.of(desk, press)));
        Forum after =
                with(
                        each ->
                                each.notices(List.of(bus, lunch))
                                        .contacts(List.of(press, desk))
                                        .topics(
                                                List.of(
                                                        edition.topics().get(1),
                                                        edition.topics().get(0))));
        assertEquals(
                List.of(
                        "Order: Meeting 2031, topics: Energy, Trade",
                        "Order: Meeting 2031, notices: Way, Food",
                        "Order: Meeting 2031, details: Press, Desk"),
                lines(before, after));
        Forum fewer =
                with(each -> each.notices(List.of(bus)).topics(List.of(edition.topics().get(0))));
        assertEquals(
                List.of(
                        "Withdrawn: Energy (topic)",
                        "Withdrawn: Food (notice)",
                        "Withdrawn: Desk (contact)",
                        "Withdrawn: Press (contact)"),
                lines(before, fewer));
    }

    @Test
    void tellOfTheOrderOfEditions() {
        Edition other = Edition.builder("2032", text("Meeting 2032", "2032年会议")).build();
        List<Edition> editions = List.of(Meeting.edition(forum()), other);
        Forum before =
                forum().toBuilder()
                        .series(forum().series().toBuilder().editions(editions).build())
                        .build();
        Forum after =
                forum().toBuilder()
                        .series(
                                forum().series().toBuilder()
                                        .editions(List.of(other, editions.get(0)))
                                        .build())
                        .build();
        assertEquals(
                List.of("Order: Meeting, details: Meeting 2032, Meeting 2031"),
                lines(before, after));
    }

    @Test
    void tellOfAnItemThatChangesAndOfWhoAppearsInIt() {
        Item first = Meeting.session(forum(), "panel").items().get(0);
        Item second = Meeting.session(forum(), "panel").items().get(1);
        Item changed =
                first.toBuilder()
                        .title(text("Opening words", "第一"))
                        .start(at("10:00"))
                        .end(at("10:20"))
                        .appearances(List.of(speaker("p-li")))
                        .build();
        assertEquals(
                List.of(
                        "Moved: Opening words, – → 20 May 2031, 10:00–10:20",
                        "Retitled: First → Opening words",
                        "People: Opening words: Kim Minjun → Li Wei"),
                lines(
                        forum(),
                        Meeting.withSession(
                                forum(), "panel", each -> each.items(List.of(changed, second)))));
        assertEquals(
                List.of("Withdrawn: First"),
                lines(
                        forum(),
                        Meeting.withSession(
                                forum(), "panel", each -> each.items(List.of(second)))));
    }

    /** Of two figures of one kind each goes by its label; without labels by their number. */
    @Test
    void tellFiguresOfOneKindApart() {
        Figure rooms = Figure.builder(FigureKind.OTHER, 3L).label(text("Rooms", "室")).build();
        Figure tables = Figure.builder(FigureKind.OTHER, 8L).label(text("Tables", "桌")).build();
        Figure more = tables.toBuilder().value(9L).build();
        assertEquals(
                List.of("Figure: Meeting 2031, Tables: 8 → 9"),
                lines(
                        with(each -> each.figures(List.of(rooms, tables))),
                        with(each -> each.figures(List.of(more, rooms)))));
        Figure one = Figure.builder(FigureKind.PARKS, 1L).build();
        Figure two = Figure.builder(FigureKind.PARKS, 2L).build();
        Figure three = Figure.builder(FigureKind.PARKS, 3L).build();
        assertEquals(
                List.of(
                        "Figure: Meeting 2031, Industrial parks: – → 2",
                        "Figure: Meeting 2031, Industrial parks: – → 3"),
                lines(
                        with(each -> each.figures(List.of(one))),
                        with(each -> each.figures(List.of(three, one, two)))));
    }

    @Test
    void tellOfAnotherLanguageOfTheDocument() {
        Forum before =
                forum().toBuilder()
                        .series(forum().series().toBuilder().name(Text.of("Dialogue")).build())
                        .build();
        assertEquals(
                List.of("Detail: Dialogue, details: en → fr"),
                lines(before, before.toBuilder().defaultLanguage("fr").build()));
    }

    @Test
    void tellOfATextInOneMoreLanguageAsATranslation() {
        Forum one = opening(each -> each.description(Text.of("en", "Words")));
        Forum two = opening(each -> each.description(text("Words", "话")));
        Forum none = opening(each -> each.description(null));
        Forum other = opening(each -> each.description(text("Speeches", "话")));
        assertEquals(
                List.of("Translation: Opening, description: {+话+} (zh-Hans)"), lines(one, two));
        assertEquals(
                List.of("Translation: Opening, description: [-话-] (zh-Hans)"), lines(two, one));
        assertEquals(List.of("Text added: Opening, description: {+Words+}"), lines(none, one));
        assertEquals(
                List.of("Text: Opening, description: [-Words-]{+Speeches+}"), lines(two, other));
        assertEquals(
                List.of("Text: Opening, description: [-Words-]{+Speeches+}"), lines(one, other));
    }

    /** What has no name of its own is called by what it stands for. */
    @Test
    void nameWhatHasNoName() {
        Item talk = Item.builder("talk").kind(ItemKind.SPEECH).build();
        Item given =
                Item.builder("given")
                        .kind(ItemKind.SPEECH)
                        .appearances(
                                List.of(
                                        speaker("p-li"),
                                        Appearance.builder().organisation("park").build(),
                                        Appearance.builder()
                                                .placeholder(text("A guest", "客"))
                                                .build()))
                        .build();
        assertEquals(
                List.of("New: Speech: Li Wei, The Park, A guest", "New: Speech"),
                lines(
                        forum(),
                        Meeting.withSession(
                                forum(),
                                "panel",
                                each ->
                                        each.items(
                                                List.of(
                                                        Meeting.session(forum(), "panel")
                                                                .items()
                                                                .get(0),
                                                        Meeting.session(forum(), "panel")
                                                                .items()
                                                                .get(1),
                                                        talk,
                                                        given)))));
        Delegation delegation = Delegation.builder("d").country("KR").build();
        Forum before = with(each -> each.delegations(List.of(delegation)));
        Forum named = before.toBuilder().countries(List.of(country("KR", "Korea"))).build();
        assertEquals(
                List.of("New: Korea (delegation)"),
                lines(named.with(Meeting.edition(forum())), named));
        assertEquals(
                List.of("New: KR-26 (delegation)"),
                lines(
                        forum(),
                        with(
                                each ->
                                        each.delegations(
                                                List.of(
                                                        delegation.toBuilder()
                                                                .subdivision("KR-26")
                                                                .build())))));
        assertEquals(
                List.of("Withdrawn: Centre (venue)"),
                lines(forum(), with(each -> each.venue(null))).subList(0, 1));
        List<Person> people = forum().people();
        assertEquals(
                List.of("New: Kim Minjun (person)"),
                lines(forum().toBuilder().people(people.subList(0, 2)).build(), forum())
                        .subList(0, 1));
    }

    private static Appearance as(String participant, AppearanceRole role) {
        return speaker(participant).toBuilder().role(role).build();
    }

    private static Forum appear(Appearance... appearances) {
        return opening(each -> each.appearances(List.of(appearances)));
    }

    @Test
    void tellOfWhoIsThereTwice() {
        Forum twice = appear(speaker("p-li"), speaker("p-li"));
        Forum chair = appear(as("p-li", AppearanceRole.CHAIR));
        assertEquals(
                List.of("People: Opening: Li Wei: Speaker → Chair; removed Li Wei (Speaker)"),
                lines(twice, chair));
        assertEquals(
                List.of("People: Opening: Li Wei: Chair → Speaker; added Li Wei (Speaker)"),
                lines(chair, twice));
        assertEquals(
                List.of("People: Opening: removed Li Wei (Speaker)"),
                lines(twice, appear(speaker("p-li"))));
    }

    @Test
    void tellWhoTookWhosePlace() {
        assertEquals(
                List.of("People: Opening: Li Wei → Kim Minjun; removed Anna Orlova (Chair)"),
                lines(
                        appear(as("p-anna", AppearanceRole.CHAIR), speaker("p-li")),
                        appear(speaker("p-kim"))));
        assertEquals(
                List.of("People: Opening: removed Li Wei (Speaker); added Kim Minjun (Chair)"),
                lines(appear(speaker("p-li")), appear(as("p-kim", AppearanceRole.CHAIR))));
        Appearance guest = Appearance.builder().placeholder(text("A guest", "客")).build();
        Appearance park = Appearance.builder().organisation("park").build();
        assertEquals(
                List.of("People: Opening: A guest → The Park"), lines(appear(guest), appear(park)));
        assertEquals(
                List.of("People: Opening: A guest → Li Wei; The Park → Kim Minjun"),
                lines(
                        appear(guest, as("p-anna", AppearanceRole.CHAIR), park),
                        appear(
                                speaker("p-li"),
                                as("p-anna", AppearanceRole.CHAIR),
                                speaker("p-kim"))));
        assertEquals(
                List.of("People: Opening: Li Wei: visibility"),
                lines(
                        appear(speaker("p-li")),
                        appear(
                                speaker("p-li").toBuilder()
                                        .visibility(
                                                Visibility.builder()
                                                        .audience(Audience.PRESS)
                                                        .build())
                                        .build())));
    }
}
