/** How calendar data becomes octets: content lines, their escaping and folding, time zones. */
@NullMarked
package org.forumkit.export.ical.internal;

import org.jspecify.annotations.NullMarked;
