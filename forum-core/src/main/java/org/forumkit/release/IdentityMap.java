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
            if (!before.add(each.old()) || !after.add(each.now())) {
                throw new IllegalArgumentException(
                        "identities must name an id once, not twice: "
                                + each.before()
                                + " and "
                                + each.after());
            }
        }
    }

    /**
     * Returns the identities that join nothing in two documents, as one that was meant for other
     * documents or has a wrong id.
     *
     * @param from the document before, never null
     * @param to the document after, never null
     * @return those of which the id before is not in the first, or the id after not in the second,
     *     in the order of the map; never null, unmodifiable
     */
    public List<Identity> idle(Forum from, Forum to) {
        Set<Entity> old = Named.in(from);
        Set<Entity> now = Named.in(to);
        return identities.stream()
                .filter(each -> !old.contains(each.old()) || !now.contains(each.now()))
                .toList();
    }

    /**
     * Refuses identities of which neither id is anywhere.
     *
     * @throws IllegalArgumentException if there is one, with the first of them
     */
    void check(Forum from, Forum to) {
        List<Identity> idle = idle(from, to);
        if (idle.isEmpty()) {
            return;
        }
        Set<Entity> old = Named.in(from);
        Set<Entity> now = Named.in(to);
        List<Identity> nothing =
                idle.stream()
                        .filter(each -> !old.contains(each.old()) && !now.contains(each.now()))
                        .toList();
        if (!nothing.isEmpty()) {
            throw new IllegalArgumentException(
                    "identities must name something in one of the documents, not "
                            + nothing.get(0)
                            + (nothing.size() == 1
                                    ? ""
                                    : " and " + (nothing.size() - 1) + " more"));
        }
    }

    /**
     * Returns the map that leads back.
     *
     * @return what is the same the other way round, in the same order; never null
     */
    public IdentityMap inverse() {
        return new IdentityMap(
                identities.stream()
                        .map(
                                each ->
                                        new Identity(
                                                each.kind(),
                                                each.edition(),
                                                each.after(),
                                                each.before()))
                        .toList());
    }

    /**
     * Returns a document in which everything has the id that it has after.
     *
     * @param forum the document before, never null
     * @return the document with other ids, also where it refers to them; never null
     * @throws IllegalArgumentException if something gets an id that something else has
     */
    public Forum apply(Forum forum) {
        return identities.isEmpty() ? forum : new Renaming(identities).of(forum);
    }
}
