package org.forumkit.examples.commandline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.forumkit.export.ical.serving.Snapshot;
import org.forumkit.finding.Finding;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.ForumJson;
import org.forumkit.model.Forum;
import org.forumkit.release.Release;
import org.forumkit.release.ReleaseJson;
import org.forumkit.validation.ForumValidator;
import org.forumkit.validation.ValidationOptions;
import org.jspecify.annotations.Nullable;

/**
 * A document or release in a file that is replaced from time to time. What was read last and was
 * without errors is served; looked at by one thread, asked by many.
 */
final class ServedFile implements Supplier<Snapshot> {
    private static final int HASH_DIGITS = 12;

    private final Path file;
    private final String language;
    private final Terminal terminal;
    private volatile @Nullable Snapshot current;
    private @Nullable State seen;
    private @Nullable State taken;

    ServedFile(Path file, String language, Terminal terminal) {
        this.file = file;
        this.language = language;
        this.terminal = terminal;
    }

    /** What a file system tells of a file without reading it. */
    private record State(FileTime modified, long size, String key) {
        static State of(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
        }
    }

    @Override
    public Snapshot get() {
        return Objects.requireNonNull(current, "nothing could be read yet");
    }

    /** Reads the file for the first time and tells whether there is something to serve. */
    boolean read() throws IOException {
        take(State.of(file));
        return current != null;
    }

    /**
     * Takes a file that was replaced. One that is still being written is left until it has stayed
     * the same from one look to the next; one that cannot be read or has errors is spoken of once,
     * and what was served before is served on.
     */
    void look() {
        try {
            State now = State.of(file);
            if (now.equals(seen) && !now.equals(taken)) {
                take(now);
            }
            seen = now;
        } catch (NoSuchFileException e) {
            seen = null;
        } catch (IOException e) {
            terminal.say("forum: " + LocalFile.reason(e));
        }
    }

    private void take(State state) throws IOException {
        taken = state;
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(ForumJson.MAX_DOCUMENT_BYTES + 1);
        }
        if (!State.of(file).equals(state)) {
            taken = null;
            return;
        }
        try {
            Snapshot next =
                    ReleaseJson.isRelease(bytes)
                            ? release(bytes)
                            : draft(bytes, state.modified().toInstant());
            if (next != null) {
                current = next;
            }
        } catch (ForumFormatException e) {
            say(Findings.of(e));
            refused();
        }
    }

    private Snapshot release(byte[] bytes) throws IOException {
        Release release = ReleaseJson.read(new ByteArrayInputStream(bytes), file.toString());
        terminal.say("forum: serving release " + release.number() + " of " + release.time());
        return Snapshot.of(release);
    }

    private @Nullable Snapshot draft(byte[] bytes, Instant modified) throws IOException {
        Forum forum = ForumJson.read(new ByteArrayInputStream(bytes), file.toString());
        List<Finding> errors =
                ForumValidator.standard().errors(forum, ValidationOptions.standard());
        if (!errors.isEmpty()) {
            say(Findings.of(file.toString(), language, errors));
            refused();
            return null;
        }
        String hash = HexFormat.of().formatHex(Sha256.of(bytes));
        terminal.say(
                "forum: serving the document of "
                        + modified
                        + ", hash "
                        + hash.substring(0, HASH_DIGITS));
        return new Snapshot(hash, forum, modified.truncatedTo(ChronoUnit.SECONDS));
    }

    private void refused() {
        terminal.say(
                current == null
                        ? "forum: there is nothing to serve"
                        : "forum: what was served before is served on");
    }

    private void say(Findings findings) {
        findings.entries().forEach(each -> terminal.say(each.line()));
    }
}
