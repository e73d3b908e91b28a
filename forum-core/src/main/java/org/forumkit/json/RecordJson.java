package org.forumkit.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads and writes a file of plain records, as strictly and in the same form as {@link ForumJson}
 * does the document.
 *
 * <p>The records are public; their components are of the kinds that the document has, named in JSON
 * as in Java; enumerations say their names in JSON with {@code JsonProperty}; constructors take
 * null for what may be absent, and refuse it elsewhere by a {@link NullPointerException} that says
 * which component "must not be null".
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the record
 * @since 0.1
 */
public final class RecordJson<T extends Record> {
    private final Class<T> type;
    private final Shape.Fields shape;

    private RecordJson(Class<T> type) {
        this.type = type;
        this.shape = Shape.of(type);
    }

    /**
     * Returns what reads and writes a record.
     *
     * @param <T> the record
     * @param type its class, never null
     * @return the reader and writer, never null
     */
    public static <T extends Record> RecordJson<T> of(Class<T> type) {
        return new RecordJson<>(Objects.requireNonNull(type, "type must not be null"));
    }

    /**
     * Reads a file.
     *
     * @param file the file, never null; faults name it as it is given here
     * @return the record, never null
     * @throws ForumFormatException if it is not of the format; it carries every place
     * @throws IOException if the file cannot be read
     */
    public T read(Path file) throws IOException {
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
     * @return the record, never null
     * @throws ForumFormatException if it is not of the format; it carries every place
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream in, String source) throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        byte[] bytes = in.readNBytes(ForumJson.MAX_DOCUMENT_BYTES + 1);
        if (bytes.length > ForumJson.MAX_DOCUMENT_BYTES) {
            String message = "the file is larger than " + ForumJson.MAX_DOCUMENT_BYTES + " bytes";
            throw new ForumFormatException(List.of(new Fault(source, 1, 1, "", message)));
        }
        Encoded encoded = Encoded.of(bytes, source);
        if (Diagnosis.findsNothing(encoded, shape)) {
            try {
                return Mapper.MAPPER
                        .readerFor(type)
                        .readValue(bytes, encoded.start(), encoded.length());
            } catch (JacksonException e) {
                // It is read once more, for its fault.
            }
        }
        return read(encoded.decoded(), source);
    }

    /**
     * Reads a string.
     *
     * @param json the string, never null
     * @param source what faults call it, never null
     * @return the record, never null
     * @throws ForumFormatException if it is not of the format; it carries every place
     */
    public T read(String json, String source) {
        Objects.requireNonNull(json, "json must not be null");
        Objects.requireNonNull(source, "source must not be null");
        List<Fault> faults = Diagnosis.of(json, source, UnknownFields.REFUSE, shape);
        if (!faults.isEmpty()) {
            throw new ForumFormatException(faults);
        }
        try {
            return Mapper.MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw new ForumFormatException(List.of(refused(e, wrong, source)));
            }
            throw new ForumFormatException(
                    List.of(Syntax.fault(e, e.getLocation(), json, source, "")));
        }
    }

    /** Returns the fault of a value that a record or its factory does not take. */
    private static Fault refused(JacksonException e, Exception wrong, String source) {
        String pointer =
                e.getPath().stream()
                        .map(RecordJson::step)
                        .map(step -> "/" + step)
                        .collect(Collectors.joining());
        // A record is made at its end, so that is where the whole of a file would be.
        TokenStreamLocation at = pointer.isEmpty() ? null : e.getLocation();
        return new Fault(
                source,
                at == null ? 1 : Math.max(1, at.getLineNr()),
                at == null ? 1 : Math.max(1, at.getColumnNr()),
                pointer,
                String.valueOf(wrong.getMessage()));
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return name == null ? Integer.toString(reference.getIndex()) : name;
    }

    /**
     * Returns a record as bytes, deterministic as {@link ForumJson#write} is.
     *
     * @param value the record, never null
     * @return the JSON in UTF-8 with a line feed at its end, never null
     */
    public byte[] toBytes(T value) {
        Objects.requireNonNull(value, "value must not be null");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Mapper.WRITER.writeValue(out, value);
        out.write('\n');
        return out.toByteArray();
    }
}
