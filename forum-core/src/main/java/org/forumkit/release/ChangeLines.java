package org.forumkit.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Appearance;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.words.Dates;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells of changes in the reader's language. */
final class ChangeLines {
    private final ChangeWords say;
    private final ValueLines values;

    ChangeLines(Forum before, Forum after, Words words, String language) {
        this.say = new ChangeWords(before, after, words, language);
        this.values = new ValueLines(say);
    }

    /** A change with what its place among the lines depends on. */
    private record Placed(Change change, String edition, LocalDateTime start) {}

    List<ChangeLine> of(Collection<Change> changes) {
        return changes.stream()
                .map(this::placed)
                .sorted(Comparator.comparing(Placed::edition).thenComparing(Placed::start))
                .map(each -> new ChangeLine(each.change(), line(each.change())))
                .toList();
    }

    private Placed placed(Change change) {
        Entity entity = change.entity();
        LocalDateTime start = say.naming(entity).start(entity);
        return new Placed(
                change,
                Objects.requireNonNullElse(entity.edition(), ""),
                Objects.requireNonNullElse(start, LocalDateTime.MAX));
    }

    private String line(Change change) {
        return say.label(say.word(change.kind()), sentence(change));
    }

    private String sentence(Change change) {
        if (change instanceof Change.Presence presence) {
            return presence(presence.entity());
        }
        if (change instanceof Change.Move move) {
            return move(move);
        }
        if (change instanceof Change.Rewording rewording) {
            return rewording(rewording);
        }
        if (change instanceof Change.People people) {
            return say.label(say.name(people.entity()), people(people));
        }
        if (change instanceof Change.Order order) {
            return values.order(order);
        }
        return values.value((Change.Value) change);
    }

    private String presence(Entity entity) {
        Naming naming = say.naming(entity);
        Placement placement = naming.placement(entity);
        if (placement == null) {
            return say.name(entity);
        }
        List<String> parts = new ArrayList<>();
        parts.add(say.name(entity));
        if (placement.start() != null) {
            parts.add(times(placement, naming.isOfSeveralDays(entity.edition())));
        }
        if (!placement.rooms().isEmpty()) {
            parts.add(rooms(entity, placement, naming));
        }
        return say.list(parts);
    }

