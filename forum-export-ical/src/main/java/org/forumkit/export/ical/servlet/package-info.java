/**
 * Feeds in a servlet container.
 *
 * @since 0.1
 */
@NullMarked
package org.forumkit.export.ical.servlet;

import org.jspecify.annotations.NullMarked;
