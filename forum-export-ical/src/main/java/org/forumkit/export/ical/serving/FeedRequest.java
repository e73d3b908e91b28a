package org.forumkit.export.ical.serving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param method the method as it came, as {@code GET}; never null
 * @param path the decoded path below the one that the feeds are served at, without a slash at its
 *     beginning, as {@code 2025/en.ics}; never null
 * @param headers the values of each header in order, by name in whatever case; never null
 * @since 0.1
 */
public record FeedRequest(String method, String path, Map<String, List<String>> headers) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument, a name or a value is null
     */
    public FeedRequest {
        Objects.requireNonNull(method, "method must not be null");
        Objects.requireNonNull(path, "path must not be null");
        Map<String, List<String>> byName = new HashMap<>();
        headers.forEach(
                (name, values) ->
                        byName.computeIfAbsent(
                                        name.toLowerCase(Locale.ROOT), each -> new ArrayList<>())
                                .addAll(List.copyOf(values)));
        byName.replaceAll((name, values) -> List.copyOf(values));
        headers = Map.copyOf(byName);
    }

    /**
     * Returns the value of a header, that of several lines with commas between.
     *
     * @param name the name in whatever case, never null
     * @return the value; null if the header is not there
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        return values == null || values.isEmpty() ? null : String.join(", ", values);
    }

    /**
     * Returns the method alone: a path may hold a token that nobody but its owner may read.
     *
     * @return never null
     */
    @Override
    public String toString() {
        return method + " with a path of " + path.length() + " characters";
    }
}
