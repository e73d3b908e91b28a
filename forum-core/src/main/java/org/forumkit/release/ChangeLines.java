package org.forumkit.release;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Appearance;
import org.forumkit.model.Figure;
import org.forumkit.model.Forum;
import org.forumkit.model.LanguageTags;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.PersonName;
import org.forumkit.model.Precision;
import org.forumkit.words.Dates;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells of changes in the reader's language. */
final class ChangeLines {
    /** How much of what stayed is shown around what changed, in characters. */
    private static final int CONTEXT = 30;

    private static final int LONGEST_TEXT = 500;
    private static final String NOTHING = "\u2013";

    private final Words words;
    private final String language;
    private final Dates dates;
    private final Naming before;
    private final Naming after;

    ChangeLines(Forum before, Forum after, Words words, String language) {
        this.words = words;
        this.language = language;
        this.dates = Dates.of(language);
        this.before = new Naming(before, words, language);
        this.after = new Naming(after, words, language);
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
        LocalDateTime start = naming(entity).start(entity);
        return new Placed(
                change,
                Objects.requireNonNullElse(entity.edition(), ""),
                Objects.requireNonNullElse(start, LocalDateTime.MAX));
    }

    private String line(Change change) {
        return label(words.get(language, change.kind()), sentence(change));
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
            return label(name(people.entity()), people(people));
        }
        if (change instanceof Change.Order order) {
            return label(
                    list(name(order.entity()), field(order.field())),
                    list(order.after().stream().map(each -> listed(order, each)).toList()));
        }
        return value((Change.Value) change);
    }

    private Naming naming(Entity entity) {
        return after.has(entity) ? after : before;
    }

    /** What something is called, with what it is where that is not plain. */
    private String name(Entity entity) {
        String name = oneLine(naming(entity).name(entity));
        return switch (entity.kind()) {
            case SESSION, ITEM, EDITION, SERIES -> name;
            default ->
                    words.format(
                            language,
                            "change.of-kind",
                            Map.of("name", name, "kind", words.get(language, entity.kind())));
        };
    }

    private String presence(Entity entity) {
        Naming naming = naming(entity);
        Placement placement = naming.placement(entity);
        if (placement == null) {
            return name(entity);
        }
        List<String> parts = new ArrayList<>();
        parts.add(name(entity));
        if (placement.start() != null) {
            parts.add(times(placement, naming.isOfSeveralDays(entity.edition())));
        }
        if (!placement.rooms().isEmpty()) {
            parts.add(rooms(entity, placement, naming));
        }
        return list(parts);
    }

    private String move(Change.Move move) {
        Placement was = move.before();
        Placement is = move.after();
        Entity entity = move.entity();
        boolean sameDay = Objects.equals(day(was.start()), day(is.start()));
        boolean severalDays =
                before.isOfSeveralDays(entity.edition()) || after.isOfSeveralDays(entity.edition());
        List<String> parts = new ArrayList<>();
        if (!Objects.equals(was.start(), is.start()) || !Objects.equals(was.end(), is.end())) {
            String name = name(entity);
            if (sameDay && severalDays && is.start() != null) {
                name = list(name, dates.date(is.start().toLocalDate()));
            }
            parts.add(
                    words.format(
                            language,
                            "change.moved",
                            Map.of(
                                    "name",
                                    name,
                                    "before",
                                    times(was, !sameDay),
                                    "after",
                                    times(is, !sameDay))));
        } else {
            parts.add(name(entity));
            if (is.start() != null) {
                parts.add(times(is, severalDays));
            }
        }
        if (!Objects.equals(was.session(), is.session())) {
            parts.add(arrow(session(entity, was, before), session(entity, is, after)));
        }
        if (!was.rooms().equals(is.rooms())) {
            parts.add(arrow(rooms(entity, was, before), rooms(entity, is, after)));
        }
        return list(parts);
    }

    private static @Nullable LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? null : time.toLocalDate();
    }

    private static String session(Entity item, Placement placement, Naming naming) {
        return placement.session() == null
                ? NOTHING
                : oneLine(
                        naming.name(
                                new Entity(
                                        EntityKind.SESSION, item.edition(), placement.session())));
    }

    private String rooms(Entity session, Placement placement, Naming naming) {
        return placement.rooms().isEmpty()
                ? NOTHING
                : list(
                        placement.rooms().stream()
                                .map(each -> new Entity(EntityKind.ROOM, session.edition(), each))
                                .map(each -> oneLine(naming.name(each)))
                                .toList());
    }

    private String times(Placement placement, boolean withDay) {
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

    private String rewording(Change.Rewording rewording) {
        TextChange text = shown(rewording.texts());
        String what =
                rewording.kind() == ChangeKind.RETITLED || rewording.kind() == ChangeKind.RENAMED
                        ? arrow(oneLine(text.before()), oneLine(text.after()))
                        : label(
                                list(name(rewording.entity()), field(rewording.field())),
                                difference(text));
        String told =
                isOfEncoding(text)
                        ? words.format(language, "change.other-encoding", Map.of("change", what))
                        : what;
        return LanguageTags.sameReader(text.language(), language)
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
                .filter(each -> LanguageTags.sameReader(each.language(), language))
                .findFirst()
                .orElse(texts.get(0));
    }

    private static String difference(TextChange text) {
        StringBuilder shown = new StringBuilder();
        List<TextRun> runs = text.words();
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            switch (run.kind()) {
                case SAME -> shown.append(context(run.text(), i > 0, i < runs.size() - 1));
                case REMOVED -> shown.append("[-").append(run.text()).append("-]");
                case ADDED -> shown.append("{+").append(run.text()).append("+}");
            }
        }
        String line = oneLine(shown.toString());
        return line.length() <= LONGEST_TEXT
                ? line
                : TextPieces.start(line, LONGEST_TEXT) + "\u2026";
    }

    private static String context(String same, boolean follows, boolean leads) {
        if (same.length() <= (follows && leads ? 2 * CONTEXT : CONTEXT)) {
            return same;
        }
        return (follows || !leads ? TextPieces.start(same, CONTEXT) : "")
                + "\u2026"
                + (leads ? TextPieces.end(same, CONTEXT) : "");
    }

    private String people(Change.People change) {
        String edition = Objects.requireNonNullElse(change.entity().edition(), "");
        List<String> parts =
                change.people().stream().map(each -> appearance(edition, each)).toList();
        return String.join(words.get(language, "change.separator"), parts);
    }

    private String appearance(String edition, AppearanceChange change) {
        Appearance was = change.before();
        Appearance is = change.after();
        String oldName = was == null ? NOTHING : oneLine(before.appearance(edition, was));
        String newName = is == null ? NOTHING : oneLine(after.appearance(edition, is));
        return switch (change.kind()) {
            case ADDED -> person("change.person-added", newName, Objects.requireNonNull(is));
            case REMOVED -> person("change.person-removed", oldName, Objects.requireNonNull(was));
            case REPLACED, RENAMED -> arrow(oldName, newName);
            case ROLE ->
                    label(
                            newName,
                            arrow(
                                    words.get(language, Objects.requireNonNull(was).role()),
                                    words.get(language, Objects.requireNonNull(is).role())));
            case CONFIRMATION ->
                    label(
                            newName,
                            arrow(
                                    words.get(language, Objects.requireNonNull(was).confirmation()),
                                    words.get(
                                            language, Objects.requireNonNull(is).confirmation())));
            case VISIBILITY -> label(newName, field("visibility"));
            case ORDER -> words.get(language, "change.other-order");
        };
    }

    private String person(String key, String name, Appearance appearance) {
        return words.format(
                language,
                key,
                Map.of("name", name, "role", words.get(language, appearance.role())));
    }

    private String value(Change.Value change) {
        Object was = change.before();
        Object is = change.after();
        if (change.kind() == ChangeKind.ORGANISERS) {
            return label(
                    name(change.entity()), organisers((OrganiserRole) was, (OrganiserRole) is));
        }
        if (change.kind() == ChangeKind.FIGURE) {
            return list(name(change.entity()), figures((Figure) was, (Figure) is));
        }
        String oldValue = shown(change, was, before);
        String newValue = shown(change, is, after);
        String values = oldValue == null || newValue == null ? null : arrow(oldValue, newValue);
        if (change.kind() == ChangeKind.STATUS) {
            return label(name(change.entity()), Objects.requireNonNullElse(values, ""));
        }
        if (change.kind() == ChangeKind.RENAMED && values != null) {
            return values;
        }
        String what = list(name(change.entity()), field(change.field()));
        return values == null ? what : label(what, values);
    }

    private String organisers(@Nullable OrganiserRole was, @Nullable OrganiserRole is) {
        OrganiserRole role = Objects.requireNonNull(is == null ? was : is);
        String name =
                role.label() == null
                        ? words.get(language, role.kind())
                        : oneLine(after.text(role.label()));
        List<String> oldIds = was == null ? List.of() : was.organisations();
        List<String> newIds = is == null ? List.of() : is.organisations();
        return label(name, arrow(organisations(oldIds, before), organisations(newIds, after)));
    }

    private String organisations(List<String> ids, Naming naming) {
        return ids.isEmpty()
                ? NOTHING
                : list(
                        ids.stream()
                                .map(each -> Entity.of(EntityKind.ORGANISATION, each))
                                .map(each -> oneLine(naming.name(each)))
                                .toList());
    }

    private String figures(@Nullable Figure was, @Nullable Figure is) {
        Figure figure = Objects.requireNonNull(is == null ? was : is);
        String name =
                figure.label() == null
                        ? words.get(language, figure.kind())
                        : oneLine(after.text(figure.label()));
        return label(name, arrow(figure(was), figure(is)));
    }

    private String figure(@Nullable Figure figure) {
        if (figure == null) {
            return NOTHING;
        }
        String value =
                figure.precision() == Precision.EXACT
                        ? String.valueOf(figure.value())
                        : words.get(language, figure.precision()) + " " + figure.value();
        return figure.asOf() == null ? value : value + " (" + dates.date(figure.asOf()) + ")";
    }

    /** Returns a value in words, null if there are none that would help or it is for few eyes. */
    private @Nullable String shown(Change.Value change, @Nullable Object value, Naming naming) {
        switch (change.field()) {
            case "email", "telephone", "accreditation", "portrait", "logo", "extensions" -> {
                return null;
            }
            default -> {}
        }
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Enum<?> constant) {
            return words.get(language, constant);
        }
        if (value instanceof LocalDate date) {
            return dates.date(date);
        }
        if (value instanceof LocalTime time) {
            return Dates.time(time);
        }
        if (value instanceof Duration || value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof String id) {
            return oneLine(referred(change, id, naming));
        }
        if (value instanceof Map<?, ?> names && change.field().equals("names")) {
            @SuppressWarnings("unchecked") // the only component of this name
            Map<String, PersonName> parts = (Map<String, PersonName>) names;
            return oneLine(naming.names(parts, null, change.entity().id()));
        }
        if (value instanceof List<?> all && all.stream().allMatch(String.class::isInstance)) {
            return all.isEmpty()
                    ? NOTHING
                    : list(
                            all.stream()
                                    .map(each -> referred(change, (String) each, naming))
                                    .map(ChangeLines::oneLine)
                                    .toList());
        }
        return null;
    }

    /** Returns what an id refers to, or the string itself where the field is none of ids. */
    private static String referred(Change.Value change, String id, Naming naming) {
        String edition = change.entity().edition();
        return switch (change.field()) {
            case "organisation", "parent", "framework" ->
                    naming.name(Entity.of(EntityKind.ORGANISATION, id));
            case "person" -> naming.name(Entity.of(EntityKind.PERSON, id));
            case "country" -> naming.name(Entity.of(EntityKind.COUNTRY, id));
            case "topics" -> naming.name(new Entity(EntityKind.TOPIC, edition, id));
            case "vocabulary" -> naming.name(Entity.of(EntityKind.TOPIC, id));
            case "delegation" -> naming.name(new Entity(EntityKind.DELEGATION, edition, id));
            case "head" -> naming.name(new Entity(EntityKind.PARTICIPANT, edition, id));
            default -> id;
        };
    }

    private String listed(Change.Order order, String id) {
        String edition = order.entity().edition();
        Entity entity =
                switch (order.field()) {
                    case "countries" -> Entity.of(EntityKind.COUNTRY, id);
                    case "topics" -> new Entity(EntityKind.TOPIC, edition, id);
                    case "editions" -> Entity.of(EntityKind.EDITION, id, id);
                    case "notices" -> new Entity(EntityKind.NOTICE, edition, id);
                    case "contacts" -> new Entity(EntityKind.CONTACT, edition, id);
                    case "rooms" -> new Entity(EntityKind.ROOM, edition, id);
                    case "items" -> new Entity(EntityKind.ITEM, edition, id);
                    default -> null;
                };
        return entity == null ? role(id) : oneLine(after.name(entity));
    }

    /** The roles of organisers go by the names of their kinds, a second one of a kind as HOST 2. */
    private String role(String id) {
        String kind = id.replaceFirst(" .*", "");
        return words.get(language, OrganiserKind.valueOf(kind)) + id.substring(kind.length());
    }

    private String field(String field) {
        String key = "change.field." + field;
        return words.get(language, words.has(key) ? key : "change.field.other");
    }

    private String label(String label, String text) {
        return label + words.get(language, "separator.label") + text;
    }

    private String list(String... parts) {
        return list(List.of(parts));
    }

    private String list(List<String> parts) {
        return String.join(words.get(language, "separator.list"), parts);
    }

    private static String arrow(String before, String after) {
        return before + " \u2192 " + after;
    }

    private static String oneLine(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : text.strip().replaceAll("\\s+", " ");
    }
}
