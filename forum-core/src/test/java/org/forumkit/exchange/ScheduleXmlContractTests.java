package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;
import org.forumkit.programme.Programme;
import org.forumkit.testkit.ExporterContract;

class ScheduleXmlContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return ScheduleExporter.xml();
    }

    /** Nothing of what is written deviates from the format. */
    @Override
    protected void verify(Programme programme, byte[] output) throws Exception {
        Imported imported =
                ScheduleXml.create()
                        .read(new ByteArrayInputStream(output), "output", Schedules.ENGLISH);
        if (!programme.editions().isEmpty()) {
            boolean isDated = programme.editions().get(0).firstDay() != null;
            assertEquals(List.of(), isDated ? XmlForm.faults(output) : List.of());
            assertEquals(
                    List.of(),
                    imported.findings().stream()
                            .filter(each -> StrictRules.KEYS.contains(each.key()))
                            .map(Finding::toString)
                            .toList());
        }
    }
}
