package org.forumkit.exchange;

/**
 * What stands between the cells of a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum TableDelimiter {
    /** A comma. */
    COMMA(','),

    /** A semicolon, as spreadsheets have it where the comma divides whole numbers from parts. */
    SEMICOLON(';'),

    /** A tab. */
    TAB('\t');

    private final char sign;

    TableDelimiter(char sign) {
        this.sign = sign;
    }

    /**
     * Returns the sign.
     *
     * @return the sign that stands between two cells
     */
    public char sign() {
        return sign;
    }
}
