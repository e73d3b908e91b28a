package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.forumkit.model.Appearance;
import org.forumkit.model.Audience;
import org.forumkit.model.Confirmation;
import org.forumkit.model.Contact;
import org.forumkit.model.Delegation;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Link;
import org.forumkit.model.Notice;
import org.forumkit.model.NoticeKind;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.ParticipantStatus;
import org.forumkit.model.Person;
import org.forumkit.model.PersonName;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees what, and when. */
class ProgrammeVisibilityTests {
    private static final Instant EMBARGO = Instant.parse("2031-05-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 20);

    private static Session.Builder session(String id) {
        return Session.builder(id, Text.of("en", "Title of " + id))
                .start(DAY.atTime(9, 0))
                .end(DAY.atTime(10, 0));
    }

    private static Visibility from(Audience audience) {
        return Visibility.builder().audience(audience).build();
    }

    private static Forum forum(UnaryOperator<Edition.Builder> edition) {
        Edition built = edition.apply(Edition.builder("2031", Text.of("en", "Edition"))).build();
        Person anna =
                Person.builder("anna")
                        .names(Map.of("en", PersonName.builder().full("Anna Orlova").build()))
                        .biography(Text.of("en", "Her life"))
                        .build();
        Organisation ministry =
                Organisation.builder("ministry", Text.of("en", "Ministry")).country("RU").build();
        return Forum.builder(
                        "en",
                        Series.builder("s", Text.of("en", "Series"))
                                .editions(List.of(built))
                                .build())
                .people(List.of(anna))
                .organisations(List.of(ministry))
                .build();
    }

    private static ProgrammeEdition edition(Forum forum, Audience audience, Instant at) {
        return Programme.of(forum).audience(audience).at(at).build().edition();
    }

    private static ProgrammeEdition edition(Forum forum, Audience audience) {
        return edition(forum, audience, EMBARGO);
    }

    private static List<String> titles(ProgrammeEdition edition) {
        return edition.sessions().stream().map(each -> each.title().first().value()).toList();
    }

    private static Forum withSession(Session session) {
        return forum(edition -> edition.sessions(List.of(session)));
    }

    private static Forum withAppearance(Appearance appearance, Participant... participants) {
        return forum(
                edition ->
                        edition.sessions(
                                        List.of(
                                                session("a")
                                                        .appearances(List.of(appearance))
                                                        .build()))
                                .participants(List.of(participants)));
    }

    private static List<ProgrammeAppearance> speakers(Forum forum, Audience audience) {
        return edition(forum, audience).sessions().get(0).speakers();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, PUBLIC PRESS DELEGATES INTERNAL",
        "PRESS, PRESS DELEGATES INTERNAL",
        "DELEGATES, DELEGATES INTERNAL",
        "INTERNAL, INTERNAL"
    })
    void showsASessionFromItsAudienceOn(Audience from, String readers) {
        Forum forum = withSession(session("a").visibility(from(from)).build());
        for (Audience reader : Audience.values()) {
            List<String> expected =
                    List.of(readers.split(" ")).contains(reader.name())
                            ? List.of("Title of a")
                            : List.of();
            assertEquals(expected, titles(edition(forum, reader)), reader::name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2031-04-30T23:59:59.999999999Z, 0",
        "2031-05-01T00:00:00Z, 1",
        "2031-05-01T00:00:00.000000001Z, 1"
    })
    void endsAnEmbargoAtItsInstant(Instant at, int sessions) {
        Visibility hidden = Visibility.builder().hiddenUntil(EMBARGO).build();
        Forum forum = withSession(session("a").visibility(hidden).build());
        assertEquals(sessions, edition(forum, Audience.PUBLIC, at).sessions().size());
        assertEquals(sessions, edition(forum, Audience.DELEGATES, at).sessions().size());
        assertEquals(1, edition(forum, Audience.INTERNAL, at).sessions().size());
    }

    @Test
    void holdsEveryEmbargoWhereNoMomentIsGiven() {
        Visibility hidden = Visibility.builder().hiddenUntil(Instant.EPOCH).build();
        Forum forum = withSession(session("a").visibility(hidden).build());
        assertEquals(List.of(), Programme.of(forum).build().edition().sessions());
    }

    @Test
    void showsThatASessionIsThereButNotWhatItIs() {
        Session session =
                session("a")
                        .kind(SessionKind.SIGNING)
                        .description(Text.of("en", "Secret"))
                        .items(List.of(Item.builder("i").title(Text.of("en", "Secret")).build()))
                        .capacity(12)
                        .revision(4)
                        .modified(EMBARGO)
                        .links(List.of(new Link("https://a.example/", null, null)))
                        .visibility(
                                Visibility.builder()
                                        .hiddenUntil(EMBARGO)
                                        .placeholder(Text.of("en", "To be announced"))
                                        .build())
                        .build();
        ProgrammeSession veiled =
                edition(withSession(session), Audience.PUBLIC, EMBARGO.minusNanos(1))
                        .sessions()
                        .get(0);
        assertEquals("a", veiled.id());
        assertEquals("To be announced", veiled.title().first().value());
        assertEquals(SessionKind.OTHER, veiled.kind());
        assertEquals(DAY.atTime(9, 0), veiled.start());
        assertEquals(DAY.atTime(10, 0), veiled.end());
        assertEquals(4, veiled.sequence());
        assertEquals(EMBARGO, veiled.modified());
        assertNull(veiled.description());
        assertNull(veiled.capacity());
        assertEquals(List.of(), veiled.items());
        assertEquals(List.of(), veiled.links());
        ProgrammeSession open =
                edition(withSession(session), Audience.PUBLIC, EMBARGO).sessions().get(0);
        assertEquals("Title of a", open.title().first().value());
        assertEquals(SessionKind.SIGNING, open.kind());
    }

    @ParameterizedTest
    @EnumSource(SessionStatus.class)
    void showsEveryStatusButADraft(SessionStatus status) {
        Forum forum =
                withSession(session("a").status(status).visibility(from(Audience.PUBLIC)).build());
        for (Audience reader : Audience.values()) {
            boolean hidden = status == SessionStatus.DRAFT && reader != Audience.INTERNAL;
            List<SessionStatus> shown =
                    edition(forum, reader).sessions().stream()
                            .map(ProgrammeSession::status)
                            .toList();
            assertEquals(hidden ? List.of() : List.of(status), shown, reader::name);
        }
    }

    @Test
    void showsAnItemsPlaceholderWithItsTimesOnly() {
        Item item =
                Item.builder("i")
                        .title(Text.of("en", "Secret"))
                        .description(Text.of("en", "Secret"))
                        .start(DAY.atTime(9, 10))
                        .appearances(
                                List.of(
                                        Appearance.builder()
                                                .placeholder(Text.of("en", "Secret guest"))
                                                .build()))
                        .visibility(
                                Visibility.builder()
                                        .audience(Audience.DELEGATES)
                                        .placeholder(Text.of("en", "Surprise"))
                                        .build())
                        .build();
        Forum forum = withSession(session("a").items(List.of(item)).build());
        ProgrammeItem veiled = edition(forum, Audience.PRESS).sessions().get(0).items().get(0);
        assertEquals("Surprise", veiled.title().first().value());
        assertEquals(DAY.atTime(9, 10), veiled.start());
        assertNull(veiled.description());
        assertEquals(List.of(), veiled.speakers());
        ProgrammeItem open = edition(forum, Audience.DELEGATES).sessions().get(0).items().get(0);
        assertEquals("Secret", open.title().first().value());
        assertEquals("Secret guest", open.speakers().get(0).name().first().value());
    }

    @Test
    void showsThePublicWhoAppearsInPublicButNoListOfParticipants() {
        Participant anna =
                Participant.builder("p")
                        .person("anna")
                        .position(Text.of("en", "Director"))
                        .organisation("ministry")
                        .delegation("d")
                        .rank(3)
                        .build();
        Forum forum =
                forum(
                        edition ->
                                edition.sessions(
                                                List.of(
                                                        session("a")
                                                                .appearances(
                                                                        List.of(
                                                                                Appearance.builder()
                                                                                        .participant(
                                                                                                "p")
                                                                                        .build()))
                                                                .build()))
                                        .participants(List.of(anna))
                                        .delegations(
                                                List.of(
                                                        Delegation.builder("d")
                                                                .head("p")
                                                                .quota(3)
                                                                .build())));
        for (Audience reader : Audience.values()) {
            ProgrammeEdition edition = edition(forum, reader);
            ProgrammeAppearance speaker = edition.sessions().get(0).speakers().get(0);
            assertEquals("Anna Orlova", speaker.name().first().value());
            assertEquals("Director", speaker.position().first().value());
            assertEquals("Ministry", speaker.organisation().name().first().value());
            assertEquals("RU", speaker.country().code());
            boolean listed = reader.sees(Audience.DELEGATES);
            assertEquals(listed ? 1 : 0, edition.participants().size(), reader::name);
            assertEquals(listed ? 1 : 0, edition.delegations().size(), reader::name);
            assertEquals(listed ? "d" : null, speaker.delegation(), reader::name);
            assertEquals(listed ? Integer.valueOf(3) : null, speaker.rank(), reader::name);
        }
    }

    @Test
    void leavesOutWhoDeclinedOrWithdrew() {
        Appearance declined =
                Appearance.builder().participant("p").confirmation(Confirmation.DECLINED).build();
        Participant anna = Participant.builder("p").person("anna").build();
        assertEquals(List.of(), speakers(withAppearance(declined, anna), Audience.DELEGATES));
        assertEquals(1, speakers(withAppearance(declined, anna), Audience.INTERNAL).size());
        Appearance confirmed = Appearance.builder().participant("p").build();
        for (ParticipantStatus status : ParticipantStatus.values()) {
            boolean absent =
                    status == ParticipantStatus.DECLINED || status == ParticipantStatus.WITHDRAWN;
            Forum forum = withAppearance(confirmed, anna.toBuilder().status(status).build());
            assertEquals(absent ? 0 : 1, speakers(forum, Audience.DELEGATES).size(), status::name);
            assertEquals(
                    absent ? 0 : 1,
                    edition(forum, Audience.DELEGATES).participants().size(),
                    status::name);
            assertEquals(1, speakers(forum, Audience.INTERNAL).size(), status::name);
        }
    }

    @Test
    void tellsWhoIsNotConfirmed() {
        Appearance tentative =
                Appearance.builder().participant("p").confirmation(Confirmation.TENTATIVE).build();
        ProgrammeAppearance speaker =
                speakers(
                                withAppearance(
                                        tentative, Participant.builder("p").person("anna").build()),
                                Audience.PUBLIC)
                        .get(0);
        assertEquals(Confirmation.TENTATIVE, speaker.confirmation());
        assertEquals("Anna Orlova", speaker.name().first().value());
    }

    @Test
    void putsSomethingInPlaceOfANameThatIsMissing() {
        Appearance appears = Appearance.builder().participant("p").build();
        ProgrammeAppearance represented =
                speakers(
                                withAppearance(
                                        appears,
                                        Participant.builder("p").organisation("ministry").build()),
                                Audience.PUBLIC)
                        .get(0);
        assertEquals("Representative of Ministry", represented.name().first().value());
        assertTrue(represented.placeholder());
        ProgrammeAppearance unknown =
                speakers(
                                withAppearance(
                                        appears, Participant.builder("p").person("nobody").build()),
                                Audience.PUBLIC)
                        .get(0);
        assertEquals("To be announced", unknown.name().first().value());
        assertNull(unknown.person());
        ProgrammeAppearance own =
                speakers(
                                withAppearance(
                                        appears,
                                        Participant.builder("p")
                                                .placeholder(Text.of("en", "A mayor"))
                                                .organisation("ministry")
                                                .build()),
                                Audience.PUBLIC)
                        .get(0);
        assertEquals("A mayor", own.name().first().value());
    }

    @Test
    void namesAnOrganisationThatAppearsItself() {
        ProgrammeAppearance body =
                speakers(
                                withAppearance(
                                        Appearance.builder().organisation("ministry").build()),
                                Audience.PUBLIC)
                        .get(0);
        assertEquals("Ministry", body.name().first().value());
        assertEquals("RU", body.country().code());
    }

    @Test
    void leavesOutReferencesThatLeadNowhere() {
        Forum forum =
                forum(
                        edition ->
                                edition.sessions(
                                                List.of(
                                                        session("a")
                                                                .rooms(List.of("nowhere"))
                                                                .topics(List.of("nothing"))
                                                                .appearances(
                                                                        List.of(
                                                                                Appearance.builder()
                                                                                        .participant(
                                                                                                "x")
                                                                                        .build(),
                                                                                Appearance.builder()
                                                                                        .organisation(
                                                                                                "y")
                                                                                        .build()))
                                                                .build()))
                                        .participants(
                                                List.of(
                                                        Participant.builder("p")
                                                                .person("anna")
                                                                .organisation("none")
                                                                .delegation("none")
                                                                .build()))
                                        .delegations(
                                                List.of(
                                                        Delegation.builder("d")
                                                                .head("none")
                                                                .organisation("none")
                                                                .build())));
        ProgrammeEdition edition = edition(forum, Audience.INTERNAL);
        ProgrammeSession session = edition.sessions().get(0);
        assertEquals(List.of(), session.rooms());
        assertEquals(List.of(), session.topics());
        assertEquals(List.of(), session.speakers());
        assertNull(edition.participants().get(0).organisation());
        assertNull(edition.participants().get(0).delegation());
        assertNull(edition.delegations().get(0).head());
        assertEquals("To be announced", edition.delegations().get(0).name().first().value());
    }

    @Test
    void namesTheHeadOfADelegationOnlyIfTheAudienceSeesHim() {
        Participant head =
                Participant.builder("p").person("anna").visibility(from(Audience.INTERNAL)).build();
        Forum forum =
                forum(
                        edition ->
                                edition.participants(List.of(head))
                                        .delegations(
                                                List.of(
                                                        Delegation.builder("d")
                                                                .country("RU")
                                                                .head("p")
                                                                .build())));
        assertNull(edition(forum, Audience.DELEGATES).delegations().get(0).head());
        assertEquals("p", edition(forum, Audience.INTERNAL).delegations().get(0).head());
    }

    @Test
    void showsContactsToDelegatesAndTheirNumbersToNoneOfThem() {
        Contact contact =
                Contact.builder("c", Text.of("en", "Visas"))
                        .telephone("+1")
                        .email("a@b.example")
                        .visibility(from(Audience.PUBLIC))
                        .build();
        Forum forum =
                forum(
                        edition ->
                                edition.contacts(
                                        List.of(
                                                contact,
                                                Contact.builder("d", Text.of("en", "Hotels"))
                                                        .build())));
        assertEquals(1, edition(forum, Audience.PUBLIC).contacts().size());
        assertEquals(2, edition(forum, Audience.DELEGATES).contacts().size());
        assertNull(edition(forum, Audience.DELEGATES).contacts().get(0).telephone());
        assertNull(edition(forum, Audience.DELEGATES).contacts().get(0).email());
        assertEquals("+1", edition(forum, Audience.INTERNAL).contacts().get(0).telephone());
    }

    @Test
    void saysNothingOfANoticeButWhatStandsInItsPlace() {
        Notice notice =
                Notice.builder("n", Text.of("en", "Secret"))
                        .kind(NoticeKind.VISA)
                        .title(Text.of("en", "Secret"))
                        .visibility(
                                Visibility.builder()
                                        .hiddenUntil(EMBARGO)
                                        .placeholder(Text.of("en", "More on 1 May"))
                                        .build())
                        .build();
        ProgrammeNotice veiled =
                edition(
                                forum(edition -> edition.notices(List.of(notice))),
                                Audience.PUBLIC,
                                EMBARGO.minusSeconds(1))
                        .notices()
                        .get(0);
        assertEquals("More on 1 May", veiled.text().first().value());
        assertEquals("Notice", veiled.title().first().value());
        assertEquals(NoticeKind.OTHER, veiled.kind());
    }

    @Test
    void doesNotTellThePublicOfParticipantsByTheirPlaceholders() {
        Participant guest =
                Participant.builder("p")
                        .person("anna")
                        .visibility(
                                Visibility.builder()
                                        .hiddenUntil(EMBARGO)
                                        .placeholder(Text.of("en", "Guest of honour"))
                                        .build())
                        .build();
        Forum forum = forum(edition -> edition.participants(List.of(guest)));
        Instant before = EMBARGO.minusSeconds(1);
        assertEquals(List.of(), edition(forum, Audience.PUBLIC, before).participants());
        ProgrammeParticipant veiled =
                edition(forum, Audience.DELEGATES, before).participants().get(0);
        assertEquals("Guest of honour", veiled.name().first().value());
        assertTrue(veiled.placeholder());
        assertNull(veiled.person());
    }

    @Test
    void anEmbargoThatEndsIsAChange() {
        Instant modified = Instant.parse("2031-04-01T00:00:00Z");
        Visibility hidden =
                Visibility.builder()
                        .hiddenUntil(EMBARGO)
                        .placeholder(Text.of("en", "Reserved"))
                        .build();
        List<Session> sessions =
                List.of(
                        session("own").modified(modified).visibility(hidden).build(),
                        session("item")
                                .modified(modified)
                                .items(List.of(Item.builder("i").visibility(hidden).build()))
                                .build(),
                        session("speaker")
                                .modified(modified)
                                .appearances(
                                        List.of(
                                                Appearance.builder()
                                                        .placeholder(Text.of("en", "Guest"))
                                                        .visibility(hidden)
                                                        .build()))
                                .build(),
                        session("person")
                                .modified(modified)
                                .appearances(List.of(Appearance.builder().participant("p").build()))
                                .build(),
                        session("open").modified(modified).build());
        Forum forum =
                forum(
                        edition ->
                                edition.sessions(sessions)
                                        .participants(
                                                List.of(
                                                        Participant.builder("p")
                                                                .person("anna")
                                                                .visibility(hidden)
                                                                .build())));

        assertEquals(
                List.of(modified, modified, modified, modified, modified),
                modified(edition(forum, Audience.PUBLIC, EMBARGO.minusSeconds(1))));
        assertEquals(
                List.of(EMBARGO, EMBARGO, EMBARGO, EMBARGO, modified),
                modified(edition(forum, Audience.PUBLIC, EMBARGO)));
        assertEquals(
                List.of(modified, modified, modified, modified, modified),
                modified(edition(forum, Audience.INTERNAL, EMBARGO)));
    }

    private static List<Instant> modified(ProgrammeEdition edition) {
        return edition.sessions().stream().map(ProgrammeSession::modified).toList();
    }
}
