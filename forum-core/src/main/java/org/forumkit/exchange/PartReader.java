package org.forumkit.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Counts what is read since a part began: one that does not end would fill the memory of a parser
 * that holds it whole.
 */
final class PartReader extends FilterReader {
    /** So many signs between cells in a row may still stand in long texts. */
    private static final int MOST_SIGNS = 16 * ImportOptions.MAX_COLUMNS;

    private final int sign;
    private long count;
    private int signs;
    private int last = '\n';

    /** Creates one that counts also how often a sign is met, unless it is negative. */
    PartReader(Reader in, int sign) {
        super(in);
        this.sign = sign;
    }

    /** One part is longer than a text may be. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** One part has the sign more often than it may. */
    static final class TooManyException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A part begins. */
    void begin() {
        count = 0;
        signs = 0;
    }

    /** Returns the last character that was read, a line break before the first. */
    int last() {
        return last;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            last = c;
            count(1);
            signs(c == sign ? 1 : 0);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            last = buffer[offset + read - 1];
            count(read);
            for (int i = offset; sign >= 0 && i < offset + read; i++) {
                signs(buffer[i] == sign ? 1 : 0);
            }
        }
        return read;
    }

    private void signs(int more) throws IOException {
        signs += more;
        if (signs > MOST_SIGNS) {
            throw new TooManyException();
        }
    }

    private void count(int more) throws IOException {
        count += more;
        if (count > ImportOptions.MAX_TEXT_LENGTH) {
            throw new TooLongException();
        }
    }
}
