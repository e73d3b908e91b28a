/**
 * Publishes many files from one document: a plan as plain values, and what carries it out.
 *
 * <p>A {@link org.forumkit.publication.Plan} says what to make; {@link
 * org.forumkit.publication.Publication} expands it over a document and writes the files, whole or
 * not at all, in one thread or many, and again only those that are missing.
 */
@NullMarked
package org.forumkit.publication;

import org.jspecify.annotations.NullMarked;