    private String move(Change.Move move) {
        Placement was = move.before();
        Placement is = move.after();
        Entity entity = move.entity();
        boolean sameDay = Objects.equals(day(was.start()), day(is.start()));
        boolean severalDays =
                say.before.isOfSeveralDays(entity.edition())
                        || say.after.isOfSeveralDays(entity.edition());
        List<String> parts = new ArrayList<>();
        if (!Objects.equals(was.start(), is.start()) || !Objects.equals(was.end(), is.end())) {
            String name = say.name(entity);
            if (sameDay && severalDays && is.start() != null) {
                name = say.list(name, say.dates.date(is.start().toLocalDate()));
            }
            parts.add(
                    say.words.format(
                            say.language,
                            "change.moved",
                            Map.of(
                                    "name",
                                    name,
                                    "before",
                                    times(was, !sameDay),
                                    "after",
                                    times(is, !sameDay))));
        } else {
            parts.add(say.name(entity));
            if (is.start() != null) {
                parts.add(times(is, severalDays));
            }
        }
        if (!Objects.equals(was.session(), is.session())) {
            parts.add(
                    ChangeWords.arrow(
                            session(entity, was, say.before), session(entity, is, say.after)));
        }
        if (!was.rooms().equals(is.rooms())) {
            parts.add(
                    ChangeWords.arrow(
                            rooms(entity, was, say.before), rooms(entity, is, say.after)));
        }
        return say.list(parts);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    private static String session(Entity item, Placement placement, Naming naming) {
        return placement.session() == null
                ? ChangeWords.NOTHING
                : ChangeWords.oneLine(
                        naming.name(
                                new Entity(
                                        EntityKind.SESSION, item.edition(), placement.session())));
    }

    private String rooms(Entity session, Placement placement, Naming naming) {
        return placement.rooms().isEmpty()
                ? ChangeWords.NOTHING
                : say.list(
                        placement.rooms().stream()
                                .map(each -> new Entity(EntityKind.ROOM, session.edition(), each))
                                .map(each -> ChangeWords.oneLine(naming.name(each)))
                                .toList());
    }

    private String times(Placement placement, boolean withDay) {
        LocalDateTime start = placement.start();
        LocalDateTime end = placement.end();
        if (start == null) {
            return end == null
                    ? ChangeWords.NOTHING
                    : ChangeWords.NOTHING + Dates.time(end.toLocalTime());
        }
        String times = Dates.time(start.toLocalTime());
        if (end != null) {
            times += ChangeWords.NOTHING + Dates.time(end.toLocalTime());
        }
        return withDay ? say.list(say.dates.date(start.toLocalDate()), times) : times;
    }

    private String rewording(Change.Rewording rewording) {
        TextChange text = shown(rewording.texts());
        String what =
                rewording.kind() == ChangeKind.RETITLED || rewording.kind() == ChangeKind.RENAMED
                        ? ChangeWords.arrow(
                                ChangeWords.oneLine(text.before()),
                                ChangeWords.oneLine(text.after()))
                        : say.label(
                                say.list(
                                        say.name(rewording.entity()), say.field(rewording.field())),
                                TextDifference.shown(text));
        String told =
                isOfEncoding(text)
                        ? say.words.format(
                                say.language, "change.other-encoding", Map.of("change", what))
                        : what;
        return LanguageTags.sameReader(text.language(), say.language)
                ? told
                : told + " (" + text.language() + ")";
    }

    /** Tells whether nobody who reads the texts would see what changed. */
    private static boolean isOfEncoding(TextChange text) {
        return text.before() != null
                && text.after() != null
                && text.words().stream().allMatch(each -> each.kind() == TextRun.Kind.SAME);
    }

    /** The change in the reader's language, else the first. */
    private TextChange shown(List<TextChange> texts) {
        return texts.stream()
                .filter(each -> LanguageTags.sameReader(each.language(), say.language))
                .findFirst()
                .orElse(texts.get(0));
    }

    private String people(Change.People change) {
        String edition = Objects.requireNonNullElse(change.entity().edition(), "");
        List<String> parts =
                change.people().stream().map(each -> appearance(edition, each)).toList();
        return String.join(say.word("change.separator"), parts);
    }

    private String appearance(String edition, AppearanceChange change) {
        Appearance was = change.before();
        Appearance is = change.after();
        String oldName =
                was == null
                        ? ChangeWords.NOTHING
                        : ChangeWords.oneLine(say.before.appearance(edition, was));
        String newName =
                is == null
                        ? ChangeWords.NOTHING
                        : ChangeWords.oneLine(say.after.appearance(edition, is));
        return switch (change.kind()) {
            case ADDED -> person("change.person-added", newName, Objects.requireNonNull(is));
            case REMOVED -> person("change.person-removed", oldName, Objects.requireNonNull(was));
            case REPLACED, RENAMED -> ChangeWords.arrow(oldName, newName);
            case ROLE ->
                    say.label(
                            newName,
                            ChangeWords.arrow(
                                    say.word(Objects.requireNonNull(was).role()),
                                    say.word(Objects.requireNonNull(is).role())));
            case CONFIRMATION ->
                    say.label(
                            newName,
                            ChangeWords.arrow(
                                    say.word(Objects.requireNonNull(was).confirmation()),
                                    say.word(Objects.requireNonNull(is).confirmation())));
            case VISIBILITY -> say.label(newName, say.field("visibility"));
            case ORDER -> say.word("change.other-order");
        };
    }

    private String person(String key, String name, Appearance appearance) {
        return say.words.format(
                say.language, key, Map.of("name", name, "role", say.word(appearance.role())));
    }
}
