package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.forumkit.finding.Finding;
import org.forumkit.model.Forum;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code schedule.xml} as pentabarf, frab, pretalx, FOSDEM and others write it.
 *
 * <p>The file is gone through once, one event at a time; only what becomes of it is held. White
 * space around a text is not kept, line breaks within a title are spaces, comments and processing
 * instructions are read over.
 *
 * <ul>
 *   <li>A session's id is the event's guid, or its id where it has none.
 *   <li>Its description is the abstract, or the description where there is none.
 *   <li>Tracks are topics; persons are people and participants of the same id.
 *   <li>What the model has no place for is in the extension {@code schedule} of the edition, the
 *       session, the room, the topic or the person, by its name in the file.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ScheduleXml implements Importer {
    /** The name that callers use. */
    public static final String ID = "schedule-xml";

    private ScheduleXml() {}

    /**
     * Returns the importer.
     *
     * @return the importer, never null
     */
    public static ScheduleXml create() {
        return new ScheduleXml();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Imported read(InputStream in, String source, ImportOptions options) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(options, "options must not be null");
        XmlParts xml = new XmlParts(in, source, options);
        if (!xml.nextChild() || !xml.name().equals("schedule")) {
            throw xml.fault("this is not a schedule: the first element is " + xml.name());
        }
        Schedule schedule = new Schedule(options);
        Node root = xml.start();
        for (Node each : root.parts()) {
            schedule.conference().head(each);
        }
        while (xml.nextChild()) {
            child(xml, schedule);
        }
        xml.end();
        return schedule.imported(ID, root);
    }

    /**
     * Writes an edition of a document with all that an import kept beside the model, for another
     * tool of the same secretariat: it knows neither audience nor embargo. What is published is
     * made by an exporter of the same id.
     *
     * @param forum the document, never null
     * @param edition the id of the edition, never null
     * @param out where to, never null; left open
     * @return what the format has no place for, never null
     * @throws IllegalArgumentException if there is no such edition, or its zone is none
     * @throws IOException if the stream cannot be written
     */
    public static List<Finding> write(Forum forum, String edition, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out must not be null");
        return DocumentSchedule.write(
                forum,
                edition,
                (schedule, losses) -> new ScheduleXmlWriter(out, losses).write(schedule, () -> {}));
    }

    private static void child(XmlParts xml, Schedule schedule) throws IOException {
        switch (xml.name()) {
            case "conference" -> {
                Node conference = xml.whole();
                conference.takeAll("track").forEach(schedule.tracks()::define);
                schedule.conference().take(conference);
                schedule.conferenceIsKnown();
            }
            case "day" -> day(xml, schedule);
            case "tracks" -> each(xml, schedule.tracks()::define);
            case "persons" -> each(xml, schedule::person);
            default -> schedule.conference().head(xml.whole());
        }
    }

    private static void each(XmlParts xml, Consumer<Node> taker) throws IOException {
        xml.start().parts().forEach(taker);
        while (xml.nextChild()) {
            taker.accept(xml.whole());
        }
    }

    private static void day(XmlParts xml, Schedule schedule) throws IOException {
        Conference.Day day = schedule.conference().day(xml.start());
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "room" -> room(xml, schedule, day);
                // As FOSDEM wrote until 2012.
                case "event" -> schedule.event(xml.whole(), day, null);
                default -> schedule.unknown(xml.whole(), "day");
            }
        }
    }

    private static void room(XmlParts xml, Schedule schedule, Conference.Day day)
            throws IOException {
        Places.@Nullable Place place = schedule.places().of(xml.start());
        while (xml.nextChild()) {
            if (xml.name().equals("event")) {
                schedule.event(xml.whole(), day, place);
            } else {
                schedule.unknown(xml.whole(), "room");
            }
        }
    }
}
