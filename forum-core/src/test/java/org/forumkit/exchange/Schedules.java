package org.forumkit.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.model.Edition;
import org.forumkit.model.Session;

/** Small schedules, made up for tests. */
final class Schedules {
    static final ImportOptions ENGLISH = ImportOptions.standard().withLanguage("en");

    private static final String XML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <schedule>
              <version>1</version>
              <conference>
                <acronym>sample-2025</acronym>
                <title>Sample 2025</title>
                <start>2025-02-01</start>
                <end>2025-02-02</end>
                <days>2</days>
                <base_url>https://example.org/2025/</base_url>
                <time_zone_name>Europe/Brussels</time_zone_name>
              </conference>
              <day index="1" date="2025-02-01">
                <room name="Hall">
                  <event id="7">
                    <date>2025-02-01T10:00:00+01:00</date>
                    <start>10:00</start>
                    <duration>00:30</duration>
                    <room>Hall</room>
                    <title>Welcome</title>
                    <track>Main</track>
                    <language>en</language>
                    <persons><person id="1">Ada Example</person></persons>
                    <links><link href="https://example.org/a">A</link></links>
                  </event>
                  <event id="8">
                    <date>2025-02-01T11:00:00+01:00</date>
                    <start>11:00</start>
                    <duration>01:00</duration>
                    <room>Hall</room>
                    <title>Farewell</title>
                    <persons><person id="1">Ada Example</person></persons>
                  </event>
                </room>
              </day>
            </schedule>
            """;

    private static final String JSON =
            """
            {
              "schedule": {
                "version": "1",
                "base_url": "https://example.org/2025/",
                "conference": {
                  "acronym": "sample",
                  "title": "Sample 2025",
                  "start": "2025-02-01",
                  "end": "2025-02-02",
                  "daysCount": 2,
                  "timeslot_duration": "00:05",
                  "time_zone_name": "Europe/Brussels",
                  "rooms": [{"name": "Hall", "guid": "11111111-2222-3333-4444-555555555555"}],
                  "days": [
                    {
                      "index": 1,
                      "date": "2025-02-01",
                      "day_start": "2025-02-01T09:00:00+01:00",
                      "day_end": "2025-02-01T18:00:00+01:00",
                      "rooms": {
                        "Hall": [
                          {
                            "guid": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
                            "id": 7,
                            "date": "2025-02-01T10:00:00+01:00",
                            "start": "10:00",
                            "duration": "00:30",
                            "room": "Hall",
                            "slug": "sample-7-welcome",
                            "url": "https://example.org/7",
                            "title": "Welcome",
                            "subtitle": null,
                            "track": "Main",
                            "type": "talk",
                            "language": "en",
                            "abstract": "Short.",
                            "persons": [{"id": 1, "public_name": "Ada Example"}],
                            "links": []
                          }
                        ]
                      }
                    }
                  ]
                }
              }
            }
            """;

    private static final String SECOND =
            """
            {
              "schedule": {
                "version": "1",
                "conference": {
                  "title": "Sample 2025",
                  "start": "2025-02-01T09:00:00+01:00",
                  "end": "2025-02-01T18:00:00+01:00",
                  "time_zone_name": "Europe/Brussels",
                  "defaults": {"language": "en"}
                },
                "events": [
                  {
                    "guid": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
                    "start": "2025-02-01T10:00:00+01:00",
                    "end": "2025-02-01T10:30:00+01:00",
                    "room": {"name": "Hall"},
                    "title": "Welcome",
                    "state": "CONFIRMED",
                    "participants": [{"name": "Ada Example", "role": "SPEAKER"}]
                  }
                ]
              }
            }
            """;

    private static final String ICAL =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//sample//EN
            NAME:Sample 2025
            X-WR-TIMEZONE:Europe/Brussels
            BEGIN:VEVENT
            UID:7@example.org
            DTSTAMP:20250101T000000Z
            DTSTART;TZID=Europe/Brussels:20250201T100000
            DTEND;TZID=Europe/Brussels:20250201T103000
            SUMMARY:Welcome
            LOCATION:Hall
            CATEGORIES:Main
            ATTENDEE;CN=Ada Example:mailto:ada@example.org
            END:VEVENT
            END:VCALENDAR
            """;

    private Schedules() {}

    /** Returns a feed in which nothing deviates. */
    static String ical() {
        return ICAL;
    }

    /** Returns it with one thing replaced by another where it stands first. */
    static String ical(String old, String other) {
        return replaced(ICAL, old, other);
    }

    /** Returns a schedule.xml in which nothing deviates. */
    static String xml() {
        return XML;
    }

    /** Returns it with one thing replaced by another where it stands first. */
    static String xml(String old, String other) {
        return replaced(XML, old, other);
    }

    /** Returns a schedule.json of version 1 in which nothing deviates. */
    static String json() {
        return JSON;
    }

    static String json(String old, String other) {
        return replaced(JSON, old, other);
    }

    /** Returns a schedule2 in which nothing deviates. */
    static String second() {
        return SECOND;
    }

    static String second(String old, String other) {
        return replaced(SECOND, old, other);
    }

    private static String replaced(String file, String old, String other) {
        int at = file.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException("no " + old);
        }
        return file.substring(0, at) + other + file.substring(at + old.length());
    }

    static Imported read(String file) {
        return read(file, ENGLISH);
    }

    static Imported read(String file, ImportOptions options) {
        return read(file.getBytes(StandardCharsets.UTF_8), options);
    }

    static Imported read(byte[] file, ImportOptions options) {
        Importer importer =
                switch (file.length > 0 ? file[0] : '<') {
                    case '{' -> ScheduleJson.create();
                    case 'i' -> Csv.create();
                    case 'B' -> ScheduleIcal.create();
                    default -> ScheduleXml.create();
                };
        try {
            return importer.read(new ByteArrayInputStream(file), "file", options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition edition(Imported imported) {
        return imported.forum().series().editions().get(0);
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    static Session session(String file) {
        return edition(read(file)).sessions().get(0);
    }

    /** Returns findings as place, key, pointer, value and what was made of it. */
    static List<String> told(Imported imported) {
        return imported.findings().stream().map(Schedules::told).toList();
    }

    private static String told(Finding finding) {
        return finding.arguments().get("line")
                + ":"
                + finding.arguments().get("column")
                + " "
                + finding.key()
                + " "
                + finding.pointer().replace("/series/editions/0", "")
                + " "
                + finding.value()
                + (finding.arguments().containsKey("made")
                        ? " -> " + finding.arguments().get("made")
                        : "");
    }
}
