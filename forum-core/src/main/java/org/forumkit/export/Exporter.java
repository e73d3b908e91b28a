package org.forumkit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;

/**
 * Makes one kind of output of a programme.
 *
 * <p>An implementation is immutable and thread-safe: several exports may run at once. It reads
 * nothing but the request, neither a clock nor the machine's locale, zone or charset, so that equal
 * requests give equal bytes. It knows every option that it is asked for, and no other. It writes to
 * the stream that it is given, does not close it, and touches no file.
 *
 * @since 0.1
 */
public interface Exporter {

    /**
     * Returns the name that callers use.
     *
     * @return small letters, digits and hyphens, as {@code pdf-handbook}; unique among the
     *     exporters of an application, always the same; never null
     */
    String id();

    /**
     * Returns the name that people read.
     *
     * @return the name, in English at least; never null
     */
    Text displayName();

    /**
     * Returns the media type of the output.
     *
     * @return the media type with its parameters, as {@code application/pdf}; never null
     */
    String mediaType();

    /**
     * Returns how the name of a file of the output ends.
     *
     * @return the extension without a dot, as {@code pdf}; never null
     */
    String fileExtension();

    /**
     * Returns the options that the exporter knows.
     *
     * @return the options, never null
     */
    OptionSet options();

    /**
     * Writes the output.
     *
     * <p>Asks {@link ExportRequest#checkCancelled} from time to time, and tells {@link
     * ExportRequest#progress} how far it is, 1 when it is done.
     *
     * @param request what to export and how, never null
     * @param out where to, never null; left open
     * @return what a reader of the output has to know: what does not fit, what cannot be shown;
     *     never null, empty if nothing
     * @throws IOException if {@code out} throws it
     * @throws ExportException if the output cannot be made
     * @throws IllegalArgumentException if the request has an option that this exporter does not
     *     know
     * @throws java.util.concurrent.CancellationException if the request was cancelled
     */
    List<Finding> export(ExportRequest request, OutputStream out) throws IOException;
}
