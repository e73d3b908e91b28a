/** Pictures: what PNG, JPEG and SVG files hold, as a document embeds it. */
@NullMarked
package org.forumkit.export.pdf.internal.picture;

import org.jspecify.annotations.NullMarked;
