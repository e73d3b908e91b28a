package org.forumkit.export.ical;

import static org.junit.jupiter.api.Assertions.assertNotNull;

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
        assertNotNull(JcalReading.read(output));
    }
}
