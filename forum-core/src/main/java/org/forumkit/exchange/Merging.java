package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Forum;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Room;
import org.forumkit.model.Session;
import org.forumkit.model.Topic;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/** Brings what was imported into a document, record by record of the same id. */
final class Merging {
    private final Forum document;
    private final Imported imported;
    private final List<Finding> findings;
    private final MergedTexts texts;

    Merging(Forum document, Imported imported) {
        this.document = document;
        this.imported = imported;
        this.findings = new ArrayList<>(imported.findings());
        this.texts = new MergedTexts(document.defaultLanguage(), findings);
    }

    Imported merge() {
        Forum forum = imported.forum();
        Edition fresh = forum.series().editions().get(0);
        int index = 0;
        for (Edition each : document.series().editions()) {
            if (each.id().equals(fresh.id())) {
                fresh = edition(each, fresh, "/series/editions/" + index);
            }
            index++;
        }
        Forum merged =
                document.with(fresh).toBuilder()
                        .people(people(forum.people()))
                        .organisations(
                                all(
                                        document.organisations(),
                                        forum.organisations(),
                                        Organisation::id))
                        .build();
        return new Imported(merged, imported.format(), findings, imported.fields());
    }

    private boolean isTable() {
        return !imported.fields().isEmpty();
    }

    private boolean has(TableField field) {
        return imported.fields().contains(field.key());
    }

    /** Those that are there stay, and those that are not come after them. */
    private static <T> List<T> all(List<T> old, List<T> fresh, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        old.forEach(each -> all.put(id.apply(each), each));
        fresh.forEach(each -> all.putIfAbsent(id.apply(each), each));
        return List.copyOf(all.values());
    }

    /** A person who is there stays as they are: the document knows more of them. */
    private List<Person> people(List<Person> fresh) {
        Map<String, Integer> places = new HashMap<>();
        for (Person each : document.people()) {
            places.putIfAbsent(each.id(), places.size());
        }
        for (Person each : fresh) {
            Integer place = places.get(each.id());
            String name = name(each);
            Person before = place == null ? null : document.people().get(place);
            if (before != null
                    && before.names().values().stream()
                            .noneMatch(own -> name.equals(DocumentTables.full(own)))
                    && !name(before).equals(name)) {
                findings.add(
                        Finding.warning(ImportRule.PERSON.key(), "/people/" + place, name)
                                .with("field", "name")
                                .with("made", name(before)));
            }
        }
        return all(document.people(), fresh, Person::id);
    }

    private static String name(Person person) {
        return person.names().values().stream().findFirst().map(DocumentTables::full).orElse("");
    }

    /** What a schedule has no place for stays as it is in the document. */
    private Edition edition(Edition old, Edition fresh, String pointer) {
        Edition.Builder merged =
                old.toBuilder()
                        .zone(fresh.zone() == null ? old.zone() : fresh.zone())
                        .venue(venue(old.venue(), fresh.venue()))
                        .topics(all(old.topics(), fresh.topics(), Topic::id))
                        .sessions(sessions(old, fresh, pointer))
                        .participants(participants(old, fresh, pointer + "/participants/"));
        if (!isTable()) {
            merged.title(texts.text(old.title(), fresh.title(), pointer + "/title"))
                    .firstDay(either(fresh.firstDay(), old.firstDay()))
                    .lastDay(either(fresh.lastDay(), old.lastDay()))
                    .dayChange(fresh.dayChange() == null ? old.dayChange() : fresh.dayChange())
                    .extensions(MergedSession.own(old.extensions(), fresh.extensions()));
        }
        return merged.build();
    }

    /** What a table does not say and the document does is not missing. */
    private boolean isSettled(Finding finding, Edition old) {
        String field = finding.arguments().getOrDefault("field", "");
        String made = finding.arguments().get("made");
        return switch (finding.key().replace("exchange.", "")) {
            case "zone-missing" -> old.zone() != null;
            case "missing" ->
                    field.equals("conference/title")
                            || (!has(TableField.TITLE)
                                    && old.sessions().stream()
                                            .anyMatch(each -> each.id().equals(made)));
            default -> false;
        };
    }

    /** Only a table of sessions says which there are. */
    private List<Session> sessions(Edition old, Edition fresh, String pointer) {
        Set<String> people = new HashSet<>();
        old.participants().stream()
                .filter(each -> each.person() != null)
                .forEach(each -> people.add(each.id()));
        if (isTable()) {
            findings.removeIf(each -> isSettled(each, old));
        }
        MergedSession merging = new MergedSession(imported.fields(), people, texts);
        Map<String, Session> sessions = new LinkedHashMap<>();
        old.sessions().forEach(each -> sessions.put(each.id(), each));
        boolean isWhole = !isTable() || has(TableField.TITLE);
        List<Session> merged = new ArrayList<>();
        Map<String, Session> parts = new HashMap<>();
        for (Session each : fresh.sessions()) {
            Session before = sessions.get(each.id());
            String place = pointer + "/sessions/" + (isWhole ? merged.size() : each.id());
            Session session = before == null ? each : merging.of(before, each, place);
            parts.put(each.id(), session);
            if (isWhole || before == null) {
                merged.add(session);
            }
        }
        if (!isWhole) {
            List<Session> all = new ArrayList<>();
            old.sessions().forEach(each -> all.add(parts.getOrDefault(each.id(), each)));
            all.addAll(merged);
            return all;
        }
        for (Session each : old.sessions()) {
            if (!parts.containsKey(each.id())) {
                findings.add(
                        Finding.warning(ImportRule.REMOVED.key(), pointer + "/sessions", each.id())
                                .with("title", texts.plain(each.title())));
            }
        }
        return merged;
    }

    /** What a table says of somebody as a participant is what is new. */
    private List<Participant> participants(Edition old, Edition fresh, String pointer) {
        Map<String, Participant> said = new HashMap<>();
        if (isTable()) {
            fresh.participants().forEach(each -> said.put(each.id(), each));
        }
        Set<String> known = new HashSet<>();
        List<Participant> merged = new ArrayList<>();
        for (Participant each : old.participants()) {
            known.add(each.id());
            Participant now = said.get(each.id());
            merged.add(now == null ? each : participant(each, now, pointer + merged.size()));
        }
        fresh.participants().stream()
                .filter(each -> !known.contains(each.id()))
                .forEach(merged::add);
        return merged;
    }

    private Participant participant(Participant old, Participant now, String pointer) {
        return old.toBuilder()
                .position(
                        now.position() == null || old.position() == null
                                ? either(now.position(), old.position())
                                : texts.text(old.position(), now.position(), pointer + "/position"))
                .organisation(either(now.organisation(), old.organisation()))
                .country(either(now.country(), old.country()))
                .email(either(now.email(), old.email()))
                .telephone(either(now.telephone(), old.telephone()))
                .build();
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static @Nullable Venue venue(@Nullable Venue old, @Nullable Venue fresh) {
        return old == null || fresh == null
                ? either(fresh, old)
                : old.toBuilder().rooms(all(old.rooms(), fresh.rooms(), Room::id)).build();
    }
}
