package org.forumkit.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.forumkit.model.Edition;
import org.forumkit.model.Link;
import org.forumkit.model.Text;
import org.forumkit.model.Venue;
import org.jspecify.annotations.Nullable;

/** What a schedule says of the event as a whole. */
final class Conference {
    private static final String POINTER = "/series/editions/0";

    /** Beside the days themselves: how long an edition may be that does not say it. */
    private static final Duration USUAL_LENGTH = Duration.ofDays(31);

    /** What is kept as an extension without a word: the model has no place for it. */
    private static final Set<String> KEPT =
            Set.of(
                    "acronym",
                    "timeslot_duration",
                    "base_url",
                    "logo",
                    "color",
                    "colors",
                    "keywords",
                    "meta",
                    "subtitle",
                    "release",
                    "defaults");

    private static final Set<String> KEPT_OF_HEAD =
            Set.of("$schema", "generator", "version", "url", "base_url", "calendar");

    private final ImportOptions options;
    private final Deviations deviations;
    private final Extras head = new Extras();
    private final Extras extras = new Extras();
    private final List<Day> days = new ArrayList<>();
    private @Nullable String title;
    private @Nullable Node counted;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalTime dayChange;
    private @Nullable ZoneId zone;
    private @Nullable Node zoneNode;
    private @Nullable String venue;
    private @Nullable String city;
    private @Nullable String baseUrl;
    private @Nullable Text description;
    private @Nullable String language;
    private final List<String> languages = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private boolean pretalx;

    Conference(ImportOptions options, Deviations deviations) {
        this.options = options;
        this.deviations = deviations;
        this.zone = options.zone();
    }

    /** Takes a field of the whole schedule. */
    void head(Node part) {
        if (part.isEmpty()) {
            return;
        }
        if (part.name().equals("generator")) {
            Node name = part.peek("name");
            pretalx = name != null && "pretalx".equalsIgnoreCase(name.text());
        }
        if (part.name().equals("base_url")) {
            baseUrl = part.text();
        }
        keep(head, part, KEPT_OF_HEAD, "schedule");
    }

    /** Takes the fields of the conference, as many of them as there are. */
    void take(Node conference) {
        Node wanted = conference.take("title");
        title = wanted == null ? title : Wordings.line(wanted);
        venue = text(conference, "venue", venue);
        city = text(conference, "city", city);
        Node about = conference.take("description");
        description = about == null ? description : Wordings.text(about);
        Node base = conference.peek("base_url");
        baseUrl = base == null ? baseUrl : base.text();
        zone(conference.take("time_zone_name"));
        firstDay = day(conference, "start", firstDay);
        lastDay = day(conference, "end", lastDay);
        change(conference.take("day_change"));
        url(conference.take("url"));
        languages(conference.take("languages"));
        Node defaults = conference.peek("defaults");
        Node given = defaults == null ? null : defaults.peek("language");
        language = given == null ? language : Wordings.language(String.valueOf(given.text()));
        Node count = conference.take("days");
        count = count == null ? conference.take("daysCount") : count;
        counted = count == null ? counted : count;
        for (Node part : conference.parts()) {
            if (!part.isTaken() && !part.isEmpty()) {
                keep(extras, part, KEPT, "conference");
            }
        }
    }

    /** Keeps what stands where it has no place. */
    void unknown(Node part, String parent) {
        if (!part.isEmpty()) {
            keep(head, part, Set.of(), parent);
        }
    }

    private void keep(Extras where, Node part, Set<String> known, String parent) {
        boolean isKnown = known.contains(part.name());
        if (!isKnown) {
            deviations.tellOnce(
                    ImportRule.UNKNOWN,
                    parent + "/" + part.name(),
                    part,
                    POINTER + "/extensions/" + Extras.NAME,
                    part.text(),
                    "field",
                    parent + "/" + part.name());
        }
        where.add(part.name(), isKnown ? part.plainJson() : part.json());
    }

    private static @Nullable String text(Node conference, String name, @Nullable String before) {
        Node part = conference.take(name);
        return part == null ? before : Wordings.line(part);
    }

    private void zone(@Nullable Node name) {
        if (name == null) {
            return;
        }
        ZoneId named = null;
        try {
            ZoneId any = ZoneId.of(String.valueOf(name.text()));
            named = ZoneId.getAvailableZoneIds().contains(any.getId()) ? any : null;
        } catch (DateTimeException e) {
            // It is told of below.
        }
        if (named == null) {
            deviations.tell(ImportRule.ZONE_UNKNOWN, name, POINTER + "/zone", name.text());
        }
        if (zone == null) {
            zone = named;
        }
        zoneNode = name;
        if (named == null || !named.equals(zone)) {
            extras.keep(name);
        }
    }

    private @Nullable LocalDate day(Node conference, String name, @Nullable LocalDate before) {
        Node part = conference.take(name);
        if (part == null) {
            return before;
        }
        Moment moment = Moment.parse(String.valueOf(part.text()));
        String place = POINTER + (name.equals("start") ? "/firstDay" : "/lastDay");
        if (moment == null) {
            deviations.tell(ImportRule.TIME_UNREADABLE, part, place, part.text(), "field", name);
            extras.keep(part);
            return before;
        }
        if (moment.time() != null) {
            extras.keep(part);
        }
        return moment.date();
    }

    private void change(@Nullable Node part) {
        if (part == null) {
            return;
        }
        dayChange = Lengths.time(String.valueOf(part.text()));
        if (dayChange == null) {
            deviations.tell(
                    ImportRule.TIME_UNREADABLE,
                    part,
                    POINTER + "/dayChange",
                    part.text(),
                    "field",
                    "day_change");
            extras.keep(part);
        }
    }

