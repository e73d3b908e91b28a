package org.forumkit.release;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.forumkit.model.Figure;
import org.forumkit.model.OrganiserKind;
import org.forumkit.model.OrganiserRole;
import org.forumkit.model.PersonName;
import org.forumkit.model.Precision;
import org.forumkit.words.Dates;
import org.jspecify.annotations.Nullable;

/** Tells of values that changed, and of lists in another order, in the reader's language. */
final class ValueLines {
    private final ChangeWords say;

    ValueLines(ChangeWords say) {
        this.say = say;
    }

    String order(Change.Order order) {
        return say.label(
                say.list(say.subject(order.entity()), say.field(order.field())),
                say.list(order.after().stream().map(each -> listed(order, each)).toList()));
    }

    String value(Change.Value change) {
        Object was = change.before();
        Object is = change.after();
        if (change.kind() == ChangeKind.ORGANISERS) {
            return say.label(
                    say.subject(change.entity()),
                    organisers((OrganiserRole) was, (OrganiserRole) is));
        }
        if (change.kind() == ChangeKind.FIGURE) {
            return say.list(say.name(change.entity()), figures((Figure) was, (Figure) is));
        }
        String oldValue = shown(change, was, say.before);
        String newValue = shown(change, is, say.after);
        String values = oldValue == null || newValue == null ? null : say.arrow(oldValue, newValue);
        if (change.kind() == ChangeKind.STATUS) {
            return say.label(say.subject(change.entity()), Objects.requireNonNullElse(values, ""));
        }
        if (change.kind() == ChangeKind.RENAMED && values != null) {
            return values;
        }
        String what = say.list(say.subject(change.entity()), say.field(change.field()));
        return values == null ? what : say.label(what, values);
    }

    private String organisers(@Nullable OrganiserRole was, @Nullable OrganiserRole is) {
        OrganiserRole role = Objects.requireNonNull(is == null ? was : is);
        String name =
                role.label() == null
                        ? say.word(role.kind())
                        : ChangeWords.oneLine(say.after.text(role.label()));
        List<String> oldIds = was == null ? List.of() : was.organisations();
        List<String> newIds = is == null ? List.of() : is.organisations();
        return say.label(
                name,
                say.arrow(organisations(oldIds, say.before), organisations(newIds, say.after)));
    }

    private String organisations(List<String> ids, Naming naming) {
        return ids.isEmpty()
                ? ChangeWords.NOTHING
                : say.list(
                        ids.stream()
                                .map(each -> Entity.of(EntityKind.ORGANISATION, each))
                                .map(each -> ChangeWords.oneLine(naming.name(each)))
                                .toList());
    }

    private String figures(@Nullable Figure was, @Nullable Figure is) {
        Figure figure = Objects.requireNonNull(is == null ? was : is);
        String name =
                figure.label() == null
                        ? say.word(figure.kind())
                        : ChangeWords.oneLine(say.after.text(figure.label()));
        return say.label(name, say.arrow(figure(was), figure(is)));
    }

    private String figure(@Nullable Figure figure) {
        if (figure == null) {
            return ChangeWords.NOTHING;
        }
        String value =
                figure.precision() == Precision.EXACT
                        ? String.valueOf(figure.value())
                        : say.word(figure.precision()) + " " + figure.value();
        return figure.asOf() == null ? value : value + " (" + say.dates.date(figure.asOf()) + ")";
    }

    /** Returns a value in words, null if there are none that would help or it is for few eyes. */
    private @Nullable String shown(Change.Value change, @Nullable Object value, Naming naming) {
        switch (change.field()) {
            case "email",
                    "telephone",
                    "accreditation",
                    "portrait",
                    "logo",
                    "floorPlans",
                    "extensions" -> {
                return null;
            }
            default -> {}
        }
        if (value == null) {
            return ChangeWords.NOTHING;
        }
        if (value instanceof Enum<?> constant) {
            return say.word(constant);
        }
        if (value instanceof LocalDate date) {
            return say.dates.date(date);
        }
        if (value instanceof LocalTime time) {
            return Dates.time(time);
        }
        if (value instanceof Duration || value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof String id) {
            return ChangeWords.oneLine(referred(change, id, naming));
        }
        if (value instanceof Map<?, ?> names && change.field().equals("names")) {
            @SuppressWarnings("unchecked") // the only component of this name
            Map<String, PersonName> parts = (Map<String, PersonName>) names;
            return ChangeWords.oneLine(naming.names(parts, null, change.entity().id()));
        }
        if (value instanceof List<?> all && all.stream().allMatch(String.class::isInstance)) {
            return all.isEmpty()
                    ? ChangeWords.NOTHING
                    : say.list(
                            all.stream()
                                    .map(each -> referred(change, (String) each, naming))
                                    .map(ChangeWords::oneLine)
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
            case "head", "accompanies" ->
                    naming.name(new Entity(EntityKind.PARTICIPANT, edition, id));
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
        return entity == null ? role(id) : ChangeWords.oneLine(say.after.name(entity));
    }

    /** The roles of organisers go by the names of their kinds, a second one of a kind as HOST 2. */
    private String role(String id) {
        String kind = id.replaceFirst(" .*", "");
        return say.word(OrganiserKind.valueOf(kind)) + id.substring(kind.length());
    }
}
