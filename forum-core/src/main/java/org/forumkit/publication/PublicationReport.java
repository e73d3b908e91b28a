package org.forumkit.publication;

import java.util.List;

/**
 * What became of a publication.
 *
 * <p>Immutable and thread-safe.
 *
 * @param results one for each entry, in the plan's order; never null, copied, unmodifiable
 * @param obsolete the files of the manifest that no entry of the plan has any longer, by name; they
 *     are still there unless they were pruned; never null, copied, unmodifiable
 * @param pruned the files of those that were removed; never null, copied, unmodifiable
 * @since 0.1
 */
public record PublicationReport(
        List<EntryResult> results, List<ManifestFile> obsolete, List<ManifestFile> pruned) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public PublicationReport {
        results = List.copyOf(results);
        obsolete = List.copyOf(obsolete);
        pruned = List.copyOf(pruned);
    }

    /**
     * Returns the results of a status.
     *
     * @param status the status, never null
     * @return the results in the plan's order; never null, unmodifiable
     */
    public List<EntryResult> with(EntryStatus status) {
        return results.stream().filter(each -> each.status() == status).toList();
    }

    /**
     * Tells whether every file is there as the plan wants it.
     *
     * @return true if no entry failed and none was skipped
     */
    public boolean isComplete() {
        return results.stream().noneMatch(each -> each.file() == null);
    }
}
