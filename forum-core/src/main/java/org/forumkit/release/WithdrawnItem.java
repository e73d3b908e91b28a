package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.forumkit.model.Audience;
import org.forumkit.model.Item;

/**
 * What is kept of an item that was withdrawn: enough to say that it is cancelled.
 *
 * <p>Immutable and thread-safe.
 *
 * @param session the id of the session that it was last in, never null
 * @param audience the widest audience that saw that session, never null
 * @param item the item as it was last, without its appearances, description, languages and
 *     documents; never null
 * @since 0.1
 */
public record WithdrawnItem(
        @JsonProperty("session") String session,
        @JsonProperty("audience") Audience audience,
        @JsonProperty("item") Item item) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public WithdrawnItem {
        Objects.requireNonNull(session, "session must not be null");
        Objects.requireNonNull(audience, "audience must not be null");
        Objects.requireNonNull(item, "item must not be null");
    }
}
