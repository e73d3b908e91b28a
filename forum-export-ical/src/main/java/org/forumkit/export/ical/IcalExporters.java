package org.forumkit.export.ical;

import java.util.List;
import org.forumkit.export.Exporter;
import org.forumkit.export.ExporterProvider;

/**
 * Offers the exporters of this module to {@link java.util.ServiceLoader}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class IcalExporters implements ExporterProvider {

    /** Creates one. */
    public IcalExporters() {}

    @Override
    public List<Exporter> exporters() {
        return List.of(IcalFeed.create(), JcalFeed.create());
    }
}
