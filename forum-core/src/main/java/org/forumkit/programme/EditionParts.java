package org.forumkit.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.forumkit.model.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * Takes parts out of one edition. It knows for the selections that occur which sessions and
 * participants may be in them; whether they are is still for the selection to say.
 */
final class EditionParts {
    private static final List<Integer> NONE = List.of();

    private final ProgrammeEdition edition;
    private final Map<Selection, List<Integer>> sessions = new HashMap<>();
    private final Map<Selection, List<Integer>> participants = new HashMap<>();
    private final List<Integer> plenary = new ArrayList<>();
    private final Set<String> countriesOfParticipants;

    EditionParts(ProgrammeEdition edition) {
        this.edition = edition;
        for (int index = 0; index < edition.sessions().size(); index++) {
            ProgrammeSession session = edition.sessions().get(index);
            for (Selection each : selections(session)) {
                sessions.computeIfAbsent(each, any -> new ArrayList<>()).add(index);
            }
            if (session.attendance() == Attendance.PLENARY
                    || session.left().containsKey(Selection.everything())) {
                plenary.add(index);
            }
        }
        for (int index = 0; index < edition.participants().size(); index++) {
            for (Selection each : selections(edition.participants().get(index))) {
                participants.computeIfAbsent(each, any -> new ArrayList<>()).add(index);
            }
        }
        countriesOfParticipants = countries(edition.participants());
    }

    private static Set<Selection> selections(ProgrammeSession session) {
        Set<Selection> all = present(session);
        all.add(Selection.session(session.id()));
        all.addAll(session.left().keySet());
        return all;
    }

    /** Tells whether a session is part of the programme of somebody or of something now. */
    static boolean has(ProgrammeSession session, Selection one) {
        if (one instanceof Selection.FloorLanguage floor) {
            return floor.isSpoken(session);
        }
        if (one instanceof Selection.InterpretationLanguage interpretation) {
            return interpretation.isHeard(session);
        }
        return (one.isOfPeople() && session.attendance() == Attendance.PLENARY)
                || present(session).contains(one);
    }

    private static Set<Selection> present(ProgrammeSession session) {
        Set<Selection> all = ofPeople(session.allSpeakers());
        if (session.day() != null) {
            all.add(Selection.day(session.day()));
        }
        session.rooms().forEach(room -> all.add(Selection.room(room.id())));
        session.topics().forEach(topic -> all.add(Selection.topic(topic.id())));
        all.addAll(session.concerned());
        return all;
    }

    private static Set<Selection> selections(ProgrammeParticipant participant) {
        Set<Selection> all = new HashSet<>();
        add(
                participant.id(),
                participant.organisation(),
                participant.country(),
                participant.delegation(),
                all);
        return all;
    }

    /** Returns what selects sessions for one of those who appear in them. */
    static Set<Selection> ofPeople(List<ProgrammeAppearance> appearances) {
        Set<Selection> all = new HashSet<>();
        for (ProgrammeAppearance each : appearances) {
            add(each.participant(), each.organisation(), each.country(), each.delegation(), all);
        }
        return all;
    }

    private static void add(
            @Nullable String participant,
            @Nullable ProgrammeOrganisation organisation,
            @Nullable ProgrammeCountry country,
            @Nullable String delegation,
            Set<Selection> all) {
        if (participant != null) {
            all.add(Selection.participant(participant));
        }
        if (organisation != null) {
            all.add(Selection.organisation(organisation.id()));
        }
        if (country != null) {
            all.add(Selection.country(country.code()));
        }
        if (delegation != null) {
            all.add(Selection.delegation(delegation));
        }
    }

    /** Returns a part of an edition that nothing is known of yet. */
    static ProgrammeEdition filter(ProgrammeEdition edition, Selection selection) {
        List<ProgrammeParticipant> people =
                edition.participants().stream().filter(selection::includes).toList();
        return part(
                edition,
                edition.sessions().stream()
                        .filter(selection::includes)
                        .map(each -> Leaving.told(each, selection))
                        .toList(),
                people,
                countries(people));
    }

