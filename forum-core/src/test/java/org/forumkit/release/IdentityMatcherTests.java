package org.forumkit.release;

import static org.forumkit.release.Meeting.EDITION;
import static org.forumkit.release.Meeting.forum;
import static org.forumkit.release.Meeting.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.realfiles.RealSchedules;
import org.forumkit.testkit.SampleForums;
import org.forumkit.words.Words;
import org.junit.jupiter.api.Test;

class IdentityMatcherTests {
    private static final Identity OPENING =
            new Identity(EntityKind.SESSION, EDITION, "opening", "o1");

    private static Forum renamed(Identity... identities) {
        return new IdentityMap(List.of(identities)).apply(forum());
    }

    @Test
    void proposesWhatIsTheSameInAllButItsId() {
        Identity anna = new Identity(EntityKind.PERSON, null, "anna", "a2");
        Identity bank = new Identity(EntityKind.ORGANISATION, null, "bank", "b2");
        Identity li = new Identity(EntityKind.PARTICIPANT, EDITION, "p-li", "p2");
        List<Proposal> proposals =
                IdentityMatcher.propose(forum(), renamed(OPENING, anna, bank, li));

        assertEquals(
                List.of(
                        new Proposal(
                                OPENING,
                                1,
                                Set.of(
                                        Proposal.Reason.NAME,
                                        Proposal.Reason.PEOPLE,
                                        Proposal.Reason.TIME)),
                        new Proposal(li, 1, Set.of(Proposal.Reason.NAME)),
                        new Proposal(anna, 1, Set.of(Proposal.Reason.NAME)),
                        new Proposal(bank, 1, Set.of(Proposal.Reason.NAME))),
                proposals);
        assertEquals(
                List.of(),
                Changes.between(
                                forum(),
                                renamed(OPENING, anna, bank, li),
                                new IdentityMap(
                                        proposals.stream().map(Proposal::identity).toList()))
                        .all());
    }

    @Test
    void tellsOfThemInWords() {
        Identity anna = new Identity(EntityKind.PERSON, null, "anna", "a2");
        Forum after =
                Meeting.withSession(
                        renamed(OPENING, anna),
                        "o1",
                        each -> each.title(text("The\nopening", "开幕")));
        List<Proposal> proposals = IdentityMatcher.propose(forum(), after);

        assertEquals(
                List.of(
                        "person anna “Anna Orlova” may be a2 “Anna Orlova”: called the same (100%)",
                        "session 2031/opening “Opening” may be 2031/o1 “The opening”: called alike,"
                                + " the same people, the same start (80%)"),
                lines(proposals, after, "en"));
        assertEquals(
                "人物 anna“安娜”可能就是 a2“安娜”：名称相同（100%）", lines(proposals, after, "zh-Hans").get(0));
        assertEquals(
                proposals,
                IdentityMatcher.lines(proposals, forum(), after, Words.standard(), "ru").stream()
                        .map(ProposalLine::proposal)
                        .toList());
    }

    private static List<String> lines(List<Proposal> proposals, Forum after, String language) {
        return IdentityMatcher.lines(proposals, forum(), after, Words.standard(), language).stream()
                .map(ProposalLine::text)
                .toList();
    }

    @Test
    void speaksEveryLanguage() {
        for (String language : Words.LANGUAGES) {
            for (Proposal.Reason each : Proposal.Reason.values()) {
                Proposal proposal = new Proposal(OPENING, 0.5, Set.of(each));
                String line = lines(List.of(proposal), renamed(OPENING), language).get(0);
                assertFalse(line.contains("{"), line);
                assertEquals(
                        language, Words.standard().resolve(language, "proposal.line").language());
            }
        }
    }

    @Test
    void givesItsReasonsInOneOrder() {
        Proposal proposal =
                new Proposal(
                        OPENING,
                        1,
                        new LinkedHashSet<>(List.of(Proposal.Reason.TIME, Proposal.Reason.NAME)));
        assertEquals("[NAME, TIME]", proposal.reasons().toString());
        assertThrows(
                UnsupportedOperationException.class,
                () -> proposal.reasons().add(Proposal.Reason.PEOPLE));
    }

