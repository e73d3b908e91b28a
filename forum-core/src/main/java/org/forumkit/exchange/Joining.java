package org.forumkit.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Room;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.release.EntityKind;
import org.forumkit.release.Identity;
import org.forumkit.release.IdentityMap;
import org.jspecify.annotations.Nullable;

/** Gives what was imported the ids that the same has in a document. */
final class Joining {
    private final Forum document;
    private final Imported imported;

    Joining(Forum document, Imported imported) {
        this.document = document;
        this.imported = imported;
    }

    /**
     * Returns the import with the ids of the document: first by the map, then by what is certain.
     */
    Forum joined(IdentityMap map) {
        Forum forum = map.inverse().apply(inEdition());
        Edition fresh = forum.series().editions().get(0);
        List<Identity> certain = new ArrayList<>();
        if (!imported.fields().isEmpty()) {
            organisations(forum, certain);
        }
        for (Edition each : document.series().editions()) {
            if (each.id().equals(fresh.id())) {
                if (!imported.fields().isEmpty()) {
                    named(each, EntityKind.ROOM, rooms(each), rooms(fresh), certain);
                    named(each, EntityKind.TOPIC, topics(each), topics(fresh), certain);
                }
                participants(each, fresh, certain);
            }
        }
        return new IdentityMap(certain).inverse().apply(forum);
    }

    /**
     * A table is of the edition in whose days it begins; one that names no day, of the only one.
     */
    private Forum inEdition() {
        Edition fresh = imported.forum().series().editions().get(0);
        LocalDate day = fresh.firstDay();
        String usual = day == null ? "edition" : Integer.toString(day.getYear());
        List<Edition> editions = document.series().editions();
        boolean isAnywhere = editions.stream().anyMatch(each -> each.id().equals(fresh.id()));
        if (imported.fields().isEmpty() || isAnywhere || !fresh.id().equals(usual)) {
            return imported.forum();
        }
        if (day != null) {
            editions = editions.stream().filter(each -> isWithin(day, each)).toList();
        }
        if (editions.size() != 1) {
            return imported.forum();
        }
        Edition only = fresh.toBuilder().id(editions.get(0).id()).build();
        return imported.forum().toBuilder()
                .series(imported.forum().series().toBuilder().editions(List.of(only)).build())
                .build();
    }

    private static boolean isWithin(LocalDate day, Edition edition) {
        return edition.firstDay() != null
                && edition.lastDay() != null
                && !day.isBefore(edition.firstDay())
                && !day.isAfter(edition.lastDay());
    }

    private static Map<String, Text> rooms(Edition edition) {
        Map<String, Text> names = new LinkedHashMap<>();
        if (edition.venue() != null) {
            edition.venue().rooms().forEach((Room each) -> names.put(each.id(), each.name()));
        }
        return names;
    }

    private static Map<String, Text> topics(Edition edition) {
        Map<String, Text> names = new LinkedHashMap<>();
        edition.topics().forEach((Topic each) -> names.put(each.id(), each.title()));
        return names;
    }

    private void organisations(Forum forum, List<Identity> certain) {
        named(
                null,
                EntityKind.ORGANISATION,
                organisations(document.organisations()),
                organisations(forum.organisations()),
                certain);
    }

    private static Map<String, Text> organisations(Collection<Organisation> organisations) {
        Map<String, Text> names = new LinkedHashMap<>();
        organisations.forEach(each -> names.put(each.id(), each.name()));
        return names;
    }

    /** Joins what only one in the document is called in some language. */
    private static void named(
            @Nullable Edition edition,
            EntityKind kind,
            Map<String, Text> old,
            Map<String, Text> fresh,
            List<Identity> certain) {
        Map<String, String> byName = new HashMap<>();
        Set<String> several = new HashSet<>();
        old.forEach(
                (id, name) ->
                        Set.copyOf(name.translations().values())
                                .forEach(
                                        each -> {
                                            String plain = TableWords.plain(each);
                                            if (byName.putIfAbsent(plain, id) != null) {
                                                several.add(plain);
                                            }
                                        }));
        Set<String> taken = new HashSet<>(fresh.keySet());
        fresh.forEach(
                (id, name) -> {
                    for (String each : name.translations().values()) {
                        String plain = TableWords.plain(each);
                        String same = byName.get(plain);
                        if (same != null && !several.contains(plain) && taken.add(same)) {
                            certain.add(
                                    new Identity(
                                            kind, edition == null ? null : edition.id(), same, id));
                            break;
                        }
                    }
                });
    }

    /** Somebody takes part once, whatever the id of their taking part. */
    private static void participants(Edition old, Edition fresh, List<Identity> certain) {
        Map<String, String> byPerson = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Participant each : old.participants()) {
            if (each.person() != null && byPerson.put(each.person(), each.id()) != null) {
                several.add(each.person());
            }
        }
        Set<String> taken = new HashSet<>();
        fresh.participants().forEach(each -> taken.add(each.id()));
        for (Participant each : fresh.participants()) {
            String same = each.person() == null ? null : byPerson.get(each.person());
            if (same != null
                    && !same.equals(each.id())
                    && !several.contains(each.person())
                    && taken.add(same)) {
                certain.add(new Identity(EntityKind.PARTICIPANT, old.id(), same, each.id()));
            }
        }
    }
}
