package org.forumkit.exchange;

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
    private final PartReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CsvRows(Reader text, CsvForm form, String source, String encoding) throws IOException {
        this.source = source;
        this.encoding = encoding;
        this.reader = new PartReader(text, form.delimiter());
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
                throw tooMany(line);
            }
            Row next =
                    new Row(line, row.stream().map(each -> Formulas.undone(each.strip())).toList());
            if (!next.isEmpty()) {
                return next;
            }
        }
    }

    @Override
    public boolean isEnded() {
        return reader.last() == '\n' || reader.last() == '\r';
    }

    private @Nullable CSVRecord row(int line) throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            if (cause instanceof PartReader.TooLongException) {
                throw fault(
                        line,
                        "a row of more than " + ImportOptions.MAX_TEXT_LENGTH + " characters");
            }
            if (cause instanceof PartReader.TooManyException) {
                throw tooMany(line);
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

    private ForumFormatException tooMany(int line) {
        return fault(line, "a row of more than " + ImportOptions.MAX_COLUMNS + " cells");
    }

    private ForumFormatException fault(int line, String message) {
        return new ForumFormatException(List.of(new Fault(source, line, 1, "", message)));
    }
}
