package org.forumkit.exchange;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a table from the first to the last, each once; those without a text are left out. */
interface Rows {
    /** Marks of the byte order at either end. */
    Pattern MARKS = Pattern.compile("^\uFEFF+|\uFEFF+$");

    /**
     * One row.
     *
     * @param line the line in which it begins, or the number of the row, from 1
     * @param cells the texts in order, never null; an empty one is an empty cell
     */
    record Row(int line, List<String> cells) {

        /**
         * Returns a text without white space and marks of the byte order around it, an empty one
         * beyond the last.
         */
        String cell(int index) {
            String cell = index < cells.size() ? cells.get(index).strip() : "";
            return cell.indexOf('\uFEFF') < 0 ? cell : MARKS.matcher(cell).replaceAll("").strip();
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Returns the next row, null after the last. */
    @Nullable Row next() throws IOException;

    /** Tells, after the last row, whether it ended where rows do; else it may be a part of one. */
    default boolean isEnded() {
        return true;
    }
}
