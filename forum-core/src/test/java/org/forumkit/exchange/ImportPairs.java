package org.forumkit.exchange;

import static org.forumkit.exchange.Schedules.ical;
import static org.forumkit.exchange.Schedules.json;
import static org.forumkit.exchange.Schedules.second;
import static org.forumkit.exchange.Schedules.xml;

import java.util.LinkedHashMap;
import java.util.Map;

/** For each rule a file that an import tells of it, and one beside it of which it does not. */
final class ImportPairs {
    private static final Map<String, Pair> ALL = new LinkedHashMap<>();

    private ImportPairs() {}

    /**
     * Two files.
     *
     * @param broken deviates
     * @param kept has one change that keeps it from that
     * @param options how both are read
     */
    record Pair(String broken, String kept, ImportOptions options) {}

    static Map<String, Pair> all() {
        return ALL;
    }

    static {
        ofJson();
        ofTheEdition();
        ofTimes();
        ofRecords();
        ofTables();
        ofCalendars();
    }

    private static void ofTables() {
        add("time-incomplete", table("2026-09-01 10:00", "10:00"), TableFiles.SESSIONS);
        add(
                "date-ambiguous",
                table("2026-09-01 10:00", "9/1/2026 10:00"),
                table("2026-09-01 10:00", "9/13/2026 10:00"));
        add(
                "people-split",
                table("Ada Example,1\n", "\"Ada, Bo\",\n"),
                table("Ada Example,1\n", "\"Ada; Bo\",\n"));
        add("end-missing", TableFiles.SESSIONS.stripTrailing(), TableFiles.SESSIONS);
        add("cell-error", table("Welcome", "#REF!"), TableFiles.SESSIONS);
        add(
                "value-unfit",
                table("person ids", "capacity"),
                table("person ids", "capacity").replace("1; 2", "12"));
    }

    private static String table(String old, String other) {
        return TableFiles.SESSIONS.replace(old, other);
    }

    private static void ofCalendars() {
        String start = "DTSTART;TZID=Europe/Brussels:20250201T100000";
        String end = "DTEND;TZID=Europe/Brussels:20250201T103000";
        String todo = "BEGIN:VTODO\nSUMMARY:Chairs\nEND:VTODO\n";
        add("kept", ical("BEGIN:VEVENT", todo + "BEGIN:VEVENT"), ical());
        add("time-floating", ical(start, "DTSTART:20250201T100000"), ical());
        add("whole-days", ical(start + "\n" + end, "DTSTART;VALUE=DATE:20250201"), ical());
        add("recurring", ical("SUMMARY", "RRULE:FREQ=DAILY;COUNT=2\nSUMMARY"), ical());
        add(
                "recurrence-cut",
                ical("SUMMARY", "RRULE:FREQ=WEEKLY\nSUMMARY"),
                ical("SUMMARY", "RRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY"));
    }

    private static void ofJson() {
        add("form", json("\"id\": 7", "\"id\": \"7\""), json());
        add("absent", json("\"slug\": \"sample-7-welcome\",", ""), json());
        add("misplaced", json("\"version\": \"1\",", "\"version\": \"1\", \"rooms\": [],"), json());
        add("role-unknown", second("SPEAKER", "GUEST"), second("SPEAKER", "MODERATOR"));
        add("state-unknown", second("CONFIRMED", "MAYBE"), second("CONFIRMED", "CANCELED"));
    }

    private static void ofTheEdition() {
        add("zone-missing", xml("<time_zone_name>Europe/Brussels</time_zone_name>", ""), xml());
        add("zone-unknown", xml("Europe/Brussels", "CET+1"), xml());
        add(
                "offset-differs",
                xml("10:00:00+01:00", "10:00:00+02:00"),
                xml("10:00:00+01:00", "10:00:00"));
        ALL.put("exchange.language-assumed", new Pair(xml(), second(), ImportOptions.standard()));
        add("unknown", xml("<track>Main</track>", "<colour>red</colour>"), xml());
    }

    private static void ofTimes() {
        String length = "<duration>00:30</duration>";
        add("time-unreadable", xml("2025-02-01T10:00:00+01:00", "tomorrow"), xml());
        add("start-differs", xml("<start>10:00<", "<start>10:05<"), xml());
        add(
                "end-differs",
                xml(length, length + "<end>2025-02-01T10:45:00+01:00</end>"),
                xml(length, length + "<end>2025-02-01T10:30:00+01:00</end>"));
        add(
                "day-differs",
                xml("day index=\"1\" date=\"2025-02-01\"", "day index=\"1\" date=\"2025-02-02\""),
                xml());
        add("length-unreadable", xml("00:30", "6944:11:40"), xml("00:30", "00:30:00"));
        add("length-ambiguous", xml("00:30", "01:00:00"), xml("00:30", "01:30:00"));
    }

    private static void ofRecords() {
        add("missing", xml("<title>Welcome</title>", "<title/>"), xml());
        add("repeated", xml("<title>Welcome", "<title>Welcome</title><title>Hello"), xml());
        add(
                "id-missing",
                xml("<event id=\"7\">", "<event>"),
                xml("<event id=\"7\">", "<event><slug>welcome</slug>"));
        add("id-taken", xml("\"8\"", "\"7\""), xml());
        add("room-differs", xml("<room>Hall<", "<room>Other<"), xml());
        add("language-unknown", xml(">en<", ">English<"), xml(">en<", ">de_AT, fr<"));
        add("address-changed", xml("https://example.org/a", "a b.html"), xml());
        add("address-unfit", xml("https://example.org/a", "git://example.org/a"), xml());
        add("person-differs", xml("Ada Example", "A. Example"), xml());
        String link = "<link href=\"ftp://example.org/a\"/>";
        add(
                "more",
                xml("<links>", "<links>" + link.repeat(ImportOptions.MAX_FINDINGS + 1)),
                xml("<links>", "<links>" + link.repeat(ImportOptions.MAX_FINDINGS)));
    }

    private static void add(String key, String broken, String kept) {
        ALL.put("exchange." + key, new Pair(broken, kept, Schedules.ENGLISH));
    }
}
