package org.forumkit.publication;

import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.words.Nearest;
import org.jspecify.annotations.Nullable;

/** Finds why nothing of a plan can be made of a document. */
final class PlanCheck {
    private PlanCheck() {}

    /** Returns what is wrong with the plan as a whole, null if nothing is. */
    static @Nullable Finding wrong(Plan plan, Forum forum, @Nullable Integer release) {
        if (plan.formatVersion() != Plan.FORMAT_VERSION) {
            return Finding.error(
                    "plan.version-unknown", "/formatVersion", String.valueOf(plan.formatVersion()));
        }
        if (plan.release() != null && !plan.release().equals(release)) {
            return Finding.error("plan.release-other", "/release", String.valueOf(plan.release()));
        }
        List<String> ids = forum.series().editions().stream().map(Edition::id).toList();
        String edition = plan.edition();
        if (edition == null) {
            return ids.size() == 1
                    ? null
                    : Finding.error("plan.edition-missing", "/edition", null)
                            .with("known", String.join(", ", ids));
        }
        if (ids.contains(edition)) {
            return null;
        }
        Finding unknown = Finding.error("reference.unknown.edition", "/edition", edition);
        String nearest = Nearest.to(edition, ids);
        return nearest == null ? unknown : unknown.with("nearest", nearest);
    }
}
