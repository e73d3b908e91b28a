package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.ExporterContract;

class ScheduleSecondContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return ScheduleExporter.second();
    }

    /** Nothing of what is written deviates from the format. */
    @Override
    protected void verify(Programme programme, byte[] output) throws Exception {
        if (!programme.editions().isEmpty()) {
            assertEquals(List.of(), SecondForm.faults(output));
        }
    }
}
