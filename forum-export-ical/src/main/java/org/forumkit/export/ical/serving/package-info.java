/**
 * Serves feeds over HTTP: what is asked, what is answered, what is kept meanwhile; without a server
 * of its own.
 *
 * @since 0.1
 */
@NullMarked
package org.forumkit.export.ical.serving;

import org.jspecify.annotations.NullMarked;
