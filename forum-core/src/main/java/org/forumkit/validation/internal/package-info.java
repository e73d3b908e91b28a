/** The validators of the model's constraints; found by Bean Validation, of no use to others. */
@NullMarked
package org.forumkit.validation.internal;

import org.jspecify.annotations.NullMarked;
