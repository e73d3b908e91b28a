/** A modular application that embeds the library. */
@NullMarked
package org.forumkit.examples.modulepath;

import org.jspecify.annotations.NullMarked;
