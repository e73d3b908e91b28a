package org.forumkit.examples.benchmark;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.forumkit.examples.dialogue.Synthetic;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Participant;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Large synthetic editions, and what becomes of them in a month. */
final class Editions {
    private static final Text TITLE = Text.of("en", "Another title");
    private static final Text POSITION = Text.of("en", "Another position");

    private Editions() {}

    /** Generates a document of one edition: ten participants a session, as dense at every size. */
    static Forum generate(long seed, int sessions) {
        return Synthetic.builder(seed)
                .days(30)
                .rooms(sessions / 100)
                .sessions(sessions)
                .participants(10 * sessions)
                .languages("zh-Hans", "en")
                .sentences(2)
                .build()
                .forum();
    }

    /**
     * Returns the document a month later: the third day begins later, of the sessions one in 100 is
     * withdrawn, one in 50 has another title, one in 20 lacks its moderator, and of the
     * participants one in 50 has another position.
     */
    static Forum revised(Forum forum) {
        Edition edition = forum.series().editions().get(0);
        LocalDate third = Objects.requireNonNull(edition.firstDay()).plusDays(2);
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < edition.sessions().size(); i++) {
            Session session = edition.sessions().get(i);
            if (i % 100 != 99) {
                sessions.add(later(revised(session, i), third));
            }
        }
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < edition.participants().size(); i++) {
            Participant each = edition.participants().get(i);
            participants.add(i % 50 == 0 ? each.toBuilder().position(POSITION).build() : each);
        }
        Edition revised = edition.toBuilder().sessions(sessions).participants(participants).build();
        return forum.toBuilder()
                .series(forum.series().toBuilder().editions(List.of(revised)).build())
                .build();
    }

    private static Session revised(Session session, int index) {
        if (index % 50 == 0) {
            return session.toBuilder().title(TITLE).build();
        }
        return index % 20 == 10 ? session.toBuilder().appearances(List.of()).build() : session;
    }

    private static Session later(Session session, LocalDate day) {
        LocalDateTime start = session.start();
        if (start == null || !start.toLocalDate().equals(day)) {
            return session;
        }
        return session.toBuilder()
                .start(later(start))
                .end(later(session.end()))
                .items(session.items().stream().map(Editions::later).toList())
                .build();
    }

    private static Item later(Item item) {
        return item.toBuilder().start(later(item.start())).end(later(item.end())).build();
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime time) {
        return time == null ? null : time.plusMinutes(5);
    }
}
