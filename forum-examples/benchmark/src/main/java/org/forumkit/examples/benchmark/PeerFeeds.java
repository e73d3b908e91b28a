package org.forumkit.examples.benchmark;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeSession;
import org.jspecify.annotations.Nullable;

/** The same calendar as an application would write it with the two libraries that there are. */
final class PeerFeeds {
    private PeerFeeds() {}

    /** Returns what an entry says, so that only the encoding of it is left to do. */
    static List<String> texts(Programme programme) {
        List<String> texts = new ArrayList<>();
        for (ProgrammeSession session : timed(programme)) {
            texts.add(first(session.title()) + description(session) + location(session));
        }
        return texts;
    }

    static void ical4j(Programme programme, Instant stamp, OutputStream out) throws IOException {
        ZoneId zone = zone(programme);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//benchmark//ical4j//EN"));
        calendar.add(new Version("2.0", "2.0"));
        calendar.add(
                Objects.requireNonNull(
                                TimeZoneRegistryFactory.getInstance()
                                        .createRegistry()
                                        .getTimeZone(zone.getId()))
                        .getVTimeZone());
        List<net.fortuna.ical4j.model.component.CalendarComponent> events = new ArrayList<>();
        for (ProgrammeSession session : timed(programme)) {
            VEvent event = new VEvent(false);
            Instant changed = session.modified() == null ? stamp : session.modified();
            event.add(new Uid(uid(programme, session)));
            event.add(new DtStamp(changed));
            event.add(new LastModified(changed));
            event.add(new Sequence(session.sequence()));
            event.add(new DtStart<>(start(session).atZone(zone)));
            event.add(new DtEnd<>(end(session).atZone(zone)));
            event.add(new Summary(first(session.title())));
            event.add(new Description(description(session)));
            event.add(new Location(location(session)));
            event.add(new Categories(new TextList(categories(session))));
            event.add(new Status("CONFIRMED"));
            if (!session.links().isEmpty()) {
                event.add(new Url(URI.create(session.links().get(0).url())));
            }
            events.add(event);
        }
        calendar.setComponentList(calendar.getComponentList().addAll(events));
        new CalendarOutputter(false).output(calendar, out);
    }

    @SuppressWarnings("JavaUtilDate") // biweekly knows no other
    static void biweekly(Programme programme, Instant stamp, OutputStream out) throws IOException {
        TimeZone zone = TimeZone.getTimeZone(zone(programme));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//benchmark//biweekly//EN");
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(zone, zone.getID()));
        for (ProgrammeSession session : timed(programme)) {
            biweekly.component.VEvent event = new biweekly.component.VEvent();
            Instant changed = session.modified() == null ? stamp : session.modified();
            event.setUid(uid(programme, session));
            event.setDateTimeStamp(Date.from(changed));
            event.setLastModified(Date.from(changed));
            event.setSequence(session.sequence());
            event.setDateStart(Date.from(start(session).atZone(zone.toZoneId()).toInstant()));
            event.setDateEnd(Date.from(end(session).atZone(zone.toZoneId()).toInstant()));
            event.setSummary(first(session.title()));
            event.setDescription(description(session));
            event.setLocation(location(session));
            event.addCategories(categories(session));
            event.setStatus(biweekly.property.Status.confirmed());
            if (!session.links().isEmpty()) {
                event.setUrl(session.links().get(0).url());
            }
            calendar.addEvent(event);
        }
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.setCaretEncodingEnabled(true);
        writer.write(calendar);
        writer.flush();
    }

    private static List<ProgrammeSession> timed(Programme programme) {
        return programme.edition().sessions().stream()
                .filter(each -> each.start() != null && each.end() != null)
                .toList();
    }

    private static ZoneId zone(Programme programme) {
        return Objects.requireNonNull(programme.edition().zone());
    }

    private static LocalDateTime start(ProgrammeSession session) {
        return Objects.requireNonNull(session.start());
    }

    private static LocalDateTime end(ProgrammeSession session) {
        return Objects.requireNonNull(session.end());
    }

    private static String uid(Programme programme, ProgrammeSession session) {
        return programme.series().id()
                + "-"
                + programme.edition().id()
                + "-session-"
                + session.id()
                + "@calendar.example.org";
    }

    private static String location(ProgrammeSession session) {
        return session.rooms().stream()
                .map(each -> first(each.name()))
                .collect(Collectors.joining(", "));
    }

    private static String[] categories(ProgrammeSession session) {
        return session.topics().stream().map(each -> first(each.title())).toArray(String[]::new);
    }

    private static String description(ProgrammeSession session) {
        StringBuilder text = new StringBuilder(first(session.description()));
        session.speakers().forEach(each -> speaker(each, text));
        for (ProgrammeItem item : session.items()) {
            text.append("\n\n• ").append(first(item.title()));
            item.speakers().forEach(each -> speaker(each, text));
        }
        session.links().forEach(each -> text.append('\n').append(each.url()));
        return text.toString();
    }

    private static void speaker(ProgrammeAppearance speaker, StringBuilder text) {
        text.append("\n– ").append(first(speaker.name()));
        if (speaker.position() != null) {
            text.append(", ").append(first(speaker.position()));
        }
        if (speaker.organisation() != null) {
            text.append(", ").append(first(speaker.organisation().name()));
        }
    }

    private static String first(@Nullable LocalText text) {
        return text == null ? "" : text.first().value();
    }
}
