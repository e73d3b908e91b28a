package org.forumkit.export.pdf.internal.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.pdf.internal.layout.Table;
import org.forumkit.export.pdf.internal.section.Rooms.RoomDay;
import org.forumkit.model.ResolvedText;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.ProgrammeRoom;
import org.jspecify.annotations.Nullable;

/** The agenda of each room, each day on a page of its own. */
public final class RoomSheetsSection implements Section {

    private static final String PLACE = "room";

    @Override
    public @Nullable Entry entry(Composer c) {
        Map<ProgrammeRoom, List<Entry>> rooms = new LinkedHashMap<>();
        for (RoomDay each : Rooms.days(c)) {
            List<ResolvedText> title =
                    each.day() == null ? c.words("print.time-open") : Times.day(c, each.day());
            rooms.computeIfAbsent(each.room(), room -> new ArrayList<>())
                    .add(new Entry(title, place(c, each), List.of()));
        }
        List<Entry> kids = new ArrayList<>();
        rooms.forEach(
                (room, days) ->
                        kids.add(new Entry(room.name().distinct(), days.get(0).place(), days)));
        return kids.isEmpty()
                ? null
                : new Entry(c.words("print.agenda"), kids.get(0).place(), kids);
    }

    private static String place(Composer c, RoomDay each) {
        return c.place(PLACE + "." + each.room().id() + "." + each.day());
    }

    @Override
    public void write(Composer c, @Nullable Entry entry) {
        List<RoomDay> all = Rooms.days(c);
        if (all.isEmpty()) {
            c.flow().typesetter().problems().nothing("pdf.no-rooms");
        }
        for (RoomDay each : all) {
            ProgrammeRoom room = each.room();
            c.begin(new Entry(room.name().distinct(), place(c, each), List.of()));
            LocalText location = room.location();
            if (location != null) {
                c.paragraph(
                        c.inLine(location.distinct(), false, c.look().muted(), ""),
                        c.look().single(c.look().text()));
            }
            if (each.day() != null) {
                c.heading(2, Times.day(c, each.day()), "", null);
            }
            AgendaSection.notes(c, each.sessions());
            c.fitted(() -> List.of(table(c, each)));
        }
    }

    private static Table table(Composer c, RoomDay each) {
        Table table = AgendaTable.of(c, each.sessions(), false);
        List<ResolvedText> title = each.room().name().distinct();
        return c.continued(table, each.day() == null ? title : Times.day(c, each.day()));
    }
}
