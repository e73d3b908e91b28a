package org.forumkit.examples.benchmark;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
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
import org.forumkit.model.AppearanceRole;
import org.forumkit.model.Confirmation;
import org.forumkit.model.SessionKind;
import org.forumkit.model.SessionStatus;
import org.forumkit.programme.LocalText;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeAppearance;
import org.forumkit.programme.ProgrammeItem;
import org.forumkit.programme.ProgrammeLink;
import org.forumkit.programme.ProgrammeRoom;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.programme.ProgrammeVenue;
import org.forumkit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The same calendar as an application would write it with the two libraries that there are.
 *
 * <p>Immutable, but not for several threads at once.
 */
final class PeerFeeds {
    private final Programme programme;
    private final Instant stamp;
    private final String language;
    private final Map<Enum<?>, String> words = new HashMap<>();
    private final String listSeparator;
    private final String labelSeparator;
    private final String toBeConfirmed;

    PeerFeeds(Programme programme, Instant stamp) {
        this.programme = programme;
        this.stamp = stamp;
        this.language = programme.languages().get(0);
        this.listSeparator = Words.standard().get(language, "separator.list");
        this.labelSeparator = Words.standard().get(language, "separator.label");
        this.toBeConfirmed =
                Words.standard().get(language, "text.to-be-confirmed").replace("{name}", "");
    }

    /** Returns what the entries say, so that only the encoding of it is left to do. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (ProgrammeSession session : timed()) {
            texts.add(summary(session));
            texts.add(description(session));
            texts.add(location(session));
            texts.addAll(categories(session));
            url(session).ifPresent(texts::add);
        }
        return texts;
    }

    /**
     * Refuses to compare with a feed whose entries say anything else.
     *
     * @throws IllegalStateException if one does
     */
    void checkSame(byte[] feed) {
        List<String> read = new ArrayList<>();
        for (biweekly.component.VEvent each :
                Biweekly.parse(new String(feed, StandardCharsets.UTF_8)).first().getEvents()) {
            read.add(each.getSummary().getValue());
            read.add(each.getDescription().getValue());
            read.add(each.getLocation().getValue());
            each.getCategories().forEach(list -> read.addAll(list.getValues()));
            if (each.getUrl() != null) {
                read.add(each.getUrl().getValue());
            }
        }
        if (!read.equals(texts())) {
            throw new IllegalStateException("the feeds must say the same");
        }
    }

    void ical4j(OutputStream out) throws IOException {
        ZoneId zone = zone();
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
        for (ProgrammeSession session : timed()) {
            VEvent event = new VEvent(false);
            Instant changed = session.modified() == null ? stamp : session.modified();
            event.add(new Uid(uid(session)));
            event.add(new DtStamp(changed));
            event.add(new LastModified(changed));
            event.add(new Sequence(session.sequence()));
            event.add(new DtStart<>(start(session).atZone(zone)));
            event.add(new DtEnd<>(end(session).atZone(zone)));
            event.add(new Summary(summary(session)));
            event.add(new Description(description(session)));
            event.add(new Location(location(session)));
            if (!categories(session).isEmpty()) {
                event.add(new Categories(new TextList(categories(session).toArray(String[]::new))));
            }
            event.add(new Status(status(session)));
            url(session).ifPresent(each -> event.add(new Url(URI.create(each))));
            events.add(event);
        }
        calendar.setComponentList(calendar.getComponentList().addAll(events));
        new CalendarOutputter(false).output(calendar, out);
    }

