package org.forumkit.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.forumkit.model.Item;
import org.forumkit.model.Session;
import org.jspecify.annotations.Nullable;

/** Makes sessions of entries, what recurs date by date, and items of what belongs to another. */
final class IcalEvents {
    private static final int MOST = 1000;
    private static final int MOST_OF_ALL = 100_000;
    private static final int DAYS = 366;
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final Schedule schedule;
    private final IcalTimes times;
    private final Map<String, Integer> sessions = new HashMap<>();
    private final Map<String, List<Change>> changes = new HashMap<>();
    private final List<Late> late = new ArrayList<>();
    private int recurrences;

    IcalEvents(Schedule schedule, IcalTimes times) {
        this.schedule = schedule;
        this.times = times;
    }

    /** An entry for which others have to be known. */
    private record Late(Node event, boolean isPublished) {}

    /**
     * An entry for one date of another that recurs.
     *
     * @param date which, by the clock that the entry names
     * @param isForAll whether it is for all later dates as well
     */
    private record Change(
            Node event, boolean isPublished, IcalTimes.Moment date, boolean isForAll) {}

    void take(Node event, boolean isPublished) {
        Node recurrence = event.peek("RECURRENCE-ID");
        IcalTimes.Moment moment = recurrence == null ? null : times.moment(recurrence);
        if (recurrence != null && moment != null) {
            boolean isForAll =
                    "THISANDFUTURE".equalsIgnoreCase(IcalTimes.parameter(recurrence, "RANGE"))
                            && !isRecurring(event);
            changes.computeIfAbsent(uid(event), key -> new ArrayList<>())
                    .add(new Change(event, isPublished, moment, isForAll));
        }
        if (isRecurring(event) || (event.peek("RELATED-TO") != null)) {
            late.add(new Late(event, isPublished));
        } else {
            session(event, isPublished, moment == null ? null : moment.time(), null);
        }
    }

    private static boolean isRecurring(Node event) {
        return event.peek("RRULE") != null || event.peek("RDATE") != null;
    }

    private static String uid(Node event) {
        Node uid = event.peek("UID");
        return uid == null ? "" : String.valueOf(uid.text());
    }

    private void session(
            Node event,
            boolean isPublished,
            @Nullable LocalDateTime date,
            @Nullable LocalDateTime start) {
        int index = schedule.sessions().all().size();
        String pointer = "/series/editions/0/sessions/" + index;
        schedule.sessions().all().add(made(event, isPublished, date, start, pointer));
        if (date == null) {
            sessions.putIfAbsent(uid(event), index);
        }
    }

    private Session made(
            Node event,
            boolean isPublished,
            @Nullable LocalDateTime date,
            @Nullable LocalDateTime start,
            String pointer) {
        String day = date == null ? null : DAY.format(date);
        return new IcalEvent(schedule, times, event, isPublished, pointer).session(start, day);
    }

    /** Takes what waited for others. */
    void end() {
        for (Late each : late) {
            if (isRecurring(each.event())) {
                recurring(each.event(), each.isPublished());
            }
        }
        for (Late each : late) {
            if (!isRecurring(each.event())) {
                related(each.event(), each.isPublished());
            }
        }
    }

    /** An entry whose parent is a session is an item of it, unless it has a state of its own. */
    private void related(Node event, boolean isPublished) {
        Integer parent = null;
        for (Node each : event.parts()) {
            String type = IcalTimes.parameter(each, "RELTYPE");
            if (each.name().equals("RELATED-TO")
                    && (type == null || type.equalsIgnoreCase("PARENT"))) {
                Integer found = sessions.get(IcalLines.unescaped(String.valueOf(each.text())));
                parent = parent == null ? found : parent;
            }
        }
        Node state = event.peek("STATUS");
        boolean isHeld = state == null || "CONFIRMED".equalsIgnoreCase(state.text());
        if (parent == null || !isHeld || event.peek("RECURRENCE-ID") != null) {
            session(event, isPublished, null, null);
            return;
        }
        List<Session> all = schedule.sessions().all();
        Session session = all.get(parent);
        String pointer =
                "/series/editions/0/sessions/" + parent + "/items/" + session.items().size();
        List<Item> items = new ArrayList<>(session.items());
        items.add(item(made(event, isPublished, null, null, pointer), session));
        all.set(parent, session.toBuilder().items(items).build());
    }

    /** What a session has and an item has not is kept. */
    private static Item item(Session entry, Session parent) {
        Map<String, @Nullable Object> kept = Outgoing.kept(entry.extensions());
        if (!entry.rooms().equals(parent.rooms()) && !entry.rooms().isEmpty()) {
            kept.put("rooms", entry.rooms());
        }
        if (!parent.topics().containsAll(entry.topics())) {
            kept.put("topics", entry.topics());
        }
        return Item.builder(entry.id())
                .title(entry.title())
                .description(entry.description())
                .start(entry.start())
                .end(entry.end())
                .languages(entry.languages())
                .appearances(entry.appearances())
                .documents(entry.documents())
                .visibility(entry.visibility())
                .extensions(kept.isEmpty() ? Map.of() : Map.of(Extras.NAME, kept))
                .build();
    }

