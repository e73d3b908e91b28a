package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.forumkit.json.ForumFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar feed (iCalendar, RFC 5545) as a programme.
 *
 * <ul>
 *   <li>An entry is a session; one that is related to another entry as its parent is an item of it.
 *       Its id is the part of the UID before the at sign; the UID is kept.
 *   <li>Times are told in the edition's zone: the one of the options, of the calendar, or that of
 *       most entries. A time that floats is taken as one of this zone, and told of.
 *   <li>What recurs becomes a session for each date; without an end, for a year. A change of one
 *       date, or of one and all that follow ({@code RANGE=THISANDFUTURE}), takes its place.
 *   <li>The location is the room, categories are topics, attendees and participants are people; an
 *       organiser is the host, unless the calendar is published, which asks for a name in each
 *       entry. What is private or confidential is for internal use.
 *   <li>What the model has no place for is in the extension {@code schedule} under {@code ical} of
 *       the session, under {@code calendar} of the edition, as it is in the file.
 * </ul>
 *
 * <p>What recurs, and zones that the file itself defines, are reckoned by biweekly ({@code
 * net.sf.biweekly:biweekly}), an optional dependency.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ScheduleIcal implements Importer {
    /** The name that callers use. */
    public static final String ID = "ical";

    private ScheduleIcal() {}

    /**
     * Returns the importer.
     *
     * @return the importer, never null
     */
    public static ScheduleIcal create() {
        return new ScheduleIcal();
    }

    @Override
    public String id() {
        return ID;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the file needs biweekly, which is not there; it names the
     *     artifact to add
     */
    @Override
    public Imported read(InputStream in, String source, ImportOptions options) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(options, "options must not be null");
        try {
            return read(new IcalLines(in, source, options), options);
        } catch (NoClassDefFoundError e) {
            if (String.valueOf(e.getMessage()).startsWith("biweekly/")) {
                throw new IllegalStateException(
                        source
                                + " has entries that recur, or a time zone of its own; to read it,"
                                + " add net.sf.biweekly:biweekly, which is optional",
                        e);
            }
            throw e;
        }
    }

    private static Imported read(IcalLines lines, ImportOptions options) throws IOException {
        Schedule schedule = new Schedule(options);
        IcalParts parts = new IcalParts(lines, schedule.deviations());
        Node root = null;
        Node calendar = parts.calendar();
        IcalCalendar whole = new IcalCalendar(schedule, options);
        while (calendar != null) {
            root = root == null ? calendar : root;
            calendar(parts, calendar, whole);
            calendar = parts.calendar();
        }
        return schedule.imported(ID, end(root, whole, lines));
    }

    private static Node end(@Nullable Node root, IcalCalendar whole, IcalLines lines)
            throws ForumFormatException {
        if (root == null) {
            throw lines.fault("this is not iCalendar: it is empty");
        }
        whole.end();
        return root;
    }

    private static void calendar(IcalParts parts, Node calendar, IcalCalendar whole)
            throws IOException {
        Node part;
        while ((part = parts.next()) != null) {
            if (part.kind() != Node.Kind.OBJECT) {
                calendar.add(part);
            } else {
                whole.take(part, calendar);
            }
        }
        whole.properties(calendar);
    }
}
