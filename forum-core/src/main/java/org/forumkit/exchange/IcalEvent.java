package org.forumkit.exchange;

import static org.forumkit.exchange.IcalCalendar.string;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Audience;
import org.forumkit.model.Session;
import org.forumkit.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * One entry as an event of a schedule; not for use twice for the same date.
 *
 * <p>A property is taken if all of its parameters are; else it is kept whole.
 */
final class IcalEvent {
    private static final Set<String> NO_PARAMETERS = Set.of("VALUE");
    private static final Set<String> LANGUAGE = Set.of("VALUE", "LANGUAGE");

    /** Of these a second one has no place. */
    private static final Set<String> SINGLE =
            Set.of(
                    "UID",
                    "SUMMARY",
                    "DESCRIPTION",
                    "LOCATION",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "STATUS",
                    "CLASS",
                    "SEQUENCE",
                    "LAST-MODIFIED");

    private final Schedule schedule;
    private final IcalTimes times;
    private final Node source;
    private final boolean isPublished;
    private final String pointer;
    private final Node event;
    private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> names = new HashSet<>();

    IcalEvent(
            Schedule schedule, IcalTimes times, Node source, boolean isPublished, String pointer) {
        this.schedule = schedule;
        this.times = times;
        this.source = source;
        this.isPublished = isPublished;
        this.pointer = pointer;
        this.event = new Node(Node.Kind.OBJECT, "event", source.line(), source.column());
    }

    /** Returns the session that it is, at one of its dates if it recurs. */
    Session session(@Nullable LocalDateTime start, @Nullable String day) {
        id(day);
        text("title", "SUMMARY", true);
        text("abstract", "DESCRIPTION", false);
        new IcalSpan(schedule, times, source, event, this::use, pointer).take(start);
        state();
        room();
        topics();
        new IcalPeople(source, event, this::use, isPublished).take();
        link("url", "URL");
        attachments();
        Integer revision = number(find("SEQUENCE"));
        Instant modified = instant(find("LAST-MODIFIED"));
        Visibility visibility = visibility();
        String online = online();
        rest();
        return schedule.sessions().make(event, null, null, pointer).toBuilder()
                .revision(revision)
                .modified(modified)
                .online(online)
                .visibility(visibility)
                .build();
    }

    private @Nullable Node find(String name) {
        for (Node each : source.parts()) {
            if (each.name().equals(name) && each.kind() == Node.Kind.ELEMENT && !each.isEmpty()) {
                names.add(name);
                return each;
            }
        }
        return null;
    }

    /** Marks a property as taken if nothing of it is left over. */
    private void use(Node property, Set<String> parameters) {
        if (property.parts().stream().allMatch(each -> parameters.contains(each.name()))) {
            used.add(property);
        }
    }

    private void id(@Nullable String day) {
        Node uid = find("UID");
        if (uid == null || uid.text() == null) {
            return;
        }
        String text = IcalLines.unescaped(uid.text());
        int at = text.lastIndexOf('@');
        String local = at > 0 ? text.substring(0, at) : text;
        String exact = Ids.exact(local);
        String id = exact == null ? Ids.of(local) : exact;
        event.add(string(uid, "id", day == null ? id : Ids.of(id + "-" + day)));
        event.add(string(uid, "uid", text));
        use(uid, Set.of());
    }

    /** Adds a text, with its language if it names one, or in several. */
    private void text(String field, String name, boolean isLine) {
        Node several = new Node(Node.Kind.OBJECT, field, source.line(), source.column());
        Node plain = null;
        for (Node each : source.parts()) {
            if (!each.name().equals(name) || each.text() == null) {
                continue;
            }
            names.add(name);
            String text = IcalLines.unescaped(each.text());
            text = isLine ? Wordings.line(text) : text;
            String given = IcalTimes.parameter(each, "LANGUAGE");
            String tag = given == null ? null : Wordings.language(given);
            if (tag != null && several.peek(tag) == null) {
                several.add(string(each, tag, text));
                use(each, LANGUAGE);
            } else if (given == null && plain == null) {
                plain = string(each, field, text);
                use(each, NO_PARAMETERS);
            }
        }
        if (plain != null && !several.parts().isEmpty()) {
            several.add(string(plain, "und", plain.text()));
        }
        if (!several.parts().isEmpty()) {
            event.add(several);
        } else if (plain != null) {
            event.add(plain);
        }
    }

