package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Audience;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeParts;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.Selection;
import org.forumkit.release.Release;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every slice with every detail, and two of any kind together. */
class SliceTests {
    private static final List<String> ALIKE =
            List.of(
                    "DTSTAMP",
                    "DTSTART",
                    "DTEND",
                    "SEQUENCE",
                    "STATUS",
                    "CREATED",
                    "LAST-MODIFIED",
                    "RELATED-TO",
                    "GEO");

    private static final Release RELEASE =
            Release.builder(
                            SampleForums.withSeveralEditions(),
                            1,
                            Instant.parse("2031-05-01T00:00:00Z"),
                            "Office")
                    .build();
    private static final Map<String, ProgrammeParts> PROGRAMMES = new HashMap<>();

    private static ProgrammeParts programme(Audience audience, String language) {
        return PROGRAMMES.computeIfAbsent(
                audience + language,
                any ->
                        ProgrammeParts.of(
                                Programme.of(RELEASE)
                                        .audience(audience)
                                        .languages(language)
                                        .at(RELEASE.time())
                                        .build()));
    }

    /** One of each kind that the sample has, and all of it. */
    private static Map<String, Selection> slices() {
        Map<String, Selection> slices = new LinkedHashMap<>();
        slices.put("series", Selection.everything());
        Programme all = programme(Audience.DELEGATES, "en").programme();
        for (ProgrammeEdition edition : all.editions()) {
            slices.putIfAbsent("edition", Selection.edition(edition.id()));
            for (ProgrammeSession each : edition.sessions()) {
                slices.putIfAbsent("session", Selection.session(each.id()));
                slices.putIfAbsent(
                        "picked", Selection.sessions(List.of(each.id(), "dialogue", "none")));
                slices.putIfAbsent("status", Selection.status(SessionStatus.CONFIRMED));
                if (each.day() != null) {
                    slices.putIfAbsent("day", Selection.day(each.day()));
                }
                each.rooms().forEach(room -> slices.put("room", Selection.room(room.id())));
                each.topics().forEach(topic -> slices.put("topic", Selection.topic(topic.id())));
                each.languages()
                        .forEach(tag -> slices.putIfAbsent("floor", Selection.floorLanguage(tag)));
                each.interpretation()
                        .forEach(
                                to ->
                                        slices.putIfAbsent(
                                                "interpretation",
                                                Selection.interpretation(to.language())));
                each.languages()
                        .forEach(tag -> slices.putIfAbsent("language", Selection.language(tag)));
                each.allSpeakers().forEach(speaker -> people(speaker, slices));
            }
        }
        return slices;
    }

    private static void people(ProgrammeAppearance speaker, Map<String, Selection> slices) {
        if (speaker.participant() != null) {
            slices.putIfAbsent("participant", Selection.participant(speaker.participant()));
        }
        if (speaker.organisation() != null) {
            slices.putIfAbsent("organisation", Selection.organisation(speaker.organisation().id()));
        }
        if (speaker.country() != null) {
            slices.putIfAbsent("country", Selection.country(speaker.country().code()));
        }
        if (speaker.delegation() != null) {
            slices.putIfAbsent("delegation", Selection.delegation(speaker.delegation()));
        }
    }

    private static Map<String, Map<String, String>> feed(
            Audience audience, String language, Selection slice, FeedDetail detail) {
        ExportRequest request =
                FeedMaker.request(programme(audience, language).select(slice))
                        .with(IcalFeed.DETAIL, detail);
        return CalendarClient.entries(request, "", "");
    }

    private static Map<String, String> alike(Map<String, String> entry) {
        Map<String, String> some = new HashMap<>(entry);
        some.keySet().retainAll(ALIKE);
        return some;
    }

    /** The same entries as in the feed of everything; of days only the ids and numbers are. */
    private static void assertPartOf(
            Map<String, Map<String, String>> whole,
            Map<String, Map<String, String>> part,
            FeedDetail detail,
            String message) {
        assertTrue(whole.keySet().containsAll(part.keySet()), message);
        part.forEach(
                (uid, entry) -> {
                    Map<String, String> expected = whole.get(uid);
                    assertEquals(expected.get("SEQUENCE"), entry.get("SEQUENCE"), message);
                    if (detail != FeedDetail.DAYS) {
                        assertEquals(alike(expected), alike(entry), message);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(FeedDetail.class)
    void theSameThingHasTheSameIdInEverySliceAndLanguage(FeedDetail detail) {
        Map<String, Selection> slices = slices();
        assertEquals(
                Set.of(
                        "series",
                        "edition",
                        "session",
                        "picked",
                        "status",
                        "day",
                        "room",
                        "topic",
                        "floor",
                        "interpretation",
                        "language",
                        "participant",
                        "organisation",
                        "country",
                        "delegation"),
                slices.keySet());
        Map<String, Map<String, String>> whole =
                feed(Audience.DELEGATES, "en", Selection.everything(), detail);
        slices.forEach(
                (kind, slice) -> {
                    Map<String, Map<String, String>> part =
                            feed(Audience.DELEGATES, "en", slice, detail);
                    assertFalse(part.isEmpty(), kind);
                    assertPartOf(whole, part, detail, kind);
                    for (String language : SampleForums.LANGUAGES) {
                        Map<String, Map<String, String>> other =
                                feed(Audience.DELEGATES, language, slice, detail);
                        String message = kind + " " + language;
                        assertEquals(part.keySet(), other.keySet(), message);
                        assertPartOf(whole, other, detail, message);
                    }
                    for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
                        Map<String, Map<String, String>> other =
                                feed(audience, "en", slice, detail);
                        other.keySet().removeIf(uid -> !whole.containsKey(uid));
                        if (detail == FeedDetail.SESSIONS || detail == FeedDetail.EDITION) {
                            assertPartOf(whole, other, detail, kind + " " + audience);
                        }
                    }
                });
    }

    /** Of two slices, both together have what is in both, either what is in one. */
    @ParameterizedTest
    @EnumSource(
            value = FeedDetail.class,
            names = {"SESSIONS", "ITEMS"})
    void anyTwoSlicesCanBeCombined(FeedDetail detail) {
        Map<String, Selection> slices = slices();
        Map<String, Map<String, String>> whole =
                feed(Audience.DELEGATES, "en", Selection.everything(), detail);
        List<String> kinds = new ArrayList<>(slices.keySet());
        for (String first : kinds) {
            for (String second : kinds) {
                Selection one = slices.get(first);
                Selection other = slices.get(second);
                Set<String> both = uids(one, detail);
                both.retainAll(uids(other, detail));
                Set<String> either = uids(one, detail);
                either.addAll(uids(other, detail));
                String message = first + " " + second;
                Map<String, Map<String, String>> and =
                        feed(Audience.DELEGATES, "en", one.and(other), detail);
                assertEquals(both, new TreeSet<>(and.keySet()), message);
                assertPartOf(whole, and, detail, message);
                Map<String, Map<String, String>> or =
                        feed(Audience.DELEGATES, "en", one.or(other), detail);
                assertEquals(either, new TreeSet<>(or.keySet()), message);
                assertPartOf(whole, or, detail, message);
            }
        }
    }

    private static Set<String> uids(Selection slice, FeedDetail detail) {
        return new TreeSet<>(feed(Audience.DELEGATES, "en", slice, detail).keySet());
    }
}