    @Test
    void neverAppliesIt() {
        assertFalse(Changes.between(forum(), renamed(OPENING)).isEmpty());
    }

    @Test
    void saysWhyAndHowLikely() {
        Forum after =
                Meeting.withSession(
                        renamed(OPENING), "o1", each -> each.title(text("Grand Opening", "大会开幕")));

        Proposal proposal = IdentityMatcher.propose(forum(), after).get(0);
        assertEquals(OPENING, proposal.identity());
        assertEquals(
                Set.of(Proposal.Reason.SIMILAR_NAME, Proposal.Reason.PEOPLE, Proposal.Reason.TIME),
                proposal.reasons());
        assertEquals(0.25 + 0.15 + 0.6 * 2 / 3, proposal.score(), 0.2);
    }

    private static Forum titled(String id, String title, String start) {
        Session session =
                Session.builder(id, Text.of("en", title))
                        .start(start == null ? null : Meeting.at(start))
                        .build();
        return Meeting.with(forum(), each -> each.sessions(List.of(session)));
    }

    @Test
    void weighsNamePeopleAndTime() {
        assertEquals(
                List.of(
                        new Proposal(
                                new Identity(EntityKind.SESSION, EDITION, "a", "b"),
                                0.6 * 2 / 3 + 0.15,
                                Set.of(Proposal.Reason.SIMILAR_NAME, Proposal.Reason.TIME))),
                IdentityMatcher.propose(
                        titled("a", "Opening", "09:00"), titled("b", "Grand Opening", "09:00")));
        assertEquals(
                List.of(
                        new Proposal(
                                new Identity(EntityKind.SESSION, EDITION, "a", "b"),
                                0.6,
                                Set.of(Proposal.Reason.NAME))),
                IdentityMatcher.propose(
                        titled("a", "Opening", "09:00"), titled("b", "OPENING!", "09:01")));
        assertEquals(
                0.6,
                IdentityMatcher.propose(titled("a", "Opening", null), titled("b", "Opening", null))
                        .get(0)
                        .score());
        assertEquals(
                List.of(),
                IdentityMatcher.propose(
                        titled("a", "Opening", "09:00"), titled("b", "Grand Opening", "09:01")));
    }

    private static Forum called(List<String> names) {
        List<Organisation> organisations = new ArrayList<>();
        for (String each : names) {
            String id = each.replace(' ', '-') + "-" + organisations.size();
            organisations.add(Organisation.builder(id, Text.of("en", each)).build());
        }
        return forum().toBuilder().organisations(organisations).build();
    }

    private static List<String> proposed(List<String> before, List<String> after) {
        return IdentityMatcher.propose(called(before), called(after)).stream()
                .map(
                        each ->
                                each.identity().before()
                                        + " "
                                        + each.identity().after()
                                        + " "
                                        + each.score()
                                        + " "
                                        + each.reasons())
                .toList();
    }

    @Test
    void takesNamesOfWhichHalfIsTheSame() {
        assertEquals(
                List.of("red-blue-0 red-green-0 0.5 [SIMILAR_NAME]"),
                proposed(List.of("red blue"), List.of("red green")));
        assertEquals(List.of(), proposed(List.of("red blue"), List.of("red green yellow")));
    }

    @Test
    void takesTheBestAndOfEqualOnesTheFirst() {
        assertEquals(
                List.of(
                        "red-blue-2 blue-red-1 1.0 [NAME]",
                        "red-0 red-green-0 0.6666666666666666 [SIMILAR_NAME]"),
                proposed(List.of("red", "grey", "red blue"), List.of("red green", "blue red")));
        assertEquals(
                List.of("a-0 a-1 1.0 [NAME]", "a-2 a-3 1.0 [NAME]"),
                proposed(List.of("a", "x", "a"), List.of("y", "a", "z", "a")));
    }

