package org.forumkit.examples.commandline;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Lines of cells in columns for a terminal, where East Asian characters take two places. */
final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a line; the first cell is set to the left, the others to the right. */
    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Adds a line that is no part of the columns. */
    void line(String text) {
        rows.add(List.of(text));
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; row.size() > 1 && i < row.size(); i++) {
                int width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(row.get(0));
            for (int i = 1; i < row.size(); i++) {
                if (i == 1) {
                    line.append(" ".repeat(widths.get(0) - width(row.get(0))));
                }
                line.append(GAP).append(" ".repeat(widths.get(i) - width(row.get(i))));
                line.append(row.get(i));
            }
            lines.append(line.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    /** Returns how many places a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                return switch (UCharacter.getIntPropertyValue(
                        codePoint, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
            }
        }
    }
}
