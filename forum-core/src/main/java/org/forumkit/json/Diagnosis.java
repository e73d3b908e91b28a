package org.forumkit.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.model.Forum;
import org.forumkit.words.Excerpt;
import org.forumkit.words.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Goes through a document that could not be read and collects everything that is wrong with it.
 *
 * <p>The mapper stops at the first fault and knows little of its place, but is fast; this one looks
 * only at documents that the mapper refused, token by token beside the shape of the records.
 */
final class Diagnosis {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(Mapper.LIMITS).build();

    private final String source;
    private final UnknownFields unknownFields;
    private final JsonParser parser;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Fault newerFault;

    private Diagnosis(String source, UnknownFields unknownFields, JsonParser parser) {
        this.source = source;
        this.unknownFields = unknownFields;
        this.parser = parser;
    }

    /** Stops the search: there are more faults than anybody will read. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super(null, null, false, false);
        }
    }

    /** Tells whether a document has no faults, without a copy of it. */
    static boolean findsNothing(Encoded encoded, Shape.Fields shape) {
        try (JsonParser parser =
                FACTORY.createParser(
                        ObjectReadContext.empty(),
                        encoded.bytes(),
                        encoded.start(),
                        encoded.length())) {
            Diagnosis diagnosis = new Diagnosis("", UnknownFields.REFUSE, parser);
            diagnosis.document(shape);
            return diagnosis.faults.isEmpty();
        } catch (EnoughException | JacksonException e) {
            return false;
        }
    }

