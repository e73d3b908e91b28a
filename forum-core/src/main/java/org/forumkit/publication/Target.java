package org.forumkit.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forumkit.export.WholeFile;
import org.forumkit.json.ForumFormatException;
import org.forumkit.json.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * The folder that files are published to, with its manifest.
 *
 * <p>While files are written, a folder inside of it holds what is not complete and a journal of
 * what is. Both are gone at the end; if the process ends before, the next one takes the journal
 * over. Only files of the default file system, which alone have a lock, are written by several
 * threads at once: a zip file system loses some of them.
 */
final class Target implements Closeable {
    private static final String WORK = ".forum-publication";
    private static final String JOURNAL = "journal";
    private static final String LOCK = "lock";
    private static final RecordJson<Manifest> MANIFEST = RecordJson.of(Manifest.class);
    private static final RecordJson<ManifestFile> LINE = RecordJson.of(ManifestFile.class);

    private final Path root;
    private final Path work;
    private final @Nullable FileChannel lock;
    private final Map<String, ManifestFile> files = new TreeMap<>();
    private OutputStream journal = OutputStream.nullOutputStream();

    private Target(Path root, Path work, @Nullable FileChannel lock) {
        this.root = root;
        this.work = work;
        this.lock = lock;
    }

    /**
     * Opens a target and takes up what an earlier process left.
     *
     * @throws IOException if another process publishes there, the manifest is no manifest, or the
     *     file system says so
     */
    static Target open(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
        }
        Path work = Files.createDirectories(root.resolve(WORK));
        Target target = new Target(root, work, lock(root, work));
        try {
            target.recover();
            return target;
        } catch (IOException | RuntimeException e) {
            target.unlock();
            throw e;
        }
    }

    private static @Nullable FileChannel lock(Path root, Path work) throws IOException {
        if (!root.getFileSystem().equals(FileSystems.getDefault())) {
            return null;
        }
        FileChannel channel =
                FileChannel.open(
                        work.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isOurs = false;
        try {
            // Who had it before removes it: then it was not this file that was locked.
            isOurs = channel.tryLock() != null && Files.exists(work.resolve(LOCK));
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it.
        }
        if (!isOurs) {
            channel.close();
            throw new IOException("another process publishes to " + root);
        }
        return channel;
    }

    private void unlock() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }

    private void recover() throws IOException {
        Path manifest = root.resolve(Manifest.NAME);
        try (InputStream in = Files.newInputStream(manifest)) {
            MANIFEST.read(in, manifest.toString()).files().forEach(this::put);
        } catch (NoSuchFileException e) {
            // Nothing was published here before.
        } catch (ForumFormatException e) {
            throw new IOException("it is no manifest: " + e.getMessage(), e);
        }
        Path left = work.resolve(JOURNAL);
        try {
            for (String line : new String(Files.readAllBytes(left), UTF_8).split("\n", -1)) {
                takeUp(line);
            }
            writeManifest();
        } catch (NoSuchFileException e) {
            // Nobody was stopped here before.
        }
        clear();
        journal = Files.newOutputStream(left);
    }

    private void takeUp(String line) {
        try {
            put(LINE.read(line, JOURNAL));
        } catch (ForumFormatException e) {
            // The process ended in the middle of the line: the file is looked at again.
        }
    }

    /** Nobody's file outside of the target is touched because a manifest names it. */
    private void put(ManifestFile file) {
        if (FileNames.safe(file.name()).equals(file.name())) {
            files.put(file.name(), file);
        }
    }

    synchronized @Nullable ManifestFile known(String name) {
        return files.get(name);
    }

    /** Returns the hash of a file, null if there is none. */
    @Nullable String sha256(String name) throws IOException {
        if (lock != null) {
            return sha256(path(name));
        }
        synchronized (this) {
            return sha256(path(name));
        }
    }

    private static @Nullable String sha256(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        }
    }

    /** Writes a file as a whole or not at all. */
    void write(String name, byte[] bytes) throws IOException {
        if (lock != null) {
            place(path(name), bytes);
            return;
        }
        synchronized (this) {
            place(path(name), bytes);
        }
    }

    private void place(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        write(file, bytes);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        WholeFile.write(
                file,
                work,
                out -> {
                    out.write(bytes);
                    return file;
                });
    }

    /** Remembers that a file is there. */
    synchronized void record(ManifestFile file) {
        if (file.equals(files.put(file.name(), file))) {
            return;
        }
        // An interrupt closes what it meets; the journal is needed by another process only.
        boolean isInterrupted = Thread.interrupted();
        try {
            String line = new String(LINE.toBytes(file), UTF_8).replaceAll("\\s*\n\\s*", " ");
            journal.write((line + "\n").getBytes(UTF_8));
            journal.flush();
        } catch (IOException e) {
            // What the journal lacks is looked at again; the manifest will have it.
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the files that are not among some names. */
    synchronized List<ManifestFile> others(List<String> names) {
        Map<String, ManifestFile> others = new TreeMap<>(files);
        names.forEach(others::remove);
        return List.copyOf(others.values());
    }

    /** Removes files, and folders that are empty without them; returns those that are gone. */
    synchronized List<ManifestFile> remove(List<ManifestFile> obsolete) throws IOException {
        Map<String, String> kept = new HashMap<>();
        for (String name : files.keySet()) {
            kept.put(FileNames.folded(name), name);
        }
        obsolete.forEach(each -> kept.remove(FileNames.folded(each.name()), each.name()));
        List<ManifestFile> removed = new ArrayList<>();
        for (ManifestFile each : obsolete) {
            Path file = path(each.name());
            String alike = kept.get(FileNames.folded(each.name()));
            boolean isOther =
                    alike != null && Files.exists(file) && Files.isSameFile(file, path(alike));
            if (!isOther) {
                Files.deleteIfExists(file);
                removeEmptyFolders(file.getParent());
                removed.add(each);
            }
            files.remove(each.name());
        }
        return removed;
    }

    private void removeEmptyFolders(@Nullable Path start) throws IOException {
        for (Path folder = start;
                folder != null && !folder.equals(root) && Files.isDirectory(folder);
                folder = folder.getParent()) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private Path path(String name) {
        Path path = root;
        for (String part : name.split("/", -1)) {
            path = path.resolve(part);
        }
        return path;
    }

    /** Writes the manifest and removes what was needed only for the work. */
    @Override
    public synchronized void close() throws IOException {
        try {
            journal.close();
            writeManifest();
            clear();
            Files.deleteIfExists(work.resolve(LOCK));
        } finally {
            unlock();
        }
        try {
            Files.deleteIfExists(work);
        } catch (DirectoryNotEmptyException e) {
            // Another publication has begun.
        }
    }

    private void writeManifest() throws IOException {
        byte[] bytes = MANIFEST.toBytes(Manifest.of(List.copyOf(files.values())));
        Path manifest = root.resolve(Manifest.NAME);
        if (!Files.exists(manifest) || !Arrays.equals(Files.readAllBytes(manifest), bytes)) {
            write(manifest, bytes);
        }
    }

    /** Removes what lies in the folder of the work but for the lock. */
    private void clear() throws IOException {
        List<Path> all;
        try (Stream<Path> list = Files.list(work)) {
            all = list.filter(each -> !each.endsWith(LOCK)).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
