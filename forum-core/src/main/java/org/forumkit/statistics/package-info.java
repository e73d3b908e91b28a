/** Figures of editions, counted and stated, and what becomes of them from edition to edition. */
@NullMarked
package org.forumkit.statistics;

import org.jspecify.annotations.NullMarked;
