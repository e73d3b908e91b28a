package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.forumkit.export.ExportRequest;

/** A client that does with a feed what it is known to do. */
enum CalendarClient {
    /**
     * Takes a change of times only with a higher SEQUENCE; hides what is cancelled; may keep what
     * is gone.
     */
    GOOGLE,
    /** Takes all; strikes out what is cancelled. */
    APPLE,
    /** Takes a change only with a higher SEQUENCE or a later DTSTAMP; may keep what is gone. */
    OUTLOOK,
    /** Takes all of it. */
    THUNDERBIRD,
    /** Drops everything and adds it again. */
    NEXTCLOUD,
    /** Takes a change only with a later LAST-MODIFIED; forgets what is gone. */
    ICSX5;

    boolean takes(Map<String, String> known, Map<String, String> now) {
        int sequence = Integer.parseInt(now.get("SEQUENCE"));
        boolean raised = sequence > Integer.parseInt(known.get("SEQUENCE"));
        assertTrue(raised || sequence == Integer.parseInt(known.get("SEQUENCE")));
        return switch (this) {
            case GOOGLE -> raised || known.get("DTSTART").equals(now.get("DTSTART"));
            case OUTLOOK -> raised || now.get("DTSTAMP").compareTo(known.get("DTSTAMP")) > 0;
            case ICSX5 -> now.get("LAST-MODIFIED").compareTo(known.get("LAST-MODIFIED")) > 0;
            case APPLE, THUNDERBIRD, NEXTCLOUD -> true;
        };
    }

    void poll(Map<String, Map<String, String>> shown, Map<String, Map<String, String>> feed) {
        if (this != GOOGLE && this != OUTLOOK) {
            shown.keySet().retainAll(feed.keySet());
        }
        feed.forEach(
                (uid, now) -> {
                    Map<String, String> known = shown.get(uid);
                    if (known == null || takes(known, now)) {
                        shown.put(uid, now);
                    }
                });
    }

    Map<String, String> view(Map<String, Map<String, String>> shown) {
        Map<String, String> view = new TreeMap<>();
        shown.forEach(
                (uid, entry) -> {
                    boolean off = entry.get("STATUS").equals("CANCELLED");
                    if (!off || this != GOOGLE) {
                        view.put(uid, entry.get("DTSTART") + " " + entry.get("SUMMARY"));
                    }
                });
        return view;
    }

    /** Returns the first value of each property of each entry, by the middle of the UID. */
    static Map<String, Map<String, String>> entries(
            ExportRequest request, String uidStart, String uidEnd) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        Map<String, String> entry = new HashMap<>();
        for (String line : FeedMaker.text(request).lines().toList()) {
            if (line.equals("BEGIN:VEVENT")) {
                entry = new HashMap<>();
            } else if (line.equals("END:VEVENT")) {
                String uid = entry.get("UID").replace(uidEnd, "").replace(uidStart, "");
                assertEquals(null, entries.put(uid, entry), "one entry for each UID");
                entry = new HashMap<>();
            } else if (line.indexOf(':') > 0) {
                entry.putIfAbsent(
                        line.substring(0, line.indexOf(':')).split(";", -1)[0],
                        line.substring(line.indexOf(':') + 1));
            }
        }
        return entries;
    }
}
