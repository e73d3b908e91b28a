package org.forumkit.export.ical.serving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forumkit.model.Interpretation;
import org.forumkit.model.LanguageTags;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a programme an audience can ask for: what it may not see does not exist for it,
 * and what does not exist costs no rendering.
 */
final class Slices {
    private final Map<String, Map<String, Set<String>>> byEdition = new HashMap<>();

    Slices(Programme programme) {
        for (ProgrammeEdition edition : programme.editions()) {
            byEdition.put(edition.id(), ids(edition));
        }
    }

    boolean has(FeedPath path) {
        String edition = path.edition();
        Collection<Map<String, Set<String>>> editions =
                edition == null
                        ? byEdition.values()
                        : Stream.ofNullable(byEdition.get(edition)).toList();
        return !editions.isEmpty()
                && path.parts().entrySet().stream()
                        .allMatch(part -> editions.stream().anyMatch(each -> has(each, part)));
    }

    private static boolean has(Map<String, Set<String>> ids, Map.Entry<String, String> part) {
        return ids.getOrDefault(part.getKey(), Set.of()).contains(part.getValue());
    }

    private static Map<String, Set<String>> ids(ProgrammeEdition edition) {
        Map<String, Set<String>> ids = new HashMap<>();
        edition.countries().forEach(each -> add("country", each.code(), ids));
        days(edition).forEach(each -> add("day", each, ids));
        edition.delegations().forEach(each -> add("delegation", each.id(), ids));
        edition.topics().forEach(each -> add("topic", each.id(), ids));
        if (edition.venue() != null) {
            edition.venue().rooms().forEach(each -> add("room", each.id(), ids));
        }
        for (ProgrammeParticipant each : edition.participants()) {
            add("participant", each.id(), ids);
            add("organisation", id(each.organisation()), ids);
        }
        for (ProgrammeSession session : edition.sessions()) {
            add("session", session.id(), ids);
            languages(session, ids);
            people(session, ids);
            concerned(session.left().keySet(), ids);
            concerned(session.concerned(), ids);
        }
        return ids;
    }

    private static void languages(ProgrammeSession session, Map<String, Set<String>> ids) {
        session.languages().forEach(each -> language("floor", each, ids));
        for (Interpretation each : session.interpretation()) {
            language("interpretation", each.language(), ids);
        }
    }

    private static void language(String kind, String tag, Map<String, Set<String>> ids) {
        add(kind, LanguageTags.canonical(tag), ids);
        add("language", LanguageTags.canonical(tag), ids);
    }

    private static void people(ProgrammeSession session, Map<String, Set<String>> ids) {
        for (ProgrammeAppearance each : session.allSpeakers()) {
            add("participant", each.participant(), ids);
            add("delegation", each.delegation(), ids);
            add("organisation", id(each.organisation()), ids);
        }
    }

    /** Adds the parts whose readers have to learn that a session is no more in them. */
    private static void concerned(Set<Selection> parts, Map<String, Set<String>> ids) {
        for (Selection each : parts) {
            if (each instanceof Selection.Participant participant) {
                add("participant", participant.id(), ids);
            } else if (each instanceof Selection.Organisation organisation) {
                add("organisation", organisation.id(), ids);
            } else if (each instanceof Selection.Country country) {
                add("country", country.code(), ids);
            } else if (each instanceof Selection.Delegation delegation) {
                add("delegation", delegation.id(), ids);
            } else if (each instanceof Selection.Day day) {
                add("day", day.day().toString(), ids);
            } else if (each instanceof Selection.Room room) {
                add("room", room.id(), ids);
            } else if (each instanceof Selection.Topic topic) {
                add("topic", topic.id(), ids);
            } else if (each instanceof Selection.FloorLanguage floor) {
                language("floor", floor.language(), ids);
            } else if (each instanceof Selection.InterpretationLanguage interpretation) {
                language("interpretation", interpretation.language(), ids);
            }
        }
    }

    private static void add(String kind, @Nullable String id, Map<String, Set<String>> ids) {
        if (id != null) {
            ids.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
        }
    }

    private static Set<String> days(ProgrammeEdition edition) {
        Set<String> days = new HashSet<>();
        for (ProgrammeSession each : edition.sessions()) {
            if (each.day() != null) {
                days.add(each.day().toString());
            }
        }
        LocalDate first = edition.firstDay();
        LocalDate last = edition.lastDay();
        if (first != null && last != null && !last.isAfter(first.plusYears(1))) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                days.add(day.toString());
            }
        }
        return days;
    }

    private static @Nullable String id(@Nullable ProgrammeOrganisation organisation) {
        return organisation == null ? null : organisation.id();
    }
}
