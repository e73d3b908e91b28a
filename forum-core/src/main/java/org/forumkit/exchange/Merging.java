package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/** Brings what was imported into a document, record by record of the same id. */
final class Merging {
    private final Forum document;
    private final List<Finding> findings;

    Merging(Forum document, List<Finding> findings) {
        this.document = document;
        this.findings = new ArrayList<>(findings);
    }

    Imported merge(Imported imported) {
        Edition fresh = imported.forum().series().editions().get(0);
        int index = 0;
        for (Edition each : document.series().editions()) {
            if (each.id().equals(fresh.id())) {
                fresh = edition(each, fresh, "/series/editions/" + index);
            }
            index++;
        }
        Forum merged =
                document.with(fresh).toBuilder().people(people(imported.forum().people())).build();
        return new Imported(merged, imported.format(), findings);
    }

    /** A person who is there stays as they are: the document knows more of them. */
    private List<Person> people(List<Person> imported) {
        Map<String, Person> all = new LinkedHashMap<>();
        document.people().forEach(each -> all.put(each.id(), each));
        for (Person each : imported) {
            Person before = all.putIfAbsent(each.id(), each);
            if (before != null && !name(before).equals(name(each))) {
                findings.add(
                        Finding.warning(
                                        ImportRule.PERSON.key(),
                                        "/people/" + List.copyOf(all.keySet()).indexOf(each.id()),
                                        name(each))
                                .with("field", "name")
                                .with("made", name(before)));
            }
        }
        return List.copyOf(all.values());
    }

    private static String name(Person person) {
        return person.names().values().stream()
                .findFirst()
                .map(each -> String.valueOf(each.full()))
                .orElse("");
    }

    /** What a schedule has no place for stays as it is in the document. */
    private Edition edition(Edition old, Edition fresh, String pointer) {
        Map<String, Session> sessions = new LinkedHashMap<>();
        old.sessions().forEach(each -> sessions.put(each.id(), each));
        List<Session> merged = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Session each : fresh.sessions()) {
            Session before = sessions.get(each.id());
            ids.add(each.id());
            merged.add(before == null ? each : session(before, each));
        }
        for (Session each : old.sessions()) {
            if (!ids.contains(each.id())) {
                findings.add(
                        Finding.warning(ImportRule.REMOVED.key(), pointer + "/sessions", each.id())
                                .with("title", text(each.title())));
            }
        }
        Map<String, Participant> participants = new LinkedHashMap<>();
        old.participants().forEach(each -> participants.put(each.id(), each));
        fresh.participants().forEach(each -> participants.putIfAbsent(each.id(), each));
        Map<String, Topic> topics = new LinkedHashMap<>();
        old.topics().forEach(each -> topics.put(each.id(), each));
        fresh.topics().forEach(each -> topics.putIfAbsent(each.id(), each));
        return old.toBuilder()
                .title(text(old.title(), fresh.title()))
                .firstDay(fresh.firstDay())
                .lastDay(fresh.lastDay())
                .dayChange(fresh.dayChange() == null ? old.dayChange() : fresh.dayChange())
                .zone(fresh.zone() == null ? old.zone() : fresh.zone())
                .venue(venue(old.venue(), fresh.venue()))
                .topics(List.copyOf(topics.values()))
                .sessions(merged)
                .participants(List.copyOf(participants.values()))
                .extensions(fresh.extensions())
                .build();
    }

    private static @Nullable Venue venue(@Nullable Venue old, @Nullable Venue fresh) {
        if (old == null || fresh == null) {
            return fresh == null ? old : fresh;
        }
        Map<String, Room> rooms = new LinkedHashMap<>();
        old.rooms().forEach(each -> rooms.put(each.id(), each));
        fresh.rooms().forEach(each -> rooms.putIfAbsent(each.id(), each));
        return old.toBuilder().rooms(List.copyOf(rooms.values())).build();
    }

    private Session session(Session old, Session fresh) {
        Text about = fresh.description();
        Text before = old.description();
        return old.toBuilder()
                .title(text(old.title(), fresh.title()))
                .description(about == null || before == null ? about : text(before, about))
                .start(fresh.start())
                .end(fresh.end())
                .rooms(fresh.rooms())
                .topics(fresh.topics())
                .appearances(fresh.appearances())
                .languages(fresh.languages())
                .links(fresh.links())
                .documents(fresh.documents())
                .status(fresh.status())
                .extensions(fresh.extensions())
                .build();
    }

    /** A text that says the same keeps its translations. */
    private Text text(Text old, Text fresh) {
        return text(old).equals(text(fresh)) ? old : fresh;
    }

    private String text(Text text) {
        var resolved =
                text.resolve(List.of(document.defaultLanguage()), document.defaultLanguage());
        return resolved == null ? "" : resolved.value();
    }
}
