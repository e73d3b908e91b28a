package org.forumkit.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.Forum;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes the document.
 *
 * <p>Reading is strict: what is not in the format is refused, with every place at once. What a text
 * says is not looked at here; that is what validation is for. A field {@code $schema} of the whole
 * document, by which an editor finds the {@link #schema}, is read over. Writing is deterministic:
 * fields in the order of the format, an indentation of two spaces, line feeds, UTF-8, a line feed
 * at the end. Equal records give equal bytes, and what was written reads as equal records.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class ForumJson {
    /** The greatest size of a document, 256 MiB: it is read into memory as a whole. */
    public static final int MAX_DOCUMENT_BYTES = 1 << 28;

    /** The greatest depth of objects and lists: the format needs 12, extensions get the rest. */
    public static final int MAX_DEPTH = 100;

    /** The greatest length of a string in characters: a picture in an extension still fits in. */
    public static final int MAX_STRING_LENGTH = 1 << 22;

    /**
     * The greatest length of a number in characters, as it is read and as it is written: to parse
     * one takes quadratic time.
     */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** The greatest number of faults that are collected; a last one says that there are more. */
    public static final int MAX_FAULTS = 1000;

    private ForumJson() {}

    /**
     * Reads a file, refusing unknown fields.
     *
     * @param file the file, never null; faults name it as it is given here
     * @return the document, never null
     * @throws ForumFormatException if it is not a document of this format
     * @throws IOException if the file cannot be read
     */
    public static Forum read(Path file) throws IOException {
        return read(file, ReadOptions.standard());
    }

    /**
     * Reads a file.
     *
     * @param file the file, never null; faults name it as it is given here
     * @param options how to read it, never null
     * @return the document, never null
     * @throws ForumFormatException if it is not a document of this format
     * @throws IOException if the file cannot be read
     */
    public static Forum read(Path file, ReadOptions options) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        Objects.requireNonNull(options, "options must not be null");
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), options);
        }
    }

    /**
     * Reads a stream to its end, refusing unknown fields; does not close it.
     *
     * @param in the stream, UTF-8; never null
     * @param source what faults call the document, never null
     * @return the document, never null
     * @throws ForumFormatException if it is not a document of this format
     * @throws IOException if the stream cannot be read
     */
    public static Forum read(InputStream in, String source) throws IOException {
        return read(in, source, ReadOptions.standard());
    }

    /**
     * Reads a stream to its end; does not close it.
     *
     * @param in the stream, UTF-8; never null
     * @param source what faults call the document, never null
     * @param options how to read it, never null
     * @return the document, never null
     * @throws ForumFormatException if it is not a document of this format
     * @throws IOException if the stream cannot be read
     */
    public static Forum read(InputStream in, String source, ReadOptions options)
            throws IOException {
        Objects.requireNonNull(in, "in must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(options, "options must not be null");
        int limit = options.maxDocumentBytes();
        byte[] bytes = in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
        return read(bytes, source, options);
    }

    /**
     * Reads a string, refusing unknown fields.
     *
     * @param json the document, never null
     * @param source what faults call the document, never null
     * @return the document, never null
     * @throws ForumFormatException if it is not a document of this format
     */
    public static Forum read(String json, String source) {
        return read(json, source, ReadOptions.standard());
    }

    /**
     * Reads a string.
     *
     * @param json the document, never null
     * @param source what faults call the document, never null
     * @param options how to read it, never null
     * @return the document, never null
     * @throws ForumFormatException if it is not a document of this format
     */
    public static Forum read(String json, String source, ReadOptions options) {
        Objects.requireNonNull(json, "json must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(options, "options must not be null");
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return read(bytes, source, options);
        } catch (CharacterCodingException e) {
            throw new ForumFormatException(
                    List.of(new Fault(source, 1, 1, "", "the text holds half of a character")));
        }
    }

    /**
     * Writes a document; neither flushes nor closes the stream.
     *
     * @param forum the document, never null
     * @param out where it goes, never null; nothing goes there if the document cannot be written
     * @throws IllegalArgumentException if extensions are deeper than {@link #MAX_DEPTH}
     * @throws IOException if the stream cannot be written
     */
    public static void write(Forum forum, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out must not be null");
        out.write(toBytes(forum));
    }

    /**
     * Returns a document as bytes: what {@link #write} writes.
     *
     * @param forum the document, never null
     * @return the document in UTF-8, never null
     * @throws IllegalArgumentException if extensions are deeper than {@link #MAX_DEPTH}
     */
    public static byte[] toBytes(Forum forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        encode(forum, out);
        out.write('\n');
        return out.toByteArray();
    }

    /** Writes all but the line feed at the end, and closes the stream. */
    private static void encode(Forum forum, OutputStream out) {
        try {
            Mapper.WRITER.writeValue(out, forum);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "forum must be fit for JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Returns the SHA-256 of a document as {@link #write} writes it, without holding all of it.
     *
     * @param forum the document, never null
     * @return the digest in small hexadecimal digits, never null
     * @throws IllegalArgumentException if extensions are deeper than {@link #MAX_DEPTH}
     */
    public static String hash(Forum forum) {
        Objects.requireNonNull(forum, "forum must not be null");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            encode(forum, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns a document as a string: what {@link #write} writes.
     *
     * @param forum the document, never null
     * @return the document, never null
     * @throws IllegalArgumentException if extensions are deeper than {@link #MAX_DEPTH}
     */
    public static String toString(Forum forum) {
        return new String(toBytes(forum), StandardCharsets.UTF_8);
    }

    /**
     * Returns the JSON Schema of the document, for editors and for readers in other languages.
     *
     * <p>It is of draft 2020-12 and says what this reader and the constraints of the records say of
     * one value each: names, types, forms of ids, dates and codes, ranges. It does not say what
     * values say of one another, and it takes no null, where this reader takes one for absent.
     *
     * @return the schema in JSON, the same with every call; never null
     */
    public static String schema() {
        try (InputStream in = ForumJson.class.getResourceAsStream("forum.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the resource forum.schema.json is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Forum read(byte[] bytes, String source, ReadOptions options) {
        if (bytes.length > options.maxDocumentBytes()) {
            String message = "the document is larger than " + options.maxDocumentBytes() + " bytes";
            throw new ForumFormatException(List.of(new Fault(source, 1, 1, "", message)));
        }
        Encoded encoded = Encoded.of(bytes, source);
        try {
            Forum forum = Mapper.READER.readValue(bytes, encoded.start(), encoded.length());
            if (forum != null) {
                return forum;
            }
        } catch (JacksonException e) {
            // It is read once more, for its faults or for what it has beside the format.
        }
        return readSlowly(encoded, source, options);
    }

    private static Forum readSlowly(Encoded encoded, String source, ReadOptions options) {
        String json = encoded.decoded();
        List<Fault> faults = Diagnosis.of(json, source, options.unknownFields(), Shape.FORUM);
        if (!faults.isEmpty()) {
            throw new ForumFormatException(faults);
        }
        try {
            JsonNode tree = Mapper.MAPPER.readTree(json);
            return Mapper.READER.readValue(Extensions.collect(tree));
        } catch (JacksonException e) {
            throw new ForumFormatException(
                    List.of(Syntax.fault(e, e.getLocation(), json, source, "")));
        }
    }
}
