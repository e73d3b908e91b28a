/** The parts that documents are made of: cover, contents, agenda, lists. */
@NullMarked
package org.forumkit.export.pdf.internal.section;

import org.jspecify.annotations.NullMarked;
