package org.forumkit.examples.dialogue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.forumkit.model.SessionKind;

/**
 * When the sessions of one day take place.
 *
 * @param common sessions for everybody, in order
 * @param blocks when the parallel sessions begin, in order; every room has one in a block
 * @param minutes how long a parallel session takes
 * @param parallel how many parallel sessions there are
 */
record SyntheticDay(List<Common> common, List<LocalTime> blocks, int minutes, int parallel) {
    /** One session for everybody; the key is the one of its title. */
    record Common(SessionKind kind, String key, LocalTime start, LocalTime end) {
        private static Common of(SessionKind kind, String key, String start, String end) {
            return new Common(kind, key, LocalTime.parse(start), LocalTime.parse(end));
        }
    }

    private record Window(LocalTime start, int minutes) {}

    private static final List<Window> WINDOWS =
            List.of(
                    new Window(LocalTime.of(10, 20), 130),
                    new Window(LocalTime.of(13, 30), 120),
                    new Window(LocalTime.of(15, 50), 100));
    private static final int SHORTEST = 5;
    private static final int LONGEST = 60;

    /** Returns how many sessions a day holds at the most, for certain. */
    static int capacity(int rooms) {
        return rooms * blocks(SHORTEST).size();
    }

    static SyntheticDay of(boolean first, boolean last, int sessions, int rooms) {
        List<Common> common = new ArrayList<>();
        common.add(
                first
                        ? Common.of(SessionKind.OPENING, "opening", "09:00", "10:00")
                        : Common.of(SessionKind.KEYNOTE, "keynote", "09:00", "10:00"));
        if (sessions >= 5) {
            common.add(Common.of(SessionKind.BREAK, "break", "10:00", "10:20"));
        }
        if (sessions >= 6) {
            common.add(Common.of(SessionKind.MEAL, "lunch", "12:30", "13:30"));
        }
        if (sessions >= 8) {
            common.add(Common.of(SessionKind.BREAK, "break", "15:30", "15:50"));
        }
        if (sessions >= 9 && last) {
            common.add(Common.of(SessionKind.CLOSING, "closing", "17:30", "18:00"));
        }
        if (sessions >= 10 && first) {
            common.add(Common.of(SessionKind.MEAL, "reception", "18:30", "20:30"));
        }
        int parallel = sessions - common.size();
        int needed = (parallel + rooms - 1) / rooms;
        int minutes = LONGEST;
        while (blocks(minutes).size() < needed) {
            minutes -= SHORTEST;
        }
        return new SyntheticDay(
                List.copyOf(common), blocks(minutes).subList(0, needed), minutes, parallel);
    }

    private static List<LocalTime> blocks(int minutes) {
        List<LocalTime> blocks = new ArrayList<>();
        for (Window window : WINDOWS) {
            for (int at = 0; at + minutes <= window.minutes(); at += minutes) {
                blocks.add(window.start().plusMinutes(at));
            }
        }
        return blocks;
    }
}
