package org.forumkit.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Exporter;
import org.forumkit.finding.Finding;

/** A printed document, and what was found on the way. */
final class Printed {
    private final byte[] pdf;
    private final List<Finding> findings;

    private Printed(byte[] pdf, List<Finding> findings) {
        this.pdf = pdf;
        this.findings = findings;
    }

    static Printed of(Exporter kind, ExportRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = kind.export(request, out);
        return new Printed(out.toByteArray(), findings);
    }

    byte[] pdf() {
        return pdf;
    }

    List<Finding> findings() {
        return findings;
    }

    String text() throws IOException {
        return PageWalk.text(pdf);
    }

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
