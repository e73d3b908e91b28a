package org.forumkit.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.forumkit.words.Collation;
import org.jspecify.annotations.Nullable;

/**
 * An order of precedence, which says why one stands before another.
 *
 * <p>It is total: two different ones are never equal, because ids or places in the document decide
 * last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is in order: ids or codes
 * @since 0.1
 */
public final class Precedence<T> implements Comparator<T> {
    private final Function<T, String> name;
    private final List<Criterion<T>> criteria;

    /** One after another is asked, until one tells the two apart. */
    Precedence(Function<T, String> name, List<Criterion<T>> criteria) {
        this.name = name;
        this.criteria = List.copyOf(criteria);
    }

    /**
     * Something that one may stand before another by.
     *
     * @param key the words of the reason
     * @param lonelyKey the words where only the first has a value
     * @param comparator by which the first stands before the second
     * @param shown the value that decides, null for none
     * @param language the language of the value, null if it has none
     */
    record Criterion<T>(
            String key,
            String lonelyKey,
            Comparator<T> comparator,
            Function<T, @Nullable String> shown,
            @Nullable String language) {

        /** By number, those without one last. */
        static <T> Criterion<T> byNumber(
                String key, String lonelyKey, Function<T, @Nullable Integer> number) {
            return new Criterion<>(
                    key,
                    lonelyKey,
                    (first, second) ->
                            Integer.compare(
                                    orLast(number.apply(first)), orLast(number.apply(second))),
                    each -> {
                        Integer known = number.apply(each);
                        return known == null ? null : known.toString();
                    },
                    null);
        }

        private static int orLast(@Nullable Integer number) {
            return number == null ? Integer.MAX_VALUE : number;
        }

        /** By the alphabet of a language. */
        static <T> Criterion<T> byName(
                Collation collation,
                String language,
                Comparator<T> comparator,
                Function<T, @Nullable String> shown) {
            String key =
                    collation.isByPinyin()
                            ? "order.pinyin"
                            : collation.isByStrokes() ? "order.strokes" : "order.name";
            return new Criterion<>(key, key, comparator, shown, language);
        }

        /** By what tells all apart. */
        static <T> Criterion<T> byText(String key, Function<T, String> text) {
            return new Criterion<>(key, key, Comparator.comparing(text), text, null);
        }

        Reason reason(Map<String, String> arguments, T first, T second) {
            String of = shown.apply(first);
            String than = shown.apply(second);
            arguments.put("firstValue", of == null ? "" : of);
            arguments.put("secondValue", than == null ? "" : than);
            if (language != null) {
                arguments.put("language", language);
            }
            return new Reason(than == null ? lonelyKey : key, arguments);
        }
    }

    @Override
    public int compare(T first, T second) {
        for (Criterion<T> each : criteria) {
            int result = each.comparator().compare(first, second);
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    /**
     * Says why one of two stands before the other.
     *
     * @param first one, never null
     * @param second the other, never null
     * @return the reason, in which {@code first} is the one that stands before; never null
     * @throws IllegalArgumentException if one of them is nothing that this orders
     */
    public Reason explain(T first, T second) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("first", name.apply(first));
        arguments.put("second", name.apply(second));
        for (Criterion<T> each : criteria) {
            int result = each.comparator().compare(first, second);
            if (result < 0) {
                return each.reason(arguments, first, second);
            }
            if (result > 0) {
                return explain(second, first);
            }
        }
        return new Reason("order.same", arguments);
    }

    /** Returns the same order of ids; asked for any other it throws. */
    Precedence<String> byId(String what, Map<String, T> known) {
        Function<String, T> find =
                id -> {
                    T found = known.get(Objects.requireNonNull(id, "id must not be null"));
                    if (found == null) {
                        throw new IllegalArgumentException(
                                "id must be that of " + what + ", not \"" + id + "\"");
                    }
                    return found;
                };
        return new Precedence<>(
                id -> id,
                criteria.stream()
                        .map(
                                each ->
                                        new Criterion<String>(
                                                each.key(),
                                                each.lonelyKey(),
                                                Comparator.comparing(find, each.comparator()),
                                                id -> each.shown().apply(find.apply(id)),
                                                each.language()))
                        .toList());
    }
}
