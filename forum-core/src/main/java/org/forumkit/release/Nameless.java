package org.forumkit.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares records that have no ids, by a name made of what they hold. */
final class Nameless {
    private final ValueComparison byValue;

    Nameless(ValueComparison byValue) {
        this.byValue = byValue;
    }

    /** Records by a name that several may have: the first as it is, the next with a number. */
    static <T> Map<String, T> numbered(List<T> records, Function<T, String> name) {
        Map<String, T> numbered = new LinkedHashMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (T each : records) {
            int time = times.merge(name.apply(each), 1, Integer::sum);
            numbered.put(name.apply(each) + (time == 1 ? "" : " " + time), each);
        }
        return numbered;
    }

    /** Compares lists whose order means nothing. */
    <T> void compare(
            Entity entity,
            ChangeKind kind,
            String field,
            List<T> was,
            List<T> is,
            Function<T, String> name) {
        Map<String, T> old = numbered(without(was, is), name);
        Map<String, T> now = numbered(without(is, was), name);
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String each : all) {
            byValue.value(entity, kind, field, old.get(each), now.get(each));
        }
    }

    private static <T> List<T> without(List<T> all, List<T> others) {
        Set<T> known = new HashSet<>(others);
        return all.stream()
                .filter(each -> !known.contains(each))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
