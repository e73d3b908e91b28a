package org.forumkit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;

/** What the exporters of this package share: they say what their format has no place for. */
abstract class LossyExporter implements Exporter {

    @Override
    public final List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        Objects.requireNonNull(request, "request must not be null");
        Objects.requireNonNull(out, "out must not be null");
        options().check(request.options());
        request.checkCancelled();
        request.progress(0);
        Losses losses = new Losses();
        write(request, losses, out);
        request.progress(1);
        return losses.findings();
    }

    /** Writes what a checked request asks for. */
    abstract void write(ExportRequest request, Losses losses, OutputStream out) throws IOException;

    /** Notes the editions of a programme that a format of one edition has no place for. */
    static void ofOneEdition(ExportRequest request, Losses losses) {
        losses.of("editions", Math.max(0, request.programme().editions().size() - 1));
    }
}
