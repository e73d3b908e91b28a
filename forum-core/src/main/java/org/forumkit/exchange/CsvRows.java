package org.forumkit.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.forumkit.json.Fault;
import org.forumkit.json.ForumFormatException;
import org.jspecify.annotations.Nullable;

/** The rows of a text with delimiters. */
final class CsvRows implements Rows {
    private final String source;
    private final String encoding;
    private final RecordReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(Reader text, CsvForm form, String source, String encoding) throws IOException {
        this.source = source;
        this.encoding = encoding;
        this.reader = new RecordReader(text);
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(form.delimiter())
                        .setQuote(form.quote())
                        .setIgnoreEmptyLines(false)
                        .setIgnoreSurroundingSpaces(true)
                        .setTrailingData(true)
                        .get();
        this.parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        this.records = parser.iterator();
        if (form.isSaid()) {
            next();
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (true) {
            int line = (int) Math.min(Integer.MAX_VALUE, parser.getCurrentLineNumber() + 1);
            reader.begin();
            CSVRecord row = row(line);
            if (row == null) {
                return null;
            }
            if (row.size() > ImportOptions.MAX_COLUMNS) {
                throw fault(line, "a row of more than " + ImportOptions.MAX_COLUMNS + " cells");
            }
            Row next =
                    new Row(line, row.stream().map(each -> Formulas.undone(each.strip())).toList());
            if (!next.isEmpty()) {
                return next;
            }
        }
    }

    private @Nullable CSVRecord row(int line) throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            if (cause instanceof TooLongException) {
                throw fault(
                        line,
                        "a row of more than " + ImportOptions.MAX_TEXT_LENGTH + " characters");
            }
            if (cause instanceof LimitedStream.TooLongException) {
                throw fault(line, "the file is larger than it may be");
            }
            if (cause instanceof CharacterCodingException) {
                throw fault(
                        line,
                        "these bytes, or some soon after, are not in the encoding " + encoding);
            }
            if (cause instanceof CSVException) {
                throw fault(line, "a cell begins with a quote and does not end");
            }
            throw cause;
        }
    }

    private ForumFormatException fault(int line, String message) {
        return new ForumFormatException(List.of(new Fault(source, line, 1, "", message)));
    }

    /** A record is longer than it may be. */
    private static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what is read since a record began: a cell that does not end would fill the memory. */
    private static final class RecordReader extends FilterReader {
        private long count;

        private RecordReader(Reader in) {
            super(in);
        }

        private void begin() {
            count = 0;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            count += more;
            if (count > ImportOptions.MAX_TEXT_LENGTH) {
                throw new TooLongException();
            }
        }
    }
}
