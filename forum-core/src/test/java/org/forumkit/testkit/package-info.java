/** The kit that proves that an exporter keeps its contract, and synthetic forums to try it on. */
@NullMarked
package org.forumkit.testkit;

import org.jspecify.annotations.NullMarked;
