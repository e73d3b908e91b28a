package org.forumkit.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forumkit.model.Appearance;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Compares who appears in a session or an item. */
final class PeopleComparison {
    private final Set<String> replaced;
    private final Set<String> renamed;

    /**
     * Creates one for an edition.
     *
     * @param replaced participants that are other persons than before
     * @param renamed participants that are called otherwise than before
     */
    PeopleComparison(Set<String> replaced, Set<String> renamed) {
        this.replaced = replaced;
        this.renamed = renamed;
    }

    /** Who appears, in what role, the how manieth time. */
    private record Who(Object name, Enum<?> role, int time) {}

    /** Two appearances of the same, or of one in the place of the other. */
    private record Pair(@Nullable Appearance before, @Nullable Appearance after) {}

    boolean concerns(Collection<Appearance> appearances) {
        return (!renamed.isEmpty() || !replaced.isEmpty())
                && appearances.stream()
                        .map(Appearance::participant)
                        .filter(Objects::nonNull)
                        .anyMatch(each -> renamed.contains(each) || replaced.contains(each));
    }

    List<AppearanceChange> compare(List<Appearance> before, List<Appearance> after) {
        Map<Who, Appearance> was = byWho(before);
        Map<Who, Appearance> is = byWho(after);
        List<AppearanceChange> changes = new ArrayList<>();
        List<Appearance> gone = new ArrayList<>();
        List<Appearance> come = new ArrayList<>();
        was.forEach((who, each) -> note(each, is.get(who), gone, changes));
        is.forEach((who, each) -> come.addAll(was.containsKey(who) ? List.of() : List.of(each)));
        otherRoles(gone, come, changes);
        replacements(before, after, gone, come, changes);
        gone.forEach(
                each ->
                        changes.add(
                                new AppearanceChange(AppearanceChange.Kind.REMOVED, each, null)));
        come.forEach(
                each -> changes.add(new AppearanceChange(AppearanceChange.Kind.ADDED, null, each)));
        if (!inBoth(was, is).equals(inBoth(is, was))) {
            changes.add(new AppearanceChange(AppearanceChange.Kind.ORDER, null, null));
        }
        return changes;
    }

    private static List<Who> inBoth(Map<Who, Appearance> ordered, Map<Who, Appearance> other) {
        return ordered.keySet().stream().filter(other::containsKey).toList();
    }

    private static Map<Who, Appearance> byWho(List<Appearance> appearances) {
        Map<Who, Appearance> byWho = new LinkedHashMap<>();
        Map<Who, Integer> times = new HashMap<>();
        for (Appearance each : appearances) {
            int time = times.merge(new Who(name(each), each.role(), 0), 1, Integer::sum);
            byWho.put(new Who(name(each), each.role(), time), each);
        }
        return byWho;
    }

    /** Whom an appearance names: a participant, else the placeholder and the organisation. */
    private static Object name(Appearance appearance) {
        Text placeholder = appearance.placeholder();
        return appearance.participant() != null
                ? appearance.participant()
                : List.of(
                        placeholder == null ? Map.of() : placeholder.translations(),
                        Objects.requireNonNullElse(appearance.organisation(), ""));
    }

    private void note(
            Appearance before,
            @Nullable Appearance after,
            List<Appearance> gone,
            List<AppearanceChange> changes) {
        if (after == null) {
            gone.add(before);
            return;
        }
        String participant = after.participant();
        if (participant != null && replaced.contains(participant)) {
            changes.add(new AppearanceChange(AppearanceChange.Kind.REPLACED, before, after));
        } else if (participant != null && renamed.contains(participant)) {
            changes.add(new AppearanceChange(AppearanceChange.Kind.RENAMED, before, after));
        }
        if (before.confirmation() != after.confirmation()) {
            changes.add(new AppearanceChange(AppearanceChange.Kind.CONFIRMATION, before, after));
        }
        if (!Objects.equals(before.visibility(), after.visibility())) {
            changes.add(new AppearanceChange(AppearanceChange.Kind.VISIBILITY, before, after));
        }
    }

    private static void otherRoles(
            List<Appearance> gone, List<Appearance> come, List<AppearanceChange> changes) {
        Map<Object, List<Appearance>> byName = new HashMap<>();
        come.forEach(each -> byName.computeIfAbsent(name(each), n -> new ArrayList<>()).add(each));
        Map<Appearance, Integer> paired = new HashMap<>();
        List<Appearance> left = new ArrayList<>();
        for (Appearance each : gone) {
            List<Appearance> same = byName.getOrDefault(name(each), List.of());
            if (same.isEmpty()) {
                left.add(each);
            } else {
                Appearance now = same.remove(0);
                paired.merge(now, 1, Integer::sum);
                changes.add(new AppearanceChange(AppearanceChange.Kind.ROLE, each, now));
            }
        }
        gone.clear();
        gone.addAll(left);
        // An appearance may be there twice, and one of both be paired.
        come.removeIf(each -> paired.merge(each, -1, Integer::sum) >= 0);
    }

    /**
     * Pairs who came with who went in the same role, where both follow the same neighbour, or where
     * there is one of each.
     */
    private static void replacements(
            List<Appearance> before,
            List<Appearance> after,
            List<Appearance> gone,
            List<Appearance> come,
            List<AppearanceChange> changes) {
        List<Pair> pairs = new ArrayList<>();
        if (gone.size() == 1 && come.size() == 1 && gone.get(0).role() == come.get(0).role()) {
            pairs.add(new Pair(gone.get(0), come.get(0)));
        } else {
            Map<List<Object>, List<Appearance>> places = places(after, come);
            places(before, gone)
                    .forEach(
                            (place, old) -> {
                                List<Appearance> now = places.getOrDefault(place, List.of());
                                for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
                                    pairs.add(new Pair(old.get(i), now.get(i)));
                                }
                            });
        }
        for (Pair each : pairs) {
            gone.remove(each.before());
            come.remove(each.after());
            changes.add(
                    new AppearanceChange(
                            AppearanceChange.Kind.REPLACED, each.before(), each.after()));
        }
    }

    /** Some of the appearances by the nearest before them that is none of them, and by role. */
    private static Map<List<Object>, List<Appearance>> places(
            List<Appearance> all, List<Appearance> some) {
        Map<List<Object>, List<Appearance>> places = new LinkedHashMap<>();
        Set<Appearance> wanted = new HashSet<>(some);
        Object neighbour = "";
        for (Appearance each : all) {
            if (wanted.contains(each)) {
                places.computeIfAbsent(List.of(neighbour, each.role()), place -> new ArrayList<>())
                        .add(each);
            } else {
                neighbour = List.of(name(each));
            }
        }
        return places;
    }
}
