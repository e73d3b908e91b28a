package org.forumkit.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * The importers that there are.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Importers {
    /** How many bytes at the beginning tell a format from another. */
    private static final int HEAD = 256;

    private static final String CALENDAR = "BEGIN:VCALENDAR";

    private static final List<Importer> ALL =
            List.of(
                    ScheduleXml.create(),
                    ScheduleJson.create(),
                    ScheduleIcal.create(),
                    Csv.create(),
                    Xlsx.create());

    private Importers() {}

    /**
     * Returns all importers.
     *
     * @return the importers, never null, unmodifiable
     */
    public static List<Importer> all() {
        return ALL;
    }

    /**
     * Returns an importer that finds out by the first sign of a file which format it has.
     *
     * @return the importer, its id {@code auto}; never null
     */
    public static Importer auto() {
        return new Auto();
    }

    private static final class Auto implements Importer {

        @Override
        public String id() {
            return "auto";
        }

        @Override
        public Imported read(InputStream in, String source, ImportOptions options)
                throws IOException {
            Objects.requireNonNull(in, "in must not be null");
            Objects.requireNonNull(source, "source must not be null");
            BufferedInputStream buffered = new BufferedInputStream(in);
            buffered.mark(HEAD);
            byte[] head = buffered.readNBytes(HEAD);
            buffered.reset();
            return importer(head).read(buffered, source, options);
        }

        /** In each encoding that XML and JSON may have, other bytes before the sign are few. */
        private static Importer importer(byte[] head) {
            if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3) {
                return Xlsx.create();
            }
            for (byte each : head) {
                boolean isMark = each < 0 || each <= ' ';
                if (each == '<') {
                    return ScheduleXml.create();
                }
                if (each == '{') {
                    return ScheduleJson.create();
                }
                if (!isMark) {
                    break;
                }
            }
            return isCalendar(head) ? ScheduleIcal.create() : Csv.create();
        }

        private static boolean isCalendar(byte[] head) {
            StringBuilder text = new StringBuilder();
            for (byte each : head) {
                if (each > ' ') {
                    text.append((char) each);
                }
            }
            return text.toString().regionMatches(true, 0, CALENDAR, 0, CALENDAR.length());
        }
    }
}
