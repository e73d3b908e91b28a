package org.forumkit.publication;

import java.util.List;
import java.util.Objects;
import org.forumkit.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the entry; never null
 * @param status what became of it; never null
 * @param file the file that is there now; null if it failed or was skipped
 * @param findings what the exporter had to say; empty also if the file did not have to be made
 *     again; never null, copied, unmodifiable
 * @param failure why it failed: key {@code publication.export-failed} or {@code
 *     publication.write-failed}, the value is the entry's key; null if it did not fail
 * @since 0.1
 */
public record EntryResult(
        PublicationEntry entry,
        EntryStatus status,
        @Nullable ManifestFile file,
        List<Finding> findings,
        @Nullable Finding failure) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument that is never null is
     */
    public EntryResult {
        Objects.requireNonNull(entry, "entry must not be null");
        Objects.requireNonNull(status, "status must not be null");
        findings = List.copyOf(findings);
    }
}