    ProgrammeEdition edition() {
        return edition;
    }

    ProgrammeEdition select(Selection selection) {
        List<ProgrammeSession> some =
                found(sessionsOf(selection), edition.sessions(), selection::includes).stream()
                        .map(each -> Leaving.told(each, selection))
                        .toList();
        if (!selection.isOfPeople()) {
            return part(edition, some, edition.participants(), countriesOfParticipants);
        }
        List<ProgrammeParticipant> people =
                found(participantsOf(selection), edition.participants(), selection::includes);
        return part(edition, some, people, countries(people));
    }

    private static ProgrammeEdition part(
            ProgrammeEdition edition,
            List<ProgrammeSession> sessions,
            List<ProgrammeParticipant> participants,
            Set<String> countriesOfParticipants) {
        Set<String> codes = new HashSet<>(countriesOfParticipants);
        sessions.stream()
                .flatMap(session -> session.allSpeakers().stream())
                .map(ProgrammeAppearance::country)
                .forEach(country -> addCode(country, codes));
        return edition.part(
                sessions,
                participants,
                edition.countries().stream().filter(each -> codes.contains(each.code())).toList());
    }

    private static Set<String> countries(List<ProgrammeParticipant> participants) {
        Set<String> codes = new HashSet<>();
        participants.forEach(each -> addCode(each.country(), codes));
        return codes;
    }

    private static void addCode(@Nullable ProgrammeCountry country, Set<String> codes) {
        if (country != null) {
            codes.add(country.code());
        }
    }

    private interface Test<T> {
        boolean includes(T candidate);
    }

    private static <T> List<T> found(
            @Nullable Collection<Integer> candidates, List<T> all, Test<T> test) {
        Stream<T> stream =
                candidates == null
                        ? all.stream()
                        : candidates.stream().map((Function<Integer, T>) all::get);
        return stream.filter(test::includes).toList();
    }

    /** Returns where the sessions of a selection may be, in order; null if anywhere. */
    private @Nullable Collection<Integer> sessionsOf(Selection selection) {
        return candidates(
                selection,
                atom ->
                        atom.isOfPeople()
                                ? union(plenary, sessions.getOrDefault(atom, NONE))
                                : isIndexed(atom) ? sessions.getOrDefault(atom, NONE) : null);
    }

    /** Returns where the participants of a selection may be, in order; null if anywhere. */
    private @Nullable Collection<Integer> participantsOf(Selection selection) {
        return candidates(
                selection,
                atom -> atom.isOfPeople() ? participants.getOrDefault(atom, NONE) : null);
    }

    private static @Nullable Collection<Integer> candidates(
            Selection selection, Function<Selection, @Nullable Collection<Integer>> ofAtom) {
        if (selection instanceof Selection.And and) {
            Collection<Integer> first = candidates(and.first(), ofAtom);
            Collection<Integer> second = candidates(and.second(), ofAtom);
            boolean isFirstSmaller =
                    second == null || (first != null && first.size() <= second.size());
            return isFirstSmaller ? first : second;
        }
        if (selection instanceof Selection.Or or) {
            Collection<Integer> first = candidates(or.first(), ofAtom);
            Collection<Integer> second = candidates(or.second(), ofAtom);
            return first == null || second == null ? null : union(first, second);
        }
        return ofAtom.apply(selection);
    }

    private static Collection<Integer> union(
            Collection<Integer> first, Collection<Integer> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        Set<Integer> both = new TreeSet<>(first);
        both.addAll(second);
        return both;
    }

    private static boolean isIndexed(Selection atom) {
        return atom instanceof Selection.Day
                || atom instanceof Selection.Room
                || atom instanceof Selection.Topic
                || atom instanceof Selection.OneSession;
    }
}
