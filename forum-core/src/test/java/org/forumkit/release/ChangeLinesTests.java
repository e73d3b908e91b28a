package org.forumkit.release;

import static org.forumkit.release.Meeting.forum;
import static org.forumkit.release.Meeting.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Figure;
import org.forumkit.model.FigureKind;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.forumkit.words.Words;
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
        assertEquals(
                List.of("Other length: Opening, from 09:00–09:30 to 09:00"), lines(forum(), start));
        assertEquals(
                List.of("Moved: Opening, from 20 May 2031, 09:00–09:30 to –"),
                lines(forum(), none));
        assertEquals(
                List.of("Moved: Opening, from 20 May 2031, 09:00–09:30 to –09:30"),
                lines(forum(), end));
        assertEquals(List.of("Moved: Opening, from – to 20 May 2031, 09:00"), lines(none, start));
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
                "\u2026" + some + " [-x-]{+y+}", difference("0" + some + " x", "0" + some + " y"));
        assertEquals("[-x-]{+y+} " + some, difference("x " + some, "y " + some));
        assertEquals(
                "[-x-]{+y+} " + some + "\u2026", difference("x " + some + "0", "y " + some + "0"));
        String sixty = " " + some + some + " ";
        assertEquals(
                "[-x-]{+y+}" + sixty + "[-x-]{+y+}",
                difference("x" + sixty + "x", "y" + sixty + "y"));
        assertEquals(
                "[-x-]{+y+} " + some + "\u2026" + some + " [-x-]{+y+}",
                difference("x " + some + "0" + some + " x", "y " + some + "0" + some + " y"));
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
}
