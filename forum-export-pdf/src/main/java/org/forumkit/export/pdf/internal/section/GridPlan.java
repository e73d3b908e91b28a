package org.forumkit.export.pdf.internal.section;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/**
 * A day as boxes in lanes: a room is a column of one lane, or of as many as sessions stand in it at
 * once. Times are minutes of the day.
 *
 * <p>Immutable but for what it was made of.
 *
 * @param columns the rooms from the left
 * @param lanes how many lanes there are in all
 * @param boxes the boxes by time, then from the left
 * @param from when the day begins, a half hour
 * @param to when it ends, a half hour
 */
record GridPlan(List<Column> columns, int lanes, List<Box> boxes, int from, int to) {

    private static final int HALF_HOUR = 30;
    private static final int DAY = 24 * 60;

    /**
     * A room, or null for what takes place in none.
     *
     * @param first its first lane
     * @param lanes how many lanes it has
     */
    record Column(@Nullable ProgrammeRoom room, int first, int lanes) {}

    /**
     * A session in a room.
     *
     * @param first its first lane
     * @param lanes over how many lanes it reaches
     * @param from when it begins
     * @param to where the box ends: the session may take less time
     * @param isLonger whether the box is longer than the session, or nobody knows how long that is
     */
    record Box(
            ProgrammeSession session, int first, int lanes, int from, int to, boolean isLonger) {}

    /** A session with its times, before it has a lane. */
    record Span(ProgrammeSession session, int from, int to, boolean isLonger) {
        boolean meets(Span other) {
            return from < other.to && other.from < to;
        }
    }

    /**
     * Makes the plan of a day, or of a part of one.
     *
     * @param spans its sessions
     * @param rooms the rooms in order; others follow
     */
    static GridPlan of(List<Span> spans, List<ProgrammeRoom> rooms) {
        List<Span> bands = new ArrayList<>();
        Map<String, List<Span>> byRoom = new LinkedHashMap<>();
        Map<String, ProgrammeRoom> known = new LinkedHashMap<>();
        rooms.forEach(room -> known.put(room.id(), room));
        known.keySet().forEach(id -> byRoom.put(id, new ArrayList<>()));
        List<Span> elsewhere = new ArrayList<>();
        for (Span span : spans) {
            for (ProgrammeRoom room : span.session().rooms()) {
                known.putIfAbsent(room.id(), room);
                byRoom.computeIfAbsent(room.id(), id -> new ArrayList<>()).add(span);
            }
            if (span.session().rooms().isEmpty()) {
                // It meets itself.
                boolean alone = spans.stream().filter(span::meets).count() == 1;
                (alone ? bands : elsewhere).add(span);
            }
        }
        List<Column> columns = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        int lane = 0;
        for (Map.Entry<String, List<Span>> each : byRoom.entrySet()) {
            if (!each.getValue().isEmpty()) {
                int lanes = lanes(each.getValue(), lane, boxes);
                columns.add(new Column(known.get(each.getKey()), lane, lanes));
                lane += lanes;
            }
        }
        if (!elsewhere.isEmpty() || lane == 0) {
            int lanes = Math.max(1, lanes(elsewhere, lane, boxes));
            columns.add(new Column(null, lane, lanes));
            lane += lanes;
        }
        return made(spans, bands, columns, lane, boxes);
    }

    /** Puts the boxes in order, with those that reach over all lanes. */
    private static GridPlan made(
            List<Span> spans, List<Span> bands, List<Column> columns, int lane, List<Box> boxes) {
        for (Span each : bands) {
            boxes.add(new Box(each.session(), 0, lane, each.from(), each.to(), each.isLonger()));
        }
        boxes.sort(Comparator.comparingInt(Box::from).thenComparingInt(Box::first));
        int from = spans.stream().mapToInt(Span::from).min().orElse(0);
        int to = spans.stream().mapToInt(Span::to).max().orElse(HALF_HOUR);
        return new GridPlan(
                columns,
                lane,
                boxes,
                Math.floorDiv(from, HALF_HOUR) * HALF_HOUR,
                -Math.floorDiv(-to, HALF_HOUR) * HALF_HOUR);
    }

