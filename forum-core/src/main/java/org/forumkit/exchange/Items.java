package org.forumkit.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.model.Item;
import org.forumkit.model.ItemKind;
import org.forumkit.model.ItemNumber;
import org.forumkit.model.Session;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/** Makes items of the rows of tables, in the order that they name. */
final class Items {
    /** What the place of an item in its session is kept as where it is written otherwise. */
    static final String ORDER = "order";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,4}))?\\.?");

    private static final Pattern KNOWN_BY = Pattern.compile(ItemNumber.ALLOWED);

    private final Deviations deviations;
    private final Conference conference;
    private final Sessions sessions;
    private final Casts casts;
    private final Ids ids = new Ids();

    Items(Deviations deviations, Conference conference, Sessions sessions, Casts casts) {
        this.deviations = deviations;
        this.conference = conference;
        this.sessions = sessions;
        this.casts = casts;
    }

    /** A row, and where it stands in its session. */
    private record Placed(Node row, BigDecimal order) {}

    /** Returns the items that a session's event has. */
    List<Item> of(Node event, Session session, String pointer) {
        Node list = event.take("items");
        List<Placed> rows = new ArrayList<>();
        BigDecimal last = BigDecimal.ZERO;
        for (Node each : list == null ? List.<Node>of() : list.parts()) {
            last = order(each, last);
            rows.add(new Placed(each, last));
        }
        rows.sort(Comparator.comparing(Placed::order));
        List<Item> items = new ArrayList<>();
        for (Placed each : rows) {
            items.add(item(each.row(), session, items.size() + 1, pointer + "/items/"));
        }
        return items;
    }

    /** What names no place comes after the row before it. */
    private static BigDecimal order(Node row, BigDecimal last) {
        BigDecimal order = number(row.peek(ORDER));
        return order == null ? last : order;
    }

    /** Tells whether items that say their place, by what was kept of it, are in that order. */
    static boolean isOrdered(List<Item> items) {
        BigDecimal last = BigDecimal.ZERO;
        for (int i = 0; i < items.size(); i++) {
            Object kept = Outgoing.kept(items.get(i).extensions()).get(ORDER);
            BigDecimal order = kept == null ? BigDecimal.valueOf(i + 1L) : number(kept.toString());
            if (order != null && order.compareTo(last) < 0) {
                return false;
            }
            last = order == null ? last : order;
        }
        return true;
    }

    private static @Nullable BigDecimal number(@Nullable Node order) {
        return order == null ? null : number(String.valueOf(order.text()));
    }

    private static @Nullable BigDecimal number(String text) {
        Matcher number = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        if (!number.matches()) {
            return null;
        }
        String fraction = number.group(2) == null ? "0" : number.group(2);
        return new BigDecimal(number.group(1) + "." + fraction);
    }

    private Item item(Node row, Session session, int number, String parent) {
        String pointer = parent + (number - 1);
        Extras extras = new Extras();
        Node order = row.take(ORDER);
        if (order != null && number(order) == null) {
            deviations.tell(ImportRule.VALUE, order, pointer, order.text(), "field", "item/order");
        }
        if (order != null && !Integer.toString(number).equals(order.text())) {
            extras.keep(order);
        }
        Node title = row.take("title");
        Text name = title == null ? null : Wordings.text(title);
        Item.Builder item =
                Item.builder(id(row, session, title, number, extras, pointer))
                        .kind(kind(row, extras))
                        .number(known(row, extras, pointer))
                        .title(name == null ? null : Wordings.line(name))
                        .description(Sessions.description(row, extras))
                        .languages(sessions.languages(row, extras, pointer))
                        .appearances(casts.of(row, extras, pointer))
                        .documents(
                                new References(
                                                deviations,
                                                conference.baseUrl(),
                                                extras,
                                                pointer + "/documents")
                                        .documents(row.take("attachments")));
        times(row, item, extras, pointer);
        sessions.rest(row, extras, pointer);
        return dated(item.extensions(extras.extensions()).build(), row, session, pointer);
    }

    private String id(
            Node row,
            Session session,
            @Nullable Node title,
            int number,
            Extras extras,
            String pointer) {
        Node given = row.take("id");
        String text = given == null ? "" : String.valueOf(given.text());
        String wanted;
        if (given == null) {
            String name = title == null ? Integer.toString(number) : text(title);
            wanted = Ids.of(session.id() + " " + name);
            deviations.tell(ImportRule.ID_MISSING, row, pointer + "/id", null, "made", wanted);
        } else {
            String exact = Ids.exact(text);
            wanted = exact == null ? Ids.of(text) : exact;
        }
        String id = wanted;
        if (ids.isTaken(wanted)) {
            id = ids.claim(wanted, session.id() + " #" + number);
            deviations.tell(ImportRule.ID_TAKEN, row, pointer + "/id", wanted, "made", id);
        } else {
            ids.claim(wanted, wanted);
        }
        extras.keep("id", given == null || id.equals(text) ? null : given.plainJson());
        return id;
    }

    /** Returns the number on the board, null for none; what is no such number is kept and told. */
    private @Nullable String known(Node row, Extras extras, String pointer) {
        Node number = row.take("number");
        String text = number == null ? null : number.text();
        if (number == null || text == null || KNOWN_BY.matcher(text).matches()) {
            return text;
        }
        extras.keep(number);
        deviations.tell(ImportRule.VALUE, number, pointer, text, "field", "item/number");
        return null;
    }

    private static String text(Node title) {
        return title.parts().isEmpty()
                ? String.valueOf(title.text())
                : String.valueOf(title.parts().get(0).text());
    }

    private static ItemKind kind(Node row, Extras extras) {
        Node type = row.take("type");
        if (type == null) {
            return ItemKind.OTHER;
        }
        String name = String.valueOf(type.text());
        ItemKind kind = ItemKind.OTHER;
        for (ItemKind each : ItemKind.values()) {
            kind = each.name().equals(name.toUpperCase(Locale.ROOT)) ? each : kind;
        }
        extras.keep(type(kind).equals(name) ? null : type);
        return kind;
    }

    /** Returns what a kind is called in a table. */
    static String type(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void times(Node row, Item.Builder item, Extras extras, String pointer) {
        Node length = row.peek("end") == null ? row.take("duration") : null;
        Times times = new Times(deviations, conference, row, null, extras, pointer).read();
        item.start(times.start()).end(times.end());
        Lengths.Reading reading =
                length == null
                        ? null
                        : Lengths.parse(String.valueOf(length.text()), false, conference.longest());
        if (reading != null) {
            item.runningTime(reading.first());
        } else if (length != null) {
            extras.keep(length);
            deviations.tell(
                    ImportRule.LENGTH_UNREADABLE, length, pointer + "/runningTime", length.text());
        }
    }

    private Item dated(Item item, Node row, Session session, String pointer) {
        Item dated = ItemDays.dated(item, session);
        for (String each : ItemDays.ALONE) {
            Node alone = row.peek(each);
            if (alone != null && dated.equals(item)) {
                deviations.tell(
                        ImportRule.TIME_INCOMPLETE,
                        alone,
                        pointer + "/start",
                        alone.text(),
                        "count",
                        "1");
                break;
            }
        }
        return dated;
    }
}
