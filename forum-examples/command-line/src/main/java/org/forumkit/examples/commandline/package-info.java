/** A command line on the library: one class per command, nothing that belongs in the library. */
@NullMarked
package org.forumkit.examples.commandline;

import org.jspecify.annotations.NullMarked;
