package org.forumkit.export.ical.serving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forumkit.model.Interpretation;
import org.forumkit.model.LanguageTags;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeCountry;
import org.forumkit.programme.ProgrammeDelegation;
import org.forumkit.programme.ProgrammeEdition;
import org.forumkit.programme.ProgrammeOrganisation;
import org.forumkit.programme.ProgrammeParticipant;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeTopic;
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
        List<ProgrammeSession> sessions = edition.sessions();
        List<ProgrammeAppearance> people =
                sessions.stream()
                        .flatMap(
                                each ->
                                        Stream.concat(
                                                each.speakers().stream(),
                                                each.items().stream()
                                                        .flatMap(item -> item.speakers().stream())))
                        .toList();
        Map<String, Set<String>> concerned = concerned(sessions);
        List<ProgrammeParticipant> listed = edition.participants();
        return Map.of(
                "country",
                union(
                        set(edition.countries(), ProgrammeCountry::code),
                        concerned.getOrDefault("country", Set.of())),
                "day",
                days(edition),
                "delegation",
                union(
                        set(edition.delegations(), ProgrammeDelegation::id),
                        set(people, ProgrammeAppearance::delegation),
                        concerned.getOrDefault("delegation", Set.of())),
                "language",
                union(
                        set(
                                sessions.stream()
                                        .flatMap(each -> each.languages().stream())
                                        .toList(),
                                LanguageTags::canonical),
                        set(
                                sessions.stream()
                                        .flatMap(each -> each.interpretation().stream())
                                        .map(Interpretation::language)
                                        .toList(),
                                LanguageTags::canonical)),
                "organisation",
                union(
                        set(listed, each -> id(each.organisation())),
                        set(people, each -> id(each.organisation())),
                        concerned.getOrDefault("organisation", Set.of())),
                "participant",
                union(
                        set(listed, ProgrammeParticipant::id),
                        set(people, ProgrammeAppearance::participant),
                        concerned.getOrDefault("participant", Set.of())),
                "room",
                edition.venue() == null
                        ? Set.of()
                        : set(edition.venue().rooms(), ProgrammeRoom::id),
                "session",
                set(sessions, ProgrammeSession::id),
                "topic",
                set(edition.topics(), ProgrammeTopic::id));
    }

    /** Returns the ids of those who have to learn that a session was withdrawn, by kind. */
    private static Map<String, Set<String>> concerned(List<ProgrammeSession> sessions) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (ProgrammeSession session : sessions) {
            for (Selection each : session.concerned()) {
                if (each instanceof Selection.Participant participant) {
                    add("participant", participant.id(), ids);
                } else if (each instanceof Selection.Organisation organisation) {
                    add("organisation", organisation.id(), ids);
                } else if (each instanceof Selection.Country country) {
                    add("country", country.code(), ids);
                } else if (each instanceof Selection.Delegation delegation) {
                    add("delegation", delegation.id(), ids);
                }
            }
        }
        return ids;
    }

    private static void add(String kind, String id, Map<String, Set<String>> ids) {
        ids.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    }

    private static Set<String> days(ProgrammeEdition edition) {
        Set<String> days =
                new HashSet<>(set(edition.sessions(), each -> Objects.toString(each.day(), null)));
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

    private static <T> Set<String> set(
            Collection<T> all, Function<? super T, ? extends @Nullable String> id) {
        Set<String> ids = new HashSet<>();
        for (T each : all) {
            String found = id.apply(each);
            if (found != null) {
                ids.add(found);
            }
        }
        return ids;
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> each : sets) {
            all.addAll(each);
        }
        return all;
    }
}
