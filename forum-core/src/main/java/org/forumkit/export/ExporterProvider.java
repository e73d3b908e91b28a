package org.forumkit.export;

import java.util.List;

/**
 * Offers the exporters of one module to {@link java.util.ServiceLoader}.
 *
 * <p>An implementation has a public constructor without parameters; it is named in the module's
 * descriptor and under {@code META-INF/services}.
 *
 * @since 0.1
 */
public interface ExporterProvider {

    /**
     * Returns the exporters with their usual set-up.
     *
     * @return the exporters, never null
     */
    List<Exporter> exporters();
}
