/** Checks a document: what a reader of the programme would be misled by, all at once. */
@NullMarked
package org.forumkit.validation;

import org.jspecify.annotations.NullMarked;
