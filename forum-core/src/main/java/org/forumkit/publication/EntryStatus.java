package org.forumkit.publication;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of an entry.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum EntryStatus {
    /** The file was written. */
    @JsonProperty("written")
    WRITTEN,

    /** The file was there already, with the same bytes. */
    @JsonProperty("unchanged")
    UNCHANGED,

    /** The file could not be made; one that was there before is as it was. */
    @JsonProperty("failed")
    FAILED,

    /** It was not done because the publication was cancelled. */
    @JsonProperty("skipped")
    SKIPPED
}
