package org.forumkit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.forumkit.model.Interpretation;
import org.forumkit.model.Session;
import org.forumkit.model.SessionStatus;
import org.jspecify.annotations.Nullable;

/** What a row of a table says of a session beside what schedules have fields for. */
final class RowFields {
    /** What is kept as an extension without a word: it was told of already. */
    static final Set<String> KEPT =
            Set.of("day", "clock", "clock-end", "capacity", "online", "interpretation");

    private RowFields() {}

    static void take(
            Node event,
            Session.Builder session,
            Places places,
            Tracks tracks,
            Deviations told,
            String pointer) {
        SessionStatus status = status(event, told, pointer);
        if (status != null) {
            session.status(status);
        }
        Node seats = event.take("capacity");
        if (seats != null) {
            String text = whole(String.valueOf(seats.text()));
            if (text.matches("[1-9]\\d{0,8}")) {
                session.capacity(Integer.valueOf(text));
            } else {
                unfit(seats, told, pointer + "/capacity");
            }
        }
        online(event, session, told, pointer);
        session.interpretation(interpretation(event, told, pointer));
        List<String> rooms = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        for (Node each : event.takeAll("more-room")) {
            Places.Place place = places.named(Wordings.line(each));
            if (place != null) {
                rooms.add(place.id());
            }
        }
        for (Node each : event.takeAll("more-track")) {
            String topic = tracks.idOf(each);
            if (topic != null) {
                topics.add(topic);
            }
        }
        Session soFar = session.build();
        session.rooms(both(soFar.rooms(), rooms)).topics(both(soFar.topics(), topics));
    }

    /** Returns a number without what groups its digits and without a fraction of nothing. */
    private static String whole(String text) {
        return text.matches("\\d{1,3}(?:[ \\u00A0\\u202F.,'\\u2019]\\d{3})+")
                ? text.replaceAll("\\D", "")
                : text.replaceFirst("^(\\d+)[.,]0{1,2}$", "$1");
    }

    private static void online(
            Node event, Session.Builder session, Deviations told, String pointer) {
        Node address = event.take("online");
        if (address != null && Addresses.isFit(String.valueOf(address.text()))) {
            session.online(address.text());
        } else if (address != null) {
            unfit(address, told, pointer + "/online");
        }
    }

    private static List<Interpretation> interpretation(
            Node event, Deviations told, String pointer) {
        Node cell = event.take("interpretation");
        List<Interpretation> all = new ArrayList<>();
        for (String each :
                cell == null ? new String[0] : String.valueOf(cell.text()).split("[;\n]", -1)) {
            Interpretation one = ReferenceCells.interpretation(each);
            if (one == null && cell != null) {
                unfit(cell, told, pointer + "/interpretation");
                return List.of();
            }
            all.add(one);
        }
        return all;
    }

    private static List<String> both(List<String> first, List<String> more) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static @Nullable SessionStatus status(Node event, Deviations told, String pointer) {
        Node status = event.take("status");
        if (status == null) {
            return null;
        }
        for (SessionStatus each : SessionStatus.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(status.text())) {
                return each;
            }
        }
        status.giveBack();
        told.tell(ImportRule.STATE, status, pointer + "/status", status.text());
        return null;
    }

    /** Tells of a value that a field does not take; the part is given back to be kept. */
    static void unfit(Node part, Deviations told, String pointer) {
        part.giveBack();
        told.tell(ImportRule.VALUE, part, pointer, part.text(), "field", part.name());
    }
}
