package org.forumkit.json;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forumkit.words.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words why a document is not JSON. */
final class Syntax {
    static final String TOO_DEEP =
            "more than " + ForumJson.MAX_DEPTH + " objects and lists inside one another";
    static final String TOO_LONG_A_NUMBER =
            "a number of more than " + ForumJson.MAX_NUMBER_LENGTH + " digits";

    private static final String QUOTATION_MARKS =
            "\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019\uFF02'";
    private static final String FULL_WIDTH =
            "\uFF0C\uFF1A\u3001\uFF5B\uFF5D\u3010\u3011\uFF3B\uFF3D";
    private static final Pattern TOKEN =
            Pattern.compile("(?:Unrecognized|Non-standard) token '([^']*)'");

    /** What the parser says, and how a person would say it. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "Illegal unquoted character",
                    "a line break or control character inside a string; is a quotation mark"
                            + " missing?",
                    "Unrecognized character escape",
                    "a backslash that nothing fitting follows; a backslash itself is written \\\\",
                    "Leading zero",
                    "a number does not begin with 0",
                    "plus sign",
                    "a number does not begin with +");

    private Syntax() {}

    static Fault fault(
            JacksonException e,
            @Nullable TokenStreamLocation location,
            String json,
            String source,
            String pointer) {
        if (location == null) {
            return new Fault(source, 1, 1, pointer, message(e, ""));
        }
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        int offset = (int) Math.min(Math.max(location.getCharOffset(), 0), json.length());
        String rest = json.substring(offset, Math.min(json.length(), offset + 1));
        return new Fault(source, line, column, pointer, message(e, rest));
    }

    private static String message(JacksonException e, String rest) {
        String original = String.valueOf(e.getOriginalMessage());
        if (e instanceof StreamConstraintsException) {
            return limit(original);
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "the document ends in the middle";
        }
        for (Map.Entry<String, String> words : WORDS.entrySet()) {
            if (original.contains(words.getKey())) {
                return words.getValue();
            }
        }
        Matcher token = TOKEN.matcher(original);
        if (token.find()) {
            return Excerpt.of(token.group(1)) + " is not JSON; a string needs quotation marks";
        }
        return rest.isEmpty() ? "this is not JSON" : sign(original, rest.charAt(0));
    }

    private static String sign(String original, char sign) {
        if (QUOTATION_MARKS.indexOf(sign) >= 0) {
            return "the quotation mark " + sign + " is not JSON; use the straight one: \"";
        }
        if (FULL_WIDTH.indexOf(sign) >= 0) {
            return "the full-width sign " + sign + " is not JSON; use the narrow one";
        }
        if (sign == '/' || sign == '#') {
            return "there are no comments in JSON";
        }
        if (sign == '}' || sign == ']') {
            return "the bracket "
                    + sign
                    + " is not expected here; is there a comma too many before it?";
        }
        if (original.contains("was expecting comma")) {
            return "a comma is missing before this, or a backslash before a quotation mark";
        }
        if (original.contains("was expecting double-quote")) {
            return "the name of a field needs quotation marks";
        }
        return "the sign " + Excerpt.of(String.valueOf(sign)) + " is not expected here";
    }

    private static String limit(String original) {
        if (original.contains("nesting depth")) {
            return TOO_DEEP;
        }
        if (original.contains("Number value length")) {
            return TOO_LONG_A_NUMBER;
        }
        return "a string of more than " + ForumJson.MAX_STRING_LENGTH + " characters";
    }
}
