/**
 * The records of a forum: series, editions, sessions, participants, organisations, countries.
 *
 * <p>They carry annotations and their own invariants, nothing else. Constraints on their values are
 * Bean Validation annotations, so that all faults of a document are found at once.
 */
@NullMarked
package org.forumkit.model;

import org.jspecify.annotations.NullMarked;
