package org.forumkit.validation;

import org.forumkit.finding.Severity;
import org.forumkit.model.Forum;
import org.forumkit.schedule.Conflict;
import org.forumkit.schedule.Conflicts;
import org.forumkit.schedule.Occupation;

/** Nobody and no room is in two places at once: {@code room.twice}, {@code person.twice}. */
final class ConflictRule implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        for (int i = 0; i < forum.series().editions().size(); i++) {
            Place place = Place.ROOT.at("series").at("editions", i);
            for (Conflict conflict : Conflicts.of(forum.series().editions().get(i))) {
                report(conflict, place, report);
            }
        }
    }

    private static void report(Conflict conflict, Place edition, Report report) {
        Occupation first = conflict.first();
        Occupation second = conflict.second();
        boolean certain =
                conflict.kind() != Conflict.Kind.PARTICIPANT && first.firm() && second.firm();
        report.add(
                certain ? Severity.ERROR : Severity.WARNING,
                conflict.kind() == Conflict.Kind.ROOM ? "room.twice" : "person.twice",
                edition + second.pointer(),
                conflict.id(),
                "first",
                first.session(),
                "second",
                second.session(),
                "from",
                second.start().toString(),
                "until",
                (first.end().isBefore(second.end()) ? first.end() : second.end()).toString());
    }
}
