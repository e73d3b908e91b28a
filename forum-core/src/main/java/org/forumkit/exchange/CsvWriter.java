package org.forumkit.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table in UTF-8 as spreadsheets read it: CRLF, and no text that is a formula. */
final class CsvWriter {
    private final char delimiter;
    private final boolean hasMark;
    private final String language;

    CsvWriter(char delimiter, boolean hasMark, String language) {
        this.delimiter = delimiter;
        this.hasMark = hasMark;
        this.language = language;
    }

    void write(OutgoingTable table, OutputStream out, Runnable pause) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (hasMark) {
            writer.write('\uFEFF');
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setQuote('"').get();
        List<OutgoingTable.Column> columns = table.columns();
        CSVPrinter printer = new CSVPrinter(writer, format);
        printer.printRecord(
                columns.stream()
                        .map(each -> Formulas.defused(OutgoingTable.heading(each, language)))
                        .toList());
        for (OutgoingTable.Row row : table.rows()) {
            pause.run();
            printer.printRecord(
                    columns.stream().map(each -> Formulas.defused(row.get(each))).toList());
        }
        printer.flush();
    }
}