    private void url(@Nullable Node part) {
        if (part == null) {
            return;
        }
        String address = String.valueOf(part.text());
        extras.keep(part);
        if (Addresses.isFit(address)) {
            links.add(new Link(address, null, null));
        } else {
            deviations.tell(
                    ImportRule.ADDRESS_UNFIT, part, POINTER + "/links", address, "field", "url");
        }
    }

    private void languages(@Nullable Node list) {
        if (list == null) {
            return;
        }
        for (Node each : list.parts()) {
            String tag = Wordings.language(String.valueOf(each.text()));
            if (tag == null) {
                deviations.tell(
                        ImportRule.LANGUAGE_UNKNOWN, each, POINTER + "/languages", each.text());
                extras.add("languages", each.plainJson());
            } else if (!languages.contains(tag)) {
                languages.add(tag);
            }
        }
    }

    /** One day of the schedule; its fields are kept as they are. */
    static final class Day {
        private final Extras kept = new Extras();
        private @Nullable LocalDate date;
        private @Nullable Moment start;
        private @Nullable Moment end;

        @Nullable LocalDate date() {
            return date;
        }

        @Nullable Moment end() {
            return end;
        }

        private @Nullable LocalDate lastDate() {
            return end == null ? null : end.date();
        }
    }

    /** Begins a day with what is said of it so far. */
    Day day(Node node) {
        Day day = new Day();
        days.add(day);
        node.parts().forEach(each -> take(day, each));
        return day;
    }

    /** Takes one field of a day. */
    void take(Day day, Node part) {
        Moment moment = part.text() == null ? null : Moment.parse(part.text());
        switch (part.name()) {
            case "date" -> {
                day.date = moment == null ? null : moment.date();
                if (moment == null && !part.isEmpty()) {
                    deviations.tell(
                            ImportRule.TIME_UNREADABLE,
                            part,
                            POINTER,
                            part.text(),
                            "field",
                            "day/date");
                }
            }
            case "start", "day_start" -> day.start = moment;
            case "end", "day_end" -> day.end = moment;
            default -> {}
        }
        day.kept.keep(part.name().replace("day_", ""), part.plainJson());
    }

    boolean isPretalx() {
        return pretalx;
    }

    @Nullable ZoneId zone() {
        return zone;
    }

    @Nullable String baseUrl() {
        return baseUrl;
    }

    @Nullable String language() {
        return language;
    }

    @Nullable LocalTime dayChange() {
        return dayChange;
    }

    /** Returns how long a session may be: as long as the edition. */
    Duration longest() {
        return firstDay == null || lastDay == null || lastDay.isBefore(firstDay)
                ? USUAL_LENGTH
                : Duration.ofDays(lastDay.toEpochDay() - firstDay.toEpochDay() + 1);
    }

    /** Returns the edition so far; {@code first} and {@code last} are the days of its sessions. */
    Edition.Builder edition(
            @Nullable LocalDate first, @Nullable LocalDate last, Node root, Venue.Builder rooms) {
        LocalDate begins = firstDay == null ? first : firstDay;
        LocalDate ends = lastDay == null ? last : lastDay;
        if (zone == null && zoneNode == null) {
            deviations.tell(ImportRule.ZONE_MISSING, root, POINTER, null);
        }
        count(begins, ends);
        Extras all = new Extras();
        head.values().forEach(all::keep);
        all.keep("conference", extras.values());
        all.keep("days", days.stream().map(each -> each.kept.values()).toList());
        String id = options.edition();
        if (id == null) {
            id = begins == null ? "edition" : Integer.toString(begins.getYear());
        }
        return Edition.builder(id, Text.of(title(root)))
                .description(description)
                .firstDay(begins)
                .lastDay(ends)
                .dayChange(dayChange == null ? derivedChange() : dayChange)
                .zone(zone == null ? null : zone.getId())
                .venue(rooms.city(city == null ? null : Text.of(city)).build())
                .languages(languages)
                .links(links)
                .extensions(all.extensions());
    }

    @Nullable String venue() {
        return venue;
    }

    private void count(@Nullable LocalDate begins, @Nullable LocalDate ends) {
        if (counted == null) {
            return;
        }
        boolean agrees =
                begins != null
                        && ends != null
                        && Long.toString(ends.toEpochDay() - begins.toEpochDay() + 1)
                                .equals(counted.text());
        if (!agrees) {
            extras.keep(counted);
        }
    }

    /** Returns the title, or what stands in its place. */
    String title(Node root) {
        if (title == null) {
            Object acronym = extras.values().get("acronym");
            title = acronym instanceof String text ? text : "Schedule";
            deviations.tell(
                    ImportRule.MISSING,
                    root,
                    POINTER + "/title",
                    null,
                    "field",
                    "conference/title",
                    "made",
                    title);
        }
        return title;
    }

    /**
     * Returns when one day ends and the next begins by the bounds of the days: one time that none
     * of them goes beyond.
     */
    private @Nullable LocalTime derivedChange() {
        for (Day day : days) {
            LocalDate last = day.lastDate();
            if (day.date != null && day.end != null && last != null && last.isAfter(day.date)) {
                LocalTime end = day.end.local().toLocalTime();
                LocalTime change = end.getMinute() == 59 ? end.withSecond(0).plusMinutes(1) : end;
                boolean fits =
                        change.isBefore(LocalTime.NOON)
                                && !change.equals(LocalTime.MIDNIGHT)
                                && days.stream().allMatch(each -> fits(each, change));
                return fits ? change : null;
            }
        }
        return null;
    }

    private static boolean fits(Day day, LocalTime change) {
        LocalDate date = day.date;
        return date == null
                || ((day.start == null || !day.start.local().isBefore(date.atTime(change)))
                        && (day.end == null
                                || !day.end.local().isAfter(date.plusDays(1).atTime(change))));
    }
}
