package org.forumkit.export.ical.serving;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.forumkit.export.Options;
import org.forumkit.model.Audience;
import org.forumkit.programme.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The address of an open feed: {@code [edition/][kind/id/[kind/id/]]language.extension}, as {@code
 * en.ics}, {@code 2025/en.ics}, {@code 2025/room/hall-1/zh-Hans.ics}, {@code
 * 2025/day/2025-08-26/topic/energy/ru.ics}.
 *
 * <p>The kinds are {@code country}, {@code day}, {@code delegation}, {@code floor} (the language
 * spoken there), {@code interpretation} (the language), {@code language} (either of both), {@code
 * organisation}, {@code participant}, {@code room}, {@code session} and {@code topic}. Of two,
 * which stand in the order of the alphabet, both have to hold: so each feed has one address.
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the id of the edition; null for all editions
 * @param parts the ids by kind, at most two; never null
 * @param language the tag of the language, never null
 * @param format the extension, never null
 * @since 0.1
 */
public record FeedPath(
        @Nullable String edition, Map<String, String> parts, String language, String format) {
    static final int MAX_LENGTH = 400;

    private static final int MOST_PARTS = 2;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final Map<String, Function<String, Selection>> KINDS =
            Map.ofEntries(
                    Map.entry("country", Selection::country),
                    Map.entry("day", id -> Selection.day(LocalDate.parse(id))),
                    Map.entry("delegation", Selection::delegation),
                    Map.entry("floor", Selection::floorLanguage),
                    Map.entry("interpretation", Selection::interpretation),
                    Map.entry("language", Selection::language),
                    Map.entry("organisation", Selection::organisation),
                    Map.entry("participant", Selection::participant),
                    Map.entry("room", Selection::room),
                    Map.entry("session", Selection::session),
                    Map.entry("topic", Selection::topic));

    /**
     * Creates one.
     *
     * @throws IllegalArgumentException if there are more than two parts, one is of no kind or of no
     *     day, or an id, a language or a format has other characters than ASCII letters, digits and
     *     hyphens
     */
    public FeedPath {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        Objects.requireNonNull(language, "language must not be null");
        Objects.requireNonNull(format, "format must not be null");
        String wrong = fault(edition, parts, language, format);
        if (wrong != null) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static @Nullable String fault(
            @Nullable String edition, Map<String, String> parts, String language, String format) {
        if (parts.size() > MOST_PARTS) {
            return "parts must be at most " + MOST_PARTS + ", not " + parts.size();
        }
        List<String> ids = new ArrayList<>(parts.values());
        ids.add(edition == null ? "0" : edition);
        ids.add(language);
        ids.add(format);
        if (!ids.stream().allMatch(each -> ID.matcher(each).matches())) {
            return "edition, ids, language and format must be letters, digits and hyphens of ASCII";
        }
        if (!KINDS.keySet().containsAll(parts.keySet())) {
            return "parts must be of the kinds " + new TreeMap<>(KINDS).keySet();
        }
        try {
            String day = parts.get("day");
            return day == null || LocalDate.parse(day).toString().equals(day)
                    ? null
                    : "day must be written as 2025-08-26";
        } catch (DateTimeException e) {
            return "day must be written as 2025-08-26";
        }
    }

    /**
     * Returns the address of everything of an edition.
     *
     * @param edition the id of the edition; null for all editions
     * @param language the tag of the language, never null
     * @return the address of a feed of iCalendar, never null
     */
    public static FeedPath of(@Nullable String edition, String language) {
        return new FeedPath(edition, Map.of(), language, "ics");
    }

    /**
     * Returns the same of a part.
     *
     * @param kind the kind of the part, never null
     * @param id its id, never null
     * @return the changed address, never null
     */
    public FeedPath with(String kind, String id) {
        Map<String, String> more = new TreeMap<>(parts);
        more.put(kind, id);
        return new FeedPath(edition, more, language, format);
    }

    /** Returns what a path below the feeds' own says, or null if it is no address. */
    static @Nullable FeedPath parse(String path) {
        int dot = path.lastIndexOf('.');
        if (path.length() > MAX_LENGTH || dot < 0) {
            return null;
        }
        List<String> segments = List.of(path.substring(0, dot).split("/", -1));
        int last = segments.size() - 1;
        int first = last % 2;
        Map<String, String> parts = new TreeMap<>();
        for (int i = first; i < last; i += 2) {
            parts.put(segments.get(i), segments.get(i + 1));
        }
        try {
            FeedPath parsed =
                    new FeedPath(
                            first == 0 ? null : segments.get(0),
                            parts,
                            segments.get(last),
                            path.substring(dot + 1));
            return parsed.toString().equals(path) ? parsed : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    Selection selection() {
        return parts.entrySet().stream()
                .map(
                        each ->
                                Objects.requireNonNull(KINDS.get(each.getKey()))
                                        .apply(each.getValue()))
                .reduce(Selection::and)
                .orElse(Selection.everything());
    }

    /** Returns the same in the language as another tag writes it. */
    FeedPath in(String tag) {
        return new FeedPath(edition, parts, tag, format);
    }

    FeedSpec spec(Audience audience) {
        return new FeedSpec(
                edition, selection(), audience, List.of(language), format, Options.none());
    }

    /**
     * Returns the path below the feeds' own.
     *
     * @return as {@code 2025/en.ics}, never null
     */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        if (edition != null) {
            path.append(edition).append('/');
        }
        parts.forEach((kind, id) -> path.append(kind).append('/').append(id).append('/'));
        return path.append(language).append('.').append(format).toString();
    }
}
