package org.forumkit.export.ical.element.internal;

import java.time.Duration;
import java.time.ZoneOffset;

/** Values as iCalendar and jCal both write them. */
public final class Values {
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int SECONDS_OF_WEEK = 7 * SECONDS_OF_DAY;

    private Values() {}

    /**
     * Returns a duration in whole seconds. RFC 5545 knows weeks alone, and no seconds after hours
     * without minutes between.
     */
    public static String duration(Duration duration) {
        long seconds = Math.abs(duration.toSeconds());
        StringBuilder text = new StringBuilder(duration.isNegative() ? "-P" : "P");
        if (seconds > 0 && seconds % SECONDS_OF_WEEK == 0) {
            return text.append(seconds / SECONDS_OF_WEEK).append('W').toString();
        }
        if (seconds >= SECONDS_OF_DAY) {
            text.append(seconds / SECONDS_OF_DAY).append('D');
        }
        long rest = seconds % SECONDS_OF_DAY;
        if (rest > 0 || seconds == 0) {
            text.append('T');
            long hours = rest / 3600;
            long minutes = rest / 60 % 60;
            if (hours > 0) {
                text.append(hours).append('H');
            }
            if (minutes > 0 || (hours > 0 && rest % 60 > 0)) {
                text.append(minutes).append('M');
            }
            if (rest % 60 > 0 || rest == 0) {
                text.append(rest % 60).append('S');
            }
        }
        return text.toString();
    }

    /** Returns an offset, as {@code +0800} or with colons. */
    public static String offset(ZoneOffset offset, String colon) {
        return offset.equals(ZoneOffset.UTC)
                ? "+00" + colon + "00"
                : offset.getId().replace(":", colon);
    }
}
