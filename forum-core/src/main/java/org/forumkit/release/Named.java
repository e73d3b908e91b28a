package org.forumkit.release;

import java.util.HashSet;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Venue;

/** What of a document an identity can name. */
final class Named {
    private Named() {}

    static Set<Entity> in(Forum forum) {
        Set<Entity> all = new HashSet<>();
        forum.people().forEach(each -> all.add(Entity.of(EntityKind.PERSON, each.id())));
        forum.organisations()
                .forEach(each -> all.add(Entity.of(EntityKind.ORGANISATION, each.id())));
        forum.series().topics().forEach(each -> all.add(Entity.of(EntityKind.TOPIC, each.id())));
        forum.series().editions().forEach(each -> edition(each, all));
        return all;
    }

    private static void edition(Edition edition, Set<Entity> all) {
        String id = edition.id();
        Venue venue = edition.venue();
        if (venue != null) {
            venue.rooms().forEach(each -> all.add(Entity.of(EntityKind.ROOM, id, each.id())));
        }
        edition.topics().forEach(each -> all.add(Entity.of(EntityKind.TOPIC, id, each.id())));
        edition.participants()
                .forEach(each -> all.add(Entity.of(EntityKind.PARTICIPANT, id, each.id())));
        edition.delegations()
                .forEach(each -> all.add(Entity.of(EntityKind.DELEGATION, id, each.id())));
        edition.sessions()
                .forEach(
                        each -> {
                            all.add(Entity.of(EntityKind.SESSION, id, each.id()));
                            each.items()
                                    .forEach(
                                            item ->
                                                    all.add(
                                                            Entity.of(
                                                                    EntityKind.ITEM,
                                                                    id,
                                                                    item.id())));
                        });
    }
}
