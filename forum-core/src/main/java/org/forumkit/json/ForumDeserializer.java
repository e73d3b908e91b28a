package org.forumkit.json;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.model.Forum;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Makes the records of a document, as strictly as the format is.
 *
 * <p>It follows the same shapes as the diagnosis, so that both agree on what is a fault, and sees
 * names that are there twice at no cost; the parser's own search for them takes as long as parsing.
 */
final class ForumDeserializer extends StdDeserializer<Forum> {
    ForumDeserializer() {
        super(Forum.class);
    }

    @Override
    public Forum deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return (Forum) required(parser, Shape.FORUM);
        } catch (MismatchException | NumberFormatException e) {
            return context.reportInputMismatch(this, "not of the format");
        }
    }

    /** The document is not of the format; the diagnosis says where and why. */
    private static final class MismatchException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MismatchException() {
            super(null, null, false, false);
        }
    }

    private static @Nullable Object value(JsonParser parser, Shape shape) {
        return parser.hasToken(JsonToken.VALUE_NULL) ? null : required(parser, shape);
    }

    private static Object required(JsonParser parser, Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(parser, scalar);
        }
        if (shape instanceof Shape.Choice choice) {
            expect(parser, JsonToken.VALUE_STRING);
            Object constant = choice.constants().get(parser.getString());
            if (constant == null) {
                throw new MismatchException();
            }
            return constant;
        }
        if (shape instanceof Shape.ListOf list) {
            expect(parser, JsonToken.START_ARRAY);
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(required(parser, list.element()));
            }
            return elements;
        }
        if (shape instanceof Shape.MapOf map) {
            return map(parser, map.value());
        }
        return fields(parser, (Shape.Fields) shape);
    }

    private static Object fields(JsonParser parser, Shape.Fields shape) {
        expect(parser, JsonToken.START_OBJECT);
        @Nullable Object[] arguments = new @Nullable Object[shape.fields().size()];
        // No record has more than 64 components.
        long seen = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Shape.Field field = shape.fields().get(name);
            if (field == null || (seen & (1L << field.index())) != 0) {
                throw new MismatchException();
            }
            seen |= 1L << field.index();
            parser.nextToken();
            arguments[field.index()] =
                    field.shape() == Shape.Scalar.ANY ? any(parser) : value(parser, field.shape());
        }
        int components = shape.constructor().getParameterCount();
        try {
            return shape.constructor()
                    .newInstance(
                            arguments.length == components
                                    ? arguments
                                    : Arrays.copyOf(arguments, components));
        } catch (InvocationTargetException e) {
            throw new MismatchException();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, @Nullable Object> map(JsonParser parser, Shape shape) {
        expect(parser, JsonToken.START_OBJECT);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            Object value = shape == Shape.Scalar.ANY ? any(parser) : required(parser, shape);
            if (members.containsKey(name)) {
                throw new MismatchException();
            }
            members.put(name, value);
        }
        return members;
    }

    private static Object scalar(JsonParser parser, Shape.Scalar shape) {
        try {
            return switch (shape) {
                case TEXT -> text(parser);
                case STRING -> string(parser);
                case INTEGER -> whole(parser, JsonParser.NumberType.INT).intValue();
                case LONG -> whole(parser, JsonParser.NumberType.LONG).longValue();
                case DECIMAL -> decimal(parser);
                case DATE -> LocalDate.parse(string(parser));
                case TIME -> LocalTime.parse(string(parser));
                case DATE_TIME -> LocalDateTime.parse(string(parser));
                case INSTANT -> Instant.parse(string(parser));
                case DURATION -> Durations.parse(string(parser));
                case ANY -> throw new IllegalStateException("null is a value too");
            };
        } catch (DateTimeException e) {
            throw new MismatchException();
        }
    }

    private static Text text(JsonParser parser) {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return Text.of(parser.getString());
        }
        expect(parser, JsonToken.START_OBJECT);
        Map<String, String> translations = new LinkedHashMap<>();
        for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
            parser.nextToken();
            if (translations.put(tag, string(parser)) != null) {
                throw new MismatchException();
            }
        }
        return Text.of(translations);
    }

    private static String string(JsonParser parser) {
        expect(parser, JsonToken.VALUE_STRING);
        return parser.getString();
    }

    private static Number whole(JsonParser parser, JsonParser.NumberType greatest) {
        expect(parser, JsonToken.VALUE_NUMBER_INT);
        if (parser.getNumberType().compareTo(greatest) > 0) {
            throw new MismatchException();
        }
        return parser.getNumberValue();
    }

    private static Double decimal(JsonParser parser) {
        if (!parser.currentToken().isNumeric() || !Double.isFinite(parser.getDoubleValue())) {
            throw new MismatchException();
        }
        return parser.getDoubleValue();
    }

    private static @Nullable Object any(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(parser, Shape.Scalar.ANY);
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(any(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> kept(parser.getDecimalValue());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static BigDecimal kept(BigDecimal number) {
        if (isTooLong(number)) {
            throw new MismatchException();
        }
        return number;
    }

    /** Tells whether a number is longer as it is written than may be read. */
    static boolean isTooLong(BigDecimal number) {
        return number.precision() > ForumJson.MAX_NUMBER_LENGTH / 2
                && number.toString().chars().filter(Character::isDigit).count()
                        > ForumJson.MAX_NUMBER_LENGTH;
    }

    private static void expect(JsonParser parser, JsonToken token) {
        if (!parser.hasToken(token)) {
            throw new MismatchException();
        }
    }
}
