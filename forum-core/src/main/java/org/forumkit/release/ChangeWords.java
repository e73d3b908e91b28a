package org.forumkit.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.forumkit.model.Forum;
import org.forumkit.words.Dates;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** What the lines of changes are made of, in the reader's language. */
final class ChangeWords {
    static final String NOTHING = "\u2013";

    final Words words;
    final String language;
    final Dates dates;
    final Naming before;
    final Naming after;
    private final @Nullable Function<Entity, @Nullable LocalDate> headings;

    /**
     * Creates one.
     *
     * @param headings the day that lines about something stand under; null where lines stand alone
     */
    ChangeWords(
            Forum before,
            Forum after,
            Words words,
            String language,
            @Nullable Function<Entity, @Nullable LocalDate> headings) {
        this.words = words;
        this.language = language;
        this.dates = Dates.of(language);
        this.before = new Naming(before, words, language);
        this.after = new Naming(after, words, language);
        this.headings = headings;
    }

    Naming naming(Entity entity) {
        return after.has(entity) ? after : before;
    }

    /** What something is called, with what it is where that is not plain. */
    String name(Entity entity) {
        String name = oneLine(naming(entity).name(entity));
        return switch (entity.kind()) {
            case SESSION, ITEM, EDITION, SERIES -> name;
            default ->
                    words.format(
                            language,
                            "change.of-kind",
                            Map.of("name", name, "kind", word(entity.kind())));
        };
    }

    String word(String key) {
        return words.get(language, key);
    }

    String word(Enum<?> constant) {
        return words.get(language, constant);
    }

    String field(String field) {
        String key = "change.field." + field;
        return word(words.has(key) ? key : "change.field.other");
    }

    String label(String label, String text) {
        return label + word("separator.label") + text;
    }

    String list(String... parts) {
        return list(List.of(parts));
    }

    String list(List<String> parts) {
        List<String> said = new ArrayList<>(parts);
        said.removeIf(String::isEmpty);
        return String.join(word("separator.list"), said);
    }

    /** Whether lines stand under the day that they are of, and have room for more. */
    boolean areGrouped() {
        return headings != null;
    }

    /** Whether a day is to be said: the edition has several, and it does not stand above. */
    boolean tellsDay(Entity entity, @Nullable LocalDateTime time) {
        return time != null
                && (before.isOfSeveralDays(entity.edition())
                        || after.isOfSeveralDays(entity.edition()))
                && (headings == null || !time.toLocalDate().equals(headings.apply(entity)));
    }

    /** What something is called; where there is room, with when and where it is. */
    String subject(Entity entity) {
        return headings == null ? name(entity) : list(name(entity), place(entity));
    }

    /** When and where something is, an item as its session where it does not say so itself. */
    String place(Entity entity) {
        Naming naming = naming(entity);
        Placement own = naming.placement(entity);
        if (own == null) {
            return "";
        }
        Placement session = own;
        if (own.session() != null) {
            Entity of = new Entity(EntityKind.SESSION, entity.edition(), own.session());
            session = Objects.requireNonNullElse(naming.placement(of), own);
        }
        Placement timed = own.start() == null ? session : own;
        String times = timed.start() == null ? "" : times(timed, tellsDay(entity, timed.start()));
        String rooms = session.rooms().isEmpty() ? "" : rooms(entity, session, naming);
        return list(times, rooms);
    }

    String rooms(Entity session, Placement placement, Naming naming) {
        return placement.rooms().isEmpty()
                ? NOTHING
                : list(
                        placement.rooms().stream()
                                .map(each -> new Entity(EntityKind.ROOM, session.edition(), each))
                                .map(each -> oneLine(naming.name(each)))
                                .toList());
    }

    String times(Placement placement, boolean withDay) {
        LocalDateTime start = placement.start();
        LocalDateTime end = placement.end();
        if (start == null) {
            return end == null ? NOTHING : NOTHING + Dates.time(end.toLocalTime());
        }
        String times = Dates.time(start.toLocalTime());
        if (end != null) {
            times += NOTHING + Dates.time(end.toLocalTime());
        }
        return withDay ? list(dates.date(start.toLocalDate()), times) : times;
    }

    /** What was and what is, marked where lines are not for screens alone. */
    String arrow(String before, String after) {
        return (areGrouped() ? was(before) : before) + " \u2192 " + added(after);
    }

    /** What is new, marked likewise. */
    String added(String text) {
        return areGrouped() ? is(text) : text;
    }

    /** A text that was, as [-so-]. */
    String was(String text) {
        return marked("[-" + text + "-]");
    }

    /** A text that is, as {+so+}. */
    String is(String text) {
        return marked("{+" + text + "+}");
    }

    /** Where not people but programs look for marks, no text can have them by chance. */
    private String marked(String text) {
        return areGrouped() ? Changes.MARK + text + Changes.MARK : text;
    }

    static String oneLine(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : text.strip().replaceAll("\\s+", " ");
    }
}
