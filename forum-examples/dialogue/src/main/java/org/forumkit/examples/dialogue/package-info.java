/** The Northeast Asia Industrial Park Dialogue as a document, and synthetic editions like it. */
@NullMarked
package org.forumkit.examples.dialogue;

import org.jspecify.annotations.NullMarked;
