package org.forumkit.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the javadoc of the records says, in words for somebody who writes a document. */
final class Javadoc {
    private static final Pattern COMMENT =
            Pattern.compile("\\n/\\*\\*(.*?)\\*/\\n", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("@param (\\w+) (.*?)(?=@|$)", Pattern.DOTALL);
    private static final Pattern CONTRACT =
            Pattern.compile(
                    "(; never null\\b|; null if not known\\b|; never null or empty\\b"
                            + "|, copied, unmodifiable|, (?=null is taken for)).*",
                    Pattern.DOTALL);

    private final Map<Class<?>, String> comments = new HashMap<>();

    /** Returns the first sentence on a type, null if it is not one of the model's. */
    String of(Class<?> type) {
        if (!type.getName().startsWith("org.forumkit.model.")) {
            return null;
        }
        String comment = comment(type);
        return comment.substring(0, comment.indexOf(". ") + 1);
    }

    /** Returns what is said of a record's component. */
    String of(Class<?> type, String component) {
        Matcher matcher = PARAMETER.matcher(comment(type));
        while (matcher.find()) {
            if (matcher.group(1).equals(component)) {
                String said = CONTRACT.matcher(matcher.group(2).strip()).replaceFirst("");
                said = said.replace("null if", "left out if").replace("null for", "left out for");
                return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
            }
        }
        throw new IllegalStateException(type + " says nothing of " + component);
    }

    private String comment(Class<?> type) {
        return comments.computeIfAbsent(type, Javadoc::read);
    }

    private static String read(Class<?> type) {
        Path file = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        try {
            Matcher matcher = COMMENT.matcher(Files.readString(file));
            if (!matcher.find()) {
                throw new IllegalStateException(type + " has no javadoc");
            }
            return matcher.group(1)
                    .replaceAll("\\n \\*", " ")
                    .replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1")
                    .replace("<p>", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
