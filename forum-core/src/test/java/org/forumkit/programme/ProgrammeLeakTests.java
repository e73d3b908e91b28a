package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an audience may not see is not in its programme, whatever field it is in. */
class ProgrammeLeakTests {

    @ParameterizedTest
    @EnumSource(names = "INTERNAL", mode = EnumSource.Mode.EXCLUDE)
    void showsNothingThatIsHidden(Audience audience) {
        List<String> leaks =
                secretsIn(programme(audience, audience, PeopleOrder.GIVEN, Selection.everything()));
        assertEquals(List.of(), leaks);
    }

    @ParameterizedTest
    @EnumSource(names = "INTERNAL", mode = EnumSource.Mode.EXCLUDE)
    void showsNothingThatIsHiddenToWhoeverAsksForIt(Audience audience) {
        Forum forum = SampleForums.withSecrets(audience);
        for (PeopleOrder order :
                List.of(PeopleOrder.GIVEN, PeopleOrder.PROTOCOL, PeopleOrder.ALPHABETICAL)) {
            for (Selection selection :
                    List.of(
                            Selection.session(SampleForums.SECRET + "-0"),
                            Selection.participant(SampleForums.SECRET),
                            Selection.delegation(SampleForums.SECRET),
                            Selection.organisation(SampleForums.SECRET),
                            Selection.session("opening"))) {
                assertEquals(List.of(), secretsIn(programme(forum, audience, order, selection)));
            }
        }
    }

    /** Proves that the secrets are there to be found: the internal audience sees each kind. */
    @ParameterizedTest
    @EnumSource(names = "INTERNAL", mode = EnumSource.Mode.EXCLUDE)
    void showsTheInternalAudienceAllOfThem(Audience audience) {
        TreeSet<String> fields = new TreeSet<>();
        for (String secret :
                secretsIn(
                        programme(
                                audience,
                                Audience.INTERNAL,
                                PeopleOrder.GIVEN,
                                Selection.everything()))) {
            String path = secret.substring(0, secret.indexOf(" = "));
            fields.add(
                    path.replaceAll("/texts/\\d+/value$", "")
                            .replaceAll("/\\d+", "")
                            .replaceFirst("^/editions/", ""));
        }
        List<String> expected =
                List.of(
                        "contacts/email",
                        "contacts/hours",
                        "contacts/id",
                        "contacts/languages",
                        "contacts/name",
                        "contacts/organisation/name",
                        "contacts/responsibility",
                        "contacts/telephone",
                        "delegations/country/code",
                        "delegations/id",
                        "delegations/name",
                        "delegations/quota",
                        "delegations/rank",
                        "notices/id",
                        "notices/text",
                        "notices/title",
                        "organisers/organisations/description",
                        "organisers/organisations/links/title",
                        "organisers/organisations/links/url",
                        "organisers/organisations/logo",
                        "participants/accreditation",
                        "participants/email",
                        "participants/name",
                        "participants/organisation/shortName",
                        "participants/person",
                        "participants/position",
                        "participants/rank",
                        "participants/subdivision/code",
                        "participants/telephone",
                        "sessions/capacity",
                        "sessions/description",
                        "sessions/documents/mediaType",
                        "sessions/documents/title",
                        "sessions/documents/url",
                        "sessions/id",
                        "sessions/interpretation/language",
                        "sessions/items/description",
                        "sessions/items/documents/title",
                        "sessions/items/languages",
                        "sessions/items/speakers/name",
                        "sessions/items/speakers/position",
                        "sessions/items/title",
                        "sessions/links/url",
                        "sessions/speakers/courtesyTitle",
                        "sessions/speakers/name",
                        "sessions/speakers/organisation/name",
                        "sessions/title");
        for (String field : expected) {
            assertTrue(fields.contains(field), () -> field + " is not among " + fields);
        }
    }

    @Test
    void showsWhatStandsInTheirPlace() {
        Programme programme =
                programme(
                        Audience.DELEGATES,
                        Audience.DELEGATES,
                        PeopleOrder.GIVEN,
                        Selection.everything());
        ProgrammeEdition edition = programme.edition();
        String instead = "Not yet announced";
        assertEquals(
                List.of("hidden-2", "hidden-3"),
                edition.sessions().stream()
                        .filter(each -> each.title().first().value().equals(instead))
                        .map(ProgrammeSession::id)
                        .toList());
        ProgrammeSession opening =
                edition.sessions().stream()
                        .filter(each -> each.id().equals("opening"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("welcome", "greeting", "hidden-2", "hidden-3"),
                opening.items().stream().map(ProgrammeItem::id).toList());
        // Two appearances under each of two veils, and two participants who are veiled themselves.
        assertEquals(
                6,
                opening.speakers().stream()
                        .filter(each -> each.name().first().value().equals(instead))
                        .count());
        assertEquals(2, opening.documents().size());
        assertFalse(edition.notices().isEmpty());
        assertEquals(
                List.of("hidden-2", "hidden-3"),
                edition.contacts().stream()
                        .filter(each -> each.responsibility().first().value().equals(instead))
                        .map(ProgrammeContact::id)
                        .toList());
        assertEquals(
                List.of("hidden-2", "hidden-3"),
                edition.delegations().stream()
                        .filter(each -> each.name().first().value().equals(instead))
                        .map(ProgrammeDelegation::id)
                        .toList());
        assertEquals(
                List.of("hidden-2", "hidden-3"),
                edition.participants().stream()
                        .filter(each -> each.name().first().value().equals(instead))
                        .map(ProgrammeParticipant::id)
                        .toList());
    }

    @Test
    void keepsTheInternalFieldsForTheInternalAudience() {
        for (Audience audience : Audience.values()) {
            ProgrammeEdition edition =
                    Programme.of(SampleForums.withSecrets(Audience.DELEGATES))
                            .audience(audience)
                            .at(SampleForums.AT)
                            .build()
                            .edition();
            boolean internal = audience == Audience.INTERNAL;
            for (ProgrammeParticipant each : edition.participants()) {
                assertEquals(internal, each.email() != null, () -> audience + " " + each);
                assertEquals(internal, each.telephone() != null, () -> audience + " " + each);
                assertEquals(internal, each.accreditation() != null, () -> audience + " " + each);
            }
            for (ProgrammeContact each : edition.contacts()) {
                assertEquals(internal, each.email() != null, () -> audience + " " + each);
                assertEquals(internal, each.telephone() != null, () -> audience + " " + each);
            }
            for (ProgrammeDelegation each : edition.delegations()) {
                assertEquals(internal, each.quota() != null, () -> audience + " " + each);
            }
        }
    }

    private static Programme programme(
            Audience hiddenFrom, Audience reader, PeopleOrder order, Selection selection) {
        return programme(SampleForums.withSecrets(hiddenFrom), reader, order, selection);
    }

    private static Programme programme(
            Forum forum, Audience reader, PeopleOrder order, Selection selection) {
        return Programme.of(forum)
                .audience(reader)
                .languages("en", "zh-Hans", "fr")
                .at(SampleForums.AT)
                .order(order)
                .select(selection)
                .build();
    }

    private static List<String> secretsIn(Programme programme) {
        return RecordStrings.in(programme).stream()
                .filter(
                        each ->
                                each.toLowerCase(Locale.ROOT).contains(SampleForums.SECRET)
                                        || each.contains(
                                                String.valueOf(SampleForums.SECRET_NUMBER)))
                .toList();
    }
}
