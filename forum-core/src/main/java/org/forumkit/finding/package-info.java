/** What is worth saying about a document, an import or an export: findings as data. */
@NullMarked
package org.forumkit.finding;

import org.jspecify.annotations.NullMarked;
