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
import org.forumkit.model.LanguageTags;
import org.jspecify.annotations.Nullable;

/** Tells of changes in the reader's language. */
final class ChangeLines {
    private final ChangeWords say;
    private final ValueLines values;

    ChangeLines(ChangeWords say) {
        this.say = say;
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
        String sentence = sentence(change);
        return say.areGrouped() ? sentence : say.label(say.word(change.kind()), sentence);
    }

    private String sentence(Change change) {
        if (change instanceof Change.Presence presence) {
            return presence(presence);
        }
        if (change instanceof Change.Move move) {
            return move(move);
        }
        if (change instanceof Change.Rewording rewording) {
            return rewording(rewording);
        }
        if (change instanceof Change.People people) {
            return say.label(say.subject(people.entity()), people(people));
        }
        if (change instanceof Change.Order order) {
            return values.order(order);
        }
        return values.value((Change.Value) change);
    }

    private String presence(Change.Presence change) {
        Entity entity = change.entity();
        String name = say.name(entity);
        Naming naming = say.naming(entity);
        Placement placement = naming.placement(entity);
        String named = change.kind() == ChangeKind.NEW ? say.added(name) : name;
        if (placement == null || say.areGrouped()) {
            return say.list(named, say.place(entity));
        }
        String times =
                placement.start() == null
                        ? ""
                        : say.times(placement, naming.isOfSeveralDays(entity.edition()));
        String rooms = placement.rooms().isEmpty() ? "" : say.rooms(entity, placement, naming);
        return say.list(named, times, rooms);
    }

    private String move(Change.Move move) {
        Placement was = move.before();
        Placement is = move.after();
        Entity entity = move.entity();
        List<String> parts = new ArrayList<>();
        parts.add(say.name(entity));
        if (Objects.equals(was.start(), is.start()) && Objects.equals(was.end(), is.end())) {
            if (is.start() != null) {
                parts.add(say.times(is, say.tellsDay(entity, is.start())));
            }
        } else if (Objects.equals(day(was.start()), day(is.start()))) {
            if (is.start() != null && say.tellsDay(entity, is.start())) {
                parts.add(say.dates.date(is.start().toLocalDate()));
            }
            parts.add(say.arrow(say.times(was, false), say.times(is, false)));
        } else {
            parts.add(say.arrow(say.times(was, true), say.times(is, true)));
        }
        if (!Objects.equals(was.session(), is.session())) {
            parts.add(say.arrow(session(entity, was, say.before), session(entity, is, say.after)));
        }
        if (!was.rooms().equals(is.rooms())) {
            parts.add(
                    say.arrow(
                            say.rooms(entity, was, say.before), say.rooms(entity, is, say.after)));
        } else if (say.areGrouped() && !is.rooms().isEmpty()) {
            parts.add(say.rooms(entity, is, say.after));
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

    private String rewording(Change.Rewording rewording) {
        TextChange text = shown(rewording.texts());
        String what = rewording(rewording, text);
        String told =
                isOfEncoding(text)
                        ? say.words.format(
                                say.language, "change.other-encoding", Map.of("change", what))
                        : what;
        return say.areGrouped() || LanguageTags.sameReader(text.language(), say.language)
                ? told
                : told + " (" + text.language() + ")";
    }

    private String rewording(Change.Rewording rewording, TextChange text) {
        Entity entity = rewording.entity();
        if (rewording.kind() == ChangeKind.RETITLED || rewording.kind() == ChangeKind.RENAMED) {
            String names =
                    say.arrow(
                            called(say.before, rewording, text.before()),
                            called(say.after, rewording, text.after()));
            return say.areGrouped() ? say.list(names, say.place(entity)) : names;
        }
        String field = say.list(say.subject(entity), say.field(rewording.field()));
        String difference = TextDifference.shown(text, say);
        return say.areGrouped() ? field + "\n" + difference : say.label(field, difference);
    }

    /** A title or name, else that which stands in for it where the reader's language has none. */
    private static String called(Naming naming, Change.Rewording rewording, @Nullable String own) {
        boolean isName = rewording.field().equals("title") || rewording.field().equals("name");
        return ChangeWords.oneLine(own == null && isName ? naming.name(rewording.entity()) : own);
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
            case ADDED ->
                    person("change.person-added", say.added(newName), Objects.requireNonNull(is));
            case REMOVED -> person("change.person-removed", oldName, Objects.requireNonNull(was));
            case REPLACED, RENAMED -> say.arrow(oldName, newName);
            case ROLE ->
                    say.label(
                            newName,
                            say.arrow(
                                    say.word(Objects.requireNonNull(was).role()),
                                    say.word(Objects.requireNonNull(is).role())));
            case CONFIRMATION ->
                    say.label(
                            newName,
                            say.arrow(
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
