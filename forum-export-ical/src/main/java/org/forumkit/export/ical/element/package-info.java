/** Calendars as values: components of properties, with parameters and typed values. */
@NullMarked
package org.forumkit.export.ical.element;

import org.jspecify.annotations.NullMarked;
