package org.forumkit.exchange;

import static org.forumkit.exchange.Outgoing.put;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forumkit.export.ExportRequest;
import org.forumkit.export.Option;
import org.forumkit.export.OptionSet;
import org.forumkit.model.Text;
import org.forumkit.programme.Programme;
import org.forumkit.programme.ProgrammeEdition;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a programme as JSON-LD in the words of schema.org, as search engines read it in a page:
 * each edition an event with its sessions as sub-events, these with their items.
 *
 * <p>Strings are in the programme's first language, which the context names; what is in another
 * language, or in several, says so. The output may stand in an element {@code script} of HTML as it
 * is: no text in it can end that element. What schema.org has no word for is left out and told of.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class JsonLd extends LossyExporter {
    /** What kind of event an edition is. */
    public static final Option<Kind> KIND =
            Option.choice("kind", Kind.BUSINESS, Text.of("en", "The kind of event"));

    private static final OptionSet OPTIONS = OptionSet.of(KIND);

    private JsonLd() {}

    /** Kinds of events that schema.org has. */
    public enum Kind {
        /** A BusinessEvent. */
        BUSINESS("BusinessEvent"),

        /** An EducationEvent. */
        EDUCATION("EducationEvent"),

        /** An Event of no kind. */
        OTHER("Event");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /**
     * Returns the exporter.
     *
     * @return the exporter, its id {@code json-ld}; never null
     */
    public static JsonLd create() {
        return new JsonLd();
    }

    @Override
    public String id() {
        return "json-ld";
    }

    @Override
    public Text displayName() {
        return Text.of("en", "Data for search engines (JSON-LD)");
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public String fileExtension() {
        return "jsonld";
    }

    @Override
    public OptionSet options() {
        return OPTIONS;
    }

    @Override
    void write(ExportRequest request, Losses losses, OutputStream out) throws IOException {
        Programme programme = request.programme();
        JsonText json = new JsonText(out, true);
        json.begin('{');
        Map<String, @Nullable Object> language = new LinkedHashMap<>();
        language.put("@language", programme.languages().get(0));
        json.field("@context", List.of("https://schema.org", language));
        if (programme.editions().size() == 1) {
            event(request, programme.editions().get(0), losses, json);
        } else {
            json.name("@graph");
            json.begin('[');
            for (ProgrammeEdition each : programme.editions()) {
                json.next();
                json.begin('{');
                event(request, each, losses, json);
                json.end('}');
            }
            json.end(']');
        }
        json.end('}');
        json.end();
    }

    /** Writes the fields of an edition, its sessions one by one. */
    private static void event(
            ExportRequest request, ProgrammeEdition edition, Losses losses, JsonText json)
            throws IOException {
        JsonLdEvents events =
                new JsonLdEvents(
                        request.programme(),
                        edition,
                        losses,
                        request.words(),
                        request.options().get(KIND).type());
        for (Map.Entry<String, @Nullable Object> each : events.edition().entrySet()) {
            json.field(each.getKey(), each.getValue());
        }
        if (!edition.sessions().isEmpty()) {
            json.name("subEvent");
            json.begin('[');
            for (int i = 0; i < edition.sessions().size(); i++) {
                request.checkCancelled();
                json.next();
                json.value(events.session(edition.sessions().get(i)));
            }
            json.end(']');
        }
    }

    /** Puts a list, of one element that alone. */
    static void putAll(Map<String, @Nullable Object> fields, String name, List<?> values) {
        if (values.size() == 1) {
            put(fields, name, values.get(0));
        } else if (!values.isEmpty()) {
            put(fields, name, new ArrayList<>(values));
        }
    }
}
