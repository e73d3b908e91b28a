package org.forumkit.exchange;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/** Items of which a table names a time of day alone: their day is that of their session. */
final class ItemDays {
    /** What is kept of a row whose day or time of day is not known. */
    static final List<String> ALONE = List.of("day", "clock", "clock-end");

    private ItemDays() {}

    /** Returns an item with its times, itself if its session does not say its day. */
    static Item dated(Item item, Session session) {
        Map<String, @Nullable Object> kept = Outgoing.kept(item.extensions());
        LocalDateTime from = session.start();
        Clocks clocks = clocks(kept.get("clock"));
        if (from == null || clocks == null || kept.containsKey("day") || item.start() != null) {
            return item;
        }
        LocalDateTime start = Clocks.at(from.toLocalDate(), clocks.start());
        LocalDateTime to = session.end();
        if (start.isBefore(from) && to != null && !start.plusDays(1).isAfter(to)) {
            start = start.plusDays(1);
        }
        Clocks last = clocks(kept.get("clock-end"));
        Integer seconds = last == null ? clocks.end() : Integer.valueOf(last.start());
        LocalDateTime end = seconds == null ? null : Clocks.at(start.toLocalDate(), seconds);
        if (end != null && !end.isAfter(start)) {
            end = end.plusDays(1);
        }
        if (end != null
                && item.runningTime() != null
                && !start.plus(item.runningTime()).equals(end)) {
            return item;
        }
        kept.keySet().removeAll(last == null ? List.of("clock") : List.of("clock", "clock-end"));
        Map<String, @Nullable Object> all = new LinkedHashMap<>(item.extensions());
        all.remove(Extras.NAME);
        if (!kept.isEmpty()) {
            all.put(Extras.NAME, kept);
        }
        return item.toBuilder()
                .start(start)
                .end(end)
                .runningTime(end == null ? item.runningTime() : null)
                .extensions(all)
                .build();
    }

    private static @Nullable Clocks clocks(@Nullable Object text) {
        return text instanceof String clock && clock.length() < 100
                ? Clocks.parse(Normalizer.normalize(clock, Normalizer.Form.NFKC))
                : null;
    }
}
