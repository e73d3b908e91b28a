/**
 * What one audience may see, in some languages, at one moment: the only thing that an exporter is
 * given.
 *
 * <p>Embargoes, placeholders, confirmation, references, languages and order are resolved here,
 * once. What an audience may not see is not in its programme, so no exporter can leak it.
 */
@NullMarked
package org.forumkit.programme;

import org.jspecify.annotations.NullMarked;
