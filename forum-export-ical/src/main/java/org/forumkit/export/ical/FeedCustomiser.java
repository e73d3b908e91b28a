package org.forumkit.export.ical;

import org.forumkit.export.ical.element.Component;

/**
 * Changes the entries of a feed before they are written: adds, replaces or removes properties.
 *
 * <p>It cannot make a feed that is none. The properties that say which entry it is and when (UID,
 * RECURRENCE-ID, DTSTAMP, DTSTART, DTEND, DURATION, RRULE, RDATE, EXDATE) stay as they are, what an
 * entry has once it has once, what belongs elsewhere is refused, and of the components inside some
 * may go but none comes. An entry that breaks this is the export's failure, as is an exception.
 *
 * <p>Equal arguments have to give equal events, and an implementation has to be thread-safe:
 * exports run at once, and equal requests give equal bytes. A change that subscribers shall see
 * needs a later LAST-MODIFIED or a higher SEQUENCE in the release or here.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface FeedCustomiser {

    /**
     * Returns what is written of an entry.
     *
     * @param entry what the entry is of, never null
     * @param event the VEVENT as the exporter makes it, never null
     * @return the VEVENT that is written, never null
     */
    Component customise(FeedEntry entry, Component event);
}
