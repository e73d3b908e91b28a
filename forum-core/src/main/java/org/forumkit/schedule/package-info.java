/** What an edition's timetable asks of rooms and people at the same time. */
@NullMarked
package org.forumkit.schedule;

import org.jspecify.annotations.NullMarked;
