package org.forumkit.validation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.Forum;
import org.forumkit.schedule.Conflict;
import org.forumkit.schedule.Conflicts;
import org.forumkit.schedule.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * Nobody and no room is in two places at once, and there is time for the way: {@code room.twice},
 * {@code person.twice}, {@code organisation.twice}, {@code person.turnaround}.
 */
final class ConflictRule implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        Parties parties = new Parties(forum, report.guide());
        for (Conflict conflict : Conflicts.of(forum, report.options().turnaround())) {
            if (!isThereTwice(conflict.first(), conflict.second())) {
                report(conflict, parties, report);
            }
        }
    }

    /** Tells whether it is one session, given twice: that is a fault of its id and no conflict. */
    private static boolean isThereTwice(Occupation first, Occupation second) {
        return first.edition().equals(second.edition()) && first.session().equals(second.session());
    }

    private static void report(Conflict conflict, Parties parties, Report report) {
        Occupation first = conflict.first();
        Occupation second = conflict.second();
        Duration needed = conflict.needed();
        boolean certain =
                conflict.kind() != Conflict.Kind.PARTICIPANT && first.firm() && second.firm();
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "first",
                                first.edition().equals(second.edition())
                                        ? first.session()
                                        : first.edition() + "/" + first.session(),
                                "second",
                                second.session(),
                                "from",
                                conflict.from().toString(),
                                "until",
                                conflict.until().toString()));
        if (needed != null) {
            arguments.addAll(List.of("needed", Long.toString(needed.toMinutes())));
        }
        String key = key(conflict.kind(), needed);
        ValidationRule rule = ValidationRule.of(key);
        report.add(
                certain || rule.doubtful() == null ? rule.severity() : rule.doubtful(),
                key,
                second.pointer(),
                conflict.id(),
                parties.of(conflict),
                arguments.toArray(String[]::new));
    }

    private static String key(Conflict.Kind kind, @Nullable Duration needed) {
        return switch (kind) {
            case ROOM -> "room.twice";
            case ORGANISATION -> "organisation.twice";
            case PERSON, HEAD, PARTICIPANT -> needed == null ? "person.twice" : "person.turnaround";
        };
    }
}
