/** Real files that lie beside the checkout, as documents. */
@NullMarked
package org.forumkit.realfiles;

import org.jspecify.annotations.NullMarked;
