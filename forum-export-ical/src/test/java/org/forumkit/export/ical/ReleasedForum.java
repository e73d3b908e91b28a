package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.forumkit.export.ExportRequest;
import org.forumkit.model.Audience;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Series;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.programme.Selection;
import org.forumkit.release.Release;

/** A forum of one edition that is changed and released, day by day. */
final class ReleasedForum {
    static final String HOST = "@calendar.example.org";

    private Forum forum;
    private Release release;

    ReleasedForum(Forum forum) {
        this.forum = forum;
        this.release = Release.builder(forum, 1, time(1), "Office").build();
    }

    /** Returns a document of series m with an edition. */
    static Forum.Builder document(Edition edition) {
        return Forum.builder(
                "en",
                Series.builder("m", Text.of("en", "Meetings")).editions(List.of(edition)).build());
    }

    private static Instant time(int day) {
        return Instant.parse("2031-01-01T08:00:00Z").plus(Duration.ofDays(day));
    }

    Release last() {
        return release;
    }

    private Edition edition() {
        return forum.series().editions().get(0);
    }

    void change(String session, UnaryOperator<Session.Builder> change) {
        Session old =
                edition().sessions().stream()
                        .filter(each -> each.id().equals(session))
                        .findFirst()
                        .orElseThrow();
        put(change.apply(old.toBuilder()).build());
    }

    void changeParticipant(String id, UnaryOperator<Participant.Builder> change) {
        forum =
                forum.with(
                        edition().toBuilder()
                                .participants(
                                        edition().participants().stream()
                                                .map(
                                                        each ->
                                                                each.id().equals(id)
                                                                        ? change.apply(
                                                                                        each
                                                                                                .toBuilder())
                                                                                .build()
                                                                        : each)
                                                .toList())
                                .build());
    }

    void put(Session session) {
        forum = forum.with(edition().with(session));
    }

    void remove(String session) {
        forum = forum.with(edition().withoutSession(session));
    }

    void release() {
        int number = release.number() + 1;
        release = Release.builder(forum, number, time(number), "Office").base(release).build();
    }

    ExportRequest request(Audience audience, String language, Selection selection) {
        Programme programme =
                Programme.of(release)
                        .audience(audience)
                        .at(release.time())
                        .languages(language)
                        .select(selection)
                        .build();
        return ExportRequest.of(programme, release.time())
                .with(IcalFeed.AUTHORITY, "calendar.example.org");
    }

    /**
     * Releases change after change, and asserts that after each no entry is gone, and that every
     * client shows what the feed holds.
     */
    Map<CalendarClient, Map<String, Map<String, String>>> play(
            List<Runnable> changes, Supplier<Map<String, Map<String, String>>> feed) {
        Map<CalendarClient, Map<String, Map<String, String>>> shown =
                new EnumMap<>(CalendarClient.class);
        for (CalendarClient each : CalendarClient.values()) {
            shown.put(each, new TreeMap<>());
            each.poll(shown.get(each), feed.get());
        }
        TreeSet<String> ever = new TreeSet<>(feed.get().keySet());
        for (Runnable change : changes) {
            change.run();
            release();
            Map<String, Map<String, String>> now = feed.get();
            ever.addAll(now.keySet());
            assertEquals(ever, new TreeSet<>(now.keySet()), "at release " + release.number());
            for (CalendarClient each : CalendarClient.values()) {
                each.poll(shown.get(each), now);
                assertEquals(now, shown.get(each), each + " at release " + release.number());
            }
        }
        return shown;
    }
}
