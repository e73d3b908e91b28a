package org.forumkit.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.forumkit.finding.Finding;
import org.forumkit.model.Forum;

/**
 * What an import made.
 *
 * <p>A finding points into the document that was made. Its landmarks and its arguments {@code line}
 * and {@code column} are the place in the file: of an XML element where its start tag ends, of a
 * JSON value where it begins, of a table the line in which a row begins, or its number, and the
 * number of the cell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param forum the document, of one edition; never null
 * @param format the format that was met, as {@code schedule2}; never null
 * @param findings what deviates from the format, and what was made of it, in the order in which it
 *     was met; never null, copied, unmodifiable
 * @param fields of tables the fields that their columns hold, as {@code title}; empty if the format
 *     speaks of all; never null, copied, unmodifiable
 * @since 0.1
 */
public record Imported(Forum forum, String format, List<Finding> findings, Set<String> fields) {

    /**
     * Creates one.
     *
     * @throws NullPointerException if an argument is null
     */
    public Imported {
        Objects.requireNonNull(forum, "forum must not be null");
        Objects.requireNonNull(format, "format must not be null");
        findings = List.copyOf(findings);
        fields = Set.copyOf(fields);
    }

    /**
     * Creates one of a format that speaks of all fields.
     *
     * @param forum the document, of one edition; never null
     * @param format the format that was met, never null
     * @param findings what deviates from the format, never null, copied
     * @throws NullPointerException if an argument is null
     */
    public Imported(Forum forum, String format, List<Finding> findings) {
        this(forum, format, findings, Set.of());
    }

    Imported of(Set<TableField> told) {
        return new Imported(
                forum,
                format,
                findings,
                told.stream().map(TableField::key).collect(Collectors.toSet()));
    }

    /**
     * Returns what was imported brought into a document: as a new edition, or into the one of the
     * same id.
     *
     * <p>Sessions, rooms, topics, participants and people are the same by their ids. A session gets
     * what the import says of it, and keeps what a schedule has no place for; one that the import
     * does not have is removed, and told of. A person who is there stays as they are.
     *
     * @param document the document, never null
     * @return the merged document with all findings, never null
     */
    public Imported into(Forum document) {
        Objects.requireNonNull(document, "document must not be null");
        return new Merging(document, findings).merge(this);
    }
}
