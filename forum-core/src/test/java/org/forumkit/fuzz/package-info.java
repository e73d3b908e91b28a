/** What holds of every input, tried on those that a fuzzer makes. */
@NullMarked
package org.forumkit.fuzz;

import org.jspecify.annotations.NullMarked;
