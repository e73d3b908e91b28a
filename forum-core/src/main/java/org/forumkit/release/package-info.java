/** Numbered releases of a document, and what changed from one to another. */
@NullMarked
package org.forumkit.release;

import org.jspecify.annotations.NullMarked;
