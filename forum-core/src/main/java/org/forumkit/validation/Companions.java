package org.forumkit.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;

/** Whoever accompanies somebody is accompanied by nobody: {@code participant.companion-of}. */
final class Companions implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        List<Edition> editions = forum.series().editions();
        for (int i = 0; i < editions.size(); i++) {
            check(editions.get(i), Place.ROOT.at("series").at("editions", i), report);
        }
    }

    private static void check(Edition edition, Place place, Report report) {
        Map<String, Participant> companions = new HashMap<>();
        for (Participant each : edition.participants()) {
            if (each.accompanies() != null) {
                companions.putIfAbsent(each.id(), each);
            }
        }
        for (int i = 0; i < edition.participants().size() && !companions.isEmpty(); i++) {
            Participant accompanied = companions.get(edition.participants().get(i).accompanies());
            if (accompanied != null) {
                report.findNamed(
                        "participant.companion-of",
                        place.at("participants", i).at("accompanies"),
                        accompanied.id(),
                        report.guide().participant(accompanied));
            }
        }
    }
}