    /** Returns the faults of a document in its order. */
    static List<Fault> of(
            String json, String source, UnknownFields unknownFields, Shape.Fields shape) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            Diagnosis diagnosis = new Diagnosis(source, unknownFields, parser);
            try {
                diagnosis.document(shape);
            } catch (EnoughException e) {
                diagnosis.faults.set(
                        ForumJson.MAX_FAULTS - 1,
                        diagnosis.here("there are more faults than these"));
            } catch (JacksonException e) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                TokenStreamLocation location =
                        e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                diagnosis.faults.add(Syntax.fault(e, location, json, source, pointer));
            }
            if (diagnosis.newerFault != null && !diagnosis.faults.isEmpty()) {
                return List.of(diagnosis.newerFault);
            }
            diagnosis.faults.sort(
                    Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
            return diagnosis.faults;
        }
    }

    private void document(Shape.Fields shape) {
        if (parser.nextToken() == null) {
            fault("the document is empty");
            return;
        }
        value(shape, false);
        if (parser.nextToken() != null) {
            fault("something follows the end of the document");
        }
    }

    /** Looks at the value at the current token and leaves the parser at its last token. */
    private void value(Shape shape, boolean nullable) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL && nullable) {
            return;
        }
        if (shape == Shape.Scalar.ANY) {
            any(ForumJson.MAX_DEPTH);
        } else if (token == JsonToken.START_OBJECT && shape instanceof Shape.Fields fields) {
            fields(fields);
        } else if (token == JsonToken.START_OBJECT && shape instanceof Shape.MapOf map) {
            map(map.value());
        } else if (token == JsonToken.START_OBJECT && shape == Shape.Scalar.TEXT) {
            map(Shape.Scalar.STRING);
        } else if (token == JsonToken.START_ARRAY && shape instanceof Shape.ListOf list) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(list.element(), false);
            }
        } else if (token == JsonToken.VALUE_STRING) {
            string(shape);
        } else if (token.isNumeric() && isNumber(shape)) {
            number(shape);
        } else {
            fault(shown() + " is not " + shape.words());
            parser.skipChildren();
        }
    }

    private void fields(Shape.Fields shape) {
        TokenStreamLocation start = parser.currentTokenLocation();
        String pointer = pointer();
        Set<String> missing = new LinkedHashSet<>(shape.fields().keySet());
        missing.retainAll(shape.required());
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = name(seen);
            Shape.Field known = shape.fields().get(name);
            missing.remove(name);
            if (known == null) {
                String meant = unknown(name, shape);
                missing.remove(meant == null ? name : meant);
                parser.nextToken();
                any(deepest(shape));
            } else if (parser.nextToken() == JsonToken.VALUE_NULL
                    && shape.required().contains(name)) {
                fault("null stands where " + name + " is required");
            } else {
                value(known.shape(), true);
                newer();
            }
        }
        for (String name : missing) {
            add(new Fault(source, line(start), column(start), pointer, name + " is missing"));
        }
    }

    /** What a newer library made may hold anything: then that is the only fault worth telling. */
    private void newer() {
        if (pointer().equals("/formatVersion")
                && parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT
                && parser.getIntValue() > Forum.CURRENT_VERSION) {
            newerFault =
                    here(
                            "the document is of format version "
                                    + parser.getIntValue()
                                    + ", made for a newer version of this library; this one reads"
                                    + " up to version "
                                    + Forum.CURRENT_VERSION);
        }
    }

    private @Nullable String unknown(String name, Shape.Fields shape) {
        if (unknownFields == UnknownFields.KEEP) {
            return null;
        }
        String nearest = Nearest.to(name, shape.fields().keySet());
        fault(
                quoted(name)
                        + " is not a field of the format here"
                        + (nearest == null
                                ? "; the fields are " + String.join(", ", shape.fields().keySet())
                                : "; did you mean " + quoted(nearest) + "?"));
        return nearest;
    }

    private void map(Shape value) {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            name(seen);
            parser.nextToken();
            value(value, false);
        }
    }

    /** A field that is kept gets into the extensions beside it, one deeper than it was. */
    private int deepest(Shape.Fields shape) {
        return unknownFields == UnknownFields.KEEP && shape.fields().containsKey(Extensions.NAME)
                ? ForumJson.MAX_DEPTH - 1
                : ForumJson.MAX_DEPTH;
    }

    private void any(int deepest) {
        if (parser.currentToken().isStructStart()
                && parser.streamReadContext().getNestingDepth() > deepest) {
            fault(Syntax.TOO_DEEP);
            parser.skipChildren();
            return;
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Set<String> seen = new HashSet<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    name(seen);
                    parser.nextToken();
                    any(deepest);
                }
            }
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    any(deepest);
                }
            }
            case VALUE_NUMBER_FLOAT -> {
                try {
                    if (ForumDeserializer.isTooLong(new BigDecimal(parser.getString()))) {
                        fault(Syntax.TOO_LONG_A_NUMBER);
                    }
                } catch (NumberFormatException e) {
                    fault(shown() + " is out of range");
                }
            }
            default -> {}
        }
    }

    private String name(Set<String> seen) {
        String name = parser.currentName();
        if (!seen.add(name)) {
            fault(quoted(name) + " is there twice");
        }
        return name;
    }

    private void string(Shape shape) {
        String value = parser.getString();
        if (shape == Shape.Scalar.TEXT || shape == Shape.Scalar.STRING) {
            return;
        }
        if (shape instanceof Shape.Choice choice) {
            if (!choice.constants().containsKey(value)) {
                String nearest = Nearest.to(value, choice.constants().keySet());
                String hint = nearest == null ? "" : "; did you mean " + quoted(nearest) + "?";
                fault(quoted(value) + " is not " + shape.words() + hint);
            }
        } else if (!parses(shape, value)) {
            boolean zoned = shape == Shape.Scalar.DATE_TIME && isZoned(value);
            String hint = zoned ? "; leave the zone out, it is the edition's" : "";
            fault(quoted(value) + " is not " + shape.words() + hint);
        }
    }

    private static boolean parses(Shape shape, String value) {
        if (!(shape instanceof Shape.Scalar scalar)) {
            return false;
        }
        try {
            Object parsed =
                    switch (scalar) {
                        case DATE -> LocalDate.parse(value);
                        case TIME -> LocalTime.parse(value);
                        case DATE_TIME -> LocalDateTime.parse(value);
                        case INSTANT -> Instant.parse(value);
                        case DURATION -> Durations.parse(value);
                        default -> null;
                    };
            return parsed != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isZoned(String value) {
        try {
            OffsetDateTime.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNumber(Shape shape) {
        return shape == Shape.Scalar.INTEGER
                || shape == Shape.Scalar.LONG
                || shape == Shape.Scalar.DECIMAL;
    }

    private void number(Shape shape) {
        if (shape == Shape.Scalar.DECIMAL) {
            if (!Double.isFinite(Double.parseDouble(parser.getString()))) {
                fault(shown() + " is out of range");
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            fault(shown() + " is not " + shape.words());
        } else if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                || (parser.getNumberType() == JsonParser.NumberType.LONG
                        && shape == Shape.Scalar.INTEGER)) {
            fault(shown() + " is out of range");
        }
    }

    private String shown() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> quoted(parser.getString());
            default -> Excerpt.of(parser.getString());
        };
    }

    private static String quoted(String value) {
        return '"' + Excerpt.of(value) + '"';
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private Fault here(String message) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Fault(source, line(location), column(location), pointer(), message);
    }

    private static int line(TokenStreamLocation location) {
        return Math.max(1, location.getLineNr());
    }

    private static int column(TokenStreamLocation location) {
        return Math.max(1, location.getColumnNr());
    }

    private void fault(String message) {
        add(here(message));
    }

    private void add(Fault fault) {
        faults.add(fault);
        if (faults.size() == ForumJson.MAX_FAULTS) {
            throw new EnoughException();
        }
    }
}
