/** Reads and writes the document: one JSON object, always a {@code Forum}. */
@NullMarked
package org.forumkit.json;

import org.jspecify.annotations.NullMarked;
