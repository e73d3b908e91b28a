/**
 * What other tools write, read as a document: lenient in what it takes, silent about nothing.
 *
 * <p>Depends on the model, its document, findings, words, programmes, the exporters' contract, and
 * releases for what has another id; nothing of the library depends on it.
 */
@NullMarked
package org.forumkit.exchange;

import org.jspecify.annotations.NullMarked;
