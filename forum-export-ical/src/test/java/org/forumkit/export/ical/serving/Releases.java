package org.forumkit.export.ical.serving;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.forumkit.model.Text;
import org.forumkit.release.Release;
import org.forumkit.testkit.SampleForums;

/** Releases for tests. */
final class Releases {
    static final Instant FIRST = Instant.parse("2031-04-01T00:00:00Z");

    private Releases() {}

    /** Returns a first release, in which every session is called by its number. */
    static Release first() {
        return Release.builder(titled(SampleForums.complete(), 1), 1, FIRST, "Secretariat").build();
    }

    /** Returns the next release, a second later, in which every session is called by its number. */
    static Release next(Release before) {
        int number = before.number() + 1;
        return Release.builder(
                        titled(before.forum(), number),
                        number,
                        before.time().plusSeconds(1),
                        "Secretariat")
                .base(before)
                .build();
    }

    /** Returns the next release, in which the first session is cancelled. */
    static Release cancelled(Release before) {
        return changed(before, first -> first.status(SessionStatus.CANCELLED));
    }

    /** Returns the next release, in which the first session is changed. */
    static Release changed(Release before, UnaryOperator<Session.Builder> change) {
        Edition edition = edition(before.forum());
        Session session = change.apply(edition.sessions().get(0).toBuilder()).build();
        return Release.builder(
                        before.forum().with(edition.with(session)),
                        before.number() + 1,
                        before.time().plusSeconds(1),
                        "Secretariat")
                .base(before)
                .build();
    }

    static Edition edition(Forum forum) {
        List<Edition> editions = forum.series().editions();
        return editions.get(editions.size() - 1);
    }

    private static Forum titled(Forum forum, int number) {
        Edition edition = edition(forum);
        for (Session session : edition.sessions()) {
            Text title = Text.of("en", "Release " + number).with("zh-Hans", "第" + number + "版");
            edition = edition.with(session.toBuilder().title(title).build());
        }
        return forum.with(edition);
    }
}