    private void recurring(Node event, boolean isPublished) {
        Node property = event.peek("DTSTART");
        IcalTimes.Moment start = property == null ? null : times.moment(property);
        List<LocalDateTime> starts = start == null ? null : starts(event, start);
        if (start == null || starts == null || starts.isEmpty()) {
            session(event, isPublished, null, null);
            return;
        }
        Map<LocalDateTime, Change> changed = new HashMap<>();
        for (Change each : changes.getOrDefault(uid(event), List.of())) {
            changed.put(on(each.date(), start), each);
        }
        Map.Entry<LocalDateTime, Change> lasting = null;
        for (LocalDateTime each : starts) {
            Change own = changed.get(each);
            if (own != null && own.isForAll()) {
                lasting = Map.entry(each, own);
            }
            if (own == null && lasting == null) {
                session(event, isPublished, each, each);
            } else if (own == null && lasting != null) {
                moved(lasting.getValue(), Duration.between(lasting.getKey(), each), each);
            }
        }
    }

    /** Takes a change for a later date than its own: it is so much later. */
    private void moved(Change change, Duration later, LocalDateTime date) {
        Node property = change.event().peek("DTSTART");
        IcalTimes.Moment start = property == null ? null : times.moment(property);
        session(
                change.event(),
                change.isPublished(),
                date,
                start == null ? null : start.time().plus(later));
    }

    /** Returns when it begins each time, by the clock of its own zone; null if nobody can tell. */
    private @Nullable List<LocalDateTime> starts(Node event, IcalTimes.Moment start) {
        Node rule = event.peek("RRULE");
        String text = rule == null ? "" : String.valueOf(rule.text()).toUpperCase(Locale.ROOT);
        Map<String, String> parts = new LinkedHashMap<>();
        for (String each : text.split(";", -1)) {
            parts.put(each.replaceFirst("=.*", ""), each.replaceFirst("[^=]*=?", ""));
        }
        boolean isEndless = !parts.containsKey("COUNT") && !parts.containsKey("UNTIL");
        String interval = parts.getOrDefault("INTERVAL", "1");
        boolean isKnown =
                rule == null
                        || (FREQUENCIES.contains(parts.getOrDefault("FREQ", ""))
                                && interval.matches("[1-9]\\d{0,2}"));
        List<LocalDateTime> starts = null;
        int most = Math.min(MOST, MOST_OF_ALL - recurrences);
        if (isKnown && most > 0) {
            LocalDateTime until =
                    isEndless && rule != null
                            ? start.time().plusDays(DAYS)
                            : start.time().plusYears(100);
            starts = IcalRecurrence.starts(start.time(), lines(event, start), until, most);
        }
        Node where = rule == null ? event : rule;
        int count = starts == null ? 0 : starts.size();
        recurrences += count;
        boolean isCut = count == most || (rule != null && isEndless);
        String pointer = "/series/editions/0/sessions/" + schedule.sessions().all().size();
        schedule.deviations()
                .tell(
                        isCut || count == 0 ? ImportRule.RECURRENCE_CUT : ImportRule.RECURRING,
                        where,
                        pointer,
                        rule == null ? "RDATE" : rule.text(),
                        "made",
                        Integer.toString(count));
        return starts;
    }

    /** Returns what says when it recurs, with times on the clock of its zone as if it were UTC. */
    private List<String> lines(Node event, IcalTimes.Moment start) {
        List<String> lines = new ArrayList<>();
        if (event.peek("RRULE") == null) {
            lines.add("RDATE:" + clock(start, start));
        }
        for (Node each : event.parts()) {
            String value = String.valueOf(each.text()).replaceAll("\\p{Cntrl}", "");
            switch (each.name()) {
                case "RRULE", "EXRULE" -> lines.add(each.name() + ":" + rule(value, start));
                case "RDATE", "EXDATE" -> {
                    for (String time : value.split(",", -1)) {
                        String zone = IcalTimes.parameter(each, "TZID");
                        String date = time.replaceFirst("/.*", "");
                        IcalTimes.Moment moment = times.moment(date, zone);
                        if (moment != null) {
                            lines.add(each.name() + ":" + clock(moment, start));
                        }
                    }
                }
                default -> {}
            }
        }
        return lines;
    }

    private String rule(String rule, IcalTimes.Moment start) {
        StringBuilder text = new StringBuilder();
        for (String each : rule.toUpperCase(Locale.ROOT).split(";", -1)) {
            String part = each;
            if (each.startsWith("UNTIL=")) {
                IcalTimes.Moment until = times.moment(each.substring(6), null);
                if (until != null) {
                    // A date is a whole day.
                    part =
                            "UNTIL="
                                    + (until.isDate()
                                            ? TIME.format(until.time().plusDays(1).minusSeconds(1))
                                            : clock(until, start));
                }
            }
            text.append(text.isEmpty() ? "" : ";").append(part);
        }
        return text.toString();
    }

    private static String clock(IcalTimes.Moment moment, IcalTimes.Moment start) {
        return TIME.format(on(moment, start).atOffset(ZoneOffset.UTC));
    }

    /** Returns a time on the clock of another. */
    private static LocalDateTime on(IcalTimes.Moment moment, IcalTimes.Moment start) {
        LocalDateTime time = moment.time();
        if (moment.isDate() && !start.isDate()) {
            time = time.toLocalDate().atTime(start.time().toLocalTime());
        } else if (moment.zone() != null && start.zone() != null) {
            time = time.atZone(moment.zone()).withZoneSameInstant(start.zone()).toLocalDateTime();
        }
        return time;
    }
}
