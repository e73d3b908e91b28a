package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.ICalendar;
import biweekly.io.json.JCalReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Reads jCal with biweekly, which in a Turkish locale does not know its own property names. */
final class JcalReading {

    private JcalReading() {}

    static ICalendar read(byte[] json) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try (JCalReader reader = new JCalReader(new ByteArrayInputStream(json))) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertEquals(null, reader.readNext());
            return calendar;
        } finally {
            Locale.setDefault(before);
        }
    }
}
