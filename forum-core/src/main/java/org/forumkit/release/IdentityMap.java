package org.forumkit.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.forumkit.model.Forum;

/**
 * Joins what is the same in two documents under other ids.
 *
 * <p>Immutable and thread-safe.
 *
 * @param identities what is the same, never null, copied, unmodifiable; null is taken for empty
 * @since 0.1
 */
public record IdentityMap(
        @JsonProperty("identities") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<Identity> identities) {

    /**
     * Creates one.
     *
     * @throws IllegalArgumentException if something has two ids before, or two things get one
     *     after, if the ids of such a thing do not change, or it has an edition where it belongs to
     *     none or none where it belongs to one
     */
    public IdentityMap {
        identities = identities == null ? List.of() : List.copyOf(identities);
        Set<Entity> before = new HashSet<>();
        Set<Entity> after = new HashSet<>();
        for (Identity each : identities) {
            if (!each.fits()) {
                throw new IllegalArgumentException(
                        "identities must be of what belongs to its edition and changes its id, not "
                                + each.kind()
                                + " "
                                + each.before()
                                + (each.edition() == null ? "" : " of " + each.edition()));
            }
            if (!before.add(new Entity(each.kind(), each.edition(), each.before()))
                    || !after.add(new Entity(each.kind(), each.edition(), each.after()))) {
                throw new IllegalArgumentException(
                        "identities must name an id once, not twice: "
                                + each.before()
                                + " and "
                                + each.after());
            }
        }
    }

    /**
     * Returns a document in which everything has the id that it has after.
     *
     * @param forum the document before, never null
     * @return the document with other ids, also where it refers to them; never null
     * @throws IllegalArgumentException if something gets an id that something else has
     */
    Forum apply(Forum forum) {
        return identities.isEmpty() ? forum : new Renaming(identities).of(forum);
    }
}
