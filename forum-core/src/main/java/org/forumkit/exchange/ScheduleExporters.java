package org.forumkit.exchange;

import java.util.List;
import org.forumkit.export.Exporter;
import org.forumkit.export.ExporterProvider;

/**
 * Offers the exporters of schedules, tables, JSON-LD and documents to {@link
 * java.util.ServiceLoader}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ScheduleExporters implements ExporterProvider {

    /** Creates one. */
    public ScheduleExporters() {}

    @Override
    public List<Exporter> exporters() {
        return List.of(
                ScheduleExporter.xml(),
                ScheduleExporter.json(),
                ScheduleExporter.second(),
                TableExporter.csv(),
                TableExporter.xlsx(),
                JsonLd.create(),
                ForumDocument.create());
    }
}
