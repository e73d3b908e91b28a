package org.forumkit.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.forumkit.finding.Finding;
import org.forumkit.model.Forum;
import org.forumkit.release.IdentityMap;
import org.forumkit.release.IdentityMatcher;

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
 * @param fields of tables the fields that their columns hold, as {@code title}, and of those of
 *     items as {@code item/title}; empty if the format speaks of all; never null, copied,
 *     unmodifiable
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

    Imported of(Set<String> told) {
        return new Imported(forum, format, findings, told);
    }

    /**
     * Returns what was imported brought into a document, where everything has the same ids.
     *
     * @param document the document, never null
     * @return as {@link #into(Forum, IdentityMap)} with an empty map, never null
     */
    public Imported into(Forum document) {
        return into(document, new IdentityMap(List.of()));
    }

    /**
     * Returns what was imported brought into a document: as a new edition, or into the one of the
     * same id. A table for which the options name no edition goes into the one in whose days it
     * begins; if it names no day, into the only one.
     *
     * <p>Sessions, rooms, topics, participants and people are the same by their ids or by the map;
     * participants also by their person, and rooms, topics and organisations of a table, which
     * knows no ids of them, by their names. A session gets what the import says of it, a table by
     * its columns, and keeps what it has no place for; one that the import does not have is
     * removed, and told of, unless it is a table of something else. A value that is removed without
     * another in its place is told of, too. A person who is there stays as they are, but for what a
     * table says of them as a participant.
     *
     * @param document the document, never null
     * @param identities what has another id in the import: {@code before} is the id in the
     *     document, which stays, and {@code after} that of the import; never null
     * @return the merged document with all findings, never null
     * @throws IllegalArgumentException if something of the import would get an id that something
     *     else in it has
     */
    public Imported into(Forum document, IdentityMap identities) {
        return new Merging(document, joined(document, identities)).merge();
    }

    /**
     * Returns this with the ids that a document has for the same, by the map and as {@link
     * #into(Forum, IdentityMap)} tells; what may be the same beyond that, {@link IdentityMatcher}
     * proposes of the document and what is returned.
     *
     * @param document the document, never null
     * @param identities what has another id in the import, never null
     * @return the import with other ids, never null
     * @throws IllegalArgumentException if something of the import would get an id that something
     *     else in it has
     */
    public Imported joined(Forum document, IdentityMap identities) {
        Objects.requireNonNull(document, "document must not be null");
        Objects.requireNonNull(identities, "identities must not be null");
        return new Imported(
                new Joining(document, this).joined(identities), format, findings, fields);
    }
}
