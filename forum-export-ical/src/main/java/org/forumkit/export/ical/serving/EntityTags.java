package org.forumkit.export.ical.serving;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists of entity tags (RFC 9110, 8.8.3). */
final class EntityTags {
    private static final Pattern TAG =
            Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")[ \\t]*(?=,|$)|[^,]+");

    private EntityTags() {}

    /**
     * Returns the first of the tags that a header names, or null if it names none. What is no tag
     * in the header is passed over.
     *
     * @param strong whether a weak tag in the header counts for nothing
     */
    static @Nullable String matching(String header, List<String> tags, boolean strong) {
        if (header.trim().equals("*")) {
            return tags.get(0);
        }
        Set<String> named = new HashSet<>();
        Matcher matcher = TAG.matcher(header.replaceAll("(^|,)[ \\t]+", "$1"));
        while (matcher.find()) {
            String tag = matcher.group(2);
            if (tag != null && !(strong && matcher.group(1) != null)) {
                named.add(tag);
            }
        }
        return tags.stream().filter(named::contains).findFirst().orElse(null);
    }
}
