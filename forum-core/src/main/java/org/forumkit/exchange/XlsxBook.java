package org.forumkit.exchange;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook as rows of texts; the only class that knows fastexcel-reader. */
final class XlsxBook implements Closeable {
    private static final String BROKEN = "this is not a workbook that can be read";
    static final int MOST_SHEETS = 50;

    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^hHmMsS\\]]*\\]|_.|\\*.");

    private final ReadableWorkbook book;
    private final MergedCells merged;
    private final String source;

    private XlsxBook(ReadableWorkbook book, MergedCells merged, String source) {
        this.book = book;
        this.merged = merged;
        this.source = source;
    }

    static XlsxBook open(byte[] bytes, MergedCells merged, String source) throws IOException {
        try {
            return new XlsxBook(
                    new ReadableWorkbook(
                            new ByteArrayInputStream(bytes), new ReadingOptions(true, true)),
                    merged,
                    source);
        } catch (IOException | RuntimeException e) {
            throw fault(source, BROKEN, 1);
        }
    }

    /** Returns the sheets as tables. */
    List<Table> tables(ImportOptions options) throws IOException {
        List<Table> tables = new ArrayList<>();
        try {
            List<Sheet> sheets = book.getSheets().limit(MOST_SHEETS + 1L).toList();
            if (sheets.size() > MOST_SHEETS) {
                throw fault(source, "a workbook of more than " + MOST_SHEETS + " sheets", 1);
            }
            for (Sheet each : sheets) {
                tables.add(
                        new Table(
                                String.valueOf(each.getName()),
                                each.getVisibility() != SheetVisibility.VISIBLE,
                                new SheetRows(each.openStream(), merged.of(each.getId())),
                                options));
            }
        } catch (ForumFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw fault(source, BROKEN, 1);
        }
        return tables;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }

    private static ForumFormatException fault(String source, String message, int line) {
        return new ForumFormatException(List.of(new Fault(source, line, 1, "", message)));
    }

    private final class SheetRows implements Rows {
        private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
        private final MergedCells.Filling filling;
        private int line;

        private SheetRows(
                Stream<org.dhatim.fastexcel.reader.Row> rows, List<MergedCells.Range> merged) {
            this.rows = rows.iterator();
            this.filling = new MergedCells.Filling(merged);
        }

        @Override
        public Rows.@Nullable Row next() {
            try {
                while (rows.hasNext()) {
                    org.dhatim.fastexcel.reader.Row row = rows.next();
                    line = Math.max(line + 1, row.getRowNum());
                    Rows.Row texts = new Rows.Row(line, filling.row(line, texts(row)));
                    if (!texts.isEmpty()) {
                        return texts;
                    }
                }
                return null;
            } catch (RuntimeException e) {
                throw fault(source, BROKEN, line + 1);
            }
        }

        private List<String> texts(org.dhatim.fastexcel.reader.Row row) {
            List<String> texts = new ArrayList<>();
            int count = Math.min(row.getCellCount(), ImportOptions.MAX_COLUMNS);
            for (int i = 0; i < count; i++) {
                Cell cell = row.getCell(i);
                texts.add(cell == null ? "" : text(cell));
            }
            return texts;
        }
    }

    private String text(Cell cell) {
        String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") ? "true" : raw.equals("0") ? "false" : raw;
        }
        if (cell.getType() == CellType.STRING || cell.getType() == CellType.ERROR) {
            return raw;
        }
        BigDecimal number = number(raw);
        if (number == null) {
            return raw;
        }
        String form = form(cell);
        return form.isEmpty() ? plain(number) : time(number, form);
    }

    private static @Nullable BigDecimal number(String raw) {
        // Of what has a great exponent the digits would fill the memory.
        if (raw.length() > 40 || !raw.matches("-?[0-9.]+([eE][-+]?[0-9]{1,2})?")) {
            return null;
        }
        try {
            return new BigDecimal(raw);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns which of y, d, h and s a format shows; empty if it is none of a time. */
    private static String form(Cell cell) {
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        if (id != null
                && ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58))) {
            return "yd";
        }
        if (id != null
                && ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))) {
            return "h";
        }
        if (id != null && id == 22) {
            return "ydh";
        }
        if (format == null || format.equalsIgnoreCase("general")) {
            return "";
        }
        String plain = LITERALS.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        StringBuilder shown = new StringBuilder();
        for (String each : List.of("y", "d", "h", "s")) {
            shown.append(plain.contains(each) ? each : "");
        }
        return shown.toString();
    }

    private String time(BigDecimal number, String form) {
        long seconds =
                number.multiply(BigDecimal.valueOf(86_400))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue();
        if (seconds < 0 || seconds > 2_958_466L * 86_400) {
            return plain(number);
        }
        boolean isDate = form.contains("y") || form.contains("d");
        if (!isDate) {
            return String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60)
                    + (seconds % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", seconds % 60));
        }
        LocalDateTime zero =
                book.isDate1904()
                        ? LocalDateTime.of(1904, 1, 1, 0, 0)
                        : LocalDateTime.of(1899, 12, 30, 0, 0);
        // Spreadsheets count a 29 February 1900, before which they are a day ahead.
        boolean isBefore = !book.isDate1904() && seconds >= 86_400 && seconds < 60L * 86_400;
        LocalDateTime time = zero.plus(Duration.ofSeconds(seconds)).plusDays(isBefore ? 1 : 0);
        boolean isDay =
                time.toLocalTime().equals(LocalTime.MIDNIGHT)
                        && !form.contains("h")
                        && !form.contains("s");
        return isDay ? time.toLocalDate().toString() : time.toString();
    }
}
