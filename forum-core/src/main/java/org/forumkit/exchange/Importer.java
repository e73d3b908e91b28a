package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.forumkit.json.ForumFormatException;

/**
 * Reads one format of another tool as a document of one edition.
 *
 * <p>What can be understood is taken, whatever else the file has: each deviation from the format is
 * a finding with its line and column, and what has no place in the model is kept among the
 * extensions. An implementation is immutable and thread-safe, and asks neither a clock nor the
 * machine's locale, zone or charset: equal bytes and options give equal documents and findings.
 *
 * @since 0.1
 */
public interface Importer {

    /**
     * Returns the name that callers use.
     *
     * @return small letters, digits and hyphens, as {@code schedule-xml}; never null
     */
    String id();

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the stream, never null
     * @param source what faults call the file, never null
     * @param options how to read it, never null
     * @return the document and what was found on the way, never null
     * @throws ForumFormatException if it is not well-formed, not of this format, or larger or
     *     deeper than the limits; it names line and column
     * @throws IOException if the stream cannot be read
     */
    Imported read(InputStream in, String source, ImportOptions options) throws IOException;
}
