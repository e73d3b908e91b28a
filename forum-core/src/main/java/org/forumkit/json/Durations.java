package org.forumkit.json;

import java.time.DateTimeException;
import java.time.Duration;

/** Reads durations. */
final class Durations {
    private Durations() {}

    /**
     * Returns a duration of ISO 8601. One longer than nothing has no signs, which Java would take;
     * of others, validation says what is wrong.
     *
     * @throws DateTimeException if it is none
     */
    static Duration parse(String value) {
        Duration duration = Duration.parse(value);
        boolean signed = value.indexOf('-') >= 0 || value.indexOf('+') >= 0;
        if (signed && !duration.isNegative() && !duration.isZero()) {
            throw new DateTimeException("a duration must not have signs");
        }
        return duration;
    }
}
