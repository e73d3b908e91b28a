package org.forumkit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.forumkit.model.Text;

/**
 * A file of one's own in the place of what an exporter makes, as a handbook that a designer set.
 *
 * <p>Plans and whoever else asks for the exporter by its id get the file.
 *
 * <pre>{@code
 * Exporter designed = OwnFile.insteadOf(PdfHandbook.create(), Files.readAllBytes(file));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class OwnFile implements Exporter {

    private final Exporter replaced;
    private final byte[] content;

    private OwnFile(Exporter replaced, byte[] content) {
        this.replaced = replaced;
        this.content = content;
    }

    /**
     * Returns an exporter that writes a file as it is, whatever is asked for.
     *
     * @param replaced the exporter whose place it takes, with its id, its media type and its
     *     options, which change nothing; not null
     * @param content what the file holds, in the format of that exporter; not null, copied
     * @return the exporter, never null
     * @throws IllegalArgumentException if the file is empty, or is no PDF where the exporter makes
     *     one
     */
    public static OwnFile insteadOf(Exporter replaced, byte[] content) {
        Objects.requireNonNull(replaced, "replaced must not be null");
        if (content.length == 0) {
            throw new IllegalArgumentException("content must not be empty");
        }
        if (replaced.mediaType().equals("application/pdf") && !startsWith(content, "%PDF-")) {
            throw new IllegalArgumentException("content must be a PDF");
        }
        return new OwnFile(replaced, content.clone());
    }

    private static boolean startsWith(byte[] content, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.US_ASCII);
        return content.length >= wanted.length
                && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    /**
     * Returns what the file holds.
     *
     * @return a copy, never null
     */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String id() {
        return replaced.id();
    }

    @Override
    public Text displayName() {
        return replaced.displayName();
    }

    @Override
    public String mediaType() {
        return replaced.mediaType();
    }

    @Override
    public String fileExtension() {
        return replaced.fileExtension();
    }

    @Override
    public OptionSet options() {
        return replaced.options();
    }

    /**
     * Writes the file.
     *
     * @param request what would be exported, never null
     * @param out where to, never null; left open
     * @return nothing; never null
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if the request has an option that the exporter whose place
     *     it takes does not know
     * @throws java.util.concurrent.CancellationException if the request was cancelled
     */
    @Override
    public List<Finding> export(ExportRequest request, OutputStream out) throws IOException {
        options().check(request.options());
        request.checkCancelled();
        out.write(content);
        request.progress(1);
        return List.of();
    }
}
