package org.forumkit.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.forumkit.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the series through the editions of a comparison.
 *
 * <p>Immutable and thread-safe.
 *
 * @param topic the topic's id in the vocabulary of the series, never null
 * @param title its title, never null
 * @param firstSeen the id of the first edition of the series that has it; null if none has
 * @param lastSeen the id of the last edition of the series that has it; null if none has
 * @param present ids of the compared editions that have it; never null, copied, unmodifiable
 * @param absent ids of the compared editions that have topics of the series but not this one; never
 *     null, copied, unmodifiable. Of the others nothing is known
 * @since 0.1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TopicHistory(
        String topic,
        Text title,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        List<String> present,
        List<String> absent) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if {@code topic}, {@code title} or a list is null
     */
    public TopicHistory {
        Objects.requireNonNull(topic, "topic must not be null");
        Objects.requireNonNull(title, "title must not be null");
        present = List.copyOf(Objects.requireNonNull(present, "present must not be null"));
        absent = List.copyOf(Objects.requireNonNull(absent, "absent must not be null"));
    }
}
