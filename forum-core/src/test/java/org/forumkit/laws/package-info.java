/** What holds of every document, tried on drawn ones. */
@NullMarked
package org.forumkit.laws;

import org.jspecify.annotations.NullMarked;
