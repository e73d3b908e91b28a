package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Country;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
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
            List.of(List.of("en"), List.of("zh-Hans", "en"), SampleForums.LANGUAGES);

    /** What the document has no place for, and why. */
    private static final Map<String, String> NOT_HELD =
            Map.of(
                    "ProgrammeItem.revision",
                    "an item has no revision in a document: a ledger has it, or an embargo");

    /** What is there only in a programme of a release, or in a part of one. */
    private static final Map<String, String> OF_A_LEDGER =
            Map.ofEntries(
                    Map.entry("ProgrammeEdition.revision", "a ledger's"),
                    Map.entry("ProgrammeItem.withdrawnSince", "a ledger's"),
                    Map.entry("ProgrammeSession.withdrawn", "a ledger's"),
                    Map.entry("ProgrammeSession.created", "a ledger's"),
                    Map.entry("ProgrammeSession.offSince", "a ledger's"),
                    Map.entry("ProgrammeSession.formerStart", "a ledger's"),
                    Map.entry("ProgrammeSession.formerEnd", "a ledger's"),
                    Map.entry("ProgrammeSession.concerned", "a ledger's"),
                    Map.entry("ProgrammeSession.left", "a ledger's"),
                    Map.entry("ProgrammeSession.withdrawnItems", "a ledger's"));

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
                                                edition.toBuilder().id("other").build()))
                                .build())
                .build();
    }

    private static Programme.Builder programme(
            Forum forum, Audience audience, List<String> languages) {
        return Programme.of(forum)
                .audience(audience)
                .languages(languages)
                .at(SampleForums.AT);
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
        assertEquals(
                List.of(),
                ForumValidator.standard().errors(document, ValidationOptions.standard()));
        Programme second = programme(document, audience, languages).build();
        assertEquals(List.of(), differences(first, second));
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
