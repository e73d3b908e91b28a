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
    PEOPLE,

    /** What happens within sessions, such as speeches. */
    ITEMS,

    /** Who appears in which session, or which item of it, and as what. */
    APPEARANCES,

    /** Sessions. */
    SESSIONS;

    /** Returns the fields that have a column where they hold nothing, too. */
    List<TableField> always() {
        return switch (this) {
            case PEOPLE -> List.of(TableField.PERSON, TableField.NAME);
            case ITEMS ->
                    List.of(
                            TableField.SESSION,
                            TableField.ITEM,
                            TableField.ORDER,
                            TableField.TITLE);
            case APPEARANCES -> List.of(TableField.SESSION, TableField.PERSON, TableField.ROLE);
            case SESSIONS ->
                    List.of(TableField.ID, TableField.TITLE, TableField.START, TableField.END);
        };
    }
}
