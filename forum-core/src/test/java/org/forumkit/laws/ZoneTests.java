package org.forumkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.release.Changes;
import org.forumkit.release.Release;
import org.forumkit.schedule.Conflicts;
import org.forumkit.schedule.Turnaround;
import org.forumkit.statistics.EditionComparison;
import org.forumkit.validation.ForumValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Changes of zones move nothing. */
class ZoneTests {
    private static final long SEEDS = 20;
    private static final Instant AT = Instant.parse("2033-01-01T00:00:00Z");

    private static Programme programme(Forum forum, String zone) {
        Programme.Builder builder = Programme.of(forum).audience(Audience.INTERNAL).at(AT);
        return (zone == null ? builder : builder.zone(ZoneId.of(zone))).build();
    }

    private static List<ProgrammeSession> sessions(Programme programme) {
        return programme.editions().stream().flatMap(each -> each.sessions().stream()).toList();
    }

    @Test
    @ResourceLock(Resources.TIME_ZONE)
    void theDefaultZoneIsNobodys() {
        TimeZone usual = TimeZone.getDefault();
        try {
            for (long seed = 0; seed < SEEDS; seed++) {
                List<Object> first = null;
                for (String zone : List.of("UTC", "America/St_Johns", "Pacific/Kiritimati")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(zone));
                    List<Object> made = everything(seed);
                    assertEquals(first == null ? made : first, made, "seed " + seed + ", " + zone);
                    first = made;
                }
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static List<Object> everything(long seed) {
        Forum forum = ForumJson.read(ForumJson.toString(Crowds.of(seed)), "seed " + seed);
        Forum other = Crowds.of(seed + SEEDS);
        List<Object> made = new ArrayList<>();
        made.add(ForumJson.toString(forum));
        made.add(ForumValidator.standard().validate(forum));
        made.add(Conflicts.of(forum, Turnaround.none()));
        made.add(programme(forum, null));
        made.add(programme(forum, "Asia/Seoul"));
        made.add(EditionComparison.of(forum));
        made.add(Changes.between(forum, other).all());
        Forum valid = RandomRecords.valid(Forum.class, seed);
        made.add(Release.builder(valid, 1, AT, "Somebody").build().hash());
        return made;
    }

    /** What stands in a programme of the edition's own zone is what stands in the document. */
    @Test
    void theEditionsZoneKeepsItsLocalTimes() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            List<LocalDateTime> times =
                    sessions(programme(forum, null)).stream().map(ProgrammeSession::start).toList();
            for (String zone : List.of("Asia/Tokyo", "America/St_Johns", "Mars/Olympus_Mons")) {
                Forum moved = inZone(forum, zone);
                assertEquals(
                        times,
                        sessions(programme(moved, null)).stream()
                                .map(ProgrammeSession::start)
                                .toList(),
                        "seed " + seed + ", " + zone);
            }
        }
    }

    private static Forum inZone(Forum forum, String zone) {
        List<Edition> editions =
                forum.series().editions().stream()
                        .map(each -> each.toBuilder().zone(zone).build())
                        .toList();
        return forum.toBuilder()
                .series(forum.series().toBuilder().editions(editions).build())
                .build();
    }

    private static List<Instant> moments(Programme programme) {
        List<Instant> moments = new ArrayList<>();
        programme
                .editions()
                .forEach(
                        edition ->
                                edition.sessions()
                                        .forEach(
                                                each -> {
                                                    moments.add(
                                                            each.start()
                                                                    .atZone(edition.zone())
                                                                    .toInstant());
                                                    moments.add(
                                                            each.end()
                                                                    .atZone(edition.zone())
                                                                    .toInstant());
                                                }));
        return moments;
    }

    @Test
    void aProgrammesZoneKeepsItsMoments() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Forum forum = Crowds.of(seed);
            Programme own = programme(forum, null);
            for (String zone : List.of("Asia/Tokyo", "America/St_Johns", "Pacific/Kiritimati")) {
                Programme shown = programme(forum, zone);
                String message = "seed " + seed + ", " + zone;
                assertEquals(moments(own), moments(shown), message);
                assertNotEquals(own.editions(), shown.editions(), message);
            }
        }
    }
}
