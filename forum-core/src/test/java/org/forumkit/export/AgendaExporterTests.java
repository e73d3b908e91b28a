package org.forumkit.export;

import org.forumkit.testkit.ExporterContract;

class AgendaExporterTests extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new AgendaExporter();
    }
}
