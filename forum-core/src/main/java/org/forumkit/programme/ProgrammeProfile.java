package org.forumkit.programme;

import org.jspecify.annotations.Nullable;

/**
 * What a programme for delegates says of somebody who appears in it, beside name and post.
 *
 * <p>Immutable and thread-safe.
 *
 * @param biography who it is; null if that is not known
 * @param portrait where a portrait is, a path or an address; null if that is not known
 * @since 0.1
 */
public record ProgrammeProfile(@Nullable LocalText biography, @Nullable String portrait) {}
