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
import java.util.regex.Pattern;
import org.forumkit.finding.Finding;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Nearest;

/**
 * The exporters of an application, by id.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Exporters {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** A class loader that cannot look anything up fails again at every question. */
    private static final int MAX_FAILURES = 1_000;

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
     * @throws IllegalArgumentException if two have the same id, the message names both classes; or
     *     if an id is not of small letters, digits and hyphens
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
        while (failures.size() < MAX_FAILURES) {
            ExporterProvider provider;
            try {
                if (!providers.hasNext()) {
                    break;
                }
                provider = providers.next();
            } catch (ServiceConfigurationError | LinkageError e) {
                failures.add(new ExportException("(unknown)", "cannot be loaded: " + e, e));
                continue;
            }
            List<Exporter> exporters;
            try {
                exporters = List.copyOf(provider.exporters());
                exporters.forEach(Exporters::id);
            } catch (RuntimeException | LinkageError e) {
                failures.add(
                        new ExportException(
                                "(of " + provider.getClass().getName() + ")",
                                "cannot be loaded: " + e,
                                e));
                continue;
            }
            exporters.forEach(exporter -> add(exporter, byId));
        }
        return new Exporters(byId, List.copyOf(failures));
    }

    private static void add(Exporter exporter, Map<String, Exporter> byId) {
        String id = id(exporter);
        Exporter other = byId.putIfAbsent(id, exporter);
        if (other != null) {
            throw new IllegalArgumentException(
                    "exporter id \""
                            + id
                            + "\" is used by "
                            + other.getClass().getName()
                            + " and by "
                            + exporter.getClass().getName());
        }
    }

    private static String id(Exporter exporter) {
        String id = exporter.id();
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "exporter id must be small letters, digits and hyphens, not \""
                            + Excerpt.of(id)
                            + "\" of "
                            + exporter.getClass().getName());
        }
        return id;
    }

    /**
     * Returns these exporters with others, each in the place of the one that has its id, if any.
     *
     * @param others the other exporters, never null
     * @return the exporters by id, with the failures of these; never null
     * @throws IllegalArgumentException if two of the others have the same id, or an id is not of
     *     small letters, digits and hyphens
     */
    public Exporters with(Exporter... others) {
        Map<String, Exporter> all = new TreeMap<>(byId);
        all.putAll(of(others).byId);
        return new Exporters(all, failures);
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
                        + Excerpt.of(id)
                        + "\""
                        + (nearest == null ? "." : "; did you mean \"" + nearest + "\"?")
                        + (byId.isEmpty()
                                ? " There are none"
                                : " The exporters are " + String.join(", ", byId.keySet())));
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
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        guarded(id, exporter::options).check(request.options());
        return guarded(id, () -> exporter.export(request, out));
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(String id, Work<T> work) throws IOException {
        T result;
        try {
            result = work.run();
        } catch (ExportException | CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new ExportException(id, "failed: " + e, e);
        }
        if (result == null) {
            throw new ExportException(id, "failed: it returned null", null);
        }
        return result;
    }
}
