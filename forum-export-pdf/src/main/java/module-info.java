import org.forumkit.export.ExporterProvider;
import org.forumkit.export.pdf.PdfExporters;

/**
 * Exports programmes as tagged, archivable PDF documents.
 *
 * <pre>{@code
 * List<Finding> warnings =
 *         PdfHandbook.create()
 *                 .export(ExportRequest.of(programme, stamp).with(PdfHandbook.PAPER, Paper.A5), out);
 * }</pre>
 */
module org.forumkit.export.pdf {
    requires static transitive org.jspecify;
    requires transitive org.forumkit.core;
    requires com.ibm.icu;
    requires io.nayuki.qrcodegen;
    requires java.xml;

    exports org.forumkit.export.pdf;

    provides ExporterProvider with
            PdfExporters;
}
