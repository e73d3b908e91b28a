package org.forumkit.release;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumkit.model.Forum;
import org.forumkit.model.Item;
import org.forumkit.model.Organisation;
import org.forumkit.model.Participant;
import org.forumkit.model.Person;
import org.forumkit.model.Session;
import org.forumkit.words.PersonNames;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what may be the same under another id in two documents: sessions, participants, people
 * and organisations of which one is only in the first and the other only in the second.
 *
 * <p>It looks at what they are called in any language, at who appears and when they begin. Only
 * what has a name, a word or a time that few others have is compared at all, so the time is that of
 * sorting. Nothing is proposed twice; of several that fit the likelier is, and it is for somebody
 * to put what is right into an {@link IdentityMap}.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class IdentityMatcher {
    /** The least score of a proposal. */
    public static final double LEAST_SCORE = 0.5;

    /** A mark that more things than this have tells nothing: they are not compared by it. */
    private static final int MOST_ALIKE = 20;

    private static final int LONGEST_NAME = 500;
    private static final double NAME_WEIGHT = 0.6;
    private static final double PEOPLE_WEIGHT = 0.25;
    private static final double TIME_WEIGHT = 0.15;

    private IdentityMatcher() {}

    /** What something is recognised by. */
    private record Marks(
            Set<String> names,
            Set<String> words,
            Set<String> people,
            @Nullable LocalDateTime start) {}

    /**
     * Compares two documents.
     *
     * @param before the document before, never null
     * @param after the document after, never null
     * @return what may be the same, the likeliest first; never null, unmodifiable
     */
    public static List<Proposal> propose(Forum before, Forum after) {
        Map<Entity, Marks> old = marks(before);
        Map<Entity, Marks> now = marks(after);
        Set<Entity> both = new HashSet<>(old.keySet());
        both.retainAll(now.keySet());
        old.keySet().removeAll(both);
        now.keySet().removeAll(both);
        Map<List<Object>, List<Entity>> byMark = new HashMap<>();
        now.forEach((entity, marks) -> index(entity, marks, byMark));
        List<Proposal> all = new ArrayList<>();
        old.forEach(
                (entity, marks) -> {
                    for (Entity each : candidates(entity, marks, byMark)) {
                        Proposal proposal =
                                compare(entity, each, marks, Objects.requireNonNull(now.get(each)));
                        if (proposal.score() >= LEAST_SCORE) {
                            all.add(proposal);
                        }
                    }
                });
        return best(all);
    }

    /**
     * Returns proposals as lines in the reader's language, with what the things are called.
     *
     * @param proposals the proposals as {@link #propose} returned them, never null
     * @param before the document before, never null
     * @param after the document after, never null
     * @param words where the words come from, never null
     * @param language the reader's language, BCP 47; never null
     * @return a line for each in the same order, never null, unmodifiable
     */
    public static List<ProposalLine> lines(
            List<Proposal> proposals, Forum before, Forum after, Words words, String language) {
        Objects.requireNonNull(words, "words must not be null");
        Objects.requireNonNull(language, "language must not be null");
        return new ProposalLines(before, after, words, language).of(proposals);
    }

    /** They come by edition and id, which decides between equally likely ones of a kind. */
    private static List<Proposal> best(List<Proposal> all) {
        all.sort(
                Comparator.comparingDouble(Proposal::score)
                        .reversed()
                        .thenComparing(each -> each.identity().kind()));
        Set<List<Object>> taken = new HashSet<>();
        List<Proposal> best = new ArrayList<>();
        for (Proposal each : all) {
            Identity identity = each.identity();
            String edition = Objects.requireNonNullElse(identity.edition(), "");
            List<Object> old = List.of("before", identity.kind(), edition, identity.before());
            List<Object> now = List.of("after", identity.kind(), edition, identity.after());
            if (!taken.contains(old) && !taken.contains(now)) {
                taken.add(old);
                taken.add(now);
                best.add(each);
            }
        }
        return List.copyOf(best);
    }

    private static void index(Entity entity, Marks marks, Map<List<Object>, List<Entity>> byMark) {
        for (List<Object> mark : keys(entity, marks)) {
            byMark.computeIfAbsent(mark, key -> new ArrayList<>()).add(entity);
        }
    }

    private static Set<Entity> candidates(
            Entity entity, Marks marks, Map<List<Object>, List<Entity>> byMark) {
        return keys(entity, marks).stream()
                .map(each -> byMark.getOrDefault(each, List.of()))
                .filter(each -> each.size() <= MOST_ALIKE)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<Object>> keys(Entity entity, Marks marks) {
        List<Object> where =
                List.of(entity.kind(), Objects.requireNonNullElse(entity.edition(), ""));
        List<List<Object>> keys = new ArrayList<>();
        marks.names().forEach(each -> keys.add(List.of(where, "name", each)));
        marks.words().forEach(each -> keys.add(List.of(where, "word", each)));
        if (marks.start() != null) {
            keys.add(List.of(where, "start", marks.start()));
        }
        return keys;
    }

    private static Proposal compare(Entity entity, Entity other, Marks old, Marks now) {
        Set<Proposal.Reason> reasons = EnumSet.noneOf(Proposal.Reason.class);
        boolean sameName = old.names().stream().anyMatch(now.names()::contains);
        double name = sameName ? 1 : alike(old.words(), now.words());
        if (sameName) {
            reasons.add(Proposal.Reason.NAME);
        } else if (name >= LEAST_SCORE) {
            reasons.add(Proposal.Reason.SIMILAR_NAME);
        }
        double score = name;
        if (entity.kind() == EntityKind.SESSION) {
            double people = alike(old.people(), now.people());
            boolean sameTime = old.start() != null && old.start().equals(now.start());
            if (people == 1) {
                reasons.add(Proposal.Reason.PEOPLE);
            }
            if (sameTime) {
                reasons.add(Proposal.Reason.TIME);
            }
            score = NAME_WEIGHT * name + PEOPLE_WEIGHT * people + (sameTime ? TIME_WEIGHT : 0);
        }
        return new Proposal(
                new Identity(entity.kind(), entity.edition(), entity.id(), other.id()),
                reasons.isEmpty() ? 0 : score,
                reasons);
    }

    /** How much two sets have in common, from 0 to 1. */
    private static double alike(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        long common = first.stream().filter(second::contains).count();
        return 2.0 * common / (first.size() + second.size());
    }

    private static Map<Entity, Marks> marks(Forum forum) {
        Map<Entity, Marks> marks = new TreeMap<>();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        for (Person each : forum.people()) {
            marks.putIfAbsent(
                    Entity.of(EntityKind.PERSON, each.id()),
                    marks(names(each), Set.of(), null, breaks));
        }
        for (Organisation each : forum.organisations()) {
            marks.putIfAbsent(
                    Entity.of(EntityKind.ORGANISATION, each.id()),
                    marks(each.name().translations().values(), Set.of(), null, breaks));
        }
        for (EditionIndex index : EditionIndex.of(forum).values()) {
            String edition = index.edition.id();
            for (Participant each : index.participants.values()) {
                marks.putIfAbsent(
                        Entity.of(EntityKind.PARTICIPANT, edition, each.id()),
                        marks(names(index, each.id()), Set.of(), null, breaks));
            }
            for (Session each : index.sessions.values()) {
                marks.putIfAbsent(
                        Entity.of(EntityKind.SESSION, edition, each.id()),
                        marks(
                                each.title().translations().values(),
                                people(index, each),
                                each.start(),
                                breaks));
            }
        }
        return marks;
    }

    private static Marks marks(
            Collection<String> names,
            Set<String> people,
            @Nullable LocalDateTime start,
            BreakIterator breaks) {
        Set<String> plain = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (String each : names) {
            List<String> all = words(each, breaks);
            words.addAll(all);
            plain.add(all.stream().sorted().collect(Collectors.joining(" ")));
        }
        plain.remove("");
        return new Marks(plain, words, people, start);
    }

    /** The words of a name without case, signs and forms kept for compatibility. */
    private static List<String> words(String name, BreakIterator breaks) {
        String text =
                UCharacter.foldCase(
                        Normalizer2.getNFKCInstance()
                                .normalize(
                                        name.substring(0, Math.min(name.length(), LONGEST_NAME))),
                        true);
        List<String> words = new ArrayList<>();
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String word = text.substring(from, to);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
            from = to;
        }
        return words;
    }

    private static List<String> names(Person person) {
        return person.names().entrySet().stream()
                .map(
                        each ->
                                PersonNames.display(
                                        each.getValue(), each.getKey(), person.nativeLanguage()))
                .toList();
    }

    private static List<String> names(EditionIndex index, @Nullable String participant) {
        Participant each = index.participant(participant);
        Person person = each == null ? null : index.person(each.person());
        if (person != null) {
            return names(person);
        }
        return each == null || each.placeholder() == null
                ? List.of()
                : List.copyOf(each.placeholder().translations().values());
    }

    private static Set<String> people(EditionIndex index, Session session) {
        return Stream.concat(
                        session.appearances().stream(),
                        session.items().stream().map(Item::appearances).flatMap(List::stream))
                .flatMap(each -> names(index, each.participant()).stream())
                .collect(Collectors.toSet());
    }
}
