package org.forumkit.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.RelatedEvent;
import org.forumkit.model.RelationKind;
import org.forumkit.model.Topic;
import org.jspecify.annotations.Nullable;

/**
 * An edition is in its place among others: {@code related-event.outside}, {@code
 * topic.no-vocabulary}, {@code edition.no-undertaker}.
 */
final class Events implements Rule {
    @Override
    public void check(Forum forum, Report report) {
        List<Edition> editions = forum.series().editions();
        Map<String, Edition> byId = new HashMap<>();
        editions.forEach(each -> byId.putIfAbsent(each.id(), each));
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            Place place = Place.ROOT.at("series").at("editions", i);
            for (int j = 0; j < edition.relatedEvents().size(); j++) {
                RelatedEvent event = edition.relatedEvents().get(j);
                if (event.kind() == RelationKind.PART_OF) {
                    within(edition, event, byId, place.at("relatedEvents", j), report);
                }
            }
            if (!forum.series().topics().isEmpty()) {
                topics(edition.topics(), place, report);
            }
            if (Planned.isAhead(edition, report.options().at())
                    && edition.organisers().stream()
                            .noneMatch(each -> each.kind() == OrganiserKind.UNDERTAKER)) {
                report.find("edition.no-undertaker", place.at("organisers"), null);
            }
        }
    }

    private static void topics(List<Topic> topics, Place place, Report report) {
        for (int i = 0; i < topics.size(); i++) {
            if (topics.get(i).vocabulary().isEmpty()) {
                Place at = place.at("topics", i).at("vocabulary");
                Topic topic = topics.get(i);
                report.findNamed("topic.no-vocabulary", at, topic.id(), Guide.topic(topic));
            }
        }
    }

    private static void within(
            Edition edition,
            RelatedEvent event,
            Map<String, Edition> byId,
            Place place,
            Report report) {
        Edition whole = event.firstDay() == null ? byId.get(event.edition()) : null;
        LocalDate first = whole == null ? event.firstDay() : whole.firstDay();
        LocalDate last = last(first, whole == null ? event.lastDay() : whole.lastDay());
        LocalDate from = edition.firstDay();
        LocalDate until = last(from, edition.lastDay());
        if (first == null
                || last == null
                || from == null
                || until == null
                || last.isBefore(first)) {
            return;
        }
        if (from.isBefore(first) || until.isAfter(last)) {
            report.find(
                    "related-event.outside",
                    place.at(field(event, from.isBefore(first))),
                    (from.isBefore(first) ? first : last).toString(),
                    "firstDay",
                    from.toString(),
                    "lastDay",
                    until.toString());
        }
    }

    /** Returns which field of an event says its first or its last day. */
    private static String field(RelatedEvent event, boolean first) {
        if (event.firstDay() == null) {
            return "edition";
        }
        return first || event.lastDay() == null ? "firstDay" : "lastDay";
    }

    private static @Nullable LocalDate last(@Nullable LocalDate first, @Nullable LocalDate last) {
        return last == null ? first : last;
    }
}
