package org.forumkit.export.pdf.internal.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeVenue;
import org.jspecify.annotations.Nullable;

/** What takes place in each room on each day. */
final class Rooms {

    /** A room on one day, null for sessions without a day. */
    record RoomDay(ProgrammeRoom room, @Nullable LocalDate day, List<ProgrammeSession> sessions) {}

    private Rooms() {}

    /** Returns the rooms in the venue's order. */
    static List<ProgrammeRoom> inOrder(Composer c) {
        ProgrammeVenue venue = c.edition().venue();
        return venue == null ? List.of() : venue.rooms();
    }

    /** Returns the days of each room that has sessions, the rooms in the venue's order. */
    static List<RoomDay> days(Composer c) {
        Map<String, ProgrammeRoom> rooms = new LinkedHashMap<>();
        inOrder(c).forEach(room -> rooms.putIfAbsent(room.id(), room));
        Map<String, List<ProgrammeSession>> sessions = new LinkedHashMap<>();
        rooms.keySet().forEach(id -> sessions.put(id, new ArrayList<>()));
        for (ProgrammeSession session : c.edition().sessions()) {
            for (ProgrammeRoom room : session.rooms()) {
                rooms.putIfAbsent(room.id(), room);
                sessions.computeIfAbsent(room.id(), id -> new ArrayList<>()).add(session);
            }
        }
        List<RoomDay> days = new ArrayList<>();
        rooms.forEach(
                (id, room) ->
                        Times.byDay(c, sessions.getOrDefault(id, List.of()))
                                .forEach((day, list) -> days.add(new RoomDay(room, day, list))));
        return days;
    }
}
