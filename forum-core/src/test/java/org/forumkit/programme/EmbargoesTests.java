package org.forumkit.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Audience;
import org.forumkit.model.Forum;
import org.forumkit.testkit.SampleForums;
import org.junit.jupiter.api.Test;

class EmbargoesTests {
    private static final Pattern HIDDEN = Pattern.compile("\"hiddenUntil\": \"([^\"]+)\"");

    @Test
    void showsTheSameAtTheLastEndOfAnEmbargo() {
        Forum forum = SampleForums.withSecrets(Audience.PUBLIC);
        TreeSet<Instant> ends = new TreeSet<>();
        Matcher matcher = HIDDEN.matcher(ForumJson.toString(forum));
        while (matcher.find()) {
            ends.add(Instant.parse(matcher.group(1)));
        }
        assertTrue(!ends.isEmpty());
        TreeSet<Instant> moments = new TreeSet<>(ends);
        moments.add(SampleForums.AT);
        ends.forEach(end -> moments.add(end.plusSeconds(1)));
        ends.forEach(end -> moments.add(end.minusNanos(1)));
        for (Instant at : moments) {
            Instant last = Embargoes.lastEnd(forum, at);
            Instant floor = ends.floor(at);
            assertEquals(floor == null ? Instant.EPOCH : floor, last);
            for (Audience audience : Audience.values()) {
                Programme early = Programme.of(forum).audience(audience).at(last).build();
                Programme late = Programme.of(forum).audience(audience).at(at).build();
                assertEquals(early.editions(), late.editions(), at + " " + audience);
            }
        }
    }

    @Test
    void isNeverLaterThanTheMoment() {
        Instant early = Instant.parse("1900-01-01T00:00:00Z");
        assertEquals(early, Embargoes.lastEnd(SampleForums.complete(), early));
        assertEquals(Instant.EPOCH, Embargoes.lastEnd(SampleForums.complete(), SampleForums.AT));
    }
}
