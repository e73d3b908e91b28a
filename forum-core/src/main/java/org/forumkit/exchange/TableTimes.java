package org.forumkit.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings the times of a row into the forms of a schedule.
 *
 * <p>A day of the week is the first such day from the first day of the edition on, if the caller
 * said that. A time that is not after the start is of the next day. What is a day or a time alone
 * is kept beside the session as {@code day}, {@code clock} and {@code clock-end}.
 */
final class TableTimes {
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?:(?<h>\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h|hrs?|hours?|std|stunden?|ч|час(?:а|ов)?|小时|시간"
                            + "|時間|цаг)\\.?)?\\s*(?:(?<m>\\d{1,4})\\s*(?:m|min|mins|minutes?|minuten|мин|минут[аы]?|"
                            + "分钟|分間?|분)?\\.?)?");

    /** What is longer is no time; patterns would take long to find that out. */
    private static final int LONGEST = 200;

    private final Deviations deviations;
    private final @Nullable LocalDate firstDay;
    private final Dates.Order order;

    TableTimes(Deviations deviations, @Nullable LocalDate firstDay, Dates.Order order) {
        this.deviations = deviations;
        this.firstDay = firstDay;
        this.order = order;
    }

    /** What one cell says. */
    private record Told(@Nullable LocalDate date, @Nullable Clocks clocks, boolean isUnderstood) {
        static final Told NOTHING = new Told(null, null, true);
    }

    /** Adds the times of a row to its event; a cell that is not there is null. */
    void add(
            Node event,
            @Nullable Node day,
            @Nullable Node start,
            @Nullable Node end,
            @Nullable Node length,
            String pointer) {
        if (length != null) {
            event.add(with(length, "duration", length(String.valueOf(length.text()))));
        }
        Node exact = start != null && isExact(start) ? start : day;
        Moment moment = exact == null ? null : Moment.parse(String.valueOf(exact.text()));
        if (exact != null && moment != null && moment.time() != null) {
            event.add(with(exact, "date", String.valueOf(exact.text())));
            LocalDateTime begins = moment.local();
            end(event, end, begins.toLocalDate(), begins, null, start, pointer);
            if (exact == start && day != null) {
                differs(told(day, pointer), day, begins, pointer);
            }
            if (start != null && exact == day) {
                event.add(with(start, "start", String.valueOf(start.text())));
            }
            return;
        }
        Told ofDay = told(day, pointer);
        Told ofStart = told(start, pointer);
        if (!ofDay.isUnderstood() || !ofStart.isUnderstood()) {
            raw(event, day, "date");
            raw(event, start, "start");
            raw(event, end, "end");
            return;
        }
        LocalDate date = ofStart.date() == null ? ofDay.date() : ofStart.date();
        Clocks clocks = ofStart.clocks() == null ? ofDay.clocks() : ofStart.clocks();
        if (date == null || clocks == null) {
            alone(event, day, start, end, pointer);
            return;
        }
        LocalDateTime begins = Clocks.at(date, clocks.start());
        if (day != null) {
            differs(ofDay, day, begins, pointer);
        }
        Node where = start == null ? day : start;
        event.add(with(where == null ? event : where, "date", text(begins)));
        end(event, end, date, begins, clocks.end(), start == null ? day : start, pointer);
    }

    /** Tells of a day, or of a time beside a day, that is another than the start. */
    private void differs(Told told, Node day, LocalDateTime begins, String pointer) {
        Clocks clocks = told.clocks();
        // 24:00 is at the beginning of the next day.
        LocalDate shown = begins.minusNanos(1).toLocalDate();
        if (told.date() != null
                && !told.date().equals(begins.toLocalDate())
                && !told.date().equals(shown)) {
            deviations.tell(
                    ImportRule.DAY, day, pointer + "/start", day.text(), "made", begins + "");
        } else if (clocks != null
                && !Clocks.at(begins.toLocalDate(), clocks.start()).equals(begins)) {
            deviations.tell(
                    ImportRule.START, day, pointer + "/start", day.text(), "made", begins + "");
        }
    }

    private static boolean isExact(Node cell) {
        Moment moment = Moment.parse(String.valueOf(cell.text()));
        return moment != null && moment.time() != null;
    }

