/**
 * The plug-in contract: what an exporter is, what it is given, how its options are chosen.
 *
 * <p>An exporter of one's own is one small class: an id, its options, {@code export}. The contract
 * kit {@code org.forumkit.testkit.ExporterContract} proves it.
 */
@NullMarked
package org.forumkit.export;

import org.jspecify.annotations.NullMarked;
