package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.io.json.JCalReader;
import java.io.ByteArrayInputStream;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.ExporterContract;

class JcalFeedContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return JcalFeed.create();
    }

    @Override
    protected void verify(Programme programme, byte[] output) throws Exception {
        try (JCalReader reader = new JCalReader(new ByteArrayInputStream(output))) {
            reader.readNext();
            assertEquals(null, reader.readNext());
        }
    }
}
