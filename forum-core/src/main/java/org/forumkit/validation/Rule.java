package org.forumkit.validation;

import org.forumkit.model.Forum;

/** Something that more than one record has to agree on. */
@FunctionalInterface
interface Rule {
    /** Looks at the whole document in time linear to its size, but for sorting. */
    void check(Forum forum, Report report);
}
