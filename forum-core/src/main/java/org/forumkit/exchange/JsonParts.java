package org.forumkit.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Goes through JSON from the first byte to the last and hands out small parts of it. */
final class JsonParts {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(ImportOptions.MAX_DEPTH)
                                    .maxStringLength(ImportOptions.MAX_TEXT_LENGTH)
                                    .maxNameLength(ImportOptions.MAX_TEXT_LENGTH)
                                    .maxNumberLength(ForumJson.MAX_NUMBER_LENGTH)
                                    .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build();

    private final JsonParser parser;
    private final String source;
    private int count;

    JsonParts(InputStream in, String source, ImportOptions options) throws IOException {
        this.source = source;
        try {
            parser =
                    FACTORY.createParser(
                            ObjectReadContext.empty(),
                            new LimitedStream(in, options.maxFileBytes()));
        } catch (JacksonException e) {
            throw refusal(e, null);
        }
    }

    /** Goes to the next token; null at the end of the file. */
    @Nullable JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw refusal(e, e.getLocation());
        }
    }

    /** Goes to the value of the next field of an object and returns its name, null at the end. */
    @Nullable String nextField() throws IOException {
        if (next() != JsonToken.PROPERTY_NAME) {
            return null;
        }
        String name = parser.currentName();
        next();
        return name;
    }

    boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** Returns a part without anything in it, at the current place. */
    Node here(Node.Kind kind, String name) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Node(kind, name, at.getLineNr(), at.getColumnNr());
    }

    /** Returns the value at the current token with all that is in it. */
    Node whole(String name) throws IOException {
        count = 0;
        try {
            return value(name);
        } catch (JacksonException e) {
            throw refusal(e, e.getLocation());
        }
    }

    private Node value(String name) throws IOException {
        JsonToken token = parser.currentToken();
        count++;
        if (count > ImportOptions.MAX_PARTS) {
            throw fault("more than " + ImportOptions.MAX_PARTS + " values in one record");
        }
        switch (token) {
            case START_OBJECT -> {
                Node object = here(Node.Kind.OBJECT, name);
                for (String field = nextField(); field != null; field = nextField()) {
                    object.add(value(field));
                }
                return object;
            }
            case START_ARRAY -> {
                Node list = here(Node.Kind.LIST, name);
                while (next() != JsonToken.END_ARRAY) {
                    list.add(value(name));
                }
                return list;
            }
            case VALUE_STRING -> {
                Node string = here(Node.Kind.STRING, name);
                string.set(parser.getString());
                return string;
            }
            default -> {
                Node other = here(Node.Kind.OTHER, name);
                other.set(scalar(token));
                return other;
            }
        }
    }

    private @Nullable Object scalar(JsonToken token) {
        return switch (token) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> null;
        };
    }

    /** Refuses what follows the end. */
    void end() throws IOException {
        if (next() != null) {
            throw fault("something follows the end of the file's only value");
        }
    }

    ForumFormatException fault(String message) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new ForumFormatException(List.of(fault(at, message)));
    }

    private Fault fault(@Nullable TokenStreamLocation at, String message) {
        int line = at == null ? 1 : Math.max(1, at.getLineNr());
        int column = at == null ? 1 : Math.max(1, at.getColumnNr());
        return new Fault(source, line, column, "", message);
    }

    /** Returns what is to be thrown; throws what is no fault of the file. */
    private ForumFormatException refusal(JacksonException e, @Nullable TokenStreamLocation at)
            throws IOException {
        String message;
        if (e.getCause() instanceof LimitedStream.TooLongException) {
            message = "the file is larger than it may be";
        } else if (e instanceof JacksonIOException
                && e.getCause() instanceof java.io.CharConversionException) {
            message = "these bytes are in no encoding of JSON";
        } else if (e instanceof JacksonIOException && e.getCause() instanceof IOException other) {
            throw other;
        } else if (e instanceof StreamConstraintsException) {
            message = "more than may be: " + e.getOriginalMessage();
        } else if (e instanceof UnexpectedEndOfInputException) {
            message = "the file ends in the middle";
        } else {
            message = "this is not JSON: " + e.getOriginalMessage();
        }
        return new ForumFormatException(List.of(fault(at, message)));
    }
}
