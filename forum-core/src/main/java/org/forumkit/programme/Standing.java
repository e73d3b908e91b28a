package org.forumkit.programme;

import java.util.List;
import org.forumkit.programme.Precedence.Criterion;
import org.forumkit.words.Collation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's or something's place in an order depends on.
 *
 * @param id the id, empty if it has none
 * @param rank the protocol rank
 * @param name the name as lists go by it, with its reading where that decides
 * @param key the place of the name in the alphabet, null if nobody asks for it
 * @param role the number of the role, from 1; null if it has none
 * @param place the place in the document, from 1
 */
record Standing(
        String id,
        @Nullable Integer rank,
        String name,
        Collation.@Nullable Key key,
        @Nullable Integer role,
        int place) {

    static final Criterion<Standing> BY_RANK =
            Criterion.byNumber("order.rank", "order.unranked", Standing::rank);

    static final Criterion<Standing> BY_ROLE =
            Criterion.byNumber("order.role", "order.role", Standing::role);

    static final Criterion<Standing> BY_PLACE =
            Criterion.byNumber("order.given", "order.given", Standing::place);

    static final Criterion<Standing> BY_ID = Criterion.byText("order.id", Standing::id);

    static Precedence<Standing> by(List<Criterion<Standing>> criteria) {
        return new Precedence<>(Standing::id, criteria);
    }
}
