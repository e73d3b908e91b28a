/** Sets text in lines, lines in blocks, and blocks on pages. */
@NullMarked
package org.forumkit.export.pdf.internal.layout;

import org.jspecify.annotations.NullMarked;
