package org.forumkit.exchange;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Goes through one schedule.json; not for use twice. */
final class JsonSchedule {
    private static final String POINTER = "/series/editions/0";
    private static final Set<String> OF_SCHEDULE =
            Set.of("conference", "days", "events", "persons", "rooms", "tracks", "base_url");

    private final JsonParts json;
    private final Schedule schedule;
    private final JsonForm form;
    private final Set<String> fields = new HashSet<>();
    private @Nullable Node conference;
    private boolean isSchedule;
    private boolean isSecond;

    JsonSchedule(JsonParts json, ImportOptions options) {
        this.json = json;
        this.schedule = new Schedule(options);
        this.form = new JsonForm(schedule.deviations());
    }

    Imported read() throws IOException {
        json.next();
        if (!json.is(JsonToken.START_OBJECT)) {
            throw json.fault("this is not a schedule: it is no object");
        }
        Node root = json.here(Node.Kind.OBJECT, "");
        for (String name = json.nextField(); name != null; name = json.nextField()) {
            if (name.equals("schedule") && json.is(JsonToken.START_OBJECT)) {
                isSchedule = true;
                Node open = json.here(Node.Kind.OBJECT, "schedule");
                Set<String> seen = new HashSet<>();
                for (String each = json.nextField(); each != null; each = json.nextField()) {
                    seen.add(each);
                    ofSchedule(each);
                }
                absent(open, seen);
            } else if (OF_SCHEDULE.contains(name)) {
                misplaced(name);
                ofSchedule(name);
            } else {
                schedule.conference().head(json.whole(name));
            }
        }
        json.end();
        if (!isSchedule) {
            throw json.fault("this is not a schedule: it has neither conference nor events");
        }
        return schedule.imported(isSecond ? ScheduleJson.SECOND : ScheduleJson.ID, root);
    }

    private void absent(Node open, Set<String> seen) {
        if (!isSecond) {
            form.absent(open, JsonForm.SCHEDULE, seen, POINTER);
            if (conference != null) {
                form.absent(conference, JsonForm.CONFERENCE, fields, POINTER);
            }
        }
    }

    private void misplaced(String name) {
        schedule.deviations()
                .tellOnce(
                        ImportRule.MISPLACED,
                        name,
                        json.here(Node.Kind.OTHER, name),
                        POINTER,
                        name);
    }

    private void ofSchedule(String name) throws IOException {
        boolean isList = json.is(JsonToken.START_ARRAY);
        if (name.equals("conference") && json.is(JsonToken.START_OBJECT)) {
            isSchedule = true;
            conference();
        } else if (name.equals("events") && isList) {
            isSchedule = true;
            isSecond = true;
            while (json.next() != JsonToken.END_ARRAY) {
                schedule.event(json.whole("event"), null, null);
            }
        } else if (name.equals("days") && isList) {
            isSchedule = true;
            misplaced(name);
            days();
        } else if (name.equals("persons") && isList) {
            while (json.next() != JsonToken.END_ARRAY) {
                schedule.person(json.whole("person"));
            }
        } else if (name.equals("rooms") && isList) {
            misplaced(name);
            rooms(json.whole(name));
        } else if (name.equals("tracks") && isList) {
            json.whole(name).parts().forEach(schedule.tracks()::define);
        } else {
            schedule.conference().head(json.whole(name));
        }
    }

    /** What is said before the days is known for the events in them. */
    private void conference() throws IOException {
        Node open = json.here(Node.Kind.OBJECT, "conference");
        Node part = open;
        Set<String> seen = new HashSet<>();
        for (String name = json.nextField(); name != null; name = json.nextField()) {
            seen.add(name);
            boolean isList = json.is(JsonToken.START_ARRAY);
            if (name.equals("days") && isList) {
                take(part);
                part = json.here(Node.Kind.OBJECT, "conference");
                if (seen.contains("title") && seen.contains("time_zone_name")) {
                    schedule.conferenceIsKnown();
                }
                days();
            } else if (name.equals("rooms") && isList) {
                rooms(json.whole(name));
            } else if (name.equals("tracks") && isList) {
                json.whole(name).parts().forEach(schedule.tracks()::define);
            } else {
                part.add(json.whole(name));
            }
        }
        take(part);
        conference = open;
        fields.addAll(seen);
        schedule.conferenceIsKnown();
    }

    private void take(Node part) {
        form.check(part, JsonForm.CONFERENCE, POINTER);
        schedule.conference().take(part);
    }

    private void rooms(Node list) {
        for (Node each : list.parts()) {
            schedule.places().of(each);
        }
    }

    private void days() throws IOException {
        while (json.next() != JsonToken.END_ARRAY) {
            if (!json.is(JsonToken.START_OBJECT)) {
                schedule.unknown(json.whole("days"), "conference");
                continue;
            }
            Conference.Day day = schedule.conference().day(json.here(Node.Kind.OBJECT, "day"));
            for (String name = json.nextField(); name != null; name = json.nextField()) {
                if (name.equals("rooms") && json.is(JsonToken.START_OBJECT)) {
                    roomsOf(day);
                } else {
                    schedule.conference().take(day, json.whole(name));
                }
            }
        }
    }

    private void roomsOf(Conference.Day day) throws IOException {
        for (String name = json.nextField(); name != null; name = json.nextField()) {
            Places.@Nullable Place place = schedule.places().named(name.strip());
            if (!json.is(JsonToken.START_ARRAY)) {
                schedule.unknown(json.whole(name), "day/rooms");
                continue;
            }
            while (json.next() != JsonToken.END_ARRAY) {
                Node event = json.whole("event");
                form.event(event, schedule.nextPointer());
                schedule.event(event, day, place);
            }
        }
    }
}
