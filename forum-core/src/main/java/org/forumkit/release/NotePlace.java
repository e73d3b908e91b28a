package org.forumkit.release;

import java.nio.charset.StandardCharsets;
import org.forumkit.json.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Finds where the note of a release stands in its file. */
final class NotePlace {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String NOTE = "note";

    private NotePlace() {}

    /**
     * Returns the fault of a note with its line and column: of what is said in a language, or of
     * the whole where the note is a string.
     */
    static Fault fault(byte[] file, String source, NoteCheck.Problem problem) {
        String text = new String(file, StandardCharsets.UTF_8);
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            if (!find(parser, NOTE)) {
                return fault(source, null, "/" + NOTE, problem);
            }
            TokenStreamLocation whole = parser.currentTokenLocation();
            String language = problem.language();
            if (language == null
                    || !parser.hasToken(JsonToken.START_OBJECT)
                    || !find(parser, language)) {
                return fault(source, whole, "/" + NOTE, problem);
            }
            return fault(
                    source,
                    parser.currentTokenLocation(),
                    "/" + NOTE + "/" + language.replace("~", "~0").replace("/", "~1"),
                    problem);
        } catch (JacksonException e) {
            return fault(source, null, "/" + NOTE, problem);
        }
    }

    /** Goes to the value of a member of the object that begins here, if it is there. */
    private static boolean find(JsonParser parser, String member) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = parser.currentName().equals(member);
            parser.nextToken();
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static Fault fault(
            String source,
            @Nullable TokenStreamLocation at,
            String pointer,
            NoteCheck.Problem problem) {
        return new Fault(
                source,
                at == null ? 1 : at.getLineNr(),
                at == null ? 1 : at.getColumnNr(),
                pointer,
                problem.message());
    }
}