    @SuppressWarnings("JavaUtilDate") // biweekly knows no other
    void biweekly(OutputStream out) throws IOException {
        TimeZone zone = TimeZone.getTimeZone(zone());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//benchmark//biweekly//EN");
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(zone, zone.getID()));
        for (ProgrammeSession session : timed()) {
            biweekly.component.VEvent event = new biweekly.component.VEvent();
            Instant changed = session.modified() == null ? stamp : session.modified();
            event.setUid(uid(session));
            event.setDateTimeStamp(Date.from(changed));
            event.setLastModified(Date.from(changed));
            event.setSequence(session.sequence());
            event.setDateStart(Date.from(start(session).atZone(zone.toZoneId()).toInstant()));
            event.setDateEnd(Date.from(end(session).atZone(zone.toZoneId()).toInstant()));
            event.setSummary(summary(session));
            event.setDescription(description(session));
            event.setLocation(location(session));
            if (!categories(session).isEmpty()) {
                event.addCategories(categories(session));
            }
            event.setStatus(new biweekly.property.Status(status(session)));
            url(session).ifPresent(event::setUrl);
            calendar.addEvent(event);
        }
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.setCaretEncodingEnabled(true);
        writer.write(calendar);
        writer.flush();
    }

    private List<ProgrammeSession> timed() {
        return programme.edition().sessions().stream()
                .filter(each -> each.start() != null && each.end() != null)
                .toList();
    }

    private ZoneId zone() {
        return Objects.requireNonNull(programme.edition().zone());
    }

    private static LocalDateTime start(ProgrammeSession session) {
        return Objects.requireNonNull(session.start());
    }

    private static LocalDateTime end(ProgrammeSession session) {
        return Objects.requireNonNull(session.end());
    }

    private String uid(ProgrammeSession session) {
        return programme.series().id()
                + "-"
                + programme.edition().id()
                + "-session-"
                + session.id();
    }

    private String summary(ProgrammeSession session) {
        String title = first(session.title());
        return session.isOff() ? word(session.status()) + labelSeparator + title : title;
    }

    private static String status(ProgrammeSession session) {
        return session.isOff()
                ? "CANCELLED"
                : session.status() == SessionStatus.CONFIRMED ? "CONFIRMED" : "TENTATIVE";
    }

    private Optional<String> url(ProgrammeSession session) {
        List<ProgrammeLink> links =
                session.links().isEmpty() ? programme.edition().links() : session.links();
        return links.stream().map(ProgrammeLink::url).findFirst();
    }

    private String location(ProgrammeSession session) {
        StringBuilder text = new StringBuilder();
        for (ProgrammeRoom room : session.rooms()) {
            part(text, room.name());
            part(text, room.location());
        }
        ProgrammeVenue venue = programme.edition().venue();
        if (venue != null) {
            part(text, venue.name());
            part(text, venue.address());
            part(text, venue.city());
        }
        return text.toString();
    }

    private void part(StringBuilder text, @Nullable LocalText part) {
        if (part != null) {
            text.append(text.isEmpty() ? "" : listSeparator).append(first(part));
        }
    }

    private List<String> categories(ProgrammeSession session) {
        List<String> categories = new ArrayList<>();
        session.topics().forEach(each -> categories.add(first(each.title())));
        if (session.kind() != SessionKind.OTHER) {
            categories.add(word(session.kind()));
        }
        return categories;
    }

    private String description(ProgrammeSession session) {
        StringBuilder text = new StringBuilder();
        if (session.status() != SessionStatus.CONFIRMED) {
            text.append(word(session.status()));
            paragraph(text);
        }
        if (session.description() != null) {
            line(text).append(first(session.description()));
        }
        paragraph(text);
        for (ProgrammeAppearance speaker : session.speakers()) {
            line(text).append(word(speaker.role())).append(labelSeparator);
            appearance(speaker, text);
        }
        paragraph(text);
        for (ProgrammeItem item : session.items()) {
            line(text).append("• ");
            if (item.start() != null) {
                text.append(item.start().toLocalTime());
                if (item.end() != null) {
                    text.append('–').append(item.end().toLocalTime());
                }
                text.append(' ');
            }
            ProgrammeAppearance only = item.speakers().size() == 1 ? item.speakers().get(0) : null;
            if (item.title() == null && only != null) {
                text.append(word(item.kind())).append(labelSeparator);
                appearance(only, text);
                continue;
            }
            text.append(item.title() == null ? word(item.kind()) : first(item.title()));
            for (ProgrammeAppearance speaker : item.speakers()) {
                line(text).append("  – ");
                if (speaker.role() != AppearanceRole.SPEAKER) {
                    text.append(word(speaker.role())).append(labelSeparator);
                }
                appearance(speaker, text);
            }
        }
        paragraph(text);
        url(session).ifPresent(each -> line(text).append(each));
        return text.toString();
    }

    private static void paragraph(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static StringBuilder line(StringBuilder text) {
        return text.isEmpty() ? text : text.append('\n');
    }

    private void appearance(ProgrammeAppearance speaker, StringBuilder text) {
        text.append(first(speaker.name()));
        if (speaker.confirmation() == Confirmation.TENTATIVE) {
            text.append(toBeConfirmed);
        }
        if (speaker.position() != null) {
            text.append(listSeparator).append(first(speaker.position()));
        }
        if (speaker.organisation() != null) {
            text.append(listSeparator).append(first(speaker.organisation().name()));
        }
    }

    private String word(Enum<?> constant) {
        return words.computeIfAbsent(constant, each -> Words.standard().get(language, each));
    }

    private static String first(@Nullable LocalText text) {
        return text == null ? "" : text.first().value();
    }
}
