package org.forumkit.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.forumkit.export.ExportException;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.export.Exporters;
import org.forumkit.export.Options;
import org.forumkit.export.pdf.internal.document.Attachment;
import org.forumkit.finding.Finding;
import org.forumkit.model.ResolvedText;

/**
 * What other exporters make of the programme that is printed.
 *
 * @param files the files, in the order that they were asked for in
 * @param findings what their exporters say
 */
record Attached(List<Attachment> files, List<Finding> findings) {

    /**
     * Makes the files.
     *
     * @param like all kinds of documents with the look of the one that they are attached to
     */
    static Attached to(String id, ExportRequest request, Supplier<Exporter[]> like)
            throws IOException {
        List<Attachment> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        String chosen = request.get(PdfDocument.ATTACH);
        if (!chosen.isEmpty()) {
            Exporters exporters = Exporters.load().with(like.get());
            // Without options nothing is attached to what is attached.
            ExportRequest plain = request.with(Options.none()).onProgress(done -> {});
            for (String each : chosen.split(",", -1)) {
                Exporter exporter = exporter(id, exporters, each);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                findings.addAll(exporters.export(each, plain, out));
                files.add(
                        new Attachment(
                                each + "." + exporter.fileExtension(),
                                withoutParameters(exporter.mediaType()),
                                name(exporter, request),
                                out.toByteArray()));
            }
        }
        return new Attached(files, findings);
    }

    private static Exporter exporter(String id, Exporters exporters, String wanted) {
        try {
            return exporters.get(wanted);
        } catch (IllegalArgumentException e) {
            throw new ExportException(id, "cannot attach: " + e.getMessage(), e);
        }
    }

    /** PDF/A has the type and the subtype alone, as in text/calendar. */
    private static String withoutParameters(String mediaType) {
        int end = mediaType.indexOf(';');
        return end < 0 ? mediaType : mediaType.substring(0, end);
    }

    private static String name(Exporter exporter, ExportRequest request) {
        ResolvedText name = exporter.displayName().resolve(request.programme().languages(), "en");
        return name == null ? exporter.id() : name.value();
    }
}
