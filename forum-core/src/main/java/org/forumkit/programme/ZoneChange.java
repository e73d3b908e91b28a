package org.forumkit.programme;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * From the zone of an edition to that of its readers.
 *
 * @param own the edition's, null if it is not known
 * @param shown the readers', null if none is known
 */
record ZoneChange(@Nullable ZoneId own, @Nullable ZoneId shown) {

    /** Returns what a time of the edition is to the readers. */
    @Nullable LocalDateTime shown(@Nullable LocalDateTime time) {
        if (time == null || own == null || shown == null || shown.equals(own)) {
            return time;
        }
        try {
            return time.atZone(own).withZoneSameInstant(shown).toLocalDateTime();
        } catch (DateTimeException e) {
            // At the end of time there is no other zone's time.
            return time;
        }
    }
}
