package org.forumkit.exchange;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forumkit.words.Nearest;
import org.jspecify.annotations.Nullable;

/** How a table is read; what is null is found out. */
record TableOptions(
        @Nullable Charset charset,
        @Nullable Character delimiter,
        @Nullable Character quote,
        Map<String, String> columns,
        @Nullable LocalDate firstDay) {
    static final TableOptions STANDARD = new TableOptions(null, null, null, Map.of(), null);

    /** What stands for a column that is left out. */
    static final String NOTHING = "-";

    TableOptions {
        columns = Map.copyOf(columns);
        sign("delimiter", delimiter);
        sign("quote", quote);
        if (delimiter != null && delimiter.equals(quote)) {
            throw new IllegalArgumentException("delimiter must not be the quote, " + quote);
        }
        columns.values().forEach(TableOptions::check);
    }

    private static void sign(String name, @Nullable Character sign) {
        if (sign != null && (Character.isLetterOrDigit(sign) || sign == '\n' || sign == '\r')) {
            throw new IllegalArgumentException(
                    name
                            + " must be neither a letter, a digit nor a line break, not \""
                            + sign
                            + "\"");
        }
    }

    private static void check(String value) {
        if (value.equals(NOTHING)) {
            return;
        }
        int colon = value.indexOf(':');
        String field = colon < 0 ? value : value.substring(0, colon);
        boolean isLanguage = colon < 0 || Wordings.language(value.substring(colon + 1)) != null;
        if (TableField.find(field) == null || !isLanguage) {
            List<String> known = new ArrayList<>(TableField.keys());
            String nearest = Nearest.to(field, known);
            known.add(NOTHING);
            throw new IllegalArgumentException(
                    "columns must name one of "
                            + String.join(", ", known)
                            + ", or a text with its language such as title:zh-Hans, not \""
                            + value
                            + "\""
                            + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
        }
    }
}
