package org.forumkit.exchange;

import static org.forumkit.exchange.IcalCalendar.string;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** When an entry is, in the edition's zone. */
final class IcalSpan {
    private static final Set<String> NO_PARAMETERS = Set.of("VALUE");

    private final Schedule schedule;
    private final IcalTimes times;
    private final Node source;
    private final Node event;
    private final BiConsumer<Node, Set<String>> use;
    private final String pointer;

    IcalSpan(
            Schedule schedule,
            IcalTimes times,
            Node source,
            Node event,
            BiConsumer<Node, Set<String>> use,
            String pointer) {
        this.schedule = schedule;
        this.times = times;
        this.source = source;
        this.event = event;
        this.use = use;
        this.pointer = pointer;
    }

    /** Adds when it is; at one of its dates if it recurs. */
    void take(@Nullable LocalDateTime recurrence) {
        Node property = source.peek("DTSTART");
        if (property == null) {
            return;
        }
        IcalTimes.Moment moment = times.moment(property);
        if (moment == null) {
            event.add(string(property, "date", property.text()));
            use.accept(property, NO_PARAMETERS);
            return;
        }
        settled(property, moment, "/start");
        IcalTimes.Moment begin =
                recurrence == null
                        ? moment
                        : new IcalTimes.Moment(
                                recurrence, moment.isDate(), moment.zone(), moment.isUnknown());
        LocalDateTime start = local(begin);
        event.add(string(property, "date", start.toString()));
        taken(property, moment);
        LocalDateTime end = end(begin, moment);
        if (end != null) {
            event.add(string(source, "end", end.toString()));
        }
        if (moment.isDate()) {
            schedule.deviations()
                    .tell(
                            ImportRule.WHOLE_DAYS,
                            property,
                            pointer + "/start",
                            property.text(),
                            "made",
                            start + " – " + end);
        }
    }

    private @Nullable LocalDateTime end(IcalTimes.Moment begin, IcalTimes.Moment first) {
        Node last = source.peek("DTEND");
        Node length = source.peek("DURATION");
        LocalDateTime start = begin.time();
        IcalTimes.Moment end = last == null ? null : times.moment(last);
        if (last != null && end == null) {
            event.add(string(last, "end", last.text()));
            use.accept(last, NO_PARAMETERS);
            return null;
        }
        if (last != null && end != null) {
            settled(last, end, "/end");
            taken(last, end);
            boolean isFirst = begin.time().equals(first.time());
            return isFirst
                    ? local(end)
                    : local(begin).plus(Duration.between(local(first), local(end)));
        }
        if (length != null) {
            LocalDateTime time = IcalTimes.plus(start, String.valueOf(length.text()), begin.zone());
            if (time == null) {
                event.add(string(length, "duration", length.text()));
            }
            use.accept(length, NO_PARAMETERS);
            return time == null
                    ? null
                    : local(new IcalTimes.Moment(time, begin.isDate(), begin.zone(), false));
        }
        return begin.isDate() ? start.plusDays(1) : null;
    }

    /** A zone of its own is kept: the model has that of the edition. */
    private void taken(Node property, IcalTimes.Moment moment) {
        ZoneId zone = schedule.conference().zone();
        String name = IcalTimes.parameter(property, "TZID");
        boolean isSame =
                name == null
                        || moment.isUnknown()
                        || (moment.zone() != null && moment.zone().equals(zone));
        boolean isPlain = !moment.isUnknown() && isSame;
        use.accept(property, isPlain ? Set.of("VALUE", "TZID") : NO_PARAMETERS);
    }

    /** Tells of a time that is none of a zone. */
    private void settled(Node property, IcalTimes.Moment moment, String field) {
        if (moment.isUnknown()) {
            schedule.deviations()
                    .tellOnce(
                            ImportRule.ZONE_UNKNOWN,
                            String.valueOf(IcalTimes.parameter(property, "TZID")),
                            property,
                            pointer + field,
                            IcalTimes.parameter(property, "TZID"));
        }
        ZoneId zone = schedule.conference().zone();
        if (moment.zone() == null && !moment.isDate() && zone != null) {
            schedule.deviations()
                    .tellOnce(
                            ImportRule.TIME_FLOATING,
                            "",
                            property,
                            pointer + field,
                            property.text(),
                            "zone",
                            zone.getId());
        }
    }

    private LocalDateTime local(IcalTimes.Moment moment) {
        ZoneId zone = schedule.conference().zone();
        return moment.zone() == null || zone == null
                ? moment.time()
                : moment.time().atZone(moment.zone()).withZoneSameInstant(zone).toLocalDateTime();
    }
}
