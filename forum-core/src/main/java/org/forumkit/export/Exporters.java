package org.forumkit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.forumkit.finding.Finding;
import org.forumkit.words.Nearest;

/**
 * The exporters of an application, by id.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Exporters {
    private final Map<String, Exporter> byId;
    private final List<ExportException> failures;

    private Exporters(Map<String, Exporter> byId, List<ExportException> failures) {
        this.byId = byId;
        this.failures = failures;
    }

    /**
     * Returns the exporters that are named.
     *
     * @param exporters the exporters, never null
     * @return the exporters by id, never null
     * @throws IllegalArgumentException if two have the same id; the message names both classes
     */
    public static Exporters of(Exporter... exporters) {
        Map<String, Exporter> byId = new TreeMap<>();
        for (Exporter exporter : exporters) {
            add(exporter, byId);
        }
        return new Exporters(byId, List.of());
    }

    /**
     * Returns the exporters that {@link ServiceLoader} finds with the thread's context class
     * loader.
     *
     * <p>A provider that fails does not stop the others; see {@link #failures}.
     *
     * @return the exporters by id, never null
     * @throws IllegalArgumentException if two have the same id; the message names both classes
     */
    public static Exporters load() {
        return load(ServiceLoader.load(ExporterProvider.class).iterator());
    }

    static Exporters load(Iterator<ExporterProvider> providers) {
        Map<String, Exporter> byId = new TreeMap<>();
        List<ExportException> failures = new ArrayList<>();
        while (true) {
            ExporterProvider provider;
            try {
                if (!providers.hasNext()) {
                    return new Exporters(byId, List.copyOf(failures));
                }
                provider = providers.next();
            } catch (ServiceConfigurationError e) {
                failures.add(new ExportException("(unknown)", "cannot be loaded", e));
                continue;
            }
            List<Exporter> exporters;
            try {
                exporters = List.copyOf(provider.exporters());
            } catch (RuntimeException | LinkageError e) {
                failures.add(
                        new ExportException(
                                "(of " + provider.getClass().getName() + ")",
                                "cannot be loaded",
                                e));
                continue;
            }
            exporters.forEach(exporter -> add(exporter, byId));
        }
    }

    private static void add(Exporter exporter, Map<String, Exporter> byId) {
        Exporter other = byId.putIfAbsent(exporter.id(), exporter);
        if (other != null) {
            throw new IllegalArgumentException(
                    "exporter id \""
                            + exporter.id()
                            + "\" is used by "
                            + other.getClass().getName()
                            + " and by "
                            + exporter.getClass().getName());
        }
    }

    /**
     * Returns all exporters.
     *
     * @return the exporters in the order of their ids; never null, unmodifiable
     */
    public Collection<Exporter> all() {
        return List.copyOf(byId.values());
    }

    /**
     * Returns why some providers could not be loaded.
     *
     * @return the failures, empty if there were none; never null, unmodifiable
     */
    public List<ExportException> failures() {
        return failures;
    }

    /**
     * Returns an exporter.
     *
     * @param id its id, never null
     * @return the exporter, never null
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public Exporter get(String id) {
        Exporter exporter = byId.get(Objects.requireNonNull(id, "id must not be null"));
        if (exporter != null) {
            return exporter;
        }
        String nearest = Nearest.to(id, byId.keySet());
        throw new IllegalArgumentException(
                "there is no exporter \""
                        + id
                        + "\""
                        + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?")
                        + " The exporters are "
                        + String.join(", ", byId.keySet()));
    }

    /**
     * Exports, and says which exporter it was if it fails.
     *
     * @param id the exporter's id, never null
     * @param request what to export and how, never null
     * @param out where to, never null; left open
     * @return what the exporter has to say, never null
     * @throws IOException if {@code out} throws it
     * @throws ExportException if the exporter fails in any other way; it carries the id
     * @throws IllegalArgumentException if there is no such exporter, or it does not know an option
     * @throws CancellationException if the request was cancelled
     */
    public List<Finding> export(String id, ExportRequest request, OutputStream out)
            throws IOException {
        Exporter exporter = get(id);
        exporter.options().check(request.options());
        try {
            return exporter.export(request, out);
        } catch (ExportException | CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new ExportException(id, "failed: " + e, e);
        }
    }
}