    private void state() {
        Node status = find("STATUS");
        if (status == null) {
            return;
        }
        String word = String.valueOf(status.text()).toUpperCase(Locale.ROOT);
        use(status, NO_PARAMETERS);
        switch (word) {
            case "CONFIRMED" -> {}
            case "CANCELLED" -> event.add(string(status, "state", "CANCELED"));
            case "TENTATIVE" -> event.add(string(status, "state", "ACCEPTED"));
            default -> event.add(string(status, "state", word));
        }
    }

    private void room() {
        Node location = find("LOCATION");
        if (location != null && location.text() != null) {
            String name = Wordings.line(IcalLines.unescaped(location.text())).strip();
            event.add(string(location, "room", name));
            String tag = IcalTimes.parameter(location, "LANGUAGE");
            use(location, tag == null ? NO_PARAMETERS : LANGUAGE);
        }
    }

    private void topics() {
        Node list = new Node(Node.Kind.LIST, "track", source.line(), source.column());
        for (Node each : source.parts()) {
            if (each.name().equals("CATEGORIES") && each.text() != null) {
                IcalLines.list(each.text())
                        .forEach(topic -> list.add(string(each, "track", topic)));
                use(each, LANGUAGE);
            }
        }
        if (!list.parts().isEmpty()) {
            event.add(list);
        }
    }

    private void link(String field, String name) {
        Node property = find(name);
        if (property != null) {
            event.add(string(property, field, property.text()));
            use(property, NO_PARAMETERS);
        }
    }

    private void attachments() {
        Node list = new Node(Node.Kind.LIST, "attachments", source.line(), source.column());
        for (Node each : source.parts()) {
            String text = each.text();
            if (each.name().equals("ATTACH") && text != null && Addresses.isFit(text)) {
                Node attachment = new Node(Node.Kind.OBJECT, "attachments", each.line(), 1);
                attachment.add(string(each, "url", text));
                for (String name : List.of("FILENAME", "X-FILENAME", "LABEL")) {
                    String title = IcalTimes.parameter(each, name);
                    if (title != null && attachment.peek("title") == null) {
                        attachment.add(string(each, "title", title));
                    }
                }
                list.add(attachment);
                use(each, Set.of("VALUE", "FILENAME", "LABEL"));
            }
        }
        if (!list.parts().isEmpty()) {
            event.add(list);
        }
    }

    private static @Nullable Integer digits(String text) {
        return text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.valueOf(text)
                : null;
    }

    private @Nullable Integer number(@Nullable Node property) {
        Integer number =
                property == null || property.text() == null ? null : digits(property.text());
        if (property != null && number != null) {
            use(property, NO_PARAMETERS);
        }
        return number;
    }

    private @Nullable Instant instant(@Nullable Node property) {
        IcalTimes.Moment moment = property == null ? null : times.moment(property);
        if (property == null || moment == null || !ZoneOffset.UTC.equals(moment.zone())) {
            return null;
        }
        use(property, NO_PARAMETERS);
        return moment.time().toInstant(ZoneOffset.UTC);
    }

    /** What is for few eyes is not for all of a programme's. */
    private @Nullable Visibility visibility() {
        Node property = find("CLASS");
        String word = property == null ? "PUBLIC" : String.valueOf(property.text());
        boolean isPublic = word.equalsIgnoreCase("PUBLIC");
        if (property != null && isPublic) {
            use(property, NO_PARAMETERS);
        }
        return isPublic ? null : new Visibility(Audience.INTERNAL, null, null);
    }

    /** The first conference that is an address of the web. */
    private @Nullable String online() {
        String online = null;
        for (Node each : source.parts()) {
            String text = each.text();
            if (each.name().equals("CONFERENCE") && text != null && Addresses.isFit(text)) {
                if (online == null) {
                    online = text;
                    use(each, NO_PARAMETERS);
                }
            }
        }
        return online;
    }

    /** Keeps what is left over as it is. */
    private void rest() {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        for (Node each : source.parts()) {
            if (used.contains(each)) {
                continue;
            }
            boolean isRepeated =
                    SINGLE.contains(each.name())
                            && names.contains(each.name())
                            && used.stream().anyMatch(one -> one.name().equals(each.name()));
            if (isRepeated) {
                schedule.deviations()
                        .tell(
                                ImportRule.REPEATED,
                                each,
                                pointer,
                                each.text(),
                                "field",
                                each.name());
            }
            if (each.name().isEmpty()) {
                schedule.deviations()
                        .tell(ImportRule.FORM, each, pointer, each.text(), "field", "VEVENT");
            }
            Node.put(kept, each.name().isEmpty() ? "?" : each.name(), each.json());
        }
        if (!kept.isEmpty()) {
            event.add(Node.of(Node.Kind.OTHER, "ical", source.line(), 1, kept));
        }
    }
}
