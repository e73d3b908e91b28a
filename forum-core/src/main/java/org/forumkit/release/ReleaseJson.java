package org.forumkit.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.json.JsonPlaces;
import org.forumkit.json.RecordJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes releases as files.
 *
 * <p>A file holds the release with its ledger and document, in the form of {@link ForumJson} and as
 * strictly read. Its hash is checked, so that a document that was changed in the file is no
 * release; and its ledger holds exactly what the document has, each once and not later than the
 * release. Who approved it, the note and the numbers of the ledger are not part of the hash.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class ReleaseJson {
    private static final String VERSION = "releaseVersion";
    private static final RecordJson<Release> JSON = RecordJson.of(Release.class);
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReleaseJson() {}

    /** A number with its place. */
    private record Located(int value, int line, int column) {}

    /**
     * Reads a file.
     *
     * @param file the file, never null; faults name it as it is given here
     * @return the release, never null
     * @throws ForumFormatException if it is not a release, of a newer form, or was changed
     * @throws IOException if the file cannot be read
     */
    public static Release read(Path file) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the stream, UTF-8; never null
     * @param source what faults call it, never null
     * @return the release, never null
     * @throws ForumFormatException if it is not a release, of a newer form, or was changed
     * @throws IOException if the stream cannot be read
     */
    public static Release read(InputStream in, String source) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        byte[] bytes = in.readNBytes(ForumJson.MAX_DOCUMENT_BYTES + 1);
        Located version = version(bytes);
        if (version != null && version.value() > Release.CURRENT_VERSION) {
            String message =
                    "a release of version "
                            + version.value()
                            + "; this library reads up to "
                            + Release.CURRENT_VERSION;
            throw new ForumFormatException(
                    List.of(
                            new Fault(
                                    source,
                                    version.line(),
                                    version.column(),
                                    "/" + VERSION,
                                    message)));
        }
        Release release = JSON.read(new ByteArrayInputStream(bytes), source);
        List<Fault> faults = new ReleaseCheck(source).faults(release);
        if (!faults.isEmpty()) {
            throw new ForumFormatException(JsonPlaces.locate(bytes, faults));
        }
        return release;
    }

    /**
     * Writes a release; neither flushes nor closes the stream.
     *
     * @param release the release, never null
     * @param out where it goes, never null
     * @throws IOException if the stream cannot be written
     */
    public static void write(Release release, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out must not be null");
        out.write(toBytes(release));
    }

    /**
     * Returns a release as bytes: what {@link #write} writes.
     *
     * @param release the release, never null
     * @return the release in UTF-8, never null
     */
    public static byte[] toBytes(Release release) {
        return JSON.toBytes(Objects.requireNonNull(release, "release must not be null"));
    }

    /**
     * Tells whether a file says that it is a release, and not a document alone.
     *
     * @param bytes what the file holds, never null
     * @return true if it is an object that has the version of a release
     */
    public static boolean isRelease(byte[] bytes) {
        return version(Objects.requireNonNull(bytes, "bytes must not be null")) != null;
    }

    private static @Nullable Located version(byte[] bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(VERSION);
                JsonToken value = parser.nextToken();
                if (found && value == JsonToken.VALUE_NUMBER_INT) {
                    TokenStreamLocation place = parser.currentTokenLocation();
                    int number = parser.getNumberValue().intValue();
                    return new Located(number, place.getLineNr(), place.getColumnNr());
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
