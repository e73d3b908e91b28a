/** Programmes as iCalendar (RFC 5545): what calendar applications subscribe to. */
@NullMarked
package org.forumkit.export.ical;

import org.jspecify.annotations.NullMarked;
