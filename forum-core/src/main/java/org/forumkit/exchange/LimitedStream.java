package org.forumkit.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to be longer than it may be, and is left open. */
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream in, int limit) {
        super(in);
        this.left = limit;
    }

    /** There is more than may be. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("more bytes than may be");
        }
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new TooLongException();
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return in.skip(Math.min(count, 0));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // It is the caller's.
    }
}
