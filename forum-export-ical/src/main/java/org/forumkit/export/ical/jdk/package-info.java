/**
 * Feeds on the JDK's own HTTP server.
 *
 * @since 0.1
 */
@NullMarked
package org.forumkit.export.ical.jdk;

import org.jspecify.annotations.NullMarked;
