/** Printed programmes of a forum: exporters that write PDF. */
@NullMarked
package org.forumkit.export.pdf;

import org.jspecify.annotations.NullMarked;
