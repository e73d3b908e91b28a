package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/** Counts what a format has no place for; not for use by several threads at once. */
final class Losses {
    /** A control character, or half of a sign: XML has none. */
    static final String SIGN = "text/control";

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void of(String field) {
        counts.merge(field, 1, Integer::sum);
    }

    void of(String field, int count) {
        if (count > 0) {
            counts.merge(field, count, Integer::sum);
        }
    }

    void ofNullable(String field, @Nullable Object value) {
        of(field, value == null ? 0 : 1);
    }

    void of(Session session) {
        of("session/items", session.items().size());
        of("session/rooms", Math.max(0, session.rooms().size() - 1));
        of("session/topics", Math.max(0, session.topics().size() - 1));
        of("session/interpretation", session.interpretation().size());
        ofNullable("session/capacity", session.capacity());
        ofNullable("session/online", session.online());
        ofNullable("session/visibility", session.visibility());
    }

    void of(Edition edition) {
        ofNullable("edition/theme", edition.theme());
        of("edition/organisers", edition.organisers().size());
        of("edition/relatedEvents", edition.relatedEvents().size());
        of("edition/delegations", edition.delegations().size());
        of("edition/notices", edition.notices().size());
        of("edition/contacts", edition.contacts().size());
        of("edition/figures", edition.figures().size());
    }

    void tell(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        counts.forEach(
                (field, count) ->
                        all.add(
                                Finding.warning(ImportRule.NO_PLACE.key(), "", field)
                                        .with("count", count.toString())));
        return all;
    }
}