    private void end(
            Node event,
            @Nullable Node end,
            LocalDate day,
            LocalDateTime begins,
            @Nullable Integer range,
            @Nullable Node start,
            String pointer) {
        if (end == null) {
            if (range != null) {
                event.add(with(event, "end", text(after(begins, day, range))));
            }
            return;
        }
        Told told = isExact(end) ? Told.NOTHING : told(end, pointer);
        if (told.clocks() == null || !told.isUnderstood()) {
            raw(event, end, "end");
            return;
        }
        LocalDateTime ends =
                told.date() == null
                        ? after(begins, day, told.clocks().start())
                        : Clocks.at(told.date(), told.clocks().start());
        event.add(with(end, "end", text(ends)));
        if (range != null && start != null && !after(begins, day, range).equals(ends)) {
            deviations.tell(
                    ImportRule.END, start, pointer + "/end", start.text(), "made", ends + "");
        }
    }

    private static LocalDateTime after(LocalDateTime begins, LocalDate day, int seconds) {
        LocalDateTime end = Clocks.at(day, seconds);
        return end.isAfter(begins) ? end : end.plusDays(1);
    }

    private static String text(LocalDateTime time) {
        return time.getSecond() == 0 ? time + ":00" : time.toString();
    }

    private void alone(
            Node event,
            @Nullable Node day,
            @Nullable Node start,
            @Nullable Node end,
            String pointer) {
        Node where = day == null ? start : day;
        if (where == null) {
            raw(event, end, "clock-end");
            where = end;
        } else {
            raw(event, day, "day");
            raw(event, start, "clock");
            raw(event, end, "clock-end");
        }
        // The day of an item is that of its session.
        if (where != null && !event.name().equals("item")) {
            String value = String.valueOf(where.text());
            deviations.tellOnce(
                    ImportRule.TIME_INCOMPLETE, value, where, pointer + "/start", value);
        }
    }

    private static void raw(Node event, @Nullable Node cell, String name) {
        if (cell != null) {
            event.add(with(cell, name, String.valueOf(cell.text())));
        }
    }

    private static Node with(Node cell, String name, String text) {
        return Node.of(Node.Kind.STRING, name, cell.line(), cell.column(), text);
    }

    private Told told(@Nullable Node cell, String pointer) {
        if (cell == null) {
            return Told.NOTHING;
        }
        if (String.valueOf(cell.text()).length() > LONGEST) {
            return new Told(null, null, false);
        }
        String text = Normalizer.normalize(String.valueOf(cell.text()), Normalizer.Form.NFKC);
        Dates dates = Dates.parse(text, order, firstDay == null ? null : firstDay.getYear());
        if (dates != null) {
            if (dates.other() != null) {
                deviations.tellOnce(
                        ImportRule.DATE_AMBIGUOUS,
                        "",
                        cell,
                        pointer + "/start",
                        cell.text(),
                        "made",
                        dates.date().toString(),
                        "other",
                        dates.other().toString());
            }
            String rest = dates.rest();
            Clocks clocks = rest.isEmpty() ? null : Clocks.parse(rest);
            return new Told(dates.date(), clocks, rest.isEmpty() || clocks != null);
        }
        return weekday(text);
    }

    private Told weekday(String text) {
        Integer weekday = null;
        for (String each : text.split("[\\s,()\\[\\]]+", -1)) {
            Integer number = TableWords.weekday(each);
            weekday = number != null && !each.isEmpty() ? number : weekday;
        }
        String rest = Dates.withoutWeekday(text);
        Clocks clocks = rest.isEmpty() ? null : Clocks.parse(rest);
        LocalDate date =
                weekday == null || firstDay == null
                        ? null
                        : firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        return new Told(date, clocks, clocks != null || (rest.isEmpty() && weekday != null));
    }

    /** Returns a length in the form of ISO 8601 if it is a number of hours or minutes. */
    private static String length(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        Matcher found = LENGTH.matcher(plain);
        if (plain.isEmpty() || !found.matches()) {
            return text;
        }
        BigDecimal hours =
                found.group("h") == null
                        ? BigDecimal.ZERO
                        : new BigDecimal(found.group("h").replace(',', '.'));
        int minutes = found.group("m") == null ? 0 : Integer.parseInt(found.group("m"));
        int seconds = hours.multiply(BigDecimal.valueOf(3600)).intValue() + minutes * 60;
        return seconds == 0 ? text : Duration.ofSeconds(seconds).toString();
    }
}
