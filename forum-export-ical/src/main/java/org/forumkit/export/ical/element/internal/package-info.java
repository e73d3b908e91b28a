/** Characters and values as all written forms of a calendar have them. */
@NullMarked
package org.forumkit.export.ical.element.internal;

import org.jspecify.annotations.NullMarked;
