package org.forumkit.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.forumkit.export.Exporter;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeSession;
import org.forumkit.testkit.ExporterContract;

class XlsxContractTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return TableExporter.xlsx();
    }

    @Override
    protected String text(byte[] output) throws IOException {
        StringBuilder text = new StringBuilder();
        ZipParts parts = new ZipParts(output, 100);
        for (String each : parts.names()) {
            try (InputStream part = parts.open(each)) {
                text.append(new String(part.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** What is written is read again: each session with its id. */
    @Override
    protected void verify(Programme programme, byte[] output) throws Exception {
        Imported imported =
                Xlsx.create().read(new ByteArrayInputStream(output), "output", Schedules.ENGLISH);
        if (!programme.editions().isEmpty()) {
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
