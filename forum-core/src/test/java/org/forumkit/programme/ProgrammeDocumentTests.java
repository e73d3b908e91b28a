package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.release.Release;
import org.forumkit.testkit.SampleForums;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A programme as a document, written and read again, makes the same programme. */
class ProgrammeDocumentTests {
    private static final List<List<String>> LANGUAGES =
            List.of(
                    List.of("en"),
                    List.of("zh-Hans", "en"),
                    SampleForums.LANGUAGES,
                    List.of("tlh", "zh-Hant-TW", "fr", "en-GB"));

    /** What the document has no place for, and why. */
    private static final Map<String, String> NOT_HELD =
            Map.of(
                    "ProgrammeItem.revision",
                    "an item has no revision in a document: a ledger has it, or an embargo");

    /** What is there in a programme of a release only; a document has no ledger. */
    private static final Set<String> OF_A_LEDGER =
            Set.of(
                    "Programme.release",
                    "ProgrammeEdition.revision",
                    "ProgrammeRevision.created",
                    "ProgrammeItem.withdrawnSince",
                    "ProgrammeSession.withdrawn",
                    "ProgrammeSession.created",
                    "ProgrammeSession.offSince",
                    "ProgrammeSession.formerStart",
                    "ProgrammeSession.formerEnd",
                    "ProgrammeSession.concerned",
                    "ProgrammeSession.left",
                    "ProgrammeSession.withdrawnItems");

    static Map<String, Forum> samples() {
        Map<String, Forum> samples = new TreeMap<>();
        samples.put("complete", SampleForums.complete());
        samples.put("several", SampleForums.withSeveralEditions());
        samples.put("small", SampleForums.small());
        samples.put("none", SampleForums.withoutEditions());
        samples.put("empty", SampleForums.withEmptyEdition());
        samples.put("more", more(SampleForums.complete()));
        for (long seed = 0; seed < 60; seed++) {
            samples.put("drawn " + seed, RandomRecords.valid(Forum.class, seed));
        }
        return samples;
    }

    static Stream<Arguments> programmes() {
        List<Arguments> all = new ArrayList<>();
        samples()
                .forEach(
                        (name, forum) -> {
                            for (Audience audience : Audience.values()) {
                                for (List<String> languages : LANGUAGES) {
                                    all.add(Arguments.of(name, forum, audience, languages));
                                }
                            }
                        });
        for (Audience hiddenFrom : List.of(Audience.PUBLIC, Audience.PRESS, Audience.DELEGATES)) {
            for (List<String> languages : LANGUAGES) {
                Forum forum = SampleForums.withSecrets(hiddenFrom);
                all.add(Arguments.of("secrets", forum, hiddenFrom, languages));
            }
        }
        return all.stream();
    }

    /** The sample with what no sample has: own names of places, successors, more of each text. */
    private static Forum more(Forum forum) {
        Edition edition = forum.series().editions().get(0);
        List<Session> sessions = new ArrayList<>();
        for (Session each : edition.sessions()) {
            sessions.add(
                    each.status() == SessionStatus.TENTATIVE
                            ? each.toBuilder().replaces(List.of("tour", "signing")).build()
                            : each);
        }
        return forum.toBuilder()
                .countries(
                        List.of(
                                Country.builder("RU").build(),
                                Country.builder("KR")
                                        .name(Text.of("en", "Republic of Korea"))
                                        .build(),
                                Country.builder("CN").build()))
                .series(
                        forum.series().toBuilder()
                                .editions(
                                        List.of(
                                                edition.toBuilder().sessions(sessions).build(),
                                                edition.toBuilder()
                                                        .id("other")
                                                        .sessions(List.of())
                                                        .build()))
                                .build())
                .build();
    }

    static Programme.Builder programme(Forum forum, Audience audience, List<String> languages) {
        return Programme.of(forum).audience(audience).languages(languages).at(SampleForums.AT);
    }

