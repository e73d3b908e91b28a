package org.forumkit.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds where in a JSON file the values stand that pointers name.
 *
 * <p>It is for what is found wrong after the file was read, when only pointers are known.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class JsonPlaces {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(Mapper.LIMITS).build();

    private final JsonParser parser;
    private final Fault[] located;

    private JsonPlaces(JsonParser parser, Fault[] located) {
        this.parser = parser;
        this.located = located;
    }

    /** The faults at a value and in it; those in it by the member or the index on their way. */
    private record Wanted(List<Integer> faults, Map<String, Wanted> inside) {
        Wanted() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }
    }

    /**
     * Returns faults with the lines and columns of their pointers, in the order of the file.
     *
     * @param file what the file holds, UTF-8; never null
     * @param faults the faults, whatever their lines and columns; never null
     * @return the faults; one whose pointer leads to nothing has the pointer and the place of the
     *     nearest value around it that is there, line and column 1 if the file is no JSON up to
     *     that; never null, unmodifiable
     */
    public static List<Fault> locate(byte[] file, List<Fault> faults) {
        Objects.requireNonNull(file, "file must not be null");
        Wanted root = new Wanted();
        Fault[] located = new Fault[faults.size()];
        for (int i = 0; i < located.length; i++) {
            Fault fault = faults.get(i);
            located[i] = at(fault, 1, 1, fault.pointer());
            wanted(root, fault.pointer()).faults().add(i);
        }
        String text = new String(file, StandardCharsets.UTF_8);
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != null) {
                new JsonPlaces(parser, located).visit(root, "");
            }
        } catch (JacksonException e) {
            // What is behind this has no place.
        }
        List<Fault> sorted = new ArrayList<>(List.of(located));
        sorted.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return List.copyOf(sorted);
    }

    private static Wanted wanted(Wanted root, String pointer) {
        Wanted wanted = root;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            wanted = wanted.inside().computeIfAbsent(step, name -> new Wanted());
        }
        return wanted;
    }

    private static Fault at(Fault fault, int line, int column, String pointer) {
        return new Fault(fault.source(), line, column, pointer, fault.message());
    }

    /** Looks at the value at the current token and leaves the parser at its last token. */
    private void visit(@Nullable Wanted wanted, String pointer) {
        if (wanted == null) {
            parser.skipChildren();
            return;
        }
        place(wanted, parser.currentTokenLocation(), pointer);
        if (wanted.inside().isEmpty()) {
            parser.skipChildren();
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                String escaped = name.replace("~", "~0").replace("/", "~1");
                visit(wanted.inside().get(name), pointer + "/" + escaped);
            }
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                visit(wanted.inside().get(Integer.toString(i)), pointer + "/" + i);
            }
        }
    }

    /** Of what is inside nothing is known yet: then this is the nearest. */
    private void place(Wanted wanted, TokenStreamLocation at, String pointer) {
        for (int i : wanted.faults()) {
            located[i] = at(located[i], at.getLineNr(), at.getColumnNr(), pointer);
        }
        wanted.inside().values().forEach(each -> place(each, at, pointer));
    }
}
