/**
 * The library's own words in the languages that it speaks, and the usual forms of dates in them.
 */
@NullMarked
package org.forumkit.words;

import org.jspecify.annotations.NullMarked;
