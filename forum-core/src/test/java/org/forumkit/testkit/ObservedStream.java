package org.forumkit.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Keeps what is written, notices what else is done, and fails when it is told to. */
final class ObservedStream extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final IOException failure;
    private final long capacity;
    private boolean closed;

    ObservedStream() {
        this(Long.MAX_VALUE, new IOException("the stream is full"));
    }

    ObservedStream(long capacity, IOException failure) {
        this.capacity = capacity;
        this.failure = failure;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] values, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, values.length);
        if (bytes.size() + (long) length > capacity) {
            throw failure;
        }
        bytes.write(values, offset, length);
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
