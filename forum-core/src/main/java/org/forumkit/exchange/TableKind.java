package org.forumkit.exchange;

import java.util.List;

/**
 * What the rows of a table are.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum TableKind {
    /** People, with what they are at the edition. */
    PEOPLE(TableField.PERSON, TableField.NAME),

    /** Who appears in which session, and as what. */
    APPEARANCES(TableField.SESSION, TableField.PERSON, TableField.ROLE),

    /** Sessions. */
    SESSIONS(TableField.ID, TableField.TITLE, TableField.START, TableField.END);

    private final List<TableField> always;

    TableKind(TableField... always) {
        this.always = List.of(always);
    }

    /** Returns the fields that have a column where they hold nothing, too. */
    List<TableField> always() {
        return always;
    }
}
