/** Writes tagged PDF documents: pages, fonts, structure, links, bookmarks and metadata. */
@NullMarked
package org.forumkit.export.pdf.internal.document;

import org.jspecify.annotations.NullMarked;
