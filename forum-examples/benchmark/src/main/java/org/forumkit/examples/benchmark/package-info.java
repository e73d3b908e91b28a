/** Measures the library beside its peers; run by the profile {@code benchmark} only. */
@NullMarked
package org.forumkit.examples.benchmark;

import org.jspecify.annotations.NullMarked;