    /**
     * Returns the times of sessions that have a start, in order.
     *
     * @param least how many minutes a box takes at least
     */
    static List<Span> spans(LocalDate day, List<ProgrammeSession> sessions, int least) {
        int latest = 0;
        for (ProgrammeSession each : sessions) {
            int end = each.end() == null ? 0 : minutes(day, each.end());
            int start = minutes(day, each.start());
            latest = Math.max(latest, end - start <= DAY && end <= 2 * DAY ? end : start);
        }
        List<Span> spans = new ArrayList<>(sessions.size());
        for (ProgrammeSession each : sessions) {
            int from = minutes(day, each.start());
            int known = each.end() == null ? from : minutes(day, each.end());
            // What goes on over days ends here with the last of the others.
            int to = Math.min(known, Math.max(latest, from));
            int shown = Math.max(to, from + least);
            spans.add(new Span(each, from, shown, shown != to));
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }

    private static int minutes(LocalDate day, @Nullable LocalDateTime time) {
        return time == null
                ? 0
                : Math.toIntExact(Duration.between(day.atStartOfDay(), time).toMinutes());
    }

    /** Gives the sessions of a room lanes, and returns how many it takes. */
    private static int lanes(List<Span> spans, int first, List<Box> boxes) {
        List<List<Span>> clusters = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (Span each : spans) {
            if (each.from() >= end) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(each);
            end = Math.max(end, each.to());
        }
        int most = 0;
        List<int[]> taken = new ArrayList<>();
        for (List<Span> cluster : clusters) {
            int[] lanes = taken(cluster);
            taken.add(lanes);
            for (int lane : lanes) {
                most = Math.max(most, lane + 1);
            }
        }
        for (int i = 0; i < clusters.size(); i++) {
            int used = 0;
            for (int lane : taken.get(i)) {
                used = Math.max(used, lane + 1);
            }
            for (int k = 0; k < clusters.get(i).size(); k++) {
                Span each = clusters.get(i).get(k);
                int lane = taken.get(i)[k];
                int wide = lane == used - 1 ? most - lane : 1;
                boxes.add(
                        new Box(
                                each.session(),
                                first + lane,
                                wide,
                                each.from(),
                                each.to(),
                                each.isLonger()));
            }
        }
        return most;
    }

    /** The lane of each of some sessions, the first that is free. */
    private static int[] taken(List<Span> cluster) {
        int[] lanes = new int[cluster.size()];
        List<Integer> ends = new ArrayList<>();
        for (int k = 0; k < lanes.length; k++) {
            Span each = cluster.get(k);
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > each.from()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(each.to());
            } else {
                ends.set(lane, each.to());
            }
            lanes[k] = lane;
        }
        return lanes;
    }

    /**
     * Divides the day into parts of about the same length, where few sessions are cut.
     *
     * @param parts how many
     * @return the borders, one more than parts
     */
    int[] cuts(int parts) {
        int[] cuts = new int[parts + 1];
        cuts[0] = from;
        cuts[parts] = to;
        double ideal = (to - from) / (double) parts;
        for (int i = 1; i < parts; i++) {
            double wanted = from + i * ideal;
            int best = (int) Math.round(wanted);
            double least = Double.MAX_VALUE;
            int near = (int) (wanted - ideal * 0.15);
            for (int at = -Math.floorDiv(-near, 5) * 5; at <= wanted + ideal * 0.15; at += 5) {
                if (at > cuts[i - 1] && at < to) {
                    double cost =
                            crossing(at)
                                    + Math.abs(at - wanted) / ideal
                                    + (at % HALF_HOUR == 0 ? 0 : 0.1);
                    if (cost < least) {
                        least = cost;
                        best = at;
                    }
                }
            }
            cuts[i] = Math.max(best, cuts[i - 1] + 1);
        }
        return cuts;
    }

    private long crossing(int at) {
        return boxes.stream().filter(box -> box.from() < at && at < box.to()).count();
    }

    /** Divides the lanes between sheets of at most some lanes, about the same number on each. */
    List<int[]> groups(int most) {
        int count = (lanes + most - 1) / most;
        int each = (lanes + count - 1) / count;
        List<int[]> groups = new ArrayList<>();
        int begin = 0;
        for (Column column : columns) {
            int end = column.first() + column.lanes();
            // A room stands on one sheet, unless it has more lanes than a sheet.
            if (end - begin > most || (column.first() - begin >= each && column.first() > begin)) {
                if (column.first() > begin) {
                    groups.add(new int[] {begin, column.first()});
                    begin = column.first();
                }
                while (end - begin > most) {
                    groups.add(new int[] {begin, begin + most});
                    begin += most;
                }
            }
        }
        groups.add(new int[] {begin, lanes});
        return groups;
    }
}
