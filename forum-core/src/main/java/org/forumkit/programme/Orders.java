package org.forumkit.programme;

import java.util.Objects;

/**
 * The orders that one edition of a programme stands in, to be asked why one is before another.
 *
 * <p>They know of the ranks that the document has, which not every audience of the programme does:
 * their reasons are for the people who make the programme.
 *
 * <p>Immutable and thread-safe.
 *
 * @param people the ids of the participants who are listed, never null
 * @param delegations the ids of the delegations that are shown: by rank, those without one last;
 *     then as the document gives them; never null
 * @param organisations the ids of the organisations behind the edition: by role, then by place in
 *     it, both as the document gives them; one in several roles stands in its first; never null
 * @param countries the codes of countries, any; never null
 * @since 0.1
 */
public record Orders(
        Precedence<String> people,
        Precedence<String> delegations,
        Precedence<String> organisations,
        Precedence<String> countries) {

    /**
     * Creates one; {@link Programme.Builder#orders} is the way in.
     *
     * @throws NullPointerException if an argument is null
     */
    public Orders {
        Objects.requireNonNull(people, "people must not be null");
        Objects.requireNonNull(delegations, "delegations must not be null");
        Objects.requireNonNull(organisations, "organisations must not be null");
        Objects.requireNonNull(countries, "countries must not be null");
    }
}
