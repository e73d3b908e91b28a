package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.ExporterContract;

class IcalFeedContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return IcalFeed.create();
    }

    @Override
    protected String text(byte[] output) throws IOException {
        return super.text(output).replace("\r\n ", "");
    }

    @Override
    protected void verify(Programme programme, byte[] output) throws Exception {
        assertEquals(List.of(), CalendarChecker.check(output));
        // ical4j 4.4.0 cannot read the types of participants that RFC 9073 names.
        String readable =
                new String(output, StandardCharsets.UTF_8)
                        .replaceAll("PARTICIPANT-TYPE:.*\r\n", "");
        assertEquals(
                List.of(),
                List.copyOf(
                        new CalendarBuilder()
                                .build(new StringReader(readable))
                                .validate(true)
                                .getEntries()));
    }
}
