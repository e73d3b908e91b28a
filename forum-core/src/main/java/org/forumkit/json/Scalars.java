package org.forumkit.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.forumkit.model.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Values that are read more strictly than the mapper would by itself. */
final class Scalars {
    private static final String MISMATCH = "not of the form that the format has";

    private Scalars() {}

    static SimpleModule module() {
        return new SimpleModule("forum")
                .addDeserializer(Text.class, new TextDeserializer())
                .addDeserializer(Double.class, new DecimalDeserializer())
                .addDeserializer(LocalDate.class, iso(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalTime.class, iso(LocalTime.class, LocalTime::parse))
                .addDeserializer(
                        LocalDateTime.class, iso(LocalDateTime.class, LocalDateTime::parse))
                .addDeserializer(Instant.class, iso(Instant.class, Instant::parse))
                .addDeserializer(Duration.class, iso(Duration.class, Duration::parse));
    }

    private static <T> IsoDeserializer<T> iso(Class<T> type, Function<String, T> parse) {
        return new IsoDeserializer<>(type, parse);
    }

    /** Reads the form of ISO 8601 that the JDK reads, and no list of numbers. */
    private static final class IsoDeserializer<T> extends StdScalarDeserializer<T> {
        private final Function<String, T> parse;

        IsoDeserializer(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, MISMATCH);
            }
            try {
                return parse.apply(parser.getString());
            } catch (DateTimeException e) {
                return context.reportInputMismatch(this, MISMATCH);
            }
        }
    }

    private static final class TextDeserializer extends StdScalarDeserializer<Text> {
        TextDeserializer() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return Text.of(parser.getString());
            }
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                return context.reportInputMismatch(this, MISMATCH);
            }
            Map<String, String> translations = new LinkedHashMap<>();
            for (String tag = parser.nextName(); tag != null; tag = parser.nextName()) {
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    return context.reportInputMismatch(this, MISMATCH);
                }
                translations.put(tag, parser.getString());
            }
            return Text.of(translations);
        }
    }

    private static final class DecimalDeserializer extends StdScalarDeserializer<Double> {
        DecimalDeserializer() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric() || !Double.isFinite(parser.getDoubleValue())) {
                return context.reportInputMismatch(this, MISMATCH);
            }
            return parser.getDoubleValue();
        }
    }
}
