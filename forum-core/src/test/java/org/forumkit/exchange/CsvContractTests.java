package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.testkit.ExporterContract;

class CsvContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return TableExporter.csv();
    }

    /** What is written is read again: each session with its id. */
    @Override
    protected void verify(Programme programme, byte[] output) throws Exception {
        Imported imported =
                Csv.create().read(new ByteArrayInputStream(output), "output", Schedules.ENGLISH);
        if (!programme.editions().isEmpty() && imported.fields().contains("title")) {
            assertEquals(
                    programme.editions().get(0).sessions().stream()
                            .map(ProgrammeSession::id)
                            .toList(),
                    Schedules.edition(imported).sessions().stream()
                            .map(each -> each.id())
                            .toList());
        }
    }
}
