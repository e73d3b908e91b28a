package org.forumkit.laws;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.model.Appearance;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.RandomRecords;
import org.forumkit.model.Session;

/** Drawn documents in which everybody is in several places at once, and the same in disorder. */
final class Crowds {
    /** An element of a list that may be shuffled, in a pointer. */
    private static final Pattern ELEMENT =
            Pattern.compile(
                    "(?<![a-z0-9])/(?:(people|organisations|countries)"
                            + "|series/editions/(\\d+)/sessions)/(\\d+)");

    private Crowds() {}

    static Forum of(long seed) {
        Random random = new Random(seed);
        Forum forum = RandomRecords.valid(Forum.class, seed);
        return withSessions(
                forum,
                edition -> {
                    List<Session> sessions = new ArrayList<>();
                    for (Session each : edition.sessions()) {
                        sessions.add(crowded(each, edition, random));
                    }
                    return sessions;
                });
    }

    private static Session crowded(Session session, Edition edition, Random random) {
        LocalDateTime start = edition.firstDay().atTime(9 + random.nextInt(3), 0);
        List<Appearance> appearances = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Appearance.Builder one = Appearance.builder();
            appearances.add(
                    random.nextInt(3) == 0
                            ? one.organisation("organisation-" + (1 + random.nextInt(3))).build()
                            : one.participant(pick(edition.participants(), random).id()).build());
        }
        List<String> rooms = List.of(pick(edition.venue().rooms(), random).id());
        return session.toBuilder()
                .start(start)
                .end(start.plusHours(1 + random.nextInt(3)))
                .rooms(rooms)
                .appearances(appearances)
                .build();
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private interface Sessions {
        List<Session> of(Edition edition);
    }

    private static Forum withSessions(Forum forum, Sessions sessions) {
        List<Edition> editions =
                forum.series().editions().stream()
                        .map(each -> each.toBuilder().sessions(sessions.of(each)).build())
                        .toList();
        return forum.toBuilder()
                .series(forum.series().toBuilder().editions(editions).build())
                .build();
    }

    /** Returns it with people and organisations in another order. */
    static Forum withOthersFirst(Forum forum, Random random) {
        return forum.toBuilder()
                .people(shuffled(forum.people(), random))
                .organisations(shuffled(forum.organisations(), random))
                .build();
    }

    /** Returns it with people, organisations, countries and sessions in another order. */
    static Forum inDisorder(Forum forum, Random random) {
        Forum others = withOthersFirst(forum, random);
        return withSessions(
                others.toBuilder().countries(shuffled(forum.countries(), random)).build(),
                edition -> shuffled(edition.sessions(), random));
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Returns a text with ids for the numbers that its pointers have. */
    static String named(String text, Forum forum) {
        return ELEMENT.matcher(text)
                .replaceAll(
                        each ->
                                Matcher.quoteReplacement(
                                        each.group().replaceAll("\\d+$", "")
                                                + id(
                                                        each.group(1),
                                                        each.group(2),
                                                        each.group(3),
                                                        forum)));
    }

    private static String id(String list, String edition, String index, Forum forum) {
        int at = Integer.parseInt(index);
        return switch (String.valueOf(list)) {
            case "people" -> forum.people().get(at).id();
            case "organisations" -> forum.organisations().get(at).id();
            case "countries" -> forum.countries().get(at).code();
            default -> {
                int of = Integer.parseInt(edition);
                yield forum.series().editions().get(of).sessions().get(at).id();
            }
        };
    }
}
