package org.forumkit.json;

import org.forumkit.model.Forum;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The one mapper, as strict as the format; to set one up takes longer than to read a document. */
final class Mapper {
    static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(ForumJson.MAX_DEPTH)
                    .maxStringLength(ForumJson.MAX_STRING_LENGTH)
                    .maxNameLength(ForumJson.MAX_STRING_LENGTH)
                    .maxNumberLength(ForumJson.MAX_NUMBER_LENGTH)
                    .build();

    static final JsonMapper MAPPER = mapper();
    static final ObjectReader READER = MAPPER.readerFor(Forum.class);
    static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private Mapper() {}

    private static JsonMapper mapper() {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(LIMITS)
                        .streamWriteConstraints(
                                StreamWriteConstraints.builder()
                                        .maxNestingDepth(ForumJson.MAX_DEPTH)
                                        .build())
                        .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                        // The JDK writes some numbers in another way since version 19.
                        .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                        .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .addModule(
                        new SimpleModule("forum")
                                .addDeserializer(Forum.class, new ForumDeserializer()))
                .defaultPrettyPrinter(printer())
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
