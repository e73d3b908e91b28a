/** Real files that lie beside the checkout, read with a few lines for tests. */
@NullMarked
package org.forumkit.realfiles;

import org.jspecify.annotations.NullMarked;