    private static Forum readAgain(Forum forum) {
        return ForumJson.read(ForumJson.toString(forum), "document.json");
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @MethodSource("programmes")
    void makesTheSameProgramme(
            String name, Forum forum, Audience audience, List<String> languages) {
        Programme first = programme(forum, audience, languages).build();
        Forum document = readAgain(first.document());
        assertEquals(first.document(), document);
        List<String> errors = errors(document);
        if (!errors.isEmpty()) {
            // What is wrong with the document already is no fault of what is made of it.
            errors.removeAll(errors(forum));
        }
        assertEquals(List.of(), errors);
        Programme second = programme(document, audience, languages).build();
        assertEquals(List.of(), differences(first, second));
    }

    private static List<String> errors(Forum forum) {
        List<String> errors = new ArrayList<>();
        for (Finding each : ForumValidator.standard().errors(forum, ValidationOptions.standard())) {
            errors.add(each.key() + " " + each.value());
        }
        return errors;
    }

    /** Proves that the above compares something: each component is there somewhere. */
    @Test
    void everyComponentIsTriedOrOfALedger() {
        Map<String, Boolean> tried = new TreeMap<>();
        samples().values().forEach(forum -> tried(inside(forum), tried));
        tried(inside(SampleForums.withSecrets(Audience.PUBLIC)), tried);
        Set<String> never = new TreeSet<>();
        tried.forEach(
                (component, isTried) -> {
                    if (!isTried && component.startsWith("Programme")) {
                        never.add(component);
                    }
                });
        assertEquals(new TreeSet<>(OF_A_LEDGER), never);
    }

    private static Programme inside(Forum forum) {
        return programme(forum, Audience.INTERNAL, List.of("zh-Hans", "tlh")).build();
    }

    private static void tried(Object value, Map<String, Boolean> tried) {
        if (value instanceof Collection<?> all) {
            all.forEach(each -> tried(each, tried));
        } else if (value instanceof Record record) {
            for (RecordComponent each : record.getClass().getRecordComponents()) {
                Object part = value(record, each);
                boolean isThere =
                        !(part == null
                                || part.equals(false)
                                || part.equals(0)
                                || part.equals(ProgrammeRevision.NONE)
                                || (part instanceof Collection<?> all && all.isEmpty())
                                || (part instanceof Map<?, ?> map && map.isEmpty()));
                tried.merge(
                        record.getClass().getSimpleName() + "." + each.getName(),
                        isThere,
                        Boolean::logicalOr);
                tried(part, tried);
            }
        }
    }

    /** Whoever is not of the audience that a document was made for finds nothing of it in there. */
    @Test
    void showsWiderAudiencesNothing() {
        for (Audience audience : List.of(Audience.PRESS, Audience.DELEGATES, Audience.INTERNAL)) {
            Programme first = programme(SampleForums.complete(), audience, List.of("en")).build();
            ProgrammeEdition wider =
                    programme(readAgain(first.document()), Audience.PUBLIC, List.of("en"))
                            .build()
                            .edition();
            assertEquals(List.of(), wider.sessions());
            assertEquals(List.of(), wider.participants());
            assertEquals(List.of(), wider.delegations());
            assertEquals(List.of(), wider.notices());
            assertEquals(List.of(), wider.contacts());
            for (ProgrammeOrganiser each : wider.organisers()) {
                for (ProgrammeOrganisation one : each.organisations()) {
                    assertNull(one.description());
                    assertEquals(List.of(), one.links());
                }
            }
        }
    }

    /** The order that somebody asked for is that in which the document has them. */
    @Test
    void keepsTheOrderThatWasAskedFor() {
        for (Audience audience : Audience.values()) {
            for (PeopleOrder order : List.of(PeopleOrder.PROTOCOL, PeopleOrder.ALPHABETICAL)) {
                Programme first =
                        programme(SampleForums.withSeveralEditions(), audience, List.of("ko", "en"))
                                .order(order)
                                .countryOrder(CountryOrder.alphabetical("ru"))
                                .build();
                Programme second =
                        programme(readAgain(first.document()), audience, first.languages()).build();
                assertEquals(List.of(), differences(first, second));
            }
        }
    }

    /** What is withdrawn is not there; all else is, as of a document. */
    @Test
    void isWithoutWhatIsWithdrawn() {
        Forum forum = SampleForums.complete();
        Release before =
                Release.builder(forum, 1, Instant.parse("2031-04-01T00:00:00Z"), "A").build();
        Edition edition = forum.series().editions().get(0);
        Release after =
                Release.builder(
                                forum.with(edition.withoutSession("energy")),
                                2,
                                Instant.parse("2031-04-02T00:00:00Z"),
                                "A")
                        .base(before)
                        .build();
        Programme first = Programme.of(after).audience(Audience.PUBLIC).at(SampleForums.AT).build();
        assertEquals(
                List.of("energy"),
                first.edition().sessions().stream()
                        .filter(ProgrammeSession::withdrawn)
                        .map(ProgrammeSession::id)
                        .toList());
        assertEquals(
                first.edition().sessions().stream()
                        .filter(each -> !each.withdrawn())
                        .map(ProgrammeSession::id)
                        .toList(),
                programme(readAgain(first.document()), Audience.PUBLIC, List.of("en"))
                        .build()
                        .edition()
                        .sessions()
                        .stream()
                        .map(ProgrammeSession::id)
                        .toList());
    }

    /** A part has the sessions that it has, and whoever appears in them. */
    @Test
    void mayBeOfAPart() {
        for (Selection selection :
                List.of(
                        Selection.session("opening"),
                        Selection.day(SampleForums.FIRST_DAY),
                        Selection.country("KR"))) {
            Programme first =
                    programme(SampleForums.complete(), Audience.PUBLIC, List.of("en", "mn"))
                            .select(selection)
                            .build();
            Programme second =
                    programme(readAgain(first.document()), Audience.PUBLIC, first.languages())
                            .build();
            assertEquals(first.edition().sessions(), second.edition().sessions());
            assertEquals(first.edition().countries(), second.edition().countries());
        }
    }

    private static List<String> differences(Programme first, Programme second) {
        List<String> all = new ArrayList<>();
        differences("", first, second, all);
        return all;
    }

    /** Lists where two trees of records differ, but for what is not held. */
    private static void differences(String path, Object first, Object second, List<String> all) {
        if (Objects.equals(first, second)) {
            return;
        }
        if (first instanceof Record one
                && second instanceof Record two
                && one.getClass() == two.getClass()) {
            for (RecordComponent each : one.getClass().getRecordComponents()) {
                String name = one.getClass().getSimpleName() + "." + each.getName();
                if (!NOT_HELD.containsKey(name)) {
                    differences(
                            path + "/" + each.getName(), value(one, each), value(two, each), all);
                }
            }
        } else if (first instanceof List<?> one
                && second instanceof List<?> two
                && one.size() == two.size()) {
            for (int i = 0; i < one.size(); i++) {
                differences(path + "/" + i, one.get(i), two.get(i), all);
            }
        } else {
            all.add(path + ": " + first + " is " + second);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