    @Test
    void comparesByANameWhoseWordsAllHave() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add("east park n" + i);
        }
        many.add("east park");
        assertEquals(
                List.of("east-park-0 east-park-21 1.0 [NAME]"),
                proposed(List.of("east park"), many));
    }

    @Test
    void comparesWhoIsNotNamedByWhatStandsThere() {
        assertEquals(
                List.of(
                        new Proposal(
                                new Identity(EntityKind.PARTICIPANT, EDITION, "x", "y"),
                                1,
                                Set.of(Proposal.Reason.NAME))),
                IdentityMatcher.propose(guest("x"), guest("y")));
    }

    private static Forum guest(String id) {
        return Meeting.with(
                forum(),
                each ->
                        each.participants(
                                List.of(
                                        Participant.builder(id)
                                                .placeholder(text("A guest", "客"))
                                                .build())));
    }

    /** Of what fits equally well, the order of ids decides, not that of the documents. */
    @Test
    void proposesTheSameInWhateverOrderTheDocumentsStand() {
        List<String> expected = List.of("a x", "b y");
        for (String[] order : new String[][] {{"a", "b", "x", "y"}, {"b", "a", "y", "x"}}) {
            List<Proposal> proposals =
                    IdentityMatcher.propose(twins(order[0], order[1]), twins(order[2], order[3]));
            assertEquals(
                    expected,
                    proposals.stream()
                            .map(each -> each.identity().before() + " " + each.identity().after())
                            .toList());
        }
    }

    private static Forum twins(String... ids) {
        return Meeting.with(
                forum(),
                edition ->
                        edition.sessions(
                                Stream.of(ids)
                                        .map(
                                                id ->
                                                        Session.builder(id, Text.of("Break"))
                                                                .start(Meeting.at("10:00"))
                                                                .build())
                                        .toList()));
    }

    @Test
    void comparesWhatTwentyHave() {
        assertEquals(20, IdentityMatcher.propose(alike("a", 20), alike("b", 20)).size());
        assertEquals(0, IdentityMatcher.propose(alike("a", 21), alike("b", 21)).size());
    }

    @Test
    void proposesNothingWhereNothingFits() {
        assertEquals(List.of(), IdentityMatcher.propose(forum(), forum()));
        assertEquals(
                List.of(
                        new Identity(EntityKind.PARTICIPANT, EDITION, "p-anna", "orlova"),
                        new Identity(EntityKind.PERSON, null, "anna", "orlova")),
                IdentityMatcher.propose(forum(), SampleForums.complete()).stream()
                        .map(Proposal::identity)
                        .toList(),
                "both documents have an Anna Orlova, and nothing else in common");
    }

    @Test
    void doesNotCompareWhatAllHave() {
        assertEquals(List.of(), IdentityMatcher.propose(alike("a", 2000), alike("b", 2000)));
    }

    private static Forum alike(String prefix, int count) {
        List<Session> sessions = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(
                        each ->
                                sessions.add(
                                        Session.builder(prefix + each, Text.of("Break"))
                                                .start(Meeting.at("10:00"))
                                                .build()));
        return Meeting.with(forum(), each -> each.sessions(sessions));
    }

    /** Between these years the organisers' tool changed, and with it the ids of speakers. */
    @Test
    void findsSpeakersWhoReturnUnderOtherIds() throws IOException {
        Forum before = RealSchedules.fosdem("fosdem-2019.xml");
        Forum after = RealSchedules.fosdem("fosdem-2024.xml");

        List<Proposal> people =
                IdentityMatcher.propose(before, after).stream()
                        .filter(each -> each.identity().kind() == EntityKind.PERSON)
                        .filter(each -> each.reasons().contains(Proposal.Reason.NAME))
                        .toList();
        assertEquals(57, people.size());
    }
}
