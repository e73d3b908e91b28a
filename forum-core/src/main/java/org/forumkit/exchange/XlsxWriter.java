package org.forumkit.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes tables as the sheets of a workbook; the only class that knows fastexcel. */
final class XlsxWriter {
    /** What a cell of a spreadsheet holds at the most. */
    static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1 << 20;
    private static final LocalDateTime FIRST = LocalDateTime.of(1900, 3, 1, 0, 0);

    private final String language;
    private final Instant stamp;
    private final Losses losses;

    XlsxWriter(String language, Instant stamp, Losses losses) {
        this.language = language;
        this.stamp = stamp;
        this.losses = losses;
    }

    void write(List<OutgoingTable> tables, OutputStream out, Runnable pause) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook book = new Workbook(bytes, "Forum", "1.0");
        for (OutgoingTable each : tables) {
            String key = each.kind().name().toLowerCase(java.util.Locale.ROOT);
            Worksheet sheet = book.newWorksheet(TableWords.name("sheet." + key, language));
            sheet(each, sheet, pause);
            sheet.finish();
        }
        book.finish();
        pack(bytes.toByteArray(), out);
    }

    private void sheet(OutgoingTable table, Worksheet sheet, Runnable pause) throws IOException {
        List<OutgoingTable.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, clean(OutgoingTable.heading(columns.get(i), language)));
            sheet.style(0, i).bold().set();
            sheet.width(i, columns.get(i).field() == TableField.ABSTRACT ? 60 : 22);
        }
        sheet.freezePane(0, 1);
        int number = 1;
        for (OutgoingTable.Row row : table.rows()) {
            pause.run();
            if (number >= MOST_ROWS) {
                losses.of("row");
                continue;
            }
            for (int i = 0; i < columns.size(); i++) {
                cell(sheet, number, i, columns.get(i), row.get(columns.get(i)));
            }
            number++;
        }
    }

    private void cell(Worksheet sheet, int row, int column, OutgoingTable.Column of, String text) {
        boolean isTime = of.field() == TableField.START || of.field() == TableField.END;
        LocalDateTime time = isTime ? time(text) : null;
        if (time != null) {
            sheet.value(row, column, time);
            sheet.style(row, column)
                    .format(time.getSecond() == 0 ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd hh:mm:ss")
                    .set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, clean(text));
        }
    }

    /** Before March 1900 spreadsheets count days that were not. */
    private static @Nullable LocalDateTime time(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.replace(' ', 'T'));
            boolean isWhole = time.equals(time.truncatedTo(ChronoUnit.SECONDS));
            return !isWhole || time.isBefore(FIRST) || time.getYear() > 9999 ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns a text as XML can have it and a cell can hold it. */
    private String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            boolean isFit =
                                    c == '\t'
                                            || c == '\n'
                                            || c == '\r'
                                            || (c >= ' '
                                                    && c != 0xFFFE
                                                    && c != 0xFFFF
                                                    && !(c >= 0xD800 && c <= 0xDFFF));
                            clean.appendCodePoint(isFit ? c : 0xFFFD);
                            losses.of(Losses.SIGN, isFit ? 0 : 1);
                        });
        if (clean.length() > LONGEST_CELL) {
            losses.of("text/32767");
            boolean isHalf = Character.isHighSurrogate(clean.charAt(LONGEST_CELL - 1));
            clean.setLength(isHalf ? LONGEST_CELL - 1 : LONGEST_CELL);
        }
        return clean.toString();
    }

    /** Packs the parts anew: equal tables give equal bytes, whatever the clock says. */
    private void pack(byte[] book, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
        ZipParts parts = new ZipParts(book, Integer.MAX_VALUE);
        for (String each : parts.names()) {
            ZipEntry entry = new ZipEntry(each);
            // The first days of 1980 would be written once more, in the machine's zone.
            entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
            packed.putNextEntry(entry);
            try (InputStream part = parts.open(each)) {
                byte[] content = part.readAllBytes();
                packed.write(each.equals("docProps/core.xml") ? stamped(content) : content);
            }
            packed.closeEntry();
        }
        packed.finish();
        packed.flush();
    }

    private byte[] stamped(byte[] part) {
        return new String(part, StandardCharsets.UTF_8)
                .replaceAll(
                        "(<dcterms:created[^>]*>)[^<]*<",
                        "$1" + stamp.truncatedTo(ChronoUnit.SECONDS) + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
