package org.forumkit.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is written through it. */
final class Sha256 extends OutputStream {
    private final OutputStream out;
    private final MessageDigest digest = digest();
    private long size;

    Sha256(OutputStream out) {
        this.out = out;
    }

    /** The size and hash of some bytes. */
    record Sum(long size, String sha256) {}

    static String of(String text) {
        return hex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String of(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    static Sum of(InputStream in) throws IOException {
        Sha256 sha = new Sha256(nullOutputStream());
        in.transferTo(sha);
        return sha.sum();
    }

    /** Returns what was written so far; to be asked once. */
    Sum sum() {
        return new Sum(size, hex(digest.digest()));
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
        digest.update((byte) octet);
        size++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        size += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
