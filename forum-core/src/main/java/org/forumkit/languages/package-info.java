/** What is missing, outdated or at odds between the languages of a document's texts. */
@NullMarked
package org.forumkit.languages;

import org.jspecify.annotations.NullMarked;
